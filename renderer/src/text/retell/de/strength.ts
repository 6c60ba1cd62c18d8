import type { Retold } from '../retold.ts';

/** German of loads, progression, plates and jumps. */
export const STRENGTH: Retold = {};
