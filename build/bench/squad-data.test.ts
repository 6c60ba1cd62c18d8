import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openWorkstation } from '../../electron/app/create-app.ts';
import { openDatabase } from '../../electron/db/index.ts';
import { calendarDate } from '../../shared/domain/calendar-date.ts';
import { makeSquad, nameOf } from './squad-data.ts';

const TODAY = calendarDate('2026-06-29');
const size = { athletes: 3, years: 2, today: TODAY };

function made() {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-squad-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'counterpoint.db');
  makeSquad(path, size);
  return { folder, path };
}

it('makes a squad whose references and weekly sums the program’s own check finds right', async () => {
  const { folder, path } = made();
  const { database } = openDatabase({ path, now: () => `${TODAY}T05:00:00.000Z` });
  const report = database?.check();
  database?.close();
  expect(report?.problems).toEqual([]);
  expect(report?.sessions).toBeGreaterThan(3 * 2 * 52 * 6);
  expect(() => makeSquad(path, size)).toThrow(/holds athletes already/);
  const { app } = openWorkstation({
    dataFolder: folder,
    ports: {
      shell: 'headless',
      clock: { today: () => TODAY, now: () => `${TODAY}T05:00:00.000Z` },
      print: absent,
      saveFile: absent,
      chooseFolder: absent,
      saveInto: absent,
      revealFile: absent,
      log: () => undefined,
    },
  });
  const roster = await app.dispatch('roster.list', { archived: false });
  await app.close();
  expect(roster).toMatchObject({
    ok: true,
    value: { rows: Array.from({ length: 3 }, () => ({ phase: expect.any(String) })) },
  });
});

it('gives every athlete of a large squad a name of their own', () => {
  const names = Array.from({ length: 1000 }, (_, index) => nameOf(index));
  expect(new Set(names).size).toBe(1000);
});

function absent(): Promise<never> {
  return Promise.reject(new Error('not in this test'));
}
