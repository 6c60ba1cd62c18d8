import { rtsFraction } from '../e1rm.ts';
import { SAME_KG } from '../plates.ts';
import { DUST_KG, fitsCap, heaviestKg, isLimited, nextLoad, repRange } from './limits.ts';
import { freshState, type LiftFrame, type LiftState, type Scheme, type Step } from './types.ts';

/**
 * Double progression (2.2): one rep more while the RPE cap holds; at the top of the range the next load, if it leaves
 * room for a rep more later, and back to the fewest reps. Where plates make a jump above 5 % (half for the upper body),
 * reps more first, until the jump fits; where the weights end, reps alone. Where the cap leaves no room for a rep more at
 * the next load, that load comes for single sessions of the fewest reps; where it forbids that too, the reps start over at
 * the same load, until the assumed or measured e1RM has grown.
 */
export const double: Scheme = {
  start: (frame) => {
    const state = isLimited(frame) ? limitedStart(frame) : usualStart(frame);
    return state === null ? null : { state, move: 'start' };
  },
  next: (state, frame) => next(state, frame),
  stepOf: () => 0,
  afterDeload: (state) => state,
};

/**
 * The heaviest load that can be made up to the starting fraction, or, where that falls below the range, up to the
 * starting limit; at the fewest reps.
 */
function usualStart(frame: LiftFrame): LiftState | null {
  const { lift, e1rmKg, rack, policy } = frame;
  const { minReps } = repRange(lift, policy);
  if (lift.pattern === 'calf') {
    const light = rack.down(lift.loading, e1rmKg * (rtsFraction(minReps, policy.calfStartRpe) ?? 0));
    return light === null ? null : freshState(light, minReps);
  }
  const { fraction, startLimit, minFraction } = policy.heavy;
  const usual = rack.down(lift.loading, e1rmKg * fraction);
  const light = usual === null || usual < e1rmKg * minFraction;
  const loadKg = light ? rack.down(lift.loading, e1rmKg * startLimit) : usual;
  return loadKg === null ? null : freshState(loadKg, fewestReps(loadKg, frame));
}

/** The heaviest weight there is. */
function limitedStart(frame: LiftFrame): LiftState | null {
  const loadKg = heaviestKg(frame);
  return loadKg === null ? null : freshState(loadKg, fewestReps(loadKg, frame));
}

/** Reps to begin with at a load: the fewest of the range; with a load too light for it as many as leave three in reserve. */
function fewestReps(loadKg: number, { lift, e1rmKg, policy }: LiftFrame): number {
  const { minReps } = repRange(lift, policy);
  if (lift.pattern === 'calf' || loadKg >= e1rmKg * policy.heavy.minFraction - DUST_KG) return minReps;
  const { maxReps, startRpe } = policy.progression.limited;
  let reps = minReps;
  while (reps < maxReps && (rtsFraction(reps + 1, startRpe) ?? 0) * e1rmKg >= loadKg - DUST_KG) reps += 1;
  return reps;
}

function next(state: LiftState, frame: LiftFrame): Step {
  const { lift, policy } = frame;
  const { minReps, maxReps } = repRange(lift, policy);
  const step = nextLoad(state.loadKg, frame);
  const far = step === null || step.big;
  const most = far ? Math.max(maxReps, policy.progression.limited.maxReps) : maxReps;
  const ready = state.reps >= (far ? maxReps + 1 : maxReps);
  if (ready && step !== null && fitsCap(step.loadKg, minReps + 1, frame)) {
    const reps = fewestReps(step.loadKg, frame);
    return { state: { ...state, loadKg: step.loadKg, reps }, move: 'load' };
  }
  if (state.reps < most && fitsCap(state.loadKg, state.reps + 1, frame)) {
    return { state: { ...state, reps: state.reps + 1 }, move: 'rep' };
  }
  return atTheCap(state, step, frame);
}

/**
 * Where the cap allows neither a rep nor a load with room for one: a session at the next load for the fewest reps, where
 * even that fits, then back to the load before for more reps, until the lift has grown; else the reps start over.
 */
function atTheCap(state: LiftState, step: ReturnType<typeof nextLoad>, frame: LiftFrame): Step {
  const { lift, rack, policy } = frame;
  const { minReps } = repRange(lift, policy);
  if (lift.pattern !== 'calf' && state.reps > minReps && step !== null && fitsCap(step.loadKg, minReps, frame)) {
    return { state: { ...state, loadKg: step.loadKg, reps: minReps }, move: 'reach' };
  }
  const before = state.reps > minReps ? null : rack.down(lift.loading, state.loadKg - 2 * SAME_KG);
  const more = before === null ? 0 : Math.max(minReps + 1, fewestReps(before, frame));
  if (before !== null && fitsCap(before, more, frame)) {
    return { state: { ...state, loadKg: before, reps: more }, move: 'return' };
  }
  const reps = fewestReps(state.loadKg, frame);
  return { state: { ...state, reps }, move: step?.big === true ? 'wait' : 'hold' };
}
