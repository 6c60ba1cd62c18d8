import type { Retold } from '../retold.ts';

/** German of the database, its backups and the shells. */
export const STORAGE: Retold = {};
