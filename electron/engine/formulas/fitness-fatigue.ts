/** Days of the two running averages. */
export interface TimeConstants {
  readonly fitnessDays: number;
  readonly fatigueDays: number;
}

/** The usual pair, 42 and 7 days. */
export const USUAL_CONSTANTS: TimeConstants = { fitnessDays: 42, fatigueDays: 7 };

/** Fitness, fatigue and form after a day. */
export interface FormDay {
  readonly fitness: number;
  readonly fatigue: number;
  /** Fitness − fatigue of the day before: what the athlete starts the day with. */
  readonly form: number;
}

/**
 * Fitness and fatigue as exponential averages of daily load: y += (load − y)(1 − e^(−1/N)), N = 42 and 7 days, from a
 * start value. Form of a day uses the values of the day before it. Arithmetic on past load: it predicts no readiness,
 * and no plan is optimised by it. Some tools use 1/N or 2/(N + 1) instead of 1 − e^(−1/N).
 * Source: Banister 1975 in the form of Coggan's performance manager.
 */
export function fitnessFatigue(
  dailyLoads: readonly number[],
  start: { readonly fitness: number; readonly fatigue: number } = { fitness: 0, fatigue: 0 },
  constants: TimeConstants = USUAL_CONSTANTS,
): FormDay[] {
  const slow = 1 - Math.exp(-1 / constants.fitnessDays);
  const fast = 1 - Math.exp(-1 / constants.fatigueDays);
  let { fitness, fatigue } = start;
  return dailyLoads.map((load) => {
    const form = fitness - fatigue;
    fitness += (load - fitness) * slow;
    fatigue += (load - fatigue) * fast;
    return { fitness, fatigue, form };
  });
}

/** Days of the acute and the chronic average. */
const ACUTE_DAYS = 7;
const CHRONIC_DAYS = 28;

/** Acute and chronic load. */
export interface AcuteChronic {
  readonly acute: number;
  readonly chronic: number;
  /** Null (not defined) while the chronic load is 0. */
  readonly ratio: number | null;
}

/**
 * Acute to chronic workload as exponentially weighted averages, λ = 2/(N + 1) over 7 and 28 days, both started at the
 * first day's load (Williams 2017). Descriptive: it predicts no injury (Impellizzeri 2021), and among 5,205 runners the
 * relation was inverse (Frandsen 2025). Rolling 7:28-day means, coupled or not, give other numbers.
 */
export function acuteChronic(dailyLoads: readonly number[]): AcuteChronic {
  const acute = weighted(dailyLoads, ACUTE_DAYS);
  const chronic = weighted(dailyLoads, CHRONIC_DAYS);
  return { acute, chronic, ratio: chronic > 0 ? acute / chronic : null };
}

function weighted(loads: readonly number[], days: number): number {
  const lambda = 2 / (days + 1);
  return loads.reduce((value, load) => value + (load - value) * lambda, loads[0] ?? 0);
}
