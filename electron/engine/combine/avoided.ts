import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { Pattern } from '../../../shared/domain/vocabulary.ts';
import { avoidedOn as avoidedByCalendar } from '../periods/day-status.ts';
import type { PlanInput } from '../types.ts';

/** Movements not to be trained on a day: those of the profile, and those of an injury or another period of that day. */
export function avoidedOn(date: CalendarDate, { athlete, periods }: PlanInput): ReadonlySet<Pattern> {
  return new Set([...athlete.avoidPatterns, ...avoidedByCalendar(periods, date)]);
}
