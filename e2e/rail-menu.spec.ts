import { openMenuByKeys, takeByKeys } from './support/menus.ts';
import { expect, test } from './support/workstation.ts';

test('the list of athletes has a menu for pointer and keyboard', async ({ workstation }) => {
  const { page } = workstation;
  await page.getByText('Look around with a sample squad').click();
  const link = page.getByRole('navigation', { name: 'Athletes' }).getByRole('link', { name: /Tom Brandt/ });
  await link.click({ button: 'right' });
  await expect(page.getByRole('menuitem', { name: 'Open in a new window' })).toBeVisible();
  await expect(page.locator('[role="menuitem"]:focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await link.focus();
  await openMenuByKeys(page);
  await takeByKeys(page, 'Profile');
  await expect(page.getByRole('heading', { level: 1, name: /Tom Brandt/ })).toBeVisible();
});

test('a row of the roster has a menu for itself and for what is chosen, by pointer and keyboard', async ({
  workstation,
}) => {
  const { page } = workstation;
  await page.getByText('Look around with a sample squad').click();
  const row = (name: string) => page.getByRole('row', { name: new RegExp(name) });
  await row('Tom Brandt').getByRole('rowheader').click({ button: 'right' });
  await expect(row('Tom Brandt')).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('menuitem', { name: 'Log', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Tom Brandt/ })).toBeVisible();

  await page.getByRole('link', { name: 'Roster', exact: true }).press('Enter');
  await row('Priya Nair').focus();
  await page.keyboard.press('Space');
  await expect(row('Priya Nair')).toHaveAttribute('aria-selected', 'true');
  await row('Ines Okafor').focus();
  await page.keyboard.press('Space');
  await expect(row('Ines Okafor')).toHaveAttribute('aria-selected', 'true');
  await openMenuByKeys(page);
  await expect(page.getByText('2 chosen')).toBeVisible();
  await takeByKeys(page, 'Archive chosen athletes');
  const archive = page.getByRole('dialog').getByRole('button', { name: 'Archive 2 athletes' });
  await expect(archive).toBeEnabled();
  await archive.press('Enter');
  await expect(page.getByRole('grid', { name: 'Roster' }).getByRole('row')).toHaveCount(7);
  await expect(page.locator('tr:focus')).toHaveCount(1);
});
