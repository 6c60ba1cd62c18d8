import type { FitNote } from '../../shared/contract/library.ts';
import type { SessionCopy } from '../../shared/contract/week-acts.ts';
import { type CalendarDate, dayText } from '../../shared/domain/calendar-date.ts';
import { type AthleteId, type SessionId, sessionId as toSessionId } from '../../shared/domain/ids.ts';
import type { Finding } from '../../shared/domain/reason.ts';
import { type Failure, fail, ok, type Result } from '../../shared/domain/result.ts';
import type { Session } from '../../shared/domain/session.ts';
import type { NewSession, ReadDb, WriteDb } from '../db/index.ts';
import { gone } from './context.ts';
import { draftOf } from './plan-inputs.ts';
import { findingsOfChange } from './session-checks.ts';
import { additionOf, editOf, type SessionEdit } from './session-edits.ts';
import { fitToOther, withLength } from './session-fit.ts';
import { reclassifyAround } from './week-classes.ts';

/** Days, both included. */
export interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Sessions on their way into an athlete's plan: worked out, and nothing written yet. */
export interface Placing {
  readonly athleteId: AthleteId;
  /** In the order in which they were asked for. */
  readonly steps: readonly PlacingStep[];
  /** Sessions that go, of this athlete or of others. */
  readonly removed: readonly Session[];
  /** Sessions that stay on cleared days, because they are locked or done. */
  readonly kept: number;
  readonly notes: readonly FitNote[];
}

type PlacingStep =
  | { readonly kind: 'add'; readonly session: NewSession }
  | { readonly kind: 'edit'; readonly before: Session; readonly edit: SessionEdit };

/** Copies of sessions for an athlete, each with the loads and paces of that athlete; what is wrong as a failure. */
export function placeCopies(
  reads: ReadDb,
  athleteId: AthleteId,
  copies: readonly SessionCopy[],
  clear: Days | null,
  today: CalendarDate,
): Result<Placing> {
  const steps: PlacingStep[] = [];
  const notes = new Map<string, FitNote>();
  for (const copy of copies) {
    const added = copyFor(reads, athleteId, copy, today);
    if (!added.ok) return named(added.failure, copy.draft.title, copy.draft.date);
    steps.push({ kind: 'add', session: added.value.session });
    for (const note of added.value.notes) if (!notes.has(note.exerciseId)) notes.set(note.exerciseId, note);
  }
  return ok({ athleteId, steps, ...cleared(reads, athleteId, clear, []), notes: [...notes.values()] });
}

/** Sessions moved to other days; those of other athletes become this one's, with their loads and paces. */
export function placeMoves(
  reads: ReadDb,
  athleteId: AthleteId,
  moves: readonly { readonly sessionId: SessionId; readonly date: CalendarDate }[],
  clear: Days | null,
  today: CalendarDate,
): Result<Placing> {
  const steps: PlacingStep[] = [];
  const left: Session[] = [];
  const notes = new Map<string, FitNote>();
  for (const { sessionId, date } of moves) {
    const before = reads.sessions.get(sessionId);
    if (before === undefined) return gone('session');
    const draft = { ...draftOf(before), date };
    if (before.athleteId === athleteId) {
      const edit = editOf(reads, before, draft, today);
      if (!edit.ok) return named(edit.failure, before.title, date);
      if (date !== before.date) steps.push({ kind: 'edit', before, edit: edit.value });
      continue;
    }
    if (before.side === 'actual') {
      return fail('validation', `“${before.title}” was done by another athlete; copy it instead of moving it.`);
    }
    const added = copyFor(reads, athleteId, { athleteId: before.athleteId, draft }, today);
    if (!added.ok) return named(added.failure, before.title, date);
    steps.push({ kind: 'add', session: added.value.session });
    left.push(before);
    for (const note of added.value.notes) if (!notes.has(note.exerciseId)) notes.set(note.exerciseId, note);
  }
  const moved = moves.map((move) => move.sessionId);
  const room = cleared(reads, athleteId, clear, moved);
  return ok({ athleteId, steps, removed: [...left, ...room.removed], kept: room.kept, notes: [...notes.values()] });
}

function copyFor(
  reads: ReadDb,
  athleteId: AthleteId,
  { athleteId: ownerId, draft }: SessionCopy,
  today: CalendarDate,
): Result<{ readonly session: NewSession; readonly notes: readonly FitNote[] }> {
  const unmeasured = {
    ...draft,
    rpe: null,
    run: draft.run === null ? null : { ...draft.run, zones: null, heartRate: null },
  };
  const owner = reads.athletes.get(ownerId);
  const athlete = reads.athletes.get(athleteId);
  if (athlete === undefined) return gone('athlete');
  if (owner === undefined || owner.id === athlete.id) {
    const added = additionOf(reads, athleteId, 'planned', unmeasured, today);
    if (!added.ok) return added;
    // Its own copy says the same length in the same words, also where the plan had rounded it.
    const { durationS, run } = unmeasured;
    return ok({
      session: durationS === null ? withLength(added.value) : { ...added.value, durationS, run },
      notes: [],
    });
  }
  const fitted = fitToOther(reads, owner, athlete, unmeasured, today);
  const added = additionOf(reads, athleteId, 'planned', fitted.draft, today);
  return added.ok ? ok({ session: withLength(added.value), notes: fitted.notes }) : added;
}

function cleared(reads: ReadDb, athleteId: AthleteId, days: Days | null, except: readonly SessionId[]) {
  if (days === null) return { removed: [], kept: 0 };
  const there = reads.sessions
    .between(athleteId, days.from, days.to, 'planned')
    .filter((session) => !except.includes(session.id));
  const done = reads.sessions.fulfilled(there.map((session) => session.id));
  const removed = there.filter((session) => !session.locked && !done.has(session.id));
  return { removed, kept: there.length - removed.length };
}

/** A failure about one of several sessions says which, and that nothing was changed. */
function named({ message }: Failure, title: string, date: CalendarDate): Result<never> {
  return fail('validation', `“${title}” cannot be on ${dayText(date)}: ${message} Nothing was changed.`);
}

function stored(session: NewSession, index: number): Session {
  const id = toSessionId.parse(`00000000-0000-7000-8000-${String(index).padStart(12, '0')}`);
  return { ...session, id, reasons: [] };
}

/** The scheduling rules that it newly breaks for this athlete. */
export function findingsOfPlacing(reads: ReadDb, placing: Placing, today: CalendarDate): readonly Finding[] {
  const own = placing.removed.filter((session) => session.athleteId === placing.athleteId);
  const before = placing.steps.flatMap((step) => (step.kind === 'edit' ? [step.before] : []));
  const after = placing.steps.map((step, i) => (step.kind === 'edit' ? step.edit.after : stored(step.session, i)));
  return findingsOfChange(reads, placing.athleteId, [...before, ...own], after, today);
}

/** Writes it within one unit of work; answers with the sessions' ids in the order in which they were asked for. */
export function writePlacing(db: WriteDb, placing: Placing): readonly SessionId[] {
  db.sessions.remove(placing.removed.map((session) => session.id));
  const ids = placing.steps.map((step) => {
    if (step.kind === 'add') return db.sessions.insert(step.session);
    db.sessions.update(step.before.id, step.edit.edit);
    return step.before.id;
  });
  const own = placing.steps.flatMap((step) =>
    step.kind === 'add' ? [step.session.date] : [step.before.date, step.edit.after.date],
  );
  reclassifyAround(db, placing.athleteId, own);
  for (const { athleteId, date } of placing.removed) reclassifyAround(db, athleteId, [date]);
  return ids;
}
