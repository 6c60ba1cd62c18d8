import { z } from 'zod';
import { dateField } from './scalars.ts';
import { SEVERITIES } from './vocabulary.ts';

/**
 * Why a number is what it is: the rule (an id of the rule book, e.g. `S1`, `C2`, `1.3`), the numbers that went in,
 * one sentence for the coach, and the source. `subject` says which number, e.g. `class`, `lifts`, `volume`, `long-run`.
 */
export const reason = z.strictObject({
  rule: z.string().min(1).max(24),
  subject: z.string().min(1).max(40),
  title: z.string().min(1).max(120),
  sentence: z.string().min(1).max(600),
  inputs: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])),
  source: z.string().max(200),
});
export type Reason = z.infer<typeof reason>;

/** One result of the audit: a rule that plan or log breaks, with its evidence. */
export const finding = z.strictObject({
  rule: z.string().min(1).max(24),
  severity: z.enum(SEVERITIES),
  /** First and last day of the evidence. */
  from: dateField,
  to: dateField,
  title: z.string().min(1).max(120),
  sentence: z.string().min(1).max(600),
  /** The measured value and the limit, in the unit that `sentence` names; null where the rule is not numeric. */
  actual: z.number().nullable(),
  limit: z.number().nullable(),
  source: z.string().max(200),
  /** What to do about it, one sentence. */
  remedy: z.string().max(400),
});
export type Finding = z.infer<typeof finding>;
