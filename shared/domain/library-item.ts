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

/** A session that the coach keeps to use again. */
export const libraryItem = z.strictObject({
  id: libraryItemId,
  kind: z.enum(SESSION_KINDS),
  title: nameText,
  content: libraryContent,
  /** Sessions that were inserted from it and are still there. */
  uses: z.int().min(0),
});
export type LibraryItem = z.infer<typeof libraryItem>;
