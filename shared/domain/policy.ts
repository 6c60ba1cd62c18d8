import { z } from 'zod';

/** Where a default comes from: A the founding article, L literature, U widely taught, D our own choice. */
export const POLICY_TAGS = ['A', 'L', 'U', 'D'] as const;
export type PolicyTag = (typeof POLICY_TAGS)[number];

/**
 * What a number of the policy is measured in, which also says how it is shown: share a fraction shown as per cent,
 * factor a multiple, distance m shown in the coach's unit, length m, duration s shown as a clock, seconds s,
 * timeOfDay minutes after midnight shown as a clock, percent already per cent, pointsPerMinute Daniels points, cost
 * without unit, the rest what they say.
 */
export const POLICY_UNITS = [
  'share',
  'factor',
  'distance',
  'length',
  'duration',
  'seconds',
  'minutes',
  'hours',
  'days',
  'weeks',
  'timeOfDay',
  'runs',
  'sessions',
  'lifts',
  'sets',
  'reps',
  'exercises',
  'repeats',
  'contacts',
  'rpe',
  'vdot',
  'percent',
  'pointsPerMinute',
  'cost',
  'number',
] as const;
export type PolicyUnit = (typeof POLICY_UNITS)[number];

/** One value of the policy. */
export const policyValue = z.union([z.number(), z.boolean(), z.string().max(64)]);
export type PolicyValue = z.infer<typeof policyValue>;

/** Dotted path of one value in the policy, e.g. `strength.heavy.restS`; rows of a table by number, from 0. */
export const policyPath = z.string().min(1).max(120);

/** Values by path: what differs from the layer below. */
export const policyOverrides = z.record(policyPath, policyValue);
export type PolicyOverrides = z.infer<typeof policyOverrides>;

/** What a value may be. */
export const policyDomain = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('number'),
    unit: z.enum(POLICY_UNITS),
    min: z.number(),
    max: z.number(),
    /** What the arrow keys add or take away. */
    step: z.number(),
    /** True where only whole numbers make sense. */
    whole: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('flag') }),
  z.strictObject({ kind: z.literal('choice'), options: z.array(z.string()).min(2) }),
]);
export type PolicyDomain = z.infer<typeof policyDomain>;

/** Everything that is said about one editable value of the policy. */
export const policyDescriptor = z.strictObject({
  path: policyPath,
  /** Id of the group that it is listed in. */
  group: z.string(),
  /** Plain words, with the row of its table where it stands in one. */
  label: z.string(),
  domain: policyDomain,
  tag: z.enum(POLICY_TAGS),
  source: z.string(),
  /** One sentence: what the number does. */
  explanation: z.string(),
  /** Id of the rule of the rule book that it belongs to. */
  rule: z.string(),
  /** True for tables and fine points that few coaches need. */
  advanced: z.boolean(),
  /** Where it stands in a table or list; null outside of them. A list without title goes by its items' label. */
  cell: z
    .strictObject({ table: policyPath, title: z.string().nullable(), row: z.string(), column: z.string() })
    .nullable(),
});
export type PolicyDescriptor = z.infer<typeof policyDescriptor>;

/** A part of the policy that belongs to one rule. */
export const policyGroup = z.strictObject({
  id: z.string(),
  rule: z.string(),
  title: z.string(),
  /** What is contested about it, with the evidence; empty for most. */
  contested: z.array(z.strictObject({ point: z.string(), evidence: z.string() })),
});
export type PolicyGroup = z.infer<typeof policyGroup>;

/** Whose change an override is. */
export const POLICY_LAYERS = ['coach', 'athlete'] as const;
export type PolicyLayerName = (typeof POLICY_LAYERS)[number];

/** An override that cannot be used, with the reason. */
export const policyProblem = z.strictObject({
  layer: z.enum(POLICY_LAYERS),
  path: z.string(),
  sentence: z.string(),
});
export type PolicyProblem = z.infer<typeof policyProblem>;
