import { addDays } from '../../../shared/domain/calendar-date.ts';
import type { WeekPlace } from '../types.ts';
import type { PeriodCalendar } from './day-status.ts';

/** True when a day of the week lies in an injury: the weeks after it lead back to the full load (P4). */
export function isInjured({ monday }: Pick<WeekPlace, 'monday'>, { days }: PeriodCalendar): boolean {
  return Array.from({ length: 7 }, (_, i) => days.get(addDays(monday, i))).some((day) => day?.cause === 'injury');
}

/**
 * What the calendar asks of a week's lifting: `light` with fewer sets while injured or ill and on the way back from an
 * illness, `hold` in a camp, where running swells and lifting must not rise (C4). Null where it asks nothing.
 */
export function calendarNote(week: Pick<WeekPlace, 'monday'>, { days }: PeriodCalendar): 'hold' | 'light' | null {
  const statuses = Array.from({ length: 7 }, (_, i) => days.get(addDays(week.monday, i)) ?? null);
  const light = statuses.some(
    (day) => day?.cause === 'illness' || day?.cause === 'injury' || (day?.cause === 'return' && day.gap?.illness),
  );
  if (light) return 'light';
  return statuses.some((day) => day?.cause === 'camp' && day.share > 1) ? 'hold' : null;
}
