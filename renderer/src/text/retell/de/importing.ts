import type { Retold } from '../retold.ts';

/** German of what reading a file says. */
export const IMPORTING: Retold = {};
