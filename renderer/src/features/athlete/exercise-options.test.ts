import { expect, it } from 'vitest';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import { exerciseOptions } from './exercise-options.ts';

const exercise = (name: string, loading: Exercise['loading'], pattern: Exercise['pattern'] = 'squat') =>
  ({ id: name, name, loading, pattern }) as unknown as Exercise;

it('lists lifts with weights first, then the body and jumps, each by the name that is shown', () => {
  const options = exerciseOptions([
    exercise('Archer push-up', 'bodyweight', 'push'),
    exercise('Überzüge', 'dumbbell', 'pull'),
    exercise('Box jump', 'barbell', 'jump'),
    exercise('Split squat', 'dumbbell'),
    exercise('Back squat', 'barbell'),
    exercise('Zercher squat', 'barbell'),
  ]);
  expect(options.map(({ label }) => label)).toEqual([
    'Back squat',
    'Split squat',
    'Überzüge',
    'Zercher squat',
    'Archer push-up',
    'Box jump',
  ]);
});
