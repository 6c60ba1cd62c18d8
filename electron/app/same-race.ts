import { dayText } from '../../shared/domain/calendar-date.ts';
import type { AthleteId, RaceId } from '../../shared/domain/ids.ts';
import { fail, type Result } from '../../shared/domain/result.ts';
import type { RaceDraft } from '../../shared/domain/season.ts';
import type { ReadDb } from '../db/index.ts';

/** Refuses a race that the athlete already has, under the same name on the same day; `own` is the race itself. */
export function sameRace(
  reads: ReadDb,
  athleteId: AthleteId,
  draft: RaceDraft,
  own: RaceId | null,
): Result<never> | null {
  const name = draft.name.toLowerCase();
  const twin = reads.races
    .list(athleteId, draft.date, draft.date)
    .find((race) => race.id !== own && race.name.toLowerCase() === name);
  return twin === undefined
    ? null
    : fail('conflict', `“${twin.name}” on ${dayText(twin.date)} is already in the calendar.`);
}
