import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { calendarDate } from '../../shared/domain/calendar-date.ts';
import { connect } from './driver.ts';
import { dump } from './dump-support.ts';
import { type OpenOptions, openDatabase } from './index.ts';
import { migrations } from './migrations/index.ts';
import { createReadDb, createWriteDb } from './repositories/index.ts';
import { athleteDraft, NOW, openTemp, ready, runSession, tempFolder, tempOptions } from './test-support.ts';
import { createUnitOfWork } from './unit-of-work.ts';
import { createUuidV7 } from './uuid-v7.ts';

const DAY = calendarDate('2026-06-02');

/** A closed database with one athlete and, when asked, a backup. */
function closedDatabase({ backup = false } = {}) {
  const options = tempOptions();
  const db = openTemp(options);
  const athleteId = db.unitOfWork.write('Add', ['athletes'], (w) =>
    w.athletes.create(athleteDraft(), { vdot: null, sample: false }),
  );
  const made = backup ? db.backup() : null;
  db.close();
  return { options, athleteId, backup: made };
}

function child(name: string, ...args: readonly string[]): ChildProcess {
  const path = new URL(`./test-children/${name}.ts`, import.meta.url).pathname;
  const started = spawn(process.execPath, [path, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => {
    started.kill('SIGKILL');
  });
  return started;
}

/** Every file of a folder with the hash of its bytes, folders within aside. */
function bytesOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, hashOf(readFileSync(join(folder, name)))]));
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Runs `work` without the rights of the superuser, whom no folder's mode keeps out. */
function unprivileged<T>(work: () => T): T {
  if (process.getuid?.() !== 0 || process.seteuid === undefined) return work();
  process.seteuid(65534);
  try {
    return work();
  } finally {
    process.seteuid(0);
  }
}

describe('a process killed in the middle of writing', () => {
  it('leaves every committed unit whole and no part of another', async () => {
    const { options, athleteId } = closedDatabase();
    for (const weeks of [3, 9]) {
      const writer = child('writer', options.path, athleteId);
      const said: number[] = [];
      if (writer.stdout === null) throw new Error('no output');
      for await (const line of createInterface({ input: writer.stdout })) {
        said.push(Number(line));
        if (said.length === weeks) writer.kill('SIGKILL');
      }
      const committed = said.at(-1) ?? 0;
      expect(committed).toBeGreaterThanOrEqual(weeks);
      const db = ready(openDatabase(options));
      expect(db.check().problems).toEqual([]);
      const sessions = db.read.sessions.between(athleteId, DAY, DAY);
      expect(sessions.filter((session) => session.title === `Week ${committed}`).length % 20).toBe(0);
      expect(sessions.some((session) => session.title === `Week ${committed}`)).toBe(true);
      expect(sessions.length % 20).toBe(0);
      expect(db.unitOfWork.historyState().undo).toMatch(/^Week \d+$/);
      expect(db.unitOfWork.undo()).not.toBeNull();
      expect(db.read.sessions.between(athleteId, DAY, DAY)).toHaveLength(sessions.length - 20);
      db.close();
    }
  });
});

describe('a database of a newer version', () => {
  function newer() {
    const { options, athleteId } = closedDatabase();
    const connection = connect(options.path, { busyTimeoutMs: 1000 });
    connection.exec(`PRAGMA user_version = ${migrations.length + 6}; ALTER TABLE athletes ADD COLUMN later TEXT`);
    connection.close();
    return { options, athleteId };
  }

  it('is shown for reading, says what to do, refuses writes, and not a byte of the folder changes', () => {
    const { options, athleteId } = newer();
    const before = bytesOf(dirname(options.path));
    const result = openDatabase(options);
    expect(result.state).toBe('newer');
    expect(result.message).toBe(
      `These data were written by a newer version of Counterpoint (format ${migrations.length + 6}; this version knows up to ${migrations.length}). They are shown for reading only and were not changed. Install the newer version to go on working.`,
    );
    const { database } = result;
    if (database === null) throw new Error('not opened');
    expect(database.read.athletes.get(athleteId)?.name).toBe('Ada Marsh');
    const write = () => database.unitOfWork.write('Edit', [], (w) => w.settings.update({ coachName: 'x' }));
    const refused = expect.objectContaining({ code: 'newer', message: result.message });
    expect(write).toThrow(refused);
    expect(() => database.unitOfWork.undo()).toThrow(refused);
    expect(() => database.backup()).toThrow(refused);
    expect(() => database.restore(options.path)).toThrow(refused);
    expect(database.check().problems).toEqual([]);
    database.close();
    expect(bytesOf(dirname(options.path))).toEqual(before);
    expect(existsSync(join(dirname(options.path), 'backups'))).toBe(false);
  });

  it('is known as such even when its version stands only in the log', () => {
    const { options } = closedDatabase();
    const writer = connect(options.path, { busyTimeoutMs: 1000 });
    writer.exec('PRAGMA user_version = 50');
    const folder = tempFolder();
    const path = join(folder, 'counterpoint.db');
    for (const companion of ['', '-wal']) copyFileSync(options.path + companion, path + companion);
    writer.close();
    const result = openDatabase({ ...options, path });
    expect(result.state).toBe('newer');
    result.database?.close();
  });
});

describe('a folder that cannot be written to', () => {
  function locked(options: OpenOptions): void {
    const folder = dirname(options.path);
    // The superuser's files are readable by all, so that a lesser user can play the part of the coach.
    chmodSync(options.path, 0o444);
    chmodSync(folder, 0o555);
    onTestFinished(() => chmodSync(folder, 0o755));
  }

  it('shows the data for reading and says what to do', () => {
    const { options, athleteId } = closedDatabase();
    locked(options);
    const before = bytesOf(dirname(options.path));
    unprivileged(() => {
      const result = openDatabase(options);
      expect(result.state).toBe('read-only');
      expect(result.message).toBe(
        `The data folder ${dirname(options.path)} cannot be written to, so the data are shown for reading only and nothing can be changed. Make the folder writable, or copy it to a place that is, and start again.`,
      );
      const { database } = result;
      if (database === null) throw new Error('not opened');
      expect(database.read.athletes.get(athleteId)?.name).toBe('Ada Marsh');
      const write = () => database.unitOfWork.write('Edit', [], (w) => w.settings.update({ coachName: 'x' }));
      expect(write).toThrow(expect.objectContaining({ code: 'read-only', message: result.message }));
      database.seedExercises([]);
      database.close();
    });
    expect(bytesOf(dirname(options.path))).toEqual(before);
  });

  it('is shown with what was committed last, when a log was left beside the file', () => {
    const { options, athleteId } = closedDatabase();
    const path = join(tempFolder(), 'counterpoint.db');
    const writer = connect(options.path, { busyTimeoutMs: 1000 });
    writer.exec(`UPDATE athletes SET name = 'In the log'`);
    for (const companion of ['', '-wal']) copyFileSync(options.path + companion, path + companion);
    writer.close();
    locked({ ...options, path });
    unprivileged(() => {
      const { database, state } = openDatabase({ ...options, path });
      expect([state, database?.read.athletes.get(athleteId)?.name]).toEqual(['read-only', 'In the log']);
      database?.close();
    });
  });

  it('without a database says that none can be made', () => {
    const folder = tempFolder();
    chmodSync(folder, 0o555);
    onTestFinished(() => chmodSync(folder, 0o755));
    const result = unprivileged(() => openDatabase({ path: join(folder, 'counterpoint.db'), now: () => NOW }));
    expect(result).toMatchObject({ state: 'failed', database: null, lastGoodBackup: null });
    expect(result.message).toContain('none can be made because the folder cannot be written to');
    const inside = unprivileged(() => openDatabase({ path: join(folder, 'new', 'counterpoint.db'), now: () => NOW }));
    expect(inside.state).toBe('failed');
    expect(inside.message).toContain('Check that the folder exists, is yours');
  });
});

describe('a full disk', () => {
  it('takes the unit back whole and says so; after space is made the same unit goes through', () => {
    const { options, athleteId } = closedDatabase();
    const connection = connect(options.path, { busyTimeoutMs: 1000 });
    onTestFinished(() => connection.close());
    connection.exec('PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL');
    const context = { connection, now: () => NOW, newId: createUuidV7(() => NOW) };
    const unit = createUnitOfWork({ ...context, writeDb: createWriteDb(context) });
    const read = createReadDb(context);
    const before = dump(options.path);
    // SQLite answers this limit with the very error of a full disk, SQLITE_FULL.
    connection.pragma(`max_page_count = ${Number(connection.pragma('page_count')) + 8}`);
    const season = () =>
      unit.write('Plan season', ['sessions'], (w) => {
        for (let nth = 0; nth < 300; nth += 1) w.sessions.insert(runSession(athleteId, '2026-06-02'));
      });
    expect(season).toThrow(
      expect.objectContaining({
        code: 'full',
        message:
          'The disk is full, so this was not saved; everything saved before it is intact. Free some space and do it again.',
      }),
    );
    expect(dump(options.path)).toEqual(before);
    expect(unit.historyState().undo).toBe('Add');
    connection.pragma('max_page_count = 1000000');
    season();
    expect(read.sessions.between(athleteId, DAY, DAY)).toHaveLength(300);
  });
});

describe('a damaged file', () => {
  it.each<[string, (path: string) => void]>([
    ['garbage', (path) => writeFileSync(path, 'not a database at all')],
    ['empty, though there are backups', (path) => truncateSync(path, 0)],
    ['cut off in the middle', (path) => truncateSync(path, 4096 * 9)],
    [
      'overwritten in the middle',
      (path) => {
        const bytes = readFileSync(path);
        bytes.fill(0xa5, 4096 * 2, 4096 * 12);
        writeFileSync(path, bytes);
      },
    ],
  ])('that is %s is left as it is, and the last good backup is offered', (_what, damage) => {
    const { options, backup } = closedDatabase({ backup: true });
    damage(options.path);
    const bytes = readFileSync(options.path);
    const result = openDatabase(options);
    expect(result).toMatchObject({ state: 'corrupt', database: null, lastGoodBackup: backup });
    expect(result.message).toBe(
      `The database ${options.path} is damaged. It was left as it is. Restore the backup of 2026-06-01 08:00 UTC; the damaged file will be kept beside it.`,
    );
    expect(readFileSync(options.path).equals(bytes)).toBe(true);
  });

  it('that is large and was closed properly is checked by the backup of the day, not before it opens', async () => {
    const { options } = closedDatabase({ backup: true });
    const bytes = readFileSync(options.path);
    bytes.fill(0xa5, bytes.length - 4096 * 3);
    writeFileSync(options.path, bytes);
    const result = openDatabase({ ...options, checkedUpToBytes: 4096 });
    if (result.state !== 'ready') throw new Error(result.message);
    await expect(result.database.backupInBackground()).rejects.toMatchObject({ code: 'corrupt' });
    result.database.close();
    expect(openDatabase(options).state).toBe('corrupt');
  });

  it('is answered with an older backup when the newest is damaged too', () => {
    const { options, backup } = closedDatabase({ backup: true });
    if (backup === null) throw new Error('no backup');
    writeFileSync(join(dirname(backup.path), 'counterpoint-2026-06-01T09-00-00-000Z.db'), 'torn');
    writeFileSync(options.path, 'garbage');
    expect(openDatabase(options)).toMatchObject({ state: 'corrupt', lastGoodBackup: backup });
  });

  it('without a backup says to keep it', () => {
    const { options } = closedDatabase();
    writeFileSync(options.path, 'garbage');
    const result = openDatabase(options);
    expect(result).toMatchObject({ state: 'corrupt', lastGoodBackup: null });
    expect(result.message).toContain('keep the file, it may be repairable');
  });

  it('whose log was torn by a crash opens with what was committed before', () => {
    const { options, athleteId } = closedDatabase();
    const path = join(tempFolder(), 'counterpoint.db');
    const writer = connect(options.path, { busyTimeoutMs: 1000 });
    writer.exec(`UPDATE athletes SET name = 'First'`);
    const whole = statSync(`${options.path}-wal`).size;
    writer.exec(`UPDATE athletes SET name = 'Second'`);
    for (const companion of ['', '-wal']) copyFileSync(options.path + companion, path + companion);
    writer.close();
    truncateSync(`${path}-wal`, whole + 100);
    const db = ready(openDatabase({ ...options, path }));
    expect(db.read.athletes.get(athleteId)?.name).toBe('First');
    expect(db.check().problems).toEqual([]);
  });
});

describe('a file of another program', () => {
  it.each([
    ['marked as such', 'PRAGMA application_id = 77; CREATE TABLE theirs (x)'],
    ['without a mark', 'CREATE TABLE theirs (x)'],
    ['with a version of its own', 'PRAGMA user_version = 3; CREATE TABLE theirs (x)'],
  ])('%s is left as it is', (_what, sql) => {
    const options = tempOptions();
    const connection = connect(options.path, { busyTimeoutMs: 1000 });
    connection.exec(sql);
    connection.close();
    const before = bytesOf(dirname(options.path));
    const result = openDatabase(options);
    expect(result.state).toBe('failed');
    expect(result.message).toContain('belongs to another program. It was left as it is.');
    expect(bytesOf(dirname(options.path))).toEqual(before);
  });
});

describe('a path that cannot hold a file', () => {
  it('says so', () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'counterpoint.db'));
    const result = openDatabase({ path: join(folder, 'counterpoint.db'), now: () => NOW });
    expect(result).toMatchObject({ state: 'failed', database: null });
    expect(result.message).toContain('could not be opened');
  });
});

describe('a database that another process is writing', () => {
  it('is reported as locked on opening and on writing, and works once the other is done', async () => {
    const { options } = closedDatabase();
    const impatient = { ...options, busyTimeoutMs: 50 };
    const db = ready(openDatabase(impatient));
    const locker = child('locker', options.path);
    if (locker.stdout === null || locker.stdin === null) throw new Error('no pipes');
    await once(locker.stdout, 'data');
    const write = () => db.unitOfWork.write('Name', ['settings'], (w) => w.settings.update({ coachName: 'Kim' }));
    expect(write).toThrow(expect.objectContaining({ code: 'locked' }));
    expect(write).toThrow('Close the other program and do it again.');
    expect(db.read.settings.get().coachName).toBe('');
    const second = openDatabase(impatient);
    expect(second.state).toBe('locked');
    expect(second.message).toContain('Another program is using');
    locker.stdin.end();
    await once(locker, 'exit');
    write();
    expect(db.read.settings.get().coachName).toBe('Kim');
  });
});
