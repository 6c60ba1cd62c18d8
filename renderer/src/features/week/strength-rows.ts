import type { ExerciseId } from '../../../../shared/domain/ids.ts';
import type { StrengthSet } from '../../../../shared/domain/session.ts';
import type { SetKind } from '../../../../shared/domain/vocabulary.ts';

/** Neighbouring equal sets as one line of the grid; loads in kg, rest in seconds. */
export interface StrengthRow {
  /** Keeps a line's identity while it is edited. */
  readonly key: number;
  readonly exerciseId: ExerciseId | null;
  readonly kind: SetKind;
  readonly count: number | null;
  readonly reps: number | null;
  readonly loadKg: number | null;
  readonly fractionE1rm: number | null;
  readonly rpe: number | null;
  readonly restS: number | null;
  /** `3-1-X-0`; null for none. */
  readonly tempo: string | null;
  readonly note: string;
}

/** Most sets that a session may hold. */
export const MAX_SETS = 120;

function sameSet(row: StrengthRow, set: StrengthSet): boolean {
  return (
    row.exerciseId === set.exerciseId &&
    row.kind === set.kind &&
    row.reps === set.reps &&
    row.loadKg === set.loadKg &&
    row.fractionE1rm === set.fractionE1rm &&
    row.rpe === set.rpe &&
    row.restS === set.restS &&
    row.tempo === (set.tempo ?? null) &&
    row.note === set.note
  );
}

/** Folds sets into lines; {@link setsOf} is its inverse. */
export function rowsOf(sets: readonly StrengthSet[]): readonly StrengthRow[] {
  const rows: StrengthRow[] = [];
  for (const set of sets) {
    const last = rows.at(-1);
    if (last !== undefined && sameSet(last, set)) rows[rows.length - 1] = { ...last, count: (last.count ?? 0) + 1 };
    else rows.push({ ...set, tempo: set.tempo ?? null, key: rows.length + 1, count: 1 });
  }
  return rows;
}

/** A new line: like the one before it but without an exercise, or 3 × 5 with 3:30 rest (rule S2). */
export function nextRow(rows: readonly StrengthRow[]): StrengthRow {
  const last = rows.at(-1);
  const key = Math.max(0, ...rows.map((row) => row.key)) + 1;
  return {
    key,
    exerciseId: null,
    kind: 'work',
    count: last?.count ?? 3,
    reps: last?.reps ?? 5,
    loadKg: null,
    fractionE1rm: null,
    rpe: last?.rpe ?? 8,
    restS: last?.restS ?? 210,
    tempo: null,
    note: '',
  };
}

/** The line with another exercise; a jump has neither load nor share of a maximum. */
export function withExercise(row: StrengthRow, exerciseId: ExerciseId, isJump: boolean): StrengthRow {
  return isJump ? { ...row, exerciseId, loadKg: null, fractionE1rm: null, rpe: null } : { ...row, exerciseId };
}

/** What keeps a line from being saved. */
export type RowProblem = 'exercise' | 'count' | 'reps' | 'total';

/** Unfolds lines into sets, or says which line cannot be and why. */
export function setsOf(
  rows: readonly StrengthRow[],
):
  | { readonly ok: true; readonly sets: StrengthSet[] }
  | { readonly ok: false; readonly key: number; readonly problem: RowProblem } {
  const sets: StrengthSet[] = [];
  for (const row of rows) {
    const { key, count, exerciseId, reps, tempo, ...rest } = row;
    if (exerciseId === null) return { ok: false, key, problem: 'exercise' };
    if (count === null || !Number.isInteger(count) || count < 1 || count > 20) {
      return { ok: false, key, problem: 'count' };
    }
    if (reps === null || !Number.isInteger(reps) || reps < 1 || reps > 200) return { ok: false, key, problem: 'reps' };
    for (let i = 0; i < count; i += 1) sets.push({ ...rest, exerciseId, reps, ...(tempo === null ? {} : { tempo }) });
    if (sets.length > MAX_SETS) return { ok: false, key, problem: 'total' };
  }
  return { ok: true, sets };
}
