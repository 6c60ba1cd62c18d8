import type { RaceDraft } from '../../../shared/domain/season.ts';
import type { RunItem } from '../../../shared/domain/session.ts';
import { round } from '../../../shared/domain/units.ts';
import { climbFactor } from '../formulas/grade.ts';
import { raceIntensity } from './points.ts';
import type { RunningPolicy } from './policy-running.ts';
import type { Runner } from './runner.ts';
import { equivalentTimeS, MARATHON_M } from './vdot.ts';
import { byTime, strideItems, type Workout, workout } from './workouts.ts';

/** A race as far as its time hangs on it. */
export type Course = Pick<RaceDraft, 'distanceM' | 'targetTimeS' | 'terrain' | 'ascentM'>;

/**
 * Seconds over a flat course by VDOT; beyond the marathon by the policy's power law, as VDOT was not made for hours.
 */
export function flatTimeS(distanceM: number, vdot: number, policy: RunningPolicy): number {
  if (distanceM <= MARATHON_M) return equivalentTimeS(vdot, distanceM);
  return equivalentTimeS(vdot, MARATHON_M) * (distanceM / MARATHON_M) ** policy.ultraTime.exponent;
}

/** Times a flat road's time that the climb (Minetti 2002) and the ground of a trail make of a course; 1 and above. */
export function courseFactor({ distanceM, ascentM, terrain }: Course, policy: RunningPolicy): number {
  return climbFactor(distanceM, ascentM ?? 0) * (terrain === 'trail' ? policy.ultraTime.trailFactor : 1);
}

/** Expected race time in seconds: the target, else the equivalent of the athlete's (or the assumed) VDOT on its course. */
export function expectedTimeS(race: Course, { vdot, policy }: Pick<Runner, 'vdot' | 'policy'>): number {
  if (race.targetTimeS !== null) return race.targetTimeS;
  return flatTimeS(race.distanceM, vdot ?? policy.assumedVdot, policy) * courseFactor(race, policy);
}

/** The race as a session: warm-up and cool-down by its distance, the race at the intensity of its expected time. */
export function raceRun(race: RaceDraft, runner: Runner): Workout {
  const timeS = round(expectedTimeS(race, runner));
  const shape = runner.policy.raceDay.find((row) => race.distanceM <= row.upToM);
  const intensity = raceIntensity(timeS, runner.policy);
  const items: RunItem[] = [{ kind: 'step', intensity, durationS: timeS, distanceM: race.distanceM, note: 'Race' }];
  if (shape !== undefined && shape.strides > 0) items.unshift(strideItems(shape.strides, runner));
  if (shape !== undefined && shape.warmUpS > 0) items.unshift(byTime('E', shape.warmUpS));
  if (shape !== undefined && shape.coolDownS > 0) items.push(byTime('E', shape.coolDownS));
  const run = workout(`Race: ${race.name}`.slice(0, 120), 'race', items, runner, timeS);
  return { ...run, ascentM: race.ascentM };
}
