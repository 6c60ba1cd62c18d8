import { type SessionId, sessionId } from '../../../shared/domain/ids.ts';
import type { Session, SessionDraft } from '../../../shared/domain/session.ts';
import type { SqlValue } from '../driver.ts';
import type { NewSession, SessionChange, SessionReads, SessionWrites } from '../repository-types.ts';
import { insertRow, type RowValues, syncRows, toFlag, updateRow } from '../sql.ts';
import { type Context, grouped, missing } from './context.ts';
import { fromReason, type ReasonRow } from './reasons.ts';
import { fromRunItems, type RunItemRow } from './run-items.ts';
import { fromLoad, fromSessionDraft, fromSet, type SessionRow, type SetRow, toSession } from './session-rows.ts';

interface Owned {
  readonly session_id: SessionId;
}

/** Reads of sessions with their steps, sets and reasons. */
export function sessionReads({ connection }: Context): SessionReads {
  const load = (where: string, ...values: readonly SqlValue[]): readonly Session[] => {
    const rows = connection.all<SessionRow>(
      `SELECT s.* FROM sessions s WHERE ${where} ORDER BY s.date, s.start_time IS NULL, s.start_time, s.kind <> 'run', s.id`,
      ...values,
    );
    if (rows.length === 0) return [];
    const parts = <Row extends Owned>(table: string): ReadonlyMap<SessionId, readonly Row[]> =>
      grouped(
        connection.all<Row>(
          `SELECT t.* FROM sessions s CROSS JOIN ${table} t ON t.session_id = s.id
           WHERE ${where} ORDER BY t.session_id, t.position`,
          ...values,
        ),
        (row) => row.session_id,
      );
    const items = parts<Owned & RunItemRow>('run_items');
    const sets = parts<Owned & SetRow>('strength_sets');
    const reasons = parts<Owned & ReasonRow>('session_reasons');
    return rows.map((row) =>
      toSession(row, {
        items: items.get(row.id) ?? [],
        sets: sets.get(row.id) ?? [],
        reasons: reasons.get(row.id) ?? [],
      }),
    );
  };
  return {
    get: (id) => load('s.id = ?', id)[0],
    between: (athleteId, from, to, side) =>
      side === undefined
        ? load('s.athlete_id = ? AND s.date BETWEEN ? AND ?', athleteId, from, to)
        : load('s.athlete_id = ? AND s.date BETWEEN ? AND ? AND s.side = ?', athleteId, from, to, side),
    ofSeason: (id, side) =>
      side === undefined ? load('s.season_id = ?', id) : load('s.season_id = ? AND s.side = ?', id, side),
    bySourceKeys: (athleteId, keys) => {
      const found = new Map<string, SessionId>();
      for (const key of keys) {
        const row = connection.get<{ id: SessionId }>(
          'SELECT id FROM sessions WHERE athlete_id = ? AND source_key = ?',
          athleteId,
          key,
        );
        if (row !== undefined) found.set(key, row.id);
      }
      return found;
    },
    fulfilled: (plannedIds) => {
      const found = new Map<SessionId, SessionId>();
      for (const plannedId of plannedIds) {
        const row = connection.get<{ id: SessionId }>(
          'SELECT id FROM sessions WHERE planned_id = ? ORDER BY date, id LIMIT 1',
          plannedId,
        );
        if (row !== undefined) found.set(plannedId, row.id);
      }
      return found;
    },
  };
}

/** Reads and writes of sessions. */
export function sessionWrites(context: Context): SessionWrites {
  const { connection } = context;
  const insert = (session: NewSession): SessionId => insertSession(context, session);
  return {
    ...sessionReads(context),
    insert,
    insertMany: (sessions) => sessions.map(insert),
    update: (id, change) => {
      const row = fromChange(change);
      const there =
        Object.keys(row).length === 0
          ? connection.get('SELECT 1 FROM sessions WHERE id = ?', id) !== undefined
          : updateRow(connection, 'sessions', { id }, row);
      if (!there) missing('session');
      const owner = { session_id: id };
      if (change.draft !== undefined) {
        syncRows(connection, 'run_items', owner, ['position'], runItemRows(change.draft));
        syncRows(connection, 'strength_sets', owner, ['position'], setRows(change.draft));
      }
      if (change.lifts !== undefined) {
        syncRows(connection, 'session_lifts', owner, ['exercise_id'], liftRows(change.lifts));
      }
      if (change.reasons !== undefined) {
        syncRows(connection, 'session_reasons', owner, ['position'], change.reasons.map(fromReason));
      }
    },
    remove: (ids) => ids.reduce((sum, id) => sum + connection.run('DELETE FROM sessions WHERE id = ?', id), 0),
  };
}

function insertSession({ connection, newId }: Context, session: NewSession): SessionId {
  const id = sessionId.parse(newId());
  insertRow(connection, 'sessions', {
    id,
    athlete_id: session.athleteId,
    season_id: session.seasonId,
    side: session.side,
    planned_id: session.plannedId,
    ...fromSessionDraft(session),
    locked: toFlag(session.locked),
    edited: toFlag(session.edited),
    source: session.source,
    source_key: session.sourceKey ?? null,
    ...fromLoad(session.load),
  });
  const add = (table: string, rows: readonly RowValues[]): void => {
    for (const row of rows) insertRow(connection, table, { session_id: id, ...row });
  };
  add('run_items', runItemRows(session));
  add('strength_sets', setRows(session));
  add('session_lifts', liftRows(session.lifts ?? []));
  add('session_reasons', session.reasons.map(fromReason));
  return id;
}

function runItemRows(draft: SessionDraft): RowValues[] {
  return fromRunItems(draft.run?.items ?? []);
}

function setRows(draft: SessionDraft): RowValues[] {
  return (draft.strength?.sets ?? []).map(fromSet);
}

function liftRows(lifts: NonNullable<NewSession['lifts']>): RowValues[] {
  return lifts.map((lift) => ({ exercise_id: lift.exerciseId, e1rm_kg: lift.e1rmKg }));
}

function fromChange(change: SessionChange): RowValues {
  return {
    ...(change.draft === undefined ? {} : fromSessionDraft(change.draft)),
    ...(change.load === undefined ? {} : fromLoad(change.load)),
    ...(change.seasonId === undefined ? {} : { season_id: change.seasonId }),
    ...(change.plannedId === undefined ? {} : { planned_id: change.plannedId }),
    ...(change.locked === undefined ? {} : { locked: toFlag(change.locked) }),
    ...(change.edited === undefined ? {} : { edited: toFlag(change.edited) }),
  };
}
