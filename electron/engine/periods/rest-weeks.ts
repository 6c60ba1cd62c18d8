import type { DayAvailability } from '../../../shared/domain/athlete.ts';
import { addDays, type CalendarDate, dayText, weekdayOf } from '../../../shared/domain/calendar-date.ts';
import type { Reason } from '../../../shared/domain/reason.ts';
import { because } from '../explain.ts';
import type { WeekFrame } from '../season/frame.ts';
import type { DayStatus, PeriodCalendar } from './day-status.ts';
import type { PeriodsPolicy } from './policy-periods.ts';

/** The weeks of a season with their recoveries settled around the calendar. */
export interface RestedWeeks {
  readonly weeks: readonly WeekFrame[];
  /** Mondays of weeks that recover only because the calendar closes them. */
  readonly rests: ReadonlySet<CalendarDate>;
  /** Why a week lost its recovery, by its Monday. */
  readonly reasons: ReadonlyMap<CalendarDate, Reason>;
}

/** Part of a week's usual run days for which something holds. */
function shareOf(
  week: WeekFrame,
  days: readonly DayAvailability[],
  calendar: PeriodCalendar,
  holds: (status: DayStatus) => boolean,
): number {
  const dates = Array.from({ length: 7 }, (_, i) => addDays(week.monday, i)).filter(
    (date) => days.find((day) => day.weekday === weekdayOf(date))?.canRun,
  );
  const held = dates.filter((date) => {
    const status = calendar.days.get(date);
    return status !== undefined && holds(status);
  });
  return dates.length === 0 ? 0 : held.length / dates.length;
}

function trains(week: WeekFrame): boolean {
  const { phase } = week;
  return (phase === 'base' || phase === 'build' || phase === 'peak') && week.taperDays.length === 0;
}

const isClosed = (status: DayStatus) => !status.canRun;
const isAfterCamp = (status: DayStatus) => status.cause === 'after-camp';
const isCamp = (status: DayStatus) => status.cause === 'camp' && status.canRun && status.share > 1;

/**
 * P1, P3: a training week whose run days are mostly closed, or follow a camp, is the recovery week of its block; one
 * planned close to it, or in the camp itself, becomes a training week, so that two rests do not follow each other.
 */
export function restWeeks(
  weeks: readonly WeekFrame[],
  days: readonly DayAvailability[],
  calendar: PeriodCalendar,
  policy: PeriodsPolicy,
): RestedWeeks {
  const rests = new Set<CalendarDate>();
  const reasons = new Map<CalendarDate, Reason>();
  if (calendar.days.size === 0) return { weeks, rests, reasons };
  const mostly = (week: WeekFrame, holds: (status: DayStatus) => boolean) =>
    trains(week) && shareOf(week, days, calendar, holds) >= policy.restWeekShare;
  const resting = weeks.map((week) => mostly(week, isClosed) || mostly(week, isAfterCamp));
  const settled = weeks.map((week, index) => {
    if (resting[index]) {
      if (!week.recovery) rests.add(week.monday);
      return { ...week, recovery: true };
    }
    if (!week.recovery) return week;
    const near = weeks.find((_, at) => resting[at] && Math.abs(at - index) <= policy.restWeeksApart);
    if (near === undefined && !mostly(week, isCamp)) return week;
    const sentence =
      near === undefined
        ? 'No recovery week here: the training camp takes its place, and a lighter week follows it.'
        : `No recovery week here: the week of ${dayText(near.monday)} is one by the calendar.`;
    reasons.set(week.monday, because(near === undefined ? 'P3' : 'P1', 'recovery', sentence));
    return { ...week, recovery: false };
  });
  return { weeks: settled, rests, reasons };
}
