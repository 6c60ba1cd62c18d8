import type { Exercise } from '../../../../shared/domain/exercise.ts';
import { t } from '../../text/index.ts';

type Listed = Pick<Exercise, 'id' | 'name' | 'pattern' | 'loading'>;

/** Exercises to choose a lift from: those with weights first, then those of the body and jumps, each by name. */
export function exerciseOptions(exercises: readonly Listed[]) {
  const last = ({ loading, pattern }: Listed) => Number(loading === 'bodyweight' || pattern === 'jump');
  return exercises
    .toSorted((a, b) => last(a) - last(b) || a.name.localeCompare(b.name))
    .map((each) => ({ value: each.id, label: each.name, detail: t(`words.${each.pattern}`) }));
}
