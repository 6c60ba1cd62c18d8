import { setImmediate as nextTurn } from 'node:timers/promises';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { type AppContext, databaseOf } from '../context.ts';
import { cancelled, type Job } from '../jobs.ts';

/** Things to be worked out one by one, and how. */
export interface InTurn<T> {
  /** Asked for at the beginning of each pass over them. */
  readonly items: () => readonly T[];
  /** What is said while one of them is worked on. */
  readonly step: (item: T, index: number, total: number) => string;
  /** When the data were changed meanwhile, what was worked out first no longer holds: say so, or work it out again. */
  readonly whenChanged: 'refuse' | 'again';
}

/** Times that work is begun again with the program free in between; after that it runs to its end at once. */
const FREE_ATTEMPTS = 3;

/**
 * Works out something for each of a list, leaving the program free in between, with progress and until cancelled. Its
 * results hold for the data as they are when it answers. `begin` starts a pass over the list; null leaves an item out.
 */
export async function eachInTurn<T, R>(
  context: AppContext,
  job: Job,
  turn: InTurn<T>,
  begin: () => (item: T) => R | null,
): Promise<Result<readonly R[]>> {
  const { unitOfWork } = databaseOf(context);
  for (let attempt = 1; attempt <= FREE_ATTEMPTS; attempt += 1) {
    const revision = unitOfWork.revision();
    const results = await freely(job, turn, begin());
    if (results === null) return cancelled();
    if (unitOfWork.revision() === revision) return ok(results);
    if (turn.whenChanged === 'refuse') {
      return fail('conflict', 'Something was changed while the seasons were planned, so nothing was saved. Try again.');
    }
  }
  const work = begin();
  return ok(turn.items().flatMap((item) => work(item) ?? []));
}

/** One pass with turns for everything else in between; null when it was cancelled. */
async function freely<T, R>(job: Job, turn: InTurn<T>, work: (item: T) => R | null): Promise<R[] | null> {
  const results: R[] = [];
  const items = turn.items();
  for (const [index, item] of items.entries()) {
    job.progress(index, items.length, turn.step(item, index, items.length));
    await nextTurn();
    if (job.signal.aborted) return null;
    const result = work(item);
    if (result !== null) results.push(result);
  }
  job.progress(items.length, items.length, 'Saving');
  await nextTurn();
  return job.signal.aborted ? null : results;
}

/** `Planning 3 of 20`. */
export function countedStep(verb: string): InTurn<unknown>['step'] {
  return (_item, index, total) => `${verb} ${index + 1} of ${total}`;
}
