import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type BackgroundRun, writeBackupInBackground } from './background-backup.ts';
import { type Connection, connect } from './driver.ts';
import { translateError } from './errors.ts';
import { APPLICATION_ID, readFileKind } from './file-header.ts';
import { fileMark, isWritableFile, isWritableFolder } from './files.ts';
import { latestVersion, schemaVersion } from './migrate.ts';
import { migrations as productMigrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { explain, openWith } from './open-database.ts';
import { type Settled, settle } from './settled.ts';
import type { OpenOptions, OpenResult } from './types.ts';

/**
 * True when opening would have the coach wait: the file is large and of an older version, so that all of it is backed
 * up and checked before it is brought up to date. Opens nothing and changes nothing.
 */
export function wantsLongUpdate(options: OpenOptions, migrations: readonly Migration[] = productMigrations): boolean {
  const { path, checkedUpToBytes } = settle(options, migrations);
  try {
    const kind = readFileKind(path);
    if (kind.kind !== 'sqlite' || kind.applicationId !== APPLICATION_ID) return false;
    if (kind.version < 1 || kind.version >= latestVersion(migrations)) return false;
    return statSync(path).size > checkedUpToBytes && isWritableFolder(dirname(path)) && isWritableFile(path);
  } catch {
    // Opening it will say what is wrong.
    return false;
  }
}

/**
 * Opens a database as `openDatabase` does, but writes and checks the backup that comes before an update in a thread of
 * its own. Answers the same; rejects with the signal's reason, with nothing changed, when it is stopped.
 */
export async function openInBackground(
  options: OpenOptions,
  run: BackgroundRun,
  migrations: readonly Migration[] = productMigrations,
): Promise<OpenResult> {
  const settled = settle(options, migrations);
  let backedUp: string | null;
  try {
    backedUp = await backUp(settled, run);
  } catch (error) {
    run.signal?.throwIfAborted();
    return explain(settled, translateError(error));
  }
  run.signal?.throwIfAborted();
  return openWith(options, migrations, backedUp);
}

/** The mark of the file as the backup holds it; null when it was written to meanwhile, so that it needs another one. */
async function backUp(settled: Settled, run: BackgroundRun): Promise<string | null> {
  const connection = connect(settled.path, { mustExist: true, busyTimeoutMs: settled.busyTimeoutMs });
  let isSame: boolean;
  try {
    const before = stateOf(connection);
    const version = schemaVersion(connection);
    const backup = await writeBackupInBackground(connection, settled.backupsFolder, settled.now(), run);
    settled.log(`backed up to ${backup.path} before bringing version ${version} up to date`);
    isSame = stateOf(connection) === before;
  } finally {
    connection.close();
  }
  return isSame ? fileMark(settled.path) : null;
}

/** Changes when another connection writes. */
function stateOf(connection: Connection): string {
  return String(connection.pragma('data_version'));
}
