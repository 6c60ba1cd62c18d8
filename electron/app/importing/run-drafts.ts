import type { Race } from '../../../shared/domain/season.ts';
import type { RunDetails, Session, SessionDraft, ZoneSeconds } from '../../../shared/domain/session.ts';
import type { RunType } from '../../../shared/domain/vocabulary.ts';
import { loadContext, type Policy, zoneBorders } from '../../engine/index.ts';
import type { PlanAthlete } from '../../engine/types.ts';
import type { FitActivity } from '../../importing/fit.ts';
import { runSteps } from '../../importing/fit-segments.ts';
import { measureZones } from '../../importing/fit-zones.ts';

/** A run this much of a race's distance on its day was the race. */
const RACE_DISTANCE_RATIO = 1.06;
/** Time at an intensity that gives a run its name, seconds. */
const NAMING_S = 480;
const MARATHON_NAMING_S = 1500;
/** From this time on an easy run is a long run, seconds. */
const LONG_RUN_S = 5400;

/**
 * A recorded run as a session: its steps and time in zones measured against the paces and the heart rate that the athlete
 * had on that day.
 */
export function runDraft(
  activity: FitActivity,
  athlete: PlanAthlete,
  races: readonly Race[],
  policy: Policy,
): SessionDraft {
  const { pace, heartRate } = zoneBorders(loadContext(athlete, [], activity.date, policy), policy.running);
  const { samples, durationS, distanceM } = activity;
  const items = pace === null ? [] : runSteps(samples, pace, durationS, distanceM);
  const limits = {
    pace: pace === null ? null : { z2: pace.M, z3: pace.I },
    heartRate: heartRate === null ? null : { z2: heartRate.M, z3: heartRate.I },
  };
  const measured = measureZones(samples, limits, durationS);
  const zones = items.length > 0 ? zonesOfSteps(items) : (measured?.zones ?? null);
  const race = races.find((each) => each.date === activity.date && isRaceDistance(distanceM, each.distanceM));
  const run: RunDetails = {
    type: 'other',
    distanceM,
    items,
    zones,
    heartRate: activity.heartRate,
    ascentM: activity.ascentM,
  };
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
