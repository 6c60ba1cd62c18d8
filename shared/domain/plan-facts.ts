import { z } from 'zod';
import { athleteDraft, liftMax, periodDraft } from './athlete.ts';
import { liftLevel } from './replan.ts';
import { dateField } from './scalars.ts';
import { raceDraft, seasonDraft } from './season.ts';

/**
 * What a plan was made from, in short: kept with the season, so that the next plan can say what has changed since.
 * Facts in another form (an older or newer version of the program) count as not known.
 */
export const planFacts = z.strictObject({
  madeOn: dateField,
  season: seasonDraft.omit({ name: true, goal: true }),
  races: z.array(raceDraft.omit({ note: true, resultTimeS: true })),
  athlete: athleteDraft
    .pick({
      hrMax: true,
      hrRest: true,
      weeklyDistanceM: true,
      longestRunM: true,
      days: true,
      longRunDay: true,
      liftingHistory: true,
      gym: true,
      avoidPatterns: true,
      liftSchemes: true,
      marks: true,
    })
    .extend({ vdot: z.number().nullable() }),
  /** Lifts by exercise id. */
  levels: z.array(liftLevel),
  /** One-rep maxima as the coach had entered them; null in facts of an older version. */
  maxes: z.array(liftMax).nullable().default(null),
  periods: z.array(periodDraft.omit({ note: true })),
  /** Numbers of the policy that the coach had changed: path → value as JSON. */
  policy: z.record(z.string(), z.string()),
});
export type PlanFacts = z.infer<typeof planFacts>;
