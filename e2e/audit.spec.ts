import type { Locator, Page } from 'playwright/test';
import { ATHLETE, addSquadByKeys, openAthleteByKeys, tabTo } from './support/coach.ts';
import { runByName, stillness } from './support/places.ts';
import { expect, test } from './support/workstation.ts';

const FIX = /^Apply: Move “Heavy strength B” from Fri 3 Jul 2026/;

async function sampleSquad(page: Page): Promise<void> {
  await page.getByText('Look around with a sample squad').click();
  await expect(page.getByRole('grid', { name: 'Roster' }).getByRole('row')).toHaveCount(9);
  await page.getByRole('button', { name: 'Dismiss' }).click();
}

async function choose(page: Page, name: string): Promise<void> {
  const radio = page.getByRole('radio', { name, exact: true });
  await stillness(page);
  await radio.click({ force: true });
  await expect(radio).toBeChecked();
}

/** The finding that the fix belongs to: long runs the day after a lift. */
function mendable(page: Page): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('button', { name: FIX }) });
}

test('with the mouse: squad audit, athlete, evidence, apply a fix, undo', async ({ workstation }) => {
  const { page } = workstation;
  await sampleSquad(page);
  await page.getByRole('button', { name: 'Audit squad' }).click();
  const squad = page.getByRole('grid', { name: 'Squad audit' });
  await expect(squad.getByRole('row')).toHaveCount(9);
  await expect(
    squad
      .getByRole('row', { name: /Priya Nair/ })
      .getByText('Warning')
      .first(),
  ).toBeVisible();
  await squad.getByRole('rowheader', { name: new RegExp(ATHLETE) }).click();

  await expect(page.getByRole('heading', { name: 'The seven mistakes' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Audit', exact: true })).toHaveAttribute('aria-current', 'page');
  await page.getByRole('button', { name: 'Warning: show the finding of M3' }).click();
  await expect(page.locator('[data-rule="M3"]').first()).toBeFocused();

  const card = mendable(page);
  await card.getByRole('button', { name: /^Evidence \(\d+\): C2/ }).click();
  await expect(card.getByRole('table').getByRole('row', { name: /4 Jul 2026.*Long run/ })).toBeVisible();
  await card.getByRole('button', { name: FIX }).click();
  await expect(page.getByText(/^Done: Move “Heavy strength B”/)).toBeVisible();
  await expect(page.getByRole('button', { name: FIX })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('button', { name: FIX })).toBeVisible();

  await choose(page, 'All');
  await expect(page.getByText(/2024 – .* 2026 · \d+ weeks/)).toBeVisible();
  await choose(page, 'Log');
  await expect(page.getByRole('button', { name: FIX })).toHaveCount(0);
});

test('with the keyboard alone: audit tab, evidence, apply, undo; the same card in the season’s inspector', async ({
  workstation,
}) => {
  const { page } = workstation;
  const keys = page.keyboard;
  await addSquadByKeys(page);
  await runByName(page, 'Squad audit');
  await expect(page).toHaveURL(/#\/audit$/);
  await openAthleteByKeys(page, ATHLETE);
  await expect(page).toHaveURL(/\/season\//);
  await keys.press('g');
  await keys.press('f');
  await expect(page).toHaveURL(/\/audit$/);

  const card = mendable(page);
  await tabTo(page, card.getByRole('button', { name: FIX }), 200);
  await keys.press('Tab');
  await expect(card.getByRole('button', { name: /^Evidence/ })).toBeFocused();
  await keys.press('Enter');
  await expect(card.getByRole('table')).toBeVisible();
  await keys.press('Shift+Tab');
  await expect(card.getByRole('button', { name: FIX })).toBeFocused();
  await keys.press('Enter');
  await expect(page.getByRole('button', { name: FIX })).toHaveCount(0);
  await expect(page.getByRole('list', { name: 'Notes' })).toBeFocused();
  await keys.press('Control+z');
  await expect(page.getByRole('button', { name: FIX })).toBeVisible();

  await keys.press('g');
  await keys.press('s');
  const inspector = page.getByRole('region', { name: 'Selected week' });
  await tabTo(page, inspector.getByRole('button', { name: FIX }), 200);
  await keys.press('Enter');
  await expect(inspector.getByRole('button', { name: FIX })).toHaveCount(0);
  await keys.press('Control+z');
  await expect(inspector.getByRole('button', { name: FIX })).toBeVisible();
});
