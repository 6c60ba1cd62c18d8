import { z } from 'zod';
import { athleteId, jobId, raceId, seasonId } from '../domain/ids.ts';
import { finding } from '../domain/reason.ts';
import { dateField, noteText } from '../domain/scalars.ts';
import { alignment, phase, race, raceDraft, season, seasonDraft, seasonView, weekLoad } from '../domain/season.ts';
import { INTENSITY_CLASSES, PHASE_KINDS } from '../domain/vocabulary.ts';
import { command, query } from './channel.ts';

/** A week of a plan that is not stored yet. */
const previewWeek = z.strictObject({
  monday: dateField,
  phase: z.enum(PHASE_KINDS),
  recovery: z.boolean(),
  class: z.enum(INTENSITY_CLASSES),
  planned: weekLoad,
});

export const seasons = {
  'race.list': query(z.strictObject({ athleteId }), z.array(race), { reads: ['races'] }),
  'race.create': command(z.strictObject({ athleteId, draft: raceDraft }), z.strictObject({ raceId }), {
    label: 'Add race',
    touches: ['races'],
    undoable: true,
  }),
  'race.update': command(z.strictObject({ raceId, draft: raceDraft }), z.strictObject({}), {
    label: 'Edit race',
    touches: ['races'],
    undoable: true,
  }),
  'race.delete': command(z.strictObject({ raceId }), z.strictObject({}), {
    label: 'Delete race',
    touches: ['races'],
    undoable: true,
  }),
  'season.list': query(z.strictObject({ athleteId }), z.array(season), { reads: ['seasons'] }),
  'season.get': query(z.strictObject({ seasonId }), seasonView, {
    reads: ['athletes', 'races', 'periods', 'seasons', 'sessions', 'policy'],
  }),
  'season.preview': query(
    z.strictObject({ athleteId, draft: seasonDraft }),
    z.strictObject({
      phases: z.array(phase.omit({ id: true })),
      weeks: z.array(previewWeek),
      alignment,
      findings: z.array(finding),
    }),
    { reads: ['athletes', 'races', 'periods', 'seasons', 'sessions', 'policy'] },
  ),
  'season.create': command(
    z.strictObject({ athleteId, draft: seasonDraft }),
    z.strictObject({ seasonId, sessions: z.int(), findings: z.array(finding) }),
    { label: 'Plan season', touches: ['seasons', 'sessions'], undoable: true },
  ),
  'season.update': command(z.strictObject({ seasonId, draft: seasonDraft }), z.strictObject({}), {
    label: 'Edit season',
    touches: ['seasons', 'sessions'],
    undoable: true,
  }),
  /** Rebuilds the plan from today on; past days, locked and hand-edited sessions stay. */
  'season.replan': command(
    z.strictObject({ seasonId }),
    z.strictObject({ kept: z.int(), replaced: z.int(), findings: z.array(finding) }),
    { label: 'Replan season', touches: ['seasons', 'sessions'], undoable: true },
  ),
  'season.delete': command(z.strictObject({ seasonId }), z.strictObject({}), {
    label: 'Delete season',
    touches: ['seasons', 'sessions'],
    undoable: true,
  }),
  'week.setNote': command(z.strictObject({ seasonId, monday: dateField, note: noteText }), z.strictObject({}), {
    label: 'Edit week note',
    touches: ['seasons'],
    undoable: true,
  }),
  /** Prints the season plan and saves it where the shell's save dialog says; `path` is null when the coach cancelled. */
  'season.exportPdf': command(
    z.strictObject({
      seasonId,
      paper: z.enum(['a4', 'letter']),
      reasons: z.boolean(),
      gymCards: z.boolean(),
      jobId,
    }),
    z.strictObject({ path: z.string().nullable(), pages: z.int() }),
    // Writes a file outside the database: nothing to undo.
    { label: 'Export season PDF', touches: [], undoable: false },
  ),
};
