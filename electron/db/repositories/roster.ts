import { type CalendarDate, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { AthleteId, GroupId, SeasonId } from '../../../shared/domain/ids.ts';
import type { IntensityClass, PhaseKind, Priority } from '../../../shared/domain/vocabulary.ts';
import type { Connection } from '../driver.ts';
import type { FindingCounts, RosterEntry, RosterReads } from '../repository-types.ts';
import { toFlag, upsertRow } from '../sql.ts';
import { type Context, grouped } from './context.ts';
import { toWeekLoad, type WeekLoadRow } from './weeks.ts';

interface AthleteRow {
  readonly id: AthleteId;
  readonly name: string;
  readonly archived: number;
  readonly sample: number;
  readonly distance_unit: 'km' | 'mi';
  readonly mass_unit: 'kg' | 'lb';
  readonly last_logged: CalendarDate | null;
}
interface SeasonRow {
  readonly athlete_id: AthleteId;
  readonly id: SeasonId;
  readonly name: string;
  readonly phase: PhaseKind | null;
  readonly class: IntensityClass | null;
}
interface RaceRow {
  readonly athlete_id: AthleteId;
  readonly name: string;
  readonly date: CalendarDate;
  readonly priority: Priority;
}
interface CountsRow extends FindingCounts {
  readonly athlete_id: AthleteId;
  readonly plan_news: string;
}

/** Statements of the roster; each takes what its name says. None reads a session. */
export const ROSTER_SQL = {
  athletes: `SELECT a.id, a.name, a.archived, a.sample, a.distance_unit, a.mass_unit,
      (SELECT w.last_date FROM week_loads w WHERE w.athlete_id = a.id AND w.side = 'actual'
       ORDER BY w.monday DESC LIMIT 1) AS last_logged
    FROM athletes a WHERE a.archived = ? ORDER BY a.name COLLATE NOCASE, a.id`,
  groups: 'SELECT athlete_id, group_id FROM athlete_groups',
  /** today, this Monday, today: seasons that are not over, the running one before those to come. */
  seasons: `SELECT s.athlete_id, s.id, s.name, w.class,
      (SELECT p.kind FROM phases p WHERE p.season_id = s.id AND p.first_monday <= ?
       ORDER BY p.first_monday DESC LIMIT 1) AS phase
    FROM athletes a CROSS JOIN seasons s ON s.athlete_id = a.id
    LEFT JOIN season_weeks w ON w.season_id = s.id AND w.monday = ?
    WHERE date(s.first_monday, (s.week_count * 7) || ' days') > ?
    ORDER BY s.athlete_id, s.first_monday > ?, CASE WHEN s.first_monday > ? THEN s.first_monday END,
      s.first_monday DESC`,
  /** today: races to come, A races first. */
  races: `SELECT r.athlete_id, r.name, r.date, r.priority FROM athletes a
    CROSS JOIN races r ON r.athlete_id = a.id AND r.date >= ? ORDER BY r.athlete_id, r.priority <> 'A', r.date, r.id`,
  /** archived, from, to. */
  weeks: `SELECT w.* FROM athletes a CROSS JOIN week_loads w ON w.athlete_id = a.id
    AND w.monday BETWEEN ? AND ? WHERE a.archived = ? ORDER BY w.athlete_id, w.monday, w.side DESC`,
  /** today. */
  findings: 'SELECT athlete_id, info, warning, serious, plan_news FROM finding_counts WHERE today = ?',
} as const;

/** Reads of the roster. */
export function rosterReads({ connection }: Context): RosterReads {
  return {
    list: ({ archived, today, from, to }) => {
      const byAthlete = <Row extends { athlete_id: AthleteId }>(rows: readonly Row[]) =>
        grouped(rows, (row) => row.athlete_id);
      const flag = toFlag(archived);
      const groups = byAthlete(connection.all<{ athlete_id: AthleteId; group_id: GroupId }>(ROSTER_SQL.groups));
      const monday = mondayOf(today);
      const seasons = byAthlete(connection.all<SeasonRow>(ROSTER_SQL.seasons, today, monday, today, today, today));
      const races = byAthlete(connection.all<RaceRow>(ROSTER_SQL.races, today));
      const weeks = byAthlete(connection.all<WeekLoadRow>(ROSTER_SQL.weeks, from, to, flag));
      const findings = byAthlete(connection.all<CountsRow>(ROSTER_SQL.findings, today));
      return connection.all<AthleteRow>(ROSTER_SQL.athletes, flag).map((row) => ({
        ...identity(row),
        groupIds: (groups.get(row.id) ?? []).map((member) => member.group_id),
        ...toSeason(seasons.get(row.id)?.[0]),
        nextRace: toRace(races.get(row.id)?.[0]),
        weeks: (weeks.get(row.id) ?? []).map((w) => ({ monday: w.monday, side: w.side, load: toWeekLoad(w) })),
        lastLogged: row.last_logged,
        findings: toCounts(findings.get(row.id)?.[0]),
        planNews: findings.get(row.id)?.[0]?.plan_news ?? null,
      }));
    },
  };
}

function identity(
  row: AthleteRow,
): Pick<RosterEntry, 'id' | 'name' | 'archived' | 'sample' | 'distanceUnit' | 'massUnit'> {
  return {
    id: row.id,
    name: row.name,
    archived: row.archived === 1,
    sample: row.sample === 1,
    distanceUnit: row.distance_unit,
    massUnit: row.mass_unit,
  };
}

function toSeason(row: SeasonRow | undefined): Pick<RosterEntry, 'season' | 'phase' | 'weekClass'> {
  if (row === undefined) return { season: null, phase: null, weekClass: null };
  return { season: { id: row.id, name: row.name }, phase: row.phase, weekClass: row.class };
}

function toRace(row: RaceRow | undefined): RosterEntry['nextRace'] {
  return row === undefined ? null : { name: row.name, date: row.date, priority: row.priority };
}

function toCounts(row: CountsRow | undefined): FindingCounts | null {
  return row === undefined ? null : { info: row.info, warning: row.warning, serious: row.serious };
}

/** Remembers an athlete's findings of a day and what their plan does not know; an unknown athlete is passed over. */
export function putFindingCounts(
  connection: Connection,
  id: AthleteId,
  today: CalendarDate,
  counts: FindingCounts,
  planNews: string,
): void {
  if (connection.get('SELECT 1 FROM athletes WHERE id = ?', id) === undefined) return;
  const { info, warning, serious } = counts;
  upsertRow(connection, 'finding_counts', ['athlete_id'], {
    athlete_id: id,
    today,
    info,
    warning,
    serious,
    plan_news: planNews,
  });
}
