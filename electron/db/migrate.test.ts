import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as vocabulary from '../../shared/domain/vocabulary.ts';
import { listBackupFiles } from './backup-files.ts';
import { connect } from './driver.ts';
import { dump } from './dump-support.ts';
import { APPLICATION_ID, readFileKind } from './file-header.ts';
import { openDatabase } from './index.ts';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { openWith } from './open-database.ts';
import { athleteDraft, openTemp, ready, tempOptions } from './test-support.ts';

/** Stands for the next release's migration: rebuilds a table that others refer to, and adds one. */
const rebuildGroups: Migration = {
  version: migrations.length + 1,
  name: 'colour groups',
  sql: `
    CREATE TABLE groups_new (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
      name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(trim(name)) BETWEEN 1 AND 120),
      colour TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    INSERT INTO groups_new SELECT id, name, 'grey' FROM groups;
    DROP TABLE groups;
    ALTER TABLE groups_new RENAME TO groups;
    CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;`,
};
const withNext = [...migrations, rebuildGroups];

function schemaOf(path: string): string {
  const connection = connect(path, { mustExist: true, busyTimeoutMs: 1000 });
  const rows = connection.all<{ sql: string }>(
    `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY tbl_name, type DESC, name`,
  );
  const header = [
    `PRAGMA application_id = ${String(connection.pragma('application_id'))};`,
    `PRAGMA user_version = ${String(connection.pragma('user_version'))};`,
  ];
  connection.close();
  return `${[...header, ...rows.map((row) => `${row.sql};`)].join('\n\n')}\n`;
}

/** A database of the current version with an athlete in a group, and one step of history. */
function withData() {
  const options = tempOptions();
  const db = openTemp(options);
  db.unitOfWork.write('Add', ['athletes'], (w) =>
    w.athletes.create(athleteDraft({ groupIds: [w.groups.create('Track')] }), { vdot: null, sample: false }),
  );
  db.close();
  return options;
}

describe('the schema', () => {
  it('is exactly the one in schema.golden.sql', async () => {
    await expect(schemaOf(openTemp().path)).toMatchFileSnapshot('./schema.golden.sql');
  });

  it('has strict tables only', () => {
    const db = openTemp();
    const connection = connect(db.path, { busyTimeoutMs: 1000 });
    onTestFinished(() => connection.close());
    const tables = connection.all<{ name: string; strict: number }>(
      `SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'`,
    );
    expect(tables.length).toBeGreaterThan(30);
    expect(tables.filter((table) => table.strict !== 1)).toEqual([]);
  });

  it('knows exactly the words of the domain', () => {
    const golden = readFileSync(new URL('./schema.golden.sql', import.meta.url), 'utf8');
    const listed = [...golden.matchAll(/\bIN \(\s*('[^)]*')\s*\)/g)].map((match) =>
      (match[1] ?? '').replaceAll("'", ''),
    );
    const lists = new Set(listed.map((words) => words.split(', ').toSorted().join(' ')));
    for (const [name, words] of Object.entries(vocabulary)) {
      // Findings are not stored by severity in rows but counted in columns.
      if (name === 'SEVERITIES') continue;
      expect([name, lists.has([...words].toSorted().join(' '))]).toEqual([name, true]);
    }
  });

  it.each([
    ['a day that does not exist', `UPDATE athletes SET birth_date = '2025-02-29'`],
    ['a date of the wrong form', `UPDATE athletes SET birth_date = '1.2.1990'`],
    ['a word that is none', `UPDATE athletes SET sex = 'x'`],
    ['a number out of range', `UPDATE athletes SET weekly_distance_m = -1`],
    ['half a benchmark', `UPDATE athletes SET benchmark_time_s = NULL`],
    ['text for a number', `UPDATE athletes SET weekly_distance_m = 'far'`],
    ['a time that does not exist', `UPDATE athlete_days SET run_time = '24:00'`],
    ['a week that does not start on Monday', `INSERT INTO phases SELECT id, id, 'base', '2026-06-02', 1 FROM athletes`],
  ])('refuses %s', (_what, sql) => {
    const connection = connect(withData().path, { busyTimeoutMs: 1000 });
    onTestFinished(() => connection.close());
    connection.exec('PRAGMA foreign_keys = OFF');
    expect(() => connection.exec(sql)).toThrow(/constraint|cannot store TEXT/);
  });
});

describe('a new file', () => {
  it('is marked as ours, with the version, in the log mode', () => {
    const db = openTemp();
    db.close();
    expect(readFileKind(db.path)).toEqual({
      kind: 'sqlite',
      applicationId: APPLICATION_ID,
      version: migrations.length,
    });
    const connection = connect(db.path, { busyTimeoutMs: 1000 });
    expect(connection.pragma('journal_mode')).toBe('wal');
    connection.close();
  });

  it('made by every migration at once is like one brought up step by step', () => {
    const fresh = ready(openWith(tempOptions(), withNext));
    const options = withData();
    const upgraded = ready(openWith(options, withNext));
    expect(schemaOf(upgraded.path)).toBe(schemaOf(fresh.path));
  });
});

describe('a pending migration', () => {
  it('keeps the data, ends the history, and leaves a backup of the version before', () => {
    const options = withData();
    const before = dump(options.path);
    const db = ready(openWith(options, withNext));
    expect(db.read.athletes.list()[0]?.name).toBe('Ada Marsh');
    expect(db.read.groups.list()).toMatchObject([{ name: 'Track', athleteCount: 1 }]);
    expect(db.unitOfWork.historyState()).toEqual({ undo: null, redo: null });
    const [backup, ...others] = db.listBackups();
    expect(others).toEqual([]);
    if (backup === undefined) throw new Error('no backup');
    expect(readFileKind(backup.path)).toMatchObject({ version: migrations.length });
    expect(dump(backup.path)).toEqual(before);
  });

  it.each([
    ['fails in the middle', `${rebuildGroups.sql} INSERT INTO nowhere VALUES (1);`, 'no such table: nowhere'],
    ['would lose what others refer to', 'DELETE FROM athletes;', 'rows would refer to rows that are not there'],
  ])('that %s is taken back whole: data and version are as before', (_what, sql, why) => {
    const options = withData();
    const before = dump(options.path);
    const broken = { version: migrations.length + 1, name: 'broken', sql };
    const result = openWith(options, [...migrations, broken]);
    expect(result.state).toBe('failed');
    expect(result.message).toContain(why);
    expect(result.message).toContain('It is as it was before; go on with the previous version of Counterpoint');
    expect(dump(options.path)).toEqual(before);
    const again = ready(openDatabase(options));
    expect(again.unitOfWork.historyState().undo).toBe('Add');
    expect(again.check().problems).toEqual([]);
  });

  it('is not begun when the backup before it cannot be made', () => {
    const options = { ...withData(), backupsFolder: '/dev/null/backups' };
    const result = openWith(options, withNext);
    expect(result.state).toBe('failed');
    expect(result.message).toContain('No backup was made in /dev/null/backups');
    expect(readFileKind(options.path)).toMatchObject({ version: migrations.length });
    expect(listBackupFiles('/dev/null/backups')).toEqual([]);
  });
});
