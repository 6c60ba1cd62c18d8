import { parse } from 'csv-parse/sync';
import { fail, ok, type Result } from '../../shared/domain/result.ts';

/** Most rows read from one file. */
export const MAX_ROWS = 200_000;
/** Longest row in characters; a longer one means a quote that is never closed, or no table at all. */
const MAX_ROW_LENGTH = 1_000_000;
const MAX_COLUMNS = 1000;

/** One row of a table; `line` is the line of the file on which it starts, 1-based. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row that was kept out, with the reason. */
export interface RowProblem {
  readonly line: number;
  readonly message: string;
  /** What stands in the row, where it is not among the table's rows. */
  readonly cells?: readonly string[];
}

/** A delimited text file, taken apart. */
export interface Table {
  readonly delimiter: Delimiter;
  readonly headerLine: number;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly problems: readonly RowProblem[];
  readonly warnings: readonly string[];
}

const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * Takes a delimited text apart: delimiter found from the content, quoted newlines and doubled quotes understood, blank
 * lines passed over. Rows whose number of cells is not the header's come back as problems (a row that was cut off must
 * not lend half a number); empty cells beyond the header are forgiven.
 */
export function readTable(name: string, text: string): Result<Table> {
  if (text.trim() === '') {
    return fail('validation', `“${name}” is empty: there is nothing to import; check the export that wrote it.`);
  }
  const declared = /^sep=([,;\t])\r?\n/i.exec(text);
  const body = declared === null ? text : text.slice(declared[0].length);
  const skippedLines = declared === null ? 0 : 1;
  const delimiter = declaredDelimiter(declared?.[1]) ?? findDelimiter(body);
  const { rows, error } = splitRows(body, delimiter, skippedLines);
  const [head, ...rest] = rows;
  if (head === undefined) {
    return fail(
      'validation',
      `“${name}” could not be read as a table (${error ?? 'no rows'}): nothing was changed; open it in a spreadsheet and save it as CSV.`,
    );
  }
  if (rest.length > MAX_ROWS) {
    return fail(
      'validation',
      `“${name}” has more than ${MAX_ROWS.toLocaleString('en-US')} rows: nothing was changed; export a shorter time span and import the parts one after the other.`,
    );
  }
  const header = trimmedHeader(head.cells);
  const { good, problems } = checkWidths(rest, header.length);
  return ok({
    delimiter,
    headerLine: head.line,
    header,
    rows: good,
    problems,
    warnings: error === null ? [] : [`${error}: everything from there on was left out.`],
  });
}

function declaredDelimiter(text: string | undefined): Delimiter | undefined {
  return DELIMITERS.find((delimiter) => delimiter === text);
}

/** The delimiter that splits the first lines into the most, and the most even, columns outside of quotes. */
export function findDelimiter(text: string): Delimiter {
  const lines = sampleLines(text);
  let best: Delimiter = ',';
  let bestScore = -1;
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => countOutsideQuotes(line, delimiter));
    const first = counts[0] ?? 0;
    const even = counts.filter((count) => count === first).length;
    const score = first === 0 ? 0 : (even / counts.length) * 1000 + first;
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** Up to 20 logical lines: a newline within quotes does not end one. */
function sampleLines(text: string): readonly string[] {
  const lines: string[] = [];
  let quoted = false;
  let start = 0;
  const end = Math.min(text.length, 65_536);
  for (let i = 0; i <= end && lines.length < 20; i += 1) {
    const char = text[i];
    if (char === '"') quoted = !quoted;
    if (i === end || (!quoted && (char === '\n' || char === '\r'))) {
      if (i > start) lines.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return lines;
}

function countOutsideQuotes(line: string, delimiter: Delimiter): number {
  let quoted = false;
  let count = 0;
  for (const char of line) {
    if (char === '"') quoted = !quoted;
    else if (char === delimiter && !quoted) count += 1;
  }
  return count;
}

interface SplitRows {
  readonly rows: readonly TableRow[];
  /** Why reading stopped early; null when it did not. */
  readonly error: string | null;
}

function splitRows(text: string, delimiter: Delimiter, skippedLines: number): SplitRows {
  const rows: TableRow[] = [];
  let line = skippedLines + 1;
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: MAX_ROW_LENGTH,
      to: MAX_ROWS + 2,
      on_record: (cells: readonly string[]) => {
        if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: cells.map(plainCell) });
        line += 1 + cells.reduce((sum, cell) => sum + lineBreaks(cell), 0);
        return null;
      },
    });
    return { rows, error: null };
  } catch (cause) {
    return { rows, error: splitError(cause, line) };
  }
}

/** A cell without outer blanks, and without the apostrophe that our own export sets before `= + - @`. */
function plainCell(cell: string): string {
  const text = cell.trim();
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}

function lineBreaks(cell: string): number {
  return cell.match(/\r\n|\n|\r/g)?.length ?? 0;
}

function splitError(cause: unknown, line: number): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'CSV_QUOTE_NOT_CLOSED') return `A quotation mark on or after line ${line} is never closed`;
  if (code === 'CSV_MAX_RECORD_SIZE') return `The row on line ${line} is longer than a row can be`;
  return `The row on line ${line} cannot be read`;
}

function trimmedHeader(cells: readonly string[]): readonly string[] {
  let end = Math.min(cells.length, MAX_COLUMNS);
  while (end > 1 && cells[end - 1] === '') end -= 1;
  return cells.slice(0, end);
}

function checkWidths(
  rows: readonly TableRow[],
  width: number,
): { readonly good: readonly TableRow[]; readonly problems: readonly RowProblem[] } {
  const good: TableRow[] = [];
  const problems: RowProblem[] = [];
  for (const row of rows) {
    if (row.cells.length < width || row.cells.slice(width).some((cell) => cell !== '')) {
      problems.push({
        line: row.line,
        message: `Line ${row.line} has ${row.cells.length} cells where the header has ${width}: it was kept out.`,
        cells: row.cells,
      });
      continue;
    }
    good.push({ line: row.line, cells: row.cells.slice(0, width) });
  }
  return { good, problems };
}
