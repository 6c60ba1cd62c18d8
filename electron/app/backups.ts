import type { BackupInfo } from '../../shared/contract/system.ts';
import { BACKUP_JOB } from '../../shared/domain/backup-job.ts';
import { jobId } from '../../shared/domain/ids.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import { StorageError } from '../db/index.ts';
import { type AppContext, databaseOf } from './context.ts';
import type { Emit } from './handler.ts';

/** How long after the first answer the daily backup begins: the window is open and shows its first screen by then, ms. */
export const DAILY_AFTER_MS = 5000;

/** Backups that are written while the coach works, one at a time. */
export interface Backups {
  /**
   * Makes one. While one runs that holds the data as they are now, answers with that one; else begins when it has
   * ended. Rejects with StorageError `backup`.
   */
  create(): Promise<Result<BackupInfo>>;
  /** Makes the daily one when it is due; a failure is logged, and a database that is found damaged marked as such. */
  daily(): Promise<void>;
  /** Has the daily one looked for after so many milliseconds, once for each run of the program. */
  soon(afterMs: number): void;
  /** Stops the one that runs and waits for its end; nothing is left of it. */
  stop(): Promise<void>;
  /** The same, and begins no daily one any more. */
  close(): Promise<void>;
}

const JOB = jobId.parse(BACKUP_JOB);

interface Running {
  /** Of the data that it holds. */
  readonly revision: number;
  readonly result: Promise<Result<BackupInfo>>;
}

/** Makes them. Each reports as the job {@link BACKUP_JOB}; the daily one tells of itself by `data.changed`. */
export function createBackups(context: () => AppContext, emit: Emit): Backups {
  let running: Running | null = null;
  let timer: NodeJS.Timeout | null = null;
  let closed = false;
  const write = (): Promise<Result<BackupInfo>> =>
    context().jobs.run(JOB, async ({ signal, progress }) => {
      try {
        const report = (done: number, total: number): void => progress(done, total, '');
        return ok(await databaseOf(context()).backupInBackground({ signal, progress: report }));
      } finally {
        // Whoever shows how far it is must not go on showing it.
        progress(1, 1, '');
      }
    });
  const create = async (): Promise<Result<BackupInfo>> => {
    const revision = databaseOf(context()).unitOfWork.revision();
    for (let other: Running | null = running; other !== null; other = running) {
      if (other.revision >= revision) return other.result;
      await other.result.catch(() => undefined);
    }
    const result = write().finally(() => {
      running = null;
    });
    running = { revision: databaseOf(context()).unitOfWork.revision(), result };
    return result;
  };
  const daily = async (): Promise<void> => {
    const { storage, ports } = context();
    if (closed || !storage.isOpen()) return;
    try {
      if (!storage.database().isDailyBackupDue()) return;
      const made = await create();
      ports.log(made.ok ? `daily backup: ${made.value.path}` : `no daily backup: ${made.failure.message}`);
      if (made.ok) emit('data.changed', { scopes: ['backups'] });
    } catch (error) {
      ports.log(`no daily backup: ${error instanceof Error ? error.message : String(error)}`);
      if (!(error instanceof StorageError) || error.code !== 'corrupt') return;
      storage.markDamaged();
      emit('data.changed', { scopes: ['backups'] });
    }
  };
  const stop = async (): Promise<void> => {
    context().jobs.cancel(JOB);
    await running?.result.catch(() => undefined);
  };
  return {
    create,
    daily,
    soon(afterMs) {
      if (timer !== null || closed) return;
      timer = setTimeout(() => void daily(), afterMs);
      timer.unref();
    },
    stop,
    async close() {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      await stop();
    },
  };
}
