import type { RunItem, RunStep } from '../../../../shared/domain/session.ts';
import type { Intensity, RunType } from '../../../../shared/domain/vocabulary.ts';

/** Repeats up to this are strides when nothing else is faster than easy; seconds and metres. */
const STRIDE = { durationS: 30, distanceM: 150 } as const;

/** The type of a run by the hardest kind of step that it has; easy where it has none. */
export function typeOfItems(items: readonly RunItem[]): RunType {
  const steps = items.flatMap(stepsOf);
  const has = (intensity: Intensity) => steps.some((step) => step.intensity === intensity);
  if (has('R') && !has('I') && !has('T')) {
    const fast = steps.filter((step) => step.intensity === 'R');
    const short = fast.every(
      ({ durationS, distanceM }) =>
        (durationS ?? 0) <= STRIDE.durationS && (distanceM ?? 0) <= STRIDE.distanceM && items.length > 1,
    );
    return short ? 'strides' : 'repetition';
  }
  return has('I') ? 'interval' : has('T') ? 'threshold' : has('M') ? 'marathon' : 'easy';
}

/** The single steps of an item, those of repeats once. */
function stepsOf(item: RunItem): readonly RunStep[] {
  return item.kind === 'step' ? [item] : item.steps.flatMap(stepsOf);
}
