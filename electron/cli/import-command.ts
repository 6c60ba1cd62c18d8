import { basename } from 'node:path';
import type { z } from 'zod';
import {
  IMPORT_FORMATS,
  type ImportChoices,
  type ImportFile,
  importChoices,
  importPreview,
} from '../../shared/contract/imports.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import type { Workstation } from '../app/create-app.ts';
import { chosenAthletes } from './chosen-athletes.ts';
import { type Args, type Command, oneOf, UsageError } from './command.ts';
import { readInput, readJson } from './files.ts';
import { chosenFolder, DATA_OPTION, headlessPorts, withData, withWorkstation } from './headless.ts';

/** The file of `--answers`: what the options do not say, column mapping and exercises above all. */
export const importAnswers = importChoices.omit({ athleteId: true }).partial();
const NO_ANSWERS: z.infer<typeof importAnswers> = {};

/** `import`: a file into the data, as the window does it. */
export const importCommand: Command = {
  name: 'import',
  positionals: ['FILE'],
  about: 'Import a roster, a race calendar, a FIT activity or a Strong log.',
  details:
    'Prints what was added, matched and left out, row by row. Importing the same file again adds nothing. When the file leaves a question open, nothing is written and the sentence says what to answer: `--preview` prints the questions, and --answers takes a file such as { "mapping": { "name": 0 }, "exercises": { "My Lift": "back-squat", "Other": null } } (see `schema import-answers`).',
  options: {
    ...DATA_OPTION,
    athlete: { value: 'NAME', about: 'Whose log it is (FIT and Strong).' },
    format: { value: 'FORMAT', about: `${IMPORT_FORMATS.join(', ')}; else the content decides.` },
    'mass-unit': { value: 'kg|lb', about: 'Unit of weights where the file has none.' },
    'date-order': { value: 'dmy|mdy', about: 'How to read dates such as 03/04/2026.' },
    answers: { value: 'FILE.json', about: 'Answers to what the file leaves open.' },
    'skip-unknown': { value: null, about: 'Leave out sets of exercises that are not in the library, now and later.' },
    new: { value: null, about: 'Start a new data folder where there is none yet.' },
    preview: { value: null, about: 'Only show what would happen.' },
  },
  run: async (args, io) => {
    const path = args.positionals[0];
    if (path === undefined) throw new UsageError('import needs a FILE.');
    const bytes = await readInput(path);
    if (!bytes.ok) return bytes;
    const file = { name: basename(path), base64: Buffer.from(bytes.value).toString('base64') };
    const open: typeof withData = args.has('new')
      ? (_, __, work) => withWorkstation(chosenFolder(args, io), headlessPorts(io), work)
      : withData;
    return open(args, io, async (workstation) => {
      const choices = await choicesOf(workstation, args, file);
      if (!choices.ok) return choices;
      const channel = args.has('preview') ? 'import.preview' : 'import.apply';
      return workstation.app.dispatch(channel, { file, choices: choices.value });
    });
  },
};

async function choicesOf(workstation: Workstation, args: Args, file: ImportFile): Promise<Result<ImportChoices>> {
  const name = args.get('athlete');
  const athletes = name === undefined ? ok([]) : chosenAthletes(workstation, name);
  if (!athletes.ok) return athletes;
  const path = args.get('answers');
  const answers = path === undefined ? ok(NO_ANSWERS) : await readJson(path, importAnswers);
  if (!answers.ok) return answers;
  const choices: ImportChoices = {
    format: oneOf(args, 'format', IMPORT_FORMATS) ?? answers.value.format ?? null,
    athleteId: athletes.value[0]?.id ?? null,
    mapping: answers.value.mapping ?? null,
    massUnit: oneOf(args, 'mass-unit', ['kg', 'lb'] as const) ?? answers.value.massUnit ?? null,
    exercises: answers.value.exercises ?? {},
    dateOrder: oneOf(args, 'date-order', ['dmy', 'mdy'] as const) ?? answers.value.dateOrder ?? null,
  };
  return args.has('skip-unknown') ? skippingUnknown(workstation, file, choices) : ok(choices);
}

/** The choices with "skip" for every exercise that the file would ask about. */
async function skippingUnknown(
  workstation: Workstation,
  file: ImportFile,
  choices: ImportChoices,
): Promise<Result<ImportChoices>> {
  const preview = await workstation.app.dispatch('import.preview', { file, choices });
  if (!preview.ok) return preview;
  const unknown = importPreview
    .parse(preview.value)
    .questions.flatMap((question) => (question.kind === 'exercise' ? [[question.name, null] as const] : []));
  return ok({ ...choices, exercises: { ...Object.fromEntries(unknown), ...choices.exercises } });
}
