import type { PlanAthlete } from '../types.ts';
import { interpolate } from './numeric.ts';
import { easyMetres, type Runner } from './runner.ts';

/**
 * Most metres that the athlete's run days hold: a longest run, easy runs of the longest time on the others, each within
 * what its day allows, and second runs where a day has room for one.
 */
export function weekCapacity(athlete: PlanAthlete, raceM: number, runner: Runner): number {
  const { longRun, volume, week, doubles } = runner.policy;
  const caps = athlete.days
    .filter((day) => day.canRun)
    .map((day) => (day.runMaxS === null ? Number.POSITIVE_INFINITY : easyMetres(day.runMaxS, runner)))
    .sort((a, b) => b - a)
    .slice(0, week.maxRuns + 1);
  const [first, ...others] = caps;
  if (first === undefined) return 0;
  const longM = Math.min(
    first,
    interpolate(longRun.targetByRace, raceM),
    easyMetres(interpolate(longRun.maxSByRace, raceM), runner),
  );
  const easyM = Math.min(easyMetres(volume.maxEasyS, runner), week.easyOfLong * longM);
  const second = athlete.days.filter((day) => day.canRun && day.double).length;
  const secondM = Math.min(second, others.length) * easyMetres(doubles.maxS, runner);
  return longM + secondM + others.reduce((sum, cap) => sum + Math.min(easyM, cap), 0);
}
