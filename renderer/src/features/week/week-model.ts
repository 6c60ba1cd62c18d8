import { addDays, type CalendarDate, daysBetween, weekdayOf } from '../../../../shared/domain/calendar-date.ts';
import type { SessionId } from '../../../../shared/domain/ids.ts';
import type { Session, SessionDraft } from '../../../../shared/domain/session.ts';
import type { SessionKind } from '../../../../shared/domain/vocabulary.ts';

/** A planned session with what was done for it; one of the two is there. */
export interface SessionPair {
  readonly key: SessionId;
  readonly planned: Session | null;
  readonly actual: Session | null;
}

/** One day of the week with its pairs by start time. */
export interface WeekDay {
  readonly date: CalendarDate;
  readonly pairs: readonly SessionPair[];
}

/** The seven days from the Monday on. */
export function daysOf(monday: CalendarDate): readonly CalendarDate[] {
  return Array.from({ length: 7 }, (_, i) => addDays(monday, i));
}

function byTime(a: SessionPair, b: SessionPair): number {
  const time = (pair: SessionPair) => (pair.planned ?? pair.actual)?.startTime ?? '99:99';
  return time(a).localeCompare(time(b));
}

/**
 * Sorts a week's sessions into days. An actual session stands with the planned one that it fulfils, on the planned
 * day; one without a plan stands alone on its own day.
 */
export function weekDays(monday: CalendarDate, sessions: readonly Session[]): readonly WeekDay[] {
  const planned = sessions.filter((session) => session.side === 'planned');
  const plannedIds = new Set(planned.map((session) => session.id));
  const actuals = sessions.filter((session) => session.side === 'actual');
  const paired = planned.map((session): SessionPair => {
    const actual = actuals.find((other) => other.plannedId === session.id) ?? null;
    return { key: session.id, planned: session, actual };
  });
  const used = new Set(paired.map((pair) => pair.actual?.id));
  const alone = actuals
    .filter((session) => !used.has(session.id) || session.plannedId === null || !plannedIds.has(session.plannedId))
    .map((session): SessionPair => ({ key: session.id, planned: null, actual: session }));
  return daysOf(monday).map((date) => ({
    date,
    pairs: [...paired, ...alone].filter((pair) => (pair.planned ?? pair.actual)?.date === date).toSorted(byTime),
  }));
}

/**
 * The planned sessions of the week that an actual one may be said to fulfil: those that nothing fulfils yet, of its
 * kind first, then the nearest day first.
 */
export function linkCandidates(actual: Session, sessions: readonly Session[]): readonly Session[] {
  const taken = new Set(sessions.map((session) => session.plannedId));
  const days = (session: Session) => Math.abs(daysBetween(session.date, actual.date));
  const rank = (session: Session) => (session.kind === actual.kind ? 0 : 1);
  return sessions
    .filter((session) => session.side === 'planned' && !taken.has(session.id))
    .toSorted((a, b) => rank(a) - rank(b) || days(a) - days(b) || `${a.date}${a.id}`.localeCompare(`${b.date}${b.id}`));
}

/** What was done over what was planned, as a fraction; null when nothing of the kind was planned. */
export function compliance(planned: number, actual: number): number | null {
  return planned > 0 ? actual / planned : null;
}

/** The part of a stored session that the coach edits. */
export function draftOf(session: Session): SessionDraft {
  const { date, startTime, kind, title, durationS, run, strength, rpe, note } = session;
  return { date, startTime, kind, title, durationS, run, strength, rpe, note };
}

/** An empty session of a kind on a day. */
export function blankDraft(kind: SessionKind, date: CalendarDate, title: string): SessionDraft {
  return {
    date,
    startTime: null,
    kind,
    title,
    durationS: null,
    run:
      kind === 'run' ? { type: 'easy', distanceM: null, items: [], zones: null, heartRate: null, ascentM: null } : null,
    strength: kind === 'strength' ? { block: null, sets: [] } : null,
    rpe: null,
    note: '',
  };
}

/** The day that an arrow key moves a session to: within its week, stopping at Monday and Sunday. */
export function stepDay(date: CalendarDate, by: number): CalendarDate {
  const weekday = weekdayOf(date);
  const target = Math.min(7, Math.max(1, weekday + by));
  return addDays(date, target - weekday);
}

/** The session that takes the focus when one is deleted: the next of the week, else the one before; null for the last. */
export function neighbour(sessions: readonly Session[], gone: Session): Session | null {
  const days = sessions.toSorted((a, b) => a.date.localeCompare(b.date));
  const at = days.findIndex((session) => session.id === gone.id);
  return days[at + 1] ?? days[at - 1] ?? null;
}
