import { expectAccessible } from './support/accessibility.ts';
import { ATHLETE, openSeason, tabTo } from './support/coach.ts';
import { expectFocusIn } from './support/keys.ts';
import { expect, test } from './support/workstation.ts';

test('all seasons in a row: zoomed, and one opened with the mouse, another at a week with the keyboard', async ({
  workstation,
}) => {
  const { page } = workstation;
  const keys = page.keyboard;
  await openSeason(page);
  const seasons = page.getByRole('button', { name: /weeks Season$|^Season/ });
  await seasons.click();
  await page.getByRole('option', { name: 'All seasons in a row…' }).click();
  const dialog = page.getByRole('dialog', { name: `All seasons of ${ATHLETE}` });
  const chart = dialog.getByRole('slider', { name: `Counterpoint chart of all seasons of ${ATHLETE}` });
  await expect(chart).toHaveAttribute('aria-valuemax', /^1[0-9]{2}$/);
  await expect(dialog.getByText('4 seasons')).toBeVisible();
  await expectAccessible(page, 'all seasons in a row');
  await dialog.getByRole('button', { name: 'Zoom in' }).click();
  await expect(dialog.getByText(/^Weeks \d+–\d+ of 1\d\d$/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Whole season' }).click();
  await dialog.getByRole('button', { name: /^Fjord 50 km 2024, / }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('slider', { name: 'Counterpoint chart of Fjord 50 km 2024' })).toBeVisible();

  await tabTo(page, seasons);
  await keys.press('Enter');
  await expectFocusIn(page.getByRole('listbox'));
  await keys.press('End');
  await keys.press('Enter');
  await tabTo(page, chart);
  await keys.press('End');
  await keys.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('slider', { name: 'Counterpoint chart of Ridgeway 80 km 2026' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /Week 32/ })).toBeVisible();
});
