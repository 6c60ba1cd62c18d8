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
  const columns = Object.keys(row);
  connection.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks(columns)})`, ...Object.values(row));
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

/** Updates the row with the key and answers whether there was one. */
export function updateRow(connection: Connection, table: string, key: RowValues, row: RowValues): boolean {
  const set = Object.keys(row).map((column) => `${column} = ?`);
  const where = Object.keys(key).map((column) => `${column} = ?`);
  const sql = `UPDATE ${table} SET ${set.join(', ')} WHERE ${where.join(' AND ')}`;
  return connection.run(sql, ...Object.values(row), ...Object.values(key)) > 0;
}

/**
 * Makes `rows` the only rows of `table` that belong to `owner`, writing no more than what differs in keys.
 * `key` names the columns that, with the owner's, make the primary key.
 */
export function syncRows(
  connection: Connection,
  table: string,
  owner: RowValues,
  key: readonly string[],
  rows: readonly RowValues[],
): void {
  const ownerColumns = Object.keys(owner);
  const where = ownerColumns.map((column) => `${column} = ?`).join(' AND ');
  const present = connection.all<Record<string, SqlValue>>(
    `SELECT ${key.join(', ')} FROM ${table} WHERE ${where}`,
    ...Object.values(owner),
  );
  const text = (row: RowValues): string => JSON.stringify(key.map((column) => row[column] ?? null));
  const wanted = new Set(rows.map(text));
  const keyWhere = key.map((column) => `${column} = ?`).join(' AND ');
  for (const row of present) {
    if (wanted.has(text(row))) continue;
    const values = key.map((column) => row[column] ?? null);
    connection.run(`DELETE FROM ${table} WHERE ${where} AND ${keyWhere}`, ...Object.values(owner), ...values);
  }
  for (const row of rows) upsertRow(connection, table, [...ownerColumns, ...key], { ...owner, ...row });
}
