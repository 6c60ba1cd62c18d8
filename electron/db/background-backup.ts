import { truncateSync } from 'node:fs';
import type { BackupInfo } from '../../shared/contract/system.ts';
import { backupFailure, finishBackup, startBackup, writeBackup } from './backup.ts';
import { type CopyMessage, startCopy } from './copy-worker.ts';
import type { Connection } from './driver.ts';
import { StorageError } from './errors.ts';
import { removeDatabaseFiles } from './files.ts';

/** How a backup in the background is watched and stopped. */
export interface BackgroundRun {
  /** Stops it: nothing is left behind, and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Part done, `done` of `total`, in pages; the check counts as much as the copy. */
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Writes a verified backup as {@link writeBackup} does, but in a thread of its own: the program goes on reading and
 * writing, and the backup holds the data as they were when it began. Where the driver cannot copy page by page it is
 * written at once. Rejects with StorageError `backup`, and `corrupt` when the database itself does not pass its check.
 */
export async function writeBackupInBackground(
  connection: Connection,
  folder: string,
  at: string,
  run: BackgroundRun = {},
): Promise<BackupInfo> {
  run.signal?.throwIfAborted();
  if (!connection.copiesByPages()) return writeBackup(connection, folder, at);
  const unfinished = startBackup(folder);
  try {
    const problems = await runCopy(connection.path, unfinished, run);
    run.signal?.throwIfAborted();
    if (problems[0] !== undefined) {
      throw new Error(`the copy does not pass its check (${problems[0]})`);
    }
    return finishBackup(unfinished, folder, at);
  } catch (error) {
    run.signal?.throwIfAborted();
    throw error instanceof StorageError ? error : backupFailure(error, folder);
  } finally {
    removeDatabaseFiles(unfinished);
  }
}

/** Resolves, when the thread has ended, with what its check found. */
function runCopy(from: string, to: string, { signal, progress }: BackgroundRun): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const { worker, stop } = startCopy(from, to);
    let problems: readonly string[] | null = null;
    let failure: unknown = new Error('the copy ended early');
    let damage: StorageError | null = null;
    let pages = 1;
    let checking = false;
    const end = (): void => {
      Atomics.store(stop, 0, 1);
      // A check that runs cannot be called off, but it ends at the first page that is not there.
      if (!checking || problems !== null) return;
      try {
        truncateSync(to, 0);
      } catch {
        // Then the check goes on to its own end.
      }
    };
    signal?.addEventListener('abort', end, { once: true });
    worker.on('message', (message: CopyMessage) => {
      switch (message.kind) {
        case 'progress':
          pages = message.total;
          return progress?.(message.done, pages * 2);
        case 'checking':
          checking = true;
          return signal?.aborted === true ? end() : progress?.(pages, pages * 2);
        case 'checked':
          problems = message.problems;
          return progress?.(pages * 2, pages * 2);
        case 'damaged':
          damage = new StorageError('corrupt', message.verdict);
          return;
        case 'failed':
          failure = Object.assign(new Error(message.message), { code: message.code });
      }
    });
    worker.on('error', (error) => {
      failure = error;
    });
    worker.on('exit', () => {
      signal?.removeEventListener('abort', end);
      if (damage !== null) reject(damage);
      else if (problems === null) reject(failure);
      else resolve(problems);
    });
  });
}
