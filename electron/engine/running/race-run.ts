import type { RaceDraft } from '../../../shared/domain/season.ts';
import type { RunItem } from '../../../shared/domain/session.ts';
import { round } from '../../../shared/domain/units.ts';
import { climbFactor } from '../formulas/grade.ts';
import { raceIntensity } from './points.ts';
import type { Runner } from './runner.ts';
import { equivalentTimeS, MARATHON_M } from './vdot.ts';
import { byTime, strideItems, type Workout, workout } from './workouts.ts';

/** Time on a flat course by VDOT; beyond the marathon by the policy's power law, as VDOT was not made for hours. */
function flatTimeS(distanceM: number, runner: Runner): number {
  const vdot = runner.vdot ?? runner.policy.assumedVdot;
  if (distanceM <= MARATHON_M) return equivalentTimeS(vdot, distanceM);
  return equivalentTimeS(vdot, MARATHON_M) * (distanceM / MARATHON_M) ** runner.policy.ultraTime.exponent;
}

/**
 * Expected race time in seconds: the target, else the equivalent of the athlete's (or the assumed) VDOT, longer by what
 * the climb (Minetti 2002) and the ground of a trail cost.
 */
export function expectedTimeS(
  race: Pick<RaceDraft, 'distanceM' | 'targetTimeS' | 'terrain' | 'ascentM'>,
  runner: Runner,
): number {
  if (race.targetTimeS !== null) return race.targetTimeS;
  const ground = race.terrain === 'trail' ? runner.policy.ultraTime.trailFactor : 1;
  return flatTimeS(race.distanceM, runner) * climbFactor(race.distanceM, race.ascentM ?? 0) * ground;
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
