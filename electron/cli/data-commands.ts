import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { databaseOf, readsOf } from '../app/context.ts';
import { seasonViewOf } from '../app/season-view.ts';
import { lockDataFolder } from '../shells/common/instance-lock.ts';
import { ATHLETE_OPTION, chosenAthletes } from './chosen-athletes.ts';
import { type Args, type Command, type Io, UsageError } from './command.ts';
import { chosenFolder, DATA_OPTION, headlessPorts, readable, withData, withWorkstation } from './headless.ts';

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
