import { contactsPerRep } from '../../../shared/domain/contacts.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { SessionDraft, SessionLoad } from '../../../shared/domain/session.ts';
import { articleStrength, type StrengthPolicy } from './policy-strength.ts';
import { isLifting, type JudgedSet, judgeSets, type SetContext } from './set-class.ts';

/** The lifting part of a session's load. */
export type StrengthLoad = Pick<SessionLoad, 'lifts' | 'hardSets' | 'tonnageKg' | 'reps80' | 'contacts'>;

const NONE: StrengthLoad = { lifts: 0, hardSets: 0, tonnageKg: 0, reps80: 0, contacts: 0 };

/**
 * What a session adds to its week's lifting. Only work sets of real lifting count: mobility, circuits and sets of 15
 * and more add nothing (M5–M7). Conventions: a unilateral set is written once with the reps of one side; it is one hard
 * set, its reps at ≥ 80 % count once, and its tonnage both sides. Dumbbell loads are per hand; tonnage counts both
 * hands, except in one-arm lifts and single-leg calf raises, where one hand holds the weight. Bodyweight lifts add only
 * the load on top of the body. A session counts as a lift when most of its loaded sets are real lifting, at least two.
 */
export function strengthLoad(
  session: SessionDraft,
  context: SetContext,
  policy: StrengthPolicy = articleStrength,
): StrengthLoad {
  if (session.kind !== 'strength' || session.strength === null) return NONE;
  const judged = judgeSets(session, context, policy);
  const lifting = judged.filter((j) => isLifting(j.setClass));
  const others = judged.filter((j) => j.setClass === 'circuit' || j.setClass === 'strength-endurance').length;
  let tonnageKg = 0;
  let reps80 = 0;
  for (const { set, exercise, fraction } of lifting) {
    tonnageKg += set.reps * (set.loadKg ?? 0) * liftedTimes(exercise);
    if (fraction !== null && fraction >= policy.classes.strengthFraction) reps80 += set.reps;
  }
  const counts = lifting.length >= policy.classes.minSets && lifting.length >= others;
  return {
    lifts: counts ? 1 : 0,
    hardSets: lifting.filter((j) => j.hard).length,
    tonnageKg: Math.round(tonnageKg * 100) / 100,
    reps80,
    contacts: judged.reduce((sum, j) => sum + (j.setClass === 'plyometric' ? contactsIn(j) : 0), 0),
  };
}

function contactsIn({ set, exercise }: JudgedSet): number {
  return set.reps * (exercise === null ? 1 : contactsPerRep(exercise));
}

/** How many times the written load is moved in one written rep: sides times hands. */
export function liftedTimes(exercise: Exercise | null): number {
  if (exercise === null) return 1;
  const oneHand = exercise.unilateral && (exercise.upperBody || exercise.pattern === 'calf');
  const hands = exercise.loading === 'dumbbell' && !oneHand ? 2 : 1;
  return hands * (exercise.unilateral ? 2 : 1);
}
