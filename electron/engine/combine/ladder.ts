import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { Pattern } from '../../../shared/domain/vocabulary.ts';
import { repRange } from '../strength/progression/limits.ts';
import { type Carry, isFull, type PlanFrame } from './carry.ts';
import { type Choice, harderThan } from './choose-exercises.ts';
import type { WeekDose } from './week-dose.ts';

/** A choice with the harder lifts that have come into their places. */
export function withHarder(choice: Choice, harder: ReadonlyMap<Pattern, Exercise>): Choice {
  if (harder.size === 0) return choice;
  return new Map(
    [...choice].map(([pattern, lift]) => [
      pattern,
      lift.loading === 'bodyweight' ? (harder.get(pattern) ?? lift) : lift,
    ]),
  );
}

/** Before a full week: lifts without weights whose reps have reached their top give way to the next harder one. */
export function climbLadders(carry: Carry, dose: WeekDose, frame: PlanFrame): Carry {
  if (!isFull(dose) || dose.comeback) return carry;
  const harder = new Map(carry.harder);
  for (const [pattern, lift] of withHarder(frame.choice, carry.harder)) {
    const state = carry.lifts.get(lift.id);
    if (lift.loading !== 'bodyweight' || state === undefined) continue;
    if (state.reps < repRange(lift, frame.policy).maxReps) continue;
    const next = harderThan(lift, frame.shelf);
    if (next !== null) harder.set(pattern, next);
  }
  return { ...carry, harder };
}
