import type { CDPSession, FileChooser, Locator, Page } from 'playwright/test';
import type { CommandName, Input, Output, QueryName } from '../../shared/contract/index.ts';
import { type CalendarDate, calendarDate } from '../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../shared/domain/ids.ts';
import { newAthlete } from '../../shared/domain/new-athlete.ts';
import type { Session, SessionDraft } from '../../shared/domain/session.ts';
import type { GivenFile } from './files.ts';
import { expect, TODAY } from './workstation.ts';

/** The day of the tests. */
export const DAY: CalendarDate = calendarDate(TODAY);

/** Asks the running program through the page's own bridge; fails when it answers with a failure. */
export async function ask<C extends QueryName | CommandName>(
  page: Page,
  channel: C,
  input: Input<C>,
): Promise<Output<C>> {
  const answer = await page.evaluate(([name, given]) => Reflect.get(window, 'counterpoint').call(name, given), [
    channel,
    input,
  ] as const);
  expect(answer, `what ${channel} answered`).toMatchObject({ ok: true });
  return answer.value;
}

/** Names of the athletes in the database, in alphabetical order. */
export async function athleteNames(page: Page): Promise<readonly string[]> {
  const { rows } = await ask(page, 'roster.list', { archived: false });
  return rows.map((row) => row.name).sort();
}

/** Sessions of the athlete's week that holds `monday`, as they are stored. */
export async function weekOf(page: Page, athleteId: AthleteId, monday: CalendarDate): Promise<readonly Session[]> {
  return (await ask(page, 'week.get', { athleteId, monday })).sessions;
}

/** Adds an athlete with a planned easy run of 10 km on the day of the tests. */
export async function addRunner(page: Page, name: string): Promise<AthleteId> {
  const draft = {
    ...newAthlete(name, { distance: 'km', mass: 'kg' }),
    benchmark: { distanceM: 10_000, timeS: 2500, date: calendarDate('2026-05-10') },
  };
  const { athleteId } = await ask(page, 'athlete.create', draft);
  await ask(page, 'session.create', { athleteId, side: 'planned', draft: easyRun('Easy 10 km', 10_000) });
  return athleteId;
}

function easyRun(title: string, distanceM: number): SessionDraft {
  const step = { kind: 'step', intensity: 'E', durationS: null, distanceM, note: '' } as const;
  return {
    date: DAY,
    startTime: null,
    kind: 'run',
    title,
    durationS: null,
    run: { type: 'easy', distanceM, items: [step], zones: null, heartRate: null, ascentM: null },
    strength: null,
    rpe: null,
    note: '',
  };
}

/** The import window. */
export function importWindow(page: Page): Locator {
  return page.getByRole('dialog', { name: /^Import/ });
}

const watched = new WeakSet<Page>();

/** From now on the driver answers the page's file choosers; with no listener left it would stop after each. */
async function answerChoosers(page: Page): Promise<void> {
  if (watched.has(page)) return;
  watched.add(page);
  page.on('filechooser', () => undefined);
  await page.evaluate(() => undefined);
}

/** Chooses a file in the system's own chooser, opened by `open`. A path is for files too big to be handed over. */
export async function choose(page: Page, file: GivenFile | string, open: () => Promise<void>): Promise<void> {
  await answerChoosers(page);
  const asked: Promise<FileChooser> = page.waitForEvent('filechooser', { timeout: 10_000 });
  await open();
  const chooser = await asked;
  expect(chooser.isMultiple()).toBe(false);
  await chooser.setFiles(typeof file === 'string' ? file : { ...file });
}

/** Drops files, given by their paths, on an element as the system does it. */
export async function dropOn(page: Page, target: Locator, paths: readonly string[]): Promise<void> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('there is nothing to drop on');
  const session: CDPSession = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  }
  await session.detach();
}

/** The preview's line that holds these words. */
export function line(page: Page, words: string | RegExp): Locator {
  return importWindow(page).getByRole('row').filter({ hasText: words });
}

/** Waits for the preview of a file. */
export async function expectPreview(page: Page): Promise<void> {
  await expect(importWindow(page).getByRole('heading', { name: 'What would happen' })).toBeVisible();
}
