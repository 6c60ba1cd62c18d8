import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import type { SessionDraft, StrengthSet } from '../../../shared/domain/session.ts';
import { rtsFraction } from './e1rm.ts';
import type { StrengthPolicy } from './policy-strength.ts';

/**
 * What a work set trains (rule 2.3). `general` is lifting that is none of the named classes: few reps with light load
 * or short rest, or more reps of a lift whose load is the body.
 */
export type SetClass =
  | 'strength'
  | 'hypertrophy'
  | 'strength-endurance'
  | 'circuit'
  | 'mobility'
  | 'plyometric'
  | 'general';

/** What is known about the lifter when a set is judged. */
export interface SetContext {
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
  readonly e1rmKg: ReadonlyMap<ExerciseId, number>;
}

/** A work set with its class and its intensity as a fraction of e1RM; null when nothing tells it. */
export interface JudgedSet {
  readonly set: StrengthSet;
  readonly exercise: Exercise | null;
  readonly fraction: number | null;
  readonly setClass: SetClass;
  /** RIR ≤ 4 or ≥ 80 % e1RM in a set of real lifting; a set without RPE and known e1RM is taken as hard. */
  readonly hard: boolean;
}

/**
 * Intensity of a set as a fraction of e1RM: load over current e1RM, else the fraction the plan wrote. Where an RPE was
 * given and the chart says more, the chart counts, because an old e1RM must not make a hard set look easy.
 */
export function setFraction(set: StrengthSet, context: SetContext, policy: StrengthPolicy): number | null {
  const bodyweight = context.exercises.get(set.exerciseId)?.loading === 'bodyweight';
  const e1rm = bodyweight ? undefined : context.e1rmKg.get(set.exerciseId);
  const byLoad = set.loadKg !== null && e1rm !== undefined && e1rm > 0 ? set.loadKg / e1rm : set.fractionE1rm;
  const byRpe = set.rpe !== null && set.reps <= policy.e1rm.rtsMaxReps ? rtsFraction(set.reps, set.rpe) : null;
  if (byLoad === null) return byRpe;
  return byRpe === null ? byLoad : Math.max(byLoad, byRpe);
}

/** The work sets of a session in order, each judged. Empty for sessions without strength details. */
export function judgeSets(session: SessionDraft, context: SetContext, policy: StrengthPolicy): JudgedSet[] {
  const sets = (session.strength?.sets ?? []).filter((set) => set.kind === 'work');
  return sets.map((set, index) => judge(set, sets[index + 1] ?? sets[index - 1], context, policy));
}

function judge(
  set: StrengthSet,
  neighbour: StrengthSet | undefined,
  context: SetContext,
  policy: StrengthPolicy,
): JudgedSet {
  const exercise = context.exercises.get(set.exerciseId) ?? null;
  const fraction = setFraction(set, context, policy);
  const circuit =
    set.restS !== null &&
    set.restS < policy.classes.circuitRestS &&
    neighbour !== undefined &&
    neighbour.exerciseId !== set.exerciseId;
  const setClass = circuit ? 'circuit' : classOf(set, exercise, fraction, policy);
  return { set, exercise, fraction, setClass, hard: isLifting(setClass) && isHard(set, fraction, policy) };
}

/** True for the classes that count as lifting weights at all (M5–M7 do not). */
export function isLifting(setClass: SetClass): boolean {
  return setClass === 'strength' || setClass === 'hypertrophy' || setClass === 'general';
}

function classOf(
  set: StrengthSet,
  exercise: Exercise | null,
  fraction: number | null,
  policy: StrengthPolicy,
): SetClass {
  const rules = policy.classes;
  if (exercise?.pattern === 'jump') return 'plyometric';
  const unloaded = exercise?.loading === 'bodyweight' && (set.loadKg ?? 0) === 0;
  if (unloaded && isStability(set, exercise, policy)) return 'mobility';
  if (set.reps >= rules.enduranceReps) return 'strength-endurance';
  if (fraction !== null && fraction < rules.enduranceFraction) return 'strength-endurance';
  const more = exercise?.pattern === 'calf' ? policy.calfReps - policy.heavy.minReps : 0;
  if (set.reps <= rules.strengthMaxReps + more && isStrength(set, fraction, more, policy)) return 'strength';
  // Nothing tells how heavy the body is for a lift: its reps alone make no bodybuilding of it (M4).
  if (unloaded) return 'general';
  const hypertrophyReps = set.reps >= rules.hypertrophyMinReps && set.reps <= rules.hypertrophyMaxReps;
  if (hypertrophyReps && (fraction === null || fraction >= rules.hypertrophyMinFraction)) return 'hypertrophy';
  return 'general';
}

/** Unloaded trunk work, and unloaded single-joint work that nobody called hard. */
function isStability(set: StrengthSet, exercise: Exercise, policy: StrengthPolicy): boolean {
  if (exercise.pattern === 'trunk') return true;
  const hard = set.rpe !== null && 10 - set.rpe <= policy.classes.hardRir;
  return !exercise.compound && exercise.pattern !== 'calf' && !hard;
}

/** `more` are the reps by which the lift’s own range lies above that of the big lifts: calves are trained in sixes. */
function isStrength(set: StrengthSet, fraction: number | null, more: number, policy: StrengthPolicy): boolean {
  const rules = policy.classes;
  if (set.restS !== null && set.restS < rules.strengthRestS) return false;
  const nearFailure = set.rpe !== null && set.reps + 10 - set.rpe <= rules.strengthRepsToFailure + more;
  if (fraction === null) return set.rpe === null || nearFailure;
  return fraction >= rules.strengthFraction || nearFailure;
}

function isHard(set: StrengthSet, fraction: number | null, policy: StrengthPolicy): boolean {
  if (fraction !== null && fraction >= policy.classes.strengthFraction) return true;
  if (set.rpe !== null) return 10 - set.rpe <= policy.classes.hardRir;
  return fraction === null;
}
