import type { ImportFormat } from '../../shared/contract/imports.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { fitOf, normalHeader, proposeMapping } from './columns.ts';
import { isFit } from './fit-frame.ts';
import { RACE_FIELDS } from './races-csv.ts';
import { ROSTER_FIELDS, rosterHasName } from './roster-fields.ts';
import { STRONG_FIELDS } from './strong-csv.ts';
import { readTable, type Table } from './table.ts';
import { decodeText, unpack } from './text.ts';

/** Names of the formats for the coach. */
export const FORMAT_LABELS: Readonly<Record<ImportFormat, string>> = {
  'roster-csv': 'Roster (CSV)',
  'races-csv': 'Race calendar (CSV)',
  'fit-activity': 'Activity (FIT)',
  'strong-csv': 'Lifting log (Strong)',
};

/** A file taken apart as far as its format can be told. */
export type OpenedFile =
  | { readonly format: 'fit-activity'; readonly bytes: Uint8Array; readonly warnings: readonly string[] }
  | {
      readonly format: Exclude<ImportFormat, 'fit-activity'>;
      readonly table: Table;
      readonly warnings: readonly string[];
    };

/** Files that are known by their first bytes but cannot be imported: what they are and what to do instead. */
const SIGNATURES: readonly (readonly [readonly number[], string, string])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    'a zip archive or a spreadsheet file',
    'unpack it, or save the sheet as CSV, and import what comes out',
  ],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Excel or Word file', 'save the sheet as CSV and import that'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF', 'ask for the data as CSV or FIT'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture', 'ask for the data as CSV or FIT'],
  [[0xff, 0xd8, 0xff], 'a picture', 'ask for the data as CSV or FIT'],
  [
    [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20],
    'a database',
    'if it is a backup of Counterpoint, restore it in the settings',
  ],
];

/** Tables of other products, by headers that only they have. */
const FOREIGN_TABLES: readonly (readonly [string, readonly string[]])[] = [
  ['a Hevy log', ['exercise title', 'set index']],
  ['a FitNotes log', ['exercise', 'category', 'reps']],
  ['a Strava activity list', ['activity id', 'activity date']],
  ['a Garmin Connect activity list', ['activity type', 'favorite', 'title']],
  ['a TrainingPeaks workout list', ['workouttype', 'workoutday']],
  ['an intervals.icu activity list', ['start date local', 'icu training load']],
];

/**
 * Opens a file and tells its format from its content, never from its name: gzip unpacked, binary formats by their mark,
 * tables by their header. `asked` is the coach's own choice for a table; a table with unknown columns counts as a roster
 * until the coach says otherwise. What cannot be imported fails with one sentence: what it is and what to do.
 */
export function openFile(name: string, bytes: Uint8Array, asked: ImportFormat | null): Result<OpenedFile> {
  const unpacked = unpack(name, bytes);
  if (!unpacked.ok) return unpacked;
  const { bytes: content, warnings } = unpacked.value;
  if (isFit(content)) return ok({ format: 'fit-activity', bytes: content, warnings });
  const signature = SIGNATURES.find(([mark]) => mark.every((byte, i) => content[i] === byte));
  if (signature !== undefined) {
    return fail(
      'validation',
      `“${name}” is ${signature[1]}, which cannot be imported: nothing was changed; ${signature[2]}.`,
    );
  }
  const text = decodeText(name, content);
  if (!text.ok) return text;
  if (asked === 'fit-activity') {
    return fail(
      'validation',
      `“${name}” is not a FIT file: nothing was changed; let the content decide, or choose the watch’s own file.`,
    );
  }
  const markup = markupOf(text.value.text);
  if (markup !== null) {
    return fail(
      'validation',
      `“${name}” is ${markup}, which cannot be imported yet: nothing was changed; export it as CSV or FIT.`,
    );
  }
  const table = readTable(name, text.value.text);
  if (!table.ok) return table;
  const foreign = asked === null ? foreignTable(table.value.header) : undefined;
  if (foreign !== undefined) {
    return fail('validation', `“${name}” looks like ${foreign}, which cannot be imported yet: nothing was changed.`);
  }
  const known = asked ?? tableFormat(table.value.header);
  return ok({
    format: known ?? 'roster-csv',
    table: table.value,
    warnings: [
      ...warnings,
      ...text.value.warnings,
      ...table.value.warnings,
      ...(known === null ? [unknownColumns(table.value)] : []),
    ],
  });
}

function markupOf(text: string): string | null {
  const start = text.slice(0, 4096).trimStart();
  if (/^<(\?xml|gpx|TrainingCenterDatabase)/i.test(start)) {
    if (/<gpx\b/i.test(start)) return 'a GPX track';
    return /<TrainingCenterDatabase\b/.test(start) ? 'a TCX activity' : 'an XML file';
  }
  if (/^<(!doctype html|html)/i.test(start)) return 'a web page';
  return /^[{[]\s*["{[\]}]/.test(start) ? 'a JSON file' : null;
}

/** The format whose columns a header fits best; null when none fits. */
export function tableFormat(header: readonly string[]): Exclude<ImportFormat, 'fit-activity'> | null {
  if (foreignTable(header) !== undefined) return null;
  const strong = fitOf(STRONG_FIELDS, header);
  if (strong > 0) return 'strong-csv';
  const racy = raceEvidence(header);
  const personal = personEvidence(header);
  if (racy !== null && racy > (personal ?? 0)) return 'races-csv';
  return personal === null ? null : 'roster-csv';
}

/** How much of a header is about races; null without name, date and distance. A column called just "name" says nothing. */
function raceEvidence(header: readonly string[]): number | null {
  if (fitOf(RACE_FIELDS, header) === 0) return null;
  const mapping = proposeMapping(RACE_FIELDS, header);
  const named = normalHeader(header[mapping.race ?? 0] ?? '') === 'name' ? 0 : 3;
  const others = (['athlete', 'priority', 'target'] as const).filter((key) => mapping[key] !== null).length;
  return named + others;
}

/** How much of a header is about people; null without a name, or with a name and nothing else among other columns. */
function personEvidence(header: readonly string[]): number | null {
  const mapping = proposeMapping(ROSTER_FIELDS, header);
  if (!rosterHasName(mapping)) return null;
  const others = ROSTER_FIELDS.filter(
    (field) =>
      !['name', 'raceDistance', 'raceTime', 'raceDate', 'note'].includes(field.key) && mapping[field.key] !== null,
  ).length;
  const race = mapping.raceDistance !== null && mapping.raceTime !== null ? 1 : 0;
  return others + race > 0 || header.length === 1 ? others + race : null;
}

function foreignTable(header: readonly string[]): string | undefined {
  const names = header.map(normalHeader);
  return FOREIGN_TABLES.find(([, marks]) => marks.every((mark) => names.includes(mark)))?.[0];
}

function unknownColumns(table: Table): string {
  const shown = table.header.slice(0, 6).map((column) => `“${column.slice(0, 40)}”`);
  const columns = shown.join(', ') + (table.header.length > shown.length ? ', …' : '');
  return `The columns (${columns}) are neither a roster’s, a race calendar’s nor a lifting log’s: choose the kind of file and say which column is which.`;
}
