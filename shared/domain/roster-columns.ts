import type { RosterLayout } from './roster.ts';

/** The roster's columns, in the order in which they stand unless the coach has chosen another. */
export const ROSTER_COLUMNS = [
  'name',
  'attention',
  'race',
  'phase',
  'run',
  'lift',
  'trend',
  'findings',
  'logged',
  'groups',
] as const;
export type RosterColumn = (typeof ROSTER_COLUMNS)[number];

/** Narrowest and widest that a column may be, CSS pixels. */
export const COLUMN_WIDTH = { min: 48, max: 640 } as const;

/** All columns but the groups, which stand under the names, in comfortable rows. */
export const DEFAULT_LAYOUT: RosterLayout = {
  dense: false,
  columns: ROSTER_COLUMNS.map((id) => ({ id, shown: id !== 'groups', width: null })),
};
