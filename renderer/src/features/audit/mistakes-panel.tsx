import type { MistakeStatus } from '../../../../shared/domain/reason.ts';
import { t } from '../../text/index.ts';
import { Icon, SeverityMark } from '../../ui/index.ts';

/** A status in a shape and a word: a tick, a severity, or a dash. */
export function StatusMark({ status, severity }: Pick<MistakeStatus, 'status' | 'severity'>) {
  if (status === 'finding' && severity !== null) {
    return (
      <span className={`mistake-mark mistake-${severity}`}>
        <SeverityMark severity={severity} label={false} /> {t(`words.${severity}`)}
      </span>
    );
  }
  if (status === 'fine') {
    return (
      <span className="mistake-mark mistake-fine">
        <Icon name="check" size={12} /> {t('audit.fine')}
      </span>
    );
  }
  return <span className="mistake-mark">{t('audit.tooLittle')}</span>;
}

/** The article's seven mistakes at a glance; one that has a finding leads to it. */
export function MistakesPanel({
  mistakes,
  onShow,
}: {
  readonly mistakes: readonly MistakeStatus[];
  readonly onShow: (rule: string) => void;
}) {
  return (
    <ol className="mistakes">
      {mistakes.map((mistake) => (
        <li key={mistake.rule} className={`mistake mistake-${mistake.status}`}>
          <h3>
            <span>{mistake.rule}</span> {mistake.title}
          </h3>
          {mistake.status === 'finding' ? (
            <button
              type="button"
              className="mistake-show"
              aria-label={t('audit.showFinding', {
                status: t(`words.${mistake.severity ?? 'info'}`),
                rule: mistake.rule,
              })}
              onClick={() => onShow(mistake.rule)}
            >
              <StatusMark {...mistake} />
            </button>
          ) : (
            <StatusMark {...mistake} />
          )}
          <p title={mistake.sentence}>{mistake.sentence}</p>
        </li>
      ))}
    </ol>
  );
}
