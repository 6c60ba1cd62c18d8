import type { Page } from 'playwright/test';
import { calendarDate } from '../shared/domain/calendar-date.ts';
import { openAthleteByKeys, tabTo } from './support/coach.ts';
import * as files from './support/files.ts';
import { addRunner, ask, athleteNames, choose, DAY, importWindow, line, weekOf } from './support/import-window.ts';
import { expectFocusIn } from './support/keys.ts';
import { stillness } from './support/places.ts';
import { expect, test } from './support/workstation.ts';

const RUNNER = 'Ines Vogt';
const LAST_WEEK = calendarDate('2026-06-22');

/** Opens the import with its shortcut and chooses a file; the button that chooses has the focus from the start. */
async function look(page: Page, file: files.GivenFile): Promise<void> {
  await page.keyboard.press('Control+i');
  const button = importWindow(page).getByRole('button', { name: 'Choose a file…' });
  await expect(button).toBeFocused();
  await choose(page, file, () => page.keyboard.press('Enter'));
  await expect(importWindow(page)).toHaveAccessibleName(`Import ${file.name}`);
}

/** Presses the button that imports, then Enter on the one that closes the window, which has the focus. */
async function apply(page: Page, button: string): Promise<void> {
  await tabTo(page, importWindow(page).getByRole('button', { name: button, exact: true }));
  await page.keyboard.press('Enter');
  await expect(importWindow(page).getByRole('button', { name: 'Done' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(importWindow(page)).toHaveCount(0);
}

/** The window says that the file has nothing new, and Escape leaves it. */
async function expectNothingNew(page: Page): Promise<void> {
  await expect(importWindow(page).getByText('There is nothing new in this file')).toBeVisible();
  await expectFocusIn(importWindow(page));
  await page.keyboard.press('Escape');
  await expect(importWindow(page)).toHaveCount(0);
}

async function forWhom(page: Page, name: string): Promise<void> {
  const box = importWindow(page).getByRole('combobox', { name: 'Whose training is this?' });
  await expect(box, 'the first open question has the focus').toBeFocused();
  await page.keyboard.type(name);
  await expect(page.getByRole('option', { name })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue(name);
}

/** Opens a choice and takes an entry by the first letters of its name. */
async function pick(page: Page, label: RegExp, option: string): Promise<void> {
  const button = importWindow(page).getByRole('button', { name: label });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: option, exact: true })).toBeVisible();
  await expectFocusIn(page.getByRole('listbox'));
  await page.keyboard.type(option.slice(0, 5));
  await page.keyboard.press('Enter');
  await expect(button).toContainText(option);
}

/** Opens the week of an athlete through the palette. */
async function openWeek(page: Page, name: string): Promise<void> {
  await openAthleteByKeys(page, name);
  await stillness(page);
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await expect(page).toHaveURL(/\/week\//);
}

test('with the keyboard alone: a roster and a race calendar', async ({ workstation }) => {
  const { page } = workstation;
  const keys = page.keyboard;
  await look(page, files.roster);
  await tabTo(page, importWindow(page).locator('summary'));
  await keys.press('Enter');
  await pick(page, /Group/, 'Crew');
  await expect(line(page, 'Ada Brandt')).toContainText('Group: Track.');
  await expect(line(page, 'Left out')).toContainText('Line 4 has no name: it was kept out.');
  await apply(page, 'Import 3 athletes');
  expect(await athleteNames(page)).toEqual(['Ada Brandt', 'Björn Castellano', 'Chloé Dupont']);
  await look(page, files.roster);
  await expectNothingNew(page);

  const races = async (): Promise<readonly string[]> => {
    const { rows } = await ask(page, 'roster.list', { archived: false });
    const lists = await Promise.all(rows.map((row) => ask(page, 'race.list', { athleteId: row.id })));
    return lists.flatMap((list) => list.map((race) => race.name)).sort();
  };
  await look(page, files.calendar);
  await apply(page, 'Import 2 races');
  expect(await races()).toEqual(['Harbour 10', 'Valley Half']);
  await look(page, files.calendar);
  await expectNothingNew(page);
  expect(await races()).toEqual(['Harbour 10', 'Valley Half']);

  const rows = page.getByRole('grid', { name: 'Roster' }).getByRole('rowheader');
  await keys.press('Control+z');
  await expect.poll(races).toEqual([]);
  await expect(rows).toHaveCount(3);
  await keys.press('Control+z');
  await expect.poll(() => athleteNames(page)).toEqual([]);
  await expect(rows).toHaveCount(0);
  await keys.press('Control+Shift+z');
  await expect(rows).toHaveCount(3);
  await keys.press('Control+Shift+z');
  await expect.poll(races).toEqual(['Harbour 10', 'Valley Half']);
});

test('with the keyboard alone: a watch recording and a lifting log', async ({ workstation }) => {
  const { page } = workstation;
  const keys = page.keyboard;
  const athleteId = await addRunner(page, RUNNER);
  await expect(page.getByRole('grid', { name: 'Roster' })).toBeVisible();
  await look(page, files.recording);
  await forWhom(page, RUNNER);
  await expect(line(page, 'Matched')).toContainText('Fulfils the planned “Easy 10 km” of that day.');
  await apply(page, 'Import 1 session');
  await openWeek(page, RUNNER);
  const run = page.getByRole('region', { name: 'Mon 29 Jun' }).getByRole('article');
  await expect(run).toContainText('10.1 / 10.0 km');
  const runs = async () => (await weekOf(page, athleteId, DAY)).map((session) => session.side).sort();
  await look(page, files.recording);
  await expectNothingNew(page);
  expect(await runs()).toEqual(['actual', 'planned']);
  await keys.press('Control+z');
  await expect(run).not.toContainText('10.1 / 10.0 km');
  expect(await runs()).toEqual(['planned']);
  await keys.press('Control+Shift+z');
  await expect(run).toContainText('10.1 / 10.0 km');

  await look(page, files.liftingLog);
  const unit = importWindow(page).getByRole('radio', { name: 'kg' });
  await expect(unit, 'the first open question has the focus: the athlete is the one on screen').toBeFocused();
  await keys.press('ArrowRight');
  await expect(line(page, 'Legs')).toContainText('top set 102.1 kg');
  await pick(page, new RegExp(files.UNKNOWN_EXERCISE.slice(0, 14)), 'Leg press');
  await apply(page, 'Import 2 sessions');
  const lifts = async () => (await weekOf(page, athleteId, LAST_WEEK)).map((session) => session.title);
  expect(await lifts()).toEqual(['Legs', 'Pull']);
  await keys.press('[');
  const legs = page.getByRole('region', { name: 'Tue 23 Jun' }).getByRole('article');
  await expect(legs).toContainText('Leg press');

  await look(page, files.liftingLog);
  await expect(unit).toBeFocused();
  await keys.press('ArrowRight');
  await expect(importWindow(page).getByText('Exercises in the log'), 'the answer is remembered').toHaveCount(0);
  await expectNothingNew(page);
  expect(await lifts()).toEqual(['Legs', 'Pull']);
  await keys.press('Control+z');
  await expect(legs).toHaveCount(0);
  expect(await lifts()).toEqual([]);
  await keys.press('Control+Shift+z');
  await expect(legs).toContainText('Leg press');
  expect(await lifts()).toEqual(['Legs', 'Pull']);
});
