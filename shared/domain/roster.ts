import { z } from 'zod';
import { groupId, savedFilterId } from './ids.ts';
import { COLUMN_WIDTH, ROSTER_COLUMNS } from './roster-columns.ts';
import { nameText } from './scalars.ts';
import { PHASE_KINDS } from './vocabulary.ts';

/** By which column the roster is sorted. */
export const rosterSort = z.strictObject({ column: z.enum(ROSTER_COLUMNS), descending: z.boolean() });
export type RosterSort = z.infer<typeof rosterSort>;

/** Which rows the coach wants to see; null means all. */
export const rosterFilter = z.strictObject({
  query: z.string().max(120),
  group: z.union([groupId, z.literal('none')]).nullable(),
  phase: z.enum([...PHASE_KINDS, 'none']).nullable(),
  /** A severity means that one and worse. */
  finding: z.enum(['any', 'warning', 'serious', 'none']).nullable(),
  /** The next race is at most so many weeks away. */
  raceWeeks: z.int().min(1).max(104).nullable(),
  /** Nothing was logged for at least so many days. */
  idleDays: z.int().min(1).max(365).nullable(),
  /** Only those who need attention. */
  attention: z.boolean(),
});
export type RosterFilter = z.infer<typeof rosterFilter>;

/** What a saved filter brings back. */
export const rosterView = z.strictObject({ filter: rosterFilter, sort: rosterSort });
export type RosterView = z.infer<typeof rosterView>;

/** A way of looking at the roster, kept under a name. */
export const savedFilter = z.strictObject({ id: savedFilterId, name: nameText, view: rosterView });
export type SavedFilter = z.infer<typeof savedFilter>;

/** How the roster is laid out: its columns in order, which of them are shown, and how wide; null keeps its own width. */
export const rosterLayout = z.strictObject({
  dense: z.boolean(),
  columns: z
    .array(
      z.strictObject({
        id: z.enum(ROSTER_COLUMNS),
        shown: z.boolean(),
        width: z.int().min(COLUMN_WIDTH.min).max(COLUMN_WIDTH.max).nullable(),
      }),
    )
    .max(ROSTER_COLUMNS.length),
});
export type RosterLayout = z.infer<typeof rosterLayout>;
