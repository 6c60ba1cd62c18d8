import { z } from 'zod';
import type { Calculation, CalculatorName, CalculatorSheet } from '../../../shared/domain/calculator.ts';
import { fail, type Result } from '../../../shared/domain/result.ts';
import { calculators } from '../../engine/index.ts';
import { type FieldIssue, fieldIssues, plainWording, summaryOf } from '../field-sentences.ts';
import { calculatorSchema } from './calculator-schema.ts';

const schemas = new Map<CalculatorName, z.ZodType>();

/** The check of a calculator's input; made once. */
export function schemaOf(name: CalculatorName): z.ZodType {
  const known = schemas.get(name);
  if (known !== undefined) return known;
  const schema = calculatorSchema(calculators[name].fields);
  schemas.set(name, schema);
  return schema;
}

/** The sheets of all calculators, in order, without their arithmetic. */
export function calculatorSheets(): CalculatorSheet[] {
  return Object.values(calculators).map(({ calculate: _, ...sheet }) => sheet);
}

function rank(issue: FieldIssue): number {
  return issue.message.includes('a field that is not known') ? 0 : 1;
}

/** Runs a calculator on unchecked input. A fault in the input is a failure whose issues name the fields. */
export function runCalculator(name: CalculatorName, input: unknown): Result<Calculation> {
  const parsed = z.safeParse(schemaOf(name), input, { error: plainWording });
  if (parsed.success) return calculators[name].calculate(parsed.data);
  // A key that is not known is likely the cause of one that is missing: it comes first.
  const issues = fieldIssues(parsed.error).toSorted((a, b) => rank(a) - rank(b));
  return fail('validation', summaryOf(issues), { issues });
}
