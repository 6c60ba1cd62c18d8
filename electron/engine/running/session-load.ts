import type { RunDetails, RunItem, RunStep, SessionDraft, SessionLoad } from '../../../shared/domain/session.ts';
import { round } from '../../../shared/domain/units.ts';
import type { Intensity, LoadMethod } from '../../../shared/domain/vocabulary.ts';
import type { LoadContext } from '../types.ts';
import { articleRunning } from './article-running.ts';
import { mainIntensity, pointsPerMinuteAtHr, pointsPerMinuteAtPace, raceIntensity, zonePoints } from './points.ts';
import type { RunningPolicy } from './policy-running.ts';
import { middlePace, type TrainingPaces, trainingPaces } from './vdot.ts';

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

interface Effort {
  readonly intensity: Intensity;
  readonly seconds: number;
  readonly metres: number;
}

const pacesByVdot = new Map<number, TrainingPaces>();

/** Paces of the athlete, or of the assumed VDOT when there is no benchmark; remembered, as they cost a root search. */
export function pacesFor(vdot: number | null, policy: RunningPolicy = articleRunning): TrainingPaces {
  if (policy.paces !== articleRunning.paces) return trainingPaces(vdot ?? policy.assumedVdot, policy.paces);
  const key = vdot ?? policy.assumedVdot;
  const known = pacesByVdot.get(key);
  if (known !== undefined) return known;
  if (pacesByVdot.size >= 1000) pacesByVdot.clear();
  const paces = trainingPaces(key, policy.paces);
  pacesByVdot.set(key, paces);
  return paces;
}

/** Seconds and metres of one step; the missing one of the two follows from the pace of its intensity. */
export function stepExtent(step: RunStep, paces: TrainingPaces): { readonly seconds: number; readonly metres: number } {
  if (step.intensity === 'rest') return { seconds: step.durationS ?? 0, metres: 0 };
  const pace = middlePace(paces, step.intensity);
  if (step.durationS !== null)
    return { seconds: step.durationS, metres: step.distanceM ?? (step.durationS / pace) * 1000 };
  const metres = step.distanceM ?? 0;
  return { seconds: (metres / 1000) * pace, metres };
}

function collect(items: readonly RunItem[], paces: TrainingPaces, times: number, into: Effort[]): void {
  for (const item of items) {
    if (item.kind === 'repeat') collect(item.steps, paces, times * item.times, into);
    else {
      const { seconds, metres } = stepExtent(item, paces);
      into.push({ intensity: item.intensity, seconds: seconds * times, metres: metres * times });
    }
  }
}

/** Seconds from the first step to the last, standing rests included, and metres run. */
export function itemsExtent(
  items: readonly RunItem[],
  paces: TrainingPaces,
): { readonly seconds: number; readonly metres: number } {
  const efforts: Effort[] = [];
  collect(items, paces, 1, efforts);
  return {
    seconds: efforts.reduce((sum, effort) => sum + effort.seconds, 0),
    metres: efforts.reduce((sum, effort) => sum + effort.metres, 0),
  };
}

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

function fromEfforts(efforts: readonly Effort[], policy: RunningPolicy) {
  const zones = { z1: 0, z2: 0, z3: 0 };
  let points = 0;
  let fastS = 0;
  for (const { intensity, seconds } of efforts) {
    if (intensity === 'rest') continue;
    zones[zoneOf(intensity)] += seconds;
    points += (seconds / 60) * policy.points.perMinute[intensity];
    if (intensity === 'T' || intensity === 'I' || intensity === 'R') fastS += seconds;
  }
  return { zones, points, fastS };
}

function wholeRun(draft: SessionDraft, run: RunDetails, paces: TrainingPaces, policy: RunningPolicy): Effort {
  const guess = mainIntensity(run.type, policy);
  const metresKnown = run.distanceM ?? 0;
  const pace = middlePace(paces, guess === 'rest' ? 'E' : guess);
  const seconds = draft.durationS ?? (metresKnown / 1000) * pace;
  const metres = run.distanceM ?? (seconds / pace) * 1000;
  return { intensity: run.type === 'race' ? raceIntensity(seconds, policy) : guess, seconds, metres };
}

/** Points of a run without steps, and what they rest on. */
interface Measured {
  readonly points: number;
  readonly method: LoadMethod;
}

function measuredPoints(run: RunDetails, whole: Effort, context: LoadContext, policy: RunningPolicy): Measured | null {
  const minutes = whole.seconds / 60;
  if (run.heartRate !== null && context.hrMax !== null && context.hrMax > 0)
    return {
      points: minutes * pointsPerMinuteAtHr((100 * run.heartRate) / context.hrMax, policy.points),
      method: 'heart-rate',
    };
  if (context.vdot !== null && whole.metres > 0 && whole.seconds > 0)
    return {
      points: minutes * pointsPerMinuteAtPace((whole.seconds / whole.metres) * 1000, context.vdot, policy.points),
      method: 'pace',
    };
  return null;
}

/**
 * What a run adds to its week (rules 1.2 and 1.3). Steps count by their intensity; a missing length follows from the
 * athlete's pace. Without steps: measured zones, else average heart rate, else average pace, else the type of run.
 * Measured zones always win for time in zones. Standing rest is neither running time nor points.
 * Seconds, metres and points are rounded (0.1 points), so that stored sums stay exact.
 */
export function runLoad(draft: SessionDraft, context: LoadContext, policy: RunningPolicy = articleRunning): RunLoad {
  const run = draft.run;
  if (draft.kind !== 'run' || run === null) return NONE;
  const paces = pacesFor(context.vdot, policy);
  const efforts: Effort[] = [];
  if (run.items.length > 0) collect(run.items, paces, 1, efforts);
  const whole = wholeRun(draft, run, paces, policy);
  if (efforts.length === 0) efforts.push(whole);
  const byStep = fromEfforts(efforts, policy);
  const moving = efforts.filter((effort) => effort.intensity !== 'rest');
  const seconds = moving.reduce((sum, effort) => sum + effort.seconds, 0);
  const metres = moving.reduce((sum, effort) => sum + effort.metres, 0);
  const zones = run.zones ?? byStep.zones;
  const { points, method } = weighed(run, whole, byStep.points, context, policy);
  const fastS = run.items.length > 0 || run.zones === null ? byStep.fastS : run.zones.z2 + run.zones.z3;
  return {
    runS: round(seconds),
    runDistanceM: round(metres),
    points: round(points, 1),
    zones: { z1: round(zones.z1), z2: round(zones.z2), z3: round(zones.z3) },
    keySessions: run.type === 'race' || fastS >= policy.intensity.keyMinutes * 60 ? 1 : 0,
    method,
  };
}

function weighed(
  run: RunDetails,
  whole: Effort,
  stepPoints: number,
  context: LoadContext,
  policy: RunningPolicy,
): Measured {
  if (run.zones !== null) return { points: zonePoints(run.zones, policy.points), method: 'zones' };
  if (run.items.length > 0) return { points: stepPoints, method: 'steps' };
  return measuredPoints(run, whole, context, policy) ?? { points: stepPoints, method: 'type' };
}
