import { addWeeks, type CalendarDate, daysBetween } from '../../shared/domain/calendar-date.ts';
import type { Phase, Season } from '../../shared/domain/season.ts';

/** Where a week stands in its season. */
export interface WeekPlace {
  readonly monday: CalendarDate;
  readonly number: number;
  readonly phase: Phase['kind'];
  readonly phaseWeek: number;
  readonly phaseWeeks: number;
}

/** The season's weeks in order, each with its phase. */
export function weekPlaces(
  season: Pick<Season, 'firstMonday' | 'weekCount'>,
  phases: readonly Omit<Phase, 'id'>[],
): readonly WeekPlace[] {
  return Array.from({ length: season.weekCount }, (_, index) => {
    const monday = addWeeks(season.firstMonday, index);
    const phase = phases.find((p) => p.firstMonday <= monday && monday < addWeeks(p.firstMonday, p.weekCount));
    if (phase === undefined) return { monday, number: index + 1, phase: 'base', phaseWeek: 1, phaseWeeks: 1 };
    return {
      monday,
      number: index + 1,
      phase: phase.kind,
      phaseWeek: daysBetween(phase.firstMonday, monday) / 7 + 1,
      phaseWeeks: phase.weekCount,
    };
  });
}
