import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import type { StrengthSet } from '../../../shared/domain/session.ts';
import type { IntensityClass } from '../../../shared/domain/vocabulary.ts';
import type { PeriodCalendar } from '../periods/day-status.ts';
import type { LoadRack } from '../strength/plates.ts';
import type { StrengthPolicy } from '../strength/policy-strength.ts';
import type { KeptSession, LoadContext, PlanInput, PlannedSession, RunningWeek } from '../types.ts';
import type { PlanDay } from './calendar.ts';
import type { Choice } from './choose-exercises.ts';
import type { NoteBook } from './plan-findings.ts';
import { advance, comeBack, type LiftState, repRange, startState } from './progression.ts';
import type { WeekDose } from './week-dose.ts';

/** What stays the same for the whole plan. */
export interface PlanFrame {
  readonly input: PlanInput;
  readonly policy: StrengthPolicy;
  readonly context: LoadContext;
  readonly rack: LoadRack;
  readonly choice: Choice;
  readonly days: ReadonlyMap<CalendarDate, PlanDay>;
  readonly calendar: PeriodCalendar;
  readonly start: CalendarDate | null;
  readonly notes: NoteBook;
}

/** What one week hands to the next. */
export interface Carry {
  readonly lastLift: CalendarDate | null;
  readonly before: { readonly class: IntensityClass; readonly hardSets: number } | null;
  readonly rampSessions: number;
  /** Weeks of full training so far, from which growth of e1RM is assumed. */
  readonly trainedWeeks: number;
  readonly habit: readonly number[];
  readonly lifts: ReadonlyMap<ExerciseId, LiftState>;
  readonly known: ReadonlySet<ExerciseId>;
}

/** True for a kept session that counts as strength. */
export function isLift(session: KeptSession): boolean {
  return session.kind === 'strength' && session.load.lifts > 0;
}

/** Lets kept lifts count: in the ramp, as the last lift, and as where each exercise stands. */
export function takeKept(kept: readonly KeptSession[], carry: Carry, frame: PlanFrame): Carry {
  const lifts = new Map(carry.lifts);
  const known = new Set(carry.known);
  let { lastLift, rampSessions } = carry;
  for (const { k: session } of kept
    .map((k) => ({ k, key: `${k.date} ${k.startTime ?? '99'} ${JSON.stringify(k.strength)}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))) {
    if (!isLift(session)) continue;
    lastLift = lastLift === null || session.date > lastLift ? session.date : lastLift;
    rampSessions += 1;
    for (const set of session.strength?.sets ?? []) {
      if (set.kind !== 'work') continue;
      known.add(set.exerciseId);
      const lift = frame.context.exercises.get(set.exerciseId);
      const range = lift === undefined ? frame.policy.heavy : repRange(lift, frame.policy);
      const inRange = set.reps >= range.minReps && set.reps <= range.maxReps + 1;
      if (set.loadKg !== null && inRange && session.strength?.block !== 'onboarding') {
        lifts.set(set.exerciseId, doneState(set, set.loadKg, frame.policy));
      }
    }
  }
  return { ...carry, lifts, known, lastLift, rampSessions };
}

/** Where a set that was done leaves the lift; one that was harder than the cap is to be done again. */
function doneState(set: StrengthSet, loadKg: number, policy: StrengthPolicy): LiftState {
  const again = set.rpe !== null && set.rpe > policy.heavy.rpeCap;
  return { loadKg, reps: again ? Math.max(policy.heavy.minReps - 1, set.reps - 1) : set.reps };
}

/** The loads of all lifts a step lighter, for the first lift after a gap. */
export function lighter(carry: Carry, frame: PlanFrame): Carry {
  const lifts = new Map<ExerciseId, LiftState>();
  for (const [id, state] of carry.lifts) {
    const lift = frame.context.exercises.get(id);
    lifts.set(id, lift === undefined ? state : comeBack(state, lift, frame.rack, frame.policy));
  }
  return { ...carry, lifts };
}

/** Assumed e1RM of a lift in this week: today's level and a modest growth by the weeks of full training. */
export function levelOf(lift: Exercise, carry: Carry, frame: PlanFrame): number | null {
  const base = frame.context.e1rmKg.get(lift.id);
  if (base === undefined || lift.loading === 'bodyweight') return null;
  const rules = frame.policy.progression;
  const monthly = rules.monthlyGrowth[frame.input.athlete.liftingHistory];
  const grown = Math.min(rules.maxSeasonGrowth, (monthly * carry.trainedWeeks * 7 * 12) / 365.25);
  return base * (1 + grown * (lift.upperBody ? rules.upperBodyFactor : 1));
}

/**
 * Load and reps of a lift in a week: one step on from the last time when the week is a full one, the same when it only
 * keeps, the start of the range when it is new or beyond the cap of the assumed e1RM. Null without e1RM.
 */
export function stateOf(lift: Exercise, dose: WeekDose, carry: Carry, frame: PlanFrame): LiftState | null {
  const e1rmKg = levelOf(lift, carry, frame);
  if (e1rmKg === null) return null;
  const last = carry.lifts.get(lift.id);
  if (last === undefined || last.loadKg > e1rmKg * frame.policy.heavy.maxFraction) {
    return startState(lift, e1rmKg, frame.rack, frame.policy);
  }
  const full = isFull(dose) && !dose.comeback;
  return full ? advance(last, lift, e1rmKg, frame.rack, frame.policy) : last;
}

/** A week that trains: neither a deload nor one that only keeps. */
function isFull(dose: WeekDose): boolean {
  return dose.kind === 'heavy' && !dose.deload;
}

/** What a finished week hands on. `hardSets` are the whole week's. */
export function carryOn(
  week: RunningWeek,
  dose: WeekDose,
  planned: readonly PlannedSession[],
  keptLifts: readonly KeptSession[],
  carry: Carry,
  frame: PlanFrame,
  hardSets: number,
): Carry {
  const next = takeKept(keptLifts, carry, frame);
  const lifts = new Map(next.lifts);
  const known = new Set(next.known);
  const trains = planned.length > 0 && (isFull(dose) || dose.kind === 'onboarding');
  const trainedWeeks = carry.trainedWeeks + (trains ? 1 : 0);
  for (const id of new Set(planned.flatMap((p) => (p.strength?.sets ?? []).map((set) => set.exerciseId)))) {
    known.add(id);
    const lift = frame.context.exercises.get(id);
    const state = lift === undefined || dose.kind === 'onboarding' ? null : stateOf(lift, dose, carry, frame);
    if (state !== null) lifts.set(id, state);
  }
  const dates = planned.map((s) => s.date).sort();
  const last = dates.at(-1);
  const busy = week.runs.length + week.kept.length + planned.length > 0;
  return {
    lastLift: last !== undefined && (next.lastLift === null || last > next.lastLift) ? last : next.lastLift,
    before: busy ? { class: week.class, hardSets } : null,
    rampSessions: next.rampSessions + planned.length,
    trainedWeeks,
    habit: planned.length > 0 ? planned.map((s) => frame.days.get(s.date)?.weekday ?? 0) : carry.habit,
    lifts,
    known,
  };
}
