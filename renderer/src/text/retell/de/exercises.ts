import type { Retold } from '../retold.ts';

/** German of the exercises: names, cues, set-up, faults. */
export const EXERCISES: Retold = {};
