import { z } from 'zod';
import { athleteId, jobId, seasonId } from '../domain/ids.ts';
import { policyDescriptor, policyGroup, policyPath, policyProblem, policyValue } from '../domain/policy.ts';
import { POLICY_PRESETS } from '../domain/vocabulary.ts';
import { command, query } from './channel.ts';

/** Null is the coach: a rule for every athlete who has none of their own. */
const whose = athleteId.nullable();

/** One planning rule as it stands for somebody. */
export const policyRow = policyDescriptor.extend({
  /** Of the preset. */
  default: policyValue,
  /** The coach's and the athlete's own; null where they leave it as it is below. */
  coach: policyValue.nullable(),
  athlete: policyValue.nullable(),
  /** What holds. */
  effective: policyValue,
});
export type PolicyRow = z.infer<typeof policyRow>;

/** A rule set to a value, or back to what lies below with null. */
export const policyChange = z.strictObject({ path: policyPath, value: policyValue.nullable() });
export type PolicyChange = z.infer<typeof policyChange>;

const beforeAfter = z.strictObject({ before: z.number(), after: z.number() });

/** What a change would do to one season when it is replanned. */
export const policySeasonEffect = z.strictObject({
  athleteId,
  athleteName: z.string(),
  distanceUnit: z.enum(['km', 'mi']),
  seasonId,
  seasonName: z.string(),
  /** Sessions that come, go or change, and weeks in which one does. */
  sessionsChanged: z.int().min(0),
  weeksChanged: z.int().min(0),
  weeks: z.int().min(0),
  /** Lifts in the whole season, its biggest week in metres, and what the audit says. */
  lifts: beforeAfter,
  biggestWeekM: beforeAfter,
  findings: beforeAfter,
});
export type PolicySeasonEffect = z.infer<typeof policySeasonEffect>;

export const policy = {
  /** Every planning rule as it holds for everybody (null) or for an athlete. */
  'policy.get': query(
    z.strictObject({ athleteId: whose }),
    z.strictObject({
      /** The preset that the rules lie over: of the athlete's season, else the coach's. */
      preset: z.enum(POLICY_PRESETS),
      /** The coach's choice for new seasons. */
      coachPreset: z.enum(POLICY_PRESETS),
      groups: z.array(policyGroup),
      rows: z.array(policyRow),
      /** Stored changes that cannot be used any more. */
      problems: z.array(policyProblem),
    }),
    { reads: ['policy', 'settings', 'seasons'] },
  ),
  /** How many rules differ, for the coach and for an athlete, and how many seasons are not over. */
  'policy.count': query(
    z.strictObject({ athleteId: whose }),
    z.strictObject({ coach: z.int().min(0), athlete: z.int().min(0), seasons: z.int().min(0) }),
    { reads: ['policy', 'athletes', 'seasons'] },
  ),
  /** What the changes would do to the seasons that are not over: of the athlete, or of all. */
  'policy.preview': query(
    z.strictObject({ athleteId: whose, changes: z.array(policyChange).min(1).max(1000), jobId }),
    z.strictObject({ seasons: z.array(policySeasonEffect) }),
    { reads: ['policy', 'settings', 'athletes', 'races', 'periods', 'seasons', 'sessions'] },
  ),
  /** Stores changes; all of them or, when one is not allowed, none. Plans stay as they are until they are replanned. */
  'policy.set': command(
    z.strictObject({ athleteId: whose, changes: z.array(policyChange).min(1).max(1000) }),
    z.strictObject({ seasons: z.int().min(0) }),
    { label: 'Change planning rules', touches: ['policy', 'seasons', 'athletes'], undoable: true },
  ),
  /** Back to what lies below: one rule, the rules of a group, or all. */
  'policy.reset': command(
    z.strictObject({
      athleteId: whose,
      what: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('path'), path: policyPath }),
        z.strictObject({ kind: z.literal('group'), group: z.string().min(1).max(64) }),
        z.strictObject({ kind: z.literal('all') }),
      ]),
    }),
    z.strictObject({ reset: z.int().min(0), seasons: z.int().min(0) }),
    { label: 'Reset planning rules', touches: ['policy', 'seasons', 'athletes'], undoable: true },
  ),
  /** Replans every season that is not over, of the athlete or of all, by the rules as they stand. */
  'policy.replan': command(
    z.strictObject({ athleteId: whose, jobId }),
    z.strictObject({ seasons: z.int().min(0), kept: z.int().min(0), replaced: z.int().min(0) }),
    { label: 'Replan seasons', touches: ['seasons', 'sessions'], undoable: true },
  ),
};
