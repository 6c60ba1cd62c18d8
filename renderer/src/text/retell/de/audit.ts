import type { Retold } from '../retold.ts';

/** German of the findings of the audit, their evidence and remedies. */
export const AUDIT: Retold = {};
