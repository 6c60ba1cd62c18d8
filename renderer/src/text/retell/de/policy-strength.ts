import type { Retold } from '../retold.ts';

/** German of the rules of lifting as the settings describe them. */
export const POLICY_STRENGTH: Retold = {};
