import type { Retold } from '../retold.ts';

/** German of the rules of running as the settings describe them. */
export const POLICY_RUNNING: Retold = {};
