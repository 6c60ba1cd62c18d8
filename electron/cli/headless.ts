import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { openWorkstation, type Workstation } from '../app/create-app.ts';
import type { Ports } from '../app/ports.ts';
import { DATABASE_FILE } from '../app/storage.ts';
import { systemClock } from '../shells/common/clock.ts';
import { dataFolder } from '../shells/common/data-folder.ts';
import type { Args, Io } from './command.ts';

/** The option that every command on the coach's data takes. */
export const DATA_OPTION = {
  data: { value: 'DIR', about: 'Data folder; else COUNTERPOINT_DATA, else where the window keeps its data.' },
} as const;

/** The data folder that the command line means. */
export function chosenFolder(args: Args, io: Io): string {
  return dataFolder({ ...io.env, ...(args.get('data') === undefined ? {} : { COUNTERPOINT_DATA: args.get('data') }) });
}

/** Ports without a window: nothing is printed, saved or shown unless `own` says how. */
export function headlessPorts(io: Io, own: Partial<Ports> = {}): Ports {
  const absent = (what: string) => () => Promise.reject(new Error(`This command has no way to ${what}.`));
  return {
    shell: 'headless',
    clock: systemClock(io.env),
    print: absent('print'),
    saveFile: absent('save files'),
    chooseFolder: absent('choose a folder'),
    saveInto: absent('save files'),
    revealFile: absent('show files'),
    // Only bugs are worth a line here; standard error holds one sentence for people.
    log: (line) => {
      if (line.startsWith('bug ')) io.err(line);
    },
    ...own,
  };
}

/** Opens an existing data folder, runs the work, and closes. A folder without data is a failure, not a new database. */
export async function withData<T>(
  args: Args,
  io: Io,
  work: (workstation: Workstation) => Promise<Result<T>>,
): Promise<Result<T>> {
  const folder = chosenFolder(args, io);
  if (!existsSync(join(folder, DATABASE_FILE))) {
    return fail('not-found', `There is no Counterpoint data in ${folder}; name its folder with --data DIR.`);
  }
  return withWorkstation(folder, headlessPorts(io), work);
}

/** Opens a data folder, new or not, runs the work, and closes. */
export async function withWorkstation<T>(
  folder: string,
  ports: Ports,
  work: (workstation: Workstation) => Promise<Result<T>>,
): Promise<Result<T>> {
  const workstation = openWorkstation({ dataFolder: folder, ports });
  try {
    // There is no window that would wait, and the program may be gone before a later one is made.
    await workstation.context.backups.daily();
    return await work(workstation);
  } finally {
    await workstation.app.close();
  }
}

/** Refuses when the database cannot be read, in its own sentence. */
export function readable(workstation: Workstation): Result<null> {
  const { storage } = workstation.context;
  return storage.isOpen() ? ok(null) : fail('storage', storage.state().message);
}
