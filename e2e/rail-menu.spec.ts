import { expect, test } from './support/workstation.ts';

test('the list of athletes has a menu for pointer and keyboard', async ({ workstation }) => {
  const { page } = workstation;
  await page.getByText('Look around with a sample squad').click();
  const link = page.getByRole('navigation', { name: 'Athletes' }).getByRole('link', { name: /Tom Brandt/ });
  await link.click({ button: 'right' });
  await expect(page.getByRole('menuitem', { name: 'Open in a new window' })).toBeVisible();
  await page.keyboard.press('Escape');
  await link.focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Profile' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Tom Brandt/ })).toBeVisible();
});
