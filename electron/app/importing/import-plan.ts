import type { ImportChoices, ImportFormat, ImportPreview, ImportRow } from '../../../shared/contract/imports.ts';
import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { ReadDb, WriteDb } from '../../db/index.ts';
import type { FieldSpec } from '../../importing/columns.ts';
import { FORMAT_LABELS } from '../../importing/detect.ts';
import type { RowProblem, Table, TableRow } from '../../importing/table.ts';

/** What the planning of an import reads. */
export interface ImportContext {
  readonly reads: ReadDb;
  readonly today: CalendarDate;
  readonly choices: ImportChoices;
}

/** One step of an import's one transaction. */
export type ImportChange = (db: WriteDb) => void;

export type ImportQuestion = ImportPreview['questions'][number];

/** What an import would do: the preview for the coach and the very changes that it promises. */
export interface ImportPlan {
  readonly preview: ImportPreview;
  /** Nothing to write when empty. Must not run while `preview.questions` is not empty. */
  readonly changes: readonly ImportChange[];
}

/** What the planning of one format finds. */
export interface PlannedRows {
  readonly rows: readonly ImportRow[];
  readonly changes: readonly ImportChange[];
  readonly questions: readonly ImportQuestion[];
  readonly warnings: readonly string[];
}

/** Most lines that a preview shows; an import may have many more. */
const SHOWN_ROWS = 2000;

/** Puts a plan together. Rows come out by line, the ones kept out first to be shown when there are too many. */
export function importPlan(
  format: ImportFormat,
  planned: PlannedRows,
  warnings: readonly string[],
  columns: TableColumns | null,
): ImportPlan {
  const rows = [...planned.rows].sort((a, b) => a.line - b.line);
  const counts = { add: 0, match: 0, update: 0, same: 0, error: 0 };
  for (const row of rows) counts[row.status] += 1;
  const notes = [...warnings, ...planned.warnings];
  if (rows.length > SHOWN_ROWS) {
    notes.push(
      `${SHOWN_ROWS.toLocaleString('en-US')} of ${rows.length.toLocaleString('en-US')} lines are shown; the numbers count them all.`,
    );
  }
  return {
    preview: {
      format,
      formatLabel: FORMAT_LABELS[format],
      columns: [...(columns?.header ?? [])],
      fields: [...(columns?.fields ?? [])],
      mapping: { ...columns?.mapping },
      questions: [...planned.questions],
      rows: [...shownRows(rows)],
      counts,
      warnings: notes,
    },
    changes: planned.changes,
  };
}

function shownRows(rows: readonly ImportRow[]): readonly ImportRow[] {
  if (rows.length <= SHOWN_ROWS) return rows;
  const errors = rows.filter((row) => row.status === 'error').slice(0, SHOWN_ROWS / 2);
  const others = rows.filter((row) => row.status !== 'error').slice(0, SHOWN_ROWS - errors.length);
  return [...errors, ...others].sort((a, b) => a.line - b.line);
}

/** The mapping step of a table. */
export interface TableColumns {
  readonly header: readonly string[];
  readonly fields: readonly { key: string; label: string; required: boolean }[];
  readonly mapping: Readonly<Record<string, number | null>>;
}

/** The mapping step for a kind of table; unnamed columns get their number as a name. */
export function tableColumns<K extends string>(
  table: Table,
  fields: readonly FieldSpec<K>[],
  mapping: Readonly<Record<K, number | null>>,
): TableColumns {
  return {
    header: table.header.map((name, i) => (name === '' ? `Column ${i + 1}` : name.slice(0, 120))),
    fields: fields.map(({ key, label, required }) => ({ key, label, required })),
    mapping,
  };
}

/** Longest piece of a row that the preview shows. */
const SHOWN_CELLS = 120;

/** Rows that were kept out, as lines of the preview, with what stands in them. */
export function problemRows(problems: readonly RowProblem[], rows: readonly TableRow[]): readonly ImportRow[] {
  const cells = new Map(rows.map((row) => [row.line, row.cells]));
  return problems.map((problem) => {
    const { line, message } = problem;
    const text = (problem.cells ?? cells.get(line) ?? []).filter((cell) => cell !== '').join(' · ');
    const shown = text.length > SHOWN_CELLS ? `${text.slice(0, SHOWN_CELLS)}…` : text;
    return { line, status: 'error', summary: shown === '' ? `Line ${line}` : shown, detail: message };
  });
}

/** Sentences of one detail, empty ones left out. */
export function detailOf(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
