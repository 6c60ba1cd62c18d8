import { z } from 'zod';
import { dateField, noteText } from './scalars.ts';

/** What the coach wrote on a day of an athlete. */
export const dayNote = z.strictObject({ date: dateField, note: noteText });
export type DayNote = z.infer<typeof dayNote>;
