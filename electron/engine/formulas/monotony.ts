/** A week's loads as Foster reads them. */
export interface WeekStrain {
  readonly total: number;
  readonly mean: number;
  /** Standard deviation of the days, with n − 1. */
  readonly sd: number;
  /** Mean / SD; null (not defined) when every day is the same. */
  readonly monotony: number | null;
  /** Total × monotony; null with it. */
  readonly strain: number | null;
}

/** A spread below this part of the mean is rounding of equal days, not variation. */
const EQUAL = 1e-9;

/** Session-RPE load in arbitrary units: RPE on the CR10 scale (0–10) × minutes, for runs and lifts alike. Foster 1998. */
export function sessionRpeLoad(rpe: number, durationS: number): number {
  return rpe * (durationS / 60);
}

/**
 * Monotony and strain of the daily loads of a week, rest days included as 0 (Foster 1998, MSSE 30:1164). SD with n − 1;
 * some tools use n, which makes monotony of a week 8 % higher. Null for fewer than two days and for equal days.
 */
export function weekStrain(dailyLoads: readonly number[]): WeekStrain {
  const total = dailyLoads.reduce((sum, load) => sum + load, 0);
  const mean = dailyLoads.length === 0 ? 0 : total / dailyLoads.length;
  const squares = dailyLoads.reduce((sum, load) => sum + (load - mean) ** 2, 0);
  const sd = dailyLoads.length < 2 ? 0 : Math.sqrt(squares / (dailyLoads.length - 1));
  const monotony = sd > EQUAL * mean ? mean / sd : null;
  return { total, mean, sd, monotony, strain: monotony === null ? null : total * monotony };
}
