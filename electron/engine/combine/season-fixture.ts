import type { DayAvailability, Gym } from '../../../shared/domain/athlete.ts';
import {
  addDays,
  type CalendarDate,
  calendarDate,
  WEEKDAYS,
  type Weekday,
} from '../../../shared/domain/calendar-date.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import type { Intensity, IntensityClass, PhaseKind, RunType } from '../../../shared/domain/vocabulary.ts';
import { loadContext } from '../load-context.ts';
import { sessionLoad } from '../session-load.ts';
import { builtInExercises } from '../strength/exercises.ts';
import type { PlanAthlete, PlanInput, PlannedSession, RunningSeason, RunningWeek } from '../types.ts';

/** Hand-made running seasons for the tests of the lifting half: the days of key and long runs are given, not planned. */
export const MONDAY = calendarDate('2026-03-02');

/** A gym with two pairs of twenties and the small plates. */
export const FULL_GYM: Gym = {
  equipment: ['barbell', 'rack', 'bench', 'dumbbells', 'pull-up-bar'],
  barKg: 20,
  platesKg: [20, 20, 15, 10, 5, 2.5, 1.25],
  dumbbellsKg: [4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30],
  kettlebellsKg: [],
  machineStepKg: 5,
};

const id = (slug: string) => {
  const exercise = builtInExercises.find((e) => e.id === slug);
  if (exercise === undefined) throw new Error(`no exercise ${slug}`);
  return exercise.id;
};

/** A regular lifter with four tested lifts who may lift on any day. */
export function fixtureAthlete(over: Partial<PlanAthlete> = {}): PlanAthlete {
  const tested = (slug: string, e1rmKg: number) =>
    ({ exerciseId: id(slug), date: calendarDate('2026-02-01'), e1rmKg, method: 'tested' }) as const;
  return {
    sex: 'female',
    birthDate: null,
    bodyMassKg: 58,
    distanceUnit: 'km',
    massUnit: 'kg',
    benchmark: { distanceM: 10_000, timeS: 2580, date: calendarDate('2026-02-08') },
    hrMax: null,
    hrRest: null,
    weeklyDistanceM: 45_000,
    longestRunM: 16_000,
    days: openDays(WEEKDAYS),
    longRunDay: 7,
    liftingHistory: 'regular',
    gym: FULL_GYM,
    avoidPatterns: [],
    liftMaxes: [
      tested('back-squat', 90),
      tested('romanian-deadlift', 100),
      tested('bench-press', 45),
      tested('barbell-row', 50),
    ],
    liftSchemes: [],
    marks: [],
    ...over,
  };
}

/** A week's availability: runs on every day, lifts on the given ones. */
export function openDays(lift: readonly Weekday[], times?: { readonly run: string; readonly lift: string | null }) {
  return WEEKDAYS.map(
    (weekday): DayAvailability => ({
      weekday,
      canRun: true,
      canLift: lift.includes(weekday),
      runTime: times?.run ?? null,
      liftTime: times?.lift ?? null,
      double: false,
      runMaxS: null,
      liftUntil: null,
    }),
  );
}

/** One week in short: its class, its phase, and which weekdays hold which run. */
export interface WeekSketch {
  readonly class: IntensityClass;
  readonly phase?: PhaseKind;
  readonly phaseWeek?: number;
  readonly phaseWeeks?: number;
  readonly recovery?: boolean;
  readonly key?: readonly Weekday[];
  readonly long?: Weekday | null;
  readonly taperFrom?: Weekday;
  readonly races?: readonly RaceDraft[];
}

function run(date: CalendarDate, type: RunType, intensity: Intensity): PlannedSession {
  const draft = {
    date,
    startTime: null,
    kind: 'run',
    title: type,
    durationS: 3600,
    run: {
      type,
      distanceM: null,
      items: [
        { kind: 'step', intensity: 'E', durationS: 2000, distanceM: null, note: '' },
        { kind: 'step', intensity, durationS: 1600, distanceM: null, note: '' },
      ],
      zones: null,
      heartRate: null,
      ascentM: null,
    },
    strength: null,
    rpe: null,
    note: '',
  } as const satisfies Omit<PlannedSession, 'load' | 'reasons' | 'run'> & { run: object };
  const copy = { ...draft, run: { ...draft.run, items: [...draft.run.items] } };
  return { ...copy, load: sessionLoad(copy, loadContext(fixtureAthlete(), builtInExercises, MONDAY)), reasons: [] };
}

function week(sketch: WeekSketch, index: number): RunningWeek {
  const monday = addDays(MONDAY, index * 7);
  const key = sketch.key ?? { LOW: [], MODERATE: [2, 5], HIGH: [2, 4, 6] }[sketch.class];
  const long = sketch.long === undefined ? 7 : sketch.long;
  const runs = WEEKDAYS.filter((d) => d !== 1).map((weekday) => {
    const date = addDays(monday, weekday - 1);
    if (weekday === long) return run(date, 'long', 'E');
    return key.includes(weekday) ? run(date, 'threshold', 'T') : run(date, 'easy', 'E');
  });
  const taperFrom = sketch.taperFrom;
  return {
    monday,
    number: index + 1,
    phase: sketch.phase ?? 'base',
    phaseWeek: sketch.phaseWeek ?? 1,
    phaseWeeks: sketch.phaseWeeks ?? 4,
    recovery: sketch.recovery ?? false,
    taperDays: taperFrom === undefined ? [] : WEEKDAYS.filter((d) => d >= taperFrom).map((d) => addDays(monday, d - 1)),
    miniTaperDays: [],
    races: sketch.races ?? [],
    runs,
    kept: [],
    class: sketch.class,
    reasons: [],
  };
}

/** A running season from its weeks in short. */
export function runningSeason(sketches: readonly WeekSketch[]): RunningSeason {
  const lastDay = addDays(MONDAY, 7 * sketches.length - 1);
  return { firstMonday: MONDAY, firstDay: MONDAY, lastDay, phases: [], weeks: sketches.map(week), findings: [] };
}

/** The input that goes with it. */
export function planInput(over: Partial<PlanInput> = {}): PlanInput {
  return {
    today: MONDAY,
    athlete: fixtureAthlete(),
    season: {
      name: 'Fixture',
      startDate: MONDAY,
      endDate: null,
      rhythm: '3:1',
      peakDistanceM: null,
      volumeBasis: 'distance',
      peakDurationS: null,
      preset: 'article',
      goal: '',
      phasePins: [],
      weekPins: [],
    },
    races: [],
    exercises: builtInExercises,
    kept: [],
    periods: [],
    ...over,
  };
}

/** A race of the fixture athlete. */
export function race(date: CalendarDate, priority: RaceDraft['priority']): RaceDraft {
  return {
    name: `${priority} race`,
    date,
    distanceM: 10_000,
    priority,
    targetTimeS: null,
    resultTimeS: null,
    terrain: 'road',
    ascentM: null,
    note: '',
  };
}
