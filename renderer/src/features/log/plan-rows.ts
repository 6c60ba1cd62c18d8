import type { ExerciseId } from '../../../../shared/domain/ids.ts';
import type { Session, SessionDraft, StrengthSet } from '../../../../shared/domain/session.ts';
import { draftOf } from '../week/week-model.ts';

/** One line of a checklist: a planned set with what was done for it, or a set that was done beside the plan. */
export interface SetRow {
  readonly key: string;
  readonly exerciseId: ExerciseId;
  /** From 1, within its exercise and kind. */
  readonly number: number;
  readonly planned: StrengthSet | null;
  readonly done: StrengthSet | null;
}

function alike(a: StrengthSet, b: StrengthSet): boolean {
  return a.exerciseId === b.exerciseId && a.kind === b.kind;
}

function equal(a: StrengthSet, b: StrengthSet): boolean {
  return alike(a, b) && a.reps === b.reps && a.loadKg === b.loadKg;
}

/**
 * The checklist of a planned session: each set that was done stands beside the planned one that it equals, else beside
 * the first open one of its exercise and kind; what is left over stands at the end.
 */
export function setRows(planned: readonly StrengthSet[], done: readonly StrengthSet[]): readonly SetRow[] {
  const partner = new Map<number, StrengthSet>();
  const left = new Set(done);
  for (const same of [equal, alike]) {
    for (const [index, set] of planned.entries()) {
      if (partner.has(index)) continue;
      const found = [...left].find((each) => same(set, each));
      if (found === undefined) continue;
      partner.set(index, found);
      left.delete(found);
    }
  }
  const counts = new Map<string, number>();
  const number = (set: StrengthSet) => {
    const key = `${set.exerciseId} ${set.kind}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts.get(key) ?? 1;
  };
  const row = (set: StrengthSet, key: string, parts: Pick<SetRow, 'planned' | 'done'>): SetRow => ({
    key,
    exerciseId: set.exerciseId,
    number: number(set),
    ...parts,
  });
  return [
    ...planned.map((set, index) => row(set, `p${index}`, { planned: set, done: partner.get(index) ?? null })),
    ...[...left].map((set, index) => row(set, `x${index}`, { planned: null, done: set })),
  ];
}

/** The sets that were done, in the order of the rows. */
export function doneSets(rows: readonly SetRow[]): StrengthSet[] {
  return rows.flatMap((row) => row.done ?? []);
}

/** What was done for a planned session once its sets are these; null when none is done any more. */
export function draftWithSets(
  planned: Session,
  actual: Session | null,
  sets: readonly StrengthSet[],
): SessionDraft | null {
  if (sets.length === 0) return null;
  const base = actual === null ? { ...draftOf(planned), durationS: null, rpe: null, note: '' } : draftOf(actual);
  const block = actual?.strength?.block ?? planned.strength?.block ?? null;
  return { ...base, strength: { block, sets: [...sets] } };
}

/** Planned sessions of a day with what fulfils them, then what was done there without a plan. */
export interface DayPlan {
  readonly planned: Session;
  readonly actual: Session | null;
}

/** The planned sessions of a day, in order. */
export function plansOf(date: string, sessions: readonly Session[]): readonly DayPlan[] {
  return sessions
    .filter((session) => session.side === 'planned' && session.date === date)
    .map((planned) => ({
      planned,
      actual: sessions.find((session) => session.plannedId === planned.id) ?? null,
    }));
}
