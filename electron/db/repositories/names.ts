import type { FoundRace, FoundSeason } from '../../../shared/contract/find.ts';
import type { AthleteId } from '../../../shared/domain/ids.ts';
import type { NameReads } from '../repository-types.ts';
import type { Context } from './context.ts';

/** Reads of the names that something is found by; none reads a session. */
export function nameReads({ connection }: Context): NameReads {
  return {
    races: () =>
      connection.all<FoundRace>(
        `SELECT r.athlete_id AS athleteId, a.name AS athleteName, r.id AS raceId, r.name, r.date, r.priority
         FROM races r JOIN athletes a ON a.id = r.athlete_id ORDER BY r.date, a.name COLLATE NOCASE, r.id`,
      ),
    seasons: () =>
      connection.all<FoundSeason>(
        `SELECT s.athlete_id AS athleteId, a.name AS athleteName, s.id AS seasonId, s.name,
           s.first_monday AS firstMonday, date(s.first_monday, (s.week_count * 7 - 1) || ' days') AS lastDay
         FROM seasons s JOIN athletes a ON a.id = s.athlete_id
         ORDER BY s.first_monday, a.name COLLATE NOCASE, s.id`,
      ),
    archived: () =>
      connection.all<{ athleteId: AthleteId; athleteName: string }>(
        'SELECT id AS athleteId, name AS athleteName FROM athletes WHERE archived = 1 ORDER BY name COLLATE NOCASE, id',
      ),
  };
}
