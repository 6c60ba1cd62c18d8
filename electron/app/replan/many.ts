import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { LeftOut } from '../../../shared/contract/replanning.ts';
import type { Athlete } from '../../../shared/domain/athlete.ts';
import type { AthleteId, SeasonId, SessionId } from '../../../shared/domain/ids.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { Season, SeasonDraft } from '../../../shared/domain/season.ts';
import type { ReadDb } from '../../db/index.ts';
import type { KeptSession } from '../../engine/types.ts';
import { type AppContext, gone, readsOf, writeFor } from '../context.ts';
import type { Job } from '../jobs.ts';
import type { OpenSeason } from '../open-seasons.ts';
import { seasonDraftOf } from '../season-draft.ts';
import { redraught } from '../season-draughts.ts';
import { type Assumed, type Draughted, lastDayOf, sessionsOf, storeReplanned } from '../season-plan.ts';
import { countedStep, eachInTurn, type InTurn } from './in-turn.ts';
import { differenceOf } from './preview.ts';

type Answer = Output<'season.replanMany'>;

/** A season worked out anew, not written yet. */
export interface Replan {
  readonly athlete: Athlete;
  readonly season: Season;
  readonly draft: SeasonDraft;
  readonly draughted: Draughted;
}

/** Replans several seasons as a job: worked out one by one, written together as one step of the history. */
export function replanMany(
  context: AppContext,
  { seasonIds, jobId }: Parsed<'season.replanMany'>,
): Promise<Result<Answer>> {
  return context.jobs.run(jobId, async (job): Promise<Result<Answer>> => {
    const reads = readsOf(context);
    const items = () => inOrder(reads, [...new Set(seasonIds)]);
    const turn = { items, step: countedStep('Planning'), whenChanged: 'refuse' } as const;
    const worked = await workOutInTurn(context, job, turn, (replan) => {
      const { athlete, season, draughted } = replan;
      const { kept, replaced, summary } = differenceOf(reads, athlete, season, draughted);
      return { replan, row: { ...whoseIs(replan), seasonId: season.id, season: season.name, kept, replaced, summary } };
    });
    if (!worked.ok) return worked;
    const { done, leftOut } = worked.value;
    if (done.length > 0) {
      writeFor(context, 'season.replanMany', (db) => {
        for (const { replan } of done) storeReplanned(db, replan.season, replan.draft, replan.draughted);
      });
    }
    return ok({ replanned: done.map(({ row }) => row), leftOut });
  });
}

/** The seasons that are still there: athletes as they come, the seasons of each from the earliest on. */
function inOrder(reads: ReadDb, seasonIds: readonly SeasonId[]): readonly OpenSeason[] {
  const found = seasonIds.flatMap((id): OpenSeason[] => {
    const season = reads.seasons.get(id);
    const athlete = season === undefined ? undefined : reads.athletes.get(season.athleteId);
    return season === undefined || athlete === undefined ? [] : [{ athlete, season }];
  });
  const athletes = [...new Set(found.map(({ athlete }) => athlete.id))];
  return athletes.flatMap((id) =>
    found
      .filter(({ athlete }) => athlete.id === id)
      .toSorted((a, b) => (a.season.firstMonday < b.season.firstMonday ? -1 : 1)),
  );
}

function whoseIs({ athlete }: OpenSeason) {
  return { athleteId: athlete.id, athlete: athlete.name };
}

/** What came of working out several seasons. */
interface WorkedOut<R> {
  readonly done: readonly R[];
  readonly leftOut: LeftOut[];
}

/**
 * Works out several seasons one by one. Of one athlete's the earlier must come first: the later one is planned against
 * its new plan, not against the one that it takes the place of. `say` makes of each what the caller needs.
 */
export async function workOutInTurn<R>(
  context: AppContext,
  job: Job,
  turn: InTurn<OpenSeason>,
  say: (replan: Replan) => R,
): Promise<Result<WorkedOut<R>>> {
  const outcomes = await eachInTurn(context, job, turn, () => {
    const earlier = new Map<AthleteId, Draughted[]>();
    return (item): { readonly done: R } | { readonly leftOut: LeftOut } => {
      const before = earlier.get(item.athlete.id) ?? [];
      const outcome = workOutReplan(context, item, assuming(before));
      if (!outcome.ok) return { leftOut: { ...whoseIs(item), sentence: outcome.failure.message } };
      earlier.set(item.athlete.id, [...before, outcome.value.draughted]);
      return { done: say(outcome.value) };
    };
  });
  if (!outcomes.ok) return outcomes;
  return ok({
    done: outcomes.value.flatMap((each) => ('done' in each ? [each.done] : [])),
    leftOut: outcomes.value.flatMap((each) => ('leftOut' in each ? [each.leftOut] : [])),
  });
}

/** The sessions of the athlete as they will be once the earlier seasons are stored. */
function assuming(earlier: readonly Draughted[]): Assumed {
  if (earlier.length === 0) return {};
  const gone = new Set<SessionId>(earlier.flatMap(({ replaceable }) => replaceable.map(({ id }) => id)));
  const added = earlier.flatMap(({ plan }) => sessionsOf(plan)).map(({ reasons: _, ...kept }): KeptSession => kept);
  return { gone, added };
}

/** One season worked out anew from today on; fails with why it is to be left out. */
export function workOutReplan(
  context: AppContext,
  { athlete, season }: OpenSeason,
  assumed: Assumed = {},
): Result<Replan> {
  const today = context.ports.clock.today();
  if (lastDayOf(season) < today) {
    return fail('conflict', `“${season.name}” is over; weeks that are over stay as they are.`);
  }
  const draft = seasonDraftOf(season);
  const worked = redraught(context, season, draft, today, assumed);
  return worked.ok ? ok({ athlete, season, draft, draughted: worked.value }) : worked;
}

/** For a season that a command names and that is not there. */
export function seasonOrGone(context: AppContext, seasonId: SeasonId): Result<Season> {
  const season = readsOf(context).seasons.get(seasonId);
  return season === undefined ? gone('season') : ok(season);
}
