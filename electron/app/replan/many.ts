import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { LeftOut } from '../../../shared/contract/replanning.ts';
import type { SeasonId } from '../../../shared/domain/ids.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { Season, SeasonDraft } from '../../../shared/domain/season.ts';
import { type AppContext, databaseOf, gone, readsOf, writeFor } from '../context.ts';
import { cancelled, type Job } from '../jobs.ts';
import { seasonDraftOf } from '../season-draft.ts';
import { redraught } from '../season-draughts.ts';
import { type Draughted, lastDayOf, storeReplanned } from '../season-plan.ts';
import { differenceOf } from './preview.ts';

type Answer = Output<'season.replanMany'>;
type Row = Answer['replanned'][number];

/** A season replanned, before anything is written. */
export interface ReplannedSeason {
  readonly season: Season;
  readonly draft: SeasonDraft;
  readonly draughted: Draughted;
  readonly row: Row;
}

/** Replans several seasons as a job: worked out one by one, written together as one step of the history. */
export function replanMany(
  context: AppContext,
  { seasonIds, jobId }: Parsed<'season.replanMany'>,
): Promise<Result<Answer>> {
  return context.jobs.run(jobId, async (job): Promise<Result<Answer>> => {
    const leftOut: LeftOut[] = [];
    const planned = await eachInTurn(context, job, [...new Set(seasonIds)], 'Planning', (seasonId) => {
      const outcome = replanOne(context, seasonId);
      if (outcome === null || 'draughted' in outcome) return outcome;
      leftOut.push(outcome);
      return null;
    });
    if (!planned.ok) return planned;
    const work = planned.value;
    if (work.length > 0) {
      writeFor(context, 'season.replanMany', (db) => {
        for (const { season, draft, draughted } of work) storeReplanned(db, season, draft, draughted);
      });
    }
    return ok({ replanned: work.map(({ row }) => row), leftOut });
  });
}

/** One season worked out, or why it is left out; null when it is gone. */
export function replanOne(context: AppContext, seasonId: SeasonId): ReplannedSeason | LeftOut | null {
  const reads = readsOf(context);
  const today = context.ports.clock.today();
  const season = reads.seasons.get(seasonId);
  const athlete = season === undefined ? undefined : reads.athletes.get(season.athleteId);
  if (season === undefined || athlete === undefined) return null;
  const who = { athleteId: athlete.id, athlete: athlete.name };
  if (lastDayOf(season) < today) {
    return { ...who, sentence: `“${season.name}” is over; weeks that are over stay as they are.` };
  }
  const draft = seasonDraftOf(season);
  const worked = redraught(context, season, draft, today);
  if (!worked.ok) return { ...who, sentence: worked.failure.message };
  const { kept, replaced, summary } = differenceOf(reads, athlete, season, worked.value);
  const row = { ...who, seasonId, season: season.name, kept, replaced, summary };
  return { season, draft, draughted: worked.value, row };
}

/**
 * Does something for each of a list, leaving the program free in between, with progress and until cancelled. Fails with
 * `conflict` when the data were changed meanwhile: what was worked out first would no longer hold. Null leaves one out.
 */
export async function eachInTurn<T, R>(
  context: AppContext,
  job: Job,
  items: readonly T[],
  step: string,
  work: (item: T) => R | null,
): Promise<Result<readonly R[]>> {
  const { unitOfWork } = databaseOf(context);
  const revision = unitOfWork.revision();
  const results: R[] = [];
  for (const [index, item] of items.entries()) {
    job.progress(index, items.length, `${step} ${index + 1} of ${items.length}`);
    await nextTurn();
    if (job.signal.aborted) return cancelled();
    const result = work(item);
    if (result !== null) results.push(result);
  }
  job.progress(items.length, items.length, 'Saving');
  await nextTurn();
  if (job.signal.aborted) return cancelled();
  if (unitOfWork.revision() !== revision) {
    return fail('conflict', 'Something was changed while the seasons were planned, so nothing was saved. Try again.');
  }
  return ok(results);
}

/** For a season that a command names and that is not there. */
export function seasonOrGone(context: AppContext, seasonId: SeasonId): Result<Season> {
  const season = readsOf(context).seasons.get(seasonId);
  return season === undefined ? gone('season') : ok(season);
}
