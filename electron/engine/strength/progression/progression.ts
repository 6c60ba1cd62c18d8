import type { Exercise } from '../../../../shared/domain/exercise.ts';
import { assertNever } from '../../../../shared/domain/result.ts';
import type { ProgressionScheme } from '../../../../shared/domain/vocabulary.ts';
import { SAME_KG } from '../plates.ts';
import type { StrengthPolicy } from '../policy-strength.ts';
import { double } from './double.ts';
import type { Exposure } from './exposure.ts';
import { isLimited, repRange } from './limits.ts';
import { twoForTwo, twoForTwoGoal } from './two-for-two.ts';
import { freshState, type LiftFrame, type LiftState, type Scheme, type Step } from './types.ts';
import { undulating } from './undulating.ts';
import { wave } from './wave.ts';

export type { LiftFrame, LiftState, Move, Step } from './types.ts';

function schemeFor(kind: ProgressionScheme): Scheme {
  switch (kind) {
    case 'double':
      return double;
    case 'two-for-two':
      return twoForTwo;
    case 'wave':
      return wave;
    case 'undulating':
      return undulating;
    default:
      return assertNever(kind, 'progression scheme');
  }
}

/** Where the weights end too early, only reps can rise: that is double progression, whatever was chosen. */
function schemeOf(kind: ProgressionScheme, frame: LiftFrame): Scheme {
  return isLimited(frame) ? double : schemeFor(kind);
}

/** First heavy session of a lift by its scheme; null when even the lightest load is too heavy. */
export function startLift(kind: ProgressionScheme, frame: LiftFrame): Step | null {
  return schemeOf(kind, frame).start(frame);
}

/**
 * One session on from the last (2.2). Missed reps or an effort above the cap: the same again. Missed twice in a row:
 * 10 % less. Else as the scheme has it.
 */
export function nextStep(kind: ProgressionScheme, state: LiftState, frame: LiftFrame): Step {
  const { missDrop, stepFraction, stall } = frame.policy.progression;
  switch (state.due) {
    case 'repeat':
      return { state: { ...state, misses: 0, due: 'none' }, move: 'repeat' };
    case 'drop':
      return { state: dropped(kind, state, missDrop, frame), move: 'drop' };
    case 'reset':
      return { state: dropped(kind, state, stall.resetDrop, frame), move: 'reset' };
    case 'none':
      return schemeOf(kind, frame).next({ ...state, factor: Math.min(1, state.factor * (1 + stepFraction)) }, frame);
    default:
      return assertNever(state.due, 'what is due');
  }
}

function dropped(kind: ProgressionScheme, state: LiftState, drop: number, frame: LiftFrame): LiftState {
  const loadKg = frame.rack.down(frame.lift.loading, state.loadKg * (1 - drop)) ?? state.loadKg;
  const reps = kind === 'double' ? repRange(frame.lift, frame.policy).minReps : state.reps;
  return { ...state, loadKg, reps, streak: 0, misses: 0, due: 'none', factor: state.factor * (1 - drop) };
}

/** Where a logged session leaves a lift; `before` is where the session before left it, null when there was none. */
export function recordLift(
  kind: ProgressionScheme,
  before: LiftState | null,
  exposure: Exposure,
  frame: LiftFrame,
): LiftState {
  const { policy } = frame;
  const { minReps, maxReps } = repRange(frame.lift, policy);
  const { loadKg, leastReps, mostReps, lastReps } = exposure;
  const goal = exposure.goalReps ?? (kind === 'two-for-two' ? twoForTwoGoal(frame) : minReps);
  const missed = leastReps < goal;
  const most = Math.max(maxReps + 1, isLimited(frame) ? policy.progression.limited.maxReps : 0);
  const wanted = exposure.goalReps ?? Math.max(goal, Math.min(mostReps, most));
  const reps = missed ? wanted : kind === 'two-for-two' ? goal : Math.min(leastReps, most);
  const sameLoad = before !== null && Math.abs(before.loadKg - loadKg) < loadKg * policy.progression.stepFraction;
  const misses = missed ? (before !== null && loadKg >= before.loadKg - SAME_KG ? before.misses : 0) + 1 : 0;
  const tooHard = exposure.rpe !== null && exposure.rpe > policy.heavy.rpeCap;
  const over = lastReps >= goal + policy.progression.twoForTwo.overReps;
  return {
    loadKg,
    reps,
    step: schemeOf(kind, frame).stepOf(loadKg, reps, frame),
    streak: over && !missed ? (sameLoad ? before.streak : 0) + 1 : 0,
    misses,
    due: misses >= policy.progression.missesBeforeDrop ? 'drop' : misses > 0 || tooHard ? 'repeat' : 'none',
    factor: factorAfter(before, loadKg, frame),
  };
}

/** What is left of a cycle's full loads after a logged session: less where it took back what was due, then up step by step. */
function factorAfter(before: LiftState | null, loadKg: number, { policy }: LiftFrame): number {
  if (before === null) return 1;
  const { missDrop, stepFraction, stall } = policy.progression;
  if (before.due === 'none') return Math.min(1, before.factor * (1 + stepFraction));
  const drop = before.due === 'drop' ? missDrop : before.due === 'reset' ? stall.resetDrop : 0;
  return loadKg < before.loadKg - SAME_KG ? before.factor * (1 - drop) : before.factor;
}

/** After a gap: a lighter load, and the first step of the scheme. */
export function comeBack(kind: ProgressionScheme, state: LiftState, frame: LiftFrame): LiftState {
  const { lift, rack, policy } = frame;
  const loadKg = rack.down(lift.loading, state.loadKg * policy.comeback.loadFactor) ?? state.loadKg;
  return { ...freshState(loadKg, comebackReps(kind, frame)), factor: state.factor };
}

function comebackReps(kind: ProgressionScheme, frame: LiftFrame): number {
  return kind === 'two-for-two' ? twoForTwoGoal(frame) : repRange(frame.lift, frame.policy).minReps;
}

/** A recovery week keeps load and reps; a cycle takes it for its easy week. */
export function afterDeload(kind: ProgressionScheme, state: LiftState, policy: StrengthPolicy): LiftState {
  return schemeFor(kind).afterDeload(state, policy);
}

/** One session on where the body is the load: a rep more up to the top of the range. */
export function nextBodyweight(state: LiftState, lift: Exercise, policy: StrengthPolicy): Step {
  const { maxReps } = repRange(lift, policy);
  if (state.due !== 'none') return { state: { ...state, misses: 0, due: 'none' }, move: 'repeat' };
  return state.reps < maxReps ? { state: { ...state, reps: state.reps + 1 }, move: 'rep' } : { state, move: 'hold' };
}

/** The state of a lift that has stood still: its load is to be taken back. */
export function toReset(state: LiftState): LiftState {
  return { ...state, due: 'reset', streak: 0, misses: 0 };
}
