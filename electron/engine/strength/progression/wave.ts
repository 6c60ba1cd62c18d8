import type { StrengthPolicy } from '../policy-strength.ts';
import { atStep, nearestStep } from './cycle.ts';
import { freshState, type LiftFrame, type LiftState, type Scheme, type Step } from './types.ts';

/**
 * Wave, or 3:1 step loading (2.2): the load climbs over three sessions while the reps fall, the fourth is easy, and the
 * next wave starts from the e1RM that has grown meanwhile. A recovery week of the running is the easy one.
 */
export const wave: Scheme = {
  start: (frame) => stepTo(0, freshState(0, 0), frame, 'start'),
  next: (state, frame) => {
    const rest = frame.policy.progression.wave.steps.length;
    const step = state.step >= rest ? 0 : state.step + 1;
    return stepTo(step, state, frame, step === rest ? 'rest' : 'climb') ?? { state, move: 'hold' };
  },
  stepOf: (loadKg, reps, frame) => nearestStep(stepsOf(frame.policy), loadKg, reps, frame),
  afterDeload: (state, policy) => ({ ...state, step: policy.progression.wave.steps.length }),
};

function stepsOf(policy: StrengthPolicy) {
  const { steps, rest } = policy.progression.wave;
  return [...steps, rest];
}

function stepTo(step: number, state: LiftState, frame: LiftFrame, move: Step['move']): Step | null {
  const { rest, steps } = frame.policy.progression.wave;
  const made = atStep(steps[step] ?? rest, state.factor, frame);
  return made === null ? null : { state: { ...state, ...made, step }, move };
}
