import type { PlanFacts } from '../../../shared/domain/plan-facts.ts';
import { round } from '../../../shared/domain/units.ts';
import { loadContext } from '../load-context.ts';
import { type Policy, policyFor } from '../policy.ts';
import { withResults } from '../running/fitness.ts';
import type { PlanInput } from '../types.ts';

/** A policy number or choice that the coach has changed. */
export interface PolicyChange {
  readonly path: string;
  readonly value: unknown;
}

/** What a plan is made from, in the short form that is kept with the season. */
export function planFacts(
  input: PlanInput,
  changes: readonly PolicyChange[] = [],
  policy: Policy = policyFor(input.season.preset),
): PlanFacts {
  const { athlete, season, today } = input;
  const { name, goal, ...shape } = season;
  const fit = withResults(athlete, input.races, policy.running);
  const context = loadContext(fit, input.exercises, today, policy);
  return {
    madeOn: today,
    season: shape,
    races: input.races.map(({ note, resultTimeS, ...race }) => race),
    athlete: {
      vdot: context.vdot === null ? null : round(context.vdot, 2),
      hrMax: athlete.hrMax,
      hrRest: athlete.hrRest,
      weeklyDistanceM: athlete.weeklyDistanceM,
      longestRunM: athlete.longestRunM,
      days: athlete.days,
      longRunDay: athlete.longRunDay,
      liftingHistory: athlete.liftingHistory,
      gym: athlete.gym,
      avoidPatterns: athlete.avoidPatterns,
      liftSchemes: athlete.liftSchemes,
      marks: athlete.marks,
    },
    levels: [...context.e1rmKg].map(([exerciseId, e1rmKg]) => ({ exerciseId, e1rmKg: round(e1rmKg, 1) })),
    periods: input.periods.map(({ note, ...period }) => period),
    policy: Object.fromEntries(changes.map(({ path, value }) => [path, JSON.stringify(value)])),
  };
}
