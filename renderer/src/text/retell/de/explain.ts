import type { Retold } from '../retold.ts';

/** German of arithmetic, quantities and contested points. */
export const EXPLAIN: Retold = {};
