import { contactsPerRep } from '../../../shared/domain/contacts.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { JumpDose, PlyometricsPolicy } from './policy-plyometrics.ts';

/** Sets of one jump in a session; reps are per side for one-legged jumps. */
export interface JumpSets {
  readonly jump: Exercise;
  readonly sets: number;
  readonly reps: number;
}

/**
 * Ground contacts of a session after so many weeks of jumping (S5); a part of them in easy weeks, and in the first week
 * in which the jumps get more demanding.
 */
export function contactsOf(jumpWeeks: number, easy: boolean, policy: PlyometricsPolicy): number {
  const full = Math.min(policy.maxContacts, policy.firstContacts + policy.contactsPerWeek * jumpWeeks);
  if (easy) return Math.floor(full * policy.easyFraction);
  const harder = jumpWeeks > 0 && stageOf(jumpWeeks, policy) > stageOf(jumpWeeks - 1, policy);
  return harder ? Math.floor(full * policy.newStageFraction) : full;
}

/** Highest demand of the jumps after so many weeks of jumping. */
export function stageOf(jumpWeeks: number, policy: PlyometricsPolicy): 1 | 2 | 3 {
  const [second, third] = policy.stageWeeks;
  if (jumpWeeks < second) return 1;
  return jumpWeeks < third ? 2 : 3;
}

/**
 * The jumps of a session (S5): of the usable ones up to the stage the most demanding kinds, the easier first in the
 * session, in whole sets whose contacts come near the wanted sum and never pass it.
 */
export function jumpsFor(
  usable: readonly Exercise[],
  jumpWeeks: number,
  contacts: number,
  policy: PlyometricsPolicy,
): readonly JumpSets[] {
  const chosen = chooseJumps(usable, stageOf(jumpWeeks, policy), policy);
  const sets = chosen.map(() => 0);
  let left = contacts;
  for (let i = 0, skipped = 0; skipped < chosen.length; i = (i + 1) % chosen.length) {
    const pick = chosen[i];
    const cost = pick === undefined ? Number.POSITIVE_INFINITY : pick.dose.reps * contactsPerRep(pick.jump);
    if (cost > left) skipped += 1;
    else {
      sets[i] = (sets[i] ?? 0) + 1;
      left -= cost;
      skipped = 0;
    }
  }
  return chosen
    .map(({ jump, dose }, i) => ({ jump, sets: sets[i] ?? 0, reps: dose.reps }))
    .filter((each) => each.sets > 0);
}

function chooseJumps(usable: readonly Exercise[], stage: number, policy: PlyometricsPolicy) {
  const known = policy.jumps.flatMap((dose) => {
    const jump = usable.find((each) => each.id === dose.exercise);
    return jump === undefined || dose.stage > stage ? [] : [{ jump, dose }];
  });
  const byDemand = (a: { dose: JumpDose }, b: { dose: JumpDose }) => a.dose.stage - b.dose.stage;
  const hardest = [...known].sort((a, b) => byDemand(b, a)).slice(0, policy.kinds);
  return hardest.sort(byDemand);
}

/** Ground contacts of the jumps. */
export function sumContacts(jumps: readonly JumpSets[]): number {
  return jumps.reduce((sum, { jump, sets, reps }) => sum + sets * reps * contactsPerRep(jump), 0);
}
