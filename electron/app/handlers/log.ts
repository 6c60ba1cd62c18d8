import type { log } from '../../../shared/contract/log.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { ReadDb, WriteDb } from '../../db/index.ts';
import { type AppContext, gone, readsOf, writeFor } from '../context.ts';
import type { HandlersFor } from '../handler.ts';
import { logViewOf, squadLogOf } from '../log/log-view.ts';
import { addedEntry, doneEntry, type LogWrite, newEntry } from '../log/log-writes.ts';
import { draftOf } from '../plan-inputs.ts';

type WellnessChannel = 'wellness.list' | 'wellness.put' | 'wellness.delete';
type DoneChannel = 'log.done' | 'log.asPlanned';
type MissChannel = 'log.miss' | 'log.unmiss';

/** What was done: typed in, ticked off, or missed; and how the athlete was. */
export function logHandlers(context: AppContext): HandlersFor<keyof typeof log> {
  const today = () => context.ports.clock.today();
  return {
    'log.get': (input) => logViewOf(readsOf(context), input, today()),
    'log.squad': ({ date }) => ok({ today: today(), rows: squadLogOf(readsOf(context), date, today()) }),
    'log.add': ({ athleteId, entry, into }) => {
      const reads = readsOf(context);
      const target = into === null ? null : reads.sessions.get(into);
      if (target === undefined || (target !== null && target.athleteId !== athleteId)) return gone('session');
      const worked =
        target === null ? newEntry(reads, athleteId, entry, today()) : addedEntry(reads, target, entry, today());
      if (!worked.ok) return worked;
      const { write, title, fulfils } = worked.value;
      const sessionId = writeFor(context, 'log.add', (db) => store(db, write));
      return ok({ sessionId, title, fulfils, added: target !== null });
    },
    ...doneHandlers(context),
    ...missHandlers(context),
    ...wellnessHandlers(context),
  };
}

function doneHandlers(context: AppContext): HandlersFor<DoneChannel> {
  return {
    'log.done': ({ plannedId, draft }) => {
      const reads = readsOf(context);
      const planned = reads.sessions.get(plannedId);
      if (planned?.side !== 'planned') return gone('planned session');
      const actualId = reads.sessions.fulfilled([plannedId]).get(plannedId);
      if (draft === null) {
        if (actualId !== undefined) writeFor(context, 'log.done', (db) => db.sessions.remove([actualId]));
        return ok({ sessionId: null });
      }
      const worked = doneEntry(reads, planned, draft, context.ports.clock.today());
      if (!worked.ok) return worked;
      return ok({ sessionId: writeFor(context, 'log.done', (db) => store(db, worked.value)) });
    },
    'log.asPlanned': ({ plannedIds }) => {
      const reads = readsOf(context);
      const found = plannedSessions(reads, plannedIds);
      if (!found.ok) return found;
      const fulfilled = reads.sessions.fulfilled(plannedIds);
      const open = found.value.filter((session) => !fulfilled.has(session.id));
      const writes: LogWrite[] = [];
      for (const planned of open) {
        const worked = doneEntry(reads, planned, draftOf(planned), context.ports.clock.today());
        if (!worked.ok) return worked;
        writes.push(worked.value);
      }
      if (writes.length > 0) {
        writeFor(context, 'log.asPlanned', (db) => {
          for (const write of writes) store(db, write);
        });
      }
      return ok({ logged: writes.length, kept: found.value.length - open.length });
    },
  };
}

function missHandlers(context: AppContext): HandlersFor<MissChannel> {
  return {
    'log.miss': ({ plannedIds, reason, note }) => {
      const reads = readsOf(context);
      const found = plannedSessions(reads, plannedIds);
      if (!found.ok) return found;
      const [done] = reads.sessions.fulfilled(plannedIds).keys();
      const title = found.value.find((session) => session.id === done)?.title;
      if (title !== undefined) {
        return fail('conflict', `“${title}” has been done; take that link away before you mark it as missed.`);
      }
      writeFor(context, 'log.miss', (db) => {
        for (const { id } of found.value) db.missed.put({ sessionId: id, reason, note: note.trim() });
      });
      return ok({});
    },
    'log.unmiss': ({ plannedIds }) => {
      writeFor(context, 'log.unmiss', (db) => db.missed.remove(plannedIds));
      return ok({});
    },
  };
}

function wellnessHandlers(context: AppContext): HandlersFor<WellnessChannel> {
  return {
    'wellness.list': ({ athleteId, from, to }) => ok([...readsOf(context).wellness.list(athleteId, from, to)]),
    'wellness.put': ({ athleteId, entry }) => {
      const reads = readsOf(context);
      if (reads.athletes.get(athleteId) === undefined) return gone('athlete');
      if (entry.date > context.ports.clock.today()) {
        const message = 'This day is still to come; note it when it is there.';
        return fail('validation', message, { issues: [{ path: 'entry.date', message }] });
      }
      writeFor(context, 'wellness.put', (db) => db.wellness.put(athleteId, entry));
      return ok({});
    },
    'wellness.delete': ({ athleteId, date }) => {
      if (readsOf(context).athletes.get(athleteId) === undefined) return gone('athlete');
      writeFor(context, 'wellness.delete', (db) => db.wellness.remove(athleteId, date));
      return ok({});
    },
  };
}

/** Writes an entry; a planned session that is fulfilled now is no longer missed. */
function store(db: WriteDb, write: LogWrite): SessionId {
  if (write.kind === 'change') {
    db.sessions.update(write.id, write.edit);
    return write.id;
  }
  if (write.session.plannedId !== null) db.missed.remove([write.session.plannedId]);
  return db.sessions.insert(write.session);
}

function plannedSessions(reads: ReadDb, ids: readonly SessionId[]): Result<readonly Session[]> {
  const found = [...new Set(ids)].map((id) => reads.sessions.get(id));
  const planned = found.flatMap((session) => (session?.side === 'planned' ? [session] : []));
  return planned.length < found.length ? gone('planned session') : ok(planned);
}
