import { z } from 'zod';
import { isCalendarDate } from './calendar-date.ts';

/** A real day, `YYYY-MM-DD`, 1900–2199. */
export const dateField = z.iso
  .date('must be a date like 2026-06-29')
  .refine((text) => isCalendarDate(text), 'must be a date between 1900 and 2199')
  .brand<'CalendarDate'>();

/** Local wall-clock time of day, `HH:MM`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time like 18:00');

/** ISO weekday: 1 Monday … 7 Sunday. */
export const weekdayField = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
]);

/** A UTC instant, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export const instant = z.iso.datetime();

/** A short single-line text that is not blank; control characters, line breaks among them, become spaces. */
export const nameText = z
  .string()
  .overwrite((text) => text.replace(/\p{Cc}+/gu, ' '))
  .trim()
  .min(1, 'must not be empty')
  .max(120, 'must be at most 120 characters');

/** Free text. */
export const noteText = z.string().max(4000, 'must be at most 4,000 characters');

/** A finite number from `min` to `max`, both included. */
export function range(min: number, max: number, what: string) {
  return z.number().min(min, `${what} must be at least ${min}`).max(max, `${what} must be at most ${max}`);
}

export const distanceM = range(0, 1_000_000, 'distance');
export const durationS = range(0, 604_800, 'duration');
export const massKg = range(0, 1000, 'mass');
