import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BackupInfo } from '../../shared/contract/system.ts';
import {
  listBackupFiles,
  type OpenOptions,
  type OpenResult,
  openDatabase,
  openInBackground,
  restoreInto,
  StorageError,
  wantsLongUpdate,
} from '../db/index.ts';
import { builtInExercises, builtInItems } from '../engine/index.ts';
import type { Storage } from './context.ts';

/** The database file of a data folder. */
export const DATABASE_FILE = 'counterpoint.db';
/** The folder of its backups. */
export const BACKUP_FOLDER = 'backups';

/** How the storage is opened. */
export interface StorageOptions {
  readonly now: () => string;
  readonly log: (line: string) => void;
  /** Leaves an update that takes long to `bringUpToDate`, so that the window can say so. */
  readonly updateLater?: boolean;
  /** See `OpenOptions`. */
  readonly checkedUpToBytes?: number;
}

const UPDATING =
  'This version of Counterpoint keeps your data in a newer format. A backup is written and checked first, which takes a minute or two with many years of data; then everything is shown by itself.';

/** Opens the data folder's database and brings its built-in exercises up to date. */
export function openStorage(dataFolder: string, { now, log, updateLater, checkedUpToBytes }: StorageOptions): Storage {
  const backupsFolder = join(dataFolder, BACKUP_FOLDER);
  const options: OpenOptions = {
    path: join(dataFolder, DATABASE_FILE),
    now,
    log,
    backupsFolder,
    ...(checkedUpToBytes === undefined ? {} : { checkedUpToBytes }),
  };
  let opened: Opened =
    updateLater === true && wantsLongUpdate(options)
      ? { state: 'updating', message: UPDATING, database: null }
      : seeded(openDatabase(options));
  /** What a check found since; the database stays open for reading. */
  let damage: string | null = null;
  return {
    state: () =>
      damage === null ? { state: opened.state, message: opened.message } : { state: 'corrupt', message: damage },
    async bringUpToDate(run) {
      if (opened.state !== 'updating') return;
      try {
        opened = seeded(await openInBackground(options, run));
      } catch (error) {
        run.signal?.throwIfAborted();
        log(`not updated in the background: ${error instanceof Error ? error.message : String(error)}`);
        opened = seeded(openDatabase(options));
      }
    },
    database() {
      if (opened.database === null) throw new Error(`no database is open: ${opened.state}`);
      return opened.database;
    },
    isOpen: () => opened.database !== null,
    listBackups: () => opened.database?.listBackups() ?? listBackupFiles(backupsFolder),
    markDamaged() {
      damage = `The database ${options.path} is damaged; the check of today’s backup has found it. It can still be looked at, but nothing is written to it any more. Restore the last backup; the damaged file will be kept beside it.`;
    },
    restore(path) {
      if (opened.state === 'updating') throw new StorageError('locked', opened.message);
      if (opened.database !== null && damage === null) return opened.database.restore(path);
      // A damaged file is not backed up first but set aside as it is.
      opened.database?.close();
      const { setAside, ...restored } = restoreInto(options, path);
      opened = seeded(restored);
      damage = null;
      return { savedAs: fileInfo(setAside ?? path, now()) };
    },
    close() {
      opened.database?.close();
    },
  };
}

type Opened = OpenResult | { readonly state: 'updating'; readonly message: string; readonly database: null };

function seeded(opened: OpenResult): OpenResult {
  if (opened.state === 'ready') {
    opened.database.seedExercises(builtInExercises);
    opened.database.seedSessions(builtInItems);
  }
  return opened;
}

/** The damaged file that was set aside; the backup itself where there was no file to save. */
function fileInfo(path: string, at: string): BackupInfo {
  return { path, name: basename(path), at, bytes: statSync(path).size };
}
