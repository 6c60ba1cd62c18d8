import type { CommandName } from '../../../shared/contract/index.ts';
import { MOST_COPIES, type Placed, type RestShiftAnswer, type weekActs } from '../../../shared/contract/week-acts.ts';
import { addDays, addWeeks, type CalendarDate, daysBetween, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../shared/domain/ids.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { loadRack } from '../../engine/index.ts';
import { type AppContext, gone, readsOf, writeFor } from '../context.ts';
import type { HandlersFor } from '../handler.ts';
import { type Days, findingsOfPlacing, type Placing, placeCopies, placeMoves, writePlacing } from '../placing.ts';
import { draftOf } from '../plan-inputs.ts';
import { insertRest, type RestShift, removeRest } from '../rest-days.ts';
import { contextOn } from '../session-fit.ts';

type PlacingCommand = Extract<
  CommandName,
  'session.paste' | 'session.duplicate' | 'session.repeat' | 'session.moveMany' | 'week.insertRest' | 'week.removeRest'
>;

/** What is done to several sessions, days and weeks at once. */
export function weekActHandlers(context: AppContext): HandlersFor<keyof typeof weekActs> {
  const today = () => context.ports.clock.today();
  return {
    'session.paste': ({ athleteId, copies, clear }) =>
      place(context, 'session.paste', placeCopies(readsOf(context), athleteId, copies, clear, today())),
    'session.duplicate': ({ athleteId, copies, clear }) =>
      place(context, 'session.duplicate', placeCopies(readsOf(context), athleteId, copies, clear, today())),
    'session.moveMany': ({ athleteId, moves, clear }) =>
      place(context, 'session.moveMany', placeMoves(readsOf(context), athleteId, moves, clear, today())),
    'session.repeat': ({ sessionIds, weeks, clear }) => {
      const sessions = sessionsOf(context, sessionIds);
      if (!sessions.ok) return sessions;
      return place(context, 'session.repeat', repeated(context, sessions.value, weeks, clear));
    },
    'week.insertRest': ({ athleteId, date }) =>
      shiftRest(context, 'week.insertRest', athleteId, insertRest(readsOf(context), athleteId, date)),
    'week.removeRest': ({ athleteId, date }) =>
      shiftRest(context, 'week.removeRest', athleteId, removeRest(readsOf(context), athleteId, date)),
    'day.setNote': ({ athleteId, date, note }) => {
      if (readsOf(context).athletes.get(athleteId) === undefined) return gone('athlete');
      writeFor(context, 'day.setNote', (db) => db.dayNotes.put(athleteId, date, note));
      return ok({});
    },
    'athlete.loads': ({ athleteId, date }) => {
      const reads = readsOf(context);
      const athlete = reads.athletes.get(athleteId);
      if (athlete === undefined) return gone('athlete');
      const weighed = contextOn(reads, athlete, date, today());
      const rack = loadRack(athlete.gym);
      return ok({
        maxes: [...weighed.context.e1rmKg].map(([exerciseId, e1rmKg]) => ({ exerciseId, e1rmKg })),
        loads: {
          barbell: [...rack.loads('barbell')],
          dumbbell: [...rack.loads('dumbbell')],
          kettlebell: [...rack.loads('kettlebell')],
          machine: [...rack.loads('machine')],
          bodyweight: [...rack.loads('bodyweight')],
        },
      });
    },
    'session.lockMany': ({ sessionIds, locked }) => {
      const sessions = sessionsOf(context, sessionIds);
      if (!sessions.ok) return sessions;
      writeFor(context, 'session.lockMany', (db) => {
        for (const { id } of sessions.value) db.sessions.update(id, { locked });
      });
      return ok({});
    },
    'session.checkPlaces': ({ athleteId, sessionIds, dates, copy }) => {
      const sessions = sessionsOf(context, sessionIds);
      if (!sessions.ok) return sessions;
      return ok(dates.map((date) => checked(context, athleteId, sessions.value, date, copy)));
    },
  };
}

function sessionsOf(context: AppContext, ids: readonly Session['id'][]): Result<readonly Session[]> {
  const reads = readsOf(context);
  const found = [...new Set(ids)].flatMap((id) => reads.sessions.get(id) ?? []);
  return found.length < new Set(ids).size ? gone('session') : ok(found);
}

function place(context: AppContext, command: PlacingCommand, worked: Result<Placing>): Result<Placed> {
  if (!worked.ok) return worked;
  const placing = worked.value;
  const findings = findingsOfPlacing(readsOf(context), placing, context.ports.clock.today());
  const sessionIds = placing.steps.length === 0 ? [] : writeFor(context, command, (db) => writePlacing(db, placing));
  return ok({
    sessionIds: [...sessionIds],
    cleared: placing.removed.filter((session) => session.athleteId === placing.athleteId).length,
    kept: placing.kept,
    notes: [...placing.notes],
    findings: [...findings],
  });
}

function shiftRest(
  context: AppContext,
  command: 'week.insertRest' | 'week.removeRest',
  athleteId: AthleteId,
  shifted: Result<RestShift>,
): Result<RestShiftAnswer> {
  if (!shifted.ok) return shifted;
  const { moves, stayed, barrier } = shifted.value;
  const placed = place(
    context,
    command,
    placeMoves(readsOf(context), athleteId, moves, null, context.ports.clock.today()),
  );
  if (!placed.ok) return placed;
  return ok({
    moved: moves.length,
    stayed: stayed.map(({ title, date }) => ({ title, date })),
    barrier,
    findings: placed.value.findings,
  });
}

/** The sessions once more in each of the next weeks, in which their days, or the whole weeks, make room first. */
function repeated(
  context: AppContext,
  sessions: readonly Session[],
  weeks: number,
  clear: 'nothing' | 'days' | 'weeks',
): Result<Placing> {
  const [first] = sessions;
  if (first === undefined) return gone('session');
  if (sessions.length * weeks > MOST_COPIES) {
    const message = `That would be ${sessions.length * weeks} sessions; at most ${MOST_COPIES} can be added at once. Choose fewer weeks.`;
    return fail('validation', message, { issues: [{ path: 'weeks', message }] });
  }
  const reads = readsOf(context);
  const today = context.ports.clock.today();
  const steps: Placing['steps'][number][] = [];
  const removed: Session[] = [];
  let kept = 0;
  for (let week = 1; week <= weeks; week += 1) {
    for (const days of roomFor(sessions, week, clear)) {
      const room = placeCopies(reads, first.athleteId, [], days, today);
      if (!room.ok) return room;
      removed.push(...room.value.removed);
      kept += room.value.kept;
    }
    const copies = sessions.map((session) => {
      const draft = { ...draftOf(session), date: addWeeks(session.date, week) };
      return { athleteId: session.athleteId, draft };
    });
    const placed = placeCopies(reads, first.athleteId, copies, null, today);
    if (!placed.ok) return placed;
    steps.push(...placed.value.steps);
  }
  const repeats = new Set(sessions.map((session) => session.id));
  const leaving = new Map(removed.filter(({ id }) => !repeats.has(id)).map((session) => [session.id, session]));
  return ok({
    athleteId: first.athleteId,
    steps,
    removed: [...leaving.values()],
    kept,
    notes: [],
  });
}

function roomFor(sessions: readonly Session[], week: number, clear: 'nothing' | 'days' | 'weeks'): readonly Days[] {
  if (clear === 'nothing') return [];
  const dates = sessions.map((session) => addWeeks(session.date, week));
  if (clear === 'days') return [...new Set(dates)].map((date) => ({ from: date, to: date }));
  return [...new Set(dates.map(mondayOf))].map((monday) => ({ from: monday, to: addDays(monday, 6) }));
}

/** What the rules say when the first of the sessions stands on this day, the others as far from it as now. */
function checked(
  context: AppContext,
  athleteId: AthleteId,
  sessions: readonly Session[],
  date: CalendarDate,
  copy: boolean,
) {
  const reads = readsOf(context);
  const today = context.ports.clock.today();
  const [lead] = sessions;
  const by = lead === undefined ? 0 : daysBetween(lead.date, date);
  const moves = sessions.map((session) => ({ session, date: addDays(session.date, by) }));
  const worked =
    copy || lead?.athleteId !== athleteId
      ? placeCopies(
          reads,
          athleteId,
          moves.map((move) => ({
            athleteId: move.session.athleteId,
            draft: { ...draftOf(move.session), date: move.date },
          })),
          null,
          today,
        )
      : placeMoves(
          reads,
          athleteId,
          moves.map((move) => ({ sessionId: move.session.id, date: move.date })),
          null,
          today,
        );
  if (!worked.ok) return { date, refused: worked.failure.message, findings: [] };
  return { date, refused: null, findings: [...findingsOfPlacing(reads, worked.value, today)] };
}
