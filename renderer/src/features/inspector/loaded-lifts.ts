import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../../shared/domain/ids.ts';
import type { Session } from '../../../../shared/domain/session.ts';

/**
 * How many of a week's lifts with weights have a load, each lift of a session counted once: tonnage is the sum of those
 * alone. Lifts whose load is the body, and jumps, count nowhere.
 */
export function loadedLifts(
  sessions: readonly Pick<Session, 'strength'>[],
  exercises: ReadonlyMap<ExerciseId, Pick<Exercise, 'loading'>>,
): { readonly loaded: number; readonly all: number } {
  let loaded = 0;
  let all = 0;
  for (const { strength } of sessions) {
    const work = (strength?.sets ?? []).filter(
      ({ kind, exerciseId }) => kind === 'work' && exercises.get(exerciseId)?.loading !== 'bodyweight',
    );
    all += new Set(work.map((set) => set.exerciseId)).size;
    loaded += new Set(work.filter((set) => set.loadKg !== null).map((set) => set.exerciseId)).size;
  }
  return { loaded, all };
}
