import { addDays, type CalendarDate, daysBetween, dayText } from '../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../shared/domain/reason.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import { round } from '../../../shared/domain/units.ts';
import type { Severity } from '../../../shared/domain/vocabulary.ts';
import { found } from '../explain.ts';
import type { Policy } from '../policy.ts';
import type { StrengthPolicy } from '../strength/policy-strength.ts';
import { isQuiet, judged, type Timeline, type WeekFacts } from './timeline.ts';
import type { AuditSession } from './types.ts';

/** C1: run and lift on one day: the run first, the lift 6 h later, 3 h at the least. Only where both have a time. */
export function auditSameDay(timeline: Timeline, policy: StrengthPolicy): Finding[] {
  const findings: Finding[] = [];
  for (const [date, sessions] of timeline.byDate) {
    if (!judged(timeline, date)) continue;
    for (const lift of sessions.filter((s) => s.load.lifts > 0)) {
      for (const run of sessions.filter((s) => s.kind === 'run')) {
        const finding = sameDay(lift, run, policy);
        if (finding !== null) findings.push(finding);
      }
    }
  }
  return findings;
}

function sameDay(lift: AuditSession, run: AuditSession, policy: StrengthPolicy): Finding | null {
  const liftAt = minuteOf(lift);
  const runAt = minuteOf(run);
  if (liftAt === null || runAt === null) return null;
  const at = { from: lift.date, to: lift.date };
  const hard = run.load.keySessions > 0;
  if (liftAt < runAt) {
    return found('C1', {
      ...at,
      severity: hard ? 'warning' : 'info',
      sentence: `On ${dayText(lift.date)} the lift came before the ${hard ? 'key run' : 'run'}.`,
      remedy: 'Run first and lift six hours later, or lift on another day.',
    });
  }
  const { minGapH, gapH } = policy.together;
  const gap = round((liftAt - runAt - minutesLong(run)) / 60, 1);
  if (gap >= gapH) return null;
  return found('C1', {
    ...at,
    severity: gap < minGapH ? 'warning' : 'info',
    sentence: `On ${dayText(lift.date)} the lift followed ${Math.max(0, gap)} h after the run; ${gapH} h are better, ${minGapH} h the least.`,
    actual: Math.max(0, gap),
    limit: gap < minGapH ? minGapH : gapH,
    remedy: 'Move the lift later in the day, or the run earlier.',
  });
}

function minuteOf(session: AuditSession): number | null {
  if (session.startTime === null) return null;
  return Number(session.startTime.slice(0, 2)) * 60 + Number(session.startTime.slice(3, 5));
}

function minutesLong(session: AuditSession): number {
  return (session.durationS ?? session.load.runS) / 60;
}

/** C2: what follows a lift: no key run within 24 h, no long run the next day by preference, 72 h before a race. */
export function auditDayAfter(timeline: Timeline, races: readonly RaceDraft[], policy: StrengthPolicy): Finding[] {
  const findings: Finding[] = [];
  const raceOn = new Map(races.map((race) => [race.date, race]));
  for (const lift of timeline.sessions) {
    if (lift.load.lifts === 0) continue;
    const finding = raceAfter(lift, raceOn, policy) ?? runAfter(lift, timeline, policy);
    if (finding !== null && finding.to >= timeline.from && finding.from <= timeline.to) findings.push(finding);
  }
  return findings;
}

function raceAfter(
  lift: AuditSession,
  raceOn: ReadonlyMap<CalendarDate, RaceDraft>,
  policy: StrengthPolicy,
): Finding | null {
  for (let days = 1; days < policy.together.bRaceDays; days += 1) {
    const race = raceOn.get(addDays(lift.date, days));
    if (race === undefined || race.priority === 'C') continue;
    return found('C2', {
      severity: days === 1 ? 'serious' : 'warning',
      from: lift.date,
      to: race.date,
      sentence: `The lift on ${dayText(lift.date)} is ${days * 24} h before ${race.name}, a ${race.priority} race; it wants ${policy.together.bRaceDays * 24} h.`,
      actual: days * 24,
      limit: policy.together.bRaceDays * 24,
      remedy: 'Move the lift to the start of the week, or leave it out.',
    });
  }
  return null;
}

function runAfter(lift: AuditSession, timeline: Timeline, policy: StrengthPolicy): Finding | null {
  for (let days = 1; days <= policy.together.keyRunDays; days += 1) {
    const date = addDays(lift.date, days);
    const runs = (timeline.byDate.get(date) ?? []).filter((s) => s.kind === 'run');
    const key = runs.find((s) => s.load.keySessions > 0 && hoursBetween(lift, s) < policy.together.keyRunDays * 24);
    if (key !== undefined) return dayAfter(lift, key, 'warning', 'key run', policy);
    const long = runs.find((s) => s.run?.type === 'long');
    if (long !== undefined) return dayAfter(lift, long, 'info', 'long run', policy);
  }
  return null;
}

/** Hours from one session to a later one; with a time missing, a little less than the days between, to be careful. */
function hoursBetween(lift: AuditSession, run: AuditSession): number {
  const days = daysBetween(lift.date, run.date) * 24;
  const from = minuteOf(lift);
  const to = minuteOf(run);
  return from === null || to === null ? days - 1 : days + (to - from - minutesLong(lift)) / 60;
}

function dayAfter(
  lift: AuditSession,
  run: AuditSession,
  severity: Severity,
  what: string,
  policy: StrengthPolicy,
): Finding {
  const key = severity === 'warning';
  return found('C2', {
    severity,
    from: lift.date,
    to: run.date,
    sentence: `The ${what} on ${dayText(run.date)} comes the day after a lift${key ? ', on legs that are still tired' : '; two days are better'}.`,
    actual: 24 * daysBetween(lift.date, run.date),
    limit: 24 * (key ? policy.together.keyRunDays : policy.together.preferredKeyRunDays),
    remedy: key
      ? 'Lift after the key run on the same day, or two days before it.'
      : 'Lift a day earlier if one is open.',
  });
}

/** C5: weeks in a row without a lift, between lifts or after the last one. Days are whole weeks without any lift. */
export function auditGaps(timeline: Timeline, policy: StrengthPolicy): Finding[] {
  const findings: Finding[] = [];
  let lifted = false;
  let gap: WeekFacts[] = [];
  const close = () => {
    const finding = gapFinding(gap, policy);
    if (lifted && finding !== null && finding.to >= timeline.from && finding.from <= timeline.to)
      findings.push(finding);
    gap = [];
  };
  for (const week of timeline.weeks) {
    if (week.lifts > 0) {
      close();
      lifted = true;
    } else if (week.sunday <= timeline.to || week.gym.length + week.runs > 0) {
      gap.push(week);
    }
  }
  close();
  return findings;
}

function gapFinding(gap: readonly WeekFacts[], policy: StrengthPolicy): Finding | null {
  const first = gap[0];
  const last = gap.at(-1);
  if (first === undefined || last === undefined) return null;
  const days = gap.length * 7;
  const { gapInfoDays, gapWarningDays, gapSeriousDays } = policy.together;
  const planned = gap.every(isQuiet);
  if (days < gapInfoDays || (planned && days <= gapWarningDays)) return null;
  const severity: Severity = days > gapSeriousDays ? 'serious' : days > gapWarningDays ? 'warning' : 'info';
  const loss =
    severity === 'serious'
      ? 'Expect to have lost strength.'
      : severity === 'warning'
        ? 'Maximal strength starts to fade after about four weeks.'
        : 'Nothing is lost yet.';
  return found('C5', {
    severity,
    from: first.monday,
    to: last.sunday,
    sentence: `${gap.length} weeks without strength work, ${dayText(first.monday)} to ${dayText(last.sunday)}. ${loss}`,
    actual: days,
    limit: severity === 'serious' ? gapSeriousDays : severity === 'warning' ? gapWarningDays : gapInfoDays,
    remedy: 'Put in one short heavy session a week: one set per lift at the old load keeps the strength.',
  });
}

/** R1: a run longer than 1.10 × the longest of the 30 days before. Races are not judged, but count as runs. */
export function auditLongRuns(timeline: Timeline, policy: Policy): Finding[] {
  const { growth, windowDays } = policy.running.longRun;
  const { longRunSerious, longRunFloorM, longRunHistoryDays } = policy.strength.audit;
  const findings: Finding[] = [];
  const runs = timeline.sessions.filter((s) => s.kind === 'run' && s.load.runDistanceM > 0);
  const firstDate = runs[0]?.date;
  // A queue of falling distances: its head is the longest run of the window.
  let queue: AuditSession[] = [];
  let pending: AuditSession[] = [];
  for (const run of runs) {
    if (pending[0] !== undefined && pending[0].date !== run.date) {
      for (const p of pending) queue = [...queue.filter((q) => q.load.runDistanceM > p.load.runDistanceM), p];
      pending = [];
    }
    pending.push(run);
    queue = queue.filter((q) => daysBetween(q.date, run.date) <= windowDays);
    const longest = queue[0];
    const isRace = run.run?.type === 'race';
    const settled = firstDate !== undefined && daysBetween(firstDate, run.date) >= longRunHistoryDays;
    if (longest === undefined || isRace || !settled || !judged(timeline, run.date)) continue;
    const ratio = run.load.runDistanceM / longest.load.runDistanceM;
    if (run.load.runDistanceM < longRunFloorM || ratio <= growth + 0.005) continue;
    findings.push(
      found('R1', {
        severity: ratio > longRunSerious ? 'serious' : 'warning',
        from: run.date,
        to: run.date,
        sentence: `The run of ${km(run)} km on ${dayText(run.date)} is ${round((ratio - 1) * 100)} % longer than the longest of the 30 days before, ${km(longest)} km.`,
        actual: round(ratio, 2),
        limit: growth,
        remedy: `Keep it at ${round((longest.load.runDistanceM * growth) / 1000, 1)} km or less, and grow from there.`,
      }),
    );
  }
  return findings;
}

function km(run: AuditSession): number {
  return round(run.load.runDistanceM / 1000, 1);
}
