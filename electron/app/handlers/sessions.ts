import type { sessions } from '../../../shared/contract/sessions.ts';
import type { Athlete } from '../../../shared/domain/athlete.ts';
import { addDays, type CalendarDate, dayText } from '../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../shared/domain/reason.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { RunItem, Session, SessionDraft, SessionLoad } from '../../../shared/domain/session.ts';
import type { DistanceUnit } from '../../../shared/domain/units.ts';
import type { Side } from '../../../shared/domain/vocabulary.ts';
import type { NewSession, ReadDb, SessionChange } from '../../db/index.ts';
import { runTitle } from '../../engine/index.ts';
import { type AppContext, gone, readsOf, writeFor } from '../context.ts';
import type { HandlersFor } from '../handler.ts';
import { draftOf, scaleOn } from '../plan-inputs.ts';
import { newFindings } from '../session-checks.ts';
import { reclassify, reclassifyAround } from '../week-classes.ts';
import { weekViewOf } from '../week-view.ts';

/** Longest session, seconds and metres. */
const MOST_S = 604_800;
const MOST_M = 1_000_000;

type MoveChannel = 'session.move' | 'session.checkMove';

/** The Week screen and everything done to one session. */
export function sessionHandlers(context: AppContext): HandlersFor<keyof typeof sessions> {
  return {
    'exercise.list': () => ok([...readsOf(context).exercises.list()]),
    'week.get': ({ athleteId, monday }) => weekViewOf(readsOf(context), athleteId, monday, context.ports.clock.today()),
    'session.create': ({ athleteId, side, draft }) => {
      const reads = readsOf(context);
      const athlete = reads.athletes.get(athleteId);
      if (athlete === undefined) return gone('athlete');
      const today = context.ports.clock.today();
      const added = sessionToAdd(reads, athlete, side, draft, today);
      if (!added.ok) return added;
      const sessionId = writeFor(context, 'session.create', (db) => {
        const id = db.sessions.insert(added.value);
        reclassifyAround(db, athleteId, [draft.date]);
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
      return draftProblem(reads, draft) ?? change(context, 'session.update', session, titled);
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

/** A session of the coach's, weighed for its athlete and ready to be stored; or what is wrong with it. */
export function sessionToAdd(
  reads: ReadDb,
  athlete: Athlete,
  side: Side,
  draft: SessionDraft,
  today: CalendarDate,
): Result<NewSession> {
  const problem = draftProblem(reads, draft) ?? futureProblem(side, draft.date, today);
  if (problem !== null) return problem;
  const scale = scaleOn(reads, athlete, draft.date, today);
  const load = scale.load(draft);
  const tooLong = lengthProblem(load);
  if (tooLong !== null) return tooLong;
  return ok({
    ...(side === 'planned' ? asLongAsItsSteps(draft, load, []) : draft),
    athleteId: athlete.id,
    seasonId: reads.seasons.covering(athlete.id, draft.date)?.id ?? null,
    side,
    plannedId: null,
    locked: false,
    edited: false,
    source: 'coach',
    load,
    reasons: [],
    lifts: side === 'actual' ? scale.lifts(draft) : [],
  });
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
  const athlete = reads.athletes.get(session.athleteId);
  if (athlete === undefined) return gone('athlete');
  const today = context.ports.clock.today();
  const scale = scaleOn(reads, athlete, draft.date, today);
  const load = scale.load(draft);
  const moves = draft.date !== session.date;
  const problem = lengthProblem(load) ?? (moves ? futureProblem(session.side, draft.date, today) : null);
  if (problem !== null) return problem;
  const stored = session.side === 'planned' ? asLongAsItsSteps(draft, load, session.run?.items ?? []) : draft;
  const edit: SessionChange = {
    draft: stored,
    load,
    lifts: session.side === 'actual' ? scale.lifts(draft) : [],
    edited: true,
    // A session belongs to the season that holds its day; on a day that none holds it stays with the one it had.
    seasonId: (moves ? reads.seasons.covering(athlete.id, draft.date)?.id : undefined) ?? session.seasonId,
  };
  const findings = newFindings(reads, session, { ...session, ...draft, load, edited: true }, today);
  writeFor(context, command, (db) => {
    db.sessions.update(session.id, edit);
    reclassifyAround(db, athlete.id, [session.date, draft.date]);
  });
  return ok({ findings: [...findings] });
}

/** A planned run whose steps are new takes their distance and time, so that card and paper say what the sums count. */
function asLongAsItsSteps(draft: SessionDraft, load: SessionLoad, before: readonly RunItem[]): SessionDraft {
  const { run } = draft;
  if (run === null || run.items.length === 0 || JSON.stringify(run.items) === JSON.stringify(before)) return draft;
  return {
    ...draft,
    durationS: Math.round(load.runS),
    run: { ...run, distanceM: Math.round(load.runDistanceM) },
  };
}

/** A run still called by its old steps is called by its new ones; a title that the coach wrote stays. */
function titledByItsSteps(before: Session, draft: SessionDraft, unit: DistanceUnit): SessionDraft {
  if (before.run === null || draft.run === null || draft.title !== before.title) return draft;
  if (JSON.stringify(draft.run.items) === JSON.stringify(before.run.items)) return draft;
  if (before.title !== runTitle(before.run, unit)) return draft;
  return { ...draft, title: runTitle(draft.run, unit) ?? draft.title };
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

/** What the schema cannot say about a session. */
function draftProblem(reads: ReadDb, draft: SessionDraft): Result<never> | null {
  const issues: { readonly path: string; readonly message: string }[] = [];
  if (draft.run !== null && draft.kind !== 'run') {
    issues.push({ path: 'draft.run', message: 'Only a run has running steps.' });
  }
  if (draft.strength !== null && draft.kind === 'run') {
    issues.push({ path: 'draft.strength', message: 'A run has no lifting sets.' });
  }
  if (draft.run?.items.some(hasNoLength)) {
    issues.push({ path: 'draft.run.items', message: 'Each running step needs a time or a distance.' });
  }
  if (draft.strength?.sets.some((set) => reads.exercises.get(set.exerciseId) === undefined)) {
    issues.push({ path: 'draft.strength.sets', message: 'A set names an exercise that is not in the library.' });
  }
  const first = issues[0];
  return first === undefined ? null : fail('validation', first.message, { issues });
}

/** What was done lies up to today; tomorrow too, as an athlete further east may be a day ahead. */
function futureProblem(side: Side, date: CalendarDate, today: CalendarDate): Result<never> | null {
  if (side === 'planned' || date <= addDays(today, 1)) return null;
  const message = `${dayText(date)} is still to come; a session that was done needs a day up to today.`;
  return fail('validation', message, { issues: [{ path: 'draft.date', message }] });
}

/** Each step may be as long as a week; all of them together may not be longer. */
function lengthProblem({ runS, runDistanceM }: SessionLoad): Result<never> | null {
  if (runS <= MOST_S && runDistanceM <= MOST_M) return null;
  const message = 'The steps add up to more than 168 hours or 1,000 km; shorten them.';
  return fail('validation', message, { issues: [{ path: 'draft.run.items', message }] });
}

function hasNoLength(item: RunItem): boolean {
  if (item.kind === 'repeat') return item.steps.some(hasNoLength);
  return item.durationS === null && item.distanceM === null;
}
