import type { ProgressView } from '../../../../shared/contract/progress.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { unbroken } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { Button, classNames, Popover } from '../../ui/index.ts';
import { type SummaryFact, shareWords, summaryFacts, summarySentence } from './summary-words.ts';

/** Is it progressing, and if not where: a sentence, and a row of changes each of which opens its chart. */
export function ProgressSummary({
  view,
  units,
  selected,
  onSelect,
}: {
  readonly view: ProgressView;
  readonly units: ShownUnits;
  readonly selected: string;
  readonly onSelect: (chart: string) => void;
}) {
  const { compliance } = view.summary;
  return (
    <section className="progress-summary" aria-label={t('progress.summary')}>
      <div className="progress-headline">
        <p>{unbroken(summarySentence(view, units))}</p>
        <Popover
          label={t('progress.how')}
          trigger={
            <Button variant="quiet" small>
              {t('progress.how')}
            </Button>
          }
        >
          <div className="progress-how">
            <p>{t('progress.howSummaryLifts')}</p>
            <p>{t('progress.howSummaryLoads')}</p>
            <p>{t('progress.howSummaryCompliance')}</p>
          </div>
        </Popover>
      </div>
      <ul className="progress-facts">
        {summaryFacts(view, units).map((fact) => (
          <li key={fact.chart}>
            <Fact fact={fact} selected={fact.chart === selected} onSelect={onSelect} />
          </li>
        ))}
        {compliance.weeks === 0 ? null : (
          <li>
            <div className="progress-fact progress-fact-plain">
              <span className="progress-fact-line">
                <span className="progress-fact-title">{t('progress.compliance')}</span>
                <span className="progress-fact-change">
                  {t('progress.complianceDistance', {
                    share: shareWords(compliance.done.distanceM, compliance.planned.distanceM),
                  })}
                </span>
              </span>
              <span className="progress-fact-detail">
                {[
                  t('progress.complianceRuns', { done: compliance.done.runs, planned: compliance.planned.runs }),
                  t('progress.complianceLifts', { done: compliance.done.lifts, planned: compliance.planned.lifts }),
                ].join(' · ')}
              </span>
            </div>
          </li>
        )}
      </ul>
    </section>
  );
}

function Fact({
  fact,
  selected,
  onSelect,
}: {
  readonly fact: SummaryFact;
  readonly selected: boolean;
  readonly onSelect: (chart: string) => void;
}) {
  return (
    <button
      type="button"
      className={classNames('progress-fact', selected && 'progress-fact-selected')}
      aria-pressed={selected}
      onClick={() => onSelect(fact.chart)}
    >
      <span className="progress-fact-line">
        <span className="progress-fact-title" title={fact.title}>
          {fact.title}
        </span>
        <span className="progress-fact-change">
          <Arrow verdict={fact.verdict} />
          {fact.change}
        </span>
      </span>
      <span className="progress-fact-detail">{unbroken(fact.detail)}</span>
    </button>
  );
}

const ARROWS = {
  up: 'M5 1.5 9 8H1Z',
  level: 'M1 3.5H9V6.5H1Z',
  down: 'M5 8.5 1 2H9Z',
  'too-few': null,
} as const;
const WORDS = { up: 'up', level: 'level', down: 'down', 'too-few': 'tooFew' } as const;

/** A direction by its shape; the word is there for whoever does not see it. It says nothing of good or bad. */
function Arrow({ verdict }: { readonly verdict: SummaryFact['verdict'] }) {
  const path = ARROWS[verdict];
  return (
    <>
      {path === null ? null : (
        <svg width={10} height={10} viewBox="0 0 10 10" aria-hidden="true">
          <path d={path} fill="currentColor" />
        </svg>
      )}
      <span className="visually-hidden">{t(`progress.${WORDS[verdict]}`)}</span>
    </>
  );
}
