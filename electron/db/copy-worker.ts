import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

/** What the copying thread is given. */
export interface CopyTask {
  readonly from: string;
  readonly to: string;
  /** The driver's file. */
  readonly driver: string;
  /** Set to 1 when the copy is no longer wanted. */
  readonly stop: Int32Array;
  readonly pagesPerStep: number;
}

/** What the copying thread tells: how far it is, what the check found, or why there is no copy. */
export type CopyMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'checking' }
  | { readonly kind: 'checked'; readonly problems: readonly string[] }
  | { readonly kind: 'failed'; readonly message: string; readonly code: string }
  /** The database itself is damaged; comes before what it follows from. */
  | { readonly kind: 'damaged'; readonly verdict: string };

/** About 4 MB: short enough that a copy which is no longer wanted ends at once. */
const PAGES_PER_STEP = 1000;

/** Starts a thread that copies a database as it stands and checks the copy; it ends by itself. */
export function startCopy(from: string, to: string): { readonly worker: Worker; readonly stop: Int32Array } {
  const stop = new Int32Array(new SharedArrayBuffer(4));
  // Native code is unpacked beside the archive that a packaged program is.
  const driver = createRequire(import.meta.url)
    .resolve('better-sqlite3')
    .replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked');
  const task: CopyTask = { from, to, driver, stop, pagesPerStep: PAGES_PER_STEP };
  const worker = new Worker(`(${copyAndCheck.toString()})(require);`, { eval: true, workerData: task });
  return { worker, stop };
}

/**
 * Runs in the thread, from its own text: so it works the same from sources and from the one file of the bundle, and may
 * use nothing from outside itself. It reads from one state of the database, whatever is written meanwhile.
 */
function copyAndCheck(load: NodeJS.Require): void {
  const { parentPort, workerData }: typeof import('node:worker_threads') = load('node:worker_threads');
  const task: CopyTask = workerData;
  const tell = (message: CopyMessage): void => parentPort?.postMessage(message);
  const fail = (error: unknown): void => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error), code });
  };
  /** A copy may be broken by the disk that it went to: only the database's own check says that it is damaged. */
  const tellDamage = (Sqlite: typeof import('better-sqlite3')): void => {
    let verdict: string;
    try {
      const source = new Sqlite(task.from, { readonly: true, fileMustExist: true });
      try {
        verdict = String(source.pragma('quick_check(1)', { simple: true }));
      } finally {
        source.close();
      }
    } catch (error) {
      verdict = error instanceof Error ? error.message : String(error);
    }
    if (verdict !== 'ok') tell({ kind: 'damaged', verdict });
  };
  const check = (Sqlite: typeof import('better-sqlite3')): void => {
    const copy = new Sqlite(task.to, { fileMustExist: true });
    try {
      // Leaves no log beside the file.
      copy.pragma('journal_mode = DELETE');
      tell({ kind: 'checking' });
      const found = copy.prepare<[], string>('SELECT integrity_check FROM pragma_integrity_check').pluck().all();
      const orphans = copy
        .prepare<[], string>(
          `SELECT count(*) || ' rows of ' || "table" || ' refer to rows of ' || "parent" || ' that are not there'
           FROM pragma_foreign_key_check GROUP BY "table", "parent"`,
        )
        .pluck()
        .all();
      const broken = found.filter((line) => line !== 'ok');
      if (broken.length > 0) tellDamage(Sqlite);
      tell({ kind: 'checked', problems: [...broken, ...orphans] });
    } finally {
      copy.close();
    }
  };
  const run = async (): Promise<void> => {
    const Sqlite: typeof import('better-sqlite3') = load(task.driver);
    const source = new Sqlite(task.from, { readonly: true, fileMustExist: true });
    try {
      source.exec('BEGIN');
      source.prepare('SELECT count(*) FROM sqlite_schema').get();
      await source.backup(task.to, {
        progress: ({ totalPages, remainingPages }) => {
          if (Atomics.load(task.stop, 0) !== 0) throw new Error('stopped');
          tell({ kind: 'progress', done: totalPages - remainingPages, total: totalPages });
          return task.pagesPerStep;
        },
      });
    } finally {
      source.close();
    }
    if (Atomics.load(task.stop, 0) !== 0) return;
    try {
      check(Sqlite);
    } catch (error) {
      if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CORRUPT')) {
        tellDamage(Sqlite);
      }
      throw error;
    }
  };
  run().catch(fail);
}
