import { z } from 'zod';
import { exerciseId } from './ids.ts';
import { nameText } from './scalars.ts';
import { BODY_REGIONS, EQUIPMENT, LOADINGS, PATTERNS } from './vocabulary.ts';

const line = z.string().trim().min(1).max(160, 'must be at most 160 characters');
const longText = z.string().trim().max(400, 'must be at most 400 characters');

/** One exercise of the library: what plans, logs and gym cards need of it. */
export const exercise = z.strictObject({
  id: exerciseId,
  name: nameText,
  pattern: z.enum(PATTERNS),
  loading: z.enum(LOADINGS),
  /** All of these are needed. */
  equipment: z.array(z.enum(EQUIPMENT)),
  /** A multi-joint lift that can be trained heavy (rule S2). */
  compound: z.boolean(),
  upperBody: z.boolean(),
  /** Each side is trained on its own; reps are per side. */
  unilateral: z.boolean(),
  /** One-line cues, the most important first. */
  cues: z.array(line).max(6),
  /** Other names under which logs know it, lower case. */
  aliases: z.array(z.string().min(1).max(80)),
});
export type Exercise = z.infer<typeof exercise>;

/** An exercise with all that a coach reads about it. */
export const libraryExercise = exercise.extend({
  /** Ships with the product; the coach's own are false and can be changed. */
  builtIn: z.boolean(),
  /** How to get into position. */
  setUp: longText,
  /** Common faults, one line each. */
  faults: z.array(line).max(6),
  /** The next easier and the next harder variant. */
  easierId: exerciseId.nullable(),
  harderId: exerciseId.nullable(),
  /** Parts of the body to be careful with. */
  regions: z.array(z.enum(BODY_REGIONS)),
  /** Those of them for which it is left out while they hurt; for the others it is done with care. */
  avoid: z.array(z.enum(BODY_REGIONS)),
  /** When to leave it out or go lightly, in plain words. */
  caution: longText,
});
export type LibraryExercise = z.infer<typeof libraryExercise>;

/** All that the coach enters about an exercise of their own. */
export const exerciseDraft = libraryExercise.omit({ id: true, builtIn: true });
export type ExerciseDraft = z.infer<typeof exerciseDraft>;
