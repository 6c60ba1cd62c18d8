import type { Athlete } from '../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../shared/domain/ids.ts';
import type { Season } from '../../shared/domain/season.ts';
import type { ReadDb } from '../db/index.ts';
import { lastDayOf } from './season-plan.ts';

/** A season that is not over, with whose it is. */
export interface OpenSeason {
  readonly athlete: Athlete;
  readonly season: Season;
}

/** Every season that is not over, of the athlete or, with null, of everybody who is not archived; the next one first. */
export function openSeasons(reads: ReadDb, athleteId: AthleteId | null, today: CalendarDate): readonly OpenSeason[] {
  const one = athleteId === null ? undefined : reads.athletes.get(athleteId);
  const athletes = athleteId === null ? reads.athletes.list({ archived: false }) : one === undefined ? [] : [one];
  return athletes.flatMap((athlete) =>
    reads.seasons
      .list(athlete.id)
      .filter((season) => lastDayOf(season) >= today)
      .toSorted((a, b) => (a.firstMonday < b.firstMonday ? -1 : 1))
      .map((season) => ({ athlete, season })),
  );
}
