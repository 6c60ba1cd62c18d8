import type { Retold } from '../retold.ts';

/** German of what replanning changes and why. */
export const REPLAN: Retold = {};
