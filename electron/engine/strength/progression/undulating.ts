import { atStep, nearestStep } from './cycle.ts';
import { freshState, type LiftFrame, type LiftState, type Scheme, type Step } from './types.ts';

const HEAVY = 0;
const MODERATE = 1;

/**
 * Undulating (2.2): heavy days of few reps and moderate days of more reps in turn, both by the assumed e1RM. A lift
 * starts on a moderate day.
 */
export const undulating: Scheme = {
  start: (frame) => {
    const first = dayOf(MODERATE, freshState(0, 0), frame);
    return first === null ? null : { ...first, move: 'start' };
  },
  next: (state, frame) => dayOf(state.step === HEAVY ? MODERATE : HEAVY, state, frame) ?? { state, move: 'hold' },
  stepOf: (loadKg, reps, frame) => {
    const { heavy, moderate } = frame.policy.progression.undulating;
    return nearestStep([heavy, moderate], loadKg, reps, frame);
  },
  afterDeload: (state) => state,
};

function dayOf(step: number, state: LiftState, frame: LiftFrame): Step | null {
  const { heavy, moderate } = frame.policy.progression.undulating;
  const made = atStep(step === HEAVY ? heavy : moderate, state.factor, frame);
  if (made === null) return null;
  return { state: { ...state, ...made, step }, move: step === HEAVY ? 'heavy' : 'moderate' };
}
