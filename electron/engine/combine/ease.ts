import type { Exercise } from '../../../shared/domain/exercise.ts';
import { round } from '../../../shared/domain/units.ts';
import { rtsFraction } from '../strength/e1rm.ts';
import type { LoadRack } from '../strength/plates.ts';
import type { SpareCap, StrengthPolicy } from '../strength/policy-strength.ts';
import { repRange } from '../strength/progression/limits.ts';
import { expectedRpe } from './set-counts.ts';

/** What every work set of one lift in one session is. */
export interface Prescription {
  readonly lift: Exercise;
  readonly sets: number;
  readonly reps: number;
  readonly loadKg: number | null;
  readonly fraction: number | null;
  /** Null for jumps. */
  readonly rpe: number | null;
  readonly restS: number;
  /** Instruction for the first set; empty when the load says it all. */
  readonly note: string;
  /** Instruction for the last set; empty where it is like the others. */
  readonly lastNote: string;
  /** What the progression did, one sentence; empty outside it. */
  readonly why: string;
}

/** P4: the prescription within a cap of load and RPE: lighter plates for fives, and an end that is felt sooner. */
export function spared(
  cap: SpareCap,
  given: Prescription,
  e1rmKg: number | null,
  rack: LoadRack,
  policy: StrengthPolicy,
): Prescription {
  const rpe = Math.min(given.rpe ?? cap.rpe, cap.rpe);
  if (given.loadKg === null || e1rmKg === null) {
    const note = given.lift.loading === 'bodyweight' ? given.note : 'Lighter than last time, and nothing that hurts.';
    return { ...given, rpe, note, lastNote: '' };
  }
  const most = rack.down(given.lift.loading, cap.fraction * e1rmKg);
  const loadKg = most === null ? given.loadKg : Math.min(most, given.loadKg);
  const fraction = round(loadKg / e1rmKg, 3);
  const lighter = loadKg < given.loadKg && given.lift.pattern !== 'calf';
  const reps = lighter ? Math.max(given.reps, policy.heavy.maxReps) : given.reps;
  const capped = Math.min(expectedRpe(reps, fraction, policy), cap.rpe);
  return { ...given, reps, loadKg, fraction, rpe: capped, lastNote: '' };
}

/**
 * 2.2: the prescription of a recovery week, which is to feel easier and not only to be shorter: fewer reps with the same
 * load until the set ends at the policy's RPE, and a lighter load only where the fewest reps are still too hard.
 */
export function eased(
  given: Prescription,
  e1rmKg: number | null,
  rack: LoadRack,
  policy: StrengthPolicy,
): Prescription {
  const most = policy.deloadRpe;
  const { minReps } = repRange(given.lift, policy);
  if (given.rpe === null || given.rpe <= most) return given;
  if (given.loadKg === null || given.fraction === null || e1rmKg === null) {
    const load = given.lift.loading === 'bodyweight' ? '' : 'Last session’s load. ';
    const reps = Math.max(Math.min(given.reps, minReps), given.reps - Math.ceil(given.rpe - most));
    return { ...given, reps, rpe: most, note: `${load}Stop well before it gets hard.`, lastNote: '' };
  }
  let { reps, fraction, loadKg } = { reps: given.reps, fraction: given.fraction, loadKg: given.loadKg };
  while (reps > minReps && expectedRpe(reps, fraction, policy) > most) reps -= 1;
  if (expectedRpe(reps, fraction, policy) > most) {
    loadKg = rack.down(given.lift.loading, e1rmKg * (rtsFraction(reps, most) ?? fraction)) ?? loadKg;
    fraction = round(loadKg / e1rmKg, 3);
  }
  return { ...given, reps, loadKg, fraction, rpe: expectedRpe(reps, fraction, policy), lastNote: '' };
}
