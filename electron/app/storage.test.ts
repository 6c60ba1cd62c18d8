import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DATABASE_FILE } from './storage.ts';
import { anAthlete, openTestWorkstation, type TestWorkstation } from './test-workstation.ts';

let station: TestWorkstation;
beforeEach(() => {
  station = openTestWorkstation('2026-03-02');
});
afterEach(() => station.close());

describe('a damaged database', () => {
  it('refuses with its sentence, says how it stands, and is brought back from a backup', async () => {
    await station.get('athlete.create', anAthlete());
    const backup = await station.get('backup.create', {});
    await station.app.close();
    writeFileSync(join(station.folder, DATABASE_FILE), Buffer.alloc(40_000, 7));
    await station.reopen();

    const info = await station.get('app.info', {});
    expect(info.storage.state).toBe('corrupt');
    expect(await station.failure('roster.list', { archived: false })).toEqual({
      kind: 'storage',
      message: info.storage.message,
    });
    expect(await station.failure('athlete.create', anAthlete())).toMatchObject({ kind: 'storage' });
    expect((await station.get('backup.list', {})).map((entry) => entry.path)).toEqual([backup.path]);

    const { savedAs } = await station.get('backup.restore', { path: backup.path });
    expect(readFileSync(savedAs.path)[0]).toBe(7);
    expect((await station.get('app.info', {})).storage).toEqual({ state: 'ready', message: '' });
    expect((await station.get('roster.list', { archived: false })).rows.map((row) => row.name)).toEqual(['Ana Test']);
  });
});

describe('damage that the check of the daily backup finds', () => {
  it('is said at once, stops all writing, and leads to the last backup', async () => {
    await station.get('athlete.create', anAthlete());
    const backup = await station.get('backup.create', {});
    // A clean log: what follows is read from the file.
    await station.reopen();
    const path = join(station.folder, DATABASE_FILE);
    const bytes = readFileSync(path);
    bytes.fill(0xa5, bytes.length - 4096 * 3);
    writeFileSync(path, bytes);
    station.clock.ms += 86_400_000;
    station.events.length = 0;

    await station.context.backups.daily();
    const { storage } = await station.get('app.info', {});
    expect(storage).toMatchObject({ state: 'corrupt', message: expect.stringContaining('Restore the last backup') });
    expect(station.events).toContainEqual({ event: 'data.changed', payload: { scopes: ['backups'] } });
    expect((await station.get('roster.list', { archived: false })).rows).toHaveLength(1);
    expect(await station.failure('athlete.create', anAthlete())).toEqual({ kind: 'storage', message: storage.message });
    expect((await station.get('backup.list', {})).map((entry) => entry.path)).toEqual([backup.path]);

    const { savedAs } = await station.get('backup.restore', { path: backup.path });
    expect(readFileSync(savedAs.path).at(-1)).toBe(0xa5);
    expect((await station.get('app.info', {})).storage).toEqual({ state: 'ready', message: '' });
    await station.get('athlete.create', anAthlete({ name: 'Ben Test' }));
  });
});

describe('a restore', () => {
  it('replaces the data and announces every scope', async () => {
    const backup = await station.get('backup.create', {});
    await station.get('athlete.create', anAthlete());
    station.events.length = 0;
    const { savedAs } = await station.get('backup.restore', { path: backup.path });
    expect((await station.get('roster.list', { archived: false })).rows).toEqual([]);
    expect(JSON.stringify(station.events)).toContain(
      '"athletes","groups","races","periods","seasons","templates","sessions"',
    );
    await station.get('backup.restore', { path: savedAs.path });
    expect((await station.get('roster.list', { archived: false })).rows).toHaveLength(1);
  });

  it('of something that is no backup is an expected failure', async () => {
    const path = join(station.folder, 'no-backup.db');
    writeFileSync(path, 'not a database');
    expect(await station.failure('backup.restore', { path })).toMatchObject({ kind: 'storage' });
    expect(await station.failure('backup.restore', { path: `${path}.gone` })).toHaveProperty('message');
    expect((await station.get('app.info', {})).storage.state).toBe('ready');
  });
});

describe('a database from a newer version', () => {
  it('answers reads and refuses writes with its sentence, and is not changed', async () => {
    await station.get('athlete.create', anAthlete());
    await station.app.close();
    const path = join(station.folder, DATABASE_FILE);
    const bytes = readFileSync(path);
    // The schema version stands at byte 60 of an SQLite header.
    bytes.writeUInt32BE(9999, 60);
    writeFileSync(path, bytes);
    await station.reopen();

    const { storage } = await station.get('app.info', {});
    expect(storage.state).toBe('newer');
    expect((await station.get('roster.list', { archived: false })).rows).toHaveLength(1);
    const refusal = { kind: 'storage', message: storage.message };
    expect(await station.failure('athlete.create', anAthlete())).toEqual(refusal);
    expect(await station.failure('sample.add', {})).toEqual(refusal);
    expect(await station.failure('history.undo', {})).toEqual(refusal);
    expect(await station.get('job.cancel', { jobId: 'none' })).toEqual({});
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });
});
