import { z } from 'zod';
import { seasonId, sessionId } from './ids.ts';
import { dateField, distanceM, timeOfDay } from './scalars.ts';
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

/** What the number of a piece of evidence counts; metres, kilograms, seconds and shares of one are shown in the coach's units. */
export const EVIDENCE_UNITS = [
  'lifts',
  'sessions',
  'sets',
  'reps',
  'contacts',
  'weeks',
  'days',
  'hours',
  'kg',
  'm',
  's',
  'share',
  'points-per-minute',
  'rpe',
] as const;
export type EvidenceUnit = (typeof EVIDENCE_UNITS)[number];

/** One fact that a finding rests on: a session, a week or a stretch of days, with its number. */
export const evidence = z.strictObject({
  date: dateField,
  /** Last day where the fact is about a week or a stretch; null for a single day. */
  to: dateField.nullable(),
  what: z.string().min(1).max(200),
  value: z.number().nullable(),
  unit: z.enum(EVIDENCE_UNITS).nullable(),
  /** The session it is about, where it is one that is stored. */
  sessionId: sessionId.nullable(),
});
export type Evidence = z.infer<typeof evidence>;

/** Most facts that one finding carries. */
export const MOST_EVIDENCE = 200;

/**
 * One change of the plan that mends a finding. `date` is the day on which the session stood when the fix was proposed:
 * when it stands elsewhere by now, the fix is out of date.
 */
export const fixStep = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('move-session'),
    sessionId,
    date: dateField,
    toDate: dateField,
    toTime: timeOfDay.nullable(),
  }),
  z.strictObject({ kind: z.literal('remove-session'), sessionId, date: dateField }),
  /** Keeps so many of the work sets, the same of each lift as far as possible, at the same load. */
  z.strictObject({
    kind: z.literal('lighten-session'),
    sessionId,
    date: dateField,
    sets: z.int().min(1).max(120),
  }),
  z.strictObject({ kind: z.literal('shorten-run'), sessionId, date: dateField, distanceM }),
  /** Adds a lift on `toDate` like the planned one `sessionId`, with so many of its work sets. */
  z.strictObject({
    kind: z.literal('insert-lift'),
    sessionId,
    date: dateField,
    toDate: dateField,
    toTime: timeOfDay.nullable(),
    sets: z.int().min(1).max(120),
  }),
  /** Plans the season anew from today on. */
  z.strictObject({ kind: z.literal('replan'), seasonId }),
]);
export type FixStep = z.infer<typeof fixStep>;

/** Most changes that one fix makes. */
export const MOST_FIX_STEPS = 40;

/** What the program can do about a finding, all of it or nothing. */
export const findingFix = z.strictObject({
  /** What it does, one sentence. */
  sentence: z.string().min(1).max(400),
  steps: z.array(fixStep).min(1).max(MOST_FIX_STEPS),
});
export type FindingFix = z.infer<typeof findingFix>;

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
  /** The facts behind it, by date; empty where the sentence says it all. */
  evidence: z.array(evidence).max(MOST_EVIDENCE),
  /** What the program can do about it; null where only the coach can. */
  fix: findingFix.nullable(),
});
export type Finding = z.infer<typeof finding>;

/** The article's seven mistakes. */
export const MISTAKES = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7'] as const;
export type Mistake = (typeof MISTAKES)[number];

/** How one of the seven mistakes stands over a span of time. */
export const mistakeStatus = z.strictObject({
  rule: z.enum(MISTAKES),
  title: z.string().min(1).max(120),
  /** `too-little`: there is not enough to judge by. */
  status: z.enum(['fine', 'finding', 'too-little']),
  /** The gravest of its findings; null when there is none. */
  severity: z.enum(SEVERITIES).nullable(),
  sentence: z.string().min(1).max(600),
});
export type MistakeStatus = z.infer<typeof mistakeStatus>;
