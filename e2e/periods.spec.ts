import type { Locator, Page } from 'playwright/test';
import { openSeason, openSeasonByKeys, tabTo } from './support/coach.ts';
import { stillness } from './support/places.ts';
import { expect, test } from './support/workstation.ts';

/** A Monday to Sunday in the athlete's season, five weeks after the day of the tests. */
const HOLIDAY = { from: '2026-08-03', to: '2026-08-09' };
const MOST_WEEKS = 10;

function day(page: Page, name: string): Locator {
  return page.getByRole('region', { name });
}

/** Opens the week of the holiday with the keyboard, from whatever week of the season was looked at last. */
async function openHoliday(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  const title = page.getByRole('heading', { level: 2, name: / – .* 2026$/ });
  await expect(title).toBeVisible();
  for (let presses = 0; presses < MOST_WEEKS; presses += 1) {
    const now = (await title.textContent()) ?? '';
    if (now.startsWith('3 August')) return;
    await page.keyboard.press(']');
    await expect(title).not.toHaveText(now);
  }
  throw new Error('The week of the holiday was not reached.');
}

function sessions(page: Page): Locator {
  return page.getByRole('article');
}

test('with the mouse: a holiday is added, the season replanned, its days are empty, and all of it undone', async ({
  workstation,
}) => {
  const { page } = workstation;
  await openSeason(page);
  await openHoliday(page);
  await expect(sessions(page)).not.toHaveCount(0);
  await stillness(page);
  const before = await sessions(page).count();

  await page.getByRole('link', { name: 'Profile', exact: true }).click();
  await page.getByRole('button', { name: 'Add days' }).click();
  const dialog = page.getByRole('dialog', { name: 'New days on the calendar' });
  await dialog.getByRole('textbox', { name: 'First day' }).fill(HOLIDAY.from);
  await dialog.getByRole('textbox', { name: 'Last day' }).fill(HOLIDAY.to);
  await expect(dialog.getByText('7 days')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Family in the hills');
  await dialog.getByRole('button', { name: 'Add days' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Away.*3 Aug – 9 Aug.*Family in the hills/ })).toBeVisible();
  await page.getByRole('button', { name: 'Replan…', exact: true }).last().click();
  const difference = page.getByRole('dialog', { name: 'Replan from today' });
  await expect(difference.getByText('Away 3 Aug 2026 to 9 Aug 2026 is new.')).toBeVisible();
  await difference.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByText(/^Replanned/)).toBeVisible();

  await page.getByRole('link', { name: 'Week', exact: true }).click();
  await openHoliday(page);
  await expect(sessions(page)).toHaveCount(0);
  for (const name of ['Mon 3 Aug', 'Sun 9 Aug']) await expect(day(page, name).getByText('Away')).toBeVisible();
  await expect(page.getByText(/Away on every run day/)).toBeVisible();

  await page.getByRole('link', { name: 'Season', exact: true }).click();
  await expect(page.getByText('Away, injury, illness or camp')).toBeVisible();
  await stillness(page);
  await page.getByRole('radio', { name: 'Table' }).check({ force: true });
  await expect(page.getByRole('columnheader', { name: 'Calendar' })).toBeVisible();

  await page.getByRole('button', { name: /^Undo “Replan season/ }).click();
  await page.getByRole('button', { name: /^Undo “Add days on the calendar/ }).click();
  await openHoliday(page);
  await expect(sessions(page)).toHaveCount(before);
  await expect(page.getByText('Family in the hills')).toHaveCount(0);
});

test('with the keyboard alone: an illness is added from anywhere, changed, and deleted', async ({ workstation }) => {
  const { page } = workstation;
  const keys = page.keyboard;
  await openSeasonByKeys(page);
  await keys.press('d');
  const dialog = page.getByRole('dialog', { name: 'New days on the calendar' });
  await expect(dialog.getByRole('textbox', { name: 'First day' })).toBeFocused();
  await keys.press('Shift+Tab');
  await keys.press('ArrowRight');
  await keys.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'Illness' })).toBeChecked();
  await tabTo(page, dialog.getByRole('textbox', { name: 'First day' }));
  await keys.type(HOLIDAY.from);
  await keys.press('Tab');
  await keys.press('Control+a');
  await keys.type('2026-08-01');
  await keys.press('Enter');
  await expect(dialog.getByText('The last day must not be before the first.')).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Last day' })).toBeFocused();
  await keys.press('Control+a');
  await keys.type('2026-08-06');
  await keys.press('Enter');
  await expect(dialog).toHaveCount(0);
  const replan = page.getByRole('button', { name: 'Replan…', exact: true }).last();
  await tabTo(page, replan);
  await keys.press('Enter');
  const apply = page.getByRole('dialog', { name: 'Replan from today' }).getByRole('button', { name: 'Apply' });
  await expect(apply).toBeEnabled();
  await tabTo(page, apply);
  await keys.press('Enter');
  await expect(page.getByText(/^Replanned/)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await openHoliday(page);
  for (const name of ['Mon 3 Aug', 'Tue 4 Aug', 'Wed 5 Aug', 'Thu 6 Aug']) {
    await expect(day(page, name).getByText('Illness')).toBeVisible();
    await expect(day(page, name).getByRole('article')).toHaveCount(0);
  }
  await expect(day(page, 'Fri 7 Aug').getByText('Illness')).toHaveCount(0);

  await keys.press('g');
  await keys.press('a');
  const line = page.getByRole('button', { name: /^Illness.*3 Aug – 6 Aug/ });
  await tabTo(page, line);
  await keys.press('Enter');
  const edit = page.getByRole('dialog', { name: 'Edit days on the calendar' });
  await tabTo(page, edit.getByRole('button', { name: 'Delete days' }));
  await keys.press('Enter');
  await expect(edit).toHaveCount(0);
  await expect(line).toHaveCount(0);
  await keys.press('Control+z');
  await expect(line).toBeVisible();
});
