import type { Scope } from '../../shared/contract/channel.ts';
import type { AthleteId } from '../../shared/domain/ids.ts';
import { type ChangeLog, createChangeLog } from './change-log.ts';
import type { Connection } from './driver.ts';
import { StorageError, translating } from './errors.ts';
import { allSteps, nextStep, stepOf, stepsUpTo } from './history-steps.ts';
import type { WriteDb } from './repository-types.ts';
import { refreshDerived } from './roll-ups.ts';
import type { HistoryDirection, HistoryStep, UnitOfWork } from './types.ts';

/**
 * How much history is kept: the newest 200 steps, and of these no more than hold half a million row images together
 * (about 60 MB). The last step is kept whatever its size.
 */
export const HISTORY_LIMITS = { steps: 200, rows: 500_000 } as const;

/** What the unit of work needs. */
export interface UnitOfWorkParts {
  readonly connection: Connection;
  readonly now: () => string;
  readonly writeDb: WriteDb;
  readonly limits?: { readonly steps: number; readonly rows: number };
}

/** The unit of work with what only the database itself may use. */
export interface ManagedUnitOfWork extends UnitOfWork {
  /** A transaction outside the history, for what the product itself keeps up to date. */
  writeSilently(work: () => void): void;
  /** True while a unit of work runs. */
  busy(): boolean;
  /** How often anything of an athlete has changed that their findings follow from. */
  touches(athleteId: AthleteId): number;
}

/** Makes the unit of work of a writable connection, with its change log. */
export function createUnitOfWork(parts: UnitOfWorkParts): ManagedUnitOfWork {
  const { connection } = parts;
  const log = createChangeLog(connection);
  let busy = false;
  let revision = 0;
  const unit = <T>(work: () => T): T => {
    if (busy) throw new Error('units of work do not nest');
    busy = true;
    try {
      return translating(() => connection.transaction(work));
    } finally {
      busy = false;
    }
  };
  const touches = new Map<string, number>();
  const refresh = (): void => {
    for (const id of refreshDerived(connection)) touches.set(id, (touches.get(id) ?? 0) + 1);
  };
  const counted = <T>(work: () => T): T => {
    const value = unit(work);
    revision += 1;
    return value;
  };
  return {
    write: (label, scopes, work) =>
      counted(() => runStep({ ...parts, log, refresh }, label, scopes, () => work(parts.writeDb))),
    writeOutsideHistory: (work) =>
      counted(() => {
        const value = work(parts.writeDb);
        if (value instanceof Promise) throw new Error('work outside the history must not be asynchronous');
        refresh();
        return value;
      }),
    undo: () => counted(() => swapNext({ ...parts, log, refresh }, 'undo')),
    redo: () => counted(() => swapNext({ ...parts, log, refresh }, 'redo')),
    walk: (direction, stepId, atMost) => {
      const steps = stepsUpTo(connection, direction, stepId);
      if (steps.length === 0) return 'gone';
      if (steps.length > atMost) return 'more';
      return counted(() => steps.map((step) => swapStep({ ...parts, log, refresh }, step)));
    },
    historyState: () => ({
      undo: nextStep(connection, 'undo')?.label ?? null,
      redo: nextStep(connection, 'redo')?.label ?? null,
    }),
    historySteps: () => allSteps(connection),
    revision: () => revision,
    busy: () => busy,
    touches: (athleteId) => touches.get(athleteId) ?? 0,
    writeSilently: (work) =>
      unit(() => {
        work();
        refresh();
      }),
  };
}

/** What the steps of the history are made with. */
interface StepParts extends UnitOfWorkParts {
  readonly log: ChangeLog;
  /** Brings up to date what follows from the rows. */
  readonly refresh: () => void;
}

function runStep<T>(parts: StepParts, label: string, scopes: readonly Scope[], work: () => T): T {
  const { connection, log } = parts;
  connection.run(
    'INSERT INTO history_steps (label, scopes, at, undone, row_count) VALUES (?, ?, ?, 0, 0)',
    label,
    scopes.join(' '),
    parts.now(),
  );
  const stepId = connection.get<{ id: number }>('SELECT max(id) AS id FROM history_steps')?.id ?? 0;
  log.record(stepId);
  const value = work();
  if (value instanceof Promise) throw new Error(`the work of "${label}" must not be asynchronous`);
  log.stop();
  const athlete = log.onlyAthlete(stepId);
  if (athlete !== null) {
    const sql = 'UPDATE history_steps SET athlete_id = ?, athlete_name = ? WHERE id = ?';
    connection.run(sql, athlete.id, athlete.name, stepId);
  }
  parts.refresh();
  if (countRows(connection, stepId) === 0) {
    connection.run('DELETE FROM history_steps WHERE id = ?', stepId);
  } else {
    connection.run('DELETE FROM history_steps WHERE undone = 1');
    prune(connection, parts.limits ?? HISTORY_LIMITS);
  }
  return value;
}

/** Notes how many row images the step holds, and answers it. */
function countRows(connection: Connection, stepId: number): number {
  const sql = 'SELECT count(*) AS n FROM history_rows WHERE step_id = ?';
  const rows = connection.get<{ n: number }>(sql, stepId)?.n ?? 0;
  connection.run('UPDATE history_steps SET row_count = ? WHERE id = ?', rows, stepId);
  return rows;
}

function swapNext(parts: StepParts, direction: HistoryDirection): HistoryStep | null {
  const step = nextStep(parts.connection, direction);
  return step === undefined ? null : swapStep(parts, step);
}

/** Undoes a step that is done, or redoes one that is undone; answers it as it is then. */
function swapStep({ connection, log, refresh }: StepParts, step: HistoryStep): HistoryStep {
  log.swap(step.id);
  countRows(connection, step.id);
  connection.run('UPDATE history_steps SET undone = ? WHERE id = ?', step.undone ? 0 : 1, step.id);
  refresh();
  return stepOf(connection, step.id);
}

function prune(connection: Connection, limits: { readonly steps: number; readonly rows: number }): void {
  const steps = connection.all<{ id: number; row_count: number }>(
    'SELECT id, row_count FROM history_steps ORDER BY id DESC',
  );
  let rows = 0;
  for (const [index, step] of steps.entries()) {
    rows += step.row_count;
    if (index === 0 || (index < limits.steps && rows <= limits.rows)) continue;
    connection.run('DELETE FROM history_steps WHERE id <= ?', step.id);
    return;
  }
}

/** The unit of work of a database that must not be written: every write says why. */
export function refusingUnitOfWork(refusal: StorageError): ManagedUnitOfWork {
  const refuse = (): never => {
    throw new StorageError(refusal.code, refusal.message);
  };
  return {
    write: refuse,
    writeOutsideHistory: refuse,
    undo: refuse,
    redo: refuse,
    walk: refuse,
    historyState: () => ({ undo: null, redo: null }),
    historySteps: () => [],
    revision: () => 0,
    busy: () => false,
    touches: () => 0,
    writeSilently: refuse,
  };
}
