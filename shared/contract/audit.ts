import { z } from 'zod';
import { athleteId, jobId, seasonId } from '../domain/ids.ts';
import { finding, findingFix, MISTAKES, mistakeStatus } from '../domain/reason.ts';
import { dateField } from '../domain/scalars.ts';
import { alignment } from '../domain/season.ts';
import { SEVERITIES } from '../domain/vocabulary.ts';
import { command, query } from './channel.ts';

/** Which sessions are judged: what was planned, what was done, or what was done and the plan after it. */
export const AUDIT_SIDES = ['both', 'plan', 'log'] as const;
export type AuditSide = (typeof AUDIT_SIDES)[number];

/** The days that are judged. `all` is from the first session to the last. */
export const auditSpan = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('season'), seasonId }),
  z.strictObject({ kind: z.literal('months'), months: z.int().min(1).max(120) }),
  z.strictObject({ kind: z.literal('days'), from: dateField, to: dateField }),
  z.strictObject({ kind: z.literal('all') }),
]);
export type AuditSpan = z.infer<typeof auditSpan>;

/** Everything the Audit screen shows of one athlete. */
export const auditView = z.strictObject({
  today: dateField,
  /** First and last day judged. */
  from: dateField,
  to: dateField,
  /** What was judged. */
  counts: z.strictObject({
    weeks: z.int().min(0),
    runs: z.int().min(0),
    lifts: z.int().min(0),
    /** Sessions other than runs and lifts. */
    others: z.int().min(0),
  }),
  /** The article's seven mistakes at a glance, M1 to M7. */
  mistakes: z.array(mistakeStatus).length(MISTAKES.length),
  /** The gravest first, then by date. */
  findings: z.array(finding),
  /** How lifting goes against running over the span (C6). */
  alignment,
});
export type AuditView = z.infer<typeof auditView>;

/** One athlete of the squad's audit. */
export const squadAuditRow = z.strictObject({
  athleteId,
  name: z.string(),
  sample: z.boolean(),
  /** Nothing to judge in the span. */
  empty: z.boolean(),
  mistakes: z.array(mistakeStatus.pick({ rule: true, status: true, severity: true })).length(MISTAKES.length),
  /** Rules with findings, the gravest first, with how many. */
  rules: z.array(
    z.strictObject({ rule: z.string(), title: z.string(), severity: z.enum(SEVERITIES), count: z.int().min(1) }),
  ),
  worst: z.enum(SEVERITIES).nullable(),
});
export type SquadAuditRow = z.infer<typeof squadAuditRow>;

export const audit = {
  'audit.athlete': query(z.strictObject({ athleteId, span: auditSpan, side: z.enum(AUDIT_SIDES) }), auditView, {
    reads: ['athletes', 'races', 'periods', 'seasons', 'sessions', 'exercises'],
  }),
  /**
   * The whole active roster over the last months, or each over the present season (`months` null). A job with progress,
   * one athlete at a time; what was audited before is known while nothing of the athlete changes.
   */
  'audit.squad': query(
    z.strictObject({ months: z.int().min(1).max(120).nullable(), side: z.enum(AUDIT_SIDES), jobId }),
    z.strictObject({ today: dateField, rows: z.array(squadAuditRow) }),
    { reads: ['athletes', 'races', 'periods', 'seasons', 'sessions', 'exercises'] },
  ),
  /** Does what a finding's fix says, all of it or nothing; refused when the plan has changed since it was proposed. */
  'audit.applyFix': command(
    z.strictObject({ athleteId, rule: z.string().min(1).max(24), fix: findingFix }),
    z.strictObject({ changed: z.int().min(0) }),
    { label: 'Apply', touches: ['seasons', 'sessions'], undoable: true },
  ),
};
