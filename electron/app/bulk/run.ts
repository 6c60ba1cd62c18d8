import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { LeftOut } from '../../../shared/contract/replanning.ts';
import type { BulkAct } from '../../../shared/contract/roster.ts';
import type { AthleteId } from '../../../shared/domain/ids.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { type AppContext, databaseOf, readsOf, writeFor } from '../context.ts';
import type { Job } from '../jobs.ts';
import { countedStep, eachInTurn } from '../replan/in-turn.ts';
import type { ReadyAct, Worked } from './act.ts';
import { archiveAct, groupsAct } from './athlete-acts.ts';
import { logAct } from './log-act.ts';
import { replanAct, shiftAct, templateAct } from './season-acts.ts';

type Row = Output<'bulk.run'>['done'][number];

interface WorkedRow {
  readonly row: Row;
  readonly store: Worked['store'];
}

/** What an act would do to whom. Writes nothing. */
export function previewBulk(
  context: AppContext,
  input: Parsed<'bulk.preview'>,
): Promise<Result<Output<'bulk.preview'>>> {
  return context.jobs.run(input.jobId, async (job) => {
    const token = tokenOf(context);
    const worked = await workOut(context, job, input.act, input.athleteIds);
    if (!worked.ok) return worked;
    const { rows, leftOut } = worked.value;
    return ok({ done: rows.map(({ row }) => row), leftOut: [...leftOut], token });
  });
}

/** Does an act to all of them as one step of the history; when it is cancelled or fails, to none. */
export function runBulk(context: AppContext, input: Parsed<'bulk.run'>): Promise<Result<Output<'bulk.run'>>> {
  return context.jobs.run(input.jobId, async (job) => {
    if (input.token !== null && input.token !== tokenOf(context)) {
      return fail(
        'conflict',
        'Something has changed since this was shown, so nothing was done. Look again and decide.',
      );
    }
    const worked = await workOut(context, job, input.act, input.athleteIds);
    if (!worked.ok) return worked;
    const { ready, rows, leftOut } = worked.value;
    if (rows.length > 0) {
      const store = (db: Parameters<Worked['store']>[0]) => {
        for (const each of rows) each.store(db);
      };
      writeFor(context, 'bulk.run', store, ready.label(rows.length));
    }
    return ok({ done: rows.map(({ row }) => row), leftOut: [...leftOut] });
  });
}

/** Stands for the data as they are now, and for the day. */
function tokenOf(context: AppContext): string {
  return `${context.ports.clock.today()} ${databaseOf(context).unitOfWork.revision()}`;
}

function readyAct(context: AppContext, act: BulkAct): Result<ReadyAct> {
  switch (act.kind) {
    case 'replan':
      return ok(replanAct(context));
    case 'shift':
      return ok(shiftAct(context, act));
    case 'template':
      return templateAct(context, act);
    case 'log':
      return logAct(context, act);
    case 'groups':
      return groupsAct(context, act);
    case 'archive':
      return ok(archiveAct(context, act));
  }
}

async function workOut(context: AppContext, job: Job, act: BulkAct, athleteIds: readonly AthleteId[]) {
  const ready = readyAct(context, act);
  if (!ready.ok) return ready;
  const turn = {
    items: () => [...new Set(athleteIds)],
    step: countedStep('Working out'),
    whenChanged: 'refuse',
  } as const;
  const worked = await eachInTurn(context, job, turn, () => (id): WorkedRow | LeftOut | null => {
    const athlete = readsOf(context).athletes.get(id);
    if (athlete === undefined) return null;
    const who = { athleteId: id, athlete: athlete.name };
    const one = ready.value.workOut(athlete);
    if ('refused' in one) return { ...who, sentence: one.refused };
    return { row: { ...who, sentence: one.sentence }, store: one.store };
  });
  if (!worked.ok) return worked;
  const rows = worked.value.flatMap((each) => ('store' in each ? [each] : []));
  const leftOut = worked.value.flatMap((each) => ('store' in each ? [] : [each]));
  return ok({ ready: ready.value, rows, leftOut });
}
