import { addDays, dayText, type Weekday, weekdayOf } from '../../../../shared/domain/calendar-date.ts';
import type { Evidence, Finding } from '../../../../shared/domain/reason.ts';
import type { Alignment } from '../../../../shared/domain/season.ts';
import { round } from '../../../../shared/domain/units.ts';
import { alignmentOf } from '../../combine/alignment.ts';
import { rises } from '../../combine/week-dose.ts';
import { counted, found } from '../../explain.ts';
import { intensityIndex } from '../../running/week-intensity.ts';
import type { StrengthPolicy } from '../../strength/policy-strength.ts';
import { aboutDays, aboutSession } from '../evidence.ts';
import { isQuiet, judged, reaches, type Timeline, type WeekFacts } from '../timeline.ts';

/** C3: in a HIGH week the lift took an easy day although a key-run day was free for it. */
export function auditHardDays(timeline: Timeline, liftWeekdays: readonly Weekday[]): Finding[] {
  const isKeyDay = (date: WeekFacts['monday']) =>
    (timeline.byDate.get(date) ?? []).some((s) => s.load.keySessions > 0 && s.run?.type !== 'race');
  const isHard = (date: WeekFacts['monday']) =>
    isKeyDay(date) || (timeline.byDate.get(date) ?? []).some((s) => s.run?.type === 'long' || s.run?.type === 'race');
  return timeline.weeks.flatMap((week) => {
    if (week.class !== 'HIGH' || week.lifts === 0 || isQuiet(week)) return [];
    const days = [0, 1, 2, 3, 4, 5, 6].map((i) => addDays(week.monday, i));
    const open = days.find((d) => liftWeekdays.includes(weekdayOf(d)) && isKeyDay(d) && !isHard(addDays(d, 1)));
    if (open === undefined) return [];
    const key = (timeline.byDate.get(open) ?? []).find((s) => s.load.keySessions > 0);
    return week.gym.flatMap(({ session }) => {
      if (session.load.lifts === 0 || isKeyDay(session.date) || !judged(timeline, session.date)) return [];
      return found('C3', {
        severity: 'info',
        from: session.date,
        to: session.date,
        title: 'Lift on an easy day of a hard week',
        sentence: `In this HIGH week the lift on ${dayText(session.date)} took an easy day; ${dayText(open)} was hard already.`,
        remedy: 'Lift in the afternoon of a key run, so that easy days stay easy.',
        evidence: [
          aboutSession(session, [session.load.hardSets, 'sets']),
          ...(key === undefined ? [] : [aboutSession(key, [key.load.runDistanceM, 'm'])]),
        ],
      });
    });
  });
}

/** The week has begun and is not over: what was missed in it makes the next week look like a rise. */
function underWay(week: WeekFacts, today: Timeline['today']): boolean {
  return week.monday < today && today <= week.sunday;
}

function weekSets(week: WeekFacts): Evidence {
  const text = `${week.class ?? 'No'} running, ${counted(week.lifts, 'lift')}`;
  return aboutDays(week.monday, week.sunday, text, [week.hardSets, 'sets']);
}

/** C4: lifting volume rose, or stayed above its frequency, in a week whose running class rose. */
export function auditRises(timeline: Timeline, policy: StrengthPolicy): Finding[] {
  return timeline.weeks.flatMap((week, i) => {
    const before = timeline.weeks[i - 1];
    if (!reaches(timeline, week) || week.class === null || isQuiet(week)) return [];
    const prior = before === undefined || before.class === null || before.phase === 'taper' ? null : before;
    const up = prior !== null && prior.class !== null && rises(prior.class, week.class);
    const grew = up && !underWay(prior, timeline.today) && week.hardSets > prior.hardSets;
    const tooMany = week.class === 'HIGH' && week.lifts > policy.frequency.HIGH;
    const held = tooMany && week.hardSets >= (prior?.hardSets ?? 0);
    if (!grew && !held) return [];
    const limit = prior === null ? null : prior.hardSets;
    return found('C4', {
      severity: week.class === 'HIGH' && (held || (limit ?? 0) > 0) ? 'warning' : 'info',
      from: prior === null ? week.monday : prior.monday,
      to: week.sunday,
      title: 'Lifting did not fall as running rose',
      actual: week.hardSets,
      limit,
      sentence:
        grew && prior !== null
          ? `Running rose from ${prior.class} to ${week.class} in the week of ${dayText(week.monday)}, and lifting rose with it: ${prior.hardSets} to ${week.hardSets} hard sets.`
          : `Running is HIGH in the week of ${dayText(week.monday)}, and lifting did not fall: ${week.hardSets} hard sets in ${counted(week.lifts, 'lift')}.`,
      remedy: 'Halve the sets and keep the load until running eases.',
      evidence: prior === null ? [weekSets(week)] : [weekSets(prior), weekSets(week)],
    });
  });
}

/** Whole weeks that are not under way, with the intensity of their running. */
function comparedWeeks(timeline: Timeline) {
  return timeline.weeks
    .filter((week) => week.whole && !underWay(week, timeline.today))
    .map((week) => ({ ...week, intensity: intensityIndex(week.load) }));
}

/** How lifting goes against running over the audited range. */
export function timelineAlignment(timeline: Timeline, policy: StrengthPolicy): Alignment {
  return alignmentOf(comparedWeeks(timeline), policy);
}

/** C6: over the whole range, lifting rises and falls with running instead of against it. Never without its n. */
export function auditAlignment(timeline: Timeline, policy: StrengthPolicy): Finding[] {
  const counts = comparedWeeks(timeline);
  const { rho, weeks: n, verdict } = alignmentOf(counts, policy);
  const first = counts[0];
  const last = counts.at(-1);
  if (verdict !== 'opposed' || rho === null || first === undefined || last === undefined) return [];
  const { opposedWarningRho, opposedWarningWeeks } = policy.audit;
  return [
    found('C6', {
      severity: rho >= opposedWarningRho && n >= opposedWarningWeeks ? 'warning' : 'info',
      from: first.monday,
      to: last.sunday,
      actual: round(rho, 2),
      limit: policy.together.alignedRho,
      title: 'Lifting rises and falls with running',
      sentence: `Lifting rises when running rises: rank correlation ${round(rho, 2)} over ${n} weeks outside taper, transition and recovery, where ${policy.together.alignedRho} or less is aligned.`,
      remedy: 'Put the second lift into the easy weeks and drop it where running gets hard.',
      evidence: counts.flatMap((week) => {
        if (week.intensity === null || week.recovery || isQuiet(week)) return [];
        const text = `Running at ${round(week.intensity, 2)} points a minute, ${counted(week.lifts, 'lift')}`;
        return aboutDays(week.monday, week.sunday, text, [week.hardSets, 'sets']);
      }),
    }),
  ];
}
