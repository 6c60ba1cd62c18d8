import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { StrengthDetails, StrengthSet } from '../../../../shared/domain/session.ts';
import { estimateFromSet } from '../e1rm.ts';
import { SAME_KG } from '../plates.ts';
import type { StrengthPolicy } from '../policy-strength.ts';
import { repRange } from './limits.ts';

/** What one logged session says about one lift. */
export interface Exposure {
  readonly date: CalendarDate;
  /** Heaviest load that was done for work, kg; 0 where the body is the load. */
  readonly loadKg: number;
  /** Fewest, most and last reps at that load. */
  readonly leastReps: number;
  readonly mostReps: number;
  readonly lastReps: number;
  /** Reps that the plan asked for at this load or less; null without a plan. */
  readonly goalReps: number | null;
  /** Highest RPE at that load; null where none was logged. */
  readonly rpe: number | null;
  /** Best estimate of the session, kg; null where no set can be trusted with one. */
  readonly e1rmKg: number | null;
}

function workSets(details: StrengthDetails | null, lift: Exercise): readonly StrengthSet[] {
  return (details?.sets ?? []).filter((set) => set.kind === 'work' && set.exerciseId === lift.id);
}

/**
 * The exposure of a lift in a logged session, with the planned one where there was one. Null when its sets are none of
 * this progression: no load, or all of them with reps far outside the range, such as singles of the athlete's own.
 */
export function exposureOf(
  lift: Exercise,
  date: CalendarDate,
  done: StrengthDetails | null,
  planned: StrengthDetails | null,
  policy: StrengthPolicy,
): Exposure | null {
  const sets = workSets(done, lift);
  const goal = goalOf(workSets(planned, lift), lift);
  const loadKg = workLoad(sets, goal?.loadKg ?? null, lift, policy);
  if (loadKg === null) return null;
  const at = sets.filter((set) => Math.abs(loadOf(set, lift) - loadKg) <= SAME_KG);
  const reps = at.map((set) => set.reps);
  const rpes = at.flatMap((set) => set.rpe ?? []);
  const estimates = lift.loading === 'bodyweight' ? [] : sets.flatMap((set) => estimateFromSet(set, policy) ?? []);
  const asPlanned = goal !== null && loadKg >= goal.loadKg - SAME_KG;
  return {
    date,
    loadKg,
    leastReps: Math.min(...reps),
    mostReps: Math.max(...reps),
    lastReps: reps.at(-1) ?? 0,
    goalReps: asPlanned ? goal.reps : null,
    rpe: rpes.length === 0 ? null : Math.max(...rpes),
    e1rmKg: estimates.length === 0 ? null : Math.max(...estimates),
  };
}

function loadOf(set: StrengthSet, lift: Exercise): number {
  return set.loadKg ?? (lift.loading === 'bodyweight' ? 0 : Number.NaN);
}

function goalOf(planned: readonly StrengthSet[], lift: Exercise): { loadKg: number; reps: number } | null {
  const loads = planned.map((set) => loadOf(set, lift)).filter((load) => !Number.isNaN(load));
  if (loads.length === 0) return null;
  const loadKg = Math.max(...loads);
  const reps = Math.max(...planned.filter((set) => loadOf(set, lift) >= loadKg - SAME_KG).map((set) => set.reps));
  return { loadKg, reps };
}

/** The heaviest load with a set in the range of the progression, or with any set where the plan asked for that load. */
function workLoad(
  sets: readonly StrengthSet[],
  plannedKg: number | null,
  lift: Exercise,
  policy: StrengthPolicy,
): number | null {
  const { minReps, maxReps } = repRange(lift, policy);
  const most = Math.max(maxReps + policy.progression.twoForTwo.overReps, policy.progression.limited.maxReps);
  const loads = sets
    .filter((set) => {
      const load = loadOf(set, lift);
      if (Number.isNaN(load)) return false;
      if (plannedKg !== null && Math.abs(load - plannedKg) <= SAME_KG) return true;
      return set.reps >= minReps && set.reps <= most;
    })
    .map((set) => loadOf(set, lift));
  return loads.length === 0 ? null : Math.max(...loads);
}
