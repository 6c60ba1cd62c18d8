import { basename } from 'node:path';
import type { ImportChoices } from '../../shared/contract/imports.ts';
import { IMPORT_FORMATS } from '../../shared/contract/imports.ts';
import type { Athlete } from '../../shared/domain/athlete.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { databaseOf, readsOf } from '../app/context.ts';
import type { Workstation } from '../app/create-app.ts';
import { seasonViewOf } from '../app/season-view.ts';
import { lockDataFolder } from '../shells/common/instance-lock.ts';
import { type Args, type Command, type Io, oneOf, UsageError } from './command.ts';
import { exportOf } from './export.ts';
import { readInput, writeNew } from './files.ts';
import { chosenFolder, DATA_OPTION, headlessPorts, readable, withData, withWorkstation } from './headless.ts';

const ATHLETE_OPTION = { athlete: { value: 'NAME', about: 'Only this athlete.' } } as const;

/** `audit`: what the rules say about every season that holds today. */
export const auditCommand: Command = {
  name: 'audit',
  positionals: [],
  about: 'Check the seasons that hold today against the rules; print the findings as JSON.',
  details:
    'Prints [{ athlete, season, findings }]: what was done up to the last log, and what is planned after it. Findings are data, so the exit code is 0 with or without them.',
  options: { ...DATA_OPTION, ...ATHLETE_OPTION, all: { value: null, about: 'Every season, past ones too.' } },
  run: (args, io) =>
    withData(args, io, async (workstation) => {
      const athletes = chosenAthletes(workstation, args.get('athlete'));
      if (!athletes.ok) return athletes;
      const reads = readsOf(workstation.context);
      const today = workstation.context.ports.clock.today();
      return ok(
        athletes.value.flatMap((athlete) => {
          const covering = reads.seasons.covering(athlete.id, today);
          const seasons = args.has('all') ? reads.seasons.list(athlete.id) : covering === undefined ? [] : [covering];
          return seasons.map((season) => ({
            athlete: athlete.name,
            season: season.name,
            findings: seasonViewOf(reads, season, today).findings,
          }));
        }),
      );
    }),
};

/** `import`: a file into the data, as the window does it. */
export const importCommand: Command = {
  name: 'import',
  positionals: ['FILE'],
  about: 'Import a roster, a race calendar, a FIT activity or a Strong log.',
  details:
    'Prints what was added, matched and left out, row by row. Importing the same file again adds nothing. When the file leaves a question open, nothing is written and the sentence says which option answers it.',
  options: {
    ...DATA_OPTION,
    athlete: { value: 'NAME', about: 'Whose log it is (FIT and Strong).' },
    format: { value: 'FORMAT', about: `${IMPORT_FORMATS.join(', ')}; else the content decides.` },
    'mass-unit': { value: 'kg|lb', about: 'Unit of weights where the file has none.' },
    'date-order': { value: 'dmy|mdy', about: 'How to read dates such as 03/04/2026.' },
    preview: { value: null, about: 'Only show what would happen.' },
  },
  run: async (args, io) => {
    const path = args.positionals[0];
    if (path === undefined) throw new UsageError('import needs a FILE.');
    const bytes = await readInput(path);
    if (!bytes.ok) return bytes;
    return withData(args, io, async (workstation) => {
      const choices = importChoices(workstation, args);
      if (!choices.ok) return choices;
      const file = { name: basename(path), base64: Buffer.from(bytes.value).toString('base64') };
      const channel = args.has('preview') ? 'import.preview' : 'import.apply';
      return workstation.app.dispatch(channel, { file, choices: choices.value });
    });
  },
};

function importChoices(workstation: Workstation, args: Args): Result<ImportChoices> {
  const name = args.get('athlete');
  const athletes = name === undefined ? ok([]) : chosenAthletes(workstation, name);
  if (!athletes.ok) return athletes;
  return ok({
    format: oneOf(args, 'format', IMPORT_FORMATS) ?? null,
    athleteId: athletes.value[0]?.id ?? null,
    mapping: null,
    massUnit: oneOf(args, 'mass-unit', ['kg', 'lb'] as const) ?? null,
    exercises: {},
    dateOrder: oneOf(args, 'date-order', ['dmy', 'mdy'] as const) ?? null,
  });
}

/** `export`: everything as one JSON file. */
export const exportCommand: Command = {
  name: 'export',
  positionals: [],
  about: 'Write athletes, races, seasons and sessions as JSON.',
  details: 'Prints the data, or writes it to a new file with --out. Units: metres, seconds, kilograms; dates ISO.',
  options: { ...DATA_OPTION, ...ATHLETE_OPTION, out: { value: 'FILE.json', about: 'Write to a new file.' } },
  run: (args, io) =>
    withData<unknown>(args, io, async (workstation) => {
      const athletes = chosenAthletes(workstation, args.get('athlete'));
      if (!athletes.ok) return athletes;
      const data = exportOf(workstation.context, athletes.value);
      const out = args.get('out');
      if (out === undefined) return ok(data);
      const written = await writeNew(out, `${JSON.stringify(data, null, 2)}\n`);
      return written.ok ? ok({ path: written.value, athletes: data.athletes.length }) : written;
    }),
};

/** `backup`: a verified copy of the database. */
export const backupCommand: Command = {
  name: 'backup',
  positionals: [],
  about: 'Write a verified backup beside the data and print where it is.',
  details: 'Prints { path, name, at, bytes }.',
  options: DATA_OPTION,
  run: (args, io) => withData(args, io, (workstation) => workstation.app.dispatch('backup.create', {})),
};

/** `restore`: the data from a backup. */
export const restoreCommand: Command = {
  name: 'restore',
  positionals: ['FILE'],
  about: 'Replace the data by a backup, after verifying it and backing up what is there.',
  details: 'Close the window first. Prints { savedAs }: the backup of the data as it was.',
  options: DATA_OPTION,
  run: async (args, io) => {
    const path = args.positionals[0];
    if (path === undefined) throw new UsageError('restore needs the FILE of a backup.');
    return alone(args, io, (folder) =>
      withWorkstation(folder, headlessPorts(io), ({ app }) => app.dispatch('backup.restore', { path })),
    );
  },
};

async function alone<T>(args: Args, io: Io, work: (folder: string) => Promise<Result<T>>): Promise<Result<T>> {
  const folder = chosenFolder(args, io);
  const result = await lockDataFolder(folder, () => undefined);
  if (!result.held) {
    return fail('conflict', `Counterpoint is open on ${folder}; close its window before restoring.`);
  }
  try {
    return await work(folder);
  } finally {
    await result.lock.release();
  }
}

/** `check`: is the data whole? */
export const checkCommand: Command = {
  name: 'check',
  positionals: [],
  about: 'Check the database file and recompute every weekly sum; change nothing.',
  details: 'Prints { problems, sessions, weeks } and ends with 1 when there are problems.',
  options: DATA_OPTION,
  run: (args, io) =>
    withData(args, io, async (workstation) => {
      const open = readable(workstation);
      if (!open.ok) return open;
      const report = databaseOf(workstation.context).check();
      const first = report.problems[0];
      if (first === undefined) return ok(report);
      io.out(`${JSON.stringify(report, null, 2)}\n`);
      return fail('storage', `${report.problems.length} found: ${first.sentence}`);
    }),
};

function chosenAthletes(workstation: Workstation, name: string | undefined): Result<readonly Athlete[]> {
  const open = readable(workstation);
  if (!open.ok) return open;
  const { athletes } = readsOf(workstation.context);
  if (name === undefined) return ok(athletes.list({ archived: false }));
  const found = athletes.findByName(name);
  if (found.length === 0) return fail('not-found', `There is no athlete named “${name}”.`);
  if (found.length > 1)
    return fail('conflict', `There are ${found.length} athletes named “${name}”; rename one first.`);
  return ok(found);
}
