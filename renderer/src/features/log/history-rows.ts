import type { LogView } from '../../../../shared/contract/log.ts';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { MissedSession } from '../../../../shared/domain/log.ts';
import type { Session } from '../../../../shared/domain/session.ts';

/** One line of the log: something done, a planned session that was missed, or one that nothing is logged for. */
export type HistoryRow = { readonly key: string; readonly date: CalendarDate; readonly session: Session } & (
  | { readonly kind: 'done' }
  | { readonly kind: 'missed'; readonly missed: MissedSession }
  | { readonly kind: 'open' }
);

/** The lines of the days from–to, both included, the latest first; of the plan only what lies before today. */
export function historyRows(view: LogView, from: CalendarDate, to: CalendarDate): readonly HistoryRow[] {
  const fulfilled = new Set(view.sessions.flatMap((session) => session.plannedId ?? []));
  return view.sessions
    .filter((session) => session.date >= from && session.date <= to)
    .flatMap((session): readonly HistoryRow[] => {
      const row = { key: session.id, date: session.date, session };
      if (session.side === 'actual') return [{ ...row, kind: 'done' }];
      const missed = view.missed.find((each) => each.sessionId === session.id);
      if (missed !== undefined) return [{ ...row, kind: 'missed', missed }];
      return session.date < view.today && !fulfilled.has(session.id) ? [{ ...row, kind: 'open' }] : [];
    })
    .toSorted((a, b) => b.date.localeCompare(a.date));
}
