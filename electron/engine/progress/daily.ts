import { type FormDay, fitnessFatigue } from '../formulas/fitness-fatigue.ts';
import { weekStrain } from '../formulas/monotony.ts';

/** Monotony and strain of a week (Foster 1998). */
export interface WeekStress {
  readonly monotony: number | null;
  readonly strain: number | null;
}

/** Monotony and strain of one week's seven daily loads; null without any load, or where every day is the same. */
export function weekStress(daily: readonly number[]): WeekStress {
  const { total, monotony, strain } = weekStrain(daily);
  return total > 0 ? { monotony, strain } : { monotony: null, strain: null };
}

/** Fitness, fatigue and form at the end of each week: done as far as the log tells, then as planned. */
export interface WeekForm {
  readonly done: FormDay | null;
  readonly planned: FormDay | null;
}

/**
 * Fitness and fatigue at the end of each week, worked out day by day from the first logged day on.
 * @param done daily loads from a Monday on, up to and including the last day that the log tells of.
 * @param planned daily loads from the same Monday on; they count from the day after that. A week without any plan is null.
 * @returns one entry a week; `done` of a running week is how it stands on the last told day.
 */
export function weeklyForm(
  done: readonly number[],
  planned: readonly (readonly number[] | null)[],
  weeks: number,
): WeekForm[] {
  const days = weeks * 7;
  const load = Array.from({ length: days }, (_, day) =>
    day < done.length ? (done[day] ?? 0) : (planned[Math.floor(day / 7)]?.[day % 7] ?? 0),
  );
  const form = fitnessFatigue(load);
  return Array.from({ length: weeks }, (_, week) => {
    const lastTold = Math.min(done.length, week * 7 + 7) - 1;
    const told = lastTold >= week * 7 ? form[lastTold] : undefined;
    const whole = done.length >= week * 7 + 7;
    const hasPlan = !whole && planned[week] != null && done.length > 0;
    return { done: told ?? null, planned: hasPlan ? (form[week * 7 + 6] ?? null) : null };
  });
}
