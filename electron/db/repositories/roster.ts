import { type CalendarDate, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { AthleteId, GroupId, SeasonId } from '../../../shared/domain/ids.ts';
import type { IntensityClass, PhaseKind, Priority } from '../../../shared/domain/vocabulary.ts';
import type { Connection } from '../driver.ts';
import type { FindingCounts, RosterEntry, RosterReads } from '../roster-types.ts';
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
  readonly last_day: CalendarDate;
  readonly phase: PhaseKind | null;
  readonly class: IntensityClass | null;
}
interface RaceRow {
  readonly athlete_id: AthleteId;
  readonly name: string;
  readonly date: CalendarDate;
  readonly priority: Priority;
}
interface CountsRow extends Omit<FindingCounts, 'planNews'> {
  readonly plan_news: string;
  readonly athlete_id: AthleteId;
  readonly today: CalendarDate;
  readonly stale: number;
}

/** Which season of several stands in the roster: today, twice. The running one goes before those to come. */
const SEASON_ORDER = `s.first_monday > ?, CASE WHEN s.first_monday > ? THEN s.first_monday END, s.first_monday DESC`;
const NOT_OVER = `date(s.first_monday, (s.week_count * 7) || ' days') > ?`;

/** Statements of the roster; each takes what its name says. None reads a session. */
export const ROSTER_SQL = {
  athletes: `SELECT a.id, a.name, a.archived, a.sample, a.distance_unit, a.mass_unit,
      (SELECT w.last_date FROM week_loads w WHERE w.athlete_id = a.id AND w.side = 'actual'
       ORDER BY w.monday DESC LIMIT 1) AS last_logged
    FROM athletes a WHERE a.archived = ? ORDER BY a.name COLLATE NOCASE, a.id`,
  groups: 'SELECT athlete_id, group_id FROM athlete_groups',
  /** today, this Monday, today: seasons that are not over, the running one before those to come. */
  seasons: `SELECT s.athlete_id, s.id, s.name, w.class,
      date(s.first_monday, (s.week_count * 7 - 1) || ' days') AS last_day,
      (SELECT p.kind FROM phases p WHERE p.season_id = s.id AND p.first_monday <= ?
       ORDER BY p.first_monday DESC LIMIT 1) AS phase
    FROM athletes a CROSS JOIN seasons s ON s.athlete_id = a.id
    LEFT JOIN season_weeks w ON w.season_id = s.id AND w.monday = ?
    WHERE ${NOT_OVER} ORDER BY s.athlete_id, ${SEASON_ORDER}`,
  /** athlete, today, today, today. */
  openSeason: `SELECT s.id FROM seasons s WHERE s.athlete_id = ? AND ${NOT_OVER} ORDER BY ${SEASON_ORDER} LIMIT 1`,
  /** today: races to come, A races first. */
  races: `SELECT r.athlete_id, r.name, r.date, r.priority FROM athletes a
    CROSS JOIN races r ON r.athlete_id = a.id AND r.date >= ? ORDER BY r.athlete_id, r.priority <> 'A', r.date, r.id`,
  /** archived, from, to. */
  weeks: `SELECT w.* FROM athletes a CROSS JOIN week_loads w ON w.athlete_id = a.id
    AND w.monday BETWEEN ? AND ? WHERE a.archived = ? ORDER BY w.athlete_id, w.monday, w.side DESC`,
  /** Of any day. */
  findings: 'SELECT athlete_id, today, info, warning, serious, worst, plan_news, stale FROM finding_counts',
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
      const findings = byAthlete(connection.all<CountsRow>(ROSTER_SQL.findings));
      return connection.all<AthleteRow>(ROSTER_SQL.athletes, flag).map((row) => ({
        ...identity(row),
        groupIds: (groups.get(row.id) ?? []).map((member) => member.group_id),
        ...toSeason(seasons.get(row.id) ?? []),
        nextRace: toRace(races.get(row.id)?.[0]),
        weeks: (weeks.get(row.id) ?? []).map((w) => ({ monday: w.monday, side: w.side, load: toWeekLoad(w) })),
        lastLogged: row.last_logged,
        findings: toCounts(findings.get(row.id)?.[0], today),
      }));
    },
    openSeason: (id, today) =>
      connection.get<{ id: SeasonId }>(ROSTER_SQL.openSeason, id, today, today, today)?.id ?? null,
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

function toSeason([row, next]: readonly SeasonRow[]): Pick<
  RosterEntry,
  'season' | 'hasNextSeason' | 'phase' | 'weekClass'
> {
  if (row === undefined) return { season: null, hasNextSeason: false, phase: null, weekClass: null };
  const season = { id: row.id, name: row.name, lastDay: row.last_day };
  return { season, hasNextSeason: next !== undefined, phase: row.phase, weekClass: row.class };
}

function toRace(row: RaceRow | undefined): RosterEntry['nextRace'] {
  return row === undefined ? null : { name: row.name, date: row.date, priority: row.priority };
}

function toCounts(row: CountsRow | undefined, today: CalendarDate): RosterEntry['findings'] {
  if (row === undefined) return null;
  const { info, warning, serious, worst, plan_news: planNews } = row;
  return { info, warning, serious, worst, planNews, current: row.today === today && row.stale === 0 };
}

/** Remembers an athlete's findings of a day; an unknown athlete is passed over. */
export function putFindingCounts(
  connection: Connection,
  id: AthleteId,
  today: CalendarDate,
  counts: FindingCounts,
): void {
  if (connection.get('SELECT 1 FROM athletes WHERE id = ?', id) === undefined) return;
  const { info, warning, serious, worst, planNews } = counts;
  const row = { athlete_id: id, today, info, warning, serious, worst, plan_news: planNews, stale: 0 };
  upsertRow(connection, 'finding_counts', ['athlete_id'], row);
}
