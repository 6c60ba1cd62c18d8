import { z } from 'zod';
import { period } from './athlete.ts';
import { weekdayOf } from './calendar-date.ts';
import { athleteId, phaseId, raceId, seasonId } from './ids.ts';
import { MOST_CLIMB_M, RACE } from './race-limits.ts';
import { finding, reason } from './reason.ts';
import { dateField, distanceM, durationS, nameText, noteText, range } from './scalars.ts';
import { BIGGEST_WEEK, MOST_HARD_SETS } from './season-limits.ts';
import {
  INTENSITY_CLASSES,
  PHASE_KINDS,
  PINNED_PHASES,
  POLICY_PRESETS,
  PRIORITIES,
  RHYTHMS,
  TERRAINS,
  VOLUME_BASES,
} from './vocabulary.ts';

/** What the coach enters about a race. */
export const raceDraft = z.strictObject({
  name: nameText,
  date: dateField,
  distanceM: range(RACE.leastM, RACE.mostM, 'race distance'),
  priority: z.enum(PRIORITIES),
  targetTimeS: range(RACE.leastS, RACE.mostS, 'target time').nullable(),
  resultTimeS: range(RACE.leastS, RACE.mostS, 'result').nullable(),
  terrain: z.enum(TERRAINS),
  /** Climb of the course, metres; null where it does not matter or is unknown. */
  ascentM: range(0, MOST_CLIMB_M, 'climb').nullable(),
  note: noteText,
});
export type RaceDraft = z.infer<typeof raceDraft>;

/** What an athlete's fitness today says about a race and its target; null where nothing tells of fitness. */
export const raceOutlook = z.strictObject({
  /** Time that today's fitness promises, seconds. */
  predictedS: z.number().positive(),
  vdot: z.number(),
  /** VDOT that the target asks for; null without a target and beyond the marathon. */
  neededVdot: z.number().nullable(),
  /** Predicted time over target, minus one; null without a target. */
  gap: z.number().nullable(),
  /** Whether the target is below today's fitness, reached, within what training gives, or beyond it. */
  verdict: z.enum(['soft', 'there', 'in-reach', 'far']).nullable(),
  sentence: z.string(),
});
export type RaceOutlookView = z.infer<typeof raceOutlook>;

export const race = raceDraft.extend({ id: raceId, athleteId });
export type Race = z.infer<typeof race>;

/** A Monday: the first day of a week. */
const mondayField = dateField.refine((date) => weekdayOf(date) === 1, 'must be a Monday');

/** A phase border that the coach has set: in this week a phase of the kind begins. A base begins a new cycle. */
export const phasePin = z.strictObject({ kind: z.enum(PINNED_PHASES), monday: mondayField });
export type PhasePin = z.infer<typeof phasePin>;

/** What the coach wants of one week; null leaves it to the engine. */
export const weekPin = z.strictObject({
  monday: mondayField,
  /** Running of the week, on the season's basis: metres, or seconds. */
  distanceM: range(0, BIGGEST_WEEK.mostM, 'running of the week').nullable(),
  durationS: range(0, BIGGEST_WEEK.mostS, 'running of the week').nullable(),
  lifts: z.int().min(0).max(4).nullable(),
  hardSets: z.int().min(0).max(MOST_HARD_SETS).nullable(),
});
export type WeekPin = z.infer<typeof weekPin>;

function oneAWeek(pins: readonly { readonly monday: string }[]): boolean {
  return new Set(pins.map((pin) => pin.monday)).size === pins.length;
}

/** What the coach enters to have a season planned. Races are the athlete's races between the two dates. */
export const seasonDraft = z.strictObject({
  name: nameText,
  startDate: dateField,
  /** Last day; null ends the season with the transition after the last A race. */
  endDate: dateField.nullable(),
  rhythm: z.enum(RHYTHMS),
  /** Target of the biggest week, metres; null lets the engine choose. */
  peakDistanceM: range(BIGGEST_WEEK.leastM, BIGGEST_WEEK.mostM, 'biggest week').nullable(),
  /** Whether the weeks are set in distance or in time. */
  volumeBasis: z.enum(VOLUME_BASES),
  /** Target of the biggest week on the basis of time, seconds; null lets the engine choose. */
  peakDurationS: range(BIGGEST_WEEK.leastS, BIGGEST_WEEK.mostS, 'biggest week').nullable(),
  preset: z.enum(POLICY_PRESETS),
  goal: noteText,
  /** Phase borders that the coach has set, by Monday. */
  phasePins: z.array(phasePin).max(104).refine(oneAWeek, 'must not hold a week twice').default([]),
  /** Weeks that the coach has set targets for, by Monday. */
  weekPins: z.array(weekPin).max(104).refine(oneAWeek, 'must not hold a week twice').default([]),
});
export type SeasonDraft = z.infer<typeof seasonDraft>;

export const season = seasonDraft.extend({
  id: seasonId,
  athleteId,
  /** Monday of the first week. */
  firstMonday: dateField,
  /** Number of weeks, 8–78 for a season the engine planned. */
  weekCount: z.int().min(1).max(104),
});
export type Season = z.infer<typeof season>;

/** A run of whole weeks with one purpose. */
export const phase = z.strictObject({
  id: phaseId,
  kind: z.enum(PHASE_KINDS),
  firstMonday: dateField,
  weekCount: z.int().min(1).max(104),
});
export type Phase = z.infer<typeof phase>;

/** A sum over sessions: what one session may have at most does not limit it. */
const amount = z.number().min(0);

/** Sums of one week's sessions on one side, planned or actual: seconds, metres, kilograms. */
export const weekLoad = z.strictObject({
  runS: amount,
  runDistanceM: amount,
  longRunM: amount,
  points: amount,
  z1S: amount,
  z2S: amount,
  z3S: amount,
  keySessions: z.int().min(0),
  runs: z.int().min(0),
  lifts: z.int().min(0),
  hardSets: z.int().min(0),
  tonnageKg: amount,
  reps80: z.int().min(0),
  /** Ground contacts of jumps. */
  contacts: z.int().min(0),
  /** Cross-training, seconds. */
  crossS: amount,
  /** Session RPE (CR10) × minutes of all sessions that have an RPE, arbitrary units. */
  effortAu: amount,
});
export type WeekLoad = z.infer<typeof weekLoad>;

/** What the engine set for a week when it last planned it; the sessions may have been edited since. */
export const weekTarget = z.strictObject({
  distanceM,
  durationS,
  longRunM: distanceM,
  lifts: z.int().min(0).max(7),
});
export type WeekTarget = z.infer<typeof weekTarget>;

/** One week of a season with its plan, its sums and its reasons. */
export const seasonWeek = z.strictObject({
  monday: dateField,
  /** 1-based number in the season. */
  number: z.int().min(1),
  phase: z.enum(PHASE_KINDS),
  /** 1-based week of the phase and the phase's length. */
  phaseWeek: z.int().min(1),
  phaseWeeks: z.int().min(1),
  recovery: z.boolean(),
  /** True where the days of an A race's taper reach into the week. */
  taper: z.boolean(),
  target: weekTarget,
  /** Class of planned running intensity; null where nothing is planned. */
  plannedClass: z.enum(INTENSITY_CLASSES).nullable(),
  /** Class of the running that was done; null where nothing was logged and until the week is over. */
  actualClass: z.enum(INTENSITY_CLASSES).nullable(),
  planned: weekLoad,
  /** Null where nothing was logged. */
  actual: weekLoad.nullable(),
  reasons: z.array(reason),
  note: noteText,
});
export type SeasonWeek = z.infer<typeof seasonWeek>;

/** Rank correlation of weekly running intensity and lifting volume (rule C6). */
export const alignment = z.strictObject({
  /** Spearman's rho, −1…1; null below six weeks or without variation. */
  rho: z.number().min(-1).max(1).nullable(),
  /** Weeks counted, outside taper and transition. */
  weeks: z.int().min(0),
  /** In words, e.g. "aligned". */
  verdict: z.enum(['aligned', 'weak', 'opposed', 'too-few-weeks', 'no-variation']),
});
export type Alignment = z.infer<typeof alignment>;

/** Everything the Season screen and the printed plan show. */
export const seasonView = z.strictObject({
  season,
  phases: z.array(phase),
  races: z.array(race),
  /** The athlete's days that are not like others, as far as they touch the season, by first day. */
  periods: z.array(period),
  weeks: z.array(seasonWeek),
  /** Alignment of the plan and of what was logged. */
  plannedAlignment: alignment,
  actualAlignment: alignment,
  findings: z.array(finding),
  /** Phase borders that stand elsewhere than the coach has set them, with the reason. */
  pinProblems: z.array(z.strictObject({ kind: z.enum(PINNED_PHASES), monday: dateField, sentence: z.string() })),
  /** Today's date as the app knows it. */
  today: dateField,
});
export type SeasonView = z.infer<typeof seasonView>;
