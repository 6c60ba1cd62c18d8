import type { Exercise } from '../../../shared/domain/exercise.ts';
import { rtsFraction } from '../strength/e1rm.ts';
import type { LoadRack } from '../strength/plates.ts';
import type { StrengthPolicy } from '../strength/policy-strength.ts';

/** Where a lift stands in its progression: load in kg and reps per set. */
export interface LiftState {
  readonly loadKg: number;
  readonly reps: number;
}

/** Reps of a work set, fewest and most: 3–5 for the big lifts, 6–8 for calf raises. */
export function repRange(
  exercise: Exercise,
  policy: StrengthPolicy,
): { readonly minReps: number; readonly maxReps: number } {
  if (exercise.pattern === 'calf') return { minReps: policy.calfReps, maxReps: policy.calfMaxReps };
  return policy.heavy;
}

/** True when the load can be done for the reps at or below the RPE cap. */
export function fitsCap(loadKg: number, reps: number, e1rmKg: number, policy: StrengthPolicy): boolean {
  const most = rtsFraction(reps, policy.heavy.rpeCap) ?? 0;
  return loadKg <= e1rmKg * Math.min(most, policy.heavy.maxFraction) + 1e-9;
}

/**
 * First heavy load of a lift, at the fewest reps: the heaviest that can be made up to the starting fraction, or, where
 * that falls below the range, up to the starting limit. Null when even the lightest load is too heavy.
 */
export function startState(
  exercise: Exercise,
  e1rmKg: number,
  rack: LoadRack,
  policy: StrengthPolicy,
): LiftState | null {
  const { minReps } = repRange(exercise, policy);
  if (exercise.pattern === 'calf') {
    const light = rack.down(exercise.loading, e1rmKg * (rtsFraction(minReps, policy.calfStartRpe) ?? 0));
    return light === null ? null : { loadKg: light, reps: minReps };
  }
  const { fraction, startLimit, minFraction } = policy.heavy;
  const usual = rack.down(exercise.loading, e1rmKg * fraction);
  const light = usual === null || usual < e1rmKg * minFraction;
  const loadKg = light ? rack.down(exercise.loading, e1rmKg * startLimit) : usual;
  return loadKg === null ? null : { loadKg, reps: minReps };
}

/**
 * Double progression (2.2): one rep more while the RPE cap holds; at the top of the range the next load, if it leaves
 * room for a rep more later, and back to the fewest reps. Where plates make a jump above 5 % (half for the upper body), one rep more first. Where the cap forbids
 * both, the reps start over at the same load, until the assumed or measured e1RM has grown.
 */
export function advance(
  state: LiftState,
  exercise: Exercise,
  e1rmKg: number,
  rack: LoadRack,
  policy: StrengthPolicy,
): LiftState {
  const { minReps, maxReps } = repRange(exercise, policy);
  const more: LiftState = { ...state, reps: state.reps + 1 };
  const canAddRep = fitsCap(more.loadKg, more.reps, e1rmKg, policy);
  if (state.reps < maxReps && canAddRep) return more;
  if (state.reps >= maxReps) {
    const step = nextLoad(state.loadKg, exercise, rack, policy);
    const repFirst = step === null || step.big;
    if (repFirst && state.reps === maxReps && canAddRep) return more;
    if (step !== null && fitsCap(step.loadKg, minReps + 1, e1rmKg, policy))
      return { loadKg: step.loadKg, reps: minReps };
  }
  return { loadKg: state.loadKg, reps: minReps };
}

/** The next load by the policy's step; `big` when plates allow only a jump above the largest step. */
export function nextLoad(
  loadKg: number,
  exercise: Exercise,
  rack: LoadRack,
  policy: StrengthPolicy,
): { readonly loadKg: number; readonly big: boolean } | null {
  const { stepFraction, maxStepFraction, upperBodyFactor } = policy.progression;
  const factor = exercise.upperBody ? upperBodyFactor : 1;
  const next = rack.next(exercise.loading, loadKg);
  if (next === null) return null;
  const most = loadKg * (1 + maxStepFraction * factor);
  const wanted = loadKg * (1 + stepFraction * factor);
  if (next > most + 1e-9) return { loadKg: next, big: true };
  let pick = next;
  while (pick < wanted - 1e-9) {
    const further = rack.next(exercise.loading, pick);
    if (further === null || further > most + 1e-9) break;
    pick = further;
  }
  return { loadKg: pick, big: false };
}

/** After a gap: a lighter load and the fewest reps. */
export function comeBack(state: LiftState, exercise: Exercise, rack: LoadRack, policy: StrengthPolicy): LiftState {
  const loadKg = rack.down(exercise.loading, state.loadKg * policy.comeback.loadFactor) ?? state.loadKg;
  return { loadKg, reps: repRange(exercise, policy).minReps };
}

/** RPE that reps at a fraction of e1RM come to, in halves, from the chart; within 6 and the cap. */
export function expectedRpe(reps: number, fraction: number, policy: StrengthPolicy): number {
  for (let rpe = policy.heavy.minRpe; rpe < policy.heavy.rpeCap; rpe += 0.5) {
    if ((rtsFraction(reps, rpe) ?? 0) >= fraction - 0.004) return rpe;
  }
  return policy.heavy.rpeCap;
}

/**
 * Cuts the sets of a session to a fraction of their sum; every lift keeps at least one set, and the remainder goes to
 * those that lost most, the earlier first.
 */
export function cutSets(sets: readonly number[], fraction: number): number[] {
  const target = Math.max(sets.length, Math.round(sets.reduce((sum, n) => sum + n, 0) * fraction));
  const cut = sets.map((n) => Math.max(1, Math.floor(n * fraction)));
  const lost = sets
    .map((n, i) => ({ i, part: n * fraction - (cut[i] ?? 0) }))
    .sort((a, b) => b.part - a.part || a.i - b.i);
  let left = target - cut.reduce((sum, n) => sum + n, 0);
  for (const { i } of lost) {
    if (left <= 0) break;
    if ((cut[i] ?? 0) < (sets[i] ?? 0)) {
      cut[i] = (cut[i] ?? 0) + 1;
      left -= 1;
    }
  }
  return cut;
}

/** Takes sets away, from the last lift forwards, until at most `most` are left; lifts may lose all their sets. */
export function capSets(sets: readonly number[], most: number): number[] {
  const capped = [...sets];
  let extra = capped.reduce((sum, n) => sum + n, 0) - most;
  for (let floor = 1; floor >= 0 && extra > 0; floor -= 1) {
    for (let round = 0; round < 10 && extra > 0; round += 1) {
      for (let i = capped.length - 1; i >= 0 && extra > 0; i -= 1) {
        const n = capped[i] ?? 0;
        if (n > floor) {
          capped[i] = n - 1;
          extra -= 1;
        }
      }
    }
  }
  return capped;
}
