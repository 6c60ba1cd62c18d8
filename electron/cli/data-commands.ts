import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { databaseOf } from '../app/context.ts';
import { lockDataFolder } from '../shells/common/instance-lock.ts';
import { type Args, type Command, type Io, UsageError } from './command.ts';
import { chosenFolder, DATA_OPTION, headlessPorts, readable, withData, withWorkstation } from './headless.ts';

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
