import { createHash } from 'node:crypto';
import type { ImportChoices, ImportFile } from '../../../shared/contract/imports.ts';
import type { Athlete } from '../../../shared/domain/athlete.ts';
import { type CalendarDate, calendarDate, dayText } from '../../../shared/domain/calendar-date.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { ReadDb } from '../../db/index.ts';
import { type FieldSpec, type Mapping, proposeMapping, withOverrides } from '../../importing/columns.ts';
import { type OpenedFile, openFile } from '../../importing/detect.ts';
import type { ReadingHints } from '../../importing/fields.ts';
import { readFit } from '../../importing/fit.ts';
import { RACE_FIELDS, readRaces } from '../../importing/races-csv.ts';
import { readRoster } from '../../importing/roster-csv.ts';
import { ROSTER_FIELDS } from '../../importing/roster-fields.ts';
import { readStrong, STRONG_FIELDS } from '../../importing/strong-csv.ts';
import type { Table } from '../../importing/table.ts';
import { MAX_FILE_BYTES, tooBigMessage } from '../../importing/text.ts';
import {
  type ImportContext,
  type ImportPlan,
  importPlan,
  type PlannedRows,
  problemRows,
  tableColumns,
} from './import-plan.ts';
import { planFit } from './plan-fit.ts';
import { planRaces } from './plan-races.ts';
import { planRoster } from './plan-roster.ts';
import { planStrong } from './plan-strong.ts';

/** Bytes handed over as base64. Refused by its length before anything is decoded when it is too big. */
export function fileBytes(file: ImportFile): Result<Uint8Array> {
  const bytes = Math.floor((file.base64.length * 3) / 4);
  if (bytes > MAX_FILE_BYTES + 2) return fail('validation', tooBigMessage(file.name, bytes));
  const decoded = Buffer.from(file.base64, 'base64');
  const padding = file.base64.endsWith('==') ? 2 : file.base64.endsWith('=') ? 1 : 0;
  if (decoded.length !== bytes - padding) {
    return fail('validation', `“${file.name}” did not arrive whole: nothing was changed; choose the file again.`);
  }
  return ok(new Uint8Array(decoded.buffer, decoded.byteOffset, decoded.byteLength));
}

/** Identifies the content of a file: SHA-256, hexadecimal. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Plans an import: what preview shows and apply does. Reads the database, changes nothing. */
export function planImport(
  reads: ReadDb,
  today: CalendarDate,
  name: string,
  bytes: Uint8Array,
  choices: ImportChoices,
): Result<ImportPlan> {
  const opened = openFile(name, bytes, choices.format);
  if (!opened.ok) return opened;
  const athlete = choices.athleteId === null ? null : (reads.athletes.get(choices.athleteId) ?? 'gone');
  if (athlete === 'gone') return fail('not-found', 'The chosen athlete is not there any more; choose another one.');
  const context: ImportContext = { reads, today, choices };
  const before = repeatWarning(reads, bytes);
  if (opened.value.format === 'fit-activity') {
    const file = readFit(name, opened.value.bytes);
    if (!file.ok) return file;
    const warnings = [...before, ...opened.value.warnings, ...file.value.warnings];
    return ok(importPlan('fit-activity', planFit(context, athlete, file.value), warnings, null));
  }
  return ok(planTable(context, athlete, opened.value, before));
}

function repeatWarning(reads: ReadDb, bytes: Uint8Array): readonly string[] {
  const [last] = reads.imports.byHash(contentHash(bytes));
  return last === undefined
    ? []
    : [`This very file was imported before, on ${dayText(calendarDate(last.at.slice(0, 10)))}.`];
}

function planTable(
  context: ImportContext,
  athlete: Athlete | null,
  file: Exclude<OpenedFile, { readonly format: 'fit-activity' }>,
  before: readonly string[],
): ImportPlan {
  const { table, format } = file;
  const warnings = [...before, ...file.warnings];
  const hints = hintsOf(context, athlete);
  switch (format) {
    case 'roster-csv': {
      const mapping = mappingOf(ROSTER_FIELDS, table, context);
      const reading = readRoster(table, mapping, hints);
      const planned = withProblems(planRoster(context, reading.entries), table, reading);
      return importPlan(format, planned, warnings, tableColumns(table, ROSTER_FIELDS, mapping));
    }
    case 'races-csv': {
      const mapping = mappingOf(RACE_FIELDS, table, context);
      const reading = readRaces(table, mapping, hints);
      const planned = withProblems(planRaces(context, reading.entries), table, reading);
      return importPlan(format, planned, warnings, tableColumns(table, RACE_FIELDS, mapping));
    }
    case 'strong-csv': {
      const mapping = mappingOf(STRONG_FIELDS, table, context);
      const reading = readStrong(table, mapping, { dateOrder: hints.dateOrder, massUnit: context.choices.massUnit });
      const planned = withProblems(planStrong(context, athlete, reading), table, { ...reading, questions: [] });
      return importPlan(format, planned, warnings, tableColumns(table, STRONG_FIELDS, mapping));
    }
  }
}

function mappingOf<K extends string>(
  fields: readonly FieldSpec<K>[],
  table: Table,
  context: ImportContext,
): Mapping<K> {
  return withOverrides(fields, proposeMapping(fields, table.header), context.choices.mapping, table.header.length);
}

/** Units of an athlete's own file are the athlete's, else the coach's. */
function hintsOf(context: ImportContext, athlete: Athlete | null): ReadingHints {
  const settings = context.reads.settings.get();
  return {
    dateOrder: context.choices.dateOrder,
    distanceUnit: athlete?.distanceUnit ?? settings.distanceUnit,
    massUnit: context.choices.massUnit ?? athlete?.massUnit ?? settings.massUnit,
  };
}

function withProblems(
  planned: PlannedRows,
  table: Table,
  reading: Pick<ReturnType<typeof readRoster>, 'problems' | 'questions'>,
): PlannedRows {
  const empty = table.rows.length === 0 && table.problems.length === 0;
  return {
    rows: [...planned.rows, ...problemRows([...table.problems, ...reading.problems], table.rows)],
    changes: planned.changes,
    questions: [...planned.questions, ...reading.questions],
    warnings: [
      ...planned.warnings,
      ...(empty ? ['The file has a header and no rows: there is nothing to import.'] : []),
    ],
  };
}
