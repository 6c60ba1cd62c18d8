import { z } from 'zod';
import { dateField, noteText, range } from './scalars.ts';

const score = (what: string) =>
  z.int(`${what} must be a whole number`).min(1, `${what} must be at least 1`).max(5, `${what} must be at most 5`);

/** How an athlete was on one day, as far as it was told; at least one of the fields is there. */
export const wellnessEntry = z.strictObject({
  date: dateField,
  /** Body mass, kilograms. */
  bodyMassKg: range(20, 300, 'body mass').nullable(),
  /** Resting heart rate, beats per minute. */
  restingHr: range(20, 200, 'resting heart rate').nullable(),
  /** Heart rate variability (RMSSD), milliseconds. */
  hrvMs: range(1, 400, 'heart rate variability').nullable(),
  /** Sleep of the night before, hours. */
  sleepH: range(0, 24, 'sleep').nullable(),
  /** 1 fresh … 5 exhausted. */
  fatigue: score('fatigue').nullable(),
  /** 1 no soreness … 5 very sore. */
  soreness: score('soreness').nullable(),
  /** 1 very low … 5 very good. */
  mood: score('mood').nullable(),
  note: noteText,
});
export type WellnessEntry = z.infer<typeof wellnessEntry>;

/** True when nothing is told beside the day. */
export function isBlankWellness({ date: _day, note, ...figures }: WellnessEntry): boolean {
  return note.trim() === '' && Object.values(figures).every((value) => value === null);
}
