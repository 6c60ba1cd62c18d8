import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { BACKUP_JOB } from '../../shared/domain/backup-job.ts';
import { BACKUP_FOLDER } from './storage.ts';
import { anAthlete, openTestWorkstation, type TestWorkstation } from './test-workstation.ts';

const DAY_MS = 86_400_000;

let station: TestWorkstation;
beforeEach(async () => {
  station = openTestWorkstation('2026-03-02');
  await station.get('athlete.create', anAthlete());
});
afterEach(() => station.close());

const files = () => readdirSync(join(station.folder, BACKUP_FOLDER));

describe('the daily backup', () => {
  it('is not waited for at the start, and is made once while the coach works', async () => {
    await station.get('backup.create', {});
    station.clock.ms += DAY_MS;
    await station.reopen();
    expect((await station.get('app.info', {})).lastBackup).toBe('2026-03-02T08:00:00.000Z');

    station.events.length = 0;
    const daily = station.context.backups.daily();
    await station.get('athlete.create', anAthlete({ name: 'Ben Test' }));
    await daily;
    expect((await station.get('app.info', {})).lastBackup).toBe('2026-03-03T08:00:00.000Z');
    expect(station.events).toContainEqual({ event: 'data.changed', payload: { scopes: ['backups'] } });
    const told = station.events.filter(({ event }) => event === 'job.progress').map(({ payload }) => payload);
    expect(told.at(-1)).toEqual({ jobId: BACKUP_JOB, done: 1, total: 1, step: '' });
    await station.context.backups.daily();
    expect(files()).toHaveLength(2);
    expect((await station.get('roster.list', { archived: false })).rows).toHaveLength(2);
  });

  it('begins some time after the first answer, once, and not any more when the program has ended', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const own = openTestWorkstation('2026-03-02', {}, 5000);
    onTestFinished(async () => {
      vi.useRealTimers();
      await own.close();
    });
    await own.get('athlete.create', anAthlete());
    await own.get('app.info', {});
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(4999);
    expect(own.events.filter(({ event }) => event === 'job.progress')).toEqual([]);
    vi.advanceTimersByTime(1);
    // Answers with the one that runs, which holds the same data.
    const made = await own.get('backup.create', {});
    expect(readdirSync(join(own.folder, BACKUP_FOLDER))).toEqual([made.name]);
    await vi.waitFor(() => expect(own.logged.join()).toMatch(/daily backup: .*\.db/));

    await own.reopen();
    await own.get('app.info', {});
    expect(vi.getTimerCount()).toBe(1);
    await own.app.close();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends with the program: no half file is left, and the next run makes it', async () => {
    const daily = station.context.backups.daily();
    await station.app.close();
    await daily;
    expect(files()).toEqual([]);
    expect(station.logged.join()).toContain('no daily backup: Cancelled');
    await station.reopen();
    await station.context.backups.daily();
    expect(files()).toEqual(['counterpoint-2026-03-02T08-00-00-000Z.db']);
  });
});

describe('backups that are asked for at the same time', () => {
  it('are one where nothing has changed between', async () => {
    const [first, second] = await Promise.all([station.get('backup.create', {}), station.get('backup.create', {})]);
    expect(second).toEqual(first);
    expect(files()).toEqual([first.name]);
  });

  it('are made one after the other where the later one has more to hold', async () => {
    const first = station.get('backup.create', {});
    await station.get('athlete.create', anAthlete({ name: 'Ben Test' }));
    const second = await station.get('backup.create', {});
    expect(files().toSorted()).toEqual([second.name, (await first).name].toSorted());
    await station.get('backup.restore', { path: second.path });
    expect((await station.get('roster.list', { archived: false })).rows).toHaveLength(2);
  });
});

it('a restore stops the backup that runs', async () => {
  const backup = await station.get('backup.create', {});
  await station.get('athlete.create', anAthlete({ name: 'Ben Test' }));
  const running = station.failure('backup.create', {});
  const { savedAs } = await station.get('backup.restore', { path: backup.path });
  expect(await running).toMatchObject({ kind: 'cancelled' });
  expect(files().toSorted()).toEqual([backup.name, savedAs.name].toSorted());
  expect((await station.get('roster.list', { archived: false })).rows).toHaveLength(1);
});
