import { addDays, type CalendarDate, daysBetween } from '../../../shared/domain/calendar-date.ts';
import type { Reason } from '../../../shared/domain/reason.ts';
import type { IntensityClass, PhaseKind } from '../../../shared/domain/vocabulary.ts';
import { because, counted, percent } from '../explain.ts';
import type { SpareCap, StrengthPolicy } from '../strength/policy-strength.ts';
import type { RunningWeek } from '../types.ts';

/** What a week's lifts are for. `easy` is the one lift of a transition week. */
export type DoseKind = 'onboarding' | 'heavy' | 'maintenance' | 'easy';

/** P4: the cap of a week's lifts, and the part of the sets in the weeks after an injury. */
export interface Spare extends SpareCap {
  /** 0 while it lasts, else the week after it from 1, of how many. */
  readonly step: number;
  readonly of: number;
  readonly setFraction: number;
}

/** How much lifting a week gets, before it is placed. */
export interface WeekDose {
  readonly lifts: number;
  readonly kind: DoseKind;
  /** Sets are cut because the running recovers too. */
  readonly deload: boolean;
  /** P4: most load and RPE while injured or ill, and in the weeks after; null elsewhere. */
  readonly spare: Spare | null;
  /** First lift after a gap: lighter. */
  readonly comeback: boolean;
  /** C4: hard sets that the week must not pass; null without such a limit. */
  readonly maxHardSets: number | null;
  readonly reasons: readonly Reason[];
}

/** What the weeks before have left behind. */
export interface DoseHistory {
  readonly lastLift: CalendarDate | null;
  /** Class and hard sets of the week before; null when nothing is known of it. */
  readonly before: { readonly class: IntensityClass; readonly hardSets: number } | null;
  /** S3: the ramp is still to be done. */
  readonly onboarding: boolean;
  /** S3: Monday of the week in which a newcomer may start; null where the season has none. */
  readonly start: CalendarDate | null;
  /** What the athlete's calendar asks of the week's lifting. */
  readonly calendar: 'hold' | 'light' | null;
  /** The week begins in the days that an A or a B race keeps free of lifting. */
  readonly raced: boolean;
  /** P4: weeks in a row that an injury touched, and weeks since; null without one. */
  readonly injury: { readonly weeks: number; readonly since: number } | null;
}

const CLASS_RANK: Readonly<Record<IntensityClass, number>> = { LOW: 0, MODERATE: 1, HIGH: 2 };

/** True when running is of a higher class than before. */
export function rises(before: IntensityClass, now: IntensityClass): boolean {
  return CLASS_RANK[now] > CLASS_RANK[before];
}

/** S1: lifts that a training week of the class and phase is planned with; taper, race and transition have their own. */
export function plannedFrequency(
  intensity: IntensityClass,
  phase: PhaseKind | null,
  policy: Pick<StrengthPolicy, 'frequency'>,
): number {
  const byClass = policy.frequency[intensity];
  return phase === 'peak' ? Math.min(byClass, policy.frequency.peakMax) : byClass;
}

/** Lifts and dose of one week by S1, S2, S3, the deload of 2.2 and C4. */
export function weekDose(week: RunningWeek, history: DoseHistory, policy: StrengthPolicy): WeekDose {
  const base = byRule(week, history, policy);
  const reasons = [...base.reasons];
  const gap = history.lastLift === null ? null : daysBetween(history.lastLift, week.monday);
  const comeback = base.lifts > 0 && base.kind !== 'onboarding' && gap !== null && gap > policy.comeback.afterDays;
  if (comeback) {
    reasons.push(
      because('2.2', 'load', `The last lift was ${gap} days before this week, so the loads come back a step lighter.`, {
        gapDays: gap,
        loadFactor: policy.comeback.loadFactor,
      }),
    );
  }
  const light = history.calendar === 'light';
  const trains = base.lifts > 0 && base.kind === 'heavy';
  const deload = (week.recovery || light) && trains;
  const spare = base.lifts > 0 && base.kind !== 'onboarding' ? spareOf(history, policy) : null;
  if (spare !== null) reasons.push(spareReason(spare, policy));
  else if (deload) reasons.push(deloadReason(policy));
  const before = history.before;
  const camp = history.calendar === 'hold' && before !== null && before.hardSets > 0;
  const capped = before !== null && (rises(before.class, week.class) || camp) && base.lifts > 0;
  if (capped) {
    const why = camp ? 'Running swells in the camp' : `Running rises from ${before.class} to ${week.class}`;
    const sentence = `${why}, so lifting holds ${counted(before.hardSets, 'hard set')} at most.`;
    const inputs = { before: before.class, now: week.class, hardSetsBefore: before.hardSets };
    reasons.push(because('C4', 'volume', sentence, inputs));
  }
  const maxHardSets = capped ? before.hardSets : null;
  const lifts = maxHardSets === 0 ? 0 : base.lifts;
  return { lifts, kind: base.kind, deload, spare, comeback, maxHardSets, reasons };
}

function deloadReason(policy: StrengthPolicy): Reason {
  const { deloadSetFraction: setFraction, deloadRpe: rpe } = policy;
  const sentence = `Running recovers this week: ${percent(setFraction)} of the sets, each ended at RPE ${rpe} at most; the load stays where that allows it.`;
  return because('2.2-deload', 'volume', sentence, { setFraction, rpe });
}

/** P4: as many steps back as weeks were lost, up to the policy's; an illness has its way back in the light weeks. */
function spareOf({ calendar, injury }: DoseHistory, policy: StrengthPolicy): Spare | null {
  if (calendar === 'light') return { ...policy.spare, step: 0, of: 0, setFraction: policy.deloadSetFraction };
  if (injury === null) return null;
  const steps = policy.afterSpare.slice(-Math.min(injury.weeks, policy.afterSpare.length));
  const step = steps[injury.since];
  return step === undefined ? null : { ...step, step: injury.since + 1, of: steps.length };
}

function spareReason({ fraction, rpe, step, of, setFraction }: Spare, policy: StrengthPolicy): Reason {
  const cap = `at most ${percent(fraction)} of e1RM and RPE ${rpe}`;
  const sets = setFraction < 1 ? `, ${percent(setFraction)} of the sets` : '';
  const sentence =
    step === 0
      ? `Injury, illness or the way back this week: lifts ${cap}, ${percent(policy.deloadSetFraction)} of the sets, and nothing that hurts.`
      : `Week ${step} of ${of} back to full lifting after the injury: ${cap}${sets}.`;
  return because('P4', 'volume', sentence, { fraction, rpe, setFraction, step });
}

interface Rule {
  readonly lifts: number;
  readonly kind: DoseKind;
  readonly reasons: readonly Reason[];
}

function byRule(week: RunningWeek, history: DoseHistory, policy: StrengthPolicy): Rule {
  const lifts = (count: number, kind: DoseKind, sentence: string, rule: 'S1' | 'S3' | 'P4' = 'S1'): Rule => ({
    lifts: count,
    kind,
    reasons: [because(rule, 'lifts', sentence, { class: week.class, phase: week.phase, lifts: count })],
  });
  const sunday = addDays(week.monday, 6);
  if (week.phase === 'taper' || week.phase === 'race') {
    return lifts(
      policy.frequency.taper,
      'maintenance',
      'No lifting in the race taper: what is not strong by now will not get stronger.',
    );
  }
  if (history.onboarding && (history.start === null || history.start > sunday)) {
    const sentence =
      history.start === null
        ? 'New to lifting, and no week of this season leaves room to start.'
        : 'New to lifting: the first lifts wait for a week of low running intensity.';
    return lifts(0, 'onboarding', sentence, 'S3');
  }
  if (week.phase === 'transition') return transition(week, history, policy, lifts);
  const frequency = plannedFrequency(week.class, week.phase, policy);
  if (week.taperDays.length > 0) {
    return lifts(
      Math.min(1, frequency),
      history.onboarding ? 'onboarding' : 'maintenance',
      'The taper begins this week: one short lift before it, none in it.',
    );
  }
  if (history.calendar === 'light' && frequency > 0) {
    const most = Math.min(frequency, policy.frequency.lightMax);
    const sentence = `Injury, illness or the way back this week: ${counted(most, 'lift')} at most until running is back.`;
    return lifts(most, history.onboarding ? 'onboarding' : 'heavy', sentence, 'P4');
  }
  if (history.onboarding) {
    const sentence = `First weeks of lifting: ${counted(frequency, 'session')} of fives, light enough to learn on.`;
    return lifts(frequency, 'onboarding', sentence, 'S3');
  }
  if (history.raced && frequency > policy.frequency.afterRaceMax) {
    const most = policy.frequency.afterRaceMax;
    return lifts(
      most,
      'heavy',
      `The legs come back from the race first: ${counted(most, 'lift')} at most, late enough.`,
    );
  }
  if (frequency < policy.frequency[week.class]) {
    return lifts(
      frequency,
      'heavy',
      `Running is easy this week, but the race is near: ${counted(frequency, 'heavy lift')} keeps the strength and the legs fresh.`,
    );
  }
  switch (week.class) {
    case 'LOW':
      return lifts(
        frequency,
        'heavy',
        `Running is easy this week, so there is room for ${counted(frequency, 'heavy lift')}.`,
      );
    case 'MODERATE':
      return lifts(
        frequency,
        'heavy',
        `Running has some bite this week, so lifting steps back to ${counted(frequency, 'session')}.`,
      );
    case 'HIGH':
      return lifts(
        frequency,
        'maintenance',
        `Running is hard this week: ${counted(frequency, 'short lift')} keeps the strength, no more.`,
      );
  }
}

function transition(
  week: RunningWeek,
  history: DoseHistory,
  policy: StrengthPolicy,
  lifts: (count: number, kind: DoseKind, sentence: string) => Rule,
): Rule {
  const nextChance = addDays(week.monday, 8);
  const gap = history.lastLift === null ? 0 : daysBetween(history.lastLift, nextChance);
  const first = week.phaseWeek === 1 && week.phaseWeeks > 1;
  if (first && gap <= policy.together.gapWarningDays) return lifts(0, 'easy', 'The week after the race is for rest.');
  if (first) {
    const sentence = `One easy lift late in the week: waiting longer would open a gap of more than ${policy.together.gapWarningDays} days.`;
    return lifts(policy.frequency.transition, 'easy', sentence);
  }
  return lifts(policy.frequency.transition, 'easy', 'Between two blocks one easy lift keeps the movements alive.');
}
