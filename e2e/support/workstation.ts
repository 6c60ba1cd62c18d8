import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page, type TestInfo } from 'playwright/test';
import { makeSquad } from '../../build/bench/squad-data.ts';
import { LOG_NAME } from '../../electron/shells/common/log-file.ts';
import { setLanguage } from '../../renderer/src/text/index.ts';
import { calendarDate } from '../../shared/domain/calendar-date.ts';
import { type Problems, watchProblems } from './problems.ts';
import { openShell, type Running, type ShellName } from './shells.ts';

/** The day that every test believes it is: a Monday. */
export const TODAY = '2026-06-29';

/** Longest wait for one step, ms, so that a step that cannot happen is told at its own line. */
const ACTION_MS = 30_000;

/** A workstation with a data folder of its own. */
export interface Workstation {
  readonly shell: ShellName;
  readonly page: Page;
  readonly running: Running;
  readonly dataFolder: string;
  readonly exportFolder: string;
  readonly problems: Problems;
  /** Ends the program and starts it again on the same data. */
  restart(): Promise<void>;
  /** The program's log so far. */
  log(): string;
}

function shellOf(info: TestInfo): ShellName {
  return info.project.name === 'electron' ? 'electron' : 'chromium';
}

function attachLog(info: TestInfo, station: Workstation): Promise<void> {
  return info.attach('program log', { body: station.log(), contentType: 'text/plain' });
}

async function report(info: TestInfo, station: Workstation): Promise<void> {
  if (info.status === info.expectedStatus) return;
  await attachLog(info, station);
  await info.attach('problems', { body: station.problems.list.join('\n'), contentType: 'text/plain' });
  const picture = await station.page.screenshot().catch(() => null);
  if (picture !== null) await info.attach('window', { body: picture, contentType: 'image/png' });
}

async function openStation(shell: ShellName, folder: string): Promise<Workstation & { close(): Promise<void> }> {
  const dataFolder = join(folder, 'data');
  const exportFolder = join(folder, 'exports');
  const env = {
    COUNTERPOINT_DATA: dataFolder,
    COUNTERPOINT_EXPORTS: exportFolder,
    COUNTERPOINT_TODAY: TODAY,
    COUNTERPOINT_LANGUAGE: 'en-GB',
  };
  const problems = watchProblems();
  const open = async (): Promise<Running> => {
    const running = await openShell(shell, env, dataFolder);
    problems.attach(running.context, running.page, running.origin);
    running.context.setDefaultTimeout(ACTION_MS);
    // Keys that are pressed before the window listens would be lost.
    await expect(running.page.getByRole('navigation', { name: 'Athletes' })).toBeVisible();
    return running;
  };
  let running = await open();
  return {
    shell,
    dataFolder,
    exportFolder,
    problems,
    get page() {
      return running.page;
    },
    get running() {
      return running;
    },
    async restart() {
      await running.close();
      running = await open();
    },
    log() {
      const path = join(dataFolder, LOG_NAME);
      return existsSync(path) ? readFileSync(path, 'utf8') : '';
    },
    close: () => running.close(),
  };
}

async function end(info: TestInfo, station: Workstation & { close(): Promise<void> }): Promise<void> {
  try {
    await station.close();
  } catch (error) {
    await attachLog(info, station);
    throw error;
  }
}

/** Tests get a `workstation`; they fail when its window had any problem. */
export const test = base.extend<{
  workstation: Workstation;
  squad: { readonly athletes: number; readonly years: number } | null;
}>({
  /** A large squad that is there before the program starts; none for most tests. */
  squad: [null, { option: true }],
  workstation: async ({ squad }, use, info) => {
    const shell = shellOf(info);
    // An earlier test of the same process may have spoken another one.
    setLanguage('en');
    info.skip(
      shell === 'electron' && (process.env['COUNTERPOINT_ELECTRON'] ?? '') === '',
      'COUNTERPOINT_ELECTRON names no Electron executable',
    );
    const folder = await mkdtemp(join(tmpdir(), 'counterpoint-e2e-'));
    if (squad !== null) {
      await mkdir(join(folder, 'data'));
      makeSquad(join(folder, 'data', 'counterpoint.db'), { ...squad, today: calendarDate(TODAY) });
    }
    const station = await openStation(shell, folder);
    try {
      await use(station);
      await report(info, station);
      expect(station.problems.list, 'console errors, page errors, policy violations, outside requests').toEqual([]);
    } finally {
      await end(info, station).finally(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
    }
  },
});

export { expect };
