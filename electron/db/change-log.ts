import type { Connection } from './driver.ts';
import { markDirtyWeeks } from './roll-ups.ts';
import { onConflict } from './sql.ts';

/**
 * The coach's data: every table whose changes can be undone, parents before children. Roll-ups and finding counts
 * are not among them: they follow from these.
 */
export const TRACKED_TABLES = [
  'exercises',
  'exercise_equipment',
  'exercise_cues',
  'exercise_aliases',
  'exercise_faults',
  'exercise_regions',
  'import_names',
  'groups',
  'athletes',
  'athlete_days',
  'athlete_equipment',
  'athlete_weights',
  'athlete_avoid_patterns',
  'athlete_lift_maxes',
  'athlete_lift_schemes',
  'athlete_lift_goals',
  'athlete_marks',
  'athlete_groups',
  'wellness',
  'day_notes',
  'periods',
  'period_avoid_patterns',
  'races',
  'seasons',
  'phases',
  'season_weeks',
  'season_week_reasons',
  'season_facts',
  'season_phase_pins',
  'season_week_pins',
  'season_templates',
  'season_template_phases',
  'season_template_sessions',
  'template_uses',
  'library_items',
  'library_item_tags',
  'saved_filters',
  'sessions',
  'library_uses',
  'missed_sessions',
  'run_items',
  'strength_sets',
  'session_lifts',
  'session_reasons',
  'imports',
  'settings',
  'coach_policy',
  'athlete_policy',
] as const;

/**
 * Tables whose rows live and die with a row of another one, whose key is the first column of theirs. While the owner is
 * itself new in a step, its rows are not logged one by one: undoing the step takes them with the owner, and keeps their
 * images then. So a planned season costs a line per session, not one per step, set and reason.
 */
const OWNERS: Readonly<Partial<Record<(typeof TRACKED_TABLES)[number], (typeof TRACKED_TABLES)[number]>>> = {
  athlete_days: 'athletes',
  athlete_equipment: 'athletes',
  athlete_weights: 'athletes',
  athlete_avoid_patterns: 'athletes',
  athlete_lift_maxes: 'athletes',
  athlete_lift_schemes: 'athletes',
  athlete_lift_goals: 'athletes',
  athlete_marks: 'athletes',
  wellness: 'athletes',
  day_notes: 'athletes',
  period_avoid_patterns: 'periods',
  season_weeks: 'seasons',
  season_week_reasons: 'seasons',
  season_facts: 'seasons',
  season_phase_pins: 'seasons',
  season_week_pins: 'seasons',
  season_template_phases: 'season_templates',
  season_template_sessions: 'season_templates',
  template_uses: 'seasons',
  library_item_tags: 'library_items',
  library_uses: 'sessions',
  missed_sessions: 'sessions',
  run_items: 'sessions',
  strength_sets: 'sessions',
  session_lifts: 'sessions',
  session_reasons: 'sessions',
};

/** Columns that a row image can hold (`c0` … in `history_rows`). */
export const IMAGE_WIDTH = 60;

/** Changes of these tables make every athlete's findings stale. */
const TOUCH_EVERYBODY: readonly string[] = ['coach_policy', 'exercises'];

interface TableShape {
  readonly name: string;
  /** The table that its rows belong to, see OWNERS; null for most. */
  readonly owner: string | null;
  readonly columns: readonly string[];
  readonly key: readonly string[];
}

/** The log of changes of one connection. */
export interface ChangeLog {
  /** From now on the state before each first change of a row is kept under the step. */
  record(stepId: number): void;
  /** Stops recording. */
  stop(): void;
  /**
   * The one athlete whose data the step has touched so far, with the name that they have or had; null where it touched
   * nobody's or several athletes'. To be asked before what follows from the rows is brought up to date.
   */
  onlyAthlete(stepId: number): { readonly id: string; readonly name: string } | null;
  /** Puts every row of the step back as the log has it, and the present state of these rows into the log. */
  swap(stepId: number): void;
}

/**
 * Sets the log up for a connection: temporary triggers, so that the file's own schema stays free of them and every
 * change is seen, cascaded deletes included.
 */
export function createChangeLog(connection: Connection): ChangeLog {
  const shapes = TRACKED_TABLES.map((name) => tableShape(connection, name));
  const images = Array.from({ length: IMAGE_WIDTH }, (_, index) => `c${index}`);
  connection.exec(`
    CREATE TEMP TABLE recording (step_id INTEGER NOT NULL);
    CREATE TEMP TABLE dirty_weeks (athlete_id TEXT, monday TEXT, PRIMARY KEY (athlete_id, monday)) WITHOUT ROWID;
    CREATE TEMP TABLE touched_athletes (athlete_id TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TEMP TABLE swapped_rows (table_name TEXT, row_key TEXT, existed INTEGER, ${images.join(', ')});
    ${shapes.map(triggers).join('\n')}
  `);
  const allSwaps = shapes.map(swapSql);
  return {
    record: (stepId) => {
      connection.run('DELETE FROM temp.recording');
      connection.run('INSERT INTO temp.recording VALUES (?)', stepId);
    },
    stop: () => {
      connection.run('DELETE FROM temp.recording');
    },
    onlyAthlete: (stepId) => onlyAthlete(connection, shapes, stepId),
    swap: (stepId) => {
      connection.exec('PRAGMA defer_foreign_keys = ON');
      connection.run('DELETE FROM temp.recording');
      connection.run('DELETE FROM temp.swapped_rows');
      const present = connection.all<{ name: string }>(
        'SELECT DISTINCT table_name AS name FROM history_rows WHERE step_id = ?',
        stepId,
      );
      const names = new Set(present.map((table) => table.name));
      for (const sql of allSwaps) {
        if (sql.owner !== null && names.has(sql.owner)) connection.run(sql.captureOwned, stepId);
      }
      const swaps = allSwaps.filter((sql) => names.has(sql.table));
      for (const sql of swaps) connection.run(sql.capture, stepId);
      // Rows that the step added go first, children before parents; whatever else a cascade takes belongs to the
      // step too, since nothing older can refer to them, and comes back with the rows that are restored.
      for (const sql of swaps.toReversed()) connection.run(sql.remove, stepId);
      for (const sql of swaps) connection.run(sql.restore, stepId);
      connection.run('DELETE FROM history_rows WHERE step_id = ?', stepId);
      connection.run(`INSERT INTO history_rows SELECT ?, * FROM temp.swapped_rows`, stepId);
      connection.run('DELETE FROM temp.swapped_rows');
    },
  };
}

function onlyAthlete(
  connection: Connection,
  shapes: readonly TableShape[],
  stepId: number,
): { readonly id: string; readonly name: string } | null {
  const everybody = TOUCH_EVERYBODY.map((table) => `'${table}'`).join(', ');
  const shared = connection.get(
    `SELECT 1 FROM history_rows WHERE step_id = ? AND table_name IN (${everybody}) LIMIT 1`,
    stepId,
  );
  const [touched, another] = connection.all<{ id: string }>(
    'SELECT athlete_id AS id FROM temp.touched_athletes LIMIT 2',
  );
  if (shared !== undefined || touched === undefined || another !== undefined) return null;
  // Somebody whom the step deleted has their name in its images only.
  const image = shapes.find((shape) => shape.name === 'athletes')?.columns.indexOf('name') ?? -1;
  const found = connection.get<{ name: string }>(
    `SELECT name FROM athletes WHERE id = ?
     UNION ALL SELECT c${image} FROM history_rows WHERE step_id = ? AND table_name = 'athletes' AND row_key = ? AND existed = 1`,
    touched.id,
    stepId,
    touched.id,
  );
  return found === undefined ? null : { id: touched.id, name: found.name };
}

function tableShape(connection: Connection, name: (typeof TRACKED_TABLES)[number]): TableShape {
  const info = connection.all<{ name: string; pk: number }>(`SELECT name, pk FROM pragma_table_info(?)`, name);
  if (info.length === 0 || info.length > IMAGE_WIDTH) {
    throw new Error(`table ${name} has ${info.length} columns; the history holds 1 to ${IMAGE_WIDTH}`);
  }
  const key = info.filter((column) => column.pk > 0).toSorted((a, b) => a.pk - b.pk);
  const columns = info.map((column) => column.name);
  return { name, owner: OWNERS[name] ?? null, columns, key: key.map((column) => column.name) };
}

function rowKey(shape: TableShape, row: string): string {
  return shape.key.map((column) => `${row}.${column}`).join(` || char(31) || `);
}

/** Keeps the state of a row before its first change in the step that is being recorded. */
function keep(shape: TableShape, row: 'old' | 'new', existed: 0 | 1): string {
  const kept = existed === 1 ? shape.columns : shape.key;
  const targets = kept.map((column) => `c${shape.columns.indexOf(column)}`);
  const key = rowKey(shape, row);
  return `INSERT INTO history_rows (step_id, table_name, row_key, existed, ${targets.join(', ')})
    SELECT step_id, '${shape.name}', ${key}, ${existed}, ${kept.map((column) => `${row}.${column}`).join(', ')}
    FROM recording WHERE NOT EXISTS (
      SELECT 1 FROM history_rows
      WHERE step_id = recording.step_id AND table_name = '${shape.name}' AND row_key = ${key}
    );`;
}

/** Notes whose findings a changed row makes stale. */
function touch(shape: TableShape, row: 'old' | 'new'): string {
  const add = (select: string): string =>
    `INSERT INTO touched_athletes SELECT id FROM (${select}) WHERE id IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM touched_athletes WHERE athlete_id = id);`;
  if (TOUCH_EVERYBODY.includes(shape.name)) return add('SELECT id FROM athletes');
  if (shape.name === 'athletes') return add(`SELECT ${row}.id AS id`);
  if (shape.columns.includes('athlete_id')) return add(`SELECT ${row}.athlete_id AS id`);
  if (shape.columns.includes('session_id')) {
    return add(`SELECT athlete_id AS id FROM sessions WHERE sessions.id = ${row}.session_id`);
  }
  if (shape.columns.includes('season_id')) {
    return add(`SELECT athlete_id AS id FROM seasons WHERE seasons.id = ${row}.season_id`);
  }
  return '';
}

/** False while the row's owner is itself new in the step that is being recorded. */
function ownerIsOld(shape: TableShape, row: 'old' | 'new'): string {
  if (shape.owner === null) return '1';
  return `NOT EXISTS (SELECT 1 FROM recording CROSS JOIN history_rows h
    ON h.step_id = recording.step_id AND h.table_name = '${shape.owner}' AND h.row_key = ${row}.${shape.key[0]}
    WHERE h.existed = 0)`;
}

function triggers(shape: TableShape): string {
  const { name } = shape;
  const differ = (columns: readonly string[]): string =>
    columns.map((column) => `old.${column} IS NOT new.${column}`).join(' OR ');
  const rest = shape.columns.filter((column) => !shape.key.includes(column));
  const follow = (row: 'old' | 'new'): string => touch(shape, row) + markDirtyWeeks(name, row);
  // A part of a session goes where its session goes, which its key names.
  const mayMove = shape.owner === null;
  return `
    CREATE TEMP TRIGGER ${name}_inserted AFTER INSERT ON main.${name} WHEN ${ownerIsOld(shape, 'new')} BEGIN
      ${keep(shape, 'new', 0)} ${follow('new')}
    END;
    CREATE TEMP TRIGGER ${name}_deleted AFTER DELETE ON main.${name} WHEN ${ownerIsOld(shape, 'old')} BEGIN
      ${keep(shape, 'old', 1)} ${follow('old')}
    END;
    CREATE TEMP TRIGGER ${name}_updated AFTER UPDATE ON main.${name}
    WHEN NOT (${differ(shape.key)}) AND (${rest.length === 0 ? '0' : differ(rest)}) AND ${ownerIsOld(shape, 'old')} BEGIN
      ${keep(shape, 'old', 1)} ${follow('old')} ${mayMove ? follow('new') : ''}
    END;
    CREATE TEMP TRIGGER ${name}_rekeyed AFTER UPDATE OF ${shape.key.join(', ')} ON main.${name}
    WHEN (${differ(shape.key)}) AND ${ownerIsOld(shape, 'old')} BEGIN
      ${keep(shape, 'old', 1)} ${keep(shape, 'new', 0)} ${follow('old')} ${follow('new')}
    END;`;
}

interface SwapSql {
  readonly table: string;
  readonly owner: string | null;
  readonly capture: string;
  /** Rows that go with an owner which the step added, unless they are in the log themselves. */
  readonly captureOwned: string;
  readonly remove: string;
  readonly restore: string;
}

function swapSql(shape: TableShape): SwapSql {
  const { name, columns, key } = shape;
  const image = columns.map((_, index) => `c${index}`);
  const at = (column: string): string => `c${columns.indexOf(column)}`;
  const logged = `step_id = ? AND table_name = '${name}'`;
  const present = columns.map((column) => (key.includes(column) ? `h.${at(column)}` : `t.${column}`));
  const same = key.map((column) => `t.${column} = h.${at(column)}`).join(' AND ');
  const firstKey = key[0];
  if (firstKey === undefined) throw new Error(`table ${name} has no primary key`);
  return {
    table: name,
    owner: shape.owner,
    capture: `INSERT INTO temp.swapped_rows (table_name, row_key, existed, ${image.join(', ')})
      SELECT '${name}', h.row_key, t.${firstKey} IS NOT NULL, ${present.join(', ')}
      FROM history_rows h LEFT JOIN main.${name} t ON ${same} WHERE h.${logged}`,
    captureOwned: `INSERT INTO temp.swapped_rows (table_name, row_key, existed, ${image.join(', ')})
      SELECT '${name}', ${rowKey(shape, 't')}, 1, ${columns.map((column) => `t.${column}`).join(', ')}
      FROM history_rows h CROSS JOIN main.${name} t ON t.${firstKey} = h.row_key
      WHERE h.step_id = ? AND h.table_name = '${shape.owner}' AND h.existed = 0 AND NOT EXISTS (
        SELECT 1 FROM history_rows own
        WHERE own.step_id = h.step_id AND own.table_name = '${name}' AND own.row_key = ${rowKey(shape, 't')})`,
    remove: `DELETE FROM main.${name} WHERE (${key.join(', ')}) IN
      (SELECT ${key.map(at).join(', ')} FROM history_rows WHERE ${logged} AND existed = 0)`,
    restore: `INSERT INTO main.${name} (${columns.join(', ')})
      SELECT ${image.join(', ')} FROM history_rows WHERE ${logged} AND existed = 1 ${onConflict(key, columns)}`,
  };
}
