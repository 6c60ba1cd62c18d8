import type { DayAvailability, Gym, LiftMax } from '../../../shared/domain/athlete.ts';
import { calendarDate, WEEKDAYS, type Weekday } from '../../../shared/domain/calendar-date.ts';
import type { RaceDraft, SeasonDraft } from '../../../shared/domain/season.ts';
import { builtInExercises } from '../strength/exercises.ts';
import type { PlanAthlete, PlanInput } from '../types.ts';

/** The seven days of a week: where the athlete runs and lifts; evenings on weekdays, mornings at the weekend. */
export function weekDays(run: readonly Weekday[], lift: readonly Weekday[]): DayAvailability[] {
  return WEEKDAYS.map((weekday) => ({
    weekday,
    canRun: run.includes(weekday),
    canLift: lift.includes(weekday),
    runTime: weekday >= 6 ? '09:00' : '07:00',
    liftTime: weekday >= 6 ? '16:00' : '18:00',
    double: false,
    runMaxS: null,
    liftUntil: null,
  }));
}

/** A gym with everything, 20 kg bar and 1.25 kg plates. */
export const fullGym: Gym = {
  equipment: ['barbell', 'rack', 'bench', 'dumbbells', 'machines', 'pull-up-bar', 'box'],
  barKg: 20,
  platesKg: [20, 15, 10, 5, 2.5, 1.25],
  dumbbellsKg: [5, 7.5, 10, 12.5, 15, 17.5, 20, 22.5, 25, 27.5, 30],
  kettlebellsKg: [],
  machineStepKg: 5,
};

function tested(slug: string, e1rmKg: number): LiftMax {
  const exercise = builtInExercises.find((each) => each.id === slug);
  if (exercise === undefined) throw new Error(`no exercise ${slug}`);
  return { exerciseId: exercise.id, date: calendarDate('2025-12-20'), e1rmKg, method: 'tested' };
}

const goldenMaxes: LiftMax[] = [
  tested('back-squat', 85),
  tested('romanian-deadlift', 95),
  tested('bench-press', 45),
  tested('barbell-row', 50),
];

/** An athlete like the sample's: 40 km a week, 20:00 over 5 km, five run days. */
export const baseAthlete: PlanAthlete = {
  sex: 'female',
  birthDate: calendarDate('1990-05-04'),
  bodyMassKg: 60,
  distanceUnit: 'km',
  massUnit: 'kg',
  benchmark: { distanceM: 5000, timeS: 1200, date: calendarDate('2025-12-06') },
  hrMax: 188,
  hrRest: 52,
  weeklyDistanceM: 40_000,
  longestRunM: 13_000,
  days: weekDays([2, 3, 4, 6, 7], [1, 2, 3, 4, 5, 6, 7]),
  longRunDay: 7,
  liftingHistory: 'regular',
  gym: fullGym,
  avoidPatterns: [],
  liftMaxes: goldenMaxes,
  liftSchemes: [],
  marks: [],
};

/** A race with what matters to the plan. */
export function raceOn(
  date: string,
  distanceM: number,
  priority: RaceDraft['priority'],
  name: string,
  targetTimeS: number | null = null,
): RaceDraft {
  return {
    name,
    date: calendarDate(date),
    distanceM,
    priority,
    targetTimeS,
    resultTimeS: null,
    terrain: 'road',
    ascentM: null,
    note: '',
  };
}

/** A season by its dates. */
export function seasonFrom(startDate: string, extra: Partial<SeasonDraft> = {}): SeasonDraft {
  return {
    name: 'Season',
    startDate: calendarDate(startDate),
    endDate: null,
    rhythm: '3:1',
    peakDistanceM: null,
    volumeBasis: 'distance',
    peakDurationS: null,
    preset: 'article',
    goal: '',
    ...extra,
  };
}

/** A golden season: its file's name and what it is planned from. */
export interface Golden {
  readonly file: string;
  readonly title: string;
  readonly input: PlanInput;
}

function golden(
  file: string,
  title: string,
  input: Omit<PlanInput, 'today' | 'exercises' | 'kept' | 'periods'>,
): Golden {
  return {
    file,
    title,
    input: { ...input, today: input.season.startDate, exercises: builtInExercises, kept: [], periods: [] },
  };
}

/** The seasons that a coach reviews as text. */
export const goldens: readonly Golden[] = [
  golden('5k-10-weeks-new-to-lifting.txt', '5 km in 10 weeks, new to lifting', {
    athlete: {
      ...baseAthlete,
      liftingHistory: 'none',
      liftMaxes: [],
      liftSchemes: [],
      marks: [],
      benchmark: { distanceM: 5000, timeS: 1500, date: calendarDate('2025-12-06') },
      weeklyDistanceM: 24_000,
      longestRunM: 9000,
      days: weekDays([2, 4, 6, 7], [1, 2, 3, 4, 5, 6, 7]),
    },
    season: seasonFrom('2026-01-05', { endDate: calendarDate('2026-03-15') }),
    races: [raceOn('2026-03-15', 5000, 'A', 'City 5 km', 1440)],
  }),
  golden('half-16-weeks.txt', 'Half marathon in 16 weeks', {
    athlete: baseAthlete,
    season: seasonFrom('2026-01-05', { endDate: calendarDate('2026-04-26') }),
    races: [
      raceOn('2026-04-26', 21_097.5, 'A', 'Spring Half Marathon'),
      raceOn('2026-03-14', 10_000, 'C', 'Park 10 km'),
    ],
  }),
  golden('marathon-24-weeks-two-b-races.txt', 'Marathon in 24 weeks with two B races', {
    athlete: {
      ...baseAthlete,
      sex: 'male',
      benchmark: { distanceM: 10_000, timeS: 2400, date: calendarDate('2026-04-12') },
      weeklyDistanceM: 55_000,
      longestRunM: 18_000,
      days: weekDays([1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6, 7]),
    },
    season: seasonFrom('2026-05-04'),
    races: [
      raceOn('2026-10-18', 42_195, 'A', 'Autumn Marathon', 11_400),
      raceOn('2026-07-26', 10_000, 'B', 'Harbour 10 km'),
      raceOn('2026-09-13', 21_097.5, 'B', 'River Half Marathon'),
    ],
  }),
  golden('two-a-races-52-weeks.txt', 'Two A races in 52 weeks', {
    athlete: { ...baseAthlete, days: weekDays([1, 2, 3, 4, 6, 7], [1, 2, 3, 4, 5, 6, 7]) },
    season: seasonFrom('2026-01-05', { endDate: calendarDate('2027-01-03') }),
    races: [
      raceOn('2026-05-31', 10_000, 'A', 'Bridge 10 km'),
      raceOn('2026-11-01', 42_195, 'A', 'Lake Marathon'),
      raceOn('2026-09-20', 21_097.5, 'B', 'Valley Half Marathon'),
    ],
  }),
];
