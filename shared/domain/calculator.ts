import { z } from 'zod';

/** Every calculator, in the order in which they are listed. */
export const CALCULATOR_NAMES = [
  'vdot',
  'equivalents',
  'paces',
  'riegel',
  'critical-speed',
  'grade',
  'points',
  'trimp',
  'edwards',
  'srpe-week',
  'rtss',
  'fitness',
  'acwr',
  'polarization',
  'intensity',
  'taper',
  'e1rm',
  'percent-1rm',
  'prilepin',
  'inol',
] as const;
export type CalculatorName = (typeof CALCULATOR_NAMES)[number];

/** What calculators are grouped by on screen. */
export const CALCULATOR_GROUPS = ['running', 'load', 'week', 'lifting'] as const;
export type CalculatorGroup = (typeof CALCULATOR_GROUPS)[number];

/**
 * What a number measures, which fixes its unit: distance and length m (a length is always shown in metres), duration s,
 * pace s/km, speed m/s, mass kg, heartRate beats/min, percent %, days d, load arbitrary units, vo2 ml/kg/min,
 * cost J/kg/m, count a whole number, number without unit.
 */
export const QUANTITIES = [
  'distance',
  'length',
  'duration',
  'pace',
  'speed',
  'mass',
  'heartRate',
  'percent',
  'days',
  'load',
  'vo2',
  'cost',
  'count',
  'number',
] as const;
export type Quantity = (typeof QUANTITIES)[number];

const named = { title: z.string(), hint: z.string() };

/** A number from `min` to `max`, both included; null where it is optional and left out. */
export const numberField = z.strictObject({
  kind: z.literal('number'),
  ...named,
  quantity: z.enum(QUANTITIES),
  min: z.number(),
  max: z.number(),
  whole: z.boolean(),
  optional: z.boolean(),
});
export type NumberField = z.infer<typeof numberField>;

/** One of a few words. */
export const choiceField = z.strictObject({
  kind: z.literal('choice'),
  ...named,
  options: z.array(z.strictObject({ value: z.string(), title: z.string() })).min(1),
  optional: z.boolean(),
});
export type ChoiceField = z.infer<typeof choiceField>;

/** Yes or no. */
export const flagField = z.strictObject({ kind: z.literal('flag'), ...named });
export type FlagField = z.infer<typeof flagField>;

/** A list of numbers in order, such as one load per day; `least` to `most` of them. */
export const seriesField = z.strictObject({
  kind: z.literal('series'),
  ...named,
  quantity: z.enum(QUANTITIES),
  min: z.number(),
  max: z.number(),
  least: z.int(),
  most: z.int(),
});
export type SeriesField = z.infer<typeof seriesField>;

/** A list of entries with the same numbers in each, such as distance and time; `least` to `most` of them. */
export const rowsField = z.strictObject({
  kind: z.literal('rows'),
  ...named,
  columns: z.record(z.string(), numberField),
  least: z.int(),
  most: z.int(),
});
export type RowsField = z.infer<typeof rowsField>;

export const calculatorField = z.discriminatedUnion('kind', [
  numberField,
  choiceField,
  flagField,
  seriesField,
  rowsField,
]);
export type CalculatorField = z.infer<typeof calculatorField>;

/** What a calculator answers with under one key. `decimals` is how far the number is rounded. */
export const resultField = z.strictObject({
  title: z.string(),
  /** Null for words and yes or no. */
  quantity: z.enum(QUANTITIES).nullable(),
  decimals: z.int(),
});
export type ResultField = z.infer<typeof resultField>;

/** One answer; null is "not defined", and the convention says when. */
export const resultValue = z.union([z.number(), z.string(), z.boolean(), z.null()]);
export type ResultValue = z.infer<typeof resultValue>;

/** A value of an input field. */
export const inputValue = z.union([
  z.number(),
  z.string(),
  z.boolean(),
  z.null(),
  z.array(z.number()),
  z.array(z.record(z.string(), z.number())),
]);
export type InputValue = z.infer<typeof inputValue>;

/** Everything about a calculator but the arithmetic. Keys carry the unit: `distanceM`, `paceSPerKm`. */
export const calculatorSheet = z.strictObject({
  name: z.enum(CALCULATOR_NAMES),
  group: z.enum(CALCULATOR_GROUPS),
  title: z.string(),
  /** One sentence. */
  purpose: z.string(),
  fields: z.record(z.string(), calculatorField),
  results: z.record(z.string(), resultField),
  /** An input that works. */
  example: z.record(z.string(), inputValue),
});
export type CalculatorSheet = z.infer<typeof calculatorSheet>;

/** What a calculator came to: the values by key, how, by which convention, and where the formula is from. */
export const calculation = z.strictObject({
  values: z.record(z.string(), resultValue),
  method: z.string(),
  convention: z.string(),
  source: z.string(),
});
export type Calculation = z.infer<typeof calculation>;
