import { addDays, addWeeks, type CalendarDate, earlier, later, mondayOf } from '../../shared/domain/calendar-date.ts';
import type { Finding } from '../../shared/domain/reason.ts';
import type { Season } from '../../shared/domain/season.ts';
import type { Session } from '../../shared/domain/session.ts';
import type { ReadDb } from '../db/index.ts';
import { countedSessions } from './counted-sessions.ts';
import { auditOf } from './season-view.ts';

/** Days read around the affected weeks, so that rules which look back or ahead see what they need. */
const AROUND_DAYS = 42;

/** Severities from mild to grave, to tell when a finding got worse. */
const RANK = { info: 0, warning: 1, serious: 2 } as const;

/** The findings that changing one session newly raises, or makes graver, in the weeks that it leaves and enters. */
export function newFindings(reads: ReadDb, before: Session, after: Session, today: CalendarDate): readonly Finding[] {
  const first = earlier(before.date, after.date);
  const last = later(before.date, after.date);
  const from = mondayOf(first);
  // A rule about the next day or two may reach over the Sunday.
  const to = addDays(addWeeks(mondayOf(last), 1), 1);
  const season = coveringSeason(reads, before, after);
  if (season === undefined) return [];
  const around = reads.sessions.between(before.athleteId, addDays(from, -AROUND_DAYS), addDays(to, AROUND_DAYS));
  const audit = (sessions: readonly Session[]) =>
    auditOf(reads, season, countedSessions(sessions, today), addDays(from, -2), to, today);
  const changed = around.some((session) => session.id === before.id)
    ? around.map((session) => (session.id === before.id ? after : session))
    : [...around, after];
  const known = audit(around);
  return audit([...changed].sort(byDay)).filter(
    (finding) => !known.some((old) => sameFinding(old, finding) && RANK[old.severity] >= RANK[finding.severity]),
  );
}

function coveringSeason(reads: ReadDb, before: Session, after: Session): Season | undefined {
  const own = before.seasonId === null ? undefined : reads.seasons.get(before.seasonId);
  return own ?? reads.seasons.covering(after.athleteId, after.date);
}

function sameFinding(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.title === b.title && a.from === b.from && a.to === b.to;
}

function byDay(a: Session, b: Session): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return (a.startTime ?? '') < (b.startTime ?? '') ? -1 : 1;
}
