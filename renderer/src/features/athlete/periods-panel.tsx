import type { Period } from '../../../../shared/domain/athlete.ts';
import { type CalendarDate, daysBetween } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import { useChannel } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { periodDays, periodText } from '../../charts/period-words.ts';
import { t } from '../../text/index.ts';
import { Button, Panel, useContextMenu } from '../../ui/index.ts';
import { periodTerms } from '../period/period-form-model.ts';
import { usePeriodActs } from '../period/use-period-acts.ts';

function whenText(period: Period, today: CalendarDate): string {
  if (period.to < today) return t('period.past');
  return period.from <= today ? t('period.now') : t('app.daysShort', { count: daysBetween(today, period.from) });
}

/** The athlete's days that are not like others, the coming ones first; each opens to be edited. */
export function PeriodsPanel({ athleteId, today }: { readonly athleteId: AthleteId; readonly today: CalendarDate }) {
  const periods = useChannel('period.list', { athleteId });
  const dialogs = useDialogs();
  const menu = useContextMenu();
  const acts = usePeriodActs(athleteId, today);
  const all = periods.status === 'ready' ? periods.value : [];
  const coming = all.filter((period) => period.to >= today);
  const past = all.filter((period) => period.to < today).toReversed();
  return (
    <Panel
      title={t('period.panel')}
      className="form-panel races-panel"
      actions={
        <Button small icon="add" onPress={() => dialogs.open({ kind: 'period', athleteId, periodId: null })}>
          {t('period.add')}
        </Button>
      }
    >
      {all.length === 0 && periods.status === 'ready' ? <p className="form-note">{t('period.none')}</p> : null}
      <ul className="race-list period-list">
        {[...coming, ...past].map((period) => (
          <li key={period.id}>
            <button
              type="button"
              className="race-line"
              title={t('period.edit', { what: periodText(period) })}
              onClick={() => dialogs.open({ kind: 'period', athleteId, periodId: period.id })}
              onContextMenu={(event) => menu.open(event, periodText(period), acts.entriesOf(period))}
            >
              <span className="race-line-name">{t(`words.${period.kind}`)}</span>
              <span className="truncate">
                {periodDays(period)}
                <span className="quiet">
                  {[period.note, periodTerms(period)]
                    .filter((part) => part !== '')
                    .map((part) => ` · ${part}`)
                    .join('')}
                </span>
              </span>
              <span className="race-line-days">{whenText(period, today)}</span>
            </button>
          </li>
        ))}
      </ul>
      {menu.element}
    </Panel>
  );
}
