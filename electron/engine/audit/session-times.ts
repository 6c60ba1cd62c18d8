import { daysBetween } from '../../../shared/domain/calendar-date.ts';
import type { AuditSession } from './types.ts';

/** Minutes after midnight at which a session starts; null while no time is known. */
export function minuteOf(session: Pick<AuditSession, 'startTime'>): number | null {
  if (session.startTime === null) return null;
  return Number(session.startTime.slice(0, 2)) * 60 + Number(session.startTime.slice(3, 5));
}

/** Length of a session, minutes. */
export function minutesLong(session: Pick<AuditSession, 'durationS' | 'load'>): number {
  return (session.durationS ?? session.load.runS) / 60;
}

/** Hours from the end of one session to the start of a later one; a little less than the days between where a time is missing, to be careful. */
export function hoursBetween(first: AuditSession, second: AuditSession): number {
  const days = daysBetween(first.date, second.date) * 24;
  const from = minuteOf(first);
  const to = minuteOf(second);
  return from === null || to === null ? days - 1 : days + (to - from - minutesLong(first)) / 60;
}

/** `HH:MM` of minutes after midnight. */
export function timeText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return `${String(hours).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
