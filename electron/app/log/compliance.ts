import type { WeekCompliance } from '../../../shared/contract/log.ts';
import { addDays, type CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import type { Session, SessionLoad } from '../../../shared/domain/session.ts';

type Figure = 'runDistanceM' | 'runS' | 'hardSets' | 'tonnageKg';

/**
 * What was done of what was planned in the week from `monday`. A session is due when its day is past, or when something
 * fulfils it, or when it is marked as missed: an athlete is not behind at noon with the evening's run.
 */
export function complianceOf(
  monday: CalendarDate,
  sessions: readonly Session[],
  missed: ReadonlySet<SessionId>,
  today: CalendarDate,
): WeekCompliance {
  const fulfilled = new Set(sessions.flatMap((session) => session.plannedId ?? []));
  const week = sessions.filter((session) => session.date >= monday && session.date <= addDays(monday, 6));
  const planned = week.filter((session) => session.side === 'planned');
  const actual = week.filter((session) => session.side === 'actual');
  const due = planned.filter(({ id, date }) => date < today || fulfilled.has(id) || missed.has(id));
  const known = new Set(sessions.filter((session) => session.side === 'planned').map((session) => session.id));
  const figure = (key: Figure) => ({ planned: sum(planned, key), due: sum(due, key), done: sum(actual, key) });
  return {
    monday,
    sessions: {
      planned: planned.length,
      due: due.length,
      done: planned.filter((session) => fulfilled.has(session.id)).length,
      extra: actual.filter(({ plannedId }) => plannedId === null || !known.has(plannedId)).length,
      missed: planned.filter((session) => missed.has(session.id)).length,
    },
    runDistanceM: figure('runDistanceM'),
    runS: figure('runS'),
    hardSets: figure('hardSets'),
    tonnageKg: figure('tonnageKg'),
  };
}

function sum(sessions: readonly { readonly load: SessionLoad }[], key: Figure): number {
  return sessions.reduce((total, session) => total + session.load[key], 0);
}
