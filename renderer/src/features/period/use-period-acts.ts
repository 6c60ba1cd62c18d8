import type { Period } from '../../../../shared/domain/athlete.ts';
import { addWeeks, type CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import { useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { useOpenWeek } from '../../app/use-open-week.ts';
import { useReplanOffer } from '../../app/use-replan-offer.ts';
import { periodText } from '../../charts/period-words.ts';
import { t } from '../../text/index.ts';
import type { MenuEntry } from '../../ui/index.ts';
import { daysOfPeriod } from './period-form-model.ts';

/** What can be done with stored days without their window. */
export interface PeriodActs {
  /** Takes them off the calendar and offers to replan; says whether that worked. */
  readonly remove: (period: Period) => Promise<boolean>;
  /** The menu of the days. */
  readonly entriesOf: (period: Period) => readonly MenuEntry[];
}

/** Prepares the acts on an athlete's days on the calendar. */
export function usePeriodActs(athleteId: AthleteId, today: CalendarDate): PeriodActs {
  const dialogs = useDialogs();
  const openWeek = useOpenWeek(athleteId);
  const update = useCommand('period.update');
  const removal = useCommand('period.delete');
  const offerReplan = useReplanOffer(athleteId, today);
  const remove = async (period: Period) => {
    const result = await removal.run({ periodId: period.id });
    if (result.ok) offerReplan(t('period.deletedDone', { what: periodText(period) }), daysOfPeriod(period));
    return result.ok;
  };
  const move = async (period: Period, weeks: number) => {
    const { id, athleteId: _, ...rest } = period;
    const draft = { ...rest, from: addWeeks(period.from, weeks), to: addWeeks(period.to, weeks) };
    const result = await update.run({ periodId: id, draft });
    if (!result.ok) return;
    offerReplan(t('period.savedDone', { what: periodText(draft) }), [...daysOfPeriod(period), ...daysOfPeriod(draft)]);
  };
  return {
    remove,
    entriesOf: (period) => [
      {
        id: 'edit',
        icon: 'edit',
        label: t('week.edit'),
        run: () => dialogs.open({ kind: 'period', athleteId, periodId: period.id }),
      },
      { id: 'earlier', icon: 'back', label: t('ui.weekEarlier'), run: () => void move(period, -1) },
      { id: 'later', icon: 'next', label: t('ui.weekLater'), run: () => void move(period, 1) },
      openWeek(period.from),
      {
        id: 'delete',
        icon: 'trash',
        label: t('period.delete'),
        danger: true,
        startsGroup: true,
        run: () => void remove(period),
      },
    ],
  };
}
