import { z } from 'zod';
import { athleteId, exerciseId, groupId } from './ids.ts';
import { dateField, instant, massKg, nameText, noteText, range, timeOfDay, weekdayField } from './scalars.ts';
import { EQUIPMENT, LIFTING_HISTORIES, PATTERNS, SEXES } from './vocabulary.ts';

/** What one weekday allows. Times are when the session usually starts; null means no fixed time. */
export const dayAvailability = z.strictObject({
  weekday: weekdayField,
  canRun: z.boolean(),
  canLift: z.boolean(),
  runTime: timeOfDay.nullable(),
  liftTime: timeOfDay.nullable(),
});
export type DayAvailability = z.infer<typeof dayAvailability>;

/** What the athlete can lift with. Every mass in kg, whatever unit the coach types. */
export const gym = z.strictObject({
  equipment: z.array(z.enum(EQUIPMENT)),
  /** Mass of the empty bar, kg. */
  barKg: massKg,
  /** Plate sizes owned as pairs, kg per plate, e.g. 20 10 5 2.5 1.25. */
  platesKg: z.array(massKg).max(24),
  /** Dumbbells owned, kg per dumbbell. */
  dumbbellsKg: z.array(massKg).max(60),
  /** Kettlebells owned, kg. */
  kettlebellsKg: z.array(massKg).max(30),
  /** Smallest step of the machines' stacks, kg. */
  machineStepKg: range(0.5, 25, 'machine step'),
});
export type Gym = z.infer<typeof gym>;

/** A recent race or time trial from which VDOT is computed. */
export const benchmarkRun = z.strictObject({
  distanceM: range(1000, 200_000, 'race distance'),
  timeS: range(120, 172_800, 'race time'),
  date: dateField,
});
export type BenchmarkRun = z.infer<typeof benchmarkRun>;

/** One strength level: the one-rep maximum of a lift, tested or estimated. */
export const liftMax = z.strictObject({
  exerciseId,
  date: dateField,
  e1rmKg: range(1, 600, 'one-rep maximum'),
  method: z.enum(['tested', 'estimated']),
});
export type LiftMax = z.infer<typeof liftMax>;

/** All that the coach enters about an athlete. */
export const athleteDraft = z.strictObject({
  name: nameText,
  sex: z.enum(SEXES).nullable(),
  birthDate: dateField.nullable(),
  bodyMassKg: range(25, 250, 'body mass').nullable(),
  distanceUnit: z.enum(['km', 'mi']),
  massUnit: z.enum(['kg', 'lb']),
  /** Latest race or time trial; VDOT is computed from it. */
  benchmark: benchmarkRun.nullable(),
  hrMax: range(100, 240, 'maximum heart rate').nullable(),
  hrRest: range(25, 110, 'resting heart rate').nullable(),
  /** Weekly running before the season, metres. */
  weeklyDistanceM: range(0, 400_000, 'weekly distance'),
  /** Longest run of the last 30 days, metres. */
  longestRunM: range(0, 200_000, 'longest run'),
  days: z.array(dayAvailability).length(7, 'must hold the seven weekdays'),
  longRunDay: weekdayField,
  liftingHistory: z.enum(LIFTING_HISTORIES),
  gym,
  /** Movement patterns the athlete must not train (injury, pain). */
  avoidPatterns: z.array(z.enum(PATTERNS)),
  liftMaxes: z.array(liftMax),
  groupIds: z.array(groupId),
  note: noteText,
});
export type AthleteDraft = z.infer<typeof athleteDraft>;

/** An athlete as stored. */
export const athlete = athleteDraft.extend({
  id: athleteId,
  archived: z.boolean(),
  /** Part of the removable sample squad. */
  sample: z.boolean(),
  /** From the benchmark (rule 1.1); null without one. */
  vdot: z.number().nullable(),
  createdAt: instant,
});
export type Athlete = z.infer<typeof athlete>;

/** A named set of athletes; an athlete may be in several. */
export const group = z.strictObject({ id: groupId, name: nameText, athleteCount: z.int().min(0) });
export type Group = z.infer<typeof group>;
