import type { Retold } from '../retold.ts';

/** German of the rules of seasons, periods and the audit as the settings describe them. */
export const POLICY_SEASON: Retold = {};
