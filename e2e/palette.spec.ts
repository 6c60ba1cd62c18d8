import type { Page } from 'playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { ATHLETE, openSeason } from './support/coach.ts';
import { findByKeys as find, typeIntoPalette } from './support/keys.ts';
import { expect, test } from './support/workstation.ts';

const first = (page: Page) => page.getByRole('menuitem').first();

test('by keyboard: to a week by its day, by its number and by its race, and the focus stands on the day', async ({
  workstation,
}) => {
  const { page } = workstation;
  await openSeason(page);
  await find(page, '9 july', /Week of Mon 6 Jul 2026.*week 15/);
  await expect(page).toHaveURL(/\/week\/2026-07-06$/);
  await expect(page.locator('[data-date="2026-07-09"] .wk-day-title button')).toBeFocused();
  await find(page, 'Woche 3', /Week of Mon 13 Apr 2026/);
  await expect(page.locator('[data-date="2026-04-13"] .wk-day-title button')).toBeFocused();
  await find(page, 'race week', /Week of Mon 24 Aug 2026.*Forest 50 km/);
  await expect(page.locator('[data-date="2026-08-29"] .wk-day-title button')).toBeFocused();
  await find(page, 'next week', /Week of Mon 6 Jul 2026/);
  await expect(page).toHaveURL(/\/week\/2026-07-06$/);
});

test('by keyboard: races, seasons and athletes of the whole squad, what was typed marked', async ({ workstation }) => {
  const { page } = workstation;
  await openSeason(page);
  await page.getByRole('link', { name: 'Roster', exact: true }).click();
  await typeIntoPalette(page, 'forest');
  const races = page.getByRole('group', { name: /^Races/ });
  await expect(races.getByRole('menuitem')).toHaveText(/Forest 50 km.*Kari Nilsen · B · /);
  await expect(first(page).locator('mark')).toHaveText('Forest');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(ATHLETE) })).toBeVisible();
  await expect(page.locator('[data-date="2026-08-29"] .wk-day-title button')).toBeFocused();

  await typeIntoPalette(page, '2026');
  await expect(page.getByRole('group', { name: /^Seasons 6 of \d+/ }).getByRole('menuitem')).toHaveCount(6);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await find(page, 'ridgeway 2026', /Ridgeway 80 km 2026/);
  await expect(page).toHaveURL(/\/season\//);
  await expect(page.locator('#content')).toBeFocused();

  await find(page, 'ines', /Ines Okafor/);
  await expect(page.getByRole('heading', { level: 1, name: /Ines Okafor/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('group', { name: 'Recent athletes' }).getByRole('menuitem')).toHaveText(/^Kari Nilsen/);
  await expect(page.getByRole('group', { name: /Commands of this screen 10 of \d+/ })).toBeVisible();
  await expectAccessible(page, 'palette before anything is typed');
  await page.keyboard.type('ma');
  await expect(races.getByRole('menuitem').first()).toBeVisible();
  await expectAccessible(page, 'palette with answers');

  await workstation.restart();
  await workstation.page.keyboard.press('Control+k');
  const recent = workstation.page.getByRole('group', { name: 'Recent athletes' }).getByRole('menuitem');
  await expect(recent).toHaveText([/^Ines Okafor/, /^Kari Nilsen/]);
});

test('by keyboard: a rule, an exercise, a calculator and a setting, ready to be worked with', async ({
  workstation,
}) => {
  const { page } = workstation;
  await page.getByText('Look around with a sample squad').click();
  await expect(page.getByRole('grid', { name: 'Roster' }).getByRole('row')).toHaveCount(9);
  await find(page, 'rest heavy', /^Rest.*Heavy sessions · S2/);
  await expect(page).toHaveURL(/\/settings\/rules\/heavy\/strength\.heavy\.restS$/);
  await expect(page.locator('[data-rule] input:focus')).toHaveAccessibleName('Rest');

  await find(page, 'nordic', /Nordic/);
  await expect(page).toHaveURL(/\/library\/exercises\/.+/);
  await expect(page.locator('.library-list a:focus')).toHaveText(/Nordic/);

  await find(page, 'estimated', /^Estimated 1RM/);
  await expect(page).toHaveURL(/\/calculators\/.+/);
  await expect(page.locator('[data-calculator] input:focus')).toBeVisible();

  await find(page, 'theme', /Look and paper/);
  await expect(page).toHaveURL(/\/settings$/);
  await expect(page.locator('#settings-look :focus')).toBeVisible();
  await find(page, 'library', /Library/);
  await expect(page).toHaveURL(/\/library/);
});
