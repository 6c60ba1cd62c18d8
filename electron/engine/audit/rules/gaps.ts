import { addDays, dayText } from '../../../../shared/domain/calendar-date.ts';
import type { Evidence, Finding } from '../../../../shared/domain/reason.ts';
import type { Severity } from '../../../../shared/domain/vocabulary.ts';
import { found } from '../../explain.ts';
import type { StrengthPolicy } from '../../strength/policy-strength.ts';
import { aboutDays, aboutSession } from '../evidence.ts';
import { isQuiet, type Timeline, type WeekFacts } from '../timeline.ts';

/** C5: weeks in a row without a lift, between lifts or after the last one. Days are whole weeks without any lift. */
export function auditGaps(timeline: Timeline, policy: StrengthPolicy): Finding[] {
  const findings: Finding[] = [];
  let before: WeekFacts | null = null;
  let gap: WeekFacts[] = [];
  const close = (after: WeekFacts | null) => {
    const finding = before === null ? null : gapFinding(before, gap, after, policy);
    if (finding !== null && finding.to >= timeline.from && finding.from <= timeline.to) findings.push(finding);
    gap = [];
  };
  for (const week of timeline.weeks) {
    if (week.lifts > 0) {
      close(week);
      before = week;
    } else if (week.sunday <= timeline.to || week.gym.length + week.runs > 0) {
      gap.push(week);
    }
  }
  close(null);
  return findings;
}

function gapFinding(
  before: WeekFacts,
  gap: readonly WeekFacts[],
  after: WeekFacts | null,
  policy: StrengthPolicy,
): Finding | null {
  const first = gap[0];
  const last = gap.at(-1);
  if (first === undefined || last === undefined) return null;
  const days = gap.length * 7;
  const { gapInfoDays, gapWarningDays, gapSeriousDays } = policy.together;
  if (days < gapInfoDays || (gap.every(isQuiet) && days <= gapWarningDays)) return null;
  const severity: Severity = days > gapSeriousDays ? 'serious' : days > gapWarningDays ? 'warning' : 'info';
  return found('C5', {
    severity,
    from: first.monday,
    to: last.sunday,
    sentence: `${gap.length} weeks without strength work, ${dayText(first.monday)} to ${dayText(last.sunday)}. ${LOSS[severity]}`,
    actual: days,
    limit: severity === 'serious' ? gapSeriousDays : severity === 'warning' ? gapWarningDays : gapInfoDays,
    remedy: 'Put in one short heavy session a week: one set per lift at the old load keeps the strength.',
    evidence: [
      ...edge(before, 'last'),
      aboutDays(first.monday, addDays(first.monday, days - 1), 'Weeks without a lift', [gap.length, 'weeks']),
      ...(after === null ? [] : edge(after, 'first')),
    ],
  });
}

const LOSS: Readonly<Record<Severity, string>> = {
  serious: 'Expect to have lost strength.',
  warning: 'Maximal strength starts to fade after about four weeks.',
  info: 'Nothing is lost yet.',
};

/** The lift at the edge of the gap. */
function edge(week: WeekFacts, which: 'first' | 'last'): Evidence[] {
  const lifts = week.gym.filter((gym) => gym.session.load.lifts > 0);
  const lift = which === 'first' ? lifts[0] : lifts.at(-1);
  if (lift === undefined) return [];
  const what = which === 'last' ? 'Last lift before it' : 'First lift after it';
  return [aboutSession(lift.session, [lift.session.load.hardSets, 'sets'], `${what}: ${lift.session.title}`)];
}
