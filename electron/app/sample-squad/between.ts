import {
  addDays,
  addWeeks,
  type CalendarDate,
  daysBetween,
  mondayOf,
  type Weekday,
} from '../../../shared/domain/calendar-date.ts';
import type { SessionDraft, StrengthSet } from '../../../shared/domain/session.ts';
import { KG_PER_LB, round } from '../../../shared/domain/units.ts';
import { trainingPaces, vdotOf } from '../../engine/index.ts';
import type { PlanAthlete, PlannedSession } from '../../engine/types.ts';
import { bare, type Done, isIllOn, quirkOn, type Telling } from './history.ts';

/** Share of what the next season starts from that the first week of a long bridge holds; short bridges start higher. */
const START = { week: 0.65, longRun: 0.65, risePerWeek: 0.06 } as const;
/** The long run is back at its length when this share of the bridge is over, so that the season can build on it. */
const LONG_RUN_THERE = 0.65;
/** Every fourth week is lighter. */
const EASY_WEEK = { every: 4, week: 0.75, longRun: 0.8 } as const;
const MAX_EASY_RUNS = 4;
/** Share of the last full session's load that the first lift after a season starts with. */
const LIFT_START = 0.86;

/** What leads from one season to the next: who starts the next one, and the lifting of the one before. */
export interface Bridge {
  readonly from: CalendarDate;
  /** First day of the next season. */
  readonly to: CalendarDate;
  /** The athlete as they start the next season: weekly distance and longest run are where the bridge leads. */
  readonly athlete: PlanAthlete;
  /** Planned sessions of the season before; its last full lifts are kept up. */
  readonly before: readonly PlannedSession[];
}

/** Training between seasons that nobody planned: easy runs that build up to the next season, and a lift a week. */
export function tellBetween(bridge: Bridge, telling: Telling): readonly Done[] {
  const weeks = Math.max(0, Math.ceil(daysBetween(bridge.from, bridge.to) / 7));
  const first = mondayOf(bridge.from);
  const lift = lastFullLift(bridge.before);
  return Array.from({ length: weeks }, (_, week) => addWeeks(first, week)).flatMap((monday, week) => {
    const share = weeks === 1 ? 1 : week / (weeks - 1);
    const easy = week % EASY_WEEK.every === EASY_WEEK.every - 1 && week < weeks - 2;
    const drafts = [
      ...runsOf(monday, share, easy, weeks, bridge, telling),
      ...liftOf(monday, week, lift, bridge, telling),
    ];
    return drafts
      .filter(({ date }) => date >= bridge.from && date < bridge.to && date < telling.today)
      .filter(({ date }) => !isIllOn(telling.sample, date, telling.today))
      .map((draft) => ({ draft, planIndex: null }));
  });
}

function runsOf(
  monday: CalendarDate,
  share: number,
  easyWeek: boolean,
  weeks: number,
  { athlete }: Bridge,
  { random, sample }: Telling,
): readonly SessionDraft[] {
  const rise = (from: number, part: number) => {
    const start = Math.max(from, 1 - START.risePerWeek * weeks);
    return start + (1 - start) * Math.min(1, part);
  };
  const weekM = athlete.weeklyDistanceM * rise(START.week, share) * (easyWeek ? EASY_WEEK.week : 1);
  const longM = athlete.longestRunM * rise(START.longRun, share / LONG_RUN_THERE) * (easyWeek ? EASY_WEEK.longRun : 1);
  const open = athlete.days.filter((day) => day.canRun && day.weekday !== athlete.longRunDay);
  const others = open.slice(0, MAX_EASY_RUNS).map((day) => day.weekday);
  const easyM = Math.max(0, weekM - longM) / Math.max(1, others.length);
  const pace = easyPace(athlete);
  const run = (weekday: Weekday, type: 'easy' | 'long', metres: number): SessionDraft[] => {
    const done = random.chance(sample.runsDone);
    const distanceM =
      Math.round((metres * random.normal(type === 'long' ? 0.99 : 1, type === 'long' ? 0.005 : 0.1)) / 100) * 100;
    const durationS = Math.round((distanceM / 1000) * pace * random.normal(1, 0.02));
    return done && distanceM > 0 ? [runDraft(addDays(monday, weekday - 1), type, distanceM, durationS)] : [];
  };
  return [...others.flatMap((day) => run(day, 'easy', easyM)), ...run(athlete.longRunDay, 'long', longM)];
}

/** Easy pace of the athlete, s/km: the middle of their range, or a jogger's without a benchmark. */
function easyPace({ benchmark }: PlanAthlete): number {
  if (benchmark === null) return 390;
  const { slow, fast } = trainingPaces(vdotOf(benchmark)).E;
  return (slow + fast) / 2;
}

function runDraft(date: CalendarDate, type: 'easy' | 'long', distanceM: number, durationS: number): SessionDraft {
  return {
    date,
    startTime: null,
    kind: 'run',
    title: type === 'long' ? 'Long run' : 'Easy run',
    durationS,
    run: {
      type,
      distanceM,
      items: [{ kind: 'step', intensity: 'E', durationS, distanceM, note: '' }],
      zones: null,
      heartRate: null,
      ascentM: null,
    },
    strength: null,
    rpe: type === 'long' ? 4 : 3,
    note: '',
  };
}

/** The last heavy session of a plan with the most exercises of its kind: what the athlete knows best. */
function lastFullLift(planned: readonly PlannedSession[]): PlannedSession | null {
  const exercises = ({ strength }: PlannedSession) => new Set(strength?.sets.map((set) => set.exerciseId)).size;
  return planned.reduce<PlannedSession | null>((best, session) => {
    if (session.strength?.block !== 'heavy') return best;
    return best === null || exercises(session) >= exercises(best) ? session : best;
  }, null);
}

/** One shorter lift a week: reps climb over three weeks, then the load takes a step and the reps start over. */
function liftOf(
  monday: CalendarDate,
  week: number,
  lift: PlannedSession | null,
  { athlete }: Bridge,
  { random, sample, lifting, today }: Telling,
): readonly SessionDraft[] {
  const done = random.chance(sample.liftsDone);
  const day = athlete.days.find(({ canLift, weekday }) => canLift && nextWeekday(weekday) !== athlete.longRunDay);
  if (!done || lift === null || day === undefined) return [];
  const date = addDays(monday, day.weekday - 1);
  const quirk = quirkOn(sample, date, today);
  if (quirk === 'no-lifting') return [];
  const factor = Math.min(1, LIFT_START + 0.025 * Math.floor(week / 3));
  const sets = (lift.strength?.sets ?? []).map((set) => atStage(set, factor, week % 3, athlete));
  const draft = { ...bare(lift), date, startTime: day.liftTime, title: 'Strength', strength: { block: null, sets } };
  return [lifting(draft, quirk)];
}

function nextWeekday(weekday: Weekday): number {
  return (weekday % 7) + 1;
}

function atStage(set: StrengthSet, factor: number, stage: number, { massUnit }: PlanAthlete): StrengthSet {
  if (set.kind !== 'work' || set.loadKg === null) return set;
  const step = massUnit === 'lb' ? 5 * KG_PER_LB : 2.5;
  const loadKg = round(Math.max(step, Math.floor((set.loadKg * factor) / step) * step), 2);
  return {
    ...set,
    loadKg,
    reps: 3 + stage,
    fractionE1rm: set.fractionE1rm === null ? null : round(set.fractionE1rm * factor, 3),
  };
}
