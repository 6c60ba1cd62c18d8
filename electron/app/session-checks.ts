import { addDays, addWeeks, type CalendarDate, earlier, later, mondayOf } from '../../shared/domain/calendar-date.ts';
import type { AthleteId, SeasonId } from '../../shared/domain/ids.ts';
import type { Finding } from '../../shared/domain/reason.ts';
import type { Season } from '../../shared/domain/season.ts';
import type { Session } from '../../shared/domain/session.ts';
import type { PlainSession, ReadDb } from '../db/index.ts';
import { countedSessions } from './counted-sessions.ts';
import { auditOf } from './season-view.ts';

/** Days read around the affected weeks, so that rules which look back or ahead see what they need. */
const AROUND_DAYS = 42;

/** Severities from mild to grave, to tell when a finding got worse. */
const RANK = { info: 0, warning: 1, serious: 2 } as const;

/** The findings that changing one session newly raises, or makes graver, in the weeks that it leaves and enters. */
export function newFindings(reads: ReadDb, before: Session, after: Session, today: CalendarDate): readonly Finding[] {
  const season = coveringSeason(reads, before, after);
  return season === undefined ? [] : raisedIn(reads, season, [before], [after], today);
}

/**
 * The same for several sessions of an athlete at once: `before` as they are now, also those that go; `after` as they
 * will be, also those that come.
 */
export function findingsOfChange(
  reads: ReadDb,
  athleteId: AthleteId,
  before: readonly Session[],
  after: readonly Session[],
  today: CalendarDate,
): readonly Finding[] {
  const seasons = new Map<SeasonId, { readonly season: Season; readonly dates: Set<CalendarDate> }>();
  for (const { date } of [...before, ...after]) {
    const season = reads.seasons.covering(athleteId, date);
    if (season === undefined) continue;
    const known = seasons.get(season.id);
    if (known === undefined) seasons.set(season.id, { season, dates: new Set([date]) });
    else known.dates.add(date);
  }
  return [...seasons.values()].flatMap(({ season, dates }) => raisedIn(reads, season, before, after, today, dates));
}

function raisedIn(
  reads: ReadDb,
  season: Season,
  before: readonly Session[],
  after: readonly Session[],
  today: CalendarDate,
  dates: ReadonlySet<CalendarDate> = new Set([...before, ...after].map((session) => session.date)),
): readonly Finding[] {
  const days = [...dates];
  const [some] = days;
  if (some === undefined) return [];
  const from = mondayOf(days.reduce(earlier, some));
  // A rule about the next day or two may reach over the Sunday.
  const to = addDays(addWeeks(mondayOf(days.reduce(later, some)), 1), 1);
  const around = reads.sessions.plainBetween(season.athleteId, addDays(from, -AROUND_DAYS), addDays(to, AROUND_DAYS));
  const audit = (sessions: readonly PlainSession[]) =>
    auditOf(reads, season, countedSessions(sessions, today), addDays(from, -2), to, today);
  const replaced = new Set([...before, ...after].map((session) => session.id));
  const changed = [...around.filter((session) => !replaced.has(session.id)), ...after];
  const known = audit(around);
  return audit(changed.toSorted(byDay)).filter(
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

function byDay(a: PlainSession, b: PlainSession): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return (a.startTime ?? '') < (b.startTime ?? '') ? -1 : 1;
}
