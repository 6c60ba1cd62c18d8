import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import type { IntensityClass, Pattern, ProgressionScheme } from '../../../shared/domain/vocabulary.ts';
import type { PeriodCalendar } from '../periods/day-status.ts';
import { isInjured } from '../periods/lift-weeks.ts';
import type { StrengthLevel } from '../strength/e1rm.ts';
import type { LoadRack } from '../strength/plates.ts';
import type { StrengthPolicy } from '../strength/policy-strength.ts';
import { type Exposure, exposureOf } from '../strength/progression/exposure.ts';
import { isLimited, repRange } from '../strength/progression/limits.ts';
import {
  afterDeload,
  comeBack,
  type LiftFrame,
  nextBodyweight,
  nextStep,
  recordLift,
  type Step,
  startLift,
} from '../strength/progression/progression.ts';
import { freshState, type LiftState } from '../strength/progression/types.ts';
import type { KeptSession, LoadContext, PlanInput, PlannedSession, RunningWeek } from '../types.ts';
import type { PlanDay } from './calendar.ts';
import type { Choice, Shelf } from './choose-exercises.ts';
import type { NoteBook } from './plan-findings.ts';
import type { WeekDose } from './week-dose.ts';

/** What stays the same for the whole plan. */
export interface PlanFrame {
  readonly input: PlanInput;
  readonly policy: StrengthPolicy;
  readonly context: LoadContext;
  readonly rack: LoadRack;
  readonly shelf: Shelf;
  /** Lifts of the season; days with an injury of their own have others. */
  readonly choice: Choice;
  readonly choiceOn: (date: CalendarDate) => Choice;
  /** What each known e1RM rests on. */
  readonly evidence: ReadonlyMap<ExerciseId, StrengthLevel>;
  readonly days: ReadonlyMap<CalendarDate, PlanDay>;
  readonly calendar: PeriodCalendar;
  readonly start: CalendarDate | null;
  readonly notes: NoteBook;
}

/** What one week hands to the next. */
export interface Carry {
  readonly lastLift: CalendarDate | null;
  readonly before: { readonly class: IntensityClass; readonly hardSets: number; readonly contacts: number } | null;
  readonly rampSessions: number;
  /** Weeks of full training so far, from which growth of e1RM is assumed. */
  readonly trainedWeeks: number;
  /** Sessions of full weeks in which a lift without e1RM was planned: its way to a load goes by them. */
  readonly felt: ReadonlyMap<ExerciseId, number>;
  /** P4: weeks in a row that an injury touched, and weeks since its last; null without one. */
  readonly injury: { readonly weeks: number; readonly since: number } | null;
  /** Weeks with jumps so far (S5). */
  readonly jumpWeeks: number;
  readonly habit: readonly number[];
  readonly lifts: ReadonlyMap<ExerciseId, LiftState>;
  readonly known: ReadonlySet<ExerciseId>;
  /** Logged exposures of weeks that were to train, oldest first, for stalls. */
  readonly exposures: ReadonlyMap<ExerciseId, readonly Exposure[]>;
  /** Schemes that the plan has changed because a lift stood still. */
  readonly schemes: ReadonlyMap<ExerciseId, ProgressionScheme>;
  /** Harder lifts that have taken the place of the chosen one where the body is the load. */
  readonly harder: ReadonlyMap<Pattern, Exercise>;
}

/** True for a kept session that counts as strength. */
export function isLift(session: KeptSession): boolean {
  return session.kind === 'strength' && session.load.lifts > 0;
}

/** Scheme of a lift: the plan's answer to a stall, else the coach's choice, else the policy's. */
export function schemeOf(lift: Exercise, carry: Pick<Carry, 'schemes'>, frame: PlanFrame): ProgressionScheme {
  return carry.schemes.get(lift.id) ?? chosenScheme(lift, frame) ?? frame.policy.progression.scheme;
}

/** Scheme that the coach has chosen for a lift; null without a choice. */
export function chosenScheme(lift: Exercise, frame: PlanFrame): ProgressionScheme | null {
  return frame.input.athlete.liftSchemes.find((each) => each.exerciseId === lift.id)?.scheme ?? null;
}

/**
 * Lets kept lifts count: in the ramp, as the last lift, and as where each exercise stands. `dose` is their week's, null
 * before the season: only where loads were to move on do they speak of stalls, and where an injury capped them they say
 * nothing of where a lift stands.
 */
export function takeKept(kept: readonly KeptSession[], carry: Carry, frame: PlanFrame, dose: WeekDose | null): Carry {
  const trains = dose === null || isFull(dose);
  const capped = dose !== null && dose.spare !== null;
  const lifts = new Map(carry.lifts);
  const known = new Set(carry.known);
  const exposures = new Map(carry.exposures);
  let { lastLift, rampSessions } = carry;
  for (const session of inOrder(kept)) {
    if (!isLift(session)) continue;
    lastLift = lastLift === null || session.date > lastLift ? session.date : lastLift;
    rampSessions += 1;
    for (const id of new Set(
      (session.strength?.sets ?? []).filter((s) => s.kind === 'work').map((s) => s.exerciseId),
    )) {
      known.add(id);
      const lift = capped ? undefined : frame.context.exercises.get(id);
      if (lift === undefined || (session.strength?.block === 'onboarding' && lift.loading !== 'bodyweight')) continue;
      const exposure = exposureOf(lift, session.date, session.strength, session.done?.planned ?? null, frame.policy);
      if (exposure === null) continue;
      const before = lifts.get(id) ?? null;
      const at = frameOf(lift, logLevel(lift, exposure, frame), frame);
      lifts.set(id, recordLift(schemeOf(lift, carry, frame), before, exposure, at));
      if (trains && session.done !== undefined && keepsClimbing(session)) {
        exposures.set(id, [...(exposures.get(id) ?? []), exposure]);
      }
    }
  }
  return { ...carry, lifts, known, lastLift, rampSessions, exposures };
}

function inOrder(kept: readonly KeptSession[]): KeptSession[] {
  return kept
    .map((session) => ({
      session,
      key: `${session.date} ${session.startTime ?? '99'} ${JSON.stringify(session.strength)}`,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ session }) => session);
}

function keepsClimbing(session: KeptSession): boolean {
  const block = session.strength?.block ?? null;
  return block === null || block === 'base' || block === 'heavy';
}

function logLevel(lift: Exercise, exposure: Exposure, frame: PlanFrame): number {
  return frame.context.e1rmKg.get(lift.id) ?? exposure.e1rmKg ?? exposure.loadKg / frame.policy.heavy.fraction;
}

/** What a step of a lift depends on beside its state. */
export function frameOf(lift: Exercise, e1rmKg: number, frame: PlanFrame): LiftFrame {
  return { lift, e1rmKg, rack: frame.rack, policy: frame.policy };
}

/** The loads of all lifts a step lighter, for the first lift after a gap. */
export function lighter(carry: Carry, frame: PlanFrame): Carry {
  const lifts = new Map<ExerciseId, LiftState>();
  for (const [id, state] of carry.lifts) {
    const lift = frame.context.exercises.get(id);
    const level = lift === undefined ? null : levelOf(lift, carry, frame);
    lifts.set(
      id,
      lift === undefined ? state : comeBack(schemeOf(lift, carry, frame), state, frameOf(lift, level ?? 0, frame)),
    );
  }
  return { ...carry, lifts };
}

/** Assumed e1RM of a lift in this week: today's level and a modest growth by the weeks of full training. */
export function levelOf(lift: Exercise, carry: Pick<Carry, 'trainedWeeks'>, frame: PlanFrame): number | null {
  const base = frame.context.e1rmKg.get(lift.id);
  if (base === undefined || lift.loading === 'bodyweight') return null;
  const rules = frame.policy.progression;
  const monthly = rules.monthlyGrowth[frame.input.athlete.liftingHistory];
  const grown = Math.min(rules.maxSeasonGrowth, (monthly * carry.trainedWeeks * 7 * 12) / 365.25);
  return base * (1 + grown * (lift.upperBody ? rules.upperBodyFactor : 1));
}

/**
 * Load and reps of a lift in a week: one step on from the last time when the week is a full one, the same when it only
 * keeps, the start of its scheme when it is new, beyond the cap of the assumed e1RM, or far below it. Null for weights
 * without e1RM.
 */
export function stateOf(lift: Exercise, dose: WeekDose, carry: Carry, frame: PlanFrame): Step | null {
  const last = carry.lifts.get(lift.id);
  const full = isFull(dose) && !dose.comeback;
  if (lift.loading === 'bodyweight') return bodyweightStep(lift, last, full || dose.kind === 'onboarding', frame);
  const e1rmKg = levelOf(lift, carry, frame);
  if (e1rmKg === null) return null;
  const at = frameOf(lift, e1rmKg, frame);
  const scheme = schemeOf(lift, carry, frame);
  if (last === undefined || mustRestart(last, at)) return startLift(scheme, at);
  if (full) return nextStep(scheme, last, at);
  const state = dose.deload ? afterDeload(scheme, last, frame.policy) : last;
  return { state, move: 'keep' };
}

function bodyweightStep(lift: Exercise, last: LiftState | undefined, full: boolean, frame: PlanFrame): Step {
  if (last === undefined) return { state: freshState(0, repRange(lift, frame.policy).minReps), move: 'start' };
  return full ? nextBodyweight(last, lift, frame.policy) : { state: last, move: 'keep' };
}

function mustRestart(last: LiftState, frame: LiftFrame): boolean {
  const { heavy, progression } = frame.policy;
  if (last.loadKg > frame.e1rmKg * heavy.maxFraction) return true;
  const light = last.loadKg < frame.e1rmKg * progression.restartBelow;
  return light && last.factor === 1 && last.due === 'none' && frame.lift.pattern !== 'calf' && !isLimited(frame);
}

function afterWeek(before: Carry['injury'], injured: boolean): Carry['injury'] {
  if (injured) return { weeks: before?.since === 0 ? before.weeks + 1 : 1, since: 0 };
  return before === null ? null : { ...before, since: before.since + 1 };
}

/** A week that trains: neither a deload nor one that only keeps. */
export function isFull(dose: WeekDose): boolean {
  return dose.kind === 'heavy' && !dose.deload && dose.spare === null;
}

/** What a finished week hands on. `sums` are the whole week's. */
export function carryOn(
  week: RunningWeek,
  dose: WeekDose,
  planned: readonly PlannedSession[],
  keptLifts: readonly KeptSession[],
  carry: Carry,
  frame: PlanFrame,
  sums: { readonly hardSets: number; readonly contacts: number },
): Carry {
  const next = takeKept(keptLifts, carry, frame, dose);
  const lifts = new Map(next.lifts);
  const known = new Set(next.known);
  const trains = planned.length > 0 && (isFull(dose) || dose.kind === 'onboarding');
  for (const id of new Set(planned.flatMap((p) => (p.strength?.sets ?? []).map((set) => set.exerciseId)))) {
    known.add(id);
    const lift = frame.context.exercises.get(id);
    if (lift === undefined || lift.pattern === 'jump') continue;
    if (dose.kind === 'onboarding' && lift.loading !== 'bodyweight') continue;
    const step = stateOf(lift, dose, carry, frame);
    if (step !== null) lifts.set(id, step.state);
  }
  const felt = new Map(next.felt);
  for (const id of isFull(dose)
    ? planned.flatMap((p) => [...new Set((p.strength?.sets ?? []).map((s) => s.exerciseId))])
    : [])
    if (!frame.context.e1rmKg.has(id)) felt.set(id, (felt.get(id) ?? 0) + 1);
  const dates = planned.map((s) => s.date).sort();
  const last = dates.at(-1);
  const busy = week.runs.length + week.kept.length + planned.length > 0;
  return {
    ...next,
    lastLift: last !== undefined && (next.lastLift === null || last > next.lastLift) ? last : next.lastLift,
    before: busy ? { class: week.class, ...sums } : null,
    rampSessions: next.rampSessions + planned.length,
    trainedWeeks: carry.trainedWeeks + (trains ? 1 : 0),
    injury: afterWeek(carry.injury, isInjured(week, frame.calendar)),
    jumpWeeks: carry.jumpWeeks + (sums.contacts > 0 ? 1 : 0),
    habit: planned.length > 0 ? planned.map((s) => frame.days.get(s.date)?.weekday ?? 0) : carry.habit,
    lifts,
    known,
    felt,
  };
}
