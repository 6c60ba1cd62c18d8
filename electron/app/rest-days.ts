import { addDays, type CalendarDate, dayText, mondayOf } from '../../shared/domain/calendar-date.ts';
import type { AthleteId, SessionId } from '../../shared/domain/ids.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import type { Session } from '../../shared/domain/session.ts';
import type { ReadDb } from '../db/index.ts';

/** What nothing may be shifted onto or past: the week's end, a race, a locked or a done session. */
export interface Barrier {
  readonly kind: 'week-end' | 'race' | 'locked' | 'done';
  readonly date: CalendarDate;
  /** Name of the race or session; empty for the week's end. */
  readonly title: string;
}

/** A shift by one day around a rest day. */
export interface RestShift {
  readonly moves: readonly { readonly sessionId: SessionId; readonly date: CalendarDate }[];
  /** Sessions that follow but could not be shifted. */
  readonly stayed: readonly Session[];
  /** What stopped the shift; null when a free day took it up. */
  readonly barrier: Barrier | null;
}

interface Week {
  readonly sunday: CalendarDate;
  readonly on: (date: CalendarDate) => readonly Session[];
  readonly barrierFrom: (date: CalendarDate) => Barrier;
}

function weekOf(reads: ReadDb, athleteId: AthleteId, date: CalendarDate): Week {
  const monday = mondayOf(date);
  const sunday = addDays(monday, 6);
  const sessions = reads.sessions.between(athleteId, monday, sunday);
  const planned = sessions.filter((session) => session.side === 'planned');
  const fulfilled = reads.sessions.fulfilled(planned.map((session) => session.id));
  const races = reads.races.list(athleteId, monday, sunday);
  const barriers: readonly Barrier[] = [
    ...races.map((race): Barrier => ({ kind: 'race', date: race.date, title: race.name })),
    ...sessions
      .filter((session) => session.side === 'actual' || fulfilled.has(session.id))
      .map((session): Barrier => ({ kind: 'done', date: session.date, title: session.title })),
    ...planned
      .filter((session) => session.locked)
      .map((session): Barrier => ({ kind: 'locked', date: session.date, title: session.title })),
  ];
  return {
    sunday,
    on: (day) => planned.filter((session) => session.date === day),
    barrierFrom: (day) =>
      barriers
        .filter((barrier) => barrier.date >= day)
        .reduce<Barrier>((first, barrier) => (barrier.date < first.date ? barrier : first), {
          kind: 'week-end',
          date: addDays(sunday, 1),
          title: '',
        }),
  };
}

function daysFrom(first: CalendarDate, last: CalendarDate): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

function inTheWay(date: CalendarDate, barrier: Barrier): string {
  switch (barrier.kind) {
    case 'race':
      return `${barrier.title} is raced on ${dayText(date)}`;
    case 'locked':
      return `“${barrier.title}” is locked on ${dayText(date)}`;
    case 'done':
      return `“${barrier.title}” was done on ${dayText(date)}`;
    case 'week-end':
      return 'the week ends there';
  }
}

function shift(week: Week, days: readonly CalendarDate[], by: 1 | -1): RestShift['moves'] {
  return days.flatMap((day) => week.on(day).map((session) => ({ sessionId: session.id, date: addDays(day, by) })));
}

/**
 * Makes a day a rest day: its sessions and those that follow go one day later, up to the first free day of the week.
 * Without a free day, those on the last day before the week's end, a race, a locked or a done session stay there.
 */
export function insertRest(reads: ReadDb, athleteId: AthleteId, date: CalendarDate): Result<RestShift> {
  const week = weekOf(reads, athleteId, date);
  const barrier = week.barrierFrom(date);
  if (barrier.date === date) {
    return fail('rule-violation', `No rest day here: ${inTheWay(date, barrier)}. Nothing was changed.`);
  }
  if (week.on(date).length === 0) return fail('validation', `${dayText(date)} is a rest day already.`);
  const days = daysFrom(date, addDays(barrier.date, -1));
  const free = days.find((day) => week.on(day).length === 0);
  if (free !== undefined)
    return ok({ moves: shift(week, daysFrom(date, addDays(free, -1)), 1), stayed: [], barrier: null });
  const last = addDays(barrier.date, -1);
  const moves = shift(week, daysFrom(date, addDays(last, -1)), 1);
  if (moves.length > 0) return ok({ moves, stayed: week.on(last), barrier });
  const why = inTheWay(barrier.date, barrier);
  return fail(
    'rule-violation',
    `There is no day to shift to: ${why}. Nothing was changed; move or delete a session first.`,
  );
}

/**
 * Takes a rest day away: what follows in the week comes one day earlier, up to a race, a locked or a done session,
 * which stay with all that is behind them.
 */
export function removeRest(reads: ReadDb, athleteId: AthleteId, date: CalendarDate): Result<RestShift> {
  const week = weekOf(reads, athleteId, date);
  const barrier = week.barrierFrom(date);
  if (week.on(date).length > 0) return fail('validation', `${dayText(date)} is no rest day.`);
  if (barrier.date === date) {
    return fail('rule-violation', `Nothing can come to this day: ${inTheWay(date, barrier)}. Nothing was changed.`);
  }
  const moves = shift(week, daysFrom(addDays(date, 1), addDays(barrier.date, -1)), -1);
  if (moves.length === 0) {
    const why = barrier.kind === 'week-end' ? 'nothing follows in this week' : inTheWay(barrier.date, barrier);
    return fail('rule-violation', `Nothing can come to ${dayText(date)}: ${why}. Nothing was changed.`);
  }
  const stopped = barrier.kind === 'week-end' ? null : barrier;
  const stayed = daysFrom(barrier.date, week.sunday).flatMap((day) => week.on(day));
  return ok({ moves, stayed: stopped === null ? [] : stayed, barrier: stopped });
}
