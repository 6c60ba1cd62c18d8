import { SCOPES } from '../../shared/contract/channel.ts';
import { athleteId } from '../../shared/domain/ids.ts';
import type { Connection } from './driver.ts';
import type { HistoryDirection, HistoryStep } from './types.ts';

interface StepRow {
  readonly id: number;
  readonly label: string;
  readonly scopes: string;
  readonly at: string;
  readonly undone: 0 | 1;
  /** Null while there is no such athlete. */
  readonly athleteId: string | null;
  /** The name that the athlete has now, else the one they had at the step. */
  readonly athleteName: string | null;
}

const STEPS = `SELECT step.id, step.label, step.scopes, step.at, step.undone, a.id AS athleteId,
    coalesce(a.name, step.athlete_name) AS athleteName
  FROM history_steps step LEFT JOIN athletes a ON a.id = step.athlete_id`;

/** All steps that are kept, the newest first. */
export function allSteps(connection: Connection): readonly HistoryStep[] {
  return connection.all<StepRow>(`${STEPS} ORDER BY step.id DESC`).map(toStep);
}

/** The step that would be undone or redone next. */
export function nextStep(connection: Connection, direction: HistoryDirection): HistoryStep | undefined {
  const order = direction === 'undo' ? 'step.undone = 0 ORDER BY step.id DESC' : 'step.undone = 1 ORDER BY step.id';
  const row = connection.get<StepRow>(`${STEPS} WHERE ${order} LIMIT 1`);
  return row === undefined ? undefined : toStep(row);
}

/** A step that is there. */
export function stepOf(connection: Connection, id: number): HistoryStep {
  const row = connection.get<StepRow>(`${STEPS} WHERE step.id = ?`, id);
  if (row === undefined) throw new Error(`the history has no step ${id}`);
  return toStep(row);
}

/** What must be undone or redone to get this step undone or redone, in turn; none where it is not there or already so. */
export function stepsUpTo(connection: Connection, direction: HistoryDirection, id: number): readonly HistoryStep[] {
  const steps =
    direction === 'undo'
      ? connection.all<StepRow>(`${STEPS} WHERE step.undone = 0 AND step.id >= ? ORDER BY step.id DESC`, id)
      : connection.all<StepRow>(`${STEPS} WHERE step.undone = 1 AND step.id <= ? ORDER BY step.id`, id);
  return steps.at(-1)?.id === id ? steps.map(toStep) : [];
}

function toStep(row: StepRow): HistoryStep {
  const named = new Set(row.scopes.split(' '));
  const id = row.athleteId === null ? null : athleteId.parse(row.athleteId);
  return {
    id: row.id,
    label: row.label,
    scopes: SCOPES.filter((scope) => named.has(scope)),
    at: row.at,
    undone: row.undone === 1,
    athlete: row.athleteName === null ? null : { id, name: row.athleteName },
  };
}
