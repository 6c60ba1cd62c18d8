import { type CommandName, contract } from '../../shared/contract/index.ts';
import type { BackupInfo, PrintedScreen, StorageState } from '../../shared/contract/system.ts';
import { fail, type Result } from '../../shared/domain/result.ts';
import type { BackgroundRun, Database, ReadDb, WriteDb } from '../db/index.ts';
import type { Backups } from './backups.ts';
import type { Jobs } from './jobs.ts';
import type { Ports } from './ports.ts';
import type { FindingsCounter } from './roster-findings.ts';

/** The database as the app holds it, whether it could be opened or not. */
export interface Storage {
  state(): StorageState;
  /** Ends the state `updating`; does nothing in any other. Rejects with the signal's reason, with nothing changed. */
  bringUpToDate(run: BackgroundRun): Promise<void>;
  /** Throws an Error when none is open: the router refuses such calls before they get here. */
  database(): Database;
  isOpen(): boolean;
  /** The newest first. */
  listBackups(): readonly BackupInfo[];
  /** From now on the open database is read only and said to be damaged: a check has found it so. */
  markDamaged(): void;
  /** Replaces the data by a backup; works on a database that cannot be opened, too. Throws StorageError. */
  restore(path: string): { readonly savedAs: BackupInfo };
  close(): void;
}

/** What every handler works with. */
export interface AppContext {
  readonly dataFolder: string;
  readonly ports: Ports;
  readonly storage: Storage;
  readonly jobs: Jobs;
  readonly findings: FindingsCounter;
  readonly backups: Backups;
  /** Files that this run wrote or listed: the only ones the coach may have shown in the file manager. */
  readonly knownFiles: Set<string>;
  /** Screens that are being printed, by token. */
  readonly screens: Map<string, PrintedScreen>;
}

/** The open database. The router has refused before when there is none. */
export function databaseOf(context: AppContext): Database {
  return context.storage.database();
}

/** The reading side of the open database. */
export function readsOf(context: AppContext): ReadDb {
  return context.storage.database().read;
}

/**
 * Runs a command's writes as one step of the history, under the label and scopes that the contract gives it; outside
 * the history where the contract says that the command cannot be undone. `label` is for commands that do this and that.
 */
export function writeFor<T>(
  context: AppContext,
  command: CommandName,
  work: (db: WriteDb) => T,
  label: string = contract[command].label,
): T {
  const { touches, undoable } = contract[command];
  const { unitOfWork } = databaseOf(context);
  return undoable ? unitOfWork.write(label, touches, work) : unitOfWork.writeOutsideHistory(work);
}

/** The answer for something that is no longer there. */
export function gone(what: string): Result<never> {
  return fail('not-found', `This ${what} is not there any more; it may have been deleted or undone.`);
}
