import { rtsFraction } from '../e1rm.ts';
import { DUST_KG, fitsCap, nextLoad, repRange, repShift } from './limits.ts';
import { freshState, type LiftFrame, type LiftState, type Scheme, type Step } from './types.ts';

/** Reps that every set aims at; the last may go beyond. */
export function twoForTwoGoal({ lift, policy }: Pick<LiftFrame, 'lift' | 'policy'>): number {
  return policy.progression.twoForTwo.goalReps + repShift(lift, policy);
}

/**
 * 2-for-2 (2.2): the same load and goal until the last set of two sessions in a row went two reps beyond it, then
 * 2.5–10 % more (half for the upper body). A log says whether it did; a plan takes it to do so as soon as the assumed
 * e1RM allows it.
 */
export const twoForTwo: Scheme = {
  start: (frame) => {
    const { lift, e1rmKg, rack, policy } = frame;
    const goal = twoForTwoGoal(frame);
    const { startFraction } = policy.progression.twoForTwo;
    const most = Math.min(startFraction, rtsFraction(goal, policy.heavy.rpeCap) ?? startFraction);
    const loadKg = rack.down(lift.loading, e1rmKg * most);
    return loadKg === null ? null : { state: freshState(loadKg, goal), move: 'start' };
  },
  next: (state, frame) => next({ ...state, reps: Math.max(state.reps, twoForTwoGoal(frame)) }, frame),
  stepOf: () => 0,
  afterDeload: (state) => state,
};

function next(state: LiftState, frame: LiftFrame): Step {
  const rules = frame.policy.progression.twoForTwo;
  if (state.streak >= rules.sessions) return raise(state, frame);
  const streak = goesOver(state, frame) ? state.streak + 1 : 0;
  return { state: { ...state, streak }, move: streak > 0 ? 'over' : 'hold' };
}

/** True when the assumed e1RM allows two reps more in the last set, short of failure. */
function goesOver(state: LiftState, { e1rmKg, policy }: LiftFrame): boolean {
  const { overReps, lastSetRpe } = policy.progression.twoForTwo;
  return state.loadKg <= (rtsFraction(state.reps + overReps, lastSetRpe) ?? 0) * e1rmKg + DUST_KG;
}

function raise(state: LiftState, frame: LiftFrame): Step {
  const goal = twoForTwoGoal(frame);
  const step = nextLoad(state.loadKg, frame, frame.policy.progression.twoForTwo.maxStepFraction);
  const { maxReps } = repRange(frame.lift, frame.policy);
  const canAddRep = state.reps <= maxReps && fitsCap(state.loadKg, state.reps + 1, frame);
  if ((step === null || step.big) && canAddRep) {
    return { state: { ...state, reps: state.reps + 1, streak: 0 }, move: 'rep' };
  }
  if (step !== null && fitsCap(step.loadKg, goal, frame)) {
    return { state: { ...state, loadKg: step.loadKg, reps: goal, streak: 0 }, move: 'load' };
  }
  return { state, move: 'hold' };
}
