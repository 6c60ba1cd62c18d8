import type { Retold } from '../retold.ts';

/** German of how lifts are placed and filled. */
export const COMBINE: Retold = {};
