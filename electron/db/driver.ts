import Sqlite from 'better-sqlite3';

/** What can be bound to a statement and read from a column. */
export type SqlValue = string | number | null;

/** An open SQLite file. The only place that knows the driver; statements are prepared once each. */
export interface Connection {
  readonly path: string;
  /** Every row. The caller states what the statement's columns are. */
  all<Row>(sql: string, ...values: readonly SqlValue[]): Row[];
  /** The first row, or undefined; for statements that give few. */
  get<Row>(sql: string, ...values: readonly SqlValue[]): Row | undefined;
  /** Runs a statement that answers nothing; gives the number of changed rows. */
  run(sql: string, ...values: readonly SqlValue[]): number;
  /** Runs several statements without values. */
  exec(sql: string): void;
  /** The single value of a pragma. */
  pragma(source: string): unknown;
  /** Runs `work` in one immediate transaction: all of it or, when it throws, nothing. Must not be nested. */
  transaction<T>(work: () => T): T;
  /** True when the driver can copy a database page by page; drivers that are like it may lack that. */
  copiesByPages(): boolean;
  /** Closes and opens the same file again, for when another one has taken its place. */
  reopen(): void;
  close(): void;
}

/** How a file is opened. */
export interface ConnectOptions {
  readonly mustExist?: boolean;
  /** How long to wait for another process's lock, milliseconds. */
  readonly busyTimeoutMs: number;
}

/** Opens a SQLite file. Throws the driver's errors, see `translateError`. */
export function connect(path: string, options: ConnectOptions): Connection {
  const open = (): Sqlite.Database => {
    const opened = new Sqlite(path, { fileMustExist: options.mustExist ?? false });
    opened.exec(`PRAGMA busy_timeout = ${options.busyTimeoutMs}`);
    return opened;
  };
  let handle = open();
  const statements = new Map<string, Sqlite.Statement<unknown[]>>();
  const statement = (sql: string): Sqlite.Statement<unknown[]> => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const made = handle.prepare<unknown[]>(sql);
    statements.set(sql, made);
    return made;
  };
  const close = (): void => {
    statements.clear();
    handle.close();
  };
  // Values go as one array, and every read runs to its end, so that no driver takes a single null for named values or
  // keeps a half-read statement open.
  const all = <Row>(sql: string, ...values: readonly SqlValue[]) => statement(sql).all(values) as Row[];
  return {
    path,
    all,
    get: <Row>(sql: string, ...values: readonly SqlValue[]) => all<Row>(sql, ...values)[0],
    run: (sql, ...values) => statement(sql).run(values).changes,
    exec: (sql) => {
      handle.exec(sql);
    },
    pragma: (source) => firstValue(handle.pragma(source)),
    transaction: (work) => {
      handle.exec('BEGIN IMMEDIATE');
      try {
        const value = work();
        handle.exec('COMMIT');
        return value;
      } catch (error) {
        // A full disk may have ended the transaction already.
        if (handle.inTransaction) handle.exec('ROLLBACK');
        throw error;
      }
    },
    copiesByPages: () => {
      try {
        // Refused for want of a name, by a promise; where it cannot be done at all the call itself throws.
        handle.backup('').catch(() => undefined);
        return true;
      } catch {
        return false;
      }
    },
    reopen: () => {
      close();
      handle = open();
    },
    close,
  };
}

/** The first column of the first row. Asked for by the driver's `simple` option it is not the same in every driver. */
function firstValue(rows: unknown): unknown {
  const row: unknown = Array.isArray(rows) ? rows[0] : undefined;
  return typeof row === 'object' && row !== null ? Object.values(row)[0] : undefined;
}
