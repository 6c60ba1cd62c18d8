import { z } from 'zod';
import { athleteId, groupId, jobId, savedFilterId, templateId } from '../domain/ids.ts';
import { rosterLayout, rosterView, savedFilter } from '../domain/roster.ts';
import { dateField, nameText } from '../domain/scalars.ts';
import { squadAnchor } from '../domain/template.ts';
import { PAPERS } from '../domain/vocabulary.ts';
import { command, query } from './channel.ts';
import { leftOut } from './replanning.ts';

/** Most days that a season can be shifted at once. */
const MOST_DAYS = 728;

/** Something done to several athletes at once. */
export const bulkAct = z.discriminatedUnion('kind', [
  /** Plans their open seasons anew from today on. */
  z.strictObject({ kind: z.literal('replan') }),
  z.strictObject({
    kind: z.literal('shift'),
    /** Days later; negative for earlier. */
    days: z
      .int('days must be a whole number')
      .min(-MOST_DAYS, 'a season can be shifted by 104 weeks at most')
      .max(MOST_DAYS, 'a season can be shifted by 104 weeks at most'),
    moveRaces: z.boolean(),
    moveOwn: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('template'), templateId, anchor: squadAnchor }),
  /** Logs the planned sessions of these days that nothing was logged for, done as planned. */
  z.strictObject({ kind: z.literal('log'), from: dateField, to: dateField }),
  z.strictObject({ kind: z.literal('groups'), add: z.array(groupId), remove: z.array(groupId) }),
  z.strictObject({ kind: z.literal('archive'), archived: z.boolean() }),
]);
export type BulkAct = z.infer<typeof bulkAct>;

const who = { act: bulkAct, athleteIds: z.array(athleteId).min(1).max(1000), jobId };

/** Whom an act does something to and what, and whom it leaves out and why. */
const outcome = {
  done: z.array(z.strictObject({ athleteId, athlete: z.string(), sentence: z.string() })),
  leftOut: z.array(leftOut),
};

export const roster = {
  'roster.views': query(z.strictObject({}), z.strictObject({ filters: z.array(savedFilter), layout: rosterLayout }), {
    reads: ['roster'],
  }),
  'roster.saveFilter': command(
    z.strictObject({ name: nameText, view: rosterView }),
    z.strictObject({ filterId: savedFilterId }),
    { label: 'Save filter', touches: ['roster'], undoable: true },
  ),
  'roster.updateFilter': command(
    z.strictObject({ filterId: savedFilterId, name: nameText, view: rosterView }),
    z.strictObject({}),
    { label: 'Change saved filter', touches: ['roster'], undoable: true },
  ),
  'roster.deleteFilter': command(z.strictObject({ filterId: savedFilterId }), z.strictObject({}), {
    label: 'Delete saved filter',
    touches: ['roster'],
    undoable: true,
  }),
  'roster.setLayout': command(rosterLayout, z.strictObject({}), {
    label: 'Lay out the roster',
    touches: ['roster'],
    // How the roster looks is not the coach's data: a wider column must not stand before the last edit.
    undoable: false,
  }),
  /** Prints the running season of each, or the next, into a folder that the coach chooses; null when none was chosen. */
  'bulk.exportPdfs': command(
    z.strictObject({
      athleteIds: who.athleteIds,
      paper: z.enum(PAPERS),
      reasons: z.boolean(),
      gymCards: z.boolean(),
      jobId,
    }),
    z.strictObject({
      files: z.array(z.strictObject({ athleteId, athlete: z.string(), path: z.string(), pages: z.int() })),
      leftOut: z.array(leftOut),
    }),
    // Writes files outside the database: nothing to undo.
    { label: 'Export season PDFs', touches: [], undoable: false },
  ),
  /** Works an act out for each athlete without doing it. `token` stands for the data that it was worked out from. */
  'bulk.preview': command(z.strictObject(who), z.strictObject({ ...outcome, token: z.string() }), {
    label: 'Show what an act on several athletes would do',
    touches: [],
    // Works out only; a command because it takes long enough for progress and cancel.
    undoable: false,
  }),
  /** Does it, as one step of the history. Fails with `conflict` when anything has changed since the preview. */
  'bulk.run': command(z.strictObject({ ...who, token: z.string().nullable() }), z.strictObject(outcome), {
    label: 'Change several athletes',
    touches: ['athletes', 'groups', 'races', 'seasons', 'sessions'],
    undoable: true,
  }),
};
