import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { builtInExercises, loadContext, planSeason, policyWith, sessionLoad } from '../engine/index.ts';
import type { SeasonPlan } from '../engine/types.ts';
import { type Args, type Command, required } from './command.ts';
import { readJson, writeNew } from './files.ts';
import { planFile } from './plan-file.ts';

/** `plan`: a season from a file, without any database. */
export const planCommand: Command = {
  name: 'plan',
  positionals: [],
  about: 'Plan a season from a JSON file and print the plan as JSON.',
  details:
    'Reads { today?, athlete, season, races, exercises?, kept?, periods?, policy? } (see `schema plan-input`) and prints the plan (see `schema plan-output`): phases, weeks, sessions, and a reason for every number. The same file always gives the same plan.',
  options: {
    input: { value: 'FILE.json', about: 'What to plan; - reads standard input.' },
    out: { value: 'FILE.json', about: 'Write the plan to a new file, and print its path instead.' },
  },
  run: async (args) => {
    const plan = await planFromFile(args);
    if (!plan.ok) return plan;
    const out = args.get('out');
    if (out === undefined) return plan;
    const written = await writeNew(out, `${JSON.stringify(plan.value, null, 2)}\n`);
    return written.ok ? ok({ path: written.value }) : written;
  },
};

async function planFromFile(args: Args): Promise<Result<SeasonPlan>> {
  const file = await readJson(required(args, 'input', 'FILE.json'), planFile);
  if (!file.ok) return file;
  const {
    athlete,
    season,
    races,
    today = season.startDate,
    exercises = builtInExercises,
    kept = [],
    periods = [],
    policy: overrides = {},
  } = file.value;
  if (season.endDate !== null && season.endDate < season.startDate) {
    return fail('validation', 'season.endDate: The season must not end before it starts.');
  }
  const { policy, problems } = policyWith(season.preset, [{ name: 'coach', overrides }]);
  const [problem] = problems;
  if (problem !== undefined) return fail('validation', `policy.${problem.path}: ${problem.sentence}`);
  const context = loadContext(athlete, exercises, today, policy);
  const input = {
    today,
    athlete,
    season,
    races,
    exercises,
    periods,
    kept: kept.map((draft) => ({ ...draft, load: sessionLoad(draft, context, policy) })),
  };
  return ok(planSeason(input, policy));
}
