import type { Exercise } from '../../../../shared/domain/exercise.ts';
import { rtsFraction } from '../e1rm.ts';
import type { StrengthPolicy } from '../policy-strength.ts';
import type { LiftFrame } from './types.ts';

/** Room for floating-point dust when loads are compared, kg. */
export const DUST_KG = 1e-9;

/** Fewest and most reps of a work set. */
export interface RepRange {
  readonly minReps: number;
  readonly maxReps: number;
}

/** Reps of a work set: 3–5 for the big lifts, 6–8 for calf raises, more where the body is the load. */
export function repRange(lift: Exercise, policy: StrengthPolicy): RepRange {
  const { bodyweight } = policy.progression;
  if (lift.pattern === 'calf') {
    const extra = lift.loading === 'bodyweight' ? bodyweight.maxReps - bodyweight.minReps : 0;
    return { minReps: policy.calfReps, maxReps: policy.calfMaxReps + extra };
  }
  if (lift.loading !== 'bodyweight') return policy.heavy;
  if (lift.equipment.includes('pull-up-bar')) {
    return { minReps: bodyweight.pullUpMinReps, maxReps: bodyweight.pullUpMaxReps };
  }
  return bodyweight;
}

/** Reps by which a lift's range lies above that of the big lifts; schemes with fixed reps add them. */
export function repShift(lift: Exercise, policy: StrengthPolicy): number {
  return repRange(lift, policy).minReps - policy.heavy.minReps;
}

/** Heaviest load for the reps at or below the RPE cap and the highest fraction, kg. */
export function capKg(reps: number, { e1rmKg, policy }: Pick<LiftFrame, 'e1rmKg' | 'policy'>): number {
  const most = rtsFraction(reps, policy.heavy.rpeCap) ?? 0;
  return e1rmKg * Math.min(most, policy.heavy.maxFraction);
}

/** True when the load can be done for the reps at or below the RPE cap. */
export function fitsCap(loadKg: number, reps: number, frame: Pick<LiftFrame, 'e1rmKg' | 'policy'>): boolean {
  return loadKg <= capKg(reps, frame) + DUST_KG;
}

/** Heaviest load that the equipment makes for a lift; null when it makes none. */
export function heaviestKg({ lift, rack }: Pick<LiftFrame, 'lift' | 'rack'>): number | null {
  return rack.loads(lift.loading).at(-1) ?? null;
}

/** True when the weights end below heavy work: only reps can make the lift harder. */
export function isLimited(frame: LiftFrame): boolean {
  if (frame.lift.pattern === 'calf') return false;
  const most = heaviestKg(frame);
  return most !== null && most < frame.e1rmKg * frame.policy.heavy.minFraction;
}

/** The next load by a step; `big` when plates allow only a jump above the largest step. Null at the end of the rack. */
export function nextLoad(
  loadKg: number,
  { lift, rack, policy }: Pick<LiftFrame, 'lift' | 'rack' | 'policy'>,
  largest = policy.progression.maxStepFraction,
): { readonly loadKg: number; readonly big: boolean } | null {
  const { stepFraction, upperBodyFactor } = policy.progression;
  const factor = lift.upperBody ? upperBodyFactor : 1;
  const next = rack.next(lift.loading, loadKg);
  if (next === null) return null;
  const most = loadKg * (1 + largest * factor);
  const wanted = loadKg * (1 + stepFraction * factor);
  if (next > most + DUST_KG) return { loadKg: next, big: true };
  let pick = next;
  while (pick < wanted - DUST_KG) {
    const further = rack.next(lift.loading, pick);
    if (further === null || further > most + DUST_KG) break;
    pick = further;
  }
  return { loadKg: pick, big: false };
}
