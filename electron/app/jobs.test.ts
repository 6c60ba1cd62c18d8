import { describe, expect, it } from 'vitest';
import { jobId } from '../../shared/domain/ids.ts';
import { fail, ok } from '../../shared/domain/result.ts';
import type { Emit } from './handler.ts';
import { createJobs } from './jobs.ts';

const id = jobId.parse('job-1');

function setUp() {
  const clock = { ms: 0 };
  const sent: unknown[] = [];
  const emit: Emit = (_event, payload) => {
    sent.push(payload);
  };
  return { clock, sent, jobs: createJobs(emit, () => clock.ms) };
}

describe('jobs', () => {
  it('report at most ten times a second, plus a last one', async () => {
    const { clock, sent, jobs } = setUp();
    await jobs.run(id, async (job) => {
      for (let done = 0; done <= 1000; done++) {
        clock.ms = done;
        job.progress(done, 1000, 'Working');
      }
      return ok(null);
    });
    expect(sent).toHaveLength(11);
    expect(sent.at(-1)).toEqual({ jobId: id, done: 1000, total: 1000, step: 'Working' });
  });

  it('send the last report that was held back', async () => {
    const { clock, sent, jobs } = setUp();
    await jobs.run(id, async (job) => {
      job.progress(0, 2, 'Drawing');
      clock.ms = 5;
      job.progress(2, 2, 'Saving');
      return ok(null);
    });
    expect(sent).toEqual([
      { jobId: id, done: 0, total: 2, step: 'Drawing' },
      { jobId: id, done: 2, total: 2, step: 'Saving' },
    ]);
  });

  it('answer `cancelled` when the work stops at the signal', async () => {
    const { jobs } = setUp();
    const answer = jobs.run(id, async (job) => {
      await new Promise((_resolve, reject) => job.signal.addEventListener('abort', () => reject(new Error('stop'))));
      return ok('never');
    });
    expect(jobs.cancel(id)).toBe(true);
    expect(await answer).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(jobs.cancel(id)).toBe(false);
  });

  it('keep other failures and errors as they are', async () => {
    const { jobs } = setUp();
    expect(await jobs.run(id, async () => fail('not-found', 'Gone.'))).toMatchObject({
      failure: { kind: 'not-found' },
    });
    await expect(
      jobs.run(id, async () => {
        throw new Error('boom');
      }),
    ).rejects.toThrow('boom');
  });

  it('refuse an id that is already running and free it afterwards', async () => {
    const { jobs } = setUp();
    let finish = (): void => {};
    const first = jobs.run(id, async () => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return ok(1);
    });
    expect(await jobs.run(id, async () => ok(2))).toMatchObject({ failure: { kind: 'conflict' } });
    finish();
    expect(await first).toEqual(ok(1));
    expect(await jobs.run(id, async () => ok(3))).toEqual(ok(3));
  });

  it('are all cancelled and waited for on close', async () => {
    const { jobs } = setUp();
    let ended = false;
    const answer = jobs.run(id, async (job) => {
      await new Promise<void>((resolve) => job.signal.addEventListener('abort', () => resolve()));
      ended = true;
      return fail('cancelled', 'Stopped.');
    });
    await jobs.close();
    expect(ended).toBe(true);
    expect(await answer).toMatchObject({ failure: { kind: 'cancelled' } });
  });
});
