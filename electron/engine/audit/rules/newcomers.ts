import { addDays, dayText } from '../../../../shared/domain/calendar-date.ts';
import type { Evidence, Finding } from '../../../../shared/domain/reason.ts';
import { counted, found, percent } from '../../explain.ts';
import { rampSteps, type StrengthPolicy } from '../../strength/policy-strength.ts';
import { isLifting, type JudgedSet } from '../../strength/set-class.ts';
import { aboutDays, aboutSession, setsText } from '../evidence.ts';
import type { Timeline, WeekFacts } from '../timeline.ts';

/**
 * S3: who has not lifted for twelve weeks starts in weeks of easy running, and light. A start is the first lift of a
 * newcomer, and the first after twelve weeks of running without any.
 */
export function auditStarts(timeline: Timeline, newcomer: boolean, policy: StrengthPolicy): Finding[] {
  return startsOf(timeline, newcomer, policy).flatMap((start) => {
    const ramp = timeline.weeks.slice(start, start + rampSteps(policy).length);
    const findings = [hardStart(ramp[0]), heavyStart(ramp, policy)];
    return findings.flatMap((f) => (f === null || f.to < timeline.from || f.from > timeline.to ? [] : f));
  });
}

/** Indexes of the weeks in which lifting begins anew. */
function startsOf(timeline: Timeline, newcomer: boolean, policy: StrengthPolicy): number[] {
  const starts: number[] = [];
  let bare = 0;
  let lifted = false;
  for (const [index, week] of timeline.weeks.entries()) {
    if (week.lifts === 0) {
      // Weeks without any training say nothing: perhaps nobody kept a log.
      bare += week.runs > 0 || lifted ? 1 : 0;
      continue;
    }
    if (bare >= policy.onboarding.layoffWeeks || (newcomer && !lifted)) starts.push(index);
    lifted = true;
    bare = 0;
  }
  return starts;
}

function hardStart(week: WeekFacts | undefined): Finding | null {
  if (week === undefined || week.class === null || week.class === 'LOW') return null;
  return found('S3', {
    severity: week.class === 'HIGH' ? 'warning' : 'info',
    from: week.monday,
    to: week.sunday,
    title: 'Lifting starts while running is hard',
    sentence: `Lifting starts in the ${week.class} week of ${dayText(week.monday)}; the first weeks are sore enough without hard running.`,
    remedy: 'Start in a week of easy running, with little else going on.',
    evidence: [
      aboutDays(week.monday, week.sunday, `${week.class} week of running`, [week.load.keySessions, 'sessions']),
      ...week.gym
        .filter((g) => g.kind === 'lift')
        .map((g) => aboutSession(g.session, [g.session.load.hardSets, 'sets'])),
    ],
  });
}

function heavyStart(ramp: readonly WeekFacts[], policy: StrengthPolicy): Finding | null {
  const { rampMaxRpe, rampMaxFraction, fewestSets } = policy.audit;
  const isHeavy = ({ set, fraction, setClass }: JudgedSet) =>
    isLifting(setClass) && (set.rpe === null ? (fraction ?? 0) >= rampMaxFraction : set.rpe >= rampMaxRpe);
  const gym = ramp.flatMap((week) => week.gym).filter((g) => g.kind === 'lift');
  const heavy = gym.flatMap((g) => g.sets).filter(isHeavy).length;
  const first = ramp[0];
  const last = ramp.at(-1);
  if (first === undefined || last === undefined || heavy < fewestSets) return null;
  const evidence: Evidence[] = gym.flatMap(({ session, sets }) => {
    const such = sets.filter(isHeavy);
    return such.length === 0 ? [] : aboutSession(session, [such.length, 'sets'], setsText(such));
  });
  return found('S3', {
    severity: 'warning',
    from: first.monday,
    to: addDays(last.monday, 6),
    title: 'Heavy from the first week',
    actual: heavy,
    limit: fewestSets - 1,
    sentence: `The first ${counted(ramp.length, 'week')} of lifting from ${dayText(first.monday)} hold ${heavy} sets at RPE ${rampMaxRpe} or ${percent(rampMaxFraction)} of e1RM and more.`,
    remedy: rampText(policy),
    evidence,
  });
}

function rampText(policy: StrengthPolicy): string {
  const steps = rampSteps(policy);
  const first = steps[0];
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return 'Start with sets that leave three reps and more.';
  const reps = first.reps === last.reps ? `sets of ${first.reps}` : `sets of ${first.reps} down to ${last.reps}`;
  return `Take ${counted(steps.length, 'week')} of ${reps} at RPE ${first.rpe}–${last.rpe} first.`;
}
