import { z } from 'zod';
import { athleteDraft } from '../domain/athlete.ts';
import { athleteId, jobId, raceId, seasonId } from '../domain/ids.ts';
import { DAY_PAGES } from '../domain/print-words.ts';
import { finding } from '../domain/reason.ts';
import { dateField, noteText } from '../domain/scalars.ts';
import {
  alignment,
  phase,
  race,
  raceDraft,
  raceOutlook,
  season,
  seasonDraft,
  seasonView,
  weekLoad,
} from '../domain/season.ts';
import { INTENSITY_CLASSES, PHASE_KINDS } from '../domain/vocabulary.ts';
import { command, query } from './channel.ts';
import { planToken } from './replanning.ts';

/** A week of a plan that is not stored yet. */
const previewWeek = z.strictObject({
  monday: dateField,
  phase: z.enum(PHASE_KINDS),
  recovery: z.boolean(),
  class: z.enum(INTENSITY_CLASSES),
  planned: weekLoad,
});

/** A plan that is not stored yet. */
export const planPreview = z.strictObject({
  phases: z.array(phase.omit({ id: true })),
  weeks: z.array(previewWeek),
  alignment,
  findings: z.array(finding),
});

/** What is entered on the way to a season besides the season itself, and stored with it in one step. */
const seasonGround = z.strictObject({
  /** The athlete's profile as it is to be; null leaves it as it is. */
  profile: athleteDraft.nullable(),
  /** Races to be added to the athlete's. */
  races: z.array(raceDraft).max(40),
});
export type SeasonGround = z.infer<typeof seasonGround>;
const NO_GROUND: SeasonGround = { profile: null, races: [] };

/** What the log says of the last four weeks before today; null where it says nothing. */
const recentTraining = z.strictObject({
  /** Mean running of a week, metres. */
  weeklyDistanceM: z.number().nullable(),
  /** Longest run, metres. */
  longestRunM: z.number().nullable(),
  /** Lifting sessions of the four weeks. */
  lifts: z.int().min(0),
});

export const seasons = {
  'race.list': query(z.strictObject({ athleteId }), z.array(race), { reads: ['races'] }),
  'race.outlook': query(
    z.strictObject({
      athleteId,
      race: raceDraft.pick({ date: true, distanceM: true, targetTimeS: true, terrain: true, ascentM: true }),
    }),
    raceOutlook.nullable(),
    { reads: ['athletes', 'races', 'policy'] },
  ),
  'race.create': command(z.strictObject({ athleteId, draft: raceDraft }), z.strictObject({ raceId }), {
    label: 'Add race',
    touches: ['athletes', 'races'],
    undoable: true,
  }),
  'race.update': command(z.strictObject({ raceId, draft: raceDraft }), z.strictObject({}), {
    label: 'Edit race',
    touches: ['athletes', 'races'],
    undoable: true,
  }),
  'race.delete': command(z.strictObject({ raceId }), z.strictObject({}), {
    label: 'Delete race',
    touches: ['athletes', 'races'],
    undoable: true,
  }),
  'season.list': query(z.strictObject({ athleteId }), z.array(season), { reads: ['seasons'] }),
  /** All of an athlete's seasons in a row, by first day, with the weeks between them; without reasons and findings. */
  'season.row': query(
    z.strictObject({ athleteId }),
    seasonView.pick({ phases: true, races: true, periods: true, weeks: true, today: true }).extend({
      seasons: z.array(season),
    }),
    { reads: ['races', 'periods', 'seasons', 'sessions', 'policy'] },
  ),
  'season.get': query(z.strictObject({ seasonId }), seasonView, {
    reads: ['athletes', 'races', 'periods', 'seasons', 'sessions', 'policy'],
  }),
  'season.preview': query(
    z.strictObject({ athleteId, draft: seasonDraft, ground: seasonGround.default(NO_GROUND) }),
    planPreview,
    { reads: ['athletes', 'races', 'periods', 'seasons', 'sessions', 'policy'] },
  ),
  'season.recent': query(z.strictObject({ athleteId }), recentTraining, { reads: ['sessions'] }),
  'season.create': command(
    z.strictObject({ athleteId, draft: seasonDraft, ground: seasonGround.default(NO_GROUND) }),
    z.strictObject({ seasonId, sessions: z.int(), findings: z.array(finding) }),
    { label: 'Plan season', touches: ['athletes', 'races', 'seasons', 'sessions'], undoable: true },
  ),
  /** Saves what was entered; where it changes the plan, the season is replanned from today on. */
  'season.update': command(z.strictObject({ seasonId, draft: seasonDraft, token: planToken }), z.strictObject({}), {
    label: 'Edit season',
    touches: ['seasons', 'sessions'],
    undoable: true,
  }),
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
      /** Day-by-day pages: of all weeks, of those from this week on, or none. */
      days: z.enum(DAY_PAGES).default('coming'),
      jobId,
    }),
    z.strictObject({ path: z.string().nullable(), pages: z.int() }),
    // Writes a file outside the database: nothing to undo.
    { label: 'Export season PDF', touches: [], undoable: false },
  ),
};
