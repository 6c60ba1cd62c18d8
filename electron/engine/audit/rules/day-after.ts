import { addDays, type CalendarDate, daysBetween, dayText } from '../../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../../shared/domain/reason.ts';
import type { RaceDraft } from '../../../../shared/domain/season.ts';
import type { Severity } from '../../../../shared/domain/vocabulary.ts';
import { found } from '../../explain.ts';
import type { StrengthPolicy } from '../../strength/policy-strength.ts';
import { aboutDay, aboutSession } from '../evidence.ts';
import { hoursBetween } from '../session-times.ts';
import type { Timeline } from '../timeline.ts';
import type { AuditSession } from '../types.ts';

/** C2: what follows a lift: no key run within 24 h, no long run the next day by preference, 72 h before a race. */
export function auditDayAfter(timeline: Timeline, races: readonly RaceDraft[], policy: StrengthPolicy): Finding[] {
  const findings: Finding[] = [];
  const raceOn = new Map(races.filter((race) => race.priority !== 'C').map((race) => [race.date, race]));
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
  if (raceOn.size === 0) return null;
  const wanted = policy.together.bRaceDays;
  for (let days = 1; days < wanted; days += 1) {
    const race = raceOn.get(addDays(lift.date, days));
    if (race === undefined) continue;
    return found('C2', {
      severity: days === 1 ? 'serious' : 'warning',
      from: lift.date,
      to: race.date,
      title: 'Lift close before a race',
      sentence: `The lift on ${dayText(lift.date)} is ${days * 24} h before ${race.name}, a ${race.priority} race; it wants ${wanted * 24} h.`,
      actual: days * 24,
      limit: wanted * 24,
      remedy: 'Move the lift to the start of the week, or leave it out.',
      evidence: [
        aboutSession(lift, [days * 24, 'hours']),
        aboutDay(race.date, `${race.name}, ${race.priority} race`, [race.distanceM, 'm']),
      ],
    });
  }
  return null;
}

function runAfter(lift: AuditSession, timeline: Timeline, policy: StrengthPolicy): Finding | null {
  for (let days = 1; days <= policy.together.keyRunDays; days += 1) {
    const runs = (timeline.byDate.get(addDays(lift.date, days)) ?? []).filter((s) => s.kind === 'run');
    const key = runs.find((s) => s.load.keySessions > 0 && hoursBetween(lift, s) < policy.together.keyRunDays * 24);
    if (key !== undefined) return dayAfter(lift, key, 'warning', 'key run', policy);
    const long = runs.find((s) => s.run?.type === 'long');
    if (long !== undefined) return dayAfter(lift, long, 'info', 'long run', policy);
  }
  return null;
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
    title: key ? 'Key run the day after lifting' : 'Long run the day after lifting',
    sentence: `The ${what} on ${dayText(run.date)} comes the day after a lift${key ? ', on legs that are still tired' : '; two days are better'}.`,
    actual: 24 * daysBetween(lift.date, run.date),
    limit: 24 * (key ? policy.together.keyRunDays : policy.together.preferredKeyRunDays),
    remedy: key
      ? 'Lift after the key run on the same day, or two days before it.'
      : 'Lift a day earlier if one is open.',
    evidence: [aboutSession(lift, [lift.load.hardSets, 'sets']), aboutSession(run, [run.load.runDistanceM, 'm'])],
  });
}
