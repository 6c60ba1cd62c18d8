import type { Locator, Page } from 'playwright-core';
import { chartOf } from './support/coach.ts';
import { expect, test } from './support/workstation.ts';

const linkTo = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Athletes' }).getByRole('link', { name: new RegExp(`^${name}`) });
const titleOf = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const weekBeside = (page: Page): Locator => page.locator('.inspector h2');

test('from one athlete to the next everything on the season screen is the other’s, and each comes back at its week', async ({
  workstation,
}) => {
  const { page } = workstation;
  await page.getByText('Look around with a sample squad').click();
  await linkTo(page, 'Tom Brandt').click();
  await expect(titleOf(page)).toHaveText(/Tom Brandt/);
  await expect(weekBeside(page)).toBeVisible();
  const first = await weekBeside(page).textContent();
  await page
    .locator('.sn-weeks')
    .getByRole('row')
    .filter({ hasNotText: /this week|selected/ })
    .nth(3)
    .getByRole('rowheader')
    .click();
  await expect(weekBeside(page)).not.toHaveText(first ?? '');
  const chosen = await weekBeside(page).textContent();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page.getByRole('button', { name: 'Zoom out' })).toBeVisible();
  const tomsChart = await chartOf(page).getAttribute('aria-label');

  await linkTo(page, 'Priya Nair').click();
  await expect(titleOf(page)).toHaveText(/Priya Nair/);
  await expect(chartOf(page)).not.toHaveAttribute('aria-label', tomsChart ?? '');
  await expect(page.getByRole('button', { name: 'Zoom out' })).toHaveCount(0);
  await expect(weekBeside(page)).not.toHaveText(chosen ?? '');
  await expect(page).toHaveTitle(/^Priya Nair/);
  await expect(linkTo(page, 'Priya Nair')).toHaveAttribute('aria-current', 'page');
  await expect(linkTo(page, 'Priya Nair')).toBeFocused();

  await linkTo(page, 'Tom Brandt').press('Enter');
  await expect(titleOf(page)).toHaveText(/Tom Brandt/);
  await expect(weekBeside(page)).toHaveText(chosen ?? '');
  await expect(page.getByRole('button', { name: 'Zoom out' })).toHaveCount(0);
});

test('of athletes asked for in a hurry the last one opens, and none after the coach has gone elsewhere', async ({
  workstation,
}) => {
  const { page } = workstation;
  await page.getByText('Look around with a sample squad').click();
  await expect(linkTo(page, 'Tom Brandt')).toBeVisible();
  await press(page, ['Tom Brandt', 'Priya Nair', 'Ines Okafor']);
  await expect(titleOf(page)).toHaveText(/Ines Okafor/);
  await settle(page);
  await expect(titleOf(page)).toHaveText(/Ines Okafor/);

  await press(page, ['Tom Brandt', 'Library']);
  await expect(titleOf(page)).toHaveText('Library');
  await settle(page);
  await expect(titleOf(page)).toHaveText('Library');
});

/** Presses links of the list one after another, faster than any season comes. */
async function press(page: Page, names: readonly string[]): Promise<void> {
  await page.getByRole('navigation', { name: 'Athletes' }).evaluate((nav, wanted) => {
    const links = [...nav.querySelectorAll('a')];
    for (const name of wanted) links.find(({ textContent }) => textContent.startsWith(name))?.click();
  }, names);
}

/** Longer than any season is waited for. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
}
