import { daysBetween, WEEKDAYS } from '../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../shared/domain/reason.ts';
import type { Severity } from '../../../shared/domain/vocabulary.ts';
import type { Policy } from '../policy.ts';
import { inOrder } from './evidence.ts';
import { gather } from './gather.ts';
import { auditDays } from './rules/available.ts';
import { auditDayAfter } from './rules/day-after.ts';
import { auditDose } from './rules/dose.ts';
import { auditFrequency, auditNoStrength, auditTooSeldom } from './rules/frequency.ts';
import { auditGaps } from './rules/gaps.ts';
import { auditGymWork } from './rules/gym-work.ts';
import { auditJumps, auditMovements } from './rules/movements.ts';
import { auditStarts } from './rules/newcomers.ts';
import { auditProgress } from './rules/progress.ts';
import { auditLongRuns, auditWeekGrowth } from './rules/run-growth.ts';
import { auditSizes } from './rules/run-sizes.ts';
import { auditSameDay } from './rules/same-day.ts';
import { auditAlignment, auditHardDays, auditRises } from './rules/weeks-together.ts';
import { type Timeline, timelineOf } from './timeline.ts';
import type { AuditInput } from './types.ts';
import { windowsOf } from './windows.ts';

const RANK: Readonly<Record<Severity, number>> = { serious: 0, warning: 1, info: 2 };

/**
 * The seven mistakes (M1–M7), the rules of lifting (S1–S6), of the two together (C1–C6), of running (R1–R3) and the
 * athlete's days (AV), held against a plan, a log, or a log and the plan after it. Works with and without a season;
 * what is missing is judged only in whole weeks of the range. Most severe first, then by date. In ranges longer than
 * three weeks, neighbouring cases of one rule are one finding with their number.
 */
export function auditSessions(input: AuditInput, policy: Policy): Finding[] {
  if (input.from > input.to) return [];
  return auditTimeline(timelineOf(input, policy), input, policy);
}

/** The same on a timeline that has been made already. */
export function auditTimeline(timeline: Timeline, input: AuditInput, policy: Policy): Finding[] {
  const { audit } = policy.strength;
  const cases = singleCases(timeline, input, policy);
  const long = daysBetween(input.from, input.to) > audit.detailDays;
  const findings = [
    ...(long ? gather(cases, input.today, audit.nearDays) : cases),
    ...stretches(timeline, input, policy),
  ];
  return findings
    .map((finding) => ({ ...finding, evidence: inOrder(finding.evidence, audit.mostEvidence) }))
    .sort(byWeight);
}

/** Every case by itself, whatever the range: what a fix has to mend one by one. */
export function auditCases(input: AuditInput, policy: Policy): Finding[] {
  const timeline = timelineOf(input, policy);
  return [...singleCases(timeline, input, policy), ...stretches(timeline, input, policy)].sort(byWeight);
}

/** Findings about one day or week each. */
function singleCases(timeline: Timeline, input: AuditInput, policy: Policy): Finding[] {
  const { strength } = policy;
  return [
    ...auditFrequency(timeline, strength),
    ...auditSameDay(timeline, strength),
    ...auditDayAfter(timeline, input.races, strength),
    ...auditHardDays(timeline, input.liftWeekdays ?? WEEKDAYS),
    ...auditRises(timeline, strength),
    ...auditJumps(timeline, strength),
    ...auditLongRuns(timeline, policy),
    ...auditWeekGrowth(timeline, policy),
    ...auditSizes(timeline, input.races, policy),
    ...auditDays(timeline, input),
  ];
}

/** Findings about stretches of weeks. */
function stretches(timeline: Timeline, input: AuditInput, policy: Policy): Finding[] {
  const { strength } = policy;
  const newcomer = input.liftingHistory !== 'regular';
  const windows = windowsOf(timeline, strength.audit.windowWeeks);
  const work = auditGymWork(windows, strength);
  const seldom = auditTooSeldom(timeline, strength);
  const told = (gap: Finding) => gap.severity === 'info' && seldom.some((f) => f.from <= gap.to && f.to >= gap.from);
  return [
    ...auditNoStrength(timeline, newcomer, [...work.bodybuilding, ...work.substitutes], strength),
    ...seldom,
    ...auditProgress(timeline, strength),
    ...work.bodybuilding,
    ...work.substitutes,
    ...auditDose(windows, strength),
    ...auditStarts(timeline, newcomer, strength),
    ...auditMovements(windows, timeline, input.avoidPatterns ?? [], strength),
    // A short gap inside a time of too few lifts is that fault, not one of its own.
    ...auditGaps(timeline, strength).filter((gap) => !told(gap)),
    ...auditAlignment(timeline, strength),
  ];
}

function byWeight(a: Finding, b: Finding): number {
  return (
    RANK[a.severity] - RANK[b.severity] ||
    (a.from < b.from ? -1 : a.from > b.from ? 1 : 0) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
