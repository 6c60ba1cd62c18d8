import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import type { Reason } from '../../../shared/domain/reason.ts';
import type { StrengthBlock } from '../../../shared/domain/vocabulary.ts';
import { because, counted, percent } from '../explain.ts';
import { sumContacts } from '../strength/plyometrics.ts';
import { rampSteps, type StrengthPolicy } from '../strength/policy-strength.ts';
import type { KeptSession, PlannedSession, RunningWeek } from '../types.ts';
import { buildSession, type LevelWorking, prescribe } from './build-session.ts';
import { type Carry, levelOf, type PlanFrame, schemeOf, stateOf } from './carry.ts';
import { liftsOf } from './choose-exercises.ts';
import type { Prescription } from './ease.ts';
import { contactLimit, jumpPrescriptions, jumpReasons, jumpsOf } from './jumps.ts';
import { withHarder } from './ladder.ts';
import { moveSentence } from './move-sentence.ts';
import type { Place } from './placement.ts';
import { capSets, cutSets } from './set-counts.ts';
import type { WeekDose } from './week-dose.ts';

type Letter = 'A' | 'B' | null;

function lettersOf(places: number, kept: number): readonly Letter[] {
  if (places + kept < 2) return places === 0 ? [] : [null];
  const all: readonly Letter[] = ['A', 'B', 'A', 'B', 'A', 'B', 'A'];
  return all.slice(kept, kept + places);
}

/** The week's planned strength sessions: A and B when there are two, one whole-body session when there is one. */
export function buildWeek(
  week: RunningWeek,
  dose: WeekDose,
  places: readonly Place[],
  keptLifts: readonly KeptSession[],
  carry: Carry,
  frame: PlanFrame,
): PlannedSession[] {
  const keptSets = keptLifts.reduce((sum, s) => sum + s.load.hardSets, 0);
  const most = contactLimit(week, carry);
  let contacts = most === null ? null : Math.max(0, most - keptLifts.reduce((sum, s) => sum + s.load.contacts, 0));
  let left = dose.maxHardSets === null ? null : Math.max(0, dose.maxHardSets - keptSets);
  const letters = lettersOf(places.length, keptLifts.length);
  const sessions: PlannedSession[] = [];
  const taken = new Set<ExerciseId>();
  for (const [i, place] of places.entries()) {
    const letter = letters[i] ?? null;
    const choice = withHarder(frame.choiceOn(place.day.date), carry.harder);
    const lifts = liftsOf(frame.policy.layouts[letter ?? 'single'], choice, taken);
    for (const lift of lifts) taken.add(lift.id);
    const ramp = rampStep(dose, carry, i, frame.policy);
    const work = prescribeAll(lifts, dose, letter, ramp, left, carry, frame);
    if (work.length === 0) continue;
    if (left !== null) left -= work.reduce((sum, p) => sum + p.sets, 0);
    const jumps = jumpsOf(week, dose, place.day.date, contacts, carry, frame);
    if (contacts !== null) contacts -= sumContacts(jumps);
    const levels = new Map(work.map((p) => [p.lift.id, workingOf(p.lift, carry, frame)]));
    const reasons = [...doseReasons(dose, week, work, ramp, frame.policy), ...jumpReasons(jumps, carry)];
    const title = titleFor(dose, letter);
    const block = blockFor(dose, week);
    const prescriptions = [...jumpPrescriptions(jumps, frame), ...work];
    sessions.push(buildSession({ place, title, block, prescriptions, reasons, levels }, frame.context, frame.policy));
  }
  return sessions;
}

function rampStep(dose: WeekDose, carry: Carry, index: number, policy: StrengthPolicy): number | null {
  if (dose.kind !== 'onboarding') return null;
  const step = Math.floor((carry.rampSessions + index) / policy.onboarding.liftsPerWeek);
  return Math.min(step, rampSteps(policy).length - 1);
}

function plannedSets(
  lifts: readonly Exercise[],
  dose: WeekDose,
  letter: Letter,
  ramp: number | null,
  policy: StrengthPolicy,
) {
  const { heavy } = policy;
  if (ramp !== null) return lifts.map(() => rampSteps(policy)[ramp]?.sets ?? heavy.minSets);
  const full = lifts.map((_, i) => (i === 0 && letter !== null ? heavy.sets : heavy.otherSets));
  if (dose.kind === 'maintenance' || dose.kind === 'easy') return cutSets(full, policy.maintenanceSetFraction);
  if (dose.deload) return cutSets(full, policy.deloadSetFraction);
  return dose.spare === null ? full : cutSets(full, dose.spare.setFraction);
}

function prescribeAll(
  lifts: readonly Exercise[],
  dose: WeekDose,
  letter: Letter,
  ramp: number | null,
  left: number | null,
  carry: Carry,
  frame: PlanFrame,
): Prescription[] {
  const { policy, rack } = frame;
  const wanted = plannedSets(lifts, dose, letter, ramp, policy);
  const sets = left === null ? wanted : capSets(wanted, left);
  const rampDose = ramp === null ? null : (rampSteps(policy)[ramp] ?? null);
  return lifts.flatMap((lift, i) => {
    const count = sets[i] ?? 0;
    if (count === 0) return [];
    const e1rmKg = levelOf(lift, carry, frame);
    const step = rampDose === null || lift.loading === 'bodyweight' ? stateOf(lift, dose, carry, frame) : null;
    const scheme = schemeOf(lift, carry, frame);
    const why = step === null || dose.spare !== null ? '' : moveSentence(step, scheme, policy);
    const beyond = scheme === 'two-for-two' && step !== null && lift.loading !== 'bodyweight';
    const lastNote = beyond ? 'As many good reps as leave one in reserve.' : '';
    const known = carry.known.has(lift.id);
    const felt = carry.felt.get(lift.id) ?? 0;
    const state = step?.state ?? null;
    return prescribe(
      {
        lift,
        sets: count,
        e1rmKg,
        state,
        ramp: rampDose,
        known,
        felt,
        lastNote,
        why,
        cap: dose.spare,
        deload: dose.deload,
      },
      rack,
      policy,
    );
  });
}

/** What the load of a lift rests on: its e1RM with its evidence and growth, and the steps of its scheme. */
function workingOf(lift: Exercise, carry: Carry, frame: PlanFrame): LevelWorking {
  return {
    e1rmKg: levelOf(lift, carry, frame) ?? 0,
    evidence: frame.evidence.get(lift.id) ?? null,
    trainedWeeks: carry.trainedWeeks,
    steps: schemeOf(lift, carry, frame) === 'wave' ? waveText(frame.policy) : '',
  };
}

/** `5 × 80 %, 4 × 83 %, 3 × 86 %, then easy 3 × 80 %`: the steps of a wave. */
function waveText({ progression }: StrengthPolicy): string {
  const { steps, rest } = progression.wave;
  const text = (row: { readonly reps: number; readonly fraction: number }) =>
    `${row.reps} reps at ${percent(row.fraction)}`;
  return `${steps.map(text).join(', ')}, then an easy session of ${text(rest)}`;
}

function titleFor(dose: WeekDose, letter: Letter): string {
  const name = ((): string => {
    if (dose.spare !== null) return dose.spare.step === 0 ? 'Light strength' : 'Return to strength';
    switch (dose.kind) {
      case 'onboarding':
        return 'First strength';
      case 'maintenance':
        return 'Strength maintenance';
      case 'easy':
        return 'Easy strength';
      case 'heavy':
        if (dose.deload) return 'Deload strength';
        return dose.comeback ? 'Return to strength' : 'Heavy strength';
    }
  })();
  return letter === null ? name : `${name} ${letter}`;
}

function blockFor(dose: WeekDose, week: RunningWeek): StrengthBlock {
  if (dose.kind === 'onboarding' || dose.kind === 'maintenance') return dose.kind;
  return dose.kind === 'easy' || week.phase === 'base' || week.phase === 'transition' ? 'base' : 'heavy';
}

function doseReasons(
  dose: WeekDose,
  week: RunningWeek,
  prescriptions: readonly Prescription[],
  ramp: number | null,
  policy: StrengthPolicy,
): Reason[] {
  const sets = prescriptions.reduce((sum, p) => sum + p.sets, 0);
  const inputs = { sets, class: week.class, restS: prescriptions[0]?.restS ?? policy.heavy.restS };
  const lifts = dose.reasons.filter((reason) => reason.subject !== 'load');
  if (ramp !== null) {
    const step = rampSteps(policy)[ramp];
    const reps = step?.reps === policy.heavy.maxReps ? 'fives' : `sets of ${step?.reps ?? policy.heavy.maxReps}`;
    const sentence = `Step ${ramp + 1} of ${rampSteps(policy).length}: ${reps} at RPE ${step?.rpe ?? policy.findRpe}, to learn the lifts before they get heavy.`;
    return [...lifts, because('S3', 'volume', sentence, { ...inputs, step: ramp + 1 })];
  }
  if (dose.kind === 'maintenance' || dose.kind === 'easy') {
    return [
      ...lifts,
      because(
        'S2-maintenance',
        'volume',
        `Half the sets at the same load, ${sets} in all: enough to keep what is there.`,
        inputs,
      ),
    ];
  }
  if (dose.spare !== null) return lifts;
  const sentence = `${counted(sets, 'work set')} of few reps with ${policy.heavy.restS / 60} min of rest: heavy enough to get strong, short enough not to get tired.`;
  return [...lifts, because('S2', 'volume', sentence, inputs)];
}
