import type { Retold } from '../retold.ts';

/** German of what the program answers, names and refuses. */
export const APP: Retold = {};
