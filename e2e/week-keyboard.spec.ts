import type { Locator, Page } from 'playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { addSquadByKeys, chartOf, openAthleteByKeys, tabTo } from './support/coach.ts';
import { openMenuByKeys } from './support/menus.ts';
import { runByName } from './support/places.ts';
import { expect, test } from './support/workstation.ts';

const day = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const heading = (page: Page, name: string): Locator => day(page, name).locator('.wk-day-title').getByRole('button');
const titles = (page: Page, name: string): Locator => day(page, name).locator('.wk-card-title');

async function openWeek(page: Page, name: string): Promise<void> {
  await addSquadByKeys(page);
  await openAthleteByKeys(page, name);
  await expect(chartOf(page)).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await expect(day(page, 'Mon 29 Jun')).toBeVisible();
}

test('with the keyboard alone: walk, choose, copy, cut, paste, duplicate, repeat, delete and undo', async ({
  workstation,
}) => {
  const { page } = workstation;
  const keys = page.keyboard;
  await openWeek(page, 'Ines Okafor');
  await tabTo(page, heading(page, 'Mon 29 Jun'));
  await keys.press('ArrowRight');
  await expect(heading(page, 'Tue 30 Jun')).toBeFocused();
  await keys.press('ArrowDown');
  await expect(titles(page, 'Tue 30 Jun').first()).toBeFocused();
  await keys.press('Shift+ArrowRight');
  await expect(titles(page, 'Wed 1 Jul').first()).toBeFocused();
  await expect(page.getByText('2 sessions chosen')).toBeVisible();
  await keys.press('Control+c');
  await expect(page.getByText(/^Copied 2 sessions/)).toBeVisible();

  await keys.press('End');
  await expect(heading(page, 'Sun 5 Jul')).toBeFocused();
  await keys.press(']');
  await expect(heading(page, 'Sun 12 Jul')).toBeFocused();
  const sunday = await titles(page, 'Sun 12 Jul').count();
  await keys.press('Control+v');
  await expect(page.getByText(/^Pasted 2 sessions on Sun 12 Jul\./)).toBeVisible();
  await expect(titles(page, 'Sun 12 Jul')).toHaveCount(sunday + 1);
  await expect(page.locator('.wk-card-title:focus')).toHaveText(/Sun 12 Jul/);
  await keys.press('Control+z');
  await expect(titles(page, 'Sun 12 Jul')).toHaveCount(sunday);
  await expect(heading(page, 'Sun 12 Jul')).toBeFocused();

  await keys.press('[');
  await expect(heading(page, 'Sun 5 Jul')).toBeFocused();
  await keys.press('Home');
  await expect(heading(page, 'Mon 29 Jun')).toBeFocused();
  await keys.press('ArrowRight');
  await expect(heading(page, 'Tue 30 Jun')).toBeFocused();
  await keys.press('ArrowDown');
  const first = titles(page, 'Tue 30 Jun').first();
  await expect(first).toBeFocused();
  await keys.press('Control+x');
  await expect(page.locator('.wk-card-cut')).toHaveCount(1);
  await keys.press('Escape');
  await expect(page.locator('.wk-card-cut')).toHaveCount(0);
  await keys.press('Control+x');
  await expect(page.locator('.wk-card-cut')).toHaveCount(1);
  await keys.press('Home');
  await expect(heading(page, 'Mon 29 Jun')).toBeFocused();
  await keys.press('Control+v');
  await expect(titles(page, 'Mon 29 Jun').first()).toBeFocused();
  await expect(titles(page, 'Tue 30 Jun')).toHaveCount(0);
  await expect(page.locator('.wk-card-cut')).toHaveCount(0);
  await keys.press('Control+z');
  await expect(first).toBeFocused();

  await keys.press('Control+d');
  await expect(titles(page, 'Tue 30 Jun')).toHaveCount(2);
  await expect(page.getByText(/^Duplicated “Easy/)).toBeVisible();
  await expect(page.locator('.wk-card-title:focus')).toHaveCount(1);
  await keys.press('Delete');
  await expect(titles(page, 'Tue 30 Jun')).toHaveCount(1);
  await keys.press('Control+z');
  await expect(titles(page, 'Tue 30 Jun')).toHaveCount(2);
  await keys.press('Control+z');
  await expect(titles(page, 'Tue 30 Jun')).toHaveCount(1);

  await keys.press('Control+Shift+d');
  const dialog = page.getByRole('dialog', { name: /^Repeat “Easy/ });
  await expect(dialog.getByRole('textbox', { name: 'Weeks' })).toBeFocused();
  await expectAccessible(page, 'the window that repeats sessions');
  await keys.press('Control+a');
  await keys.type('3');
  await keys.press('Enter');
  await expect(page.getByText(/^Repeated “Easy \d+ km” for 3 weeks\./)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Undo “Repeat sessions/ })).toBeVisible();
  await keys.press('Control+z');
  await expect(page.getByRole('button', { name: /^Undo “Repeat sessions/ })).toHaveCount(0);

  await keys.press('Home');
  await expect(heading(page, 'Mon 29 Jun')).toBeFocused();
  await keys.press('Enter');
  await expect(page.getByRole('menu', { name: /Mon 29 Jun/ })).toBeVisible();
  await expectAccessible(page, 'the menu of a day');
  await keys.press('Escape');
  await expect(heading(page, 'Mon 29 Jun')).toBeFocused();
  await openMenuByKeys(page);
  await expect(page.getByRole('menu', { name: /Mon 29 Jun/ })).toBeVisible();
  await keys.press('Escape');
  await expect(heading(page, 'Mon 29 Jun')).toBeFocused();
  await keys.press('ArrowRight');
  await expect(heading(page, 'Tue 30 Jun')).toBeFocused();
  await keys.press('ArrowDown');
  await expect(first).toBeFocused();
  await openMenuByKeys(page);
  await keys.type('Lock');
  await expect(page.getByRole('menuitem', { name: /^Lock/ })).toBeFocused();
  await keys.press('Escape');
  await expect(first).toBeFocused();
});

test('with the keyboard alone: a rest day, a note, the sets of a lift in their grid, a copy for the athlete beside', async ({
  workstation,
}) => {
  const { page } = workstation;
  const keys = page.keyboard;
  await openWeek(page, 'Ines Okafor');
  await tabTo(page, heading(page, 'Thu 2 Jul'));
  await keys.press('Shift+D');
  await expect(page.getByText(/^Rest day on Thu 2 Jul: 1 session moved a day later\./)).toBeVisible();
  await expect(heading(page, 'Thu 2 Jul')).toBeFocused();
  await expect(titles(page, 'Fri 3 Jul')).toHaveCount(1);
  await keys.press('Shift+D');
  await expect(page.getByText(/^Removed the rest day on Thu 2 Jul/)).toBeVisible();
  await keys.press('Control+z');
  await expect(titles(page, 'Thu 2 Jul')).toHaveCount(0);
  await keys.press('Control+z');
  await expect(titles(page, 'Thu 2 Jul')).toHaveCount(1);
  await expect(titles(page, 'Fri 3 Jul')).toHaveCount(0);

  await keys.press('Shift+N');
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await keys.type('Physio at nine');
  await keys.press('Control+Enter');
  await expect(day(page, 'Thu 2 Jul').getByText('Physio at nine')).toBeVisible();
  await expect(heading(page, 'Thu 2 Jul')).toBeFocused();

  await keys.press('ArrowLeft');
  await keys.press('ArrowDown');
  await keys.press('ArrowDown');
  const lift = titles(page, 'Wed 1 Jul').filter({ hasText: 'Heavy strength' });
  await expect(lift).toBeFocused();
  await keys.press('Enter');
  const grid = page.getByRole('grid', { name: 'Sets' });
  await tabTo(page, grid.getByRole('gridcell', { name: 'Back squat' }));
  const cell = (row: number, column: number) => grid.getByRole('row').nth(row).getByRole('gridcell').nth(column);
  for (let i = 0; i < 4; i++) await keys.press('ArrowRight');
  await keys.type('70');
  await keys.press('Enter');
  await expect(cell(1, 5)).not.toHaveText('62.5');
  await keys.press('ArrowUp');
  await keys.press('Shift+ArrowDown');
  await keys.press('Control+d');
  await expect(cell(2, 4)).toHaveText('70');
  for (let i = 0; i < 4; i++) await keys.press('ArrowRight');
  await keys.type('slow');
  await keys.press('Enter');
  await keys.press('ArrowUp');
  await expect(page.getByText(/^Line \d, Tempo: Tempo is seconds down/)).toBeVisible();
  await expectAccessible(page, 'the grid of a lift');
  await keys.press('F2');
  await expect(grid.locator('input:focus')).toHaveCount(1);
  await keys.press('Control+a');
  await keys.type('31x0');
  await keys.press('Tab');
  await keys.press('Control+Enter');
  await expect(grid.getByRole('row')).toHaveCount(7);
  await expect(grid.locator('[data-cursor="true"]')).toBeFocused();
  await keys.type('front squat');
  await keys.press('Enter');
  await expect(grid.getByRole('gridcell', { name: 'Front squat' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Save', exact: true }));
  await keys.press('Enter');
  await expect(page.getByText(/^Saved “Heavy strength”\./)).toBeVisible();
  await expect(lift).toBeFocused();
  await expect(day(page, 'Wed 1 Jul').getByText('Front squat')).toBeVisible();

  await keys.press('Control+c');
  await runByName(page, 'Week beside another athlete');
  await expect(page.locator('.command-input')).toBeFocused();
  await keys.type('priya');
  await expect(page.getByRole('menuitem').first()).toContainText('Priya Nair');
  await keys.press('Enter');
  const priya = page.getByRole('region', { name: 'Week of Priya Nair' });
  const sunday = priya.getByRole('region', { name: 'Sun 5 Jul' });
  await expect(sunday).toBeVisible();
  const before = await sunday.getByRole('article').count();
  await tabTo(page, sunday.locator('.wk-day-title').getByRole('button'), 160);
  await keys.press('Control+v');
  await expect(page.getByText(/^Pasted “Heavy strength” on Sun 5 Jul\./)).toBeVisible();
  await expect(sunday.getByRole('article')).toHaveCount(before + 1);
});
