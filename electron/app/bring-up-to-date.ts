import { SCOPES } from '../../shared/contract/channel.ts';
import { BACKUP_JOB } from '../../shared/domain/backup-job.ts';
import { jobId } from '../../shared/domain/ids.ts';
import { ok } from '../../shared/domain/result.ts';
import type { AppContext } from './context.ts';
import type { Emit } from './handler.ts';

/**
 * Ends an update that was left for later, and tells by `data.changed` that everything can be read now, or why not. Reports
 * as the job of a backup, for that is nearly all of it. Closing the program stops it with nothing changed. Never rejects.
 */
export async function bringUpToDate({ storage, jobs, ports }: AppContext, emit: Emit): Promise<void> {
  if (storage.state().state !== 'updating') return;
  try {
    const ended = await jobs.run(jobId.parse(BACKUP_JOB), async ({ signal, progress }) => {
      await storage.bringUpToDate({ signal, progress: (done, total) => progress(done, total, '') });
      progress(1, 1, '');
      return ok(null);
    });
    if (ended.ok) emit('data.changed', { scopes: [...SCOPES] });
  } catch (error) {
    ports.log(`not brought up to date: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}
