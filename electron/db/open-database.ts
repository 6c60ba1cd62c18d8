import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { lastGoodBackup, stageBackup, writeBackup } from './backup.ts';
import { isBackupDue, listBackupFiles } from './backup-files.ts';
import { createDatabase } from './database.ts';
import { type Connection, connect } from './driver.ts';
import { StorageError, translateError } from './errors.ts';
import { APPLICATION_ID, type FileKind, readFileKind } from './file-header.ts';
import { COMPANIONS, copyDatabaseFiles, fileMark, isWritableFile, isWritableFolder, moveIntoPlace } from './files.ts';
import { latestVersion, migrate, schemaVersion } from './migrate.ts';
import { migrations as productMigrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { configure, type Settled, settle } from './settled.ts';
import type { OpenOptions, OpenResult, UnopenedState } from './types.ts';

/**
 * Opens the coach's database, makes it when there is none, and brings it up to date after a verified backup. The
 * daily backup is the caller's to ask for, see `isDailyBackupDue`. Never throws for a state of the storage: every one is an answer with
 * a sentence for the coach, and a file that cannot be used is left exactly as it is.
 */
export function openDatabase(options: OpenOptions): OpenResult {
  return openWith(options, productMigrations);
}

/** The same with a given list of migrations. A file that still bears the mark `backedUp` is not backed up once more. */
export function openWith(
  options: OpenOptions,
  migrations: readonly Migration[],
  backedUp: string | null = null,
): OpenResult {
  const settled = settle(options, migrations);
  try {
    return openFile(settled, backedUp);
  } catch (error) {
    return explain(settled, translateError(error));
  }
}

function openFile(settled: Settled, backedUp: string | null): OpenResult {
  const { path } = settled;
  const folder = dirname(path);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  const kind = readFileKind(path);
  refuseForeign(settled, kind);
  if (kind.kind === 'sqlite' && kind.version > latestVersion(settled.migrations)) return openCopy(settled);
  if (!isWritableFolder(folder) || (kind.kind !== 'absent' && !isWritableFile(path))) {
    if (kind.kind === 'absent') {
      throw new StorageError(
        'input-output',
        `There is no database in ${folder} yet, and none can be made because the folder cannot be written to. Nothing was changed. Make the folder writable, or start with another one.`,
      );
    }
    return openCopy(settled);
  }
  const before = {
    isNew: kind.kind !== 'sqlite',
    leftLog: existsSync(`${path}-wal`),
    hasBackup: isMarked(path, backedUp),
  };
  const connection = connect(path, { busyTimeoutMs: settled.busyTimeoutMs });
  try {
    return openWritable(settled, connection, before);
  } catch (error) {
    connection.close();
    const translated = translateError(error);
    if (translated instanceof StorageError && translated.code === 'read-only') return openCopy(settled);
    throw error;
  }
}

function refuseForeign(settled: Settled, kind: FileKind): void {
  if (kind.kind === 'not-sqlite') throw new StorageError('corrupt', 'it is not a database');
  if (kind.kind === 'empty' && listBackupFiles(settled.backupsFolder).length > 0) {
    throw new StorageError('corrupt', 'it is empty');
  }
  if (kind.kind !== 'sqlite' || kind.applicationId === APPLICATION_ID) return;
  if (kind.applicationId === 0 && kind.version === 0) return;
  throw foreign(settled.path);
}

function foreign(path: string): StorageError {
  return new StorageError(
    'input-output',
    `${path} belongs to another program. It was left as it is. Start with another data folder.`,
  );
}

/** How the file stood before it was opened. */
interface Before {
  readonly isNew: boolean;
  readonly leftLog: boolean;
  /** A verified backup holds it as it is. */
  readonly hasBackup: boolean;
}

function isMarked(path: string, mark: string | null): boolean {
  return mark !== null && fileMark(path) === mark;
}

function openWritable(settled: Settled, connection: Connection, { isNew, leftLog, hasBackup }: Before): OpenResult {
  if (!isNew && wantsFullCheck(settled, connection, leftLog)) refuseDamaged(connection);
  const version = schemaVersion(connection);
  // The header may be older than the log beside the file.
  if (version > latestVersion(settled.migrations)) {
    connection.close();
    return openCopy(settled);
  }
  if (version === 0 && connection.get('SELECT 1 FROM sqlite_schema LIMIT 1') !== undefined) throw foreign(settled.path);
  configure(connection);
  // Taking the write lock once shows whether the file can be written at all.
  connection.transaction(() => undefined);
  if (version > 0 && version < latestVersion(settled.migrations) && !hasBackup) {
    const backup = writeBackup(connection, settled.backupsFolder, settled.now());
    settled.log(`backed up to ${backup.path} before bringing version ${version} up to date`);
  }
  migrate(connection, settled.migrations);
  return {
    state: 'ready',
    message: '',
    database: createDatabase(settled, connection, { state: 'ready', message: '' }),
  };
}

/**
 * A large file takes seconds to check: it is checked before anything else only when the last session did not end
 * properly. Else the day's backup, which copies every page and checks the copy, finds damage while the coach works;
 * where the driver cannot do that, the day's first opening does.
 */
function wantsFullCheck(settled: Settled, connection: Connection, leftLog: boolean): boolean {
  if (leftLog || statSync(settled.path).size <= settled.checkedUpToBytes) return true;
  return !connection.copiesByPages() && isBackupDue(settled.backupsFolder, settled.now());
}

function refuseDamaged(connection: Connection): void {
  const verdict = connection.pragma('quick_check(1)');
  if (verdict !== 'ok') throw new StorageError('corrupt', String(verdict));
}

/** Opens a private copy for reading, so that not a byte of the file or its folder changes. */
function openCopy(settled: Settled): OpenResult {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-'));
  const removeCopy = (): void => rmSync(folder, { recursive: true, force: true });
  let connection: Connection | undefined;
  try {
    const copy = join(folder, basename(settled.path));
    copyDatabaseFiles(settled.path, copy);
    connection = connect(copy, { mustExist: true, busyTimeoutMs: settled.busyTimeoutMs });
    refuseDamaged(connection);
    const version = schemaVersion(connection);
    const latest = latestVersion(settled.migrations);
    if (version <= latest) migrate(connection, settled.migrations);
    connection.pragma('query_only = ON');
    const standing =
      version > latest
        ? { state: 'newer' as const, message: newerMessage(version, latest) }
        : { state: 'read-only' as const, message: readOnlyMessage(dirname(settled.path)) };
    return { ...standing, database: createDatabase(settled, connection, standing, removeCopy) };
  } catch (error) {
    connection?.close();
    removeCopy();
    throw error;
  }
}

function newerMessage(version: number, latest: number): string {
  return `These data were written by a newer version of Counterpoint (format ${version}; this version knows up to ${latest}). They are shown for reading only and were not changed. Install the newer version to go on working.`;
}

function readOnlyMessage(folder: string): string {
  return `The data folder ${folder} cannot be written to, so the data are shown for reading only and nothing can be changed. Make the folder writable, or copy it to a place that is, and start again.`;
}

/** What a failed opening is for the coach. Throws on what is no StorageError. */
export function explain(settled: Settled, error: unknown): OpenResult {
  const answer = (state: UnopenedState, message: string): OpenResult => {
    settled.log(`database not opened (${state}): ${message}`);
    return { state, message, database: null, lastGoodBackup: lastGoodBackup(settled.backupsFolder) };
  };
  if (!(error instanceof StorageError)) throw error;
  if (error.code === 'corrupt') {
    const backup = lastGoodBackup(settled.backupsFolder);
    const next =
      backup === null
        ? 'There is no backup that passes its check: keep the file, it may be repairable, and start with another data folder.'
        : `Restore the backup of ${backup.at.slice(0, 16).replace('T', ' ')} UTC; the damaged file will be kept beside it.`;
    return answer('corrupt', `The database ${settled.path} is damaged. It was left as it is. ${next}`);
  }
  if (error.code === 'locked') {
    return answer(
      'locked',
      `Another program is using ${settled.path}, perhaps a second Counterpoint or a backup tool. Nothing was changed. Close it, then start again.`,
    );
  }
  if (error.code === 'full') {
    return answer(
      'failed',
      `The disk of ${dirname(settled.path)} is full, so the data could not be opened. Nothing was changed. Free some space, then start again.`,
    );
  }
  if (error.code === 'migration' || error.code === 'backup' || error.cause === undefined) {
    return answer('failed', error.message);
  }
  const why = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return answer(
    'failed',
    `The data in ${dirname(settled.path)} could not be opened${why}. Nothing was changed. Check that the folder exists, is yours, and its drive is connected, then start again.`,
  );
}

/**
 * Brings a backup into the place of a database that does not open. The files that are there are kept beside it under a
 * name that begins with `damaged`. Throws StorageError, with everything as it was, when the backup does not pass.
 */
export function restoreInto(
  options: OpenOptions,
  backupPath: string,
): OpenResult & { readonly setAside: string | null } {
  return restoreIntoWith(options, backupPath, productMigrations);
}

/** The same with a given list of migrations. */
export function restoreIntoWith(
  options: OpenOptions,
  backupPath: string,
  migrations: readonly Migration[],
): OpenResult & { readonly setAside: string | null } {
  const { path, now } = settle(options, migrations);
  const staged = stageBackup(backupPath, path, latestVersion(migrations));
  const stamp = now().replaceAll(':', '-').replace('.', '-');
  const aside = join(dirname(path), `damaged-${stamp}-${basename(path)}`);
  const setAside = existsSync(path) ? aside : null;
  // The log first: beside the restored file it would be taken for its own.
  for (const companion of COMPANIONS.toReversed()) {
    if (existsSync(path + companion)) renameSync(path + companion, aside + companion);
  }
  moveIntoPlace(staged, path);
  return { ...openWith(options, migrations), setAside };
}
