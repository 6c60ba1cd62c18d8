import type {
  Calculation,
  CalculatorField,
  CalculatorSheet,
  ChoiceField,
  FlagField,
  InputValue,
  NumberField,
  Quantity,
  ResultField,
  ResultValue,
  RowsField,
  SeriesField,
} from '../../../shared/domain/calculator.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { round } from '../../../shared/domain/units.ts';
import { type Policy, policyFor } from '../policy.ts';

/** A calculator: its sheet, and the arithmetic on input that fits the sheet's fields. */
export interface Calculator extends CalculatorSheet {
  /**
   * Calculates. What the fields cannot say alone (two of them contradict, say) comes back as a failure of one sentence.
   * Throws TypeError on input that does not fit the fields: the caller checks first.
   */
  readonly calculate: (input: unknown, policy?: Policy) => Result<Calculation>;
}

type Fields = Readonly<Record<string, CalculatorField>>;

type ValueOf<F> = F extends { readonly kind: 'rows'; readonly columns: infer C }
  ? readonly { readonly [K in keyof C]: number }[]
  : F extends { readonly kind: 'series' }
    ? readonly number[]
    : F extends { readonly kind: 'flag' }
      ? boolean
      : F extends { readonly kind: 'choice'; readonly options: readonly { readonly value: infer V }[] }
        ? V | (F extends { readonly optional: true } ? null : never)
        : number | (F extends { readonly optional: true } ? null : never);

/** The typed input that fields describe; what is optional is null when left out. */
export type InputOf<F extends Fields> = { readonly [K in keyof F]: ValueOf<F[K]> };

interface Outcome<R> {
  readonly values: Readonly<Record<keyof R, ResultValue>>;
  /** Where they depend on the input; else the calculator's own. */
  readonly method?: string;
  readonly convention?: string;
}

interface Definition<F extends Fields, R extends Readonly<Record<string, ResultField>>>
  extends Omit<CalculatorSheet, 'fields' | 'results' | 'example'> {
  readonly fields: F;
  readonly results: R;
  readonly example: InputOf<F>;
  readonly method: string;
  readonly convention: string;
  readonly source: string;
  readonly run: (input: InputOf<F>, policy: Policy) => Result<Outcome<R>>;
}

/** Joins a calculator's sheet and its arithmetic; rounds what it answers with. */
export function define<const F extends Fields, const R extends Readonly<Record<string, ResultField>>>(
  definition: Definition<F, R>,
): Calculator {
  const { run, method, convention, source, example, ...sheet } = definition;
  return {
    ...sheet,
    example: plainExample(example),
    calculate(input, policy = policyFor('article')) {
      if (!fits(sheet.fields, input)) throw new TypeError(`the input does not fit the calculator ${sheet.name}`);
      const outcome = run(input, policy);
      if (!outcome.ok) return outcome;
      const values = Object.entries<ResultValue>(outcome.value.values).map(([key, value]) => [
        key,
        typeof value === 'number' ? round(value, sheet.results[key]?.decimals) : value,
      ]);
      return ok({ method, convention, source, ...wordsOf(outcome.value), values: Object.fromEntries(values) });
    },
  };
}

function wordsOf({ method, convention }: Outcome<unknown>): Partial<Pick<Calculation, 'method' | 'convention'>> {
  return { ...(method === undefined ? {} : { method }), ...(convention === undefined ? {} : { convention }) };
}

function plainExample(example: object): Record<string, InputValue> {
  return Object.fromEntries(Object.entries(example));
}

/** True when the input has exactly these fields, each with a value that its field allows. */
export function fits<F extends Fields>(fields: F, input: unknown): input is InputOf<F> {
  if (typeof input !== 'object' || input === null) return false;
  const given = new Map<string, unknown>(Object.entries(input));
  return (
    [...given.keys()].every((key) => Object.hasOwn(fields, key)) &&
    Object.entries(fields).every(([key, field]) => allows(field, given.get(key)))
  );
}

function allows(field: CalculatorField, value: unknown): boolean {
  switch (field.kind) {
    case 'flag':
      return typeof value === 'boolean';
    case 'choice':
      return value === null ? field.optional : field.options.some((option) => option.value === value);
    case 'number':
      return value === null ? field.optional : inRange(field, value) && (!field.whole || Number.isInteger(value));
    case 'series':
      return isCounted(field, value) && value.every((each) => inRange(field, each));
    case 'rows':
      return isCounted(field, value) && value.every((row) => fits(field.columns, row));
  }
}

function inRange({ min, max }: { readonly min: number; readonly max: number }, value: unknown): boolean {
  return typeof value === 'number' && value >= min && value <= max;
}

function isCounted(field: SeriesField | RowsField, value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length >= field.least && value.length <= field.most;
}

interface NumberOptions {
  readonly whole?: boolean;
  readonly hint?: string;
}

/** A number that must be given. */
export function number(
  title: string,
  quantity: Quantity,
  [min, max]: readonly [number, number],
  options: NumberOptions = {},
): NumberField & { readonly optional: false } {
  const { whole = quantity === 'count', hint = '' } = options;
  return { kind: 'number', title, quantity, min, max, whole, optional: false, hint };
}

/** The same field, but it may be left out. */
export function optional<F extends NumberField | ChoiceField>(field: F): Omit<F, 'optional'> & { optional: true } {
  return { ...field, optional: true };
}

/** One of a few words. */
export function choice<V extends string>(title: string, options: Readonly<Record<V, string>>, hint = '') {
  // Object.entries forgets the keys' type; the record's own keys are all there are.
  const entries = Object.entries(options) as [V, string][];
  const field = { kind: 'choice', title, hint, optional: false } as const;
  return { ...field, options: entries.map(([value, label]) => ({ value, title: label })) };
}

/** Yes or no. */
export function flag(title: string, hint = ''): FlagField {
  return { kind: 'flag', title, hint };
}

/** A list of numbers. */
export function series(
  title: string,
  quantity: Quantity,
  [min, max]: readonly [number, number],
  [least, most]: readonly [number, number],
  hint = '',
): SeriesField {
  return { kind: 'series', title, quantity, min, max, least, most, hint };
}

/** A list of entries. */
export function rows<const C extends Readonly<Record<string, NumberField>>>(
  title: string,
  columns: C,
  [least, most]: readonly [number, number],
  hint = '',
): Omit<RowsField, 'columns'> & { columns: C } {
  return { kind: 'rows', title, columns, least, most, hint };
}

/** An answer that is a number, rounded to so many decimals. */
export function answer(title: string, quantity: Quantity, decimals: number): ResultField {
  return { title, quantity, decimals };
}

/** An answer in words, or yes or no. */
export function words(title: string): ResultField {
  return { title, quantity: null, decimals: 0 };
}

/** A failure of one sentence that names the fields at fault. */
export function refuse(message: string, ...fields: readonly string[]): Result<never> {
  return fail('validation', message, { issues: fields.map((path) => ({ path, message })) });
}
