import type { Locator, Page } from 'playwright/test';
import { calendarDate } from '../shared/domain/calendar-date.ts';
import { ask } from './support/import-window.ts';
import { takeFromMenu } from './support/menus.ts';
import { stillness } from './support/places.ts';
import { expect, test } from './support/workstation.ts';

const NAME = 'Ines Okafor';
const MONDAY = calendarDate('2026-06-29');

async function openWeek(page: Page, name: string): Promise<void> {
  await page.getByText('Look around with a sample squad').click();
  await page.getByRole('rowheader', { name: new RegExp(name) }).click();
  await page.getByRole('button', { name: 'Open week' }).click();
  await expect(page.getByRole('region', { name: 'Mon 29 Jun' })).toBeVisible();
}

/** Titles of a week's plan by day as the database holds them. */
async function plan(page: Page, name: string, monday = MONDAY): Promise<readonly string[]> {
  const { rows } = await ask(page, 'roster.list', { archived: false });
  const athleteId = rows.find((row) => row.name === name)?.id;
  if (athleteId === undefined) throw new Error(`no athlete ${name}`);
  const { sessions } = await ask(page, 'week.get', { athleteId, monday });
  return sessions.filter((session) => session.side === 'planned').map((session) => `${session.date} ${session.title}`);
}

const day = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const cards = (within: Locator): Locator => within.getByRole('article');
const title = (card: Locator): Locator => card.locator('.wk-card-title');

test('cards are chosen with Ctrl and Shift, copied, pasted on a day, and taken back in one step', async ({
  workstation,
}) => {
  const { page } = workstation;
  await openWeek(page, NAME);
  const before = await plan(page, NAME);
  await title(cards(day(page, 'Tue 30 Jun')).first()).click();
  await title(cards(day(page, 'Thu 2 Jul')).first()).click({ modifiers: ['Control'] });
  await expect(page.getByText('2 sessions chosen')).toBeVisible();
  await cards(day(page, 'Tue 30 Jun')).first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Copy/ }).click();
  await day(page, 'Fri 3 Jul').click({ button: 'right', position: { x: 40, y: 150 } });
  await page.getByRole('menuitem', { name: 'Paste 2 sessions' }).click();
  await expect(page.getByText(/^Pasted 2 sessions on Fri 3 Jul\./)).toBeVisible();
  const pasted = title(cards(day(page, 'Fri 3 Jul')).first());
  await expect(pasted).toBeFocused();
  const after = await plan(page, NAME);
  expect(after).toHaveLength(before.length + 2);
  expect(after.filter((text) => text.startsWith('2026-07-03'))).toHaveLength(1);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(cards(day(page, 'Fri 3 Jul'))).toHaveCount(0);
  expect(await plan(page, NAME)).toEqual(before);
});

test('a cut week is moved into the next one, which makes room, and a week is repeated', async ({ workstation }) => {
  const { page } = workstation;
  await openWeek(page, NAME);
  const before = await plan(page, NAME);
  const next = calendarDate('2026-07-06');
  const nextBefore = await plan(page, NAME, next);
  await takeFromMenu(page.getByRole('button', { name: 'Menu of the week' }), 'Cut week');
  await expect(page.locator('.wk-card-cut')).toHaveCount(before.length);
  await page.getByRole('button', { name: 'Next week' }).click();
  await expect(day(page, 'Mon 6 Jul')).toBeVisible();
  await takeFromMenu(page.getByRole('button', { name: 'Menu of the week' }), 'Paste week');
  await expect(page.getByText(`${nextBefore.length} sessions are planned already.`)).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText(new RegExp(`${nextBefore.length} sessions made room`))).toBeVisible();
  expect(await plan(page, NAME)).toEqual([]);
  expect((await plan(page, NAME, next)).map((text) => text.slice(11))).toEqual(before.map((text) => text.slice(11)));
  await page.getByRole('button', { name: /^Undo “Move sessions/ }).click();
  await expect.poll(() => plan(page, NAME)).toEqual(before);
  expect(await plan(page, NAME, next)).toEqual(nextBefore);

  await takeFromMenu(page.getByRole('button', { name: 'Menu of the week' }), /^Repeat/);
  const dialog = page.getByRole('dialog', { name: /^Repeat/ });
  await dialog.getByRole('textbox', { name: 'Weeks' }).fill('2');
  await dialog.getByRole('button', { name: 'Repeat', exact: true }).click();
  await expect(page.getByText(/^Repeated \d+ sessions for 2 weeks\./)).toBeVisible();
  const last = await plan(page, NAME, calendarDate('2026-07-20'));
  expect(last.map((text) => text.slice(11))).toEqual(nextBefore.map((text) => text.slice(11)));
  await page.getByRole('button', { name: /^Undo “Repeat sessions/ }).click();
  await expect.poll(() => plan(page, NAME, calendarDate('2026-07-20'))).not.toEqual(last);
});

test('a day of another athlete takes a copied session in their own loads', async ({ workstation }) => {
  const { page } = workstation;
  await openWeek(page, NAME);
  await title(cards(day(page, 'Wed 1 Jul')).filter({ hasText: 'Heavy strength' })).click();
  await page.keyboard.press('Control+c');
  await page.getByRole('link', { name: /^Priya Nair/ }).click();
  await page.getByRole('link', { name: 'Week', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Priya Nair' })).toBeVisible();
  await day(page, 'Sun 5 Jul').click({ button: 'right', position: { x: 40, y: 180 } });
  await page.getByRole('menuitem', { name: 'Paste “Heavy strength”' }).click();
  await expect(page.getByText(/^Pasted “Heavy strength” on Sun 5 Jul\./)).toBeVisible();
  expect((await plan(page, 'Priya Nair')).filter((text) => text.includes('2026-07-05 Heavy strength'))).toHaveLength(1);
});

test('while a card is dragged, each day says whether it may go there and the day below says why', async ({
  workstation,
}, info) => {
  // Under Electron a drag is handed to the system, where the test driver cannot follow it.
  info.skip(workstation.shell === 'electron', 'a drag under Electron belongs to the system');
  const { page } = workstation;
  await openWeek(page, NAME);
  const before = await plan(page, NAME);
  const card = cards(day(page, 'Tue 30 Jun')).first();
  const friday = day(page, 'Fri 3 Jul');
  await card.hover({ position: { x: 40, y: 40 } });
  await page.mouse.down();
  await friday.hover({ position: { x: 40, y: 160 } });
  await friday.hover({ position: { x: 44, y: 164 } });
  const hint = friday.getByRole('status');
  await expect(hint).toContainText('Move here');
  await expect(hint).toContainText(/Advised against · AV\s+Ines Okafor cannot run on Fridays/);
  await expect(day(page, 'Thu 2 Jul').getByTitle('No rule is broken')).toBeVisible();
  await page.keyboard.down('Control');
  await friday.hover({ position: { x: 40, y: 170 } });
  await expect(hint).toContainText('Copy here');
  await page.mouse.up();
  await page.keyboard.up('Control');
  await expect(
    page.getByText(/^Pasted “Easy \d+ km” on Fri 3 Jul\. AV: Ines Okafor cannot run on Fridays/),
  ).toBeVisible();
  expect(await plan(page, NAME)).toHaveLength(before.length + 1);
});

test('two athletes’ weeks stand below each other; what is dragged from one to the other is copied in its own loads', async ({
  workstation,
}, info) => {
  // Under Electron a drag is handed to the system, where the test driver cannot follow it.
  info.skip(workstation.shell === 'electron', 'a drag under Electron belongs to the system');
  const { page } = workstation;
  await page.setViewportSize({ width: 1600, height: 1400 });
  await openWeek(page, NAME);
  await takeFromMenu(page.getByRole('button', { name: 'Menu of the week' }), 'Beside another athlete…');
  await expect(page.locator('.command-input')).toBeFocused();
  await page.keyboard.type('priya');
  await page.getByRole('menuitem', { name: /Priya Nair/ }).click();
  const ines = page.getByRole('region', { name: 'Week of Ines Okafor' });
  const priya = page.getByRole('region', { name: 'Week of Priya Nair' });
  await expect(priya.getByRole('region', { name: 'Sun 5 Jul' })).toBeVisible();
  await stillness(page);
  const before = await plan(page, 'Priya Nair');
  const card = ines.getByRole('region', { name: 'Tue 30 Jun' }).getByRole('article').first();
  await card.hover({ position: { x: 40, y: 40 } });
  await page.mouse.down();
  const sunday = priya.getByRole('region', { name: 'Sun 5 Jul' });
  await sunday.hover({ position: { x: 40, y: 200 } });
  await sunday.hover({ position: { x: 44, y: 204 } });
  await expect(sunday.getByRole('status')).toContainText('Copy here');
  await page.mouse.up();
  await expect(page.getByText(/^Pasted “Easy \d+ km” on Sun 5 Jul\./)).toBeVisible();
  const after = await plan(page, 'Priya Nair');
  expect(after).toHaveLength(before.length + 1);
  expect(after.filter((text) => /^2026-07-05 Easy/.test(text))).toHaveLength(1);
  expect(await plan(page, NAME)).toHaveLength(6);
  await page.keyboard.press('Control+z');
  await expect.poll(() => plan(page, 'Priya Nair')).toEqual(before);
  await page.getByRole('button', { name: 'Next week' }).click();
  await expect(priya.getByRole('region', { name: 'Mon 6 Jul' })).toBeVisible();
  await priya.getByRole('button', { name: 'Close the week of Priya Nair' }).click();
  await expect(priya).toHaveCount(0);
});
