import type { LibraryExercise } from '../../../shared/domain/exercise.ts';
import { withAvoided } from './exercises/avoid.ts';
import { CALVES_BODYWEIGHT } from './exercises/calf-bodyweight.ts';
import { CALVES_LOADED } from './exercises/calf-loaded.ts';
import { HINGES_BARBELL } from './exercises/hinge-barbell.ts';
import { HINGES_BODYWEIGHT } from './exercises/hinge-bodyweight.ts';
import { HINGES_LOADED } from './exercises/hinge-loaded.ts';
import { JUMPS } from './exercises/jump.ts';
import { PULLS } from './exercises/pull.ts';
import { PUSHES_BODYWEIGHT } from './exercises/push-bodyweight.ts';
import { PUSHES_LOADED } from './exercises/push-loaded.ts';
import { SINGLE_LEG_BODYWEIGHT } from './exercises/single-leg-bodyweight.ts';
import { SINGLE_LEG_LOADED } from './exercises/single-leg-loaded.ts';
import { SQUATS } from './exercises/squat.ts';
import { TRUNK } from './exercises/trunk.ts';

const written: readonly LibraryExercise[] = [
  ...SQUATS,
  ...SINGLE_LEG_LOADED,
  ...SINGLE_LEG_BODYWEIGHT,
  ...HINGES_BARBELL,
  ...HINGES_LOADED,
  ...HINGES_BODYWEIGHT,
  ...CALVES_LOADED,
  ...CALVES_BODYWEIGHT,
  ...PUSHES_LOADED,
  ...PUSHES_BODYWEIGHT,
  ...PULLS,
  ...TRUNK,
  ...JUMPS,
];

/** The exercise library that ships with the product, written for runners. Ids are slugs and never change. */
export const builtInExercises: readonly LibraryExercise[] = written.map(withAvoided);
