import { z } from 'zod';
import { contract } from '../../shared/contract/index.ts';
import { CALCULATOR_NAMES } from '../../shared/domain/calculator.ts';
import { fail, ok } from '../../shared/domain/result.ts';
import { schemaOf } from '../app/calculators/run-calculator.ts';
import { exportFile } from '../exporting/schemas.ts';
import { type Command, UsageError } from './command.ts';
import { importAnswers } from './import-command.ts';
import { planFile, planOutput } from './plan-file.ts';
import { policyOutput } from './policy.ts';

interface NamedSchema {
  readonly schema: z.ZodType;
  readonly io: 'input' | 'output';
}

/** Every schema by name: the files that commands read and write, and each channel's input and output. */
export function schemasByName(): ReadonlyMap<string, NamedSchema> {
  const named = new Map<string, NamedSchema>();
  named.set('plan-input', { schema: planFile, io: 'input' });
  named.set('plan-output', { schema: planOutput, io: 'output' });
  named.set('policy-output', { schema: policyOutput, io: 'output' });
  named.set('import-answers', { schema: importAnswers, io: 'input' });
  named.set('export-output', { schema: exportFile, io: 'output' });
  for (const name of CALCULATOR_NAMES) named.set(`calc.${name}.input`, { schema: schemaOf(name), io: 'input' });
  for (const [name, channel] of Object.entries(contract)) {
    named.set(`${name}.input`, { schema: channel.input, io: 'input' });
    named.set(`${name}.output`, { schema: channel.output, io: 'output' });
  }
  return named;
}

/** `schema`: JSON Schema of what goes in and out. */
export const schemaCommand: Command = {
  name: 'schema',
  positionals: ['[NAME]'],
  about: 'Print a JSON Schema; without a name, the list of names.',
  details:
    'plan-input and plan-output describe the files of `plan`, policy-output what `policy` prints, import-answers and export-output those of `import` and `export`; calc.NAME.input the input of a calculator; CHANNEL.input and CHANNEL.output the channels.',
  options: {},
  run: async (args) => {
    const schemas = schemasByName();
    const name = args.positionals[0];
    if (name === undefined) return ok([...schemas.keys()]);
    if (name === '') throw new UsageError('schema needs a NAME that is not empty.');
    const found = schemas.get(name);
    if (found === undefined) {
      return fail('not-found', `There is no schema named “${name}”; \`schema\` without a name lists them.`);
    }
    return ok(z.toJSONSchema(found.schema, { io: found.io }));
  },
};
