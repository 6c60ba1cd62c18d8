import { type CalendarDate, daysBetween } from '../../../shared/domain/calendar-date.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import { formatClock, metresPer, round } from '../../../shared/domain/units.ts';
import { counted } from '../explain.ts';
import { type Course, courseFactor, expectedTimeS } from './race-run.ts';
import { distanceText, type Runner } from './runner.ts';
import { MARATHON_M, vdotOf } from './vdot.ts';

/** How a target stands to today's fitness. */
export type TargetVerdict = 'soft' | 'there' | 'in-reach' | 'far';

/** What today's fitness says about a race, and about its target where it has one. */
export interface RaceOutlook {
  /** Time that today's fitness promises, whole seconds. */
  readonly predictedS: number;
  /** Today's VDOT, ml/kg/min. */
  readonly vdot: number;
  /** VDOT that the target asks for; null without a target, and beyond the marathon, where VDOT says nothing. */
  readonly neededVdot: number | null;
  /** Predicted time over target, minus one: 0.055 is 5.5 % too slow today; null without a target. */
  readonly gap: number | null;
  readonly verdict: TargetVerdict | null;
  readonly sentence: string;
}

/** Name of a race distance: `Half marathon`, `10 km`, `26 mi`. */
export function raceName(distanceM: number, runner: Pick<Runner, 'unit'>): string {
  if (Math.abs(distanceM - MARATHON_M) < 150) return 'Marathon';
  if (Math.abs(distanceM - MARATHON_M / 2) < 100) return 'Half marathon';
  if (distanceM < 5000 && distanceM % 1000 !== 0) return `${round(distanceM)} m`;
  return distanceM % 1000 === 0 ? `${distanceM / 1000} km` : distanceText(distanceM, runner.unit);
}

function verdictOf(gap: number, points: number | null, weeks: number, runner: Runner): TargetVerdict {
  const { target } = runner.policy;
  if (gap <= -target.softShare) return 'soft';
  if (gap <= target.thereShare) return 'there';
  if (points === null) return gap <= target.ultraShare ? 'in-reach' : 'far';
  return points <= Math.min(target.mostPoints, weeks * target.pointsPerWeek) ? 'in-reach' : 'far';
}

function gapText(gap: number): string {
  const much = `${Math.abs(round(gap * 100, 1))} %`;
  return gap > 0 ? `${much} slower` : `${much} faster`;
}

function verdictText(verdict: TargetVerdict, points: number | null, weeks: number, runner: Runner): string {
  const { pointsPerWeek } = runner.policy.target;
  const rate = `a point in about ${counted(Math.round(1 / pointsPerWeek), 'week')}`;
  const left = counted(weeks, 'week');
  switch (verdict) {
    case 'soft':
      return 'There is room for a faster target.';
    case 'there':
      return 'The target is where the fitness is.';
    case 'in-reach':
      return points === null
        ? 'Good training may close that.'
        : `${round(points, 1)} points in ${left} are within what good training gives, ${rate}.`;
    case 'far':
      return points === null
        ? 'That is more than training usually closes.'
        : `${round(points, 1)} points in ${left} are more than training usually gives, ${rate}.`;
  }
}

/**
 * The time that the runner's fitness promises over a course, and how far the target is from it; null without any evidence
 * of fitness. The VDOT that a target asks for is that of the same effort on a flat road.
 */
export function raceOutlook(
  race: Course & Pick<RaceDraft, 'date'>,
  today: CalendarDate,
  runner: Runner,
): RaceOutlook | null {
  const { vdot } = runner;
  if (vdot === null) return null;
  const predictedS = Math.round(expectedTimeS({ ...race, targetTimeS: null }, runner));
  const optimistic =
    race.distanceM >= runner.policy.target.optimisticFromM ? ' VDOT is optimistic about races this long.' : '';
  const { targetTimeS } = race;
  if (targetTimeS === null) {
    const sentence = `Today’s VDOT of ${vdot.toFixed(1)} promises ${formatClock(predictedS)}.${optimistic}`;
    return { predictedS, vdot, neededVdot: null, gap: null, verdict: null, sentence };
  }
  const gap = predictedS / targetTimeS - 1;
  const neededVdot =
    race.distanceM <= MARATHON_M + 1
      ? vdotOf({ distanceM: race.distanceM, timeS: targetTimeS / courseFactor(race, runner.policy) })
      : null;
  const points = neededVdot === null ? null : Math.max(0, neededVdot - vdot);
  const weeks = Math.max(0, Math.floor(daysBetween(today, race.date) / 7));
  const verdict = verdictOf(gap, points, weeks, runner);
  const good = Math.abs(gap) < 0.0005 ? 'good for just that' : `good for ${formatClock(predictedS)}, ${gapText(gap)}`;
  const asks =
    neededVdot === null
      ? `${formatClock(targetTimeS)} is the target; today’s fitness is ${good}.`
      : `${formatClock(targetTimeS)} asks for VDOT ${neededVdot.toFixed(1)}; today’s is ${vdot.toFixed(1)}, ${good}.`;
  const sentence = `${asks} ${verdictText(verdict, points, weeks, runner)}${optimistic}`;
  return { predictedS, vdot, neededVdot, gap, verdict, sentence };
}

/** The pace that race-pace work for a race is run at, and where it comes from. */
export interface RacePace {
  /** `Half-marathon pace`, `10 km pace`. */
  readonly name: string;
  readonly secondsPerKm: number;
  readonly distanceM: number;
  readonly from: 'target' | 'fitness';
}

/**
 * Race pace by its own time: the target's where today's fitness is near it, else what the fitness promises. Null without
 * evidence of fitness, and for races whose pace is no training pace of its own (policy `racePace`).
 */
export function racePaceOf(race: Course | null, runner: Runner): RacePace | null {
  const { racePace, target } = runner.policy;
  if (race === null || runner.vdot === null) return null;
  if (race.distanceM < racePace.fromM || race.distanceM > racePace.upToM) return null;
  const fitS = expectedTimeS({ ...race, targetTimeS: null }, runner);
  const { targetTimeS } = race;
  const near = targetTimeS !== null && Math.abs(fitS / targetTimeS - 1) <= target.paceShare;
  const timeS = near ? targetTimeS : fitS;
  const name =
    raceName(race.distanceM, runner) === 'Half marathon' ? 'Half-marathon' : raceName(race.distanceM, runner);
  return {
    name: `${name} pace`,
    secondsPerKm: timeS / courseFactor(race, runner.policy) / (race.distanceM / 1000),
    distanceM: race.distanceM,
    from: near ? 'target' : 'fitness',
  };
}

/** `4:02/km`: a time over a distance as a pace in the athlete's unit. */
export function racePaceText(timeS: number, distanceM: number, runner: Pick<Runner, 'unit'>): string {
  return `${formatClock((timeS * metresPer(runner.unit)) / distanceM)}/${runner.unit}`;
}
