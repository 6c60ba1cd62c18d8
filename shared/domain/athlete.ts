import { z } from 'zod';
import { athleteId, exerciseId, groupId, periodId } from './ids.ts';
import { FITNESS_RACE } from './race-limits.ts';
import { dateField, instant, massKg, nameText, noteText, range, timeOfDay, weekdayField } from './scalars.ts';
import { EQUIPMENT, LIFTING_HISTORIES, PATTERNS, PERIOD_KINDS, PROGRESSION_SCHEMES, SEXES } from './vocabulary.ts';

/** What one weekday allows. Times are when the session usually starts; null means no fixed time. */
export const dayAvailability = z.strictObject({
  weekday: weekdayField,
  canRun: z.boolean(),
  canLift: z.boolean(),
  runTime: timeOfDay.nullable(),
  liftTime: timeOfDay.nullable(),
  /** A second, easy run may be planned. */
  double: z.boolean(),
  /** Longest run that fits the day, seconds; null for no limit. */
  runMaxS: range(600, 86_400, 'longest run').nullable(),
  /** The lift must be over by then; null for no limit. */
  liftUntil: timeOfDay.nullable(),
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
  distanceM: range(FITNESS_RACE.leastM, FITNESS_RACE.mostM, 'race distance'),
  timeS: range(FITNESS_RACE.leastS, FITNESS_RACE.mostS, 'race time'),
  date: dateField,
});
export type BenchmarkRun = z.infer<typeof benchmarkRun>;

/** Dated evidence of running fitness beside the benchmark: it weighs the sessions from its date on (rule 1.1). */
export const fitnessMark = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('race'),
    date: dateField,
    distanceM: range(FITNESS_RACE.leastM, FITNESS_RACE.mostM, 'race distance'),
    timeS: range(FITNESS_RACE.leastS, FITNESS_RACE.mostS, 'race time'),
  }),
  /** Pace that can be held for about an hour, seconds per kilometre. */
  z.strictObject({
    kind: z.literal('threshold-pace'),
    date: dateField,
    paceSPerKm: range(120, 900, 'threshold pace'),
  }),
  /** Heart rate at that pace, beats per minute. */
  z.strictObject({
    kind: z.literal('threshold-heart-rate'),
    date: dateField,
    bpm: range(80, 230, 'threshold heart rate'),
  }),
]);
export type FitnessMark = z.infer<typeof fitnessMark>;

/** How one lift's load is to rise; lifts without an entry follow the policy. */
export const liftScheme = z.strictObject({ exerciseId, scheme: z.enum(PROGRESSION_SCHEMES) });
export type LiftScheme = z.infer<typeof liftScheme>;

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
  /** One a lift. */
  liftSchemes: z.array(liftScheme),
  marks: z.array(fitnessMark).max(200),
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

/** Days of an athlete's calendar that are not like others: away, injured, ill, or in a camp. Both ends included. */
export const periodDraft = z.strictObject({
  kind: z.enum(PERIOD_KINDS),
  from: dateField,
  to: dateField,
  canRun: z.boolean(),
  canLift: z.boolean(),
  /** Movement patterns not to be trained in these days. */
  avoidPatterns: z.array(z.enum(PATTERNS)),
  /** Running of these days as a part of what it would be, e.g. 0.6 after an illness, 1.2 in a camp; null as usual. */
  volumeShare: range(0, 2, 'part of the usual running').nullable(),
  note: noteText,
});
export type PeriodDraft = z.infer<typeof periodDraft>;

export const period = periodDraft.extend({ id: periodId, athleteId });
export type Period = z.infer<typeof period>;

/** A named set of athletes; an athlete may be in several. */
export const group = z.strictObject({ id: groupId, name: nameText, athleteCount: z.int().min(0) });
export type Group = z.infer<typeof group>;
