import { z } from 'zod';
import { exerciseDraft, libraryExercise } from '../domain/exercise.ts';
import { athleteId, exerciseId, libraryItemId, sessionId } from '../domain/ids.ts';
import { libraryItem, tagText } from '../domain/library-item.ts';
import { finding } from '../domain/reason.ts';
import { dateField, massKg, nameText } from '../domain/scalars.ts';
import { PROGRESSION_SCHEMES } from '../domain/vocabulary.ts';
import { command, query } from './channel.ts';

/** An exercise of the library with how often it stands in plans and logs. */
export const exerciseCard = libraryExercise.extend({ sets: z.int().min(0), sessions: z.int().min(0) });
export type ExerciseCard = z.infer<typeof exerciseCard>;

/** What a lift of an inserted session could not be given; see the engine's `fitSession`. */
export const fitNote = z.strictObject({
  exerciseId,
  kind: z.enum(['no-equipment', 'no-level', 'too-heavy', 'light']),
  loadKg: massKg.nullable(),
});
export type FitNote = z.infer<typeof fitNote>;

export const library = {
  /** How the load of a lift rises for which nothing else is chosen: by the rules of the athlete, or of the coach (null). */
  'lift.defaultScheme': query(
    z.strictObject({ athleteId: athleteId.nullable() }),
    z.strictObject({ scheme: z.enum(PROGRESSION_SCHEMES) }),
    { reads: ['athletes', 'seasons', 'settings', 'policy'] },
  ),
  'library.exercises': query(z.strictObject({}), z.array(exerciseCard), { reads: ['exercises', 'sessions'] }),
  'exercise.create': command(z.strictObject({ draft: exerciseDraft }), z.strictObject({ exerciseId }), {
    label: 'Add exercise',
    touches: ['exercises'],
    undoable: true,
  }),
  /** Only the coach's own. What sets were counted by cannot change while there are sets. */
  'exercise.update': command(z.strictObject({ exerciseId, draft: exerciseDraft }), z.strictObject({}), {
    label: 'Edit exercise',
    touches: ['exercises'],
    undoable: true,
  }),
  /** Makes a copy of the coach's own, of a built-in exercise too. */
  'exercise.duplicate': command(z.strictObject({ exerciseId }), z.strictObject({ exerciseId }), {
    label: 'Duplicate exercise',
    touches: ['exercises'],
    undoable: true,
  }),
  /** Only the coach's own, and only while nothing uses it. */
  'exercise.delete': command(z.strictObject({ exerciseId }), z.strictObject({}), {
    label: 'Delete exercise',
    touches: ['exercises'],
    undoable: true,
  }),
  /** Sessions that are kept to be used again, by title. */
  'library.items': query(z.strictObject({}), z.array(libraryItem), { reads: ['library', 'sessions'] }),
  /** Keeps what a session is made of, without its day, loads and paces. */
  'library.save': command(z.strictObject({ sessionId, title: nameText }), z.strictObject({ itemId: libraryItemId }), {
    label: 'Save to library',
    touches: ['library'],
    undoable: true,
  }),
  'library.rename': command(z.strictObject({ itemId: libraryItemId, title: nameText }), z.strictObject({}), {
    label: 'Rename saved session',
    touches: ['library'],
    undoable: true,
  }),
  /** Names a saved session anew and sorts it into a folder and under tags. */
  'library.file': command(
    z.strictObject({
      itemId: libraryItemId,
      title: nameText,
      folder: z.string().trim().max(60, 'must be at most 60 characters'),
      tags: z.array(tagText).max(12, 'must be at most 12'),
    }),
    z.strictObject({}),
    { label: 'Edit saved session', touches: ['library'], undoable: true },
  ),
  /** Makes a copy of the coach's own, of a ready-made session too. */
  'library.duplicate': command(z.strictObject({ itemId: libraryItemId }), z.strictObject({ itemId: libraryItemId }), {
    label: 'Duplicate saved session',
    touches: ['library'],
    undoable: true,
  }),
  /** Sessions that were made from it stay. */
  'library.delete': command(z.strictObject({ itemId: libraryItemId }), z.strictObject({}), {
    label: 'Delete saved session',
    touches: ['library'],
    undoable: true,
  }),
  /** Plans a kept session on a day, with the athlete's own loads and paces. */
  'library.insert': command(
    z.strictObject({ itemId: libraryItemId, athleteId, date: dateField }),
    z.strictObject({ sessionId, notes: z.array(fitNote), findings: z.array(finding) }),
    { label: 'Insert from library', touches: ['sessions', 'library'], undoable: true },
  ),
};
