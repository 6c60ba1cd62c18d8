import type { Athlete } from '../../shared/domain/athlete.ts';
import { calendarDate } from '../../shared/domain/calendar-date.ts';
import { type AppContext, readsOf } from '../app/context.ts';

/** Everything about the given athletes, as it is stored. */
export function exportOf(context: AppContext, athletes: readonly Athlete[]) {
  const reads = readsOf(context);
  const always = { from: calendarDate('1900-01-01'), to: calendarDate('2199-12-31') };
  return {
    format: 'counterpoint-export',
    version: 1,
    exportedAt: context.ports.clock.now(),
    groups: reads.groups.list(),
    exercises: reads.exercises.list(),
    athletes: athletes.map((athlete) => ({
      athlete,
      races: reads.races.list(athlete.id),
      seasons: reads.seasons.list(athlete.id).map((season) => ({
        season,
        phases: reads.seasons.phases(season.id),
        weeks: reads.seasons.weeks(season.id),
      })),
      sessions: reads.sessions.between(athlete.id, always.from, always.to),
    })),
  };
}
