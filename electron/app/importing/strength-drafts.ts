import type { StrengthDetails, StrengthSet } from '../../../shared/domain/session.ts';
import { KG_PER_LB } from '../../../shared/domain/units.ts';
import type { LoggedSet } from '../../importing/logged.ts';
import type { ExerciseNames } from './exercise-names.ts';

/** Most sets of one session. */
const MOST_SETS = 120;

/** The sets of a log as sets of the library's exercises, and what was left out of them. */
export interface StrengthDraft {
  readonly details: StrengthDetails;
  /** Sentences; empty when everything was taken. */
  readonly remark: string;
}

/** Turns logged sets into stored ones; sets of skipped exercises are left out and said. */
export function strengthDraft(logged: readonly LoggedSet[], names: ExerciseNames): StrengthDraft {
  const sets: StrengthSet[] = [];
  const left = new Map<string, number>();
  for (const set of logged) {
    const id = names.idOf(set.exercise);
    if (id === null) {
      left.set(set.exercise, (left.get(set.exercise) ?? 0) + 1);
      continue;
    }
    sets.push({
      exerciseId: id,
      kind: set.kind,
      reps: set.reps,
      loadKg: set.load,
      fractionE1rm: null,
      restS: set.restS,
      rpe: set.rpe,
      note: set.note,
    });
  }
  const remarks = [...left].map(([name, count]) => `${count} ${count === 1 ? 'set' : 'sets'} of “${name}” left out.`);
  if (sets.length > MOST_SETS) remarks.push(`Only the first ${MOST_SETS} of ${sets.length} sets taken.`);
  return { details: { block: null, sets: sets.slice(0, MOST_SETS) }, remark: remarks.join(' ') };
}

/** A mass for the coach in the athlete's unit, e.g. `102.5 kg`. */
export function massText(kg: number, unit: 'kg' | 'lb'): string {
  const value = unit === 'kg' ? kg : kg / KG_PER_LB;
  return `${Math.round(value * 10) / 10} ${unit}`;
}
