import { addDays, addWeeks, type CalendarDate, later, mondayOf } from '../../shared/domain/calendar-date.ts';
import type { WeekLoad } from '../../shared/domain/season.ts';
import type { PlainSession } from '../db/index.ts';
import { sumWeek } from '../engine/index.ts';
import { draftOf } from './plan-inputs.ts';

/**
 * The sessions that count on each day, out of an athlete's planned and done ones: what was done on days that the log
 * tells of, where a planned session that was not done was missed; what is planned, and not done yet, on all others.
 * From today on the plan counts, so the running week is neither taken for finished nor for empty. A coach who does
 * not log sees the plan.
 */
export function countedSessions<S extends PlainSession>(sessions: readonly S[], today: CalendarDate): readonly S[] {
  const fulfilled = new Set(sessions.flatMap((session) => session.plannedId ?? []));
  const told = toldUpTo(sessions, today);
  return sessions.filter((session) => {
    if (session.side === 'actual') return true;
    if (fulfilled.has(session.id)) return false;
    return session.date >= today || told === null || session.date > told;
  });
}

/**
 * Last day that the log tells of; null without a log. Who logged in this week or the last one keeps the log day by
 * day, so for them it is yesterday, logged or not; for others the day of the last entry.
 */
function toldUpTo(sessions: readonly PlainSession[], today: CalendarDate): CalendarDate | null {
  const last = sessions.reduce<CalendarDate | null>(
    (latest, { side, date }) =>
      side === 'actual' && date <= today && (latest === null || date > latest) ? date : latest,
    null,
  );
  if (last === null || last < addWeeks(mondayOf(today), -1)) return last;
  return later(last, addDays(today, -1));
}

/** Sums of sessions by the Monday of their week. */
export function weekLoads(sessions: readonly PlainSession[]): ReadonlyMap<CalendarDate, WeekLoad> {
  const byWeek = new Map<CalendarDate, PlainSession[]>();
  for (const session of sessions) {
    const monday = mondayOf(session.date);
    const list = byWeek.get(monday);
    if (list === undefined) byWeek.set(monday, [session]);
    else list.push(session);
  }
  return new Map(
    [...byWeek].map(([monday, list]) => [
      monday,
      sumWeek(list.map((session) => ({ draft: draftOf(session), load: session.load }))),
    ]),
  );
}

/** True when the last day of the week is past; before that its log is no whole week. */
export function weekIsOver(monday: CalendarDate, today: CalendarDate): boolean {
  return addDays(monday, 6) < today;
}
