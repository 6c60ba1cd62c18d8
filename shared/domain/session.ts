import { z } from 'zod';
import { athleteId, exerciseId, seasonId, sessionId } from './ids.ts';
import { MOST_CLIMB_M } from './race-limits.ts';
import { reason } from './reason.ts';
import { dateField, distanceM, durationS, massKg, nameText, noteText, range, timeOfDay } from './scalars.ts';
import {
  INTENSITIES,
  LOAD_METHODS,
  RUN_TYPES,
  SESSION_KINDS,
  SESSION_SOURCES,
  SET_KINDS,
  SIDES,
  STRENGTH_BLOCKS,
} from './vocabulary.ts';

/** One stretch of running at one intensity; length by time or by distance, at least one of the two. */
export const runStep = z.strictObject({
  kind: z.literal('step'),
  intensity: z.enum(INTENSITIES),
  durationS: durationS.nullable(),
  distanceM: distanceM.nullable(),
  note: z.string().max(200),
});
export type RunStep = z.infer<typeof runStep>;

/** Steps run several times over. Repeats nest at most one deep in what the engine writes. */
export interface RunRepeat {
  readonly kind: 'repeat';
  readonly times: number;
  readonly steps: RunItem[];
}
export type RunItem = RunStep | RunRepeat;

export const runRepeat: z.ZodType<RunRepeat> = z.strictObject({
  kind: z.literal('repeat'),
  times: z.int().min(1).max(100),
  get steps() {
    return z.array(runItem).min(1).max(50);
  },
});
export const runItem: z.ZodType<RunItem> = z.lazy(() => z.union([runStep, runRepeat]));

/** Seconds in the three zones by threshold: below, around and above (rule 1.2). */
export const zoneSeconds = z.strictObject({ z1: durationS, z2: durationS, z3: durationS });
export type ZoneSeconds = z.infer<typeof zoneSeconds>;

/** The running part of a session. `zones` is measured time in zones where there is a recording; else null. */
export const runDetails = z.strictObject({
  type: z.enum(RUN_TYPES),
  distanceM: distanceM.nullable(),
  items: z.array(runItem).max(60),
  zones: zoneSeconds.nullable(),
  /** Average heart rate, beats per minute. */
  heartRate: range(30, 250, 'heart rate').nullable(),
  /** Climb, metres; null where unknown. */
  ascentM: range(0, MOST_CLIMB_M, 'climb').nullable(),
});
export type RunDetails = z.infer<typeof runDetails>;

/** One set. Load in kg (per hand for dumbbells, on top of the body for bodyweight lifts); null is "find it" or none. */
export const strengthSet = z.strictObject({
  exerciseId,
  kind: z.enum(SET_KINDS),
  reps: z.int().min(1).max(200),
  loadKg: massKg.nullable(),
  /** Fraction of e1RM, 0–1.2; null when e1RM is unknown. */
  fractionE1rm: range(0, 1.2, 'fraction of e1RM').nullable(),
  /** Rest after the set, seconds. */
  restS: range(0, 1800, 'rest').nullable(),
  /** Rating of perceived exertion, 1–10 in halves (10 − reps in reserve). */
  rpe: range(1, 10, 'RPE').nullable(),
  note: z.string().max(200),
  /** Seconds down, at the bottom, up and at the top, such as `3-1-X-0` (X: as fast as possible); left out for none. */
  tempo: z
    .string()
    .regex(/^\d{1,2}-\d{1,2}-(?:X|\d{1,2})(?:-\d{1,2})?$/, 'must be written like 3-1-X-0')
    .optional(),
});
export type StrengthSet = z.infer<typeof strengthSet>;

/** The lifting part of a session. */
export const strengthDetails = z.strictObject({
  block: z.enum(STRENGTH_BLOCKS).nullable(),
  sets: z.array(strengthSet).max(120),
});
export type StrengthDetails = z.infer<typeof strengthDetails>;

/** What a session adds to its week, computed by the engine when the session is written. */
export const sessionLoad = z.strictObject({
  runS: durationS,
  runDistanceM: distanceM,
  /** Daniels points (rule 1.2). */
  points: z.number().min(0),
  zones: zoneSeconds,
  /** 1 when at least 8 min at threshold or faster, or a race (rule 1.3). */
  keySessions: z.int().min(0).max(1),
  /** 1 when the session counts as strength (rule 2.3). */
  lifts: z.int().min(0).max(1),
  hardSets: z.int().min(0),
  tonnageKg: z.number().min(0),
  /** Reps at 80 % of e1RM or more. */
  reps80: z.int().min(0),
  /** Ground contacts of jumps (rule S5). */
  contacts: z.int().min(0),
  /** Cross-training, seconds: load without running intensity. */
  crossS: durationS,
  /** Session RPE × minutes, arbitrary units; 0 without an RPE (Foster 2001). */
  effortAu: z.number().min(0),
  /** What points and zones were computed from. */
  method: z.enum(LOAD_METHODS),
});
export type SessionLoad = z.infer<typeof sessionLoad>;

/** The content of a session, planned or actual. */
export const sessionDraft = z.strictObject({
  date: dateField,
  startTime: timeOfDay.nullable(),
  kind: z.enum(SESSION_KINDS),
  title: nameText,
  durationS: durationS.nullable(),
  run: runDetails.nullable(),
  strength: strengthDetails.nullable(),
  /** Session rating of perceived exertion, CR10. */
  rpe: range(0, 10, 'RPE').nullable(),
  note: noteText,
});
export type SessionDraft = z.infer<typeof sessionDraft>;

/** A session as stored. */
export const session = sessionDraft.extend({
  id: sessionId,
  athleteId,
  seasonId: seasonId.nullable(),
  side: z.enum(SIDES),
  /** On an actual session: the planned one that it fulfils. */
  plannedId: sessionId.nullable(),
  /** A coach's lock: replanning must not touch it. */
  locked: z.boolean(),
  /** Changed by hand since it was planned. */
  edited: z.boolean(),
  source: z.enum(SESSION_SOURCES),
  load: sessionLoad,
  reasons: z.array(reason),
});
export type Session = z.infer<typeof session>;
