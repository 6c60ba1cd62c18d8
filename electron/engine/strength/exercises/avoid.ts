import type { LibraryExercise } from '../../../../shared/domain/exercise.ts';
import { BODY_REGIONS, type BodyRegion } from '../../../../shared/domain/vocabulary.ts';

/**
 * Which exercises are left out while a part of the body hurts; what else loads the part is done with care. Calf raises
 * are not among them: slow, loaded calf work is what a sore Achilles tendon is usually brought back with, jumps are what
 * it cannot take yet (a default of this program, no medical advice).
 */
const AVOID: Readonly<Record<BodyRegion, readonly string[]>> = {
  knee: [
    ...['pistol-squat', 'hack-squat', 'squat-jump', 'broad-jump', 'drop-jump', 'bounds', 'split-squat-jump'],
    ...['single-leg-hop', 'hurdle-hop', 'box-jump'],
  ],
  hip: ['lateral-lunge', 'copenhagen-plank', 'bounds', 'power-skip', 'split-squat-jump'],
  'low-back': [
    'good-morning',
    'deadlift',
    'rack-pull',
    'barbell-row',
    'kettlebell-swing',
    'back-squat',
    'back-extension',
  ],
  ankle: [
    ...['pogo-jump', 'single-leg-pogo', 'box-jump', 'squat-jump', 'broad-jump', 'drop-jump', 'bounds'],
    ...['rope-skipping', 'power-skip', 'single-leg-hop', 'hurdle-hop'],
  ],
  shoulder: [
    'overhead-press',
    'pike-push-up',
    'archer-push-up',
    'pull-up',
    'shoulder-press-machine',
    'kettlebell-press',
  ],
  wrist: ['front-squat', 'pike-push-up', 'archer-push-up', 'feet-up-push-up'],
};

/** The exercise with the parts of the body for which it is left out while they hurt. */
export function withAvoided(exercise: LibraryExercise): LibraryExercise {
  return { ...exercise, avoid: BODY_REGIONS.filter((region) => AVOID[region].includes(exercise.id)) };
}

/** Every id that the table names, for a test. */
export const avoidedIds: readonly string[] = Object.values(AVOID).flat();
