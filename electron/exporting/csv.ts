/** One cell: text, number, or nothing. Numbers are written with a point and without thousands separators. */
export type Cell = string | number | null;

/** Starts of a text that a spreadsheet would run as a formula, or that hides such a start. */
const FORMULA_START = /^[=+\-@\t\r]/;
/** A text that got the guard, or that looks as if it had. */
const GUARDED = /^'+[=+\-@\t\r]/;

/** A text that no spreadsheet runs: an apostrophe goes before `= + - @`, tab and return. Undone by {@link withoutGuard}. */
export function guarded(text: string): string {
  return FORMULA_START.test(text) || GUARDED.test(text) ? `'${text}` : text;
}

/** The text as it was before {@link guarded}. */
export function withoutGuard(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}

/** A table as CSV after RFC 4180: comma, CRLF, quotes where needed, UTF-8 with a byte order mark so that Excel sees it. */
export function toCsv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [header.map(cellText).join(',')];
  for (const row of rows) lines.push(row.map(cellText).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(Math.round(cell * 1e6) / 1e6) : '';
  const text = guarded(cell);
  return /[",\r\n;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
