import type { DayAvailability, Gym, LiftMax, LiftScheme, PeriodDraft } from '../../../shared/domain/athlete.ts';
import { calendarDate, WEEKDAYS, type Weekday } from '../../../shared/domain/calendar-date.ts';
import type { RaceDraft, SeasonDraft } from '../../../shared/domain/season.ts';
import { KG_PER_LB } from '../../../shared/domain/units.ts';
import type { ProgressionScheme } from '../../../shared/domain/vocabulary.ts';
import { builtInExercises } from '../strength/exercises.ts';
import type { PlanAthlete, PlanInput } from '../types.ts';
import type { Detail } from './render-season.ts';

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

function scheme(slug: string, of: ProgressionScheme): LiftScheme {
  return { exerciseId: tested(slug, 1).exerciseId, scheme: of };
}

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
    phasePins: [],
    weekPins: [],
    ...extra,
  };
}

/** A golden season: its file's name and what it is planned from. */
export interface Golden {
  readonly file: string;
  readonly title: string;
  readonly input: PlanInput;
  /** Left out, every session is shown. */
  readonly detail?: Detail;
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

function period(
  kind: PeriodDraft['kind'],
  from: string,
  to: string,
  extra: Partial<PeriodDraft> & Pick<PeriodDraft, 'note'>,
): PeriodDraft {
  return {
    kind,
    from: calendarDate(from),
    to: calendarDate(to),
    canRun: false,
    canLift: false,
    avoidPatterns: [],
    volumeShare: null,
    ...extra,
  };
}

/** A season as life makes it: a holiday, an illness, a calf injury and a training camp. */
const withPeriods: Golden = (() => {
  const made = golden('calendar-20-weeks-half-marathon.txt', 'Half marathon in 20 weeks with four periods', {
    athlete: baseAthlete,
    season: seasonFrom('2026-01-05', { endDate: calendarDate('2026-05-24') }),
    races: [raceOn('2026-05-24', 21_097.5, 'A', 'Spring Half Marathon')],
  });
  const periods = [
    period('unavailable', '2026-01-24', '2026-02-01', { note: 'Skiing with the family' }),
    period('illness', '2026-02-25', '2026-03-01', { note: 'A cold' }),
    period('injury', '2026-03-16', '2026-03-25', {
      canRun: true,
      canLift: true,
      avoidPatterns: ['calf', 'jump'],
      volumeShare: 0.5,
      note: 'Left calf',
    }),
    period('camp', '2026-04-13', '2026-04-19', { canRun: true, canLift: true, volumeShare: 1.3, note: 'Mallorca' }),
  ];
  return { ...made, input: { ...made.input, periods } };
})();

/** Strength goldens: the same 12 weeks to a 10 km, so that only the lifting differs. */
const tenK = {
  season: seasonFrom('2026-01-05', { endDate: calendarDate('2026-03-29') }),
  races: [raceOn('2026-03-29', 10_000, 'A', 'Canal 10 km')],
};

const lb = (pounds: number): number => Math.round(pounds * KG_PER_LB * 1000) / 1000;

/** A gym with nothing in it. */
const noGym: Gym = {
  equipment: [],
  barKg: 20,
  platesKg: [],
  dumbbellsKg: [],
  kettlebellsKg: [],
  machineStepKg: 5,
};

/** The lifting half in different hands, gyms and states of health. */
const strengthGoldens: readonly Golden[] = [
  golden('strength-experienced.txt', 'Lifting: experienced, a scheme of their own for each lift', {
    ...tenK,
    athlete: {
      ...baseAthlete,
      sex: 'male',
      bodyMassKg: 72,
      liftMaxes: [
        tested('back-squat', 135),
        tested('romanian-deadlift', 150),
        tested('bench-press', 85),
        tested('barbell-row', 80),
        tested('bulgarian-split-squat', 34),
        tested('standing-calf-raise', 140),
      ],
      liftSchemes: [
        scheme('back-squat', 'wave'),
        scheme('romanian-deadlift', 'undulating'),
        scheme('bench-press', 'two-for-two'),
      ],
      gym: { ...fullGym, platesKg: [25, 20, 20, 15, 10, 5, 2.5, 1.25] },
    },
  }),
  golden('strength-dumbbells-only.txt', 'Lifting: dumbbells up to 20 kg and no gym', {
    ...tenK,
    athlete: {
      ...baseAthlete,
      gym: { ...noGym, equipment: ['dumbbells'], dumbbellsKg: [4, 6, 8, 10, 12.5, 15, 17.5, 20] },
      liftMaxes: [
        tested('dumbbell-squat', 38),
        tested('dumbbell-romanian-deadlift', 40),
        tested('dumbbell-press', 20),
        tested('dumbbell-row', 30),
        tested('dumbbell-lunge', 24),
      ],
    },
  }),
  golden('strength-bodyweight-only.txt', 'Lifting: nothing but the body, new to it', {
    ...tenK,
    athlete: { ...baseAthlete, liftingHistory: 'none', gym: noGym, liftMaxes: [] },
  }),
  golden('strength-pound-plates.txt', 'Lifting: a 45 lb bar and pound plates', {
    ...tenK,
    athlete: {
      ...baseAthlete,
      massUnit: 'lb',
      gym: {
        ...fullGym,
        barKg: lb(45),
        platesKg: [45, 35, 25, 10, 5, 2.5].map(lb),
        dumbbellsKg: [10, 15, 20, 25, 30, 35, 40, 45, 50].map(lb),
        machineStepKg: lb(10),
      },
      liftMaxes: [
        tested('back-squat', lb(190)),
        tested('romanian-deadlift', lb(210)),
        tested('bench-press', lb(100)),
        tested('barbell-row', lb(110)),
      ],
    },
  }),
  golden('strength-no-squats.txt', 'Lifting: an injury that rules out squats', {
    ...tenK,
    athlete: { ...baseAthlete, avoidPatterns: ['squat', 'single-leg', 'jump'] },
  }),
  golden('strength-with-jumps.txt', 'Lifting: heavy lifts and jumps', {
    ...tenK,
    season: { ...tenK.season, preset: 'article-plyometrics' },
    athlete: baseAthlete,
  }),
];

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
  withPeriods,
  ...strengthGoldens,
];
