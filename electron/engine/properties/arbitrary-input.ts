import fc from 'fast-check';
import { addDays, calendarDate, fromEpochDay, WEEKDAYS } from '../../../shared/domain/calendar-date.ts';
import { RHYTHMS, type RunType, VOLUME_BASES } from '../../../shared/domain/vocabulary.ts';
import { baseAthlete, raceOn, seasonFrom, weekDays } from '../goldens/golden-inputs.ts';
import { loadContext } from '../load-context.ts';
import { sessionLoad } from '../session-load.ts';
import { builtInExercises } from '../strength/exercises.ts';
import type { KeptSession, PlanInput } from '../types.ts';

const DISTANCES = [1500, 3000, 5000, 10_000, 15_000, 21_097.5, 42_195, 50_000, 100_000] as const;

const weekday = fc.constantFrom(...WEEKDAYS);

const race = fc.record({
  /** Day of the season, counted from its start. */
  day: fc.integer({ min: 0, max: 545 }),
  distance: fc.constantFrom(...DISTANCES),
  priority: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
  /** Metres of climb per kilometre; null on the road. */
  climb: fc.option(fc.integer({ min: 0, max: 80 }), { nil: null, freq: 1 }),
});

const keptRun = fc.record({
  day: fc.integer({ min: -42, max: 90 }),
  km: fc.integer({ min: 3, max: 20 }),
  type: fc.constantFrom<RunType>('easy', 'long', 'threshold'),
});

/**
 * A random athlete and season in short, so that a counterexample can be read: beginners to 130 km a week, one to seven
 * run days, with and without a benchmark, km and miles; 8 to 78 weeks from any weekday, with or without an end date.
 */
export const anySeason = fc.record({
  runOn: fc.uniqueArray(weekday, { minLength: 1, maxLength: 7 }),
  liftOn: fc.uniqueArray(weekday, { maxLength: 7 }),
  longRunDay: weekday,
  /** Weekdays with room for a second run, and those of which no run may take longer than so many minutes. */
  doubleOn: fc.uniqueArray(weekday, { maxLength: 7 }),
  shortOn: fc.uniqueArray(weekday, { maxLength: 7 }),
  shortMinutes: fc.integer({ min: 20, max: 150 }),
  weeklyKm: fc.integer({ min: 0, max: 130 }),
  longestPercent: fc.integer({ min: 0, max: 60 }),
  fiveKmS: fc.option(fc.integer({ min: 840, max: 2400 }), { nil: null }),
  unit: fc.constantFrom('km' as const, 'mi' as const),
  history: fc.constantFrom('none' as const, 'returning' as const, 'regular' as const),
  weeks: fc.integer({ min: 8, max: 78 }),
  startDay: fc.integer({ min: 20_454, max: 20_900 }),
  open: fc.boolean(),
  basis: fc.constantFrom(...VOLUME_BASES),
  rhythm: fc.constantFrom(...RHYTHMS),
  preset: fc.constantFrom('article' as const, 'article-primer' as const),
  todayOffset: fc.integer({ min: -40, max: 60 }),
  races: fc.array(race, { maxLength: 6 }),
  kept: fc.array(keptRun, { maxLength: 8 }),
});

/** A season in short. */
export type ShortSeason = typeof anySeason extends fc.Arbitrary<infer T> ? T : never;

function keptSession(input: PlanInput, { day, km, type }: ShortSeason['kept'][number]): KeptSession {
  const draft = {
    date: addDays(input.season.startDate, day),
    startTime: null,
    kind: 'run' as const,
    title: `Kept ${type} run of ${km} km`,
    durationS: null,
    run: { type, distanceM: km * 1000, items: [], zones: null, heartRate: null, ascentM: null },
    strength: null,
    rpe: null,
    note: '',
  };
  return { ...draft, load: sessionLoad(draft, loadContext(input.athlete, input.exercises, input.today)) };
}

/** The whole input of a season in short; without its kept runs when `bare`. Races past the season's weeks wrap around. */
export function inputOf(short: ShortSeason, bare = false): PlanInput {
  const start = fromEpochDay(short.startDay);
  const days = short.weeks * 7;
  const input: PlanInput = {
    today: addDays(start, short.todayOffset),
    athlete: {
      ...baseAthlete,
      distanceUnit: short.unit,
      benchmark:
        short.fiveKmS === null ? null : { distanceM: 5000, timeS: short.fiveKmS, date: calendarDate('2025-11-01') },
      weeklyDistanceM: short.weeklyKm * 1000,
      longestRunM: Math.round(short.weeklyKm * 10 * short.longestPercent),
      days: weekDays(short.runOn, short.liftOn).map((day) => ({
        ...day,
        double: short.doubleOn.includes(day.weekday),
        runMaxS: short.shortOn.includes(day.weekday) ? short.shortMinutes * 60 : null,
      })),
      longRunDay: short.longRunDay,
      liftingHistory: short.history,
    },
    season: seasonFrom(start, {
      endDate: short.open ? null : addDays(start, days - 1),
      rhythm: short.rhythm,
      volumeBasis: short.basis,
      preset: short.preset,
    }),
    races: short.races.map(({ day, distance, priority, climb }) => ({
      ...raceOn(addDays(start, day % days), distance, priority, `${distance} m on day ${day % days}`),
      terrain: climb === null ? 'road' : 'trail',
      ascentM: climb === null ? null : Math.round((climb * distance) / 1000),
    })),
    exercises: builtInExercises,
    kept: [],
    periods: [],
  };
  return bare ? input : { ...input, kept: short.kept.map((each) => keptSession(input, each)) };
}
