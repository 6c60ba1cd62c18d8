import type { progress } from '../../../shared/contract/progress.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import { toCsv } from '../../exporting/csv.ts';
import { attempt } from '../attempt.ts';
import { type AppContext, gone, readsOf, writeFor } from '../context.ts';
import { safeFileName } from '../file-name.ts';
import type { HandlersFor } from '../handler.ts';
import { progressViewOf } from '../progress/progress-view.ts';

/** How an athlete gets on, the goals of lifts, and charts as files. */
export function progressHandlers(context: AppContext): HandlersFor<keyof typeof progress> {
  return {
    'progress.get': ({ athleteId, ...question }) => {
      const reads = readsOf(context);
      const athlete = reads.athletes.get(athleteId);
      if (athlete === undefined) return gone('athlete');
      return progressViewOf(reads, athlete, question, context.ports.clock.today());
    },
    'lift.setGoal': ({ athleteId, exerciseId, goal }) => {
      const reads = readsOf(context);
      if (reads.athletes.get(athleteId) === undefined) return gone('athlete');
      if (reads.exercises.get(exerciseId) === undefined) return gone('exercise');
      writeFor(
        context,
        'lift.setGoal',
        (db) =>
          goal === null
            ? db.liftGoals.remove(athleteId, exerciseId)
            : db.liftGoals.set(athleteId, { exerciseId, ...goal }),
        goal === null ? 'Remove lifting goal' : 'Set lifting goal',
      );
      return ok({});
    },
    'table.export': ({ name, header, rows }) =>
      save(context, name, 'csv', new TextEncoder().encode(toCsv(header, rows)), 'The table'),
    'picture.export': ({ name, format, base64 }) =>
      save(context, name, format, new Uint8Array(Buffer.from(base64, 'base64')), 'The picture'),
  };
}

async function save(
  context: AppContext,
  name: string,
  extension: string,
  bytes: Uint8Array,
  what: string,
): Promise<Result<{ path: string | null }>> {
  const saved = await attempt(`${what} could not be saved`, () =>
    context.ports.saveFile(safeFileName(name, extension), bytes),
  );
  if (saved.ok && saved.value !== null) context.knownFiles.add(saved.value);
  return saved.ok ? ok({ path: saved.value }) : saved;
}
