import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BackupInfo } from '../../shared/contract/system.ts';
import { addDays, calendarDate } from '../../shared/domain/calendar-date.ts';
import { writeBackupInBackground } from './background-backup.ts';
import { BACKUP_KEEP, backupName, backupsToRemove, listBackupFiles } from './backup-files.ts';
import { connect } from './driver.ts';
import { dump } from './dump-support.ts';
import { type Database, openDatabase, restoreInto } from './index.ts';
import { migrations } from './migrations/index.ts';
import { openWith } from './open-database.ts';
import { athleteDraft, NOW, openTemp, ready, runSession, tempFolder, tempOptions } from './test-support.ts';

function clockAt(at: string) {
  let now = at;
  return { now: () => now, set: (to: string) => (now = to) };
}

function named(at: string): BackupInfo {
  return { path: `/b/${at}`, name: at, at, bytes: 1 };
}

describe('a backup', () => {
  it('is a whole database named by the instant, and opens as one', () => {
    const db = openTemp();
    db.unitOfWork.write('Add', ['athletes'], (w) => {
      const id = w.athletes.create(athleteDraft(), { vdot: null, sample: false });
      w.sessions.insert(runSession(id, '2026-06-02'));
    });
    const backup = db.backup();
    expect(backup).toMatchObject({ name: 'counterpoint-2026-06-01T08-00-00-000Z.db', at: '2026-06-01T08:00:00.000Z' });
    expect(backup.bytes).toBe(readFileSync(backup.path).length);
    expect(dump(backup.path)).toEqual(dump(db.path));
    expect(readdirSync(join(backup.path, '..'))).toEqual([backup.name]);
  });

  it('never takes the place of another one of the same instant', () => {
    const db = openTemp();
    const [first, second] = [db.backup(), db.backup()];
    expect(second.name).toBe('counterpoint-2026-06-01T08-00-00-000Z-2.db');
    expect(db.listBackups()).toEqual([second, first]);
  });

  it('that cannot be written says so and leaves nothing behind', () => {
    const options = tempOptions();
    const blocked = join(options.path, '..', 'blocked');
    writeFileSync(blocked, 'a file where the folder should be');
    const db = openTemp({ ...options, backupsFolder: blocked });
    expect(() => db.backup()).toThrow(
      /No backup was made in .*blocked.* Your data and earlier backups are as they were/,
    );
    expect(db.read.settings.get().coachName).toBe('');
  });

  it('removes what an interrupted one has left', () => {
    const options = tempOptions();
    const folder = join(options.path, '..', 'backups');
    mkdirSync(folder);
    const ended = spawnSync(process.execPath, ['--version']).pid;
    for (const id of [ended, process.pid, 'x']) writeFileSync(join(folder, `.unfinished-backup-${id}.db`), 'half');
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    const { name } = openTemp(options).backup();
    expect(readdirSync(folder).toSorted()).toEqual([name, 'notes.txt']);
  });

  it('leaves alone what another program that runs is writing there', () => {
    const options = tempOptions();
    const folder = join(options.path, '..', 'backups');
    mkdirSync(folder);
    const other = `.unfinished-backup-${process.ppid}.db`;
    writeFileSync(join(folder, other), 'half');
    const { name } = openTemp(options).backup();
    expect(readdirSync(folder).toSorted()).toEqual([other, name]);
  });
});

describe('a backup in the background', () => {
  const backupsOf = (path: string) => readdirSync(join(path, '..', 'backups'));
  const addGroup = (db: Database, name: string) => db.unitOfWork.write(name, ['groups'], (w) => w.groups.create(name));

  it('holds the data as they were when it began, whatever is written meanwhile', async () => {
    const db = openTemp();
    addGroup(db, 'Before');
    const before = dump(db.path);
    const parts: number[] = [];
    const backup = await db.backupInBackground({
      progress: (done, total) => {
        parts.push(done / total);
        addGroup(db, `Meanwhile ${parts.length}`);
      },
    });
    expect(dump(backup.path)).toEqual(before);
    expect(db.read.groups.list()).toHaveLength(1 + parts.length);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(parts.at(-1)).toBe(1);
    expect(backupsOf(db.path)).toEqual([backup.name]);
    const next = await db.backupInBackground();
    expect(dump(next.path)).toEqual(dump(db.path));
    expect(db.listBackups()).toEqual([next, backup]);
  });

  it.each([
    ['before it begins', -1],
    ['while it copies', 0],
    ['while it is checked', 0.5],
  ])('that is stopped %s leaves nothing behind', async (_when, part) => {
    const db = openTemp();
    const earlier = db.backup();
    const stop = new AbortController();
    if (part < 0) stop.abort();
    const run = db.backupInBackground({
      signal: stop.signal,
      progress: (done, total) => {
        if (done / total >= part) stop.abort();
      },
    });
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(backupsOf(db.path)).toEqual([earlier.name]);
    addGroup(db, 'Goes on');
    expect(dump((await db.backupInBackground()).path)).toEqual(dump(db.path));
  });

  it('that does not pass its check is none', async () => {
    const db = openTemp();
    db.unitOfWork.write('Add', ['athletes'], (w) => {
      const id = w.athletes.create(athleteDraft(), { vdot: null, sample: false });
      w.sessions.insert(runSession(id, '2026-06-02'));
    });
    const other = connect(db.path, { busyTimeoutMs: 1000 });
    other.exec('PRAGMA foreign_keys = OFF');
    other.exec('DELETE FROM athletes');
    other.close();
    await expect(db.backupInBackground()).rejects.toThrow(
      /No backup was made in .*rows of .* refer to rows of athletes.* Your data and earlier backups are as they were/,
    );
    expect(backupsOf(db.path)).toEqual([]);
  });

  it('that cannot be written says the same sentence', async () => {
    const options = tempOptions();
    const blocked = join(options.path, '..', 'blocked');
    writeFileSync(blocked, 'a file where the folder should be');
    const db = openTemp({ ...options, backupsFolder: blocked });
    await expect(db.backupInBackground()).rejects.toThrow(
      /No backup was made in .*blocked.* Your data and earlier backups are as they were/,
    );
  });

  it('is written at once by a driver that cannot copy page by page', async () => {
    const db = openTemp();
    const connection = connect(db.path, { busyTimeoutMs: 1000 });
    expect(connection.copiesByPages()).toBe(true);
    const folder = join(tempFolder(), 'backups');
    const backup = await writeBackupInBackground({ ...connection, copiesByPages: () => false }, folder, NOW);
    connection.close();
    expect(dump(backup.path)).toEqual(dump(db.path));
  });
});

describe('the daily backup', () => {
  it('is due when the last is a day old, and only when there are athletes; opening makes none', () => {
    const clock = clockAt('2026-06-01T08:00:00.000Z');
    const db = openTemp({ ...tempOptions(), now: clock.now });
    const isDueAt = (at: string) => {
      clock.set(at);
      return db.isDailyBackupDue();
    };
    expect(isDueAt('2026-06-03T08:00:00.000Z')).toBe(false);
    db.unitOfWork.write('Add', ['athletes'], (w) => w.athletes.create(athleteDraft(), { vdot: null, sample: false }));
    expect(isDueAt('2026-06-03T09:00:00.000Z')).toBe(true);
    db.backup();
    expect(isDueAt('2026-06-04T08:59:59.999Z')).toBe(false);
    expect(isDueAt('2026-06-04T09:00:00.000Z')).toBe(true);
    openTemp({ path: db.path, now: clock.now });
    expect(db.listBackups()).toHaveLength(1);
  });
});

describe('old backups', () => {
  it('are kept as long as they are the newest ten, or the newest of a day, week or month that counts', () => {
    const first = calendarDate('2024-01-01');
    const all = Array.from({ length: 900 }, (_, day) => addDays(first, day))
      .toReversed()
      .flatMap((day) => [named(`${day}T18:00:00.000Z`), named(`${day}T06:00:00.000Z`)]);
    const removed = new Set(backupsToRemove(all));
    const kept = all.filter((backup) => !removed.has(backup)).map((backup) => backup.at);
    expect(kept.slice(0, 11)).toEqual(
      all
        .slice(0, 10)
        .map((b) => b.at)
        .concat('2026-06-13T18:00:00.000Z'),
    );
    expect(kept.filter((at) => at.slice(0, 10) >= '2026-06-05')).toHaveLength(10 + 9);
    expect(kept).toContain('2026-05-31T18:00:00.000Z');
    expect(kept).toContain('2024-07-31T18:00:00.000Z');
    expect(kept).not.toContain('2024-06-30T18:00:00.000Z');
    expect(kept.length).toBeLessThan(10 + BACKUP_KEEP.days + BACKUP_KEEP.weeks + BACKUP_KEEP.months);
  });

  it('are few for a coach who has few: none is removed', () => {
    expect(backupsToRemove([named('2026-06-01T08:00:00.000Z'), named('2001-06-01T08:00:00.000Z')])).toEqual([]);
  });

  it('go only after the new one is there, and other files stay', () => {
    const options = tempOptions();
    const folder = join(options.path, '..', 'backups');
    const db = openTemp(options);
    const { path } = db.backup();
    for (let nth = 0; nth < 30; nth += 1) copyFileSync(path, join(folder, backupName('2026-05-31T08:00:00.000Z', nth)));
    writeFileSync(join(folder, 'counterpoint-mine.db'), 'mine');
    const made = db.backup();
    expect(db.listBackups()[0]).toEqual(made);
    expect(db.listBackups()).toHaveLength(10);
    expect(existsSync(join(folder, 'counterpoint-mine.db'))).toBe(true);
  });
});

describe('restore', () => {
  function withTwoStates() {
    const clock = clockAt('2026-06-01T08:00:00.000Z');
    const options = { ...tempOptions(), now: clock.now };
    const db = openTemp(options);
    db.unitOfWork.write('One', ['groups'], (w) => w.groups.create('One'));
    const backup = db.backup();
    const before = dump(db.path);
    clock.set('2026-06-02T08:00:00.000Z');
    db.unitOfWork.write('Two', ['groups'], (w) => w.groups.create('Two'));
    return { db, backup, before, options };
  }

  it('brings the data of the backup back, history included, after backing up what was there', () => {
    const { db, backup, before } = withTwoStates();
    const now = dump(db.path);
    const { savedAs } = db.restore(backup.path);
    expect(dump(db.path)).toEqual(before);
    expect(dump(savedAs.path)).toEqual(now);
    expect(db.read.groups.list().map((group) => group.name)).toEqual(['One']);
    expect(db.unitOfWork.historyState()).toEqual({ undo: 'One', redo: null });
    expect(readdirSync(join(db.path, '..')).filter((name) => name.includes('restoring'))).toEqual([]);
  });

  it('leaves a database that reads, writes, undoes and restores again', () => {
    const { db, backup } = withTwoStates();
    const { savedAs } = db.restore(backup.path);
    db.unitOfWork.write('Three', ['groups'], (w) => w.groups.create('Three'));
    db.unitOfWork.undo();
    db.unitOfWork.undo();
    expect(db.read.groups.list()).toEqual([]);
    db.restore(savedAs.path);
    expect(db.read.groups.list().map((group) => group.name)).toEqual(['One', 'Two']);
    const connection = connect(db.path, { busyTimeoutMs: 1000 });
    expect(connection.pragma('journal_mode')).toBe('wal');
    connection.close();
  });

  it('brings a backup of an older version up to date', () => {
    const { db, backup, options } = withTwoStates();
    db.close();
    const sql = `ALTER TABLE athletes ADD COLUMN shoe_size TEXT`;
    const newer = ready(openWith(options, [...migrations, { version: migrations.length + 1, name: 'shoes', sql }]));
    newer.restore(backup.path);
    const connection = connect(newer.path, { busyTimeoutMs: 1000 });
    expect(connection.pragma('user_version')).toBe(migrations.length + 1);
    connection.close();
  });

  it.each([
    ['is not there', () => undefined, 'there is no such file'],
    ['is not a database', (path: string) => writeFileSync(path, 'Name,Sex\n'.repeat(50)), 'it is not a database'],
    ['is cut off', (path: string) => truncateSync(path, 20_000), 'cannot be restored'],
  ])('refuses a file that %s, and changes nothing', (_what, spoil, why) => {
    const { db, backup } = withTwoStates();
    const path = join(tempFolder(), 'copy.db');
    if (why !== 'there is no such file') copyFileSync(backup.path, path);
    spoil(path);
    const before = dump(db.path);
    expect(() => db.restore(path)).toThrow(why);
    expect(() => db.restore(path)).toThrow(`${path} cannot be restored`);
    expect(dump(db.path)).toEqual(before);
    expect(db.listBackups()).toHaveLength(1);
    db.unitOfWork.write('Still writes', ['groups'], (w) => w.groups.create('Three'));
  });

  it('refuses a backup of a newer version, and one of another program', () => {
    const { db, backup } = withTwoStates();
    const path = join(tempFolder(), 'copy.db');
    copyFileSync(backup.path, path);
    const edit = (sql: string) => {
      const connection = connect(path, { busyTimeoutMs: 1000 });
      connection.exec(sql);
      connection.close();
    };
    edit('PRAGMA user_version = 99');
    expect(() => db.restore(path)).toThrow('made by a newer version of Counterpoint');
    edit('PRAGMA application_id = 7');
    expect(() => db.restore(path)).toThrow('it belongs to another program');
  });

  it('refuses while another program has the file open, and goes on', () => {
    const { db, backup } = withTwoStates();
    const other = connect(db.path, { busyTimeoutMs: 0 });
    other.get('SELECT count(*) FROM groups');
    expect(() => db.restore(backup.path)).toThrow(/Another program is using the database/);
    other.close();
    expect(db.read.groups.list()).toHaveLength(2);
    db.restore(backup.path);
    expect(db.read.groups.list()).toHaveLength(1);
  });
});

describe('restoring into the place of a damaged file', () => {
  it('keeps the damaged file beside it and opens the backup', () => {
    const options = tempOptions();
    const db = openTemp(options);
    db.unitOfWork.write('One', ['groups'], (w) => w.groups.create('One'));
    const backup = db.backup();
    db.close();
    writeFileSync(options.path, 'garbage');
    const opened = openDatabase(options);
    expect(opened).toMatchObject({ state: 'corrupt', database: null, lastGoodBackup: backup });
    const restored = restoreInto(options, backup.path);
    expect(ready(restored).read.groups.list()).toMatchObject([{ name: 'One' }]);
    expect(readFileSync(restored.setAside ?? '', 'utf8')).toBe('garbage');
    expect(listBackupFiles(join(options.path, '..', 'backups'))).toEqual([backup]);
  });
});
