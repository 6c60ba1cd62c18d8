import { addDays, type CalendarDate, dayText, type Weekday, weekdayOf } from '../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../shared/domain/reason.ts';
import { plannedFrequency, rises } from '../combine/week-dose.ts';
import { counted, found } from '../explain.ts';
import type { StrengthPolicy } from '../strength/policy-strength.ts';
import { isQuiet, judged, type Timeline, type WeekFacts } from './timeline.ts';

function reaches(timeline: Timeline, week: WeekFacts): boolean {
  return week.sunday >= timeline.from && week.monday <= timeline.to;
}

/** S1: more lifts than the week's running allows, or any in a taper but a primer. */
export function auditFrequency(timeline: Timeline, policy: StrengthPolicy): Finding[] {
  return timeline.weeks.flatMap((week) => {
    if (!reaches(timeline, week) || week.lifts === 0) return [];
    const at = { from: week.monday, to: week.sunday, actual: week.lifts };
    if (week.phase === 'taper' || week.phase === 'race') {
      const primers = week.gym.filter((g) => g.session.strength?.block === 'primer').length;
      const lifts = week.lifts - (policy.primer.enabled ? primers : 0);
      if (lifts <= policy.frequency.taper) return [];
      return found('S1', {
        ...at,
        severity: 'warning',
        actual: lifts,
        limit: policy.frequency.taper,
        sentence: `${counted(lifts, 'lift')} in the taper week of ${dayText(week.monday)}, which should hold none.`,
        remedy: 'Leave it out; nothing gained now shows on race day. A primer 5–7 days out is the only exception.',
      });
    }
    if (week.class === null) return [];
    const limit = week.class === 'LOW' ? policy.frequency.lowMax : policy.frequency[week.class];
    if (week.lifts <= limit) return [];
    return found('S1', {
      ...at,
      limit,
      severity: week.class === 'MODERATE' ? 'info' : 'warning',
      sentence: `${counted(week.lifts, 'lift')} in the ${week.class} week of ${dayText(week.monday)}; ${limit} fits.`,
      remedy:
        week.class === 'LOW'
          ? 'Two or three lifts a week are enough to get stronger.'
          : 'Keep the heaviest one and drop the rest until running eases.',
    });
  });
}

/** C3: in a HIGH week the lift took an easy day although a key-run day was free for it. */
export function auditHardDays(timeline: Timeline, liftWeekdays: readonly Weekday[]): Finding[] {
  const isKeyDay = (date: WeekFacts['monday']) =>
    (timeline.byDate.get(date) ?? []).some((s) => s.load.keySessions > 0 && s.run?.type !== 'race');
  const isHard = (date: WeekFacts['monday']) =>
    isKeyDay(date) || (timeline.byDate.get(date) ?? []).some((s) => s.run?.type === 'long' || s.run?.type === 'race');
  return timeline.weeks.flatMap((week) => {
    if (week.class !== 'HIGH' || isQuiet(week)) return [];
    const days = [0, 1, 2, 3, 4, 5, 6].map((i) => addDays(week.monday, i));
    const open = days.find((d) => liftWeekdays.includes(weekdayOf(d)) && isKeyDay(d) && !isHard(addDays(d, 1)));
    if (open === undefined) return [];
    return week.gym.flatMap(({ session }) => {
      if (session.load.lifts === 0 || isKeyDay(session.date) || !judged(timeline, session.date)) return [];
      return found('C3', {
        severity: 'info',
        from: session.date,
        to: session.date,
        sentence: `In this HIGH week the lift on ${dayText(session.date)} took an easy day; ${dayText(open)} was hard already.`,
        remedy: 'Lift in the afternoon of a key run, so that easy days stay easy.',
      });
    });
  });
}

/** The week has begun and is not over: what was missed in it makes the next week look like a rise. */
function underWay(week: WeekFacts, today: CalendarDate): boolean {
  return week.monday < today && today <= week.sunday;
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
    const from = prior === null ? week.monday : prior.monday;
    return found('C4', {
      severity: week.class === 'HIGH' && (held || (limit ?? 0) > 0) ? 'warning' : 'info',
      from,
      to: week.sunday,
      actual: week.hardSets,
      limit,
      sentence:
        grew && prior !== null
          ? `Running rose from ${prior.class} to ${week.class} in the week of ${dayText(week.monday)}, and lifting rose with it: ${prior.hardSets} to ${week.hardSets} hard sets.`
          : `Running is HIGH in the week of ${dayText(week.monday)}, and lifting did not fall: ${week.hardSets} hard sets in ${counted(week.lifts, 'lift')}.`,
      remedy: 'Halve the sets and keep the load until running eases.',
    });
  });
}

/** M1: no strength work at all in weeks that hold training. */
export function auditNoStrength(timeline: Timeline, newcomer: boolean, policy: StrengthPolicy): Finding[] {
  const active = timeline.weeks.filter((w) => w.whole && w.runs > 0);
  const firstLift = timeline.weeks.find((w) => w.lifts > 0);
  const bare = active.filter((w) => firstLift === undefined || w.monday < firstLift.monday);
  const first = bare[0];
  const last = bare.at(-1);
  if (first === undefined || last === undefined || bare.length < policy.audit.noStrengthWeeks) return [];
  const never = firstLift === undefined;
  return [
    found('M1', {
      severity: never
        ? bare.length >= 2 * policy.audit.noStrengthWeeks
          ? 'serious'
          : 'warning'
        : newcomer
          ? 'info'
          : 'warning',
      from: first.monday,
      to: last.sunday,
      actual: bare.length,
      limit: policy.audit.noStrengthWeeks,
      sentence: never
        ? `${bare.length} weeks of running and no strength training.`
        : `The first ${bare.length} weeks hold no strength training; it starts in the week of ${dayText(firstLift.monday)}.`,
      remedy: 'Start with two short sessions of fives in a week of easy running.',
    }),
  ];
}

/** M2: over four weeks, fewer lifts than the classes of the weeks ask for. Weeks without class ask for one. */
export function auditTooSeldom(timeline: Timeline, policy: StrengthPolicy): Finding[] {
  const { windowWeeks, belowFrequencyShare } = policy.audit;
  const firstLift = timeline.weeks.findIndex((w) => w.lifts > 0);
  if (firstLift === -1) return [];
  const since = timeline.weeks.slice(firstLift);
  // Two weeks in a row without any lift are a gap, which C5 tells.
  const inGap = (i: number) => since[i]?.lifts === 0 && (since[i - 1]?.lifts === 0 || since[i + 1]?.lifts === 0);
  const weeks = since.filter((w, i) => w.whole && w.runs > 0 && !isQuiet(w) && !inGap(i));
  const wanted = (w: WeekFacts) => (w.class === null ? 1 : plannedFrequency(w.class, w.phase, policy));
  const short = new Set<WeekFacts>();
  for (let i = 0; i + windowWeeks <= weeks.length; i += 1) {
    const window = weeks.slice(i, i + windowWeeks);
    const done = window.reduce((sum, w) => sum + Math.min(w.lifts, wanted(w)), 0);
    const asked = window.reduce((sum, w) => sum + wanted(w), 0);
    if (done > 0 && done < asked * (1 - belowFrequencyShare))
      for (const w of window) if (w.lifts < wanted(w)) short.add(w);
  }
  return stretches([...short]).flatMap((missed) => {
    const first = missed[0];
    const last = missed.at(-1);
    if (first === undefined || last === undefined) return [];
    const stretch = weeks.filter((w) => w.monday >= first.monday && w.monday <= last.monday);
    // One thin week says nothing.
    if (stretch.length < 2) return [];
    const done = stretch.reduce((sum, w) => sum + w.lifts, 0);
    const asked = stretch.reduce((sum, w) => sum + wanted(w), 0);
    return found('M2', {
      severity: done * 2 < asked ? 'warning' : 'info',
      from: first.monday,
      to: last.sunday,
      actual: done,
      limit: asked,
      sentence: `${counted(done, 'lift')} in ${counted(stretch.length, 'week')} from ${dayText(first.monday)}; running left room for ${asked}.`,
      remedy: 'Two lifts in easy weeks, one in hard ones: short ones count.',
    });
  });
}

/** Splits weeks in order into stretches with at most three weeks between neighbours. */
function stretches(weeks: readonly WeekFacts[]): WeekFacts[][] {
  const out: WeekFacts[][] = [];
  for (const week of weeks) {
    const current = out.at(-1);
    const last = current?.at(-1);
    if (current !== undefined && last !== undefined && addDays(last.monday, 28) >= week.monday) current.push(week);
    else out.push([week]);
  }
  return out;
}
