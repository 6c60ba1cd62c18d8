import type { Connection, SqlValue } from './driver.ts';

const MONDAY = `'weekday 0', '-6 days'`;

/** Sums of `week_loads`, in the order of its columns after athlete, Monday and side. A race is no long run. */
const SUMS = `
  sum(s.load_run_s), sum(s.load_run_distance_m), max(iif(s.run_type IS 'race', 0, s.load_run_distance_m)),
  sum(s.load_points),
  sum(s.load_zone_1_s), sum(s.load_zone_2_s), sum(s.load_zone_3_s), sum(s.load_key_sessions), sum(s.kind = 'run'),
  sum(s.load_lifts), sum(s.load_hard_sets), sum(s.load_tonnage_kg), sum(s.load_reps_80), max(s.date),
  sum(s.load_contacts), sum(s.load_cross_s), sum(s.load_effort_au)`;

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
/** Day of the week of a session, Monday = 1. */
const WEEKDAY = `(strftime('%w', s.date) + 6) % 7 + 1`;

/** Sums of `week_days`: how many sessions could have an RPE and have one; points and session-RPE load of each day. */
const DAYS = `
  sum(s.kind <> 'mobility'), sum(s.kind <> 'mobility' AND s.load_effort_au > 0),
  ${WEEKDAYS.map((day) => `total(s.load_points) FILTER (WHERE ${WEEKDAY} = ${day})`).join(', ')},
  ${WEEKDAYS.map((day) => `total(s.load_effort_au) FILTER (WHERE ${WEEKDAY} = ${day})`).join(', ')}`;

/** The heaviest work set of a lift, and the most reps that were done with it. */
const TOP_SET = `max(t.load_kg), CAST(round(max(t.load_kg * 1e6 + t.reps) - max(t.load_kg) * 1e6) AS INTEGER)`;
const IS_TOP_SET = `t.kind = 'work' AND t.load_kg > 0 AND s.kind = 'strength'`;

/** The part of a trigger that notes which week a changed row of the table belongs to; empty for most tables. */
export function markDirtyWeeks(table: string, row: 'old' | 'new'): string {
  const add = (select: string): string =>
    `INSERT INTO dirty_weeks SELECT a, m FROM (${select}) WHERE NOT EXISTS
       (SELECT 1 FROM dirty_weeks WHERE athlete_id = a AND monday = m);`;
  if (table === 'sessions') return add(`SELECT ${row}.athlete_id AS a, date(${row}.date, ${MONDAY}) AS m`);
  if (table === 'session_lifts' || table === 'strength_sets') {
    return add(`SELECT athlete_id AS a, date(date, ${MONDAY}) AS m FROM sessions WHERE id = ${row}.session_id`);
  }
  return '';
}

/**
 * Brings the roll-ups of the weeks noted as dirty up to date and marks the findings of touched athletes as old; answers
 * who they are. Runs in the transaction that changed the sessions.
 */
export function refreshDerived(connection: Connection): readonly string[] {
  const dirtySessions = `temp.dirty_weeks d CROSS JOIN main.sessions s
    ON s.athlete_id = d.athlete_id AND s.date BETWEEN d.monday AND date(d.monday, '+6 days')`;
  const isDirty = `(athlete_id, monday) IN (SELECT athlete_id, monday FROM temp.dirty_weeks)`;
  for (const table of ['week_loads', 'week_days', 'week_lifts', 'week_top_sets']) {
    connection.run(`DELETE FROM ${table} WHERE ${isDirty}`);
  }
  connection.run(
    `INSERT INTO week_loads SELECT d.athlete_id, d.monday, s.side, ${SUMS}
     FROM ${dirtySessions} GROUP BY d.athlete_id, d.monday, s.side`,
  );
  connection.run(
    `INSERT INTO week_days SELECT d.athlete_id, d.monday, s.side, ${DAYS}
     FROM ${dirtySessions} GROUP BY d.athlete_id, d.monday, s.side`,
  );
  connection.run(
    `INSERT INTO week_top_sets SELECT d.athlete_id, d.monday, s.side, t.exercise_id, ${TOP_SET}
     FROM ${dirtySessions} CROSS JOIN strength_sets t ON t.session_id = s.id WHERE ${IS_TOP_SET}
     GROUP BY d.athlete_id, d.monday, s.side, t.exercise_id`,
  );
  connection.run(
    `INSERT INTO week_lifts SELECT d.athlete_id, d.monday, s.side, l.exercise_id, max(l.e1rm_kg)
     FROM ${dirtySessions} CROSS JOIN session_lifts l ON l.session_id = s.id
     GROUP BY d.athlete_id, d.monday, s.side, l.exercise_id`,
  );
  connection.run(
    'UPDATE finding_counts SET stale = 1 WHERE athlete_id IN (SELECT athlete_id FROM temp.touched_athletes)',
  );
  const touched = connection.all<{ id: string }>('SELECT athlete_id AS id FROM temp.touched_athletes');
  connection.run('DELETE FROM temp.dirty_weeks');
  connection.run('DELETE FROM temp.touched_athletes');
  return touched.map(({ id }) => id);
}

/** The roll-ups summed from every session, as a statement for each table, its columns in order. */
const FROM_SCRATCH = {
  week_loads: `SELECT s.athlete_id, date(s.date, ${MONDAY}) AS monday, s.side, ${SUMS} FROM sessions s GROUP BY 1, 2, 3`,
  week_days: `SELECT s.athlete_id, date(s.date, ${MONDAY}) AS monday, s.side, ${DAYS} FROM sessions s GROUP BY 1, 2, 3`,
  week_lifts: `SELECT s.athlete_id, date(s.date, ${MONDAY}) AS monday, s.side, l.exercise_id, max(l.e1rm_kg)
    FROM sessions s JOIN session_lifts l ON l.session_id = s.id GROUP BY 1, 2, 3, 4`,
  week_top_sets: `SELECT s.athlete_id, date(s.date, ${MONDAY}) AS monday, s.side, t.exercise_id, ${TOP_SET}
    FROM sessions s JOIN strength_sets t ON t.session_id = s.id WHERE ${IS_TOP_SET} GROUP BY 1, 2, 3, 4`,
} as const;

/** Sums every session of a database that has no roll-up yet. */
export function sumEverything(connection: Connection): void {
  for (const [table, select] of Object.entries(FROM_SCRATCH)) connection.run(`INSERT INTO ${table} ${select}`);
}

type RollUpRow = Readonly<Record<string, SqlValue>> & {
  readonly athlete_id: string;
  readonly monday: string;
  readonly side: string;
  readonly exercise_id?: string;
};

/** One roll-up that is not what its sessions add up to. */
export interface RollUpDifference {
  readonly athleteId: string;
  readonly monday: string;
  readonly side: string;
  /** Column → what is stored and what the sessions give; null where there is no such row. */
  readonly stored: SqlValue;
  readonly computed: SqlValue;
  readonly column: string;
}

/** Sums every session from scratch and lists where the stored roll-ups differ. */
export function compareRollUps(connection: Connection): { differences: readonly RollUpDifference[]; weeks: number } {
  const found = Object.entries(FROM_SCRATCH).flatMap(([table, select]) => {
    const columns = connection
      .all<{ name: string }>('SELECT name FROM pragma_table_info(?)', table)
      .map((column) => column.name);
    const summed = connection.all<RollUpRow>(`WITH summed (${columns.join(', ')}) AS (${select}) SELECT * FROM summed`);
    return differences(connection.all<RollUpRow>(`SELECT * FROM ${table}`), summed);
  });
  const weeks = connection.get<{ n: number }>('SELECT count(*) AS n FROM week_loads')?.n ?? 0;
  return { differences: found, weeks };
}

function differences(stored: readonly RollUpRow[], computed: readonly RollUpRow[]): RollUpDifference[] {
  const key = (row: RollUpRow): string => [row.athlete_id, row.monday, row.side, row.exercise_id ?? ''].join(' ');
  const storedBy = new Map(stored.map((row) => [key(row), row]));
  const computedBy = new Map(computed.map((row) => [key(row), row]));
  const found: RollUpDifference[] = [];
  for (const id of new Set([...storedBy.keys(), ...computedBy.keys()])) {
    const a = storedBy.get(id);
    const b = computedBy.get(id);
    const row = a ?? b;
    if (row === undefined) continue;
    for (const column of Object.keys(row)) {
      const left = a?.[column] ?? null;
      const right = b?.[column] ?? null;
      if (sameValue(left, right)) continue;
      const place = { athleteId: row.athlete_id, monday: row.monday, side: row.side };
      found.push({ ...place, column, stored: left, computed: right });
      if (a === undefined || b === undefined) break;
    }
  }
  return found;
}

/** Sums of the same numbers in another order may differ in the last digits. */
function sameValue(a: SqlValue, b: SqlValue): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
