import { z } from 'zod';
import { period } from '../domain/athlete.ts';
import { dayNote } from '../domain/day-note.ts';
import { exercise } from '../domain/exercise.ts';
import { athleteId, seasonId, sessionId } from '../domain/ids.ts';
import { finding, reason } from '../domain/reason.ts';
import { dateField, nameText, noteText, timeOfDay } from '../domain/scalars.ts';
import { weekLoad } from '../domain/season.ts';
import { session, sessionDraft } from '../domain/session.ts';
import { INTENSITY_CLASSES, PHASE_KINDS, SIDES } from '../domain/vocabulary.ts';
import { command, query } from './channel.ts';

/** Everything the Week screen shows. */
export const weekView = z.strictObject({
  athleteId,
  monday: dateField,
  today: dateField,
  /** Null outside any season. */
  season: z
    .strictObject({
      id: seasonId,
      name: z.string(),
      number: z.int(),
      weekCount: z.int(),
      phase: z.enum(PHASE_KINDS),
      phaseWeek: z.int(),
      phaseWeeks: z.int(),
      recovery: z.boolean(),
      /** The coach's words about the week. */
      note: noteText,
    })
    .nullable(),
  plannedClass: z.enum(INTENSITY_CLASSES).nullable(),
  /** The athlete's days that are not like others, as far as they touch the week, by first day. */
  periods: z.array(period),
  /** What the coach wrote on its days, by day. */
  dayNotes: z.array(dayNote),
  /** The athlete's training paces in that week, seconds per kilometre; null without evidence of fitness. */
  paces: z
    .strictObject({
      E: z.strictObject({ slow: z.number(), fast: z.number() }),
      M: z.number(),
      T: z.number(),
      I: z.number(),
      R: z.number(),
    })
    .nullable(),
  sessions: z.array(session),
  planned: weekLoad,
  actual: weekLoad.nullable(),
  reasons: z.array(reason),
  findings: z.array(finding),
});
export type WeekView = z.infer<typeof weekView>;

export const sessions = {
  'exercise.list': query(z.strictObject({}), z.array(exercise), { reads: ['exercises'] }),
  'week.get': query(z.strictObject({ athleteId, monday: dateField }), weekView, {
    reads: ['athletes', 'races', 'periods', 'seasons', 'sessions', 'policy'],
  }),
  'session.create': command(
    z.strictObject({ athleteId, side: z.enum(SIDES), draft: sessionDraft }),
    z.strictObject({ sessionId }),
    {
      label: 'Add session',
      touches: ['sessions'],
      undoable: true,
    },
  ),
  /** Changes a session; answers with its title, which follows its steps, and with the scheduling rules it now breaks. */
  'session.update': command(
    z.strictObject({ sessionId, draft: sessionDraft }),
    z.strictObject({ title: nameText, findings: z.array(finding) }),
    { label: 'Edit session', touches: ['sessions'], undoable: true },
  ),
  /** Moves a session to another day; answers with the scheduling rules that the new place breaks. */
  'session.move': command(
    z.strictObject({ sessionId, date: dateField, startTime: timeOfDay.nullable() }),
    z.strictObject({ findings: z.array(finding) }),
    { label: 'Move session', touches: ['sessions'], undoable: true },
  ),
  /** What a move would break, without doing it. */
  'session.checkMove': query(
    z.strictObject({ sessionId, date: dateField, startTime: timeOfDay.nullable() }),
    z.strictObject({ findings: z.array(finding) }),
    { reads: ['athletes', 'races', 'periods', 'seasons', 'sessions', 'policy'] },
  ),
  'session.delete': command(z.strictObject({ sessionIds: z.array(sessionId).min(1) }), z.strictObject({}), {
    label: 'Delete session',
    touches: ['sessions'],
    undoable: true,
  }),
  'session.setLocked': command(z.strictObject({ sessionId, locked: z.boolean() }), z.strictObject({}), {
    label: 'Lock session',
    touches: ['sessions'],
    undoable: true,
  }),
  /** Says which planned session an actual one fulfils; null takes the link away. */
  'session.link': command(
    z.strictObject({ actualId: sessionId, plannedId: sessionId.nullable() }),
    z.strictObject({}),
    {
      label: 'Link session',
      touches: ['sessions'],
      undoable: true,
    },
  ),
};
