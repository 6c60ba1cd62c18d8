import type { Retold } from '../retold.ts';
import { POLICY_LONG_RUN } from './policy-long-run.ts';
import { POLICY_QUALITY } from './policy-quality.ts';
import { POLICY_VOLUME } from './policy-volume.ts';
import { POLICY_WORKOUTS } from './policy-workouts.ts';

/** German of the rules of running as the settings describe them. */
export const POLICY_RUNNING: Retold = {
  ...POLICY_LONG_RUN,
  ...POLICY_QUALITY,
  ...POLICY_VOLUME,
  ...POLICY_WORKOUTS,
};
