import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCOPES } from '../../shared/contract/channel.ts';
import { BACKUP_JOB } from '../../shared/domain/backup-job.ts';
import { jobId } from '../../shared/domain/ids.ts';
import { connect } from '../db/driver.ts';
import { migrate } from '../db/migrate.ts';
import { migrations } from '../db/migrations/index.ts';
import { DATABASE_FILE } from './storage.ts';
import { anAthlete, openTestWorkstation, type TestWorkstation } from './test-workstation.ts';

let station: TestWorkstation;
beforeEach(async () => {
  station = openTestWorkstation('2026-03-02', {}, null, { updateLater: true, checkedUpToBytes: 1 });
  await station.app.close();
  makeOlder(join(station.folder, DATABASE_FILE));
  station.events.length = 0;
});
afterEach(() => station.close());

/** Puts a database of the version before in the place of the file. */
function makeOlder(path: string): void {
  rmSync(path);
  const connection = connect(path, { busyTimeoutMs: 1000 });
  migrate(connection, migrations.slice(0, -1));
  connection.close();
}

async function ended(): Promise<void> {
  await expect.poll(() => JSON.stringify(station.events), { timeout: 10_000 }).toContain('"data.changed"');
}

describe('a large database of an older version', () => {
  it('opens the window at once, says what it waits for, and shows everything when it is done', async () => {
    await station.reopen();
    const { storage } = await station.get('app.info', {});
    expect(storage).toMatchObject({ state: 'updating', message: expect.stringContaining('A backup is written') });
    const refused = { kind: 'storage', message: storage.message };
    expect(await station.failure('roster.list', { archived: false })).toEqual(refused);
    expect(await station.failure('athlete.create', anAthlete())).toEqual(refused);
    expect(await station.failure('backup.restore', { path: 'any' })).toEqual(refused);
    expect(await station.failure('job.cancel', { jobId: jobId.parse(BACKUP_JOB) })).toEqual(refused);
    await ended();
    expect(station.events).toContainEqual({ event: 'data.changed', payload: { scopes: [...SCOPES] } });
    expect(station.events.map(({ event }) => event)).toContain('job.progress');
    expect((await station.get('app.info', {})).storage).toEqual({ state: 'ready', message: '' });
    expect((await station.get('roster.list', { archived: false })).rows).toEqual([]);
    await station.get('athlete.create', anAthlete());
    expect(await station.get('backup.list', {})).toHaveLength(1);
  });

  it('that is closed in the middle is as it was, and is brought up to date the next time', async () => {
    await station.reopen();
    await station.app.close();
    expect(station.events.map(({ event }) => event)).not.toContain('data.changed');
    await station.reopen();
    expect((await station.get('app.info', {})).storage.state).toBe('updating');
    expect(await station.get('backup.list', {})).toEqual([]);
    await ended();
    expect((await station.get('roster.list', { archived: false })).rows).toEqual([]);
  });
});
