import type { Retold } from '../retold.ts';

/** German of the calculators. */
export const CALCULATORS: Retold = {};
