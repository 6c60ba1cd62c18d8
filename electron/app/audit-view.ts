import type { AuditSide, AuditSpan, AuditView, SquadAuditRow } from '../../shared/contract/audit.ts';
import type { Athlete } from '../../shared/domain/athlete.ts';
import { addDays, addWeeks, type CalendarDate, calendarDate, earlier } from '../../shared/domain/calendar-date.ts';
import type { Finding } from '../../shared/domain/reason.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import type { Season } from '../../shared/domain/season.ts';
import type { PlainSession, ReadDb } from '../db/index.ts';
import { type AuditInput, type AuditReport, auditReport } from '../engine/index.ts';
import { policyOf } from './athlete-policy.ts';
import { auditInputOf } from './audit-input.ts';
import { gone } from './context.ts';
import { countedSessions } from './counted-sessions.ts';
import { withPlanFixes } from './plan-fixes.ts';
import { withStale } from './replan/stale.ts';
import { lastDayOf } from './season-plan.ts';

/** Days before a span that its audit looks at, so that gaps and long runs are seen whole. */
const LOOK_BACK_DAYS = 42;
const FIRST_DAY = calendarDate('1900-01-01');
const LAST_DAY = calendarDate('2199-12-31');

interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** One athlete's audit over a span, with what can be done about each finding. */
export function auditViewOf(
  reads: ReadDb,
  athlete: Athlete,
  span: AuditSpan,
  side: AuditSide,
  today: CalendarDate,
): Result<AuditView> {
  const days = daysOf(reads, athlete, span, side, today);
  if (days === null) return gone('season');
  const { input, season, report } = audited(reads, athlete, days, side, today);
  const mends = side !== 'log' && days.to >= today;
  const mended = mends ? withPlanFixes(reads, athlete, season, report.findings, input) : report.findings;
  const findings = mends && season !== null ? withStale(reads, athlete, season, mended, today) : mended;
  return ok({
    today,
    ...days,
    counts: { ...report.counts },
    mistakes: [...report.mistakes],
    findings: [...findings],
    alignment: report.alignment,
  });
}

/** An athlete's audit in short, over the last months or, with null, over the present season. */
export function auditRowOf(
  reads: ReadDb,
  athlete: Athlete,
  months: number | null,
  side: AuditSide,
  today: CalendarDate,
): SquadAuditRow {
  const days = months === null ? seasonDays(reads, athlete, today) : lastMonths(months, today);
  const span = limited(days, side, today);
  const { report, season } = audited(reads, athlete, span, side, today);
  const stale = side !== 'log' && span.to >= today && season !== null;
  const findings = stale ? withStale(reads, athlete, season, report.findings, today) : report.findings;
  const { counts } = report;
  return {
    athleteId: athlete.id,
    name: athlete.name,
    sample: athlete.sample,
    empty: counts.runs + counts.lifts + counts.others === 0,
    mistakes: report.mistakes.map(({ rule, status, severity }) => ({ rule, status, severity })),
    rules: rulesOf(findings),
    worst: findings[0]?.severity ?? null,
  };
}

/** Rules with their number of findings; the findings come with the gravest first, and so do the rules. */
function rulesOf(findings: readonly Finding[]): SquadAuditRow['rules'] {
  const rules = new Map<string, SquadAuditRow['rules'][number]>();
  for (const { rule, title, severity } of findings) {
    const known = rules.get(rule);
    if (known === undefined) rules.set(rule, { rule, title, severity, count: 1 });
    else known.count += 1;
  }
  return [...rules.values()];
}

interface Audited {
  readonly input: AuditInput;
  /** The season that holds today, or the last one of the span. */
  readonly season: Season | null;
  readonly report: AuditReport;
}

function audited(reads: ReadDb, athlete: Athlete, { from, to }: Days, side: AuditSide, today: CalendarDate): Audited {
  const seasons = reads.seasons.list(athlete.id).filter((each) => each.firstMonday <= to && lastDayOf(each) >= from);
  const season = seasons.find((each) => lastDayOf(each) >= today) ?? seasons.at(-1) ?? null;
  const sessions = sessionsOf(reads, athlete, addDays(from, -LOOK_BACK_DAYS), to, side, today);
  const task = { sessions, from, to, today, ownClasses: side === 'log' };
  const input = auditInputOf(reads, athlete, seasons, task);
  const policy = policyOf(reads, athlete.id, season?.preset);
  return { input, season, report: auditReport(input, policy) };
}

function sessionsOf(
  reads: ReadDb,
  athlete: Athlete,
  from: CalendarDate,
  to: CalendarDate,
  side: AuditSide,
  today: CalendarDate,
): readonly PlainSession[] {
  switch (side) {
    case 'plan':
      return reads.sessions.plainBetween(athlete.id, from, to, 'planned');
    case 'log':
      return reads.sessions.plainBetween(athlete.id, from, earlier(to, today), 'actual');
    case 'both':
      return countedSessions(reads.sessions.plainBetween(athlete.id, from, to), today);
  }
}

function daysOf(reads: ReadDb, athlete: Athlete, span: AuditSpan, side: AuditSide, today: CalendarDate): Days | null {
  switch (span.kind) {
    case 'season': {
      const season = reads.seasons.get(span.seasonId);
      if (season === undefined || season.athleteId !== athlete.id) return null;
      return limited({ from: season.firstMonday, to: lastDayOf(season) }, side, today);
    }
    case 'months':
      return lastMonths(span.months, today);
    case 'days':
      return limited({ from: span.from, to: span.to }, side, today);
    case 'all':
      return limited(everyDay(reads, athlete, side, today), side, today);
  }
}

/** A log says nothing of the days to come. */
function limited(days: Days, side: AuditSide, today: CalendarDate): Days {
  return side === 'log' ? { ...days, to: earlier(days.to, today) } : days;
}

/** Whole weeks back from today. */
function lastMonths(months: number, today: CalendarDate): Days {
  return { from: addDays(addWeeks(today, -Math.round((months * 52) / 12)), 1), to: today };
}

function seasonDays(reads: ReadDb, athlete: Athlete, today: CalendarDate): Days {
  const seasons = reads.seasons.list(athlete.id);
  const season = seasons.find((each) => lastDayOf(each) >= today) ?? seasons.at(-1);
  return season === undefined ? lastMonths(12, today) : { from: season.firstMonday, to: lastDayOf(season) };
}

function everyDay(reads: ReadDb, athlete: Athlete, side: AuditSide, today: CalendarDate): Days {
  const sessions = sessionsOf(reads, athlete, FIRST_DAY, LAST_DAY, side, today);
  return { from: sessions[0]?.date ?? today, to: sessions.at(-1)?.date ?? today };
}
