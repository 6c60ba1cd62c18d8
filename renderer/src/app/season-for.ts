import { addWeeks, type CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { Season } from '../../../shared/domain/season.ts';

/** The season that holds the day, else the next one, else the last. */
export function seasonFor(seasons: readonly Season[], day: CalendarDate): Season | undefined {
  const ordered = seasons.toSorted((a, b) => a.firstMonday.localeCompare(b.firstMonday));
  const started = ordered.findLast((season) => season.firstMonday <= day);
  if (started !== undefined && addWeeks(started.firstMonday, started.weekCount) > day) return started;
  return ordered.find((season) => season.firstMonday > day) ?? started;
}
