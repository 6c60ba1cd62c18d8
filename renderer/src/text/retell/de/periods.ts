import type { Retold } from '../retold.ts';

/** German of illness, injury, camps and days without. */
export const PERIODS: Retold = {};
