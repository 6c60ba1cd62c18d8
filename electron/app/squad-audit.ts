import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SquadAuditRow } from '../../shared/contract/audit.ts';
import type { Output, Parsed } from '../../shared/contract/index.ts';
import type { Athlete } from '../../shared/domain/athlete.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import type { Database } from '../db/index.ts';
import { auditRowOf } from './audit-view.ts';
import { type AppContext, databaseOf } from './context.ts';
import { cancelled } from './jobs.ts';

/** A row, and what it was worked out from. */
interface KnownRow {
  readonly stamp: string;
  readonly row: SquadAuditRow;
}

/** Rows that were worked out on one day under one preset. */
interface Known {
  readonly setting: string;
  readonly rows: Map<string, KnownRow>;
}

const knownOf = new WeakMap<Database, Known>();

/**
 * Each athlete's audit in short, as a job: one athlete at a time with progress, until cancelled. Who has been audited
 * and not changed since is not audited again, so that going on after a cancelled audit takes up where it stopped.
 */
export function squadAudit(
  context: AppContext,
  { months, side, jobId }: Parsed<'audit.squad'>,
): Promise<Result<Output<'audit.squad'>>> {
  return context.jobs.restart(jobId, async (job) => {
    const { read: reads } = databaseOf(context);
    const rowOf = (athlete: Athlete): SquadAuditRow => {
      const { rows, fresh, key } = lookUp(context, athlete, `${months} ${side}`);
      const known = rows.get(key);
      if (known?.stamp === fresh) return known.row;
      const row = auditRowOf(reads, athlete, months, side, context.ports.clock.today());
      rows.set(key, { stamp: fresh, row });
      return row;
    };
    const athletes = reads.athletes.list({ archived: false });
    for (const [index, athlete] of athletes.entries()) {
      job.progress(index, athletes.length, athlete.name);
      await nextTurn();
      if (job.signal.aborted) return cancelled();
      rowOf(athlete);
    }
    job.progress(athletes.length, athletes.length, '');
    // Those that changed meanwhile are audited again here.
    const rows = reads.athletes.list({ archived: false }).map(rowOf);
    return ok({ today: context.ports.clock.today(), rows });
  });
}

/** Where an athlete's row is kept, and what it must have been worked out from to hold. */
function lookUp(context: AppContext, athlete: Athlete, what: string) {
  const database = databaseOf(context);
  const setting = `${context.ports.clock.today()} ${database.read.settings.get().preset}`;
  let known = knownOf.get(database);
  if (known?.setting !== setting) {
    known = { setting, rows: new Map() };
    knownOf.set(database, known);
  }
  return { rows: known.rows, fresh: database.stampOf(athlete.id), key: `${athlete.id} ${what}` };
}
