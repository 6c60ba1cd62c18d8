import { CALCULATOR_NAMES, type CalculatorField, type CalculatorName } from '../../shared/domain/calculator.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { withUnit } from '../app/calculators/calculator-schema.ts';
import { runCalculator } from '../app/calculators/run-calculator.ts';
import { calculators } from '../engine/index.ts';
import type { Command } from './command.ts';
import { readInput, reasonOf } from './files.ts';

/** Where the input of a calculation comes from when it is not on the command line. */
const STDIN = '-';

/** `calc`: a calculator by name, without any data folder. */
export const calcCommand: Command = {
  name: 'calc',
  positionals: ['[NAME]', '[JSON]'],
  about: 'Run a calculator; without NAME the list, without JSON an example.',
  details:
    'Prints one flat object: the results, with the unit in each key, then method, convention and source. null is “not defined”; the convention says when. - as JSON reads standard input.',
  options: {},
  run: async (args) => {
    const [name, text] = args.positionals;
    if (name === undefined) return ok(listed());
    if (!isCalculator(name)) {
      return fail('not-found', `There is no calculator named “${name}”; \`calc\` without a name lists them.`);
    }
    if (text === undefined) return ok(exampleOf(name));
    const input = await inputFrom(text);
    if (!input.ok) return input;
    const result = runCalculator(name, input.value);
    if (!result.ok) return result;
    const { values, ...words } = result.value;
    return ok({ ...values, ...words });
  },
};

function isCalculator(name: string): name is CalculatorName {
  return CALCULATOR_NAMES.some((each) => each === name);
}

function listed() {
  return Object.values(calculators).map(({ name, title, purpose }) => ({ name, title, purpose }));
}

/** What a calculator takes, in words, and an input that works. */
function exampleOf(name: CalculatorName) {
  const { title, purpose, fields, example } = calculators[name];
  return {
    name,
    title,
    purpose,
    fields: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, describe(field)])),
    example: Object.fromEntries(Object.entries(example).filter(([, value]) => value !== null)),
  };
}

function describe(field: CalculatorField): string {
  const parts = [field.title, allowed(field), field.hint.replace(/\.$/, '')].filter((part) => part !== '');
  return `${'optional' in field && field.optional ? 'optional: ' : ''}${parts.join('; ')}`;
}

function allowed(field: CalculatorField): string {
  switch (field.kind) {
    case 'number':
      return `${withUnit(field.min, field.quantity)} to ${withUnit(field.max, field.quantity)}`;
    case 'flag':
      return 'true or false';
    case 'choice':
      return field.options.map((option) => option.value).join(', ');
    case 'series':
      return `list of ${field.least} to ${field.most} numbers, each ${field.min} to ${field.max}`;
    case 'rows':
      return `list of ${field.least} to ${field.most} objects { ${Object.entries(field.columns)
        .map(([key, column]) => `${key}: ${allowed(column)}`)
        .join(', ')} }`;
  }
}

async function inputFrom(text: string): Promise<Result<unknown>> {
  const read = text === STDIN ? await readInput(STDIN) : ok(new TextEncoder().encode(text));
  if (!read.ok) return read;
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8').decode(read.value));
    return ok(value);
  } catch (error) {
    return fail('validation', `The input is not JSON: ${reasonOf(error)}; it looks like '{"distanceM": 5000}'.`);
  }
}
