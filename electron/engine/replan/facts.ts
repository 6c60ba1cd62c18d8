import type { LiftMax } from '../../../shared/domain/athlete.ts';
import type { PlanFacts } from '../../../shared/domain/plan-facts.ts';
import { round } from '../../../shared/domain/units.ts';
import { loadContext } from '../load-context.ts';
import { type Policy, policyFor } from '../policy.ts';
import { withResults } from '../running/fitness.ts';
import type { PlanInput } from '../types.ts';

/** What a plan is made from besides the sessions around it. */
export type PlanGround = Omit<PlanInput, 'kept'>;

/** A policy number or choice that the coach has changed. */
export interface PolicyChange {
  readonly path: string;
  readonly value: unknown;
}

/**
 * What a plan is made from, in the short form that is kept with the season. `entered`: the one-rep maxima that the coach
 * has entered, where the athlete's hold those of the log as well.
 */
export function planFacts(
  input: PlanGround,
  changes: readonly PolicyChange[] = [],
  policy: Policy = policyFor(input.season.preset),
  entered: readonly LiftMax[] = input.athlete.liftMaxes,
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
    maxes: [...entered],
    periods: input.periods.map(({ note, ...period }) => period),
    policy: Object.fromEntries(changes.map(({ path, value }) => [path, JSON.stringify(value)])),
  };
}
