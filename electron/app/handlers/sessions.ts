import type { sessions } from '../../../shared/contract/sessions.ts';
import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../shared/domain/reason.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { Session, SessionDraft } from '../../../shared/domain/session.ts';
import type { ReadDb } from '../../db/index.ts';
import { type AppContext, gone, readsOf, writeFor } from '../context.ts';
import type { HandlersFor } from '../handler.ts';
import { draftOf } from '../plan-inputs.ts';
import { newFindings } from '../session-checks.ts';
import { additionOf, draftProblem, editOf, titledByItsSteps } from '../session-edits.ts';
import { reclassify, reclassifyAround } from '../week-classes.ts';
import { weekViewOf } from '../week-view.ts';

type MoveChannel = 'session.move' | 'session.checkMove';

/** The Week screen and everything done to one session. */
export function sessionHandlers(context: AppContext): HandlersFor<keyof typeof sessions> {
  return {
    'exercise.list': () => ok([...readsOf(context).exercises.list()]),
    'week.get': ({ athleteId, monday }) => weekViewOf(readsOf(context), athleteId, monday, context.ports.clock.today()),
    'session.create': ({ athleteId, side, draft }) => {
      const reads = readsOf(context);
      const worked = additionOf(reads, athleteId, side, draft, context.ports.clock.today());
      if (!worked.ok) return worked;
      const sessionId = writeFor(context, 'session.create', (db) => {
        const id = db.sessions.insert(worked.value);
        reclassify(db, reads.seasons.covering(athleteId, draft.date));
        return id;
      });
      return ok({ sessionId });
    },
    'session.update': ({ sessionId, draft }) => {
      const reads = readsOf(context);
      const session = reads.sessions.get(sessionId);
      if (session === undefined) return gone('session');
      const unit = reads.athletes.get(session.athleteId)?.distanceUnit ?? 'km';
      const titled = titledByItsSteps(session, draft, unit);
      const changed = draftProblem(reads, draft) ?? change(context, 'session.update', session, titled);
      return changed.ok ? ok({ title: titled.title, ...changed.value }) : changed;
    },
    ...moveHandlers(context),
    'session.delete': ({ sessionIds }) => {
      const reads = readsOf(context);
      const found = sessionIds.flatMap((id) => reads.sessions.get(id) ?? []);
      if (found.length < new Set(sessionIds).size) return gone('session');
      const seasonIds = new Set(found.flatMap((session) => session.seasonId ?? []));
      writeFor(context, 'session.delete', (db) => {
        db.sessions.remove(sessionIds);
        for (const id of seasonIds) reclassify(db, db.seasons.get(id));
      });
      return ok({});
    },
    'session.setLocked': ({ sessionId, locked }) => {
      if (readsOf(context).sessions.get(sessionId) === undefined) return gone('session');
      writeFor(context, 'session.setLocked', (db) => db.sessions.update(sessionId, { locked }));
      return ok({});
    },
    'session.link': ({ actualId, plannedId }) => {
      const reads = readsOf(context);
      const actual = reads.sessions.get(actualId);
      if (actual === undefined) return gone('session');
      if (plannedId !== null) {
        const planned = reads.sessions.get(plannedId);
        if (planned === undefined) return gone('session');
        const problem = linkProblem(reads, actual, planned);
        if (problem !== null) return problem;
      }
      writeFor(context, 'session.link', (db) => db.sessions.update(actualId, { plannedId }));
      return ok({});
    },
  };
}

function moveHandlers(context: AppContext): HandlersFor<MoveChannel> {
  const moved = (session: Session, date: CalendarDate, startTime: string | null): SessionDraft => ({
    ...draftOf(session),
    date,
    startTime,
  });
  return {
    'session.move': ({ sessionId, date, startTime }) => {
      const session = readsOf(context).sessions.get(sessionId);
      if (session === undefined) return gone('session');
      return change(context, 'session.move', session, moved(session, date, startTime));
    },
    'session.checkMove': ({ sessionId, date, startTime }) => {
      const reads = readsOf(context);
      const session = reads.sessions.get(sessionId);
      if (session === undefined) return gone('session');
      const after = { ...session, ...moved(session, date, startTime) };
      return ok({ findings: [...newFindings(reads, session, after, context.ports.clock.today())] });
    },
  };
}

/** Writes a session's new content with its load, marked as edited; answers with the findings that it newly raises. */
function change(
  context: AppContext,
  command: 'session.update' | 'session.move',
  session: Session,
  draft: SessionDraft,
): Result<{ findings: Finding[] }> {
  const reads = readsOf(context);
  const today = context.ports.clock.today();
  const worked = editOf(reads, session, draft, today);
  if (!worked.ok) return worked;
  const { edit, after } = worked.value;
  const findings = newFindings(reads, session, after, today);
  writeFor(context, command, (db) => {
    db.sessions.update(session.id, edit);
    reclassifyAround(db, session.athleteId, [session.date, draft.date]);
  });
  return ok({ findings: [...findings] });
}

function linkProblem(reads: ReadDb, actual: Session, planned: Session): Result<never> | null {
  if (actual.side !== 'actual' || planned.side !== 'planned') {
    return fail('validation', 'Only a session that was done can fulfil a session that was planned.');
  }
  if (actual.athleteId !== planned.athleteId) {
    return fail('validation', 'Both sessions must belong to the same athlete.');
  }
  const other = reads.sessions.fulfilled([planned.id]).get(planned.id);
  if (other === undefined || other === actual.id) return null;
  return fail('conflict', 'Another session already fulfils this planned one; take that link away first.');
}
