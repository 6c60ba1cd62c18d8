import { z } from 'zod';
import { CALCULATOR_NAMES, calculation, calculatorSheet } from '../domain/calculator.ts';
import { query } from './channel.ts';

export const calculators = {
  'calculator.list': query(z.strictObject({}), z.array(calculatorSheet), { reads: [] }),
  /** Calculates. The input is checked against the fields of the named calculator's sheet. */
  'calculator.run': query(
    z.strictObject({ name: z.enum(CALCULATOR_NAMES), input: z.record(z.string(), z.unknown()) }),
    calculation,
    { reads: [] },
  ),
};
