import { type CalendarDate, daysBetween, dayText } from '../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../shared/domain/reason.ts';

/**
 * Tells neighbouring cases of one rule and severity as one: the first sentence, how many more, the evidence of all.
 * What is over and what can still be changed are told apart.
 */
export function gather(findings: readonly Finding[], today: CalendarDate, nearDays: number): Finding[] {
  const groups = new Map<string, Finding[][]>();
  for (const finding of [...findings].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const key = `${finding.rule} ${finding.severity} ${finding.title} ${finding.to < today}`;
    const lists = groups.get(key) ?? [];
    groups.set(key, lists);
    const last = lists.at(-1);
    const end = last?.at(-1)?.to;
    if (last !== undefined && end !== undefined && daysBetween(end, finding.from) <= nearDays) last.push(finding);
    else lists.push([finding]);
  }
  return [...groups.values()].flat().map(asOne);
}

function asOne(cases: readonly Finding[]): Finding {
  const [first, ...rest] = cases;
  const last = rest.at(-1);
  if (first === undefined) throw new RangeError('a group of findings is never empty');
  if (last === undefined) return first;
  return {
    ...first,
    to: last.to,
    sentence: `${first.sentence} ${rest.length === 1 ? 'One more is' : `${rest.length} more are`} like it, up to ${dayText(last.to)}.`,
    evidence: cases.flatMap((each) => each.evidence),
  };
}
