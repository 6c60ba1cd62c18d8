import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import { EQUIPMENT, type Equipment } from '../../../shared/domain/vocabulary.ts';
import type { Connection } from '../driver.ts';
import type { ExerciseReads, ExerciseWrites } from '../repository-types.ts';
import { syncRows, toFlag, upsertRow } from '../sql.ts';
import { type Context, grouped, nameKey } from './context.ts';

interface ExerciseRow {
  readonly id: ExerciseId;
  readonly name: string;
  readonly pattern: Exercise['pattern'];
  readonly loading: Exercise['loading'];
  readonly compound: number;
  readonly upper_body: number;
  readonly unilateral: number;
}

interface Owned {
  readonly exercise_id: ExerciseId;
}

/** Reads of exercises and of remembered names. */
export function exerciseReads({ connection }: Context): ExerciseReads {
  const load = (where: string, ...values: readonly string[]): readonly Exercise[] => {
    const rows = connection.all<ExerciseRow>(
      `SELECT e.* FROM exercises e WHERE ${where} ORDER BY e.name COLLATE NOCASE, e.id`,
      ...values,
    );
    const parts = <Row extends Owned>(table: string, order: string): ReadonlyMap<ExerciseId, readonly Row[]> =>
      grouped(
        connection.all<Row>(
          `SELECT t.* FROM exercises e JOIN ${table} t ON t.exercise_id = e.id WHERE ${where} ORDER BY t.${order}`,
          ...values,
        ),
        (row) => row.exercise_id,
      );
    const equipment = parts<Owned & { equipment: Equipment }>('exercise_equipment', 'equipment');
    const cues = parts<Owned & { cue: string }>('exercise_cues', 'position');
    const aliases = parts<Owned & { alias: string }>('exercise_aliases', 'position');
    return rows.map((row) => {
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
    });
  };
  return {
    list: () => load('1 = 1'),
    get: (id) => load('e.id = ?', id)[0],
    rememberedNames: () =>
      new Map(
        connection
          .all<{ name: string; exercise_id: ExerciseId | null }>('SELECT name, exercise_id FROM import_names')
          .map((row) => [row.name, row.exercise_id]),
      ),
  };
}

/** Reads of exercises; writes of remembered names. */
export function exerciseWrites(context: Context): ExerciseWrites {
  const { connection } = context;
  return {
    ...exerciseReads(context),
    rememberName: (name, exerciseId) => {
      upsertRow(connection, 'import_names', ['name'], { name: nameKey(name), exercise_id: exerciseId });
    },
    forgetName: (name) => {
      connection.run('DELETE FROM import_names WHERE name = ?', nameKey(name));
    },
  };
}

/** Adds built-in exercises and brings those that are there up to date; none is removed. */
export function putBuiltInExercises(connection: Connection, exercises: readonly Exercise[]): void {
  for (const exercise of exercises) {
    upsertRow(connection, 'exercises', ['id'], {
      id: exercise.id,
      name: exercise.name,
      pattern: exercise.pattern,
      loading: exercise.loading,
      compound: toFlag(exercise.compound),
      upper_body: toFlag(exercise.upperBody),
      unilateral: toFlag(exercise.unilateral),
      built_in: 1,
    });
    const owner = { exercise_id: exercise.id };
    const equipment = exercise.equipment.map((word) => ({ equipment: word }));
    syncRows(connection, 'exercise_equipment', owner, ['equipment'], equipment);
    const cues = exercise.cues.map((cue, position) => ({ position, cue }));
    syncRows(connection, 'exercise_cues', owner, ['position'], cues);
    const aliases = exercise.aliases.map((alias, position) => ({ position, alias }));
    syncRows(connection, 'exercise_aliases', owner, ['position'], aliases);
  }
}
