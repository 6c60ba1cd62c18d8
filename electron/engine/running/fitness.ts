import type { FitnessMark } from '../../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import type { PlanAthlete } from '../types.ts';
import { articleRunning } from './article-running.ts';
import type { RunningPolicy } from './policy-running.ts';
import { benchmarkVdot, oxygenCost, trainingPaces } from './vdot.ts';

/** One number of an athlete's fitness on a day, with what it rests on. */
export interface FitnessValue {
  /** VDOT in ml/kg/min, pace in s/km, heart rate in beats per minute. */
  readonly value: number;
  /** How it was found: from a race or time trial, or measured as a threshold. */
  readonly method: FitnessMark['kind'];
  readonly evidence: FitnessMark;
  /** Day of the evidence. */
  readonly date: CalendarDate;
  /** True where nothing is known up to the day, so that later evidence stands in. */
  readonly later: boolean;
}

/** An athlete's running fitness on a day (rule 1.1); null where nothing tells. */
export interface Fitness {
  readonly vdot: FitnessValue | null;
  /** Pace of about an hour's race, s/km: measured, or the T pace of the VDOT. */
  readonly thresholdPace: FitnessValue | null;
  /** Heart rate at that pace; null where none was measured. */
  readonly thresholdHeartRate: FitnessValue | null;
}

type FitAthlete = Pick<PlanAthlete, 'benchmark' | 'marks'>;
type PaceMark = Exclude<FitnessMark, { kind: 'threshold-heart-rate' }>;

/** VDOT at which a pace in s/km takes the threshold's part of VO2 (0.88, rule 1.1), ml/kg/min. */
export function vdotOfThreshold(paceSPerKm: number, policy: RunningPolicy = articleRunning): number {
  return oxygenCost(60_000 / paceSPerKm) / policy.paces.threshold;
}

function plausible(vdot: number, { plausibleVdot }: RunningPolicy): boolean {
  return vdot >= plausibleVdot.lowest && vdot <= plausibleVdot.highest;
}

/** VDOT of a mark of pace; null when no human runs that. */
function vdotOfMark(mark: PaceMark, policy: RunningPolicy): number | null {
  if (mark.kind === 'race') return benchmarkVdot(mark, policy);
  const vdot = vdotOfThreshold(mark.paceSPerKm, policy);
  return plausible(vdot, policy) ? vdot : null;
}

/** Newest on or before the day, of several on that day the best; else the earliest later one. */
function newest<T extends { readonly date: CalendarDate; readonly rank: number }>(
  all: readonly T[],
  date: CalendarDate,
): T | null {
  let best: T | null = null;
  for (const each of all) {
    if (best === null) best = each;
    else if (each.date === best.date) best = each.rank > best.rank ? each : best;
    else if (best.date > date ? each.date < best.date : each.date > best.date && each.date <= date) best = each;
  }
  return best;
}

/**
 * Fitness on a day: VDOT by the newest evidence on or before it, be that the benchmark, a race, a time trial or a
 * measured threshold pace; the earliest later evidence where there is none before. A threshold pace is turned into VDOT
 * by the threshold's part of VO2; without one the threshold pace is the T pace of the VDOT. Evidence that no human can
 * have run is passed over.
 */
export function fitnessOn(athlete: FitAthlete, date: CalendarDate, policy: RunningPolicy = articleRunning): Fitness {
  const { benchmark, marks } = athlete;
  const all: FitnessMark[] = benchmark === null ? [...marks] : [{ kind: 'race', ...benchmark }, ...marks];
  const paced = all.flatMap((mark) => {
    if (mark.kind === 'threshold-heart-rate') return [];
    const vdot = vdotOfMark(mark, policy);
    return vdot === null ? [] : [{ mark, date: mark.date, rank: vdot }];
  });
  const hearts = all.flatMap((mark) =>
    mark.kind === 'threshold-heart-rate' ? [{ mark, date: mark.date, rank: mark.bpm }] : [],
  );
  const pace = newest(paced, date);
  const heart = newest(hearts, date);
  return {
    vdot: pace === null ? null : fitnessValue(pace.rank, pace.mark, date),
    thresholdPace: pace === null ? null : fitnessValue(thresholdPaceOf(pace.mark, pace.rank, policy), pace.mark, date),
    thresholdHeartRate: heart === null ? null : fitnessValue(heart.mark.bpm, heart.mark, date),
  };
}

function thresholdPaceOf(mark: PaceMark, vdot: number, policy: RunningPolicy): number {
  return mark.kind === 'threshold-pace' ? mark.paceSPerKm : trainingPaces(vdot, policy.paces).T;
}

function fitnessValue(value: number, evidence: FitnessMark, date: CalendarDate): FitnessValue {
  return { value, method: evidence.kind, evidence, date: evidence.date, later: evidence.date > date };
}

/**
 * The results of an athlete's races as evidence of fitness: on road and track, over a distance and with a climb that
 * VDOT is made for (policy `fitness`). Trail races and ultras say more about ground and hours than about VDOT.
 */
export function resultMarks(races: readonly RaceDraft[], policy: RunningPolicy = articleRunning): FitnessMark[] {
  const { fromM, upToM, maxClimbPerKm } = policy.fitness;
  return races.flatMap((race): FitnessMark[] => {
    const { resultTimeS, distanceM, date, terrain, ascentM } = race;
    if (resultTimeS === null || terrain === 'trail' || distanceM < fromM || distanceM > upToM) return [];
    if ((ascentM ?? 0) > maxClimbPerKm * (distanceM / 1000)) return [];
    return [{ kind: 'race', date, distanceM, timeS: resultTimeS }];
  });
}

/** The athlete with the results of these races among the marks; a result that is a mark already is not doubled. */
export function withResults<T extends FitAthlete>(
  athlete: T,
  races: readonly RaceDraft[],
  policy: RunningPolicy = articleRunning,
): T {
  const results = resultMarks(races, policy);
  const known = new Set(athlete.marks.map((mark) => JSON.stringify(mark)));
  const fresh = results.filter((mark) => !known.has(JSON.stringify(mark)));
  return fresh.length === 0 ? athlete : { ...athlete, marks: [...athlete.marks, ...fresh] };
}
