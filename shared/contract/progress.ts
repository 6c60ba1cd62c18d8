import { z } from 'zod';
import { period } from '../domain/athlete.ts';
import { athleteId, exerciseId, groupId, seasonId } from '../domain/ids.ts';
import { dateField, range } from '../domain/scalars.ts';
import { PHASE_KINDS, PRIORITIES } from '../domain/vocabulary.ts';
import { command, query } from './channel.ts';

/** What can be looked at over time. `e1rm` and `topSet` are one chart a lift. */
export const PROGRESS_KINDS = [
  'e1rm',
  'topSet',
  'tonnage',
  'hardSets',
  'reps80',
  'distance',
  'duration',
  'longRun',
  'points',
  'zones',
  'monotony',
  'strain',
  'form',
  'bodyMass',
] as const;
export type ProgressKind = (typeof PROGRESS_KINDS)[number];

/** The lines and bars of a chart. `past` is another season, shifted; `goal` a level to reach. */
export const PROGRESS_SERIES = [
  'actual',
  'planned',
  'trend',
  'tested',
  'goal',
  'past',
  'reps',
  'plannedReps',
  'z1',
  'z2',
  'z3',
  'z1Planned',
  'z2Planned',
  'z3Planned',
  'fitness',
  'fatigue',
  'form',
  'fitnessPlanned',
  'fatiguePlanned',
  'formPlanned',
  'groupMedian',
  'groupLow',
  'groupHigh',
  'groupN',
] as const;
export type ProgressSeriesId = (typeof PROGRESS_SERIES)[number];

/** What one point of a chart stands for. */
export const PROGRESS_BINS = ['week', 'month', 'quarter'] as const;
export type ProgressBinSize = (typeof PROGRESS_BINS)[number];

/** The days that are looked at. `block` is the phase that holds today; a season that is null the one that holds today. */
export const progressSpan = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('block') }),
  z.strictObject({ kind: z.literal('season'), seasonId: seasonId.nullable() }),
  z.strictObject({ kind: z.literal('weeks'), weeks: z.int().min(1).max(1040) }),
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('days'), from: dateField, to: dateField }),
]);
export type ProgressSpan = z.infer<typeof progressSpan>;

/** What the athlete is held against. */
export const progressAgainst = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('season'), seasonId, align: z.enum(['race', 'start']) }),
  z.strictObject({ kind: z.literal('group'), groupId }),
]);
export type ProgressAgainst = z.infer<typeof progressAgainst>;

/** Metres, seconds, kilograms, arbitrary units or plain numbers, as the kind says; null where there is nothing. */
const values = z.array(z.number().nullable());

export const progressChart = z.strictObject({
  /** The kind, with the exercise after a colon where it is of one lift. */
  id: z.string(),
  kind: z.enum(PROGRESS_KINDS),
  exerciseId: exerciseId.nullable(),
  /** The lift's name; empty for others. */
  name: z.string(),
  series: z.array(z.strictObject({ id: z.enum(PROGRESS_SERIES), values })),
  /** What daily loads monotony and strain rest on; null for others. */
  basis: z.enum(['rpe', 'points']).nullable(),
});
export type ProgressChart = z.infer<typeof progressChart>;

/** How something changed over the span: from the start to the end, resting on `n` weeks. */
export const progressChange = z.strictObject({
  from: z.number().nullable(),
  to: z.number().nullable(),
  n: z.int().min(0),
  /** `too-few` below three weeks. */
  verdict: z.enum(['up', 'level', 'down', 'too-few']),
});
export type ProgressChange = z.infer<typeof progressChange>;

/** Done of planned over the finished weeks that have both a plan and a log. */
export const progressCompliance = z.strictObject({
  weeks: z.int().min(0),
  done: z.strictObject({ distanceM: z.number(), runs: z.int(), lifts: z.int(), hardSets: z.int() }),
  planned: z.strictObject({ distanceM: z.number(), runs: z.int(), lifts: z.int(), hardSets: z.int() }),
});
export type ProgressCompliance = z.infer<typeof progressCompliance>;

export const liftGoal = z.strictObject({
  exerciseId,
  e1rmKg: range(1, 600, 'goal'),
  by: dateField.nullable(),
});
export type LiftGoal = z.infer<typeof liftGoal>;

export const progressView = z.strictObject({
  today: dateField,
  /** First and last day, whole weeks. */
  from: dateField,
  to: dateField,
  bin: z.enum(PROGRESS_BINS),
  /** One a point, in order. A month or quarter holds the weeks whose Thursday lies in it. */
  bins: z.array(
    z.strictObject({
      from: dateField,
      to: dateField,
      weeks: z.int().min(1),
      /** Holds the running week: what was done in it is not whole. */
      running: z.boolean(),
    }),
  ),
  charts: z.array(progressChart),
  summary: z.strictObject({
    lifts: z.array(z.strictObject({ exerciseId, name: z.string(), change: progressChange })),
    distance: progressChange,
    longRun: progressChange,
    tonnage: progressChange,
    hardSets: progressChange,
    /** The same changes of what was planned for these weeks. */
    planned: z.strictObject({
      distance: progressChange,
      longRun: progressChange,
      tonnage: progressChange,
      hardSets: progressChange,
    }),
    compliance: progressCompliance,
  }),
  phases: z.array(z.strictObject({ kind: z.enum(PHASE_KINDS), from: dateField, to: dateField })),
  races: z.array(z.strictObject({ name: z.string(), date: dateField, priority: z.enum(PRIORITIES) })),
  periods: z.array(period),
  goals: z.array(liftGoal),
  /** The athlete's seasons, the newest first. */
  seasons: z.array(
    z.strictObject({ id: seasonId, name: z.string(), from: dateField, to: dateField, aRace: dateField.nullable() }),
  ),
  /** The season that `block` and a season against a season go by; null without any. */
  seasonId: seasonId.nullable(),
  groups: z.array(z.strictObject({ id: groupId, name: z.string(), athletes: z.int().min(0) })),
  /** What is compared with; null with nothing. A season without an A race is aligned by its start. */
  against: z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('season'),
        seasonId,
        name: z.string(),
        align: z.enum(['race', 'start']),
        shiftWeeks: z.int(),
      }),
      z.strictObject({ kind: z.literal('group'), groupId, name: z.string(), athletes: z.int() }),
    ])
    .nullable(),
  /** First and last Monday that the log tells of; null without a log. */
  logged: z.strictObject({ first: dateField, last: dateField }).nullable(),
  planned: z.strictObject({ first: dateField, last: dateField }).nullable(),
  /** From the profile; what is known of body mass when nothing was weighed. */
  bodyMassKg: z.number().nullable(),
});
export type ProgressView = z.infer<typeof progressView>;

/** Rows and columns of one table that may be exported at once. */
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 60;
/** Largest picture, characters of base64. */
const MAX_PICTURE = 40_000_000;

const fileStem = z.string().trim().min(1).max(200);
const saved = z.strictObject({ path: z.string().nullable() });

export const progress = {
  'progress.get': query(
    z.strictObject({
      athleteId,
      span: progressSpan,
      bin: z.enum(['auto', ...PROGRESS_BINS]),
      against: progressAgainst.nullable(),
    }),
    progressView,
    { reads: ['athletes', 'groups', 'races', 'periods', 'seasons', 'sessions', 'wellness', 'exercises'] },
  ),
  /** Sets what a lift is to reach; a goal of null takes it away. */
  'lift.setGoal': command(
    z.strictObject({ athleteId, exerciseId, goal: liftGoal.omit({ exerciseId: true }).nullable() }),
    z.strictObject({}),
    { label: 'Set lifting goal', touches: ['athletes'], undoable: true },
  ),
  /** Saves a table as CSV where the coach says; `path` is null when the coach cancelled. */
  'table.export': command(
    z.strictObject({
      name: fileStem,
      header: z.array(z.string().max(200)).min(1).max(MAX_COLUMNS),
      rows: z.array(z.array(z.union([z.string().max(2000), z.number(), z.null()])).max(MAX_COLUMNS)).max(MAX_ROWS),
    }),
    saved,
    // Writes a file outside the database: nothing to undo.
    { label: 'Export table', touches: [], undoable: false },
  ),
  /** Saves a picture of a chart; the bytes come as base64. */
  'picture.export': command(
    z.strictObject({ name: fileStem, format: z.enum(['png', 'svg']), base64: z.base64().max(MAX_PICTURE) }),
    saved,
    // Writes a file outside the database: nothing to undo.
    { label: 'Export picture', touches: [], undoable: false },
  ),
};
