import { z } from 'zod';
import { exerciseId } from './ids.ts';
import { dateField } from './scalars.ts';
import { weekLoad } from './season.ts';
import { INTENSITY_CLASSES, PHASE_KINDS, SESSION_KINDS } from './vocabulary.ts';

/** What becomes of one planned session when its season is planned again. */
export const sessionChange = z.strictObject({
  /** `moved` is on another day, its content changed or not; `changed` stays on its day. */
  kind: z.enum(['added', 'removed', 'moved', 'changed']),
  session: z.enum(SESSION_KINDS),
  /** Its day before; null for an added one. */
  from: dateField.nullable(),
  /** Its day after; null for a removed one. */
  to: dateField.nullable(),
  /** The change in one line, e.g. `Threshold 3 × 10 min moves Tue → Wed`. */
  sentence: z.string().min(1).max(400),
  /** Every single difference of its content, e.g. `Back squat 80 → 82.5 kg`. */
  details: z.array(z.string().min(1).max(200)),
});
export type SessionChange = z.infer<typeof sessionChange>;

/** A week as one of the two plans has it: its sums are those of its planned sessions. */
export const weekState = z.strictObject({
  phase: z.enum(PHASE_KINDS),
  recovery: z.boolean(),
  taper: z.boolean(),
  class: z.enum(INTENSITY_CLASSES).nullable(),
  load: weekLoad,
});
export type WeekState = z.infer<typeof weekState>;

/** One week of the two plans, side by side. */
export const weekDifference = z.strictObject({
  monday: dateField,
  /** 1-based in the new plan; in the old one where the new one ends before it. */
  number: z.int().min(1),
  /** Null where the plan does not reach the week. */
  before: weekState.nullable(),
  after: weekState.nullable(),
  changed: z.boolean(),
  sessions: z.array(sessionChange),
  /** Reasons of the new plan that the old one did not have, most telling first. */
  reasons: z.array(z.strictObject({ rule: z.string(), subject: z.string(), sentence: z.string() })),
});
export type WeekDifference = z.infer<typeof weekDifference>;

export const CAUSE_KINDS = [
  'race',
  'days',
  'fitness',
  'strength',
  'profile',
  'season',
  'period',
  'policy',
  'log',
  'time',
  'unknown',
] as const;

/** One thing that is different from when the plan was made. */
export const planCause = z.strictObject({ kind: z.enum(CAUSE_KINDS), sentence: z.string().min(1).max(600) });
export type PlanCause = z.infer<typeof planCause>;

/** What planning a season again changes, by week, and why. */
export const planDifference = z.strictObject({
  /** One sentence on the whole. */
  summary: z.string().min(1).max(600),
  causes: z.array(planCause),
  /** Every week of either plan, by Monday. */
  weeks: z.array(weekDifference),
  changedWeeks: z.int().min(0),
  /** Sums of all weeks; `longRunM` is the longest. */
  totals: z.strictObject({ before: weekLoad, after: weekLoad }),
  /** Planned sessions that stay as they are, and those that go, come or change. */
  kept: z.int().min(0),
  replaced: z.int().min(0),
});
export type PlanDifference = z.infer<typeof planDifference>;

/** Current level of a lift, kg. */
export const liftLevel = z.strictObject({ exerciseId, e1rmKg: z.number().min(0) });
export type LiftLevel = z.infer<typeof liftLevel>;
