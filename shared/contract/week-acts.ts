import { z } from 'zod';
import { athleteId, exerciseId, sessionId } from '../domain/ids.ts';
import { finding } from '../domain/reason.ts';
import { dateField, massKg, noteText } from '../domain/scalars.ts';
import { sessionDraft } from '../domain/session.ts';
import { LOADINGS } from '../domain/vocabulary.ts';
import { command, query } from './channel.ts';
import { fitNote } from './library.ts';

/** Most sessions that one paste or repeat may write. */
export const MOST_COPIES = 400;
/** Most weeks that sessions may be repeated for. */
export const MOST_WEEKS = 60;

/** Days, both included, whose plan makes room for what comes; null keeps what is there. */
const clearedDays = z.strictObject({ from: dateField, to: dateField }).nullable();

/** A session as it was when the coach copied it, on the day where its copy goes. */
const sessionCopy = z.strictObject({
  /** Whose it was: for another athlete, loads and paces become theirs. */
  athleteId,
  draft: sessionDraft,
});
export type SessionCopy = z.infer<typeof sessionCopy>;

/** What came of sessions that were written or moved together. */
export const placed = z.strictObject({
  /** In the order in which they were given. */
  sessionIds: z.array(sessionId),
  /** Planned sessions that made room. */
  cleared: z.int().min(0),
  /** Sessions that stayed on the cleared days, because they are locked or done. */
  kept: z.int().min(0),
  /** What the lifts could not be given for this athlete; empty for the athlete's own. */
  notes: z.array(fitNote),
  /** The rules newly broken. */
  findings: z.array(finding),
});
export type Placed = z.infer<typeof placed>;

const copies = z.strictObject({
  athleteId,
  copies: z.array(sessionCopy).min(1).max(MOST_COPIES),
  clear: clearedDays,
});

/** An athlete's strength on a day and the loads that their equipment makes, kg, rising. */
export const athleteLoads = z.strictObject({
  maxes: z.array(z.strictObject({ exerciseId, e1rmKg: massKg })),
  loads: z.record(z.enum(LOADINGS), z.array(massKg)),
});
export type AthleteLoads = z.infer<typeof athleteLoads>;

/** What came of inserting or removing a rest day. */
export const restShift = z.strictObject({
  moved: z.int().min(0),
  /** Sessions that follow but could not be shifted, with their days. */
  stayed: z.array(z.strictObject({ title: z.string(), date: dateField })),
  /** What stopped the shift; null when nothing did. */
  barrier: z
    .strictObject({ kind: z.enum(['week-end', 'race', 'locked', 'done']), date: dateField, title: z.string() })
    .nullable(),
  findings: z.array(finding),
});
export type RestShiftAnswer = z.infer<typeof restShift>;

const restDay = z.strictObject({ athleteId, date: dateField });

/** What a coach does to several sessions, days and weeks at once; each is one step of the history. */
export const weekActs = {
  /** Plans copies; measured values stay behind. */
  'session.paste': command(copies, placed, { label: 'Paste sessions', touches: ['sessions'], undoable: true }),
  'session.duplicate': command(copies, placed, { label: 'Duplicate sessions', touches: ['sessions'], undoable: true }),
  /** Plans the sessions again in each of the next weeks. */
  'session.repeat': command(
    z.strictObject({
      sessionIds: z.array(sessionId).min(1),
      weeks: z.int().min(1).max(MOST_WEEKS),
      /** What makes room: nothing, the plan of the same days, or of the whole weeks. */
      clear: z.enum(['nothing', 'days', 'weeks']),
    }),
    placed,
    { label: 'Repeat sessions', touches: ['sessions'], undoable: true },
  ),
  /** Moves sessions together, also to another athlete, for whom loads and paces become theirs. */
  'session.moveMany': command(
    z.strictObject({
      athleteId,
      moves: z
        .array(z.strictObject({ sessionId, date: dateField }))
        .min(1)
        .max(MOST_COPIES),
      clear: clearedDays,
    }),
    placed,
    { label: 'Move sessions', touches: ['sessions'], undoable: true },
  ),
  /** Makes a day a rest day: what follows goes one day later, up to a free day or what cannot move. */
  'week.insertRest': command(restDay, restShift, { label: 'Insert rest day', touches: ['sessions'], undoable: true }),
  /** Takes a rest day away: what follows in the week comes one day earlier. */
  'week.removeRest': command(restDay, restShift, { label: 'Remove rest day', touches: ['sessions'], undoable: true }),
  /** The coach's words about a day; empty takes them away. */
  'day.setNote': command(z.strictObject({ athleteId, date: dateField, note: noteText }), z.strictObject({}), {
    label: 'Edit day note',
    touches: ['sessions'],
    undoable: true,
  }),
  /** What the athlete's equipment makes, and the one-rep maxima that percentages are of. */
  'athlete.loads': query(z.strictObject({ athleteId, date: dateField }), athleteLoads, {
    reads: ['athletes', 'sessions', 'exercises', 'policy', 'seasons'],
  }),
  /** Locks or unlocks sessions together. */
  'session.lockMany': command(
    z.strictObject({ sessionIds: z.array(sessionId).min(1), locked: z.boolean() }),
    z.strictObject({}),
    { label: 'Lock sessions', touches: ['sessions'], undoable: true },
  ),
  /**
   * What the rules say about each of these days for the first of the sessions, the others keeping their distance to it;
   * for an athlete whose sessions they are not, or when asked, as copies. Changes nothing.
   */
  'session.checkPlaces': query(
    z.strictObject({
      athleteId,
      sessionIds: z.array(sessionId).min(1),
      dates: z.array(dateField).min(1).max(14),
      copy: z.boolean(),
    }),
    z.array(
      z.strictObject({
        date: dateField,
        /** Why it cannot be there at all; null when it can. */
        refused: z.string().nullable(),
        findings: z.array(finding),
      }),
    ),
    { reads: ['athletes', 'races', 'periods', 'seasons', 'sessions', 'policy', 'exercises'] },
  ),
};
