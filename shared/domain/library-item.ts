import { z } from 'zod';
import { libraryItemId } from './ids.ts';
import { nameText } from './scalars.ts';
import { sessionDraft } from './session.ts';
import { SESSION_KINDS } from './vocabulary.ts';

/**
 * What a session is made of whoever does it: no day, no start, nothing measured. Loads are fractions of the athlete's
 * one-rep maximum, never kilograms.
 */
export const libraryContent = sessionDraft.omit({ date: true, startTime: true, kind: true, title: true });
export type LibraryContent = z.infer<typeof libraryContent>;

/** A word or two to find a session by. */
export const tagText = z.string().trim().toLowerCase().min(1).max(30, 'must be at most 30 characters');

/** A session that the coach keeps to use again. */
export const libraryItem = z.strictObject({
  id: libraryItemId,
  kind: z.enum(SESSION_KINDS),
  title: nameText,
  content: libraryContent,
  /** Where it stands; empty for the top. */
  folder: z.string().trim().max(60, 'must be at most 60 characters'),
  /** Lower-case words to find it by, in alphabetical order. */
  tags: z.array(tagText).max(12),
  /** Ships with the product; the coach's own are false and can be changed. */
  builtIn: z.boolean(),
  /** Sessions that were inserted from it and are still there. */
  uses: z.int().min(0),
});
export type LibraryItem = z.infer<typeof libraryItem>;
