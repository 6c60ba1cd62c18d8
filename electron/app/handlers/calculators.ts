import type { calculators } from '../../../shared/contract/calculators.ts';
import { ok } from '../../../shared/domain/result.ts';
import { calculatorSheets, runCalculator } from '../calculators/run-calculator.ts';
import type { HandlersFor } from '../handler.ts';

/** The calculators: pure arithmetic, without any of the coach's data. */
export function calculatorHandlers(): HandlersFor<keyof typeof calculators> {
  return {
    'calculator.list': () => ok(calculatorSheets()),
    'calculator.run': ({ name, input }) => runCalculator(name, input),
  };
}
