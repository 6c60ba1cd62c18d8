import { z } from 'zod';
import type { CalculatorField, NumberField, Quantity } from '../../../shared/domain/calculator.ts';

/** How the unit of each quantity is written after a number; empty without a unit. */
export const UNIT: Readonly<Record<Quantity, string>> = {
  distance: 'm',
  length: 'm',
  duration: 's',
  pace: 's/km',
  speed: 'm/s',
  mass: 'kg',
  heartRate: 'bpm',
  percent: '%',
  days: 'd',
  load: 'AU',
  vo2: 'ml/kg/min',
  cost: 'J/kg/m',
  count: '',
  number: '',
};

/** A number with the unit of its quantity, `400 m`. */
export function withUnit(value: number, quantity: Quantity): string {
  return `${value} ${UNIT[quantity]}`.trim();
}

/**
 * The check of a calculator's input, made from its fields. What is optional may be missing or null and becomes null.
 * Unknown keys are refused with the names of those allowed; each other fault is a sentence with the field's key and what
 * it must be; `name[]` is any entry of the list `name`.
 */
export function calculatorSchema(fields: Readonly<Record<string, CalculatorField>>): z.ZodType {
  return exactly(
    Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, fieldSchema(key, field)])),
    'The input',
  );
}

function exactly(shape: Readonly<Record<string, z.ZodType>>, what: string): z.ZodType {
  const allowed = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `${what} has a field that is not known: ${issue.keys.map((key) => `“${key}”`).join(', ')}; allowed are ${allowed}`
        : `${what} must be an object with the fields ${allowed}`,
  });
}

function fieldSchema(key: string, field: CalculatorField): z.ZodType {
  switch (field.kind) {
    case 'number':
      return field.optional ? numberSchema(key, field).nullable().default(null) : numberSchema(key, field);
    case 'flag':
      return z.boolean({ error: faultOf(key, 'true or false') });
    case 'choice': {
      const values = field.options.map((option) => option.value);
      const schema = z.enum(values, { error: faultOf(key, `one of ${values.join(', ')}`) });
      return field.optional ? schema.nullable().default(null) : schema;
    }
    case 'series':
      return listSchema(key, numberSchema(`${key}[]`, { ...field, whole: false }), field, 'a list of numbers');
    case 'rows': {
      const columns = Object.entries(field.columns).map(([name, column]) => [name, numberSchema(name, column)]);
      return listSchema(key, exactly(Object.fromEntries(columns), `Each of “${key}”`), field, 'a list of objects');
    }
  }
}

function listSchema(
  key: string,
  entry: z.ZodType,
  { least, most }: { readonly least: number; readonly most: number },
  what: string,
): z.ZodType {
  const size = `“${key}” must have ${least} to ${most} entries`;
  return z
    .array(entry, { error: faultOf(key, what) })
    .min(least, size)
    .max(most, size);
}

function numberSchema(key: string, field: Pick<NumberField, 'quantity' | 'min' | 'max' | 'whole'>): z.ZodType {
  const limits = `${withUnit(field.min, field.quantity)} to ${withUnit(field.max, field.quantity)}`;
  const fault = faultOf(key, `${field.whole ? 'a whole number' : 'a number'} from ${limits}`);
  const schema = (field.whole ? z.int : z.number)({ error: fault });
  const outside = `“${key}” must be from ${limits}`;
  return schema.min(field.min, outside).max(field.max, outside);
}

function faultOf(key: string, expected: string) {
  return (issue: { readonly input?: unknown }) =>
    issue.input === undefined ? `“${key}” is missing; it must be ${expected}` : `“${key}” must be ${expected}`;
}
