import { addDays, type CalendarDate, daysBetween, dayText } from '../../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../../shared/domain/reason.ts';
import { type DistanceUnit, round } from '../../../../shared/domain/units.ts';
import { found, percent } from '../../explain.ts';
import type { Policy } from '../../policy.ts';
import { RunHistory } from '../../running/history.ts';
import { distanceText } from '../../running/runner.ts';
import { aboutDays, aboutSession } from '../evidence.ts';
import { isBroken, isQuiet, judged, reaches, type Timeline, type WeekFacts } from '../timeline.ts';
import type { AuditSession } from '../types.ts';

/**
 * R1: a run longer than 1.10 × the longest of the 30 days before. Races are not judged, but count as runs. After days of no
 * or less running on the calendar the longest run before them counts as prepared, on the way back a part of it (P2).
 */
export function auditLongRuns(timeline: Timeline, policy: Policy): Finding[] {
  const { longRunHistoryDays } = policy.strength.audit;
  const runs = timeline.sessions.filter((s) => s.kind === 'run' && s.load.runDistanceM > 0);
  const firstDate = runs[0]?.date;
  if (firstDate === undefined) return [];
  const longestBefore = longestOfDays(policy.running.longRun.windowDays);
  const history = new RunHistory(policy.running.longRun, timeline.breaks);
  for (const run of timeline.breaks.length === 0 ? [] : runs)
    history.add(run.date, run.load.runDistanceM, run.run?.type === 'race');
  const slack = 1 + policy.strength.audit.longRunSlack;
  const prepared = (run: AuditSession) => run.load.runDistanceM <= (history.wayBackOn(run.date)?.metres ?? 0) * slack;
  return runs.flatMap((run) => {
    const longest = longestBefore(run);
    const settled = daysBetween(firstDate, run.date) >= longRunHistoryDays;
    if (longest === null || run.run?.type === 'race' || !settled || !judged(timeline, run.date)) return [];
    const finding = tooLong(run, longest, timeline.unit, policy);
    return finding === null || prepared(run) ? [] : [finding];
  });
}

function tooLong(run: AuditSession, longest: AuditSession, unit: DistanceUnit, policy: Policy): Finding | null {
  const { growth, windowDays } = policy.running.longRun;
  const { longRunSerious, longRunFloorM, longRunSlack } = policy.strength.audit;
  const ratio = run.load.runDistanceM / longest.load.runDistanceM;
  if (run.load.runDistanceM < longRunFloorM || ratio <= growth + longRunSlack) return null;
  return found('R1', {
    severity: ratio > longRunSerious ? 'serious' : 'warning',
    from: run.date,
    to: run.date,
    title: 'Long run grew too fast',
    sentence: `The run of ${distanceText(run.load.runDistanceM, unit)} on ${dayText(run.date)} is ${round((ratio - 1) * 100)} % longer than the longest of the ${windowDays} days before, ${distanceText(longest.load.runDistanceM, unit)}.`,
    actual: round(ratio, 2),
    limit: growth,
    remedy: `Keep it at ${distanceText(longest.load.runDistanceM * growth, unit)} or less, and grow from there.`,
    evidence: [
      aboutSession(
        longest,
        [longest.load.runDistanceM, 'm'],
        `Longest of the ${windowDays} days before: ${longest.title}`,
      ),
      aboutSession(run, [run.load.runDistanceM, 'm']),
    ],
  });
}

/**
 * Asked for run after run in order of date: the longest run of the days before that day. A queue of falling distances,
 * whose head is the answer; the runs of one day join it together once the day is over.
 */
function longestOfDays(days: number): (run: AuditSession) => AuditSession | null {
  const queue: AuditSession[] = [];
  let pending: AuditSession[] = [];
  return (run) => {
    if (pending[0] !== undefined && pending[0].date !== run.date) {
      for (const one of pending) {
        while ((queue.at(-1)?.load.runDistanceM ?? Number.POSITIVE_INFINITY) <= one.load.runDistanceM) queue.pop();
        queue.push(one);
      }
      pending = [];
    }
    pending.push(run);
    while (queue[0] !== undefined && daysBetween(queue[0].date, run.date) > days) queue.shift();
    return queue[0] ?? null;
  };
}

/**
 * R2: a week above both weeks before it by more than 30 %. A return to about what was run in the twelve weeks before
 * is only noted, and not told at all on the way back from a break on the calendar (P2); weeks of racing, and weeks after a taper or a transition, are not judged.
 */
export function auditWeekGrowth(timeline: Timeline, policy: Policy): Finding[] {
  const { amberRise, amberSlack } = policy.running.volume;
  const { weekFloorM, knownWeeks, knownRatio } = policy.strength.audit;
  return timeline.weeks.flatMap((week, index) => {
    const before = timeline.weeks.slice(Math.max(0, index - 2), index);
    const metres = week.load.runDistanceM;
    if (before.length < 2 || !reaches(timeline, week) || before.some(isQuiet) || isQuiet(week) || hasRace(week))
      return [];
    const bigger = Math.max(...before.map((w) => w.load.runDistanceM));
    if (bigger === 0 || metres < weekFloorM || metres <= bigger * (1 + amberRise + amberSlack)) return [];
    const earlier = timeline.weeks.slice(Math.max(0, index - knownWeeks), index);
    const known = Math.max(...earlier.map((w) => w.load.runDistanceM));
    const isReturn = metres <= known * knownRatio;
    if (isReturn && [week, ...before].some((each) => isBroken(timeline, each))) return [];
    return found('R2', {
      severity: isReturn ? 'info' : 'warning',
      from: week.monday,
      to: week.sunday,
      title: 'Weekly distance grew fast',
      actual: round(metres / bigger, 2),
      limit: round(1 + amberRise, 2),
      sentence: `The week of ${dayText(week.monday)} has ${distanceText(metres, timeline.unit)}, ${percent(metres / bigger - 1)} more than the bigger of the two weeks before it, ${distanceText(bigger, timeline.unit)}${isReturn ? '; much the same was run before that' : ''}.`,
      remedy: 'Take some of it into the weeks before, or hold the week back to a quarter more.',
      evidence: [...before, week].map(weekDistance),
    });
  });
}

function hasRace(week: WeekFacts): boolean {
  return week.sessions.some((session) => session.run?.type === 'race');
}

function weekDistance(week: WeekFacts) {
  const end: CalendarDate = addDays(week.monday, 6);
  return aboutDays(week.monday, end, `${week.runs} runs`, [week.load.runDistanceM, 'm']);
}
