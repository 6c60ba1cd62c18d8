import type { Retold } from '../retold.ts';

/** German of the workouts and strength sessions of the library. */
export const LIBRARY: Retold = {};
