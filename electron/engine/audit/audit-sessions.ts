import { daysBetween, WEEKDAYS } from '../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../shared/domain/reason.ts';
import type { Severity } from '../../../shared/domain/vocabulary.ts';
import type { Policy } from '../policy.ts';
import { auditDays } from './rules-available.ts';
import { auditDayAfter, auditGaps, auditLongRuns, auditSameDay } from './rules-day.ts';
import { auditGymWork, auditProgress } from './rules-sets.ts';
import { auditFrequency, auditHardDays, auditNoStrength, auditRises, auditTooSeldom } from './rules-week.ts';
import { timelineOf } from './timeline.ts';
import type { AuditInput } from './types.ts';

const RANK: Readonly<Record<Severity, number>> = { serious: 0, warning: 1, info: 2 };

/**
 * The seven mistakes (M1–M7) and the rules of the two together (S1, C1–C5, R1) and the athlete's days (AV), held against a plan or a log. Works
 * with and without a season; what is missing is judged only in whole weeks of the range. Most severe first, then by
 * date. In ranges longer than three weeks, neighbouring cases of one rule are one finding with their number.
 */
export function auditSessions(input: AuditInput, policy: Policy): Finding[] {
  if (input.from > input.to) return [];
  const strength = policy.strength;
  const timeline = timelineOf(input, strength);
  const single = [
    ...auditFrequency(timeline, strength),
    ...auditSameDay(timeline, strength),
    ...auditDayAfter(timeline, input.races, strength),
    ...auditHardDays(timeline, input.liftWeekdays ?? WEEKDAYS),
    ...auditRises(timeline, strength),
    ...auditLongRuns(timeline, policy),
    ...auditDays(timeline, input),
  ];
  const long = daysBetween(input.from, input.to) > strength.audit.detailDays;
  const findings = [
    ...(long ? gather(single, strength.audit.nearDays) : single),
    ...auditGaps(timeline, strength),
    ...auditNoStrength(timeline, input.liftingHistory !== 'regular', strength),
    ...auditTooSeldom(timeline, strength),
    ...auditProgress(timeline, strength),
    ...auditGymWork(timeline, strength),
  ];
  return findings.sort(
    (a, b) =>
      RANK[a.severity] - RANK[b.severity] ||
      (a.from < b.from ? -1 : a.from > b.from ? 1 : 0) ||
      (a.rule < b.rule ? -1 : 1),
  );
}

/** Tells neighbouring cases of one rule and severity as one: the first sentence, and how many more there are. */
function gather(findings: readonly Finding[], nearDays: number): Finding[] {
  const groups = new Map<string, Finding[][]>();
  for (const finding of [...findings].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const key = `${finding.rule} ${finding.severity} ${finding.title}`;
    const lists = groups.get(key) ?? [];
    groups.set(key, lists);
    const last = lists.at(-1);
    const end = last?.at(-1)?.to;
    if (last !== undefined && end !== undefined && daysBetween(end, finding.from) <= nearDays) last.push(finding);
    else lists.push([finding]);
  }
  return [...groups.values()].flat().flatMap((cases) => {
    const first = cases[0];
    const last = cases.at(-1);
    if (first === undefined || last === undefined || cases.length === 1) return cases;
    const more = cases.length - 1;
    return [
      {
        ...first,
        to: last.to,
        sentence: `${first.sentence} The same ${more === 1 ? 'once' : `${more} times`} more until the end of the stretch.`,
      },
    ];
  });
}
