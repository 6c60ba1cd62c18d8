import { FITNESS_RACE, RACE } from '../../../shared/domain/race-limits.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Policy } from '../policy.ts';
import { articleRunning } from '../running/article-running.ts';
import { benchmarkVdot, type Performance } from '../running/vdot.ts';
import { number, refuse } from './calculator.ts';

/** The shortest race of all, to the longest that fitness is worked out from; metres. */
export const RACE_SPAN_M = [RACE.leastM, FITNESS_RACE.mostM] as const;
/** A race or time trial's distance. */
export const raceDistance = number('Distance', 'distance', RACE_SPAN_M);
/** Its time. */
export const raceTime = number('Time', 'duration', [RACE.leastS, FITNESS_RACE.mostS]);
/** VDOT within what is humanly plausible. */
export const vdotField = number('VDOT', 'number', [
  articleRunning.plausibleVdot.lowest,
  articleRunning.plausibleVdot.highest,
]);
/** A pace from 1:40 to 30:00 per km. */
export const paceField = number('Pace', 'pace', [100, 1800]);
/** The length of a piece of training, up to 24 h. */
export const durationField = number('Duration', 'duration', [1, 86_400]);

/** VDOT of a performance, or the sentence that says why it cannot be one. */
export function plausibleVdot(performance: Performance, policy: Policy): Result<number> {
  const vdot = benchmarkVdot(performance, policy.running);
  const { lowest, highest } = policy.running.plausibleVdot;
  if (vdot !== null) return ok(vdot);
  const sentence = `Distance and time do not make a race between VDOT ${lowest} and ${highest}; check both.`;
  return refuse(sentence, 'distanceM', 'timeS');
}
