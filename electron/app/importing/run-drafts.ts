import type { Athlete } from '../../../shared/domain/athlete.ts';
import type { Race } from '../../../shared/domain/season.ts';
import type { RunDetails, Session, SessionDraft, ZoneSeconds } from '../../../shared/domain/session.ts';
import type { RunType } from '../../../shared/domain/vocabulary.ts';
import { trainingPaces, vdotOf } from '../../engine/index.ts';
import type { FitActivity } from '../../importing/fit.ts';
import { type IntensityLimits, runSteps } from '../../importing/fit-segments.ts';
import { measureZones, type ZoneLimits } from '../../importing/fit-zones.ts';

/** Share of maximum heart rate at which the middle and the upper zone begin: above Daniels' E (65–79 %) and T (88–92 %). */
const HEART_RATE_Z2 = 0.8;
const HEART_RATE_Z3 = 0.92;
/** A run this much of a race's distance on its day was the race. */
const RACE_DISTANCE_RATIO = 1.06;
/** Time at an intensity that gives a run its name, seconds. */
const NAMING_S = 480;
const MARATHON_NAMING_S = 1500;
/** From this time on an easy run is a long run, seconds. */
const LONG_RUN_S = 5400;

/** The paces at which an athlete's intensities begin: half way between two training paces. Null without a benchmark. */
export function intensityLimits(athlete: Pick<Athlete, 'benchmark'>): IntensityLimits | null {
  if (athlete.benchmark === null) return null;
  const paces = trainingPaces(vdotOf(athlete.benchmark));
  return {
    M: (paces.E.fast + paces.M) / 2,
    T: (paces.M + paces.T) / 2,
    I: (paces.T + paces.I) / 2,
    R: (paces.I + paces.R) / 2,
  };
}

/** Where the athlete's zones begin, by pace and by heart rate: M and T are the middle zone, I and R the upper one. */
export function zoneLimits(athlete: Pick<Athlete, 'benchmark' | 'hrMax'>): ZoneLimits {
  const limits = intensityLimits(athlete);
  return {
    pace: limits === null ? null : { z2: limits.M, z3: limits.I },
    heartRate: athlete.hrMax === null ? null : { z2: athlete.hrMax * HEART_RATE_Z2, z3: athlete.hrMax * HEART_RATE_Z3 },
  };
}

/** A recorded run as a session: its steps and time in zones measured against the athlete's paces and heart rate. */
export function runDraft(activity: FitActivity, athlete: Athlete, races: readonly Race[]): SessionDraft {
  const limits = intensityLimits(athlete);
  const { samples, durationS, distanceM } = activity;
  const items = limits === null ? [] : runSteps(samples, limits, durationS, distanceM);
  const measured = measureZones(samples, zoneLimits(athlete), durationS);
  const zones = items.length > 0 ? zonesOfSteps(items) : (measured?.zones ?? null);
  const race = races.find((each) => each.date === activity.date && isRaceDistance(distanceM, each.distanceM));
  const run: RunDetails = { type: 'other', distanceM, items, zones, heartRate: activity.heartRate, ascentM: null };
  const type = race === undefined ? typeOf(run, durationS) : 'race';
  return {
    date: activity.date,
    startTime: activity.startTime,
    kind: 'run',
    title: race?.name ?? TITLES[type],
    durationS,
    run: { ...run, type },
    strength: null,
    rpe: null,
    note: '',
  };
}

/** Takes type and title over from the planned session that the run fulfils. */
export function namedAfterPlan(draft: SessionDraft, planned: Session | null): SessionDraft {
  if (planned === null || draft.run?.type === 'race') return draft;
  const type = planned.run?.type;
  return {
    ...draft,
    title: planned.title,
    run: draft.run === null || type === undefined ? draft.run : { ...draft.run, type },
  };
}

const TITLES: Readonly<Record<RunType, string>> = {
  easy: 'Easy run',
  long: 'Long run',
  marathon: 'Marathon-pace run',
  threshold: 'Threshold run',
  interval: 'Interval run',
  repetition: 'Repetition run',
  hills: 'Hill run',
  strides: 'Run with strides',
  race: 'Race',
  other: 'Run',
};

function isRaceDistance(runM: number | null, raceM: number): boolean {
  return runM !== null && Math.max(runM / raceM, raceM / runM) <= RACE_DISTANCE_RATIO;
}

function zonesOfSteps(items: RunDetails['items']): ZoneSeconds {
  const zones = { z1: 0, z2: 0, z3: 0 };
  for (const step of items) {
    if (step.kind !== 'step' || step.intensity === 'rest') continue;
    const zone = step.intensity === 'E' ? 'z1' : step.intensity === 'M' || step.intensity === 'T' ? 'z2' : 'z3';
    zones[zone] += step.durationS ?? 0;
  }
  return zones;
}

/** What kind of run it was, from its time at each intensity. Without any measure it is just a run. */
function typeOf(run: RunDetails, durationS: number): RunType {
  const at = new Map<string, number>();
  for (const step of run.items) {
    if (step.kind === 'step') at.set(step.intensity, (at.get(step.intensity) ?? 0) + (step.durationS ?? 0));
  }
  const time = (intensity: string) => at.get(intensity) ?? 0;
  if (run.zones === null) return 'other';
  if (time('R') >= NAMING_S / 2 && time('R') > time('I')) return 'repetition';
  if (time('I') + time('R') >= NAMING_S || (run.items.length === 0 && run.zones.z3 >= NAMING_S)) return 'interval';
  if (time('T') >= NAMING_S || (run.items.length === 0 && run.zones.z2 >= NAMING_S)) return 'threshold';
  if (time('M') >= MARATHON_NAMING_S) return 'marathon';
  return durationS >= LONG_RUN_S ? 'long' : 'easy';
}
