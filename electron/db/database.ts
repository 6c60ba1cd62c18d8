import { existsSync, rmSync } from 'node:fs';
import { writeBackupInBackground } from './background-backup.ts';
import { stageBackup, writeBackup } from './backup.ts';
import { isBackupDue, listBackupFiles } from './backup-files.ts';
import { checkDatabase } from './check.ts';
import type { Connection } from './driver.ts';
import { StorageError, translateError, translating } from './errors.ts';
import { moveIntoPlace, removeDatabaseFiles } from './files.ts';
import { latestVersion, migrate } from './migrate.ts';
import { withRememberedExercises } from './remembered.ts';
import type { Context } from './repositories/context.ts';
import { createReadDb, createWriteDb } from './repositories/index.ts';
import { putBuiltInExercises } from './repositories/library.ts';
import { putBuiltInItems } from './repositories/library-items.ts';
import { putFindingCounts } from './repositories/roster.ts';
import { configure, type Settled } from './settled.ts';
import type { Database, OpenState } from './types.ts';
import { createUnitOfWork, type ManagedUnitOfWork, refusingUnitOfWork } from './unit-of-work.ts';
import { createUuidV7 } from './uuid-v7.ts';

/** How the connection may be used. */
export interface Standing {
  readonly state: OpenState;
  readonly message: string;
}

/** The database over an open, migrated connection. `afterClose` cleans up what opening has made. */
export function createDatabase(
  settled: Settled,
  connection: Connection,
  standing: Standing,
  afterClose: () => void = () => undefined,
): Database {
  const context: Context = { connection, now: settled.now, newId: settled.newId ?? createUuidV7(settled.now) };
  const refusal = new StorageError(standing.state === 'newer' ? 'newer' : 'read-only', standing.message);
  const isReady = standing.state === 'ready';
  const start = (): ManagedUnitOfWork =>
    isReady
      ? createUnitOfWork({ connection, now: settled.now, writeDb: createWriteDb(context) })
      : refusingUnitOfWork(refusal);
  let unit = start();
  let revisionBefore = 0;
  const backup = (): ReturnType<Database['backup']> => {
    if (!isReady) throw refusal;
    return writeBackup(connection, settled.backupsFolder, settled.now());
  };
  const revision = (): number => revisionBefore + unit.revision();
  return {
    path: settled.path,
    ...standing,
    read: withRememberedExercises(createReadDb(context), { connection, revision, busy: () => unit.busy() }),
    unitOfWork: {
      write: (label, scopes, work) => unit.write(label, scopes, work),
      writeOutsideHistory: (work) => unit.writeOutsideHistory(work),
      undo: () => unit.undo(),
      redo: () => unit.redo(),
      walk: (direction, stepId, atMost) => unit.walk(direction, stepId, atMost),
      historyState: () => unit.historyState(),
      historySteps: () => unit.historySteps(),
      revision,
    },
    seedExercises: (exercises) => {
      if (isReady) unit.writeSilently(() => putBuiltInExercises(connection, exercises));
    },
    seedSessions: (items) => {
      if (isReady) unit.writeSilently(() => putBuiltInItems(connection, items));
    },
    storeFindingCounts: (athleteId, today, counts) => {
      if (isReady) unit.writeSilently(() => putFindingCounts(connection, athleteId, today, counts));
    },
    stampOf: (athleteId) => `${revisionBefore} ${unit.touches(athleteId)} ${String(connection.pragma('data_version'))}`,
    backup,
    backupInBackground: async (run) => {
      if (!isReady) throw refusal;
      return writeBackupInBackground(connection, settled.backupsFolder, settled.now(), run);
    },
    isDailyBackupDue: () =>
      isReady &&
      connection.get('SELECT 1 FROM athletes LIMIT 1') !== undefined &&
      isBackupDue(settled.backupsFolder, settled.now()),
    listBackups: () => listBackupFiles(settled.backupsFolder),
    restore: (path) => {
      if (!isReady) throw refusal;
      const staged = translating(() => stageBackup(path, settled.path, latestVersion(settled.migrations)));
      try {
        const savedAs = backup();
        swapFile(connection, staged, settled);
        revisionBefore += unit.revision() + 1;
        unit = start();
        return { savedAs };
      } finally {
        removeDatabaseFiles(staged);
      }
    },
    check: () => translating(() => checkDatabase(connection)),
    close: () => {
      if (isReady) optimize(connection, settled);
      connection.close();
      afterClose();
    },
  };
}

/** Puts the staged file in the place of the open one. Throws StorageError with the old file open again. */
function swapFile(connection: Connection, staged: string, settled: Settled): void {
  try {
    // Leaving the log mode succeeds only when nobody else has the file open, and folds the log into the file.
    if (connection.pragma('journal_mode = DELETE') !== 'delete') {
      throw new StorageError(
        'locked',
        'Another program is using the database, so nothing was restored; your data are as they were. Close it and try again.',
      );
    }
    connection.close();
    for (const companion of ['-wal', '-shm']) {
      if (existsSync(settled.path + companion)) rmSync(settled.path + companion);
    }
    moveIntoPlace(staged, settled.path);
  } catch (error) {
    throw translateError(error);
  } finally {
    connection.reopen();
    configure(connection);
  }
  migrate(connection, settled.migrations);
}

function optimize(connection: Connection, settled: Settled): void {
  try {
    connection.exec('PRAGMA optimize');
  } catch (error) {
    settled.log(`optimize: ${error instanceof Error ? error.message : String(error)}`);
  }
}
