import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import type { LibraryContent } from '../../../shared/domain/library-item.ts';
import type { RunItem, StrengthSet } from '../../../shared/domain/session.ts';
import { type DistanceUnit, formatClock, metresPer, round } from '../../../shared/domain/units.ts';
import { expectedRpe } from '../combine/set-counts.ts';
import type { Policy } from '../policy.ts';
import { paceNote, racePaceNote } from '../running/pace-note.ts';
import { pacesFor } from '../running/paces.ts';
import type { RunningPolicy } from '../running/policy-running.ts';
import { flatTimeS } from '../running/race-run.ts';
import type { TrainingPaces } from '../running/vdot.ts';
import { loadRack, SAME_KG } from '../strength/plates.ts';
import type { LoadContext, PlanAthlete } from '../types.ts';
import { OWN_PACE } from './portable-session.ts';

/**
 * What a lift of the session could not be given. `no-equipment`: the gym has not what it needs. `no-level`: no one-rep
 * maximum is known, so the load is found by RPE. `too-heavy`: even the lightest weight is. `light`: the weights end below
 * what was meant; `loadKg` is the heaviest.
 */
export interface FitNote {
  readonly exerciseId: ExerciseId;
  readonly kind: 'no-equipment' | 'no-level' | 'too-heavy' | 'light';
  readonly loadKg: number | null;
}

/** A kept session for one athlete. */
export interface FittedSession<S extends LibraryContent = LibraryContent> {
  readonly content: S;
  /** One a lift at most, in the order of the sets. */
  readonly notes: readonly FitNote[];
}

/**
 * Makes a kept session this athlete's: loads at the same fractions of their own one-rep maxima, rounded down to what
 * their equipment makes; a load that cannot be known is left to be found at an RPE; "own pace" becomes their pace, or
 * nothing without a benchmark, and race pace what their fitness promises over that distance (2.2, S4).
 */
export function fitSession<S extends LibraryContent>(
  content: S,
  athlete: PlanAthlete,
  context: LoadContext,
  policy: Policy,
): FittedSession<S> {
  const notes = new Map<ExerciseId, FitNote>();
  const rack = loadRack(athlete.gym);
  const sets = (content.strength?.sets ?? []).map((set): StrengthSet => {
    const exercise = context.exercises.get(set.exerciseId);
    if (exercise === undefined) return set;
    const fitted = fitSet(set, exercise, context.e1rmKg.get(exercise.id), athlete, rack, policy);
    if (fitted.note !== null && !notes.has(exercise.id)) notes.set(exercise.id, fitted.note);
    return fitted.set;
  });
  const { vdot } = context;
  const paces = vdot === null ? null : pacesFor(vdot, policy.running);
  const runner = { vdot, paces, unit: athlete.distanceUnit, policy: policy.running };
  const { run, strength } = content;
  return {
    content: {
      ...content,
      run: run === null ? null : { ...run, items: run.items.map((item) => paced(item, runner)) },
      strength: strength === null ? null : { ...strength, sets },
    },
    notes: [...notes.values()],
  };
}

interface FittedSet {
  readonly set: StrengthSet;
  readonly note: FitNote | null;
}

function fitSet(
  set: StrengthSet,
  exercise: Exercise,
  e1rmKg: number | undefined,
  athlete: PlanAthlete,
  rack: ReturnType<typeof loadRack>,
  policy: Policy,
): FittedSet {
  const open = { ...set, loadKg: null, fractionE1rm: null };
  const note = (kind: FitNote['kind'], loadKg: number | null = null) => ({ exerciseId: exercise.id, kind, loadKg });
  if (exercise.equipment.some((item) => !athlete.gym.equipment.includes(item))) {
    return { set: open, note: note('no-equipment') };
  }
  if (exercise.loading === 'bodyweight') return { set: open, note: null };
  const { fractionE1rm: wanted } = set;
  const byFeel = wanted === null ? open : { ...open, rpe: set.rpe ?? expectedRpe(set.reps, wanted, policy.strength) };
  if (wanted === null || e1rmKg === undefined)
    return { set: byFeel, note: e1rmKg === undefined ? note('no-level') : null };
  const loadKg = rack.down(exercise.loading, wanted * e1rmKg);
  if (loadKg === null) return { set: byFeel, note: note('too-heavy') };
  const heaviest = rack.next(exercise.loading, loadKg) === null && loadKg < wanted * e1rmKg - SAME_KG;
  return {
    set: { ...set, loadKg, fractionE1rm: round(loadKg / e1rmKg, 3) },
    note: heaviest ? note('light', loadKg) : null,
  };
}

/** The athlete as steps need them; no paces without a benchmark. */
interface StepRunner {
  readonly vdot: number | null;
  readonly paces: TrainingPaces | null;
  readonly unit: DistanceUnit;
  readonly policy: RunningPolicy;
}

function paced(item: RunItem, runner: StepRunner): RunItem {
  if (item.kind === 'repeat') return { ...item, steps: item.steps.map((step) => paced(step, runner)) };
  const { vdot, paces, unit, policy } = runner;
  if (item.note === OWN_PACE) {
    return { ...item, note: paces === null ? '' : paceNote(item.intensity, paces, unit) };
  }
  const race = item.intensity === 'T' ? racePaceNote(item.note) : null;
  if (race?.name !== item.note || item.distanceM === null || vdot === null) return item;
  const sPerM = flatTimeS(race.distanceM, vdot, policy) / race.distanceM;
  const pace = `${formatClock(sPerM * metresPer(unit))}/${unit}`;
  return { ...item, durationS: item.durationS ?? round(sPerM * item.distanceM), note: `${pace}, ${race.name}` };
}
