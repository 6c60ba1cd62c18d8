import type { Intensity } from '../../../shared/domain/vocabulary.ts';
import { articleRunning } from './article-running.ts';
import { fallingRoot } from './numeric.ts';
import type { PacePolicy, RunningPolicy } from './policy-running.ts';

// Coefficients of Daniels & Gilbert, Oxygen Power (1979): speed in m/min, time in min, VO2 in ml/kg/min.
const COST = { constant: -4.6, linear: 0.182258, square: 0.000104 } as const;
const DROP = { floor: 0.8, slow: 0.1894393, slowRate: 0.012778, fast: 0.2989558, fastRate: 0.1932605 } as const;

/** Bracket and tolerance of the search for an equivalent time: fastest and slowest mean speed in m/s, seconds. */
const SEARCH = { fastestMps: 13, slowestMps: 0.6, toleranceS: 0.001 } as const;

/** The marathon, metres. */
export const MARATHON_M = 42_195;

/** A race or time trial as far as VDOT needs it. */
export interface Performance {
  readonly distanceM: number;
  readonly timeS: number;
}

/** Seconds per kilometre for each training intensity. */
export interface TrainingPaces {
  readonly E: { readonly slow: number; readonly fast: number };
  readonly M: number;
  readonly T: number;
  readonly I: number;
  readonly R: number;
}

/** Oxygen cost of level running at a speed in m/min, ml/kg/min (Daniels & Gilbert 1979). */
export function oxygenCost(metresPerMinute: number): number {
  return COST.constant + COST.linear * metresPerMinute + COST.square * metresPerMinute * metresPerMinute;
}

/** Fraction of VO2max that can be held for a time in minutes (Daniels & Gilbert 1979). */
export function sustainableFraction(minutes: number): number {
  return DROP.floor + DROP.slow * Math.exp(-DROP.slowRate * minutes) + DROP.fast * Math.exp(-DROP.fastRate * minutes);
}

/** Speed in m/min at an oxygen cost: the positive root of {@link oxygenCost}. */
export function speedAtCost(vo2: number): number {
  const { constant, linear, square } = COST;
  return (-linear + Math.sqrt(linear * linear + 4 * square * (vo2 - constant))) / (2 * square);
}

/** VDOT of a performance, ml/kg/min. Meant for 1500 m to the marathon; longer or shorter ones extrapolate. */
export function vdotOf(performance: Performance): number {
  const minutes = performance.timeS / 60;
  return oxygenCost(performance.distanceM / minutes) / sustainableFraction(minutes);
}

/**
 * VDOT of an athlete's benchmark, or null when there is none or when it is no human performance: then training goes by
 * time and effort, as without a benchmark.
 */
export function benchmarkVdot(benchmark: Performance | null, policy: RunningPolicy = articleRunning): number | null {
  if (benchmark === null) return null;
  const vdot = vdotOf(benchmark);
  return vdot >= policy.plausibleVdot.lowest && vdot <= policy.plausibleVdot.highest ? vdot : null;
}

/**
 * Time in seconds for a distance at a VDOT: the time whose own VDOT is the given one, by bisection to a millisecond.
 * Throws RangeError for a VDOT that no running speed gives (below about 2 or above about 200).
 */
export function equivalentTimeS(vdot: number, distanceM: number): number {
  return fallingRoot(
    (timeS) => vdotOf({ distanceM, timeS }) - vdot,
    distanceM / SEARCH.fastestMps,
    distanceM / SEARCH.slowestMps,
    SEARCH.toleranceS,
  );
}

function paceAt(vdot: number, fraction: number): number {
  return 60_000 / speedAtCost(vdot * fraction);
}

/**
 * Training paces in s/km at a VDOT. E, T, I and R are fractions of VO2 turned into speed by the cost curve; M is the
 * predicted marathon's pace (rule 1.1). Applying the fractions to speed instead gives other, wrong numbers.
 */
export function trainingPaces(vdot: number, paces: PacePolicy = articleRunning.paces): TrainingPaces {
  return {
    E: { slow: paceAt(vdot, paces.easySlow), fast: paceAt(vdot, paces.easyFast) },
    M: equivalentTimeS(vdot, MARATHON_M) / (MARATHON_M / 1000),
    T: paceAt(vdot, paces.threshold),
    I: paceAt(vdot, paces.interval),
    R: paceAt(vdot, paces.repetition),
  };
}

/** One pace in s/km per intensity, easy being the middle of its range; `rest` is standing, so it covers nothing. */
export function middlePace(paces: TrainingPaces, intensity: Exclude<Intensity, 'rest'>): number {
  return intensity === 'E' ? (paces.E.slow + paces.E.fast) / 2 : paces[intensity];
}
