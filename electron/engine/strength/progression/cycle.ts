import { rtsFraction } from '../e1rm.ts';
import type { CycleStep } from '../policy-progression.ts';
import { repShift } from './limits.ts';
import type { LiftFrame, LiftState } from './types.ts';

/**
 * Load and reps of one step of a cycle: its fraction of the assumed e1RM, or less where the RPE cap says so, rounded
 * down; where that falls below the heavy range the next load is taken, if the cap allows it. Null when even the
 * lightest load is too heavy.
 */
export function atStep(step: CycleStep, factor: number, frame: LiftFrame): Pick<LiftState, 'loadKg' | 'reps'> | null {
  const { lift, e1rmKg, rack, policy } = frame;
  const reps = step.reps + repShift(lift, policy);
  const { minFraction, maxFraction, startLimit, rpeCap } = policy.heavy;
  const cap = Math.min(maxFraction, rtsFraction(reps, rpeCap) ?? 0);
  const usual = rack.down(lift.loading, e1rmKg * factor * Math.min(step.fraction, cap));
  if (usual !== null && usual >= e1rmKg * factor * minFraction) return { loadKg: usual, reps };
  const next = rack.next(lift.loading, usual ?? 0);
  const fits = next !== null && next <= e1rmKg * factor * Math.min(startLimit, cap);
  const loadKg = fits ? next : usual;
  return loadKg === null ? null : { loadKg, reps };
}

/** Index of the step that a logged load and reps are nearest to: by reps first, then by load. */
export function nearestStep(steps: readonly CycleStep[], loadKg: number, reps: number, frame: LiftFrame): number {
  const shift = repShift(frame.lift, frame.policy);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, step] of steps.entries()) {
    // A rep apart weighs more than any difference of load can.
    const distance = Math.abs(step.reps + shift - reps) * 2 + Math.abs(step.fraction - loadKg / frame.e1rmKg);
    if (distance < least) {
      best = index;
      least = distance;
    }
  }
  return best;
}
