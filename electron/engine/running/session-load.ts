import type { RunDetails, SessionDraft, SessionLoad } from '../../../shared/domain/session.ts';
import { round } from '../../../shared/domain/units.ts';
import type { Intensity, LoadMethod } from '../../../shared/domain/vocabulary.ts';
import { climbFactor } from '../formulas/grade.ts';
import type { LoadContext } from '../types.ts';
import { articleRunning } from './article-running.ts';
import { pacesFor } from './paces.ts';
import { mainIntensity, pointsPerMinuteAtHr, pointsPerMinuteAtPace, raceIntensity, zonePoints } from './points.ts';
import type { RunningPolicy } from './policy-running.ts';
import { coursePaces, type Effort, effortsOf } from './run-extent.ts';
import { middlePace, type TrainingPaces } from './vdot.ts';
import { intensityAtHeartRate, intensityAtPace, zoneBorders } from './zone-limits.ts';

/** The running half of a {@link SessionLoad}. */
export type RunLoad = Pick<SessionLoad, 'runS' | 'runDistanceM' | 'points' | 'zones' | 'keySessions' | 'method'>;

const NONE: RunLoad = {
  runS: 0,
  runDistanceM: 0,
  points: 0,
  zones: { z1: 0, z2: 0, z3: 0 },
  keySessions: 0,
  method: 'none',
};

function zoneOf(intensity: Exclude<Intensity, 'rest'>): 'z1' | 'z2' | 'z3' {
  switch (intensity) {
    case 'E':
      return 'z1';
    case 'M':
    case 'T':
      return 'z2';
    case 'I':
    case 'R':
      return 'z3';
  }
}

/** What a second at the intensity counts towards a key session (rule 1.3). */
function keyWeight(intensity: Exclude<Intensity, 'rest'>, policy: RunningPolicy): number {
  switch (intensity) {
    case 'E':
    case 'M':
      return 0;
    case 'T':
    case 'I':
      return 1;
    case 'R':
      return policy.intensity.keyMinutesPerRepetitionMinute;
  }
}

function fromEfforts(efforts: readonly Effort[], policy: RunningPolicy) {
  const zones = { z1: 0, z2: 0, z3: 0 };
  let points = 0;
  let keyS = 0;
  for (const { intensity, seconds } of efforts) {
    if (intensity === 'rest') continue;
    zones[zoneOf(intensity)] += seconds;
    points += (seconds / 60) * policy.points.perMinute[intensity];
    keyS += seconds * keyWeight(intensity, policy);
  }
  return { zones, points, keyS };
}

/** A run known as a whole only, with the average that was measured over it. */
export interface WholeRun {
  readonly seconds: number;
  readonly metres: number;
  /** Metres on the flat that would have cost the same (Minetti 2002); null where time or way was not measured. */
  readonly flatM: number | null;
  /** Points a minute of its average heart rate or pace, and the intensity of that average; null without either. */
  readonly measured: {
    readonly method: 'heart-rate' | 'pace';
    readonly perMinute: number;
    readonly intensity: Intensity;
  } | null;
}

/** Heart rate in per cent of maximum, as Daniels' table wants it; by the threshold heart rate where one is known. */
export function percentOfMaximum(heartRate: number, context: LoadContext, policy: RunningPolicy): number | null {
  const threshold = context.fitness.thresholdHeartRate;
  if (threshold !== null) return (100 * policy.heart.thresholdOfMaximum * heartRate) / threshold.value;
  return context.hrMax === null || context.hrMax <= 0 ? null : (100 * heartRate) / context.hrMax;
}

function measure(
  run: RunDetails,
  seconds: number,
  flatM: number | null,
  context: LoadContext,
  policy: RunningPolicy,
): WholeRun['measured'] {
  const borders = zoneBorders(context, policy);
  const percent = run.heartRate === null ? null : percentOfMaximum(run.heartRate, context, policy);
  if (run.heartRate !== null && percent !== null && borders.heartRate !== null)
    return {
      method: 'heart-rate',
      perMinute: pointsPerMinuteAtHr(percent, policy.points),
      intensity: intensityAtHeartRate(run.heartRate, borders.heartRate),
    };
  if (context.vdot === null || flatM === null || borders.pace === null) return null;
  const pace = (seconds / flatM) * 1000;
  return {
    method: 'pace',
    perMinute: pointsPerMinuteAtPace(pace, context.vdot, policy.points),
    intensity: intensityAtPace(pace, borders.pace),
  };
}

/** A run as a whole: what the watch summed up, the missing one of time and way by the pace of its type. */
export function wholeRun(draft: SessionDraft, run: RunDetails, context: LoadContext, policy: RunningPolicy): WholeRun {
  const guess = mainIntensity(run.type, policy);
  const usual = typicalPace(run.type, guess, pacesFor(context.vdot, policy), policy);
  const factor = climbFactor(run.distanceM ?? 0, run.ascentM ?? 0);
  const pace = usual * factor;
  const seconds = draft.durationS ?? ((run.distanceM ?? 0) / 1000) * pace;
  const metres = run.distanceM ?? (seconds / pace) * 1000;
  const known = draft.durationS !== null && run.distanceM !== null && seconds > 0 && metres > 0;
  const flatM = known ? metres * factor : null;
  return { seconds, metres, flatM, measured: measure(run, seconds, flatM, context, policy) };
}

/** Pace of the whole run by its type: work and easy running in their parts, s/km. */
function typicalPace(type: RunDetails['type'], work: Intensity, paces: TrainingPaces, policy: RunningPolicy): number {
  const easy = middlePace(paces, 'E');
  if (work === 'rest' || work === 'E') return easy;
  const share = policy.workShare[type];
  return 1 / (share / middlePace(paces, work) + (1 - share) / easy);
}

/**
 * A run without steps as efforts: its type tells the work and the part of the time that it takes; where the type tells
 * no work, the average heart rate or pace tells the intensity of the whole.
 */
function wholeEfforts(run: RunDetails, whole: WholeRun, policy: RunningPolicy): Effort[] {
  const { seconds, metres } = whole;
  const work = run.type === 'race' ? raceIntensity(seconds, policy) : mainIntensity(run.type, policy);
  if (work === 'E' || work === 'rest') {
    const intensity = run.type === 'race' ? work : (whole.measured?.intensity ?? work);
    return [{ intensity, seconds, metres }];
  }
  const share = policy.workShare[run.type];
  return [
    { intensity: work, seconds: seconds * share, metres: metres * share },
    { intensity: 'E', seconds: seconds * (1 - share), metres: metres * (1 - share) },
  ];
}

/** Points of a run and what they rest on. */
interface Weighed {
  readonly points: number;
  readonly method: LoadMethod;
}

function weighed(run: RunDetails, whole: WholeRun, stepPoints: number, policy: RunningPolicy): Weighed {
  if (run.zones !== null) return { points: zonePoints(run.zones, policy.points), method: 'zones' };
  if (run.items.length > 0) return { points: stepPoints, method: 'steps' };
  if (whole.measured === null) return { points: stepPoints, method: 'type' };
  return { points: (whole.seconds / 60) * whole.measured.perMinute, method: whole.measured.method };
}

/**
 * What a run adds to its week (rules 1.2 and 1.3). Steps count by their intensity; a missing length follows from the
 * athlete's pace on the day, slower by what the climb costs. Without steps: measured zones, else average heart rate, else
 * average pace with the climb taken out, else the type of run. Measured zones always win for time in zones. Standing rest
 * is neither running time nor points. A key session is a race, or one whose minutes at T or faster, those at R counted more
 * than once, reach the policy's number. Seconds, metres and points are rounded (0.1 points), so that stored sums stay exact;
 * where zones were not measured, they add up to the running time.
 */
export function runLoad(draft: SessionDraft, context: LoadContext, policy: RunningPolicy = articleRunning): RunLoad {
  const run = draft.run;
  if (draft.kind !== 'run' || run === null) return NONE;
  const whole = wholeRun(draft, run, context, policy);
  const paces = coursePaces(run.items, run.ascentM, pacesFor(context.vdot, policy));
  const efforts = run.items.length > 0 ? effortsOf(run.items, paces) : wholeEfforts(run, whole, policy);
  const byStep = fromEfforts(efforts, policy);
  const moving = efforts.filter((effort) => effort.intensity !== 'rest');
  const runS = round(moving.reduce((sum, effort) => sum + effort.seconds, 0));
  const metres = moving.reduce((sum, effort) => sum + effort.metres, 0);
  const { points, method } = weighed(run, whole, byStep.points, policy);
  const keyS = run.items.length > 0 || run.zones === null ? byStep.keyS : run.zones.z2 + run.zones.z3;
  return {
    runS,
    runDistanceM: round(metres),
    points: round(points, 1),
    zones: run.zones === null ? wholeSeconds(byStep.zones, runS) : roundedZones(run.zones),
    keySessions: run.type === 'race' || keyS >= policy.intensity.keyMinutes * 60 ? 1 : 0,
    method,
  };
}

function roundedZones({ z1, z2, z3 }: RunLoad['zones']): RunLoad['zones'] {
  return { z1: round(z1), z2: round(z2), z3: round(z3) };
}

/** Zones in whole seconds that add up to the running time. */
function wholeSeconds({ z2, z3 }: RunLoad['zones'], runS: number): RunLoad['zones'] {
  const upper = Math.min(runS, round(z3));
  const middle = Math.min(runS - upper, round(z2));
  return { z1: runS - upper - middle, z2: middle, z3: upper };
}
