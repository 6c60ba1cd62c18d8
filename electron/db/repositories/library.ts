import type { Exercise, ExerciseDraft, LibraryExercise } from '../../../shared/domain/exercise.ts';
import { type ExerciseId, exerciseId } from '../../../shared/domain/ids.ts';
import { BODY_REGIONS, type BodyRegion, EQUIPMENT, type Equipment } from '../../../shared/domain/vocabulary.ts';
import type { Connection } from '../driver.ts';
import type { ExerciseReads, ExerciseUses, ExerciseWrites } from '../repository-types.ts';
import { type RowValues, syncRows, toFlag, upsertRow } from '../sql.ts';
import { type Context, grouped, missing, nameKey } from './context.ts';

interface ExerciseRow {
  readonly id: ExerciseId;
  readonly name: string;
  readonly pattern: Exercise['pattern'];
  readonly loading: Exercise['loading'];
  readonly compound: number;
  readonly upper_body: number;
  readonly unilateral: number;
  readonly built_in: number;
  readonly set_up: string;
  readonly caution: string;
  readonly easier_id: ExerciseId | null;
  readonly harder_id: ExerciseId | null;
}

interface Owned {
  readonly exercise_id: ExerciseId;
}

/** Rows of a table of parts by the exercise that they belong to. */
type Parts = <Row extends Owned>(table: string, order: string) => ReadonlyMap<ExerciseId, readonly Row[]>;

/** Reads of exercises and of remembered names. */
export function exerciseReads({ connection }: Context): ExerciseReads {
  const rowsOf = (where: string, values: readonly string[]): readonly ExerciseRow[] =>
    connection.all<ExerciseRow>(
      `SELECT e.* FROM exercises e WHERE ${where} ORDER BY e.name COLLATE NOCASE, e.id`,
      ...values,
    );
  const partsOf =
    (where: string, values: readonly string[]): Parts =>
    <Row extends Owned>(table: string, order: string) =>
      grouped(
        connection.all<Row>(
          `SELECT t.* FROM exercises e JOIN ${table} t ON t.exercise_id = e.id WHERE ${where} ORDER BY t.${order}`,
          ...values,
        ),
        (row) => row.exercise_id,
      );
  const load = (where: string, ...values: readonly string[]): readonly Exercise[] => {
    const core = toExercise(partsOf(where, values));
    return rowsOf(where, values).map(core);
  };
  const loadLibrary = (where: string, ...values: readonly string[]): readonly LibraryExercise[] => {
    const whole = toLibraryExercise(partsOf(where, values));
    return rowsOf(where, values).map(whole);
  };
  return {
    list: () => load('1 = 1'),
    get: (id) => load('e.id = ?', id)[0],
    library: () => loadLibrary('1 = 1'),
    entry: (id) => loadLibrary('e.id = ?', id)[0],
    uses: () => usesOfAll(connection),
    ties: (id) => tiesOf(connection, id),
    rememberedNames: () =>
      new Map(
        connection
          .all<{ name: string; exercise_id: ExerciseId | null }>('SELECT name, exercise_id FROM import_names')
          .map((row) => [row.name, row.exercise_id]),
      ),
  };
}

function toExercise(parts: Parts): (row: ExerciseRow) => Exercise {
  const equipment = parts<Owned & { equipment: Equipment }>('exercise_equipment', 'equipment');
  const cues = parts<Owned & { cue: string }>('exercise_cues', 'position');
  const aliases = parts<Owned & { alias: string }>('exercise_aliases', 'position');
  return (row) => {
    const needed = new Set((equipment.get(row.id) ?? []).map((part) => part.equipment));
    return {
      id: row.id,
      name: row.name,
      pattern: row.pattern,
      loading: row.loading,
      equipment: EQUIPMENT.filter((word) => needed.has(word)),
      compound: row.compound === 1,
      upperBody: row.upper_body === 1,
      unilateral: row.unilateral === 1,
      cues: (cues.get(row.id) ?? []).map((part) => part.cue),
      aliases: (aliases.get(row.id) ?? []).map((part) => part.alias),
    };
  };
}

function toLibraryExercise(parts: Parts): (row: ExerciseRow) => LibraryExercise {
  const core = toExercise(parts);
  const faults = parts<Owned & { fault: string }>('exercise_faults', 'position');
  const regions = parts<Owned & { region: BodyRegion; grade: string }>('exercise_regions', 'region');
  return (row) => {
    const stressed = new Map((regions.get(row.id) ?? []).map((part) => [part.region, part.grade]));
    return {
      ...core(row),
      builtIn: row.built_in === 1,
      setUp: row.set_up,
      faults: (faults.get(row.id) ?? []).map((part) => part.fault),
      easierId: row.easier_id,
      harderId: row.harder_id,
      regions: BODY_REGIONS.filter((region) => stressed.has(region)),
      avoid: BODY_REGIONS.filter((region) => stressed.get(region) === 'avoid'),
      caution: row.caution,
    };
  };
}

function usesOfAll(connection: Connection): ReadonlyMap<ExerciseId, ExerciseUses> {
  const rows = connection.all<Owned & ExerciseUses>(
    `SELECT exercise_id, count(*) AS sets, count(DISTINCT session_id) AS sessions FROM strength_sets GROUP BY exercise_id`,
  );
  return new Map(rows.map(({ exercise_id, sets, sessions }) => [exercise_id, { sets, sessions }]));
}

function tiesOf(connection: Connection, id: ExerciseId) {
  const count = (sql: string, ...values: readonly ExerciseId[]): number =>
    connection.get<{ n: number }>(sql, ...values)?.n ?? 0;
  return {
    sets: count('SELECT count(*) AS n FROM strength_sets WHERE exercise_id = ?', id),
    athletes: count(
      `SELECT count(*) AS n FROM athletes a WHERE EXISTS (
         SELECT 1 FROM athlete_lift_maxes m WHERE m.athlete_id = a.id AND m.exercise_id = ?
         UNION ALL SELECT 1 FROM athlete_lift_schemes s WHERE s.athlete_id = a.id AND s.exercise_id = ?)`,
      id,
      id,
    ),
    items: count(
      `SELECT count(*) AS n FROM library_items i WHERE EXISTS (
         SELECT 1 FROM json_each(i.content_json, '$.strength.sets') e WHERE e.value ->> 'exerciseId' = ?)`,
      id,
    ),
    templates: count(
      `SELECT count(DISTINCT t.template_id) AS n FROM season_template_sessions t WHERE EXISTS (
         SELECT 1 FROM json_each(t.session_json, '$.strength.sets') e WHERE e.value ->> 'exerciseId' = ?)`,
      id,
    ),
  };
}

/** Reads of exercises; writes of the coach's own and of remembered names. */
export function exerciseWrites(context: Context): ExerciseWrites {
  const { connection } = context;
  return {
    ...exerciseReads(context),
    create: (draft) => {
      const id = exerciseId.parse(context.newId());
      putExercise(connection, { ...draft, id, builtIn: false });
      return id;
    },
    update: (id, draft) => {
      if (!isOwn(connection, id)) missing('exercise');
      putExercise(connection, { ...draft, id, builtIn: false });
    },
    remove: (id) => {
      if (!isOwn(connection, id)) missing('exercise');
      connection.run('DELETE FROM exercises WHERE id = ?', id);
    },
    rememberName: (name, exerciseId) => {
      upsertRow(connection, 'import_names', ['name'], { name: nameKey(name), exercise_id: exerciseId });
    },
    forgetName: (name) => {
      connection.run('DELETE FROM import_names WHERE name = ?', nameKey(name));
    },
  };
}

function isOwn(connection: Connection, id: ExerciseId): boolean {
  return connection.get('SELECT 1 FROM exercises WHERE id = ? AND built_in = 0', id) !== undefined;
}

/** Adds built-in exercises and brings those that differ up to date; none is removed. */
export function putBuiltInExercises(connection: Connection, exercises: readonly LibraryExercise[]): void {
  const reads = exerciseReads({ connection, now: () => '', newId: () => '' });
  const stored = new Map(reads.library().map((each) => [each.id, fingerprint(each)]));
  for (const exercise of exercises) {
    const builtIn = { ...exercise, builtIn: true };
    if (stored.get(exercise.id) !== fingerprint(builtIn)) putExercise(connection, builtIn);
  }
}

/** Equal for exercises of equal content. */
function fingerprint(exercise: LibraryExercise): string {
  const sorted = {
    ...exercise,
    equipment: exercise.equipment.toSorted(),
    regions: exercise.regions.toSorted(),
    avoid: exercise.avoid.toSorted(),
  };
  return JSON.stringify(Object.entries(sorted).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function putExercise(connection: Connection, exercise: ExerciseDraft & Pick<LibraryExercise, 'id' | 'builtIn'>): void {
  upsertRow(connection, 'exercises', ['id'], {
    id: exercise.id,
    name: exercise.name,
    pattern: exercise.pattern,
    loading: exercise.loading,
    compound: toFlag(exercise.compound),
    upper_body: toFlag(exercise.upperBody),
    unilateral: toFlag(exercise.unilateral),
    built_in: toFlag(exercise.builtIn),
    set_up: exercise.setUp,
    caution: exercise.caution,
    easier_id: exercise.easierId,
    harder_id: exercise.harderId,
  });
  const sync = (table: string, key: string, rows: readonly RowValues[]): void =>
    syncRows(connection, table, { exercise_id: exercise.id }, [key], rows);
  sync(
    'exercise_equipment',
    'equipment',
    exercise.equipment.map((equipment) => ({ equipment })),
  );
  sync(
    'exercise_regions',
    'region',
    exercise.regions.map((region) => ({ region, grade: exercise.avoid.includes(region) ? 'avoid' : 'careful' })),
  );
  sync(
    'exercise_cues',
    'position',
    exercise.cues.map((cue, position) => ({ position, cue })),
  );
  sync(
    'exercise_faults',
    'position',
    exercise.faults.map((fault, position) => ({ position, fault })),
  );
  sync(
    'exercise_aliases',
    'position',
    exercise.aliases.map((alias, position) => ({ position, alias })),
  );
}
