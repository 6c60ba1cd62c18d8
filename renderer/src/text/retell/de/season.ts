import type { Retold } from '../retold.ts';

/** German of phases, weeks, taper and what a season’s shape says. */
export const SEASON: Retold = {};
