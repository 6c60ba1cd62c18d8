import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import { PATTERNS, type Pattern } from '../../../shared/domain/vocabulary.ts';
import type { LoadRack } from '../strength/plates.ts';
import type { StrengthPolicy } from '../strength/policy-strength.ts';
import type { PlanAthlete } from '../types.ts';

/** The lift chosen for each movement; a movement without equipment, or one to avoid, has no entry. */
export type Choice = ReadonlyMap<Pattern, Exercise>;

/**
 * S4: one lift per movement for the whole season, so that its load can be followed: what the gym holds, what the athlete
 * may do, a lift with a known e1RM first, then the policy's order, then the coach's own exercises by name.
 */
export function chooseExercises(
  library: readonly Exercise[],
  athlete: PlanAthlete,
  rack: LoadRack,
  e1rmKg: ReadonlyMap<ExerciseId, number>,
  policy: StrengthPolicy,
): Choice {
  const owned = new Set(athlete.gym.equipment);
  const avoided = new Set(athlete.avoidPatterns);
  const choice = new Map<Pattern, Exercise>();
  for (const pattern of PATTERNS) {
    const order = policy.preferred[pattern];
    if (order === undefined) continue;
    const usable = library.filter(
      (e) =>
        e.pattern === pattern &&
        !avoided.has(e.pattern) &&
        (e.compound || e.pattern === 'calf') &&
        e.equipment.every((item) => owned.has(item)) &&
        canBeLoaded(e, rack, e1rmKg, policy),
    );
    const ranked = usable
      .map((e) => ({ e, known: e.loading !== 'bodyweight' && e1rmKg.has(e.id), place: placeIn(order, e.id) }))
      .sort((a, b) => Number(b.known) - Number(a.known) || a.place - b.place || (a.e.name < b.e.name ? -1 : 1));
    const best = ranked[0];
    if (best !== undefined) choice.set(best.e.pattern, best.e);
  }
  return choice;
}

function placeIn(order: readonly string[], id: string): number {
  const index = order.indexOf(id);
  return index === -1 ? order.length : index;
}

/** The rack makes a load for it, and the lightest is not already too heavy for three good reps. */
function canBeLoaded(
  e: Exercise,
  rack: LoadRack,
  e1rmKg: ReadonlyMap<ExerciseId, number>,
  policy: StrengthPolicy,
): boolean {
  if (e.loading === 'bodyweight') return true;
  const lightest = rack.loads(e.loading)[0];
  if (lightest === undefined) return false;
  const e1rm = e1rmKg.get(e.id);
  return e1rm === undefined || lightest <= e1rm * policy.heavy.minFraction;
}

/**
 * The lifts of a layout, in order. Squat and single-leg stand in for each other where one of them has no lift; a layout
 * never holds one lift twice.
 */
export function liftsOf(layout: readonly Pattern[], choice: Choice, taken: ReadonlySet<ExerciseId>): Exercise[] {
  const lifts: Exercise[] = [];
  for (const pattern of layout) {
    const lift = choice.get(pattern) ?? (pattern === 'squat' ? choice.get('single-leg') : undefined);
    if (lift === undefined || lifts.includes(lift)) continue;
    if (lift.pattern !== 'calf' && taken.has(lift.id)) continue;
    lifts.push(lift);
  }
  return lifts;
}
