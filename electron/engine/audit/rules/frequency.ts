import { addDays, dayText } from '../../../../shared/domain/calendar-date.ts';
import type { Evidence, Finding } from '../../../../shared/domain/reason.ts';
import { type DistanceUnit, toDistance } from '../../../../shared/domain/units.ts';
import type { IntensityClass, Severity } from '../../../../shared/domain/vocabulary.ts';
import { plannedFrequency } from '../../combine/week-dose.ts';
import { counted, found } from '../../explain.ts';
import type { StrengthPolicy } from '../../strength/policy-strength.ts';
import { aboutDays } from '../evidence.ts';
import { isQuiet, reaches, type Timeline, type WeekFacts } from '../timeline.ts';

/** `LOW, 42 km`: what a week's running was. */
function runningText(week: WeekFacts, unit: DistanceUnit): string {
  const distance = `${Math.round(toDistance(week.load.runDistanceM, unit))} ${unit}`;
  return `${week.class === null ? 'Week' : `${week.class} week`} of ${distance}`;
}

function weekEvidence(week: WeekFacts, unit: DistanceUnit): Evidence {
  return aboutDays(week.monday, week.sunday, runningText(week, unit), [week.lifts, 'lifts']);
}

/**
 * M1: no strength training at all in weeks that hold running. Weeks in which something else stands where strength
 * should (M5–M7 say so, `named`) are theirs: whoever does mobility twice a week does train, only not for strength.
 */
export function auditNoStrength(
  timeline: Timeline,
  newcomer: boolean,
  named: readonly Finding[],
  policy: StrengthPolicy,
): Finding[] {
  const least = policy.audit.noStrengthWeeks;
  const isNamed = (week: WeekFacts) => named.some((f) => f.from <= week.sunday && f.to >= week.monday);
  const firstLift = timeline.weeks.find((w) => w.lifts > 0);
  const bare = timeline.weeks.filter(
    (w) => w.whole && w.runs > 0 && (firstLift === undefined || w.monday < firstLift.monday) && !isNamed(w),
  );
  const first = bare[0];
  const last = bare.at(-1);
  if (first === undefined || last === undefined || bare.length < least) return [];
  const never = firstLift === undefined;
  const grave: Severity = bare.length >= 2 * least ? 'serious' : 'warning';
  return [
    found('M1', {
      severity: never ? grave : newcomer ? 'info' : 'warning',
      from: first.monday,
      to: last.sunday,
      actual: bare.length,
      limit: least,
      sentence: never
        ? `${bare.length} weeks of running and no strength training.`
        : `The first ${bare.length} weeks hold no strength training; it starts in the week of ${dayText(firstLift.monday)}.`,
      remedy: 'Start with two short sessions of fives in a week of easy running.',
      evidence: bare.map((week) => weekEvidence(week, timeline.unit)),
    }),
  ];
}

/** Lifts that a week's running leaves room for; a week without a class asks for one. */
export function wantedLifts(week: WeekFacts, policy: StrengthPolicy): number {
  return week.class === null ? 1 : plannedFrequency(week.class, week.phase, policy);
}

/** M2: over four weeks, fewer lifts than the classes of the weeks ask for. */
export function auditTooSeldom(timeline: Timeline, policy: StrengthPolicy): Finding[] {
  const weeks = trainedWeeks(timeline, policy);
  const short = shortWeeks(weeks, policy);
  return stretches(short, 7 * policy.audit.windowWeeks).flatMap((missed) => {
    const first = missed[0];
    const last = missed.at(-1);
    if (first === undefined || last === undefined) return [];
    const stretch = weeks.filter((w) => w.monday >= first.monday && w.monday <= last.monday);
    // One thin week says nothing.
    if (stretch.length < 2) return [];
    const done = stretch.reduce((sum, w) => sum + w.lifts, 0);
    const asked = stretch.reduce((sum, w) => sum + wantedLifts(w, policy), 0);
    return found('M2', {
      severity: done * 2 <= asked && stretch.length >= policy.audit.windowWeeks ? 'warning' : 'info',
      from: first.monday,
      to: last.sunday,
      actual: done,
      limit: asked,
      sentence: `${counted(done, 'lift')} in ${counted(stretch.length, 'week')} from ${dayText(first.monday)}; running left room for ${asked}.`,
      remedy: 'Two lifts in easy weeks, one in hard ones: short ones count.',
      evidence: stretch.map((week) => weekEvidence(week, timeline.unit)),
    });
  });
}

/** Weeks of training from the first lift on, without those in which lifting is meant to pause or which C5 tells of. */
export function trainedWeeks(timeline: Timeline, policy: StrengthPolicy): WeekFacts[] {
  const firstLift = timeline.weeks.findIndex((w) => w.lifts > 0);
  if (firstLift === -1) return [];
  const since = timeline.weeks.slice(firstLift);
  const paused = pauses(since, policy);
  return since.filter((w) => w.whole && w.runs > 0 && !isQuiet(w) && !w.eased && !w.noLifting && !paused.has(w));
}

/**
 * Weeks of single pauses, two weeks without lifts and longer: with regular lifting on both sides, or too long to be
 * anything else. A pause that comes again and again is a habit, and M2's.
 */
function pauses(weeks: readonly WeekFacts[], policy: StrengthPolicy): ReadonlySet<WeekFacts> {
  const runs: { readonly lifted: boolean; readonly weeks: WeekFacts[] }[] = [];
  for (const week of weeks) {
    const lifted = week.lifts > 0;
    const current = runs.at(-1);
    if (current !== undefined && current.lifted === lifted) current.weeks.push(week);
    else runs.push({ lifted, weeks: [week] });
  }
  const single = runs.filter((run, i) => {
    if (run.lifted || run.weeks.length < 2) return false;
    if (run.weeks.length * 7 >= policy.together.gapWarningDays) return true;
    const regular = (beside: (typeof runs)[number] | undefined) =>
      beside === undefined || beside.weeks.length >= policy.audit.pauseNeedsWeeks;
    return regular(runs[i - 1]) && regular(runs[i + 1]);
  });
  return new Set(single.flatMap((run) => run.weeks));
}

/** Weeks below their frequency in windows that fall short as a whole. */
function shortWeeks(weeks: readonly WeekFacts[], policy: StrengthPolicy): WeekFacts[] {
  const { windowWeeks, belowFrequencyShare } = policy.audit;
  const short = new Set<WeekFacts>();
  for (let i = 0; i + windowWeeks <= weeks.length; i += 1) {
    const window = weeks.slice(i, i + windowWeeks);
    const done = window.reduce((sum, w) => sum + Math.min(w.lifts, wantedLifts(w, policy)), 0);
    const asked = window.reduce((sum, w) => sum + wantedLifts(w, policy), 0);
    if (done > 0 && done < asked * (1 - belowFrequencyShare))
      for (const w of window) if (w.lifts < wantedLifts(w, policy)) short.add(w);
  }
  return [...short];
}

/** Splits weeks in order into stretches with at most so many days between neighbours. */
function stretches(weeks: readonly WeekFacts[], days: number): WeekFacts[][] {
  const out: WeekFacts[][] = [];
  for (const week of weeks) {
    const current = out.at(-1);
    const last = current?.at(-1);
    if (current !== undefined && last !== undefined && addDays(last.monday, days) >= week.monday) current.push(week);
    else out.push([week]);
  }
  return out;
}

function most(intensity: IntensityClass, policy: StrengthPolicy): number {
  return intensity === 'LOW' ? policy.frequency.lowMax : policy.frequency[intensity];
}

/** S1: more lifts than the week's running allows, or any in a taper but a primer. */
export function auditFrequency(timeline: Timeline, policy: StrengthPolicy): Finding[] {
  return timeline.weeks.flatMap((week) => {
    if (!reaches(timeline, week) || week.lifts === 0) return [];
    return week.phase === 'taper' || week.phase === 'race' ? inTaper(week, policy) : inTraining(week, policy);
  });
}

function liftsOf(week: WeekFacts): Evidence[] {
  return week.gym
    .filter((gym) => gym.kind === 'lift')
    .map(({ session }) => ({
      date: session.date,
      to: null,
      what: session.title,
      value: session.load.hardSets,
      unit: 'sets',
      sessionId: session.id ?? null,
    }));
}

function inTaper(week: WeekFacts, policy: StrengthPolicy): Finding[] {
  const primers = week.gym.filter((g) => g.session.strength?.block === 'primer').length;
  const lifts = week.lifts - (policy.primer.enabled ? primers : 0);
  if (lifts <= policy.frequency.taper) return [];
  return [
    found('S1', {
      severity: 'warning',
      from: week.monday,
      to: week.sunday,
      actual: lifts,
      limit: policy.frequency.taper,
      title: 'Lifting in the taper',
      sentence: `${counted(lifts, 'lift')} in the taper week of ${dayText(week.monday)}, which should hold none.`,
      remedy: 'Leave it out; nothing gained now shows on race day. A primer 5–7 days out is the only exception.',
      evidence: liftsOf(week),
    }),
  ];
}

function inTraining(week: WeekFacts, policy: StrengthPolicy): Finding[] {
  // An easy week with five lifts and more is a split, and M4's.
  if (week.class === null || (week.class === 'LOW' && week.lifts >= policy.audit.splitSessions)) return [];
  const limit = most(week.class, policy);
  if (week.lifts <= limit) return [];
  return [
    found('S1', {
      severity: week.class === 'MODERATE' ? 'info' : 'warning',
      from: week.monday,
      to: week.sunday,
      actual: week.lifts,
      limit,
      title: 'More lifts than running leaves room for',
      sentence: `${counted(week.lifts, 'lift')} in the ${week.class} week of ${dayText(week.monday)}; ${limit} fits.`,
      remedy:
        week.class === 'LOW'
          ? 'Two or three lifts a week are enough to get stronger.'
          : 'Keep the heaviest one and drop the rest until running eases.',
      evidence: liftsOf(week),
    }),
  ];
}
