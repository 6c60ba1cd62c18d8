import { type CalendarDate, calendarDate, isCalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { Clock } from '../../app/ports.ts';

function localToday(): CalendarDate {
  const now = new Date();
  const pad = (n: number): string => String(n).padStart(2, '0');
  return calendarDate(`${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`);
}

/**
 * This computer's clock. `COUNTERPOINT_TODAY=YYYY-MM-DD` fixes today's date for tests and pictures.
 * Throws an Error with a clear sentence when that is set to something that is no date.
 */
export function systemClock(env: NodeJS.ProcessEnv): Clock {
  const now = (): string => new Date().toISOString();
  const fixed = env['COUNTERPOINT_TODAY'];
  if (fixed === undefined || fixed === '') return { today: localToday, now };
  if (!isCalendarDate(fixed)) throw new Error(`COUNTERPOINT_TODAY must be a date like 2026-06-29, not "${fixed}".`);
  return { today: () => fixed, now };
}
