import type { JobId } from '../../shared/domain/ids.ts';
import { fail, type Result } from '../../shared/domain/result.ts';
import type { Emit } from './handler.ts';

/** Least time between two progress events of a job, milliseconds: ten a second. */
const PROGRESS_GAP_MS = 100;

/** What running work holds: its cancel signal and its way to report. */
export interface Job {
  readonly signal: AbortSignal;
  /** Reports `done` of `total` and what is being done now; thinned out to ten a second, the last one always goes out. */
  progress(done: number, total: number, step: string): void;
}

/** Long-running work that the coach can watch and cancel. */
export interface Jobs {
  /**
   * Runs work under the caller's id. Answers `cancelled` when the work failed or threw after being cancelled, and
   * `conflict` when the id is already running. Work that finished all the same keeps its answer; other errors pass.
   */
  run<T>(id: JobId, work: (job: Job) => Promise<Result<T>>): Promise<Result<T>>;
  /** The same, for reading: what runs under the id already is ended first, as its answer is no longer wanted. */
  restart<T>(id: JobId, work: (job: Job) => Promise<Result<T>>): Promise<Result<T>>;
  /** Asks a job to stop; false when no such job is running. */
  cancel(id: JobId): boolean;
  /** Cancels every job and waits until all have ended. */
  close(): Promise<void>;
}

interface Running {
  readonly controller: AbortController;
  readonly ended: Promise<void>;
}

interface Step {
  readonly done: number;
  readonly total: number;
  readonly step: string;
}

/** Makes the job table. `nowMs` is a clock in milliseconds. */
export function createJobs(emit: Emit, nowMs: () => number): Jobs {
  const running = new Map<JobId, Running>();

  async function run<T>(id: JobId, work: (job: Job) => Promise<Result<T>>): Promise<Result<T>> {
    if (running.has(id)) return fail('conflict', 'This job is already running; wait for it to end or cancel it.');
    const controller = new AbortController();
    const reporter = createReporter((step) => emit('job.progress', { jobId: id, ...step }), nowMs);
    let markEnded = (): void => {};
    const ended = new Promise<void>((resolve) => {
      markEnded = resolve;
    });
    running.set(id, { controller, ended });
    try {
      const result = await work({ signal: controller.signal, progress: reporter.progress });
      return controller.signal.aborted && !result.ok ? cancelled() : result;
    } catch (error) {
      if (controller.signal.aborted) return cancelled();
      throw error;
    } finally {
      reporter.flush();
      running.delete(id);
      markEnded();
    }
  }

  async function restart<T>(id: JobId, work: (job: Job) => Promise<Result<T>>): Promise<Result<T>> {
    for (let old = running.get(id); old !== undefined; old = running.get(id)) {
      old.controller.abort();
      await old.ended;
    }
    return run(id, work);
  }

  return {
    run,
    restart,
    cancel(id) {
      const job = running.get(id);
      job?.controller.abort();
      return job !== undefined;
    },
    async close() {
      const jobs = [...running.values()];
      for (const job of jobs) job.controller.abort();
      await Promise.all(jobs.map((job) => job.ended));
    },
  };
}

/** The answer of a cancelled job. */
export function cancelled(): Result<never> {
  return fail('cancelled', 'Cancelled; nothing was changed and no file was written.');
}

function createReporter(send: (step: Step) => void, nowMs: () => number) {
  let lastSentMs = Number.NEGATIVE_INFINITY;
  let held: Step | null = null;
  return {
    progress(done: number, total: number, step: string): void {
      const now = nowMs();
      if (now - lastSentMs < PROGRESS_GAP_MS) {
        held = { done, total, step };
        return;
      }
      lastSentMs = now;
      held = null;
      send({ done, total, step });
    },
    flush(): void {
      if (held !== null) send(held);
      held = null;
    },
  };
}
