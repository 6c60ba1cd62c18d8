import { dirname, join } from 'node:path';
import type { Connection } from './driver.ts';
import type { Migration } from './migrations/migration.ts';
import type { OpenOptions } from './types.ts';

/** The options with their defaults, and the migrations to run. */
export interface Settled extends Required<Omit<OpenOptions, 'newId'>> {
  readonly newId: (() => string) | undefined;
  readonly migrations: readonly Migration[];
}

/** Fills in the defaults. */
export function settle(options: OpenOptions, migrations: readonly Migration[]): Settled {
  return {
    path: options.path,
    now: options.now,
    newId: options.newId,
    log: options.log ?? (() => undefined),
    backupsFolder: options.backupsFolder ?? join(dirname(options.path), 'backups'),
    busyTimeoutMs: options.busyTimeoutMs ?? 5000,
    checkedUpToBytes: options.checkedUpToBytes ?? 64 * 1024 * 1024,
    migrations,
  };
}

/** Settings of a connection that may write. */
export function configure(connection: Connection): void {
  connection.exec('PRAGMA foreign_keys = ON');
  connection.exec('PRAGMA trusted_schema = OFF');
  connection.exec('PRAGMA cell_size_check = ON');
  connection.pragma('temp_store = MEMORY');
  connection.pragma('journal_mode = WAL');
  connection.exec('PRAGMA synchronous = FULL');
  connection.pragma('journal_size_limit = 67108864');
}
