import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupInfo } from '../../shared/contract/system.ts';
import { backupName, backupsToRemove, listBackupFiles } from './backup-files.ts';
import { type Connection, connect } from './driver.ts';
import { errorCode, StorageError } from './errors.ts';
import { APPLICATION_ID, readFileKind } from './file-header.ts';
import { copyDatabaseFiles, moveIntoPlace, removeDatabaseFiles } from './files.ts';
import { schemaVersion } from './migrate.ts';

const UNFINISHED = '.unfinished-backup';

/** Writes a verified backup into the folder, then lets old ones go. Throws StorageError `backup`. */
export function writeBackup(connection: Connection, folder: string, at: string): BackupInfo {
  const unfinished = startBackup(folder);
  try {
    connection.run('VACUUM INTO ?', unfinished);
    verifyDatabase(unfinished);
    return finishBackup(unfinished, folder, at);
  } catch (error) {
    throw backupFailure(error, folder);
  } finally {
    removeDatabaseFiles(unfinished);
  }
}

/**
 * Makes the folder and removes what interrupted backups have left there; what another program is writing there just now
 * stays. Answers where to write the next one, under a name that is no backup's. Throws StorageError `backup`.
 */
export function startBackup(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) {
      if (name.startsWith(UNFINISHED) && !isBeingWritten(name)) rmSync(join(folder, name), { force: true });
    }
    return join(folder, `${UNFINISHED}-${process.pid}.db`);
  } catch (error) {
    throw backupFailure(error, folder);
  }
}

/** Whether the program that the name of an unfinished backup tells of still runs, and is not this one. */
function isBeingWritten(name: string): boolean {
  const pid = Number(name.slice(UNFINISHED.length + 1).replace(/\..*$/, ''));
  if (!Number.isInteger(pid) || pid < 1 || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Gives a verified copy its name as the backup of that instant, then lets old ones go. */
export function finishBackup(unfinished: string, folder: string, at: string): BackupInfo {
  const path = freePath(folder, at);
  moveIntoPlace(unfinished, path);
  const backups = listBackupFiles(folder);
  const made = backups.find((backup) => backup.path === path);
  if (made === undefined) throw new Error('the file vanished after it was written');
  for (const old of backupsToRemove(backups)) {
    if (old !== made) rmSync(old.path, { force: true });
  }
  return made;
}

function freePath(folder: string, at: string): string {
  let nth = 1;
  while (existsSync(join(folder, backupName(at, nth)))) nth += 1;
  return join(folder, backupName(at, nth));
}

/** Why no backup was made, as the coach reads it. */
export function backupFailure(error: unknown, folder: string): StorageError {
  const code = errorCode(error);
  const why = /FULL|ENOSPC|EDQUOT/.test(code)
    ? 'the disk is full: free some space'
    : /READONLY|EACCES|EPERM|EROFS|CANTOPEN/.test(code)
      ? 'the folder cannot be written to: make it writable'
      : `${error instanceof Error ? error.message : String(error)}: check the disk`;
  return new StorageError(
    'backup',
    `No backup was made in ${folder}, because ${why}, then try again. Your data and earlier backups are as they were.`,
    { cause: error },
  );
}

/**
 * Opens a file as a database of ours and checks every page, index and reference. Answers its schema version.
 * Throws StorageError `corrupt` with the reason.
 */
export function verifyDatabase(path: string): number {
  const kind = readFileKind(path);
  if (kind.kind !== 'sqlite') throw unusable(path, 'it is not a database');
  if (kind.applicationId !== APPLICATION_ID) throw unusable(path, 'it belongs to another program');
  let connection: Connection | undefined;
  try {
    connection = connect(path, { mustExist: true, busyTimeoutMs: 1000 });
    // Leaves no log beside the file, whatever mode it came in.
    connection.pragma('journal_mode = DELETE');
    const problems = integrityProblems(connection);
    if (problems[0] !== undefined) throw unusable(path, problems[0]);
    return schemaVersion(connection);
  } catch (error) {
    throw error instanceof StorageError
      ? error
      : unusable(path, error instanceof Error ? error.message : String(error));
  } finally {
    connection?.close();
  }
}

/** What SQLite's own checks find: damaged pages and indexes, rows that refer to nothing. */
export function integrityProblems(connection: Connection): readonly string[] {
  const integrity = connection
    .all<{ integrity_check: string }>('SELECT integrity_check FROM pragma_integrity_check')
    .map((row) => row.integrity_check)
    .filter((line) => line !== 'ok');
  const orphans = connection
    .all<{ table: string; parent: string; n: number }>(
      `SELECT "table", "parent", count(*) AS n FROM pragma_foreign_key_check GROUP BY 1, 2`,
    )
    .map((row) => `${row.n} rows of ${row.table} refer to rows of ${row.parent} that are not there`);
  return [...integrity, ...orphans];
}

function unusable(path: string, why: string): StorageError {
  return new StorageError(
    'corrupt',
    `${path} cannot be restored: ${why}. Your data is as it was; choose another backup.`,
  );
}

/**
 * Copies a backup beside the database and verifies the copy; the backup itself is only read. Answers the copy's path.
 * Throws StorageError, also when the backup is of a newer version than `latest`.
 */
export function stageBackup(backupPath: string, databasePath: string, latest: number): string {
  const staged = `${databasePath}.restoring`;
  removeDatabaseFiles(staged);
  try {
    if (readFileKind(backupPath).kind === 'absent') throw unusable(backupPath, 'there is no such file');
    copyDatabaseFiles(backupPath, staged);
    const version = verifyDatabase(staged);
    if (version === 0 || version > latest) {
      throw unusable(backupPath, 'it was made by a newer version of Counterpoint, which must be installed first');
    }
    return staged;
  } catch (error) {
    removeDatabaseFiles(staged);
    if (!(error instanceof StorageError)) throw error;
    throw new StorageError(error.code, error.message.replace(staged, backupPath), { cause: error });
  }
}

/** The newest backup of the folder that passes its check; null when none does. */
export function lastGoodBackup(folder: string): BackupInfo | null {
  for (const backup of listBackupFiles(folder)) {
    try {
      verifyDatabase(backup.path);
      return backup;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
    }
  }
  return null;
}
