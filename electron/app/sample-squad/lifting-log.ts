import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import type { SessionDraft, StrengthSet } from '../../../shared/domain/session.ts';
import { KG_PER_LB } from '../../../shared/domain/units.ts';
import type { PlanAthlete } from '../../engine/types.ts';
import type { Random } from './random.ts';
import type { Quirk } from './sample-athlete.ts';

/** Writes down how a planned lifting session went, under the habit of that week. */
export type LiftingLog = (planned: SessionDraft, quirk: Quirk | null) => SessionDraft;

/** One-rep maximum over body mass of a healthy, untrained runner by movement, for lifts that were never measured. */
const UNTRAINED: Readonly<Record<Exercise['pattern'], number>> = {
  squat: 0.7,
  'single-leg': 0.55,
  hinge: 0.85,
  calf: 0.8,
  push: 0.4,
  pull: 0.4,
  trunk: 0,
  jump: 0,
};
const DEFAULT_MASS_KG = 65;

/** A log for one athlete as they were in a season. Loads step in what their gym has: 2.5 kg, or 5 lb. */
export function liftingLog(
  athlete: PlanAthlete,
  exercises: ReadonlyMap<ExerciseId, Exercise>,
  random: Random,
): LiftingLog {
  const step = athlete.massUnit === 'lb' ? 5 * KG_PER_LB : 2.5;
  const down = (kg: number) => Math.round(Math.max(step, Math.floor(kg / step + 1e-6) * step) * 100) / 100;
  const maxOf = (id: ExerciseId): number => {
    const measured = athlete.liftMaxes.findLast((max) => max.exerciseId === id)?.e1rmKg;
    if (measured !== undefined) return measured;
    const exercise = exercises.get(id);
    const ratio =
      exercise === undefined ? 0 : UNTRAINED[exercise.pattern] * (exercise.loading === 'dumbbell' ? 0.4 : 1);
    return exercise?.loading === 'bodyweight' ? 0 : ratio * (athlete.bodyMassKg ?? DEFAULT_MASS_KG);
  };
  // A lift that the plan leaves to be found grows by a step every six sets.
  const setsFound = new Map<ExerciseId, number>();
  const findLoad = (set: StrengthSet): number | null => {
    const found = maxOf(set.exerciseId) * (set.fractionE1rm ?? 0.78);
    if (found <= 0) return null;
    const sets = setsFound.get(set.exerciseId) ?? 0;
    setsFound.set(set.exerciseId, sets + 1);
    return Math.round((down(found) + Math.min(6, Math.floor(sets / 6)) * step) * 100) / 100;
  };
  const usual = (set: StrengthSet): StrengthSet => {
    const short = random.chance(0.07) && set.reps > 2 ? 1 : 0;
    const felt = Math.round(random.normal(set.rpe ?? 7.5, 0.4) * 2) / 2;
    const rest = Math.round(((set.restS ?? 180) * Math.max(0.8, random.normal(0.98, 0.06))) / 5) * 5;
    const loadKg = set.loadKg ?? findLoad(set);
    return { ...set, reps: set.reps - short, loadKg, rpe: Math.min(10, Math.max(5, felt + short)), restS: rest };
  };
  const withSets = (planned: SessionDraft, change: (set: StrengthSet) => StrengthSet): SessionDraft => ({
    ...planned,
    strength: planned.strength && { ...planned.strength, sets: planned.strength.sets.map(change) },
    rpe: Math.min(10, Math.max(3, Math.round(random.normal(6.5, 0.6) * 2) / 2)),
  });
  return (planned, quirk) => {
    switch (quirk) {
      case 'mobility-instead':
        return {
          ...planned,
          kind: 'mobility',
          title: 'Mobility and foam roller',
          durationS: 2400,
          strength: null,
          rpe: 2,
        };
      case 'light-high-reps':
        return withSets(planned, (set) => light(usual(set), down(maxOf(set.exerciseId) * 0.45), 18, 60));
      case 'circuits': {
        const done = withSets(planned, (set) => light(usual(set), down(maxOf(set.exerciseId) * 0.55), 12, 20));
        const strength = done.strength && { ...done.strength, sets: inTurn(done.strength.sets) };
        return { ...done, title: 'Home circuit', strength };
      }
      case 'same-load':
        return withSets(planned, (set) => {
          const loadKg = maxOf(set.exerciseId) > 0 ? down(maxOf(set.exerciseId) * 0.8) : null;
          return { ...usual(set), reps: 5, loadKg, rpe: 8, fractionE1rm: loadKg === null ? null : 0.8 };
        });
      default:
        return withSets(planned, usual);
    }
  };
}

function light(set: StrengthSet, loadKg: number, reps: number, restS: number): StrengthSet {
  return { ...set, kind: 'work', reps, loadKg, restS, fractionE1rm: 0.5, rpe: 7 };
}

/** One set of each exercise after the other, round by round. */
function inTurn(sets: readonly StrengthSet[]): StrengthSet[] {
  const rounds = new Map<ExerciseId, number>();
  const numbered = sets.map((set) => {
    const round = rounds.get(set.exerciseId) ?? 0;
    rounds.set(set.exerciseId, round + 1);
    return { set, round };
  });
  return numbered.sort((a, b) => a.round - b.round).map(({ set }) => set);
}
