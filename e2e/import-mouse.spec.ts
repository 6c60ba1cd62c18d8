import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { calendarDate } from '../shared/domain/calendar-date.ts';
import { expectAccessible } from './support/accessibility.ts';
import * as files from './support/files.ts';
import {
  addRunner,
  ask,
  athleteNames,
  choose,
  DAY,
  dropOn,
  expectPreview,
  importWindow,
  line,
  weekOf,
} from './support/import-window.ts';
import { expect, test } from './support/workstation.ts';

const RUNNER = 'Ines Vogt';
const LAST_WEEK = calendarDate('2026-06-22');

async function open(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Import…' }).first().click();
  await expect(importWindow(page)).toBeVisible();
}

async function give(page: Page, file: files.GivenFile | string): Promise<void> {
  await choose(page, file, () => importWindow(page).getByRole('button', { name: 'Choose a file…' }).click());
}

/** Chooses a file in the open window and waits for its preview. */
async function look(page: Page, file: files.GivenFile): Promise<void> {
  await give(page, file);
  await expect(importWindow(page)).toHaveAccessibleName(`Import ${file.name}`);
}

async function apply(page: Page, button: string): Promise<void> {
  await importWindow(page).getByRole('button', { name: button, exact: true }).click();
  await expect(importWindow(page).getByRole('heading', { name: 'What happened' })).toBeVisible();
}

async function finish(page: Page): Promise<void> {
  await importWindow(page).getByRole('button', { name: 'Done' }).click();
  await expect(importWindow(page)).toHaveCount(0);
}

async function cancel(page: Page): Promise<void> {
  await importWindow(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(importWindow(page)).toHaveCount(0);
}

async function forWhom(page: Page, name: string): Promise<void> {
  const box = importWindow(page).getByRole('combobox', { name: 'Whose training is this?' });
  await box.fill(name);
  await page.getByRole('option', { name }).click();
  await expect(box).toHaveValue(name);
}

async function pick(page: Page, label: string | RegExp, option: string): Promise<void> {
  await importWindow(page).getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Everything of a file that is there already: nothing to import, and the window says so. */
async function expectNothingNew(page: Page): Promise<void> {
  await expect(importWindow(page).getByText('There is nothing new in this file')).toBeVisible();
  await expect(importWindow(page).getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  await expect(importWindow(page).getByText(/^This very file was imported before, on /)).toBeVisible();
}

async function undo(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Undo “Import file”' }).click();
}

async function redo(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Redo “Import file”' }).click();
}

test('a roster: a column chosen by hand, a bad line kept out, once, undone and redone', async ({ workstation }) => {
  const { page } = workstation;
  const everyone = ['Ada Brandt', 'Björn Castellano', 'Chloé Dupont'];
  await open(page);
  await look(page, files.roster);
  await expect(importWindow(page).getByText('Nothing is read from: Crew.')).toBeVisible();
  await importWindow(page).getByText('Columns').click();
  await pick(page, /Group/, 'Crew');
  await expect(line(page, 'Ada Brandt')).toContainText('Group: Track. Born 12 Mar 1994, 58.5 kg');
  const bad = line(page, 'Left out');
  await expect(bad).toHaveCount(1);
  await expect(bad.getByRole('gridcell').first()).toHaveText('4');
  await expect(bad).toContainText('Line 4 has no name: it was kept out.');
  expect(await athleteNames(page), 'nothing is written before the coach says so').toEqual([]);

  await apply(page, 'Import 3 athletes');
  await finish(page);
  await expect(page.getByText('Imported club roster.csv: 3 new, 1 left out.')).toBeVisible();
  const grid = page.getByRole('grid', { name: 'Roster' });
  await expect(grid.getByRole('rowheader')).toHaveText(everyone.map((name) => new RegExp(name)));
  expect(await athleteNames(page)).toEqual(everyone);
  const { groups } = await ask(page, 'roster.list', { archived: false });
  expect(groups.map((group) => group.name).sort()).toEqual(['Track', 'Trail']);

  await open(page);
  await look(page, files.roster);
  await importWindow(page).getByText('Columns').click();
  await pick(page, /Group/, 'Crew');
  await expect(line(page, 'Already there')).toHaveCount(3);
  await expectNothingNew(page);
  await cancel(page);
  expect(await athleteNames(page)).toEqual(everyone);

  await undo(page);
  await expect(grid).toHaveCount(0);
  expect(await athleteNames(page)).toEqual([]);
  expect((await ask(page, 'roster.list', { archived: false })).groups).toEqual([]);
  await redo(page);
  await expect(grid.getByRole('rowheader')).toHaveCount(3);
  expect(await athleteNames(page)).toEqual(everyone);
});

test('a race calendar dropped on the window: races reach their athletes, once', async ({ workstation }) => {
  const { page, dataFolder } = workstation;
  const path = join(dataFolder, files.calendar.name);
  await writeFile(path, files.calendar.buffer);
  await open(page);
  await look(page, files.roster);
  await apply(page, 'Import 3 athletes');
  await importWindow(page).getByRole('button', { name: 'Import another file' }).click();
  if (workstation.shell === 'chromium') {
    await dropOn(page, importWindow(page).getByText('Drop a file here, or choose one'), [path]);
  } else {
    // A file dropped by its path reaches a program on this system only; Electron's may be another one's.
    await look(page, files.calendar);
  }
  await expect(line(page, 'Harbour 10')).toContainText('10 km, priority A, target 40:30.');
  await expect(line(page, 'Lost Miles')).toContainText('There is no athlete named “Nobody Here”');
  await apply(page, 'Import 2 races');
  await finish(page);
  const nextRace = (name: string) => page.getByRole('row').filter({ hasText: name });
  await expect(nextRace('Ada Brandt')).toContainText('Harbour 10');
  await expect(nextRace('Björn Castellano')).toContainText('Valley Half');

  const races = async (): Promise<readonly string[]> => {
    const { rows } = await ask(page, 'roster.list', { archived: false });
    const lists = await Promise.all(rows.map((row) => ask(page, 'race.list', { athleteId: row.id })));
    return lists.flatMap((list) => list.map((race) => `${race.date} ${race.name} ${race.distanceM}`)).sort();
  };
  const both = ['2026-09-13 Harbour 10 10000', '2026-10-04 Valley Half 21097.5'];
  expect(await races()).toEqual(both);
  await open(page);
  await look(page, files.calendar);
  await expect(line(page, 'Already there')).toHaveCount(2);
  await expectNothingNew(page);
  await cancel(page);
  expect(await races()).toEqual(both);

  await undo(page);
  await expect(nextRace('Ada Brandt')).toContainText('no race');
  expect(await races()).toEqual([]);
  expect(await athleteNames(page), 'the roster was another import').toHaveLength(3);
  await redo(page);
  await expect(nextRace('Ada Brandt')).toContainText('Harbour 10');
  expect(await races()).toEqual(both);
});

test('a watch recording fulfils the planned run of its day, once', async ({ workstation }) => {
  const { page } = workstation;
  const athleteId = await addRunner(page, RUNNER);
  await open(page);
  await look(page, files.recording);
  await forWhom(page, RUNNER);
  await expect(line(page, 'Matched')).toContainText('29 Jun 2026 06:30 Running: 50:00, 10.10 km');
  await expect(line(page, 'Matched')).toContainText('Fulfils the planned “Easy 10 km” of that day.');
  await apply(page, 'Import 1 session');
  await finish(page);

  await page.getByRole('rowheader', { name: new RegExp(RUNNER) }).click();
  await page.getByRole('link', { name: 'Week', exact: true }).click();
  const cards = page.getByRole('region', { name: 'Mon 29 Jun' }).getByRole('article');
  await expect(cards).toHaveCount(1);
  await expect(cards).toContainText(/10\.1 \/ 10\.0 km · 101\s%/);
  const sides = async (): Promise<readonly string[]> =>
    (await weekOf(page, athleteId, DAY)).map((session) => session.side).sort();
  const [actual, planned] = (await weekOf(page, athleteId, DAY)).toSorted((a, b) => (a.side < b.side ? -1 : 1));
  expect(actual).toMatchObject({ side: 'actual', durationS: 3000, source: 'fit', run: { distanceM: 10_100 } });
  expect(actual?.plannedId).toBe(planned?.id);

  await open(page);
  await look(page, files.recording);
  await expect(line(page, 'Already there')).toContainText('Imported before.');
  await expectNothingNew(page);
  await cancel(page);
  expect(await sides()).toEqual(['actual', 'planned']);
  await expect(cards).toHaveCount(1);

  await undo(page);
  await expect(cards).not.toContainText('10.1 / 10.0 km');
  expect(await sides()).toEqual(['planned']);
  await redo(page);
  await expect(cards).toContainText(/10\.1 \/ 10\.0 km · 101\s%/);
  expect(await sides()).toEqual(['actual', 'planned']);
});

test('a lifting log: unit asked, an unknown exercise asked once and remembered', async ({ workstation }) => {
  const { page } = workstation;
  const athleteId = await addRunner(page, RUNNER);
  await open(page);
  await look(page, files.liftingLog);
  await forWhom(page, RUNNER);
  await expect(importWindow(page).getByText('Answer the questions above first.')).toBeVisible();
  await expect(importWindow(page).getByRole('button', { name: 'Import 2 sessions' })).toBeDisabled();
  await importWindow(page).getByText('lb', { exact: true }).click();
  await expect(line(page, 'Legs')).toContainText('top set 102.1 kg');
  await pick(page, new RegExp(files.UNKNOWN_EXERCISE.slice(0, 14)), 'Leg press');
  await expect(line(page, 'Legs')).not.toContainText('left out');
  await apply(page, 'Import 2 sessions');
  await finish(page);

  const done = async () => (await weekOf(page, athleteId, LAST_WEEK)).filter((session) => session.side === 'actual');
  const [legs, pull] = await done();
  expect(legs?.strength?.sets.map((set) => [set.exerciseId, set.reps, Math.round(set.loadKg ?? 0)])).toEqual([
    ['back-squat', 5, 102],
    ['back-squat', 5, 102],
    ['leg-press', 8, 61],
  ]);
  expect(pull).toMatchObject({ title: 'Pull', startTime: '18:10' });
  await page.getByRole('rowheader', { name: new RegExp(RUNNER) }).click();
  await page.getByRole('link', { name: 'Week', exact: true }).click();
  await page.keyboard.press('[');
  const card = page.getByRole('region', { name: 'Tue 23 Jun' }).getByRole('article');
  await expect(card).toContainText('Legs');
  await expect(card).toContainText('Leg press');

  await open(page);
  await look(page, files.liftingLog);
  await importWindow(page).getByText('lb', { exact: true }).click();
  await expect(line(page, 'Already there')).toHaveCount(2);
  await expect(importWindow(page).getByText('Exercises in the log'), 'the answer is remembered').toHaveCount(0);
  await expectNothingNew(page);
  await cancel(page);
  expect(await done()).toHaveLength(2);

  await undo(page);
  await expect(card).toHaveCount(0);
  expect(await done()).toEqual([]);
  await redo(page);
  await expect(card).toContainText('Legs');
  expect(await done()).toHaveLength(2);
});

test('what cannot be read is refused with one sentence and nothing is lost', async ({ workstation }) => {
  const { page, dataFolder } = workstation;
  const athleteId = await addRunner(page, RUNNER);
  const refused = async (sentence: RegExp): Promise<void> => {
    await expect(importWindow(page).getByRole('alert')).toHaveText(sentence);
    await expect(importWindow(page).getByRole('heading', { name: 'What would happen' })).toHaveCount(0);
    await expect(importWindow(page).getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  };
  await open(page);
  await give(page, files.givenFile('nothing.csv', ''));
  await refused(/^nothing\.csv is empty\. Nothing was read\.$/);
  await give(page, files.noise);
  await refused(/^“noise\.fit” is neither a table of text nor a FIT recording, .*nothing was changed; .*\.$/);
  await give(page, files.givenFile('track.gpx', '<?xml version="1.0"?><gpx version="1.1"></gpx>'));
  await refused(/^“track\.gpx” is a GPX track, which cannot be imported yet: nothing was changed; .*\.$/);

  const big = join(dataFolder, 'season of everything.csv');
  await writeFile(big, 'Name,Group\n');
  await truncate(big, 65 * 1024 * 1024);
  await page.evaluate(() => {
    const read = Blob.prototype.arrayBuffer;
    document.documentElement.dataset['filesRead'] = '0';
    Blob.prototype.arrayBuffer = function count() {
      document.documentElement.dataset['filesRead'] = 'some';
      return read.call(this);
    };
  });
  // A file given by its path reaches a program on this system only; Electron's may be another one's.
  if (workstation.shell === 'chromium') {
    await give(page, big);
    await refused(
      /^season of everything\.csv is too big to import: 68\.2 MB, and the limit is 64 MB\. Nothing was read; .*\.$/,
    );
    await expect(page.locator('html')).toHaveAttribute('data-files-read', '0');
  }

  await give(page, files.givenFile('shapes.csv', 'Colour,Shape,Price\nred,round,3\nblue,square,4\n'));
  await expect(importWindow(page).getByText(/^The columns \(“Colour”, “Shape”, “Price”\) are neither/)).toBeVisible();
  await expect(importWindow(page).getByText('Answer the questions above first.')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-files-read', 'some');
  await importWindow(page).getByRole('button', { name: 'Choose another file' }).click();

  await look(page, files.cutRecording);
  await forWhom(page, RUNNER);
  await expect(
    importWindow(page).getByText(/^The file is cut off: what was recorded before the cut was read/),
  ).toBeVisible();
  await expect(line(page, 'Running')).toContainText('Running: 20:00, 4.04 km');
  await importWindow(page).getByRole('button', { name: 'Cancel' }).click();

  expect(await athleteNames(page)).toEqual([RUNNER]);
  expect(await weekOf(page, athleteId, DAY)).toHaveLength(1);
  expect((await ask(page, 'history.state', {})).undo, 'no refused file left a step').toBe('Add session');
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in the steps of the import, ${theme}`, async ({ workstation }) => {
    const { page } = workstation;
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await addRunner(page, RUNNER);
    await open(page);
    await give(page, files.noise);
    await expect(importWindow(page).getByRole('alert')).toBeVisible();
    await expectAccessible(page, 'a refused file');
    await look(page, files.roster);
    await importWindow(page).getByText('Columns').click();
    await expectAccessible(page, 'a roster with its columns');
    await importWindow(page).getByRole('button', { name: /Group/ }).click();
    await expect(page.getByRole('option', { name: 'Crew' })).toBeVisible();
    await expectAccessible(page, 'the choice of a column');
    await page.keyboard.press('Escape');
    await apply(page, 'Import 3 athletes');
    await expectAccessible(page, 'what happened');
    await importWindow(page).getByRole('button', { name: 'Import another file' }).click();
    await look(page, files.liftingLog);
    await forWhom(page, RUNNER);
    await expect(line(page, 'Legs')).toBeVisible();
    await expectAccessible(page, 'a lifting log with open questions');
    await importWindow(page).getByRole('button', { name: 'Choose another file' }).click();
    await look(page, files.cutRecording);
    await forWhom(page, RUNNER);
    await expectPreview(page);
    await expectAccessible(page, 'a recording that is cut off');
  });
}
