import { connect, type SqlValue } from './driver.ts';

/** Tables that are no part of the coach's data: the history itself, a cache that any change makes old, and how the roster is laid out. */
const LEFT_OUT = ['history_steps', 'history_rows', 'finding_counts', 'roster_layout'];

/** Every row of every table, roll-ups included, by table and key: two equal dumps are two equal databases. */
export function dump(path: string): Readonly<Record<string, readonly Readonly<Record<string, SqlValue>>[]>> {
  const connection = connect(path, { mustExist: true, busyTimeoutMs: 1000 });
  try {
    const tables = connection
      .all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
      .map((table) => table.name)
      .filter((name) => !LEFT_OUT.includes(name));
    return Object.fromEntries(
      tables.map((name) => {
        const columns = connection.all<{ name: string; pk: number }>('SELECT name, pk FROM pragma_table_info(?)', name);
        const key = columns.filter((column) => column.pk > 0).map((column) => column.name);
        return [name, connection.all(`SELECT * FROM ${name} ORDER BY ${key.join(', ')}`)];
      }),
    );
  } finally {
    connection.close();
  }
}
