import type { AthleteDraft, DayAvailability, Gym, LiftMax } from '../../../shared/domain/athlete.ts';
import {
  addDays,
  addWeeks,
  type CalendarDate,
  calendarDate,
  dateParts,
  mondayOf,
  WEEKDAYS,
  type Weekday,
} from '../../../shared/domain/calendar-date.ts';
import { exerciseId } from '../../../shared/domain/ids.ts';
import { KG_PER_LB, round } from '../../../shared/domain/units.ts';
import type { PolicyPreset, Priority, Rhythm } from '../../../shared/domain/vocabulary.ts';

/** What a sample athlete does to the planned lifting in some weeks, so that the audit has something to find. */
export type Quirk =
  | 'no-lifting'
  | 'light-high-reps'
  | 'circuits'
  | 'mobility-instead'
  | 'same-load'
  | 'long-run-jumps'
  | 'lift-before-key';

/** Weeks are counted from the week that holds today: −1 is last week. Both ends included. */
export interface Habit {
  readonly quirk: Quirk;
  readonly fromWeek: number;
  readonly toWeek: number;
}

/** A race of the sample calendar. */
export interface SampleRace {
  readonly name: string;
  readonly week: number;
  readonly weekday: Weekday;
  readonly distanceM: number;
  readonly priority: Priority;
  readonly targetTimeS: number | null;
}

/** A planned season of the sample history; it ends with the transition after its A race. */
export interface SampleSeason {
  readonly startWeek: number;
  readonly races: readonly [SampleRace, ...SampleRace[]];
  readonly goal: string;
  readonly preset?: PolicyPreset;
  readonly rhythm?: Rhythm;
}

/** One athlete of the sample squad with two years behind them. */
export interface SampleAthlete {
  readonly groups: readonly string[];
  /** As they are today; the engine's exercise slugs stand for lifts. */
  readonly profile: (today: CalendarDate) => Omit<AthleteDraft, 'groupIds'>;
  /** Oldest first; the last one holds today. */
  readonly seasons: readonly [SampleSeason, ...SampleSeason[]];
  /** Shares of planned runs and lifts that were done. */
  readonly runsDone: number;
  readonly liftsDone: number;
  /** First day of an illness, in weeks from now, and its length, days. */
  readonly illnesses: readonly { readonly week: number; readonly days: number }[];
  /** Strength two years ago as a share of today's. */
  readonly strengthThen: number;
  /** Race times two years ago over today's. */
  readonly slowerThen: number;
  readonly habits: readonly Habit[];
}

/** The day of a week counted from today's week. */
export function dayOfWeek(today: CalendarDate, week: number, weekday: Weekday): CalendarDate {
  return addDays(addWeeks(mondayOf(today), week), weekday - 1);
}

/** Born so that the athlete has the given age today. */
export function bornYearsAgo(today: CalendarDate, years: number, monthDay: string): CalendarDate {
  const { year } = dateParts(today);
  const had = today.slice(5) >= monthDay;
  return calendarDate(`${year - years - (had ? 0 : 1)}-${monthDay}`);
}

/** The seven weekdays from the days on which the athlete runs and lifts. */
export function weekOf(
  run: readonly Weekday[],
  lift: readonly Weekday[],
  runTime = '06:30',
  liftTime = '18:00',
): DayAvailability[] {
  return WEEKDAYS.map((weekday) => ({
    weekday,
    canRun: run.includes(weekday),
    canLift: lift.includes(weekday),
    runTime: run.includes(weekday) ? (weekday >= 6 ? '08:30' : runTime) : null,
    liftTime: lift.includes(weekday) ? liftTime : null,
    double: false,
    runMaxS: null,
    liftUntil: null,
  }));
}

/** Tested or estimated maxes by exercise slug, kg, on a day. */
export function maxes(date: CalendarDate, method: LiftMax['method'], kg: Readonly<Record<string, number>>): LiftMax[] {
  return Object.entries(kg).map(([slug, e1rmKg]) => ({ exerciseId: exerciseId.parse(slug), date, e1rmKg, method }));
}

/** Pounds as kilograms, to ten grams. */
export function lb(pounds: number): number {
  return round(pounds * KG_PER_LB, 2);
}

/** A club's gym: bar, rack, plates from 1.25 kg, dumbbells, machines. */
export const CLUB_GYM: Gym = {
  equipment: ['barbell', 'rack', 'bench', 'dumbbells', 'kettlebells', 'machines', 'pull-up-bar', 'box'],
  barKg: 20,
  platesKg: [25, 20, 15, 10, 5, 2.5, 1.25],
  dumbbellsKg: [4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30],
  kettlebellsKg: [8, 12, 16, 20, 24],
  machineStepKg: 5,
};

/** The same in pounds. */
export const POUND_GYM: Gym = {
  equipment: ['barbell', 'rack', 'bench', 'dumbbells', 'machines', 'pull-up-bar', 'box'],
  barKg: lb(45),
  platesKg: [45, 35, 25, 10, 5, 2.5].map(lb),
  dumbbellsKg: [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60].map(lb),
  kettlebellsKg: [],
  machineStepKg: lb(10),
};

/** Adjustable dumbbells, 4 to 24 kg by the kilogram, a bench and a box at home. */
export const HOME_DUMBBELLS: Gym = {
  equipment: ['dumbbells', 'bench', 'box'],
  barKg: 20,
  platesKg: [],
  dumbbellsKg: Array.from({ length: 21 }, (_, index) => 4 + index),
  kettlebellsKg: [],
  machineStepKg: 5,
};
