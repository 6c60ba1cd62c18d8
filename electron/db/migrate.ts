import type { Connection } from './driver.ts';
import { StorageError } from './errors.ts';
import { APPLICATION_ID } from './file-header.ts';
import type { Migration } from './migrations/migration.ts';

/** The version of the file's schema; 0 for a new file. */
export function schemaVersion(connection: Connection): number {
  return Number(connection.pragma('user_version'));
}

/** The version that the last migration leads to. */
export function latestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/**
 * Runs what is pending, each migration in a transaction of its own together with its version. The history of undo ends
 * at a migration, since its images go by the columns of the tables. Throws StorageError `migration` with the file as the
 * last migration that worked left it.
 */
export function migrate(connection: Connection, migrations: readonly Migration[]): void {
  const from = schemaVersion(connection);
  for (const migration of migrations.filter((candidate) => candidate.version > from)) {
    // Off while tables are rebuilt; the check below stands in for it. Has no effect inside a transaction.
    connection.exec('PRAGMA foreign_keys = OFF');
    try {
      connection.transaction(() => apply(connection, migration));
    } catch (error) {
      throw failure(migration, error);
    } finally {
      connection.exec('PRAGMA foreign_keys = ON');
    }
  }
}

function apply(connection: Connection, migration: Migration): void {
  const version = schemaVersion(connection);
  if (migration.version !== version + 1) throw new Error(`migration ${migration.version} cannot follow ${version}`);
  connection.exec(migration.sql);
  if (version === 0) connection.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  else connection.exec('DELETE FROM history_rows; DELETE FROM history_steps');
  const orphans = connection.all('SELECT * FROM pragma_foreign_key_check');
  if (orphans.length > 0) throw new Error(`${orphans.length} rows would refer to rows that are not there`);
  connection.exec(`PRAGMA user_version = ${migration.version}`);
}

function failure(migration: Migration, error: unknown): StorageError {
  const why = error instanceof Error ? error.message : String(error);
  return new StorageError(
    'migration',
    `The data could not be brought up to date (step ${migration.version}, ${migration.name}: ${why}). It is as it was before; go on with the previous version of Counterpoint, or free disk space and start again.`,
    { cause: error },
  );
}
