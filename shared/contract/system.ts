import { z } from 'zod';
import { athlete } from '../domain/athlete.ts';
import { dayNote } from '../domain/day-note.ts';
import { exercise } from '../domain/exercise.ts';
import { athleteId, jobId, seasonId } from '../domain/ids.ts';
import { dateField, instant } from '../domain/scalars.ts';
import { seasonView } from '../domain/season.ts';
import { session } from '../domain/session.ts';
import { PAPERS, POLICY_PRESETS } from '../domain/vocabulary.ts';
import { command, event, query, SCOPES } from './channel.ts';

/** The coach's settings. */
export const settings = z.strictObject({
  coachName: z.string().max(120),
  distanceUnit: z.enum(['km', 'mi']),
  massUnit: z.enum(['kg', 'lb']),
  theme: z.enum(['system', 'light', 'dark']),
  paper: z.enum(PAPERS),
  preset: z.enum(POLICY_PRESETS),
  language: z.enum(['system', 'en', 'de']),
  /** The day that weeks begin with on screen; plans count in Monday weeks whatever this is. */
  dateStyle: z.enum(['system', 'day-month', 'month-day', 'iso']),
  /** Size of all text, percent. */
  textZoom: z.int().min(80).max(150),
  contrast: z.enum(['system', 'more']),
  motion: z.enum(['system', 'reduce']),
  /** Whether the log asks for body mass, sleep and how the athlete feels. */
  wellness: z.boolean(),
});
export type Settings = z.infer<typeof settings>;

/**
 * How the database stands; anything but `ready` refuses writes and says why. `updating` ends by itself: a large one of an
 * older version is being backed up and brought up to date.
 */
export const storageState = z.strictObject({
  state: z.enum(['ready', 'updating', 'read-only', 'newer', 'corrupt', 'locked', 'failed']),
  /** One sentence for the coach; empty when ready. */
  message: z.string(),
});
export type StorageState = z.infer<typeof storageState>;

export const backupInfo = z.strictObject({ path: z.string(), name: z.string(), at: instant, bytes: z.int() });
export type BackupInfo = z.infer<typeof backupInfo>;

/** Training paces in s/km, and what they rest on. */
const printedPaces = z.strictObject({
  vdot: z.number(),
  E: z.strictObject({ slow: z.number(), fast: z.number() }),
  M: z.number(),
  T: z.number(),
  I: z.number(),
  R: z.number(),
  /** The evidence with its day, as the profile says it. */
  evidence: z.string(),
});

/** A screen as it stands in the window: its page as HTML, styles as data attributes, and how wide it is there. */
const printedScreen = z.strictObject({
  title: z.string().trim().min(1).max(200),
  subtitle: z.string().trim().max(200),
  html: z.string().min(1).max(20_000_000),
  /** CSS pixels. */
  width: z.number().min(200).max(8000),
});
export type PrintedScreen = z.infer<typeof printedScreen>;

/** The one athlete whom a step of the history touches; `id` is null while there is no such athlete. */
const stepAthlete = z.strictObject({ id: athleteId.nullable(), name: z.string() });
export type StepAthlete = z.infer<typeof stepAthlete>;

/** One step of the undo history. */
export const historyStep = z.strictObject({
  /** Rises from step to step. */
  id: z.int().min(1),
  /** As the history keeps it; `shared/history-words.ts` has it in other languages. */
  label: z.string(),
  /** When it was done. */
  at: instant,
  /** True while it is taken back and can be redone. */
  undone: z.boolean(),
  /** Null where it touches nobody's or several athletes' data. */
  athlete: stepAthlete.nullable(),
});
export type HistoryStep = z.infer<typeof historyStep>;

/** What was undone or redone; a null label when there was nothing. */
const historyAnswer = z.strictObject({ label: z.string().nullable(), athlete: stepAthlete.nullable() });

export const system = {
  'app.info': query(
    z.strictObject({}),
    z.strictObject({
      version: z.string(),
      shell: z.enum(['electron', 'chromium', 'headless']),
      platform: z.string(),
      dataFolder: z.string(),
      today: dateField,
      storage: storageState,
      lastBackup: instant.nullable(),
    }),
    { reads: ['backups'] },
  ),
  'settings.get': query(z.strictObject({}), settings, { reads: ['settings'] }),
  'settings.update': command(settings.partial(), z.strictObject({}), {
    label: 'Change settings',
    touches: ['settings'],
    // How the program looks and prints is not the coach's data: a change of theme must not stand before the last edit.
    undoable: false,
  }),
  /** The labels of the next undo and redo, and whom they touch. */
  'history.state': query(
    z.strictObject({}),
    z.strictObject({
      undo: z.string().nullable(),
      redo: z.string().nullable(),
      undoFor: stepAthlete.nullable(),
      redoFor: stepAthlete.nullable(),
    }),
    { reads: ['history'] },
  ),
  /** Every step that is kept, the newest first: those that are undone stand before those that are done. */
  'history.list': query(z.strictObject({}), z.strictObject({ steps: z.array(historyStep) }), { reads: ['history'] }),
  'history.undo': command(z.strictObject({}), historyAnswer, {
    label: 'Undo',
    touches: [...SCOPES],
    // It is the undo itself; redo takes it back.
    undoable: false,
  }),
  'history.redo': command(z.strictObject({}), historyAnswer, {
    label: 'Redo',
    touches: [...SCOPES],
    // It is the redo itself; undo takes it back.
    undoable: false,
  }),
  /**
   * Undoes or redoes every step up to and including one, all or nothing, and answers with them in turn. `steps`: how many
   * the coach was told it would be; a conflict when it would be more by now, or when the step is gone or already so.
   */
  'history.walk': command(
    z.strictObject({ direction: z.enum(['undo', 'redo']), stepId: z.int().min(1), steps: z.int().min(1) }),
    z.strictObject({ steps: z.array(historyStep) }),
    {
      label: 'Undo or redo steps',
      touches: [...SCOPES],
      // It is undo and redo; the other direction takes it back.
      undoable: false,
    },
  ),
  'backup.list': query(z.strictObject({}), z.array(backupInfo), { reads: ['backups'] }),
  'backup.create': command(z.strictObject({}), backupInfo, {
    label: 'Back up',
    touches: ['backups'],
    // Adds a file beside the database; the data is not changed.
    undoable: false,
  }),
  /** Replaces the data by a verified backup; the data as it was is itself backed up first. */
  'backup.restore': command(z.strictObject({ path: z.string() }), z.strictObject({ savedAs: backupInfo }), {
    label: 'Restore backup',
    touches: [...SCOPES],
    // Replaces the whole file, history included; the way back is the backup made just before.
    undoable: false,
  }),
  /** Everything the printed season plan shows. */
  'print.season': query(
    z.strictObject({ seasonId }),
    z.strictObject({
      view: seasonView,
      athlete,
      sessions: z.array(session),
      exercises: z.array(exercise),
      /** What the coach wrote on days of the season. */
      dayNotes: z.array(dayNote),
      coachName: z.string(),
      printedOn: dateField,
      version: z.string(),
      /** Training paces today, s/km; null without a VDOT. */
      paces: printedPaces.nullable(),
    }),
    { reads: ['athletes', 'races', 'periods', 'seasons', 'sessions', 'exercises', 'settings', 'policy'] },
  ),
  /** Prints what a window shows, handed over as a copy of the page; `path` is null when the coach cancelled. */
  'screen.print': command(
    printedScreen.extend({ paper: z.enum(PAPERS), jobId }),
    z.strictObject({ path: z.string().nullable(), pages: z.int() }),
    // Writes a file outside the database: nothing to undo.
    { label: 'Print screen', touches: [], undoable: false },
  ),
  /** The screen that is being printed, for the print page. */
  'print.screen': query(
    z.strictObject({ token: z.uuid() }),
    printedScreen.extend({ coachName: z.string(), printedOn: dateField, version: z.string() }),
    { reads: ['settings'] },
  ),
  'job.cancel': command(z.strictObject({ jobId }), z.strictObject({}), {
    label: 'Cancel',
    touches: [],
    // Stops work that has not been committed.
    undoable: false,
  }),
  /** Opens a place of the window in a further window; `path` is a route such as `/athletes/ID/week/2026-06-29`. */
  'window.open': command(
    z.strictObject({
      path: z
        .string()
        .regex(/^\/[\w/.-]*$/)
        .max(200),
    }),
    z.strictObject({}),
    {
      label: 'Open in a new window',
      touches: [],
      // Shows what is there; changes nothing.
      undoable: false,
    },
  ),
  'file.reveal': command(z.strictObject({ path: z.string() }), z.strictObject({}), {
    label: 'Show in folder',
    touches: [],
    // Opens the file manager; changes nothing.
    undoable: false,
  }),
};

export const events = {
  'data.changed': event(z.strictObject({ scopes: z.array(z.enum(SCOPES)) })),
  'job.progress': event(z.strictObject({ jobId, done: z.number().min(0), total: z.number().min(0), step: z.string() })),
  /** A menu item was chosen; the id is one of `shared/commands.ts`. */
  'menu.command': event(z.strictObject({ id: z.string() })),
};
