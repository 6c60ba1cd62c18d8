import type { Retold } from '../retold.ts';

/** German of the reasons, titles and findings of the running plan. */
export const RUNNING: Retold = {};
