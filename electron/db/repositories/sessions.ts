import { type SessionId, sessionId } from '../../../shared/domain/ids.ts';
import type { Session, SessionDraft } from '../../../shared/domain/session.ts';
import type { SqlValue } from '../driver.ts';
import type { NewSession, PlainSession, SessionChange, SessionReads, SessionWrites } from '../session-types.ts';
import { insertRows, type RowValues, syncRows, toFlag, updateStored } from '../sql.ts';
import { type Context, grouped, missing } from './context.ts';
import { fromReason, type ReasonRow, toReason } from './reasons.ts';
import { fromRunItems, type RunItemRow } from './run-items.ts';
import { fromLoad, fromSessionDraft, fromSet, type SessionRow, type SetRow, toPlainSession } from './session-rows.ts';

interface Owned {
  readonly session_id: SessionId;
}

/** An athlete's sessions of the days from–to, both included: the condition and its values. */
function ofDays(...[athleteId, from, to, side]: Parameters<SessionReads['between']>): [string, ...SqlValue[]] {
  const days = 's.athlete_id = ? AND s.date BETWEEN ? AND ?';
  return side === undefined ? [days, athleteId, from, to] : [`${days} AND s.side = ?`, athleteId, from, to, side];
}

/** Reads of sessions with their steps, sets and reasons. */
export function sessionReads({ connection }: Context): SessionReads {
  const parts = <Row extends Owned>(
    table: string,
    where: string,
    values: readonly SqlValue[],
  ): ReadonlyMap<SessionId, readonly Row[]> =>
    grouped(
      connection.all<Row>(
        `SELECT t.* FROM sessions s CROSS JOIN ${table} t ON t.session_id = s.id
         WHERE ${where} ORDER BY t.session_id, t.position`,
        ...values,
      ),
      (row) => row.session_id,
    );
  const plain = (where: string, ...values: readonly SqlValue[]): readonly PlainSession[] => {
    const rows = connection.all<SessionRow>(
      `SELECT s.* FROM sessions s WHERE ${where} ORDER BY s.date, s.start_time IS NULL, s.start_time, s.kind <> 'run', s.id`,
      ...values,
    );
    if (rows.length === 0) return [];
    const items = parts<Owned & RunItemRow>('run_items', where, values);
    const sets = parts<Owned & SetRow>('strength_sets', where, values);
    return rows.map((row) => toPlainSession(row, { items: items.get(row.id) ?? [], sets: sets.get(row.id) ?? [] }));
  };
  const load = (where: string, ...values: readonly SqlValue[]): readonly Session[] => {
    const sessions = plain(where, ...values);
    if (sessions.length === 0) return [];
    const reasons = parts<Owned & ReasonRow>('session_reasons', where, values);
    return sessions.map((session) => ({ ...session, reasons: (reasons.get(session.id) ?? []).map(toReason) }));
  };
  return {
    get: (id) => load('s.id = ?', id)[0],
    between: (...span) => load(...ofDays(...span)),
    plainBetween: (...span) => plain(...ofDays(...span)),
    ofSeason: (id, side) =>
      side === undefined ? load('s.season_id = ?', id) : load('s.season_id = ? AND s.side = ?', id, side),
    ofSeasonBeyond: (id, from, to) =>
      load(`s.season_id = ? AND s.side = 'planned' AND s.date NOT BETWEEN ? AND ?`, id, from, to),
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
      const rows = connection.all<{ id: SessionId; planned_id: SessionId }>(
        `SELECT id, planned_id FROM sessions WHERE planned_id IN (SELECT value FROM json_each(?))
         ORDER BY date DESC, id DESC`,
        JSON.stringify(plannedIds),
      );
      // The first one wins, so it comes last.
      return new Map(rows.map((row) => [row.planned_id, row.id]));
    },
  };
}

/** Reads and writes of sessions. */
export function sessionWrites(context: Context): SessionWrites {
  const { connection } = context;
  return {
    ...sessionReads(context),
    insert: (session) => {
      const id = newSessionId(context);
      insertSessions(context, [{ id, session }]);
      return id;
    },
    insertMany: (sessions) => {
      const added = sessions.map((session) => ({ id: newSessionId(context), session }));
      insertSessions(context, added);
      return added.map(({ id }) => id);
    },
    update: (id, change) => updateSessions(context, [{ id, change }]),
    updateMany: (changes) => updateSessions(context, changes),
    remove: (ids) => ids.reduce((sum, id) => sum + connection.run('DELETE FROM sessions WHERE id = ?', id), 0),
  };
}

interface Changed {
  readonly id: SessionId;
  readonly change: SessionChange;
}

/** Writes what differs of sessions and their parts; each table is read once for all of them. */
function updateSessions({ connection }: Context, changed: readonly Changed[]): void {
  const ids = JSON.stringify(changed.map(({ id }) => id));
  const rowsOf = <Row>(table: string, column: string): readonly Row[] =>
    connection.all<Row>(`SELECT * FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?))`, ids);
  const stored = new Map(rowsOf<RowValues & { id: SessionId }>('sessions', 'id').map((row) => [row.id, row]));
  for (const { id, change } of changed) {
    const row = stored.get(id);
    if (row === undefined) missing('session');
    updateStored(connection, 'sessions', { id }, row, fromChange(change));
  }
  const sync = (table: string, key: string, partsOf: (change: SessionChange) => readonly RowValues[] | undefined) => {
    const wanted = changed.flatMap(({ id, change }) => {
      const rows = partsOf(change);
      return rows === undefined ? [] : [{ owner: { session_id: id }, rows }];
    });
    if (wanted.length === 0) return;
    const present = grouped(rowsOf<RowValues & Owned>(table, 'session_id'), (row) => row.session_id);
    for (const { owner, rows } of wanted) {
      syncRows(connection, table, owner, [key], rows, present.get(owner.session_id) ?? []);
    }
  };
  sync('run_items', 'position', ({ draft }) => draft && runItemRows(draft));
  sync('strength_sets', 'position', ({ draft }) => draft && setRows(draft));
  sync('session_lifts', 'exercise_id', ({ lifts }) => lifts && liftRows(lifts));
  sync('session_reasons', 'position', ({ reasons }) => reasons?.map(fromReason));
}

interface Added {
  readonly id: SessionId;
  readonly session: NewSession;
}

function newSessionId({ newId }: Context): SessionId {
  return sessionId.parse(newId());
}

/** Adds sessions table by table, so that a season takes a few statements and not one for each of its rows. */
function insertSessions({ connection }: Context, added: readonly Added[]): void {
  const add = (table: string, rowsOf: (session: NewSession) => readonly RowValues[]): void => {
    const rows = added.flatMap(({ id, session }) => rowsOf(session).map((row) => ({ session_id: id, ...row })));
    insertRows(connection, table, rows);
  };
  insertRows(connection, 'sessions', added.map(fromAdded));
  add('run_items', runItemRows);
  add('strength_sets', setRows);
  add('session_lifts', (session) => liftRows(session.lifts ?? []));
  add('session_reasons', (session) => session.reasons.map(fromReason));
}

function fromAdded({ id, session }: Added): RowValues {
  return {
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
  };
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
