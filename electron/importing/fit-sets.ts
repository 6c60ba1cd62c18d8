import { fitExerciseName } from './fit-exercises.ts';
import { type FitMessage, firstOf, numberOf, textOf } from './fit-messages.ts';
import type { LoggedSet } from './logged.ts';

/**
 * The `set` messages of a strength recording: repetitions, kilograms, exercise. A rest message becomes the rest of the
 * set before it. Sets without repetitions (holds) are left out.
 */
export function readSets(messages: readonly FitMessage[]): readonly LoggedSet[] {
  const sets: LoggedSet[] = [];
  for (const message of messages.slice(0, 500)) {
    const durationS = numberOf(message, 'duration', 0, 86_400);
    if (textOf(message, 'set_type') === 'rest' || firstOf(message, 'set_type') === 0) {
      const last = sets.at(-1);
      if (last !== undefined && durationS !== null && durationS > 0) {
        sets[sets.length - 1] = { ...last, restS: Math.min(1800, Math.round((last.restS ?? 0) + durationS)) };
      }
      continue;
    }
    const reps = numberOf(message, 'repetitions', 1, 200);
    if (reps === null) continue;
    const category = firstOf(message, 'category');
    const weight = numberOf(message, 'weight', 0.001, 1000);
    sets.push({
      exercise: fitExerciseName(category, firstOf(message, 'category_subtype')),
      kind: category === 'warm_up' ? 'warm-up' : 'work',
      reps: Math.round(reps),
      load: weight,
      rpe: null,
      restS: null,
      note: '',
      line: 0,
    });
  }
  return sets;
}
