import type { Retold } from '../retold.ts';

/** German of words that the shared domain writes. */
export const SHARED: Retold = {};
