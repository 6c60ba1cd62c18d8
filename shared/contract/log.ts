import { z } from 'zod';
import { athleteId, exerciseId, groupId, sessionId } from '../domain/ids.ts';
import { MISS_REASONS, missedSession } from '../domain/log.ts';
import { dateField, massKg, nameText, noteText } from '../domain/scalars.ts';
import { session, sessionDraft } from '../domain/session.ts';
import { wellnessEntry } from '../domain/wellness.ts';
import { command, query } from './channel.ts';

/** One figure of a week: planned in all, planned for the days that are past or done, and done. */
const plannedDueDone = z.strictObject({ planned: z.number(), due: z.number(), done: z.number() });

/** What was done of what was planned in one week. */
export const weekCompliance = z.strictObject({
  monday: dateField,
  /** `done` counts planned sessions that something fulfils; `extra` what was done without a plan; `missed` is said to be. */
  sessions: z.strictObject({
    planned: z.int(),
    due: z.int(),
    done: z.int(),
    extra: z.int(),
    missed: z.int(),
  }),
  runDistanceM: plannedDueDone,
  runS: plannedDueDone,
  hardSets: plannedDueDone,
  tonnageKg: plannedDueDone,
});
export type WeekCompliance = z.infer<typeof weekCompliance>;

/** What a line of the log is read by: the strength and the paces that the athlete has on the day. */
export const logContext = z.strictObject({
  levels: z.array(z.strictObject({ exerciseId, e1rmKg: massKg })),
  /** Seconds per kilometre; null without a fitness mark. */
  paces: z.strictObject({ E: z.number(), M: z.number(), T: z.number(), I: z.number(), R: z.number() }).nullable(),
  /** Exercises of the athlete's last twelve weeks, the most used first. */
  used: z.array(exerciseId),
});
export type LogContext = z.infer<typeof logContext>;

/** Everything the Log screen of one athlete shows. Its sessions come without their reasons. */
export const logView = z.strictObject({
  athleteId,
  today: dateField,
  date: dateField,
  context: logContext,
  /** Planned and done, from the first of the asked weeks to the end of the week of `date`, by day. */
  sessions: z.array(session),
  missed: z.array(missedSession),
  /** The latest first. */
  weeks: z.array(weekCompliance),
});
export type LogView = z.infer<typeof logView>;

/** One athlete's day in the squad's log. */
export const squadLogRow = z.strictObject({
  athleteId,
  name: z.string(),
  groupIds: z.array(groupId),
  distanceUnit: z.enum(['km', 'mi']),
  massUnit: z.enum(['kg', 'lb']),
  context: logContext,
  /** Planned and done on the day, and what was done for it on another one. */
  sessions: z.array(session),
  missed: z.array(missedSession),
});
export type SquadLogRow = z.infer<typeof squadLogRow>;

/** A session as it was typed in: named by what it fulfils, else by what it is. */
export const logEntry = sessionDraft.extend({ title: nameText.nullable() });
export type LogEntry = z.infer<typeof logEntry>;

/** The planned session that something fulfils now. */
const fulfils = z.strictObject({ plannedId: sessionId, title: z.string(), date: dateField });

export const log = {
  'log.get': query(z.strictObject({ athleteId, date: dateField, weeks: z.int().min(1).max(60) }), logView, {
    reads: ['athletes', 'races', 'seasons', 'sessions', 'exercises', 'policy'],
  }),
  'log.squad': query(
    z.strictObject({ date: dateField }),
    z.strictObject({ today: dateField, rows: z.array(squadLogRow) }),
    { reads: ['athletes', 'groups', 'races', 'seasons', 'sessions', 'exercises', 'policy'] },
  ),
  /**
   * Logs what was done and links it to the planned session that it resembles most, on its day or a day beside it.
   * `into` adds the sets to a session that is logged already.
   */
  'log.add': command(
    z.strictObject({ athleteId, entry: logEntry, into: sessionId.nullable() }),
    z.strictObject({ sessionId, title: z.string(), fulfils: fulfils.nullable(), added: z.boolean() }),
    { label: 'Log session', touches: ['sessions'], undoable: true },
  ),
  /** What was done for one planned session; replaces what was logged for it before. Null: it was not done after all. */
  'log.done': command(
    z.strictObject({ plannedId: sessionId, draft: sessionDraft.nullable() }),
    z.strictObject({ sessionId: sessionId.nullable() }),
    { label: 'Log session', touches: ['sessions'], undoable: true },
  ),
  /** Logs planned sessions as they were planned, on their own days; those that something fulfils already stay as they are. */
  'log.asPlanned': command(
    z.strictObject({ plannedIds: z.array(sessionId).min(1).max(400) }),
    z.strictObject({ logged: z.int(), kept: z.int() }),
    { label: 'Log as planned', touches: ['sessions'], undoable: true },
  ),
  'log.miss': command(
    z.strictObject({
      plannedIds: z.array(sessionId).min(1).max(400),
      reason: z.enum(MISS_REASONS),
      note: noteText,
    }),
    z.strictObject({}),
    { label: 'Mark as missed', touches: ['sessions'], undoable: true },
  ),
  'log.unmiss': command(z.strictObject({ plannedIds: z.array(sessionId).min(1).max(400) }), z.strictObject({}), {
    label: 'Take back missed',
    touches: ['sessions'],
    undoable: true,
  }),
  /** How the athlete was, by day; days of which nothing is told are left out. */
  'wellness.list': query(z.strictObject({ athleteId, from: dateField, to: dateField }), z.array(wellnessEntry), {
    reads: ['wellness'],
  }),
  /** Replaces what is told of a day; nothing told takes the day away. */
  'wellness.put': command(z.strictObject({ athleteId, entry: wellnessEntry }), z.strictObject({}), {
    label: 'Note wellness',
    touches: ['wellness'],
    undoable: true,
  }),
  'wellness.delete': command(z.strictObject({ athleteId, date: dateField }), z.strictObject({}), {
    label: 'Delete wellness',
    touches: ['wellness'],
    undoable: true,
  }),
};
