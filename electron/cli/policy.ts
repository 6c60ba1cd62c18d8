import { z } from 'zod';
import { policyRow } from '../../shared/contract/policy.ts';
import { policyProblem } from '../../shared/domain/policy.ts';
import { fail, ok } from '../../shared/domain/result.ts';
import { POLICY_PRESETS, type PolicyPreset } from '../../shared/domain/vocabulary.ts';
import { readsOf } from '../app/context.ts';
import { policySheet, storedPolicySheet } from '../app/policy-sheet.ts';
import { chosenAthletes } from './chosen-athletes.ts';
import { type Args, type Command, UsageError } from './command.ts';
import { DATA_OPTION, readable, withData } from './headless.ts';

/** What `policy` prints. */
export const policyOutput = z.strictObject({
  preset: z.enum(POLICY_PRESETS),
  rows: z.array(policyRow),
  problems: z.array(policyProblem),
});

/** `policy`: every number that the engine decides by. */
export const policyCommand: Command = {
  name: 'policy',
  positionals: ['[PRESET]'],
  about: 'Print every planning rule: what it is, its default and source, the value that holds.',
  details: `PRESET is one of ${POLICY_PRESETS.join(', ')}; without it that of the athlete’s season, else the coach’s, else article. Prints { preset, rows, problems } (see \`schema policy-output\`). Only --coach and --athlete read the data folder. The paths are those that \`policy\` in the input of \`plan\` takes.`,
  options: {
    ...DATA_OPTION,
    coach: { value: null, about: 'With what the coach has changed for everybody.' },
    athlete: { value: 'NAME', about: 'With what holds for this athlete.' },
  },
  run: async (args, io) => {
    const preset = presetIn(args);
    const name = args.get('athlete');
    if (name === undefined && !args.has('coach')) {
      return ok(policySheet(preset ?? 'article', { coach: {}, athlete: {} }));
    }
    return withData(args, io, async (workstation) => {
      const open = readable(workstation);
      if (!open.ok) return open;
      const reads = readsOf(workstation.context);
      const today = workstation.context.ports.clock.today();
      if (name === undefined) return ok(storedPolicySheet(reads, null, today, preset));
      const found = chosenAthletes(workstation, name);
      if (!found.ok) return found;
      const [athlete] = found.value;
      if (athlete === undefined) return fail('not-found', `There is no athlete named “${name}”.`);
      return ok(storedPolicySheet(reads, athlete.id, today, preset));
    });
  },
};

function presetIn(args: Args): PolicyPreset | undefined {
  const given = args.positionals[0];
  if (given === undefined) return undefined;
  const preset = POLICY_PRESETS.find((each) => each === given);
  if (preset === undefined) throw new UsageError(`PRESET must be one of: ${POLICY_PRESETS.join(', ')}.`);
  return preset;
}
