import type { Athlete } from '../../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../shared/domain/reason.ts';
import type { Season } from '../../../shared/domain/season.ts';
import type { Severity } from '../../../shared/domain/vocabulary.ts';
import type { ReadDb } from '../../db/index.ts';
import { staleFindings } from '../../engine/index.ts';
import { lastDayOf } from '../season-plan.ts';
import { weekPlaces } from '../week-places.ts';
import { seasonDrift } from './drift.ts';

const RANK: Readonly<Record<Severity, number>> = { serious: 0, warning: 1, info: 2 };

/** The findings with what the season's plan does not know yet (P5), the gravest first. */
export function withStale(
  reads: ReadDb,
  athlete: Athlete,
  season: Season,
  findings: readonly Finding[],
  today: CalendarDate,
): readonly Finding[] {
  const known = reads.seasons.facts(season.id) !== undefined;
  const places = weekPlaces(season, reads.seasons.phases(season.id));
  const stale = staleFindings(
    {
      id: season.id,
      name: season.name,
      lastDay: lastDayOf(season),
      causes: known ? seasonDrift(reads, athlete, season, today) : null,
      weeks: places.flatMap(({ monday, phase }) => (phase === null ? [] : [{ monday, phase }])),
      races: reads.races.list(athlete.id, season.firstMonday, lastDayOf(season)),
    },
    today,
  );
  return stale.length === 0
    ? findings
    : [...stale, ...findings].toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
}
