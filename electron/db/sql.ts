import type { Connection, SqlValue } from './driver.ts';

/** A row to be written, by column. */
export type RowValues = Readonly<Record<string, SqlValue>>;

/** 1 or 0 for a flag column. */
export function toFlag(value: boolean): number {
  return value ? 1 : 0;
}

/** As many question marks as there are values, for an IN list. */
export function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}

/** Adds a row. */
export function insertRow(connection: Connection, table: string, row: RowValues): void {
  insertRows(connection, table, [row]);
}

/** Most values that go into one statement; every SQLite takes as many. */
const MOST_VALUES = 900;

/** Adds rows of the same columns, several in a statement. */
export function insertRows(connection: Connection, table: string, rows: readonly RowValues[]): void {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const into = `INSERT INTO ${table} (${columns.join(', ')}) VALUES `;
  const one = `(${marks(columns)})`;
  // Whole powers of two, so that few statements are prepared however many rows come.
  for (let at = 0; at < rows.length; ) {
    const most = Math.min(rows.length - at, Math.floor(MOST_VALUES / columns.length));
    const count = 2 ** Math.floor(Math.log2(Math.max(1, most)));
    const values = rows.slice(at, at + count).flatMap((row) => columns.map((column) => row[column] ?? null));
    connection.run(into + Array.from({ length: count }, () => one).join(', '), ...values);
    at += count;
  }
}

/** Adds a row, or replaces the other columns of the one with the same key. */
export function upsertRow(connection: Connection, table: string, key: readonly string[], row: RowValues): void {
  const columns = Object.keys(row);
  connection.run(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks(columns)}) ${onConflict(key, columns)}`,
    ...Object.values(row),
  );
}

/** The clause that turns an insert into an update of the row with the same key. */
export function onConflict(key: readonly string[], columns: readonly string[]): string {
  const rest = columns.filter((column) => !key.includes(column));
  const action = rest.length === 0 ? 'NOTHING' : `UPDATE SET ${rest.map((c) => `${c} = excluded.${c}`).join(', ')}`;
  return `ON CONFLICT (${key.join(', ')}) DO ${action}`;
}

/** Updates the row with the key where it differs, and answers whether there is one. */
export function updateRow(connection: Connection, table: string, key: RowValues, row: RowValues): boolean {
  const sql = `SELECT ${Object.keys(row).join(', ')} FROM ${table} WHERE ${equals(key)}`;
  const stored = connection.get<RowValues>(sql, ...Object.values(key));
  if (stored !== undefined) updateStored(connection, table, key, stored, row);
  return stored !== undefined;
}

/**
 * The same for a row that has been read. Columns that stay are not named: their indexes, references and undo images
 * would be looked after all the same.
 */
export function updateStored(
  connection: Connection,
  table: string,
  key: RowValues,
  stored: RowValues,
  row: RowValues,
): void {
  const columns = Object.keys(row).filter((column) => stored[column] !== row[column]);
  if (columns.length === 0) return;
  const set = columns.map((column) => `${column} = ?`).join(', ');
  const values = columns.map((column) => row[column] ?? null);
  connection.run(`UPDATE ${table} SET ${set} WHERE ${equals(key)}`, ...values, ...Object.values(key));
}

function equals(key: RowValues): string {
  return Object.keys(key)
    .map((column) => `${column} = ?`)
    .join(' AND ');
}

/**
 * Makes `rows` the only rows of `table` that belong to `owner`, writing no more than what differs. `key` names the
 * columns that, with the owner's, make the primary key; `present` the rows that the owner has, where they are known.
 */
export function syncRows(
  connection: Connection,
  table: string,
  owner: RowValues,
  key: readonly string[],
  rows: readonly RowValues[],
  present: readonly RowValues[] = connection.all<RowValues>(
    `SELECT * FROM ${table} WHERE ${equals(owner)}`,
    ...Object.values(owner),
  ),
): void {
  const text = (row: RowValues): string => JSON.stringify(key.map((column) => row[column] ?? null));
  const place = (row: RowValues): RowValues => ({
    ...owner,
    ...Object.fromEntries(key.map((c) => [c, row[c] ?? null])),
  });
  const wanted = new Map(rows.map((row) => [text(row), row]));
  const stored = new Map(present.map((row) => [text(row), row]));
  for (const [id, row] of stored) {
    if (wanted.has(id)) continue;
    const at = place(row);
    connection.run(`DELETE FROM ${table} WHERE ${equals(at)}`, ...Object.values(at));
  }
  const fresh: RowValues[] = [];
  for (const [id, row] of wanted) {
    const old = stored.get(id);
    if (old === undefined) fresh.push({ ...owner, ...row });
    else updateStored(connection, table, place(row), old, row);
  }
  insertRows(connection, table, fresh);
}
