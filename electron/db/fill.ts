import type { LibraryExercise } from '../../shared/domain/exercise.ts';
import { connect } from './driver.ts';
import { openDatabase } from './open-database.ts';
import { createWriteDb } from './repositories/index.ts';
import type { WriteDb } from './repository-types.ts';
import { sumEverything } from './roll-ups.ts';

/** What a database is filled with. */
export interface Filling {
  readonly path: string;
  /** The UTC instant that stands in every row. */
  readonly now: string;
  readonly newId: () => string;
  readonly exercises: readonly LibraryExercise[];
}

/**
 * Makes a database and fills it with years of data at once, for benchmarks and walks through a large squad: without
 * history, without waiting for the disk, roll-ups summed once at the end. Never for a file that somebody needs: one that
 * is broken off is lost. Throws an Error when the file is there already or cannot be made.
 */
export function fillDatabase({ path, now, newId, exercises }: Filling, fill: (db: WriteDb) => void): void {
  const opened = openDatabase({ path, now: () => now });
  if (opened.state !== 'ready') throw new Error(`no database could be made: ${opened.message}`);
  const isNew = opened.database.read.athletes.list().length === 0;
  opened.database.seedExercises(exercises);
  opened.database.close();
  if (!isNew) throw new Error(`${path} holds athletes already; it was left as it is`);
  const connection = connect(path, { mustExist: true, busyTimeoutMs: 1000 });
  try {
    // The log can be left only into another journal; from there no journal is a step.
    connection.pragma('journal_mode = DELETE');
    connection.pragma('journal_mode = OFF');
    connection.exec('PRAGMA synchronous = OFF');
    connection.exec('PRAGMA foreign_keys = ON');
    connection.exec('PRAGMA cache_size = -262144');
    connection.transaction(() => {
      fill(createWriteDb({ connection, now: () => now, newId }));
      sumEverything(connection);
    });
    connection.exec('PRAGMA analysis_limit = 400');
    connection.exec('ANALYZE');
    connection.pragma('journal_mode = WAL');
  } finally {
    connection.close();
  }
}
