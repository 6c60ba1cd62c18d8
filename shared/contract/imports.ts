import { z } from 'zod';
import { athleteId, exerciseId } from '../domain/ids.ts';
import { command, query } from './channel.ts';

export const IMPORT_FORMATS = ['roster-csv', 'races-csv', 'fit-activity', 'strong-csv'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** Largest file read through the window, bytes; the command line has no such limit but the same check of sense. */
export const MAX_IMPORT_BYTES = 64 * 1024 * 1024;

/** A file as handed over by the window: bytes as base64. */
export const importFile = z.strictObject({ name: z.string().min(1).max(260), base64: z.string() });
export type ImportFile = z.infer<typeof importFile>;

/** The coach's answers to what a file leaves open. */
export const importChoices = z.strictObject({
  /** Null lets the content decide. */
  format: z.enum(IMPORT_FORMATS).nullable(),
  /** Whose training log this is; roster and race files name the athlete themselves. */
  athleteId: athleteId.nullable(),
  /** Field key → column index; null takes the proposal. */
  mapping: z.record(z.string(), z.int().min(0).nullable()).nullable(),
  /** Unit of masses where the file has none. */
  massUnit: z.enum(['kg', 'lb']).nullable(),
  /** Exercise name in the file → library exercise; null skips its sets. Remembered for the next file. */
  exercises: z.record(z.string(), exerciseId.nullable()),
  /** How to read dates such as 03/04/2026 where the file does not decide it. */
  dateOrder: z.enum(['dmy', 'mdy']).nullable(),
});
export type ImportChoices = z.infer<typeof importChoices>;

/** One line of the preview. */
export const importRow = z.strictObject({
  /** Line of the file, 1-based, header included; 0 for files without lines. */
  line: z.int().min(0),
  status: z.enum(['add', 'match', 'update', 'same', 'error']),
  summary: z.string(),
  /** Why it is matched, skipped or kept out. */
  detail: z.string(),
});
export type ImportRow = z.infer<typeof importRow>;

/** What an import would do, before anything is written. */
export const importPreview = z.strictObject({
  format: z.enum(IMPORT_FORMATS),
  formatLabel: z.string(),
  columns: z.array(z.string()),
  fields: z.array(z.strictObject({ key: z.string(), label: z.string(), required: z.boolean() })),
  mapping: z.record(z.string(), z.int().min(0).nullable()),
  /** What must be answered before the import can run. */
  questions: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('athlete') }),
      z.strictObject({ kind: z.literal('mass-unit') }),
      z.strictObject({ kind: z.literal('date-order'), example: z.string() }),
      z.strictObject({ kind: z.literal('mapping'), field: z.string() }),
      z.strictObject({ kind: z.literal('exercise'), name: z.string(), suggestion: exerciseId.nullable() }),
    ]),
  ),
  rows: z.array(importRow),
  counts: z.strictObject({ add: z.int(), match: z.int(), update: z.int(), same: z.int(), error: z.int() }),
  /** About the file as a whole: encoding, cut off, checksum. */
  warnings: z.array(z.string()),
});
export type ImportPreview = z.infer<typeof importPreview>;

export const imports = {
  'import.preview': query(z.strictObject({ file: importFile, choices: importChoices }), importPreview, {
    reads: ['athletes', 'sessions', 'races', 'exercises'],
  }),
  'import.apply': command(
    z.strictObject({ file: importFile, choices: importChoices }),
    z.strictObject({ preview: importPreview }),
    { label: 'Import file', touches: ['athletes', 'groups', 'races', 'sessions', 'exercises'], undoable: true },
  ),
};
