import { chartOf } from './support/coach.ts';
import { expect, test } from './support/workstation.ts';

test('two athletes in two windows: what changes in one shows in the other at once, and one may go before the other', async ({
  workstation,
}) => {
  const { page, running } = workstation;
  await page.getByText('Look around with a sample squad').click();
  await page
    .getByRole('navigation', { name: 'Athletes' })
    .getByRole('link', { name: /Kari Nilsen/ })
    .click();
  await expect(chartOf(page)).toBeVisible();

  const opened = running.context.waitForEvent('page');
  await page.keyboard.press('Control+Shift+N');
  const second = await opened;
  await expect(second.getByRole('heading', { level: 1, name: /Kari Nilsen/ })).toBeVisible();
  expect(new URL(second.url()).hash).toBe(new URL(page.url()).hash);
  await second
    .getByRole('navigation', { name: 'Athletes' })
    .getByRole('link', { name: /Ines Okafor/ })
    .click();
  await expect(second.getByRole('heading', { level: 1, name: /Ines Okafor/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: /Kari Nilsen/ })).toBeVisible();

  await second.keyboard.press('e');
  await second.getByRole('textbox', { name: 'Name', exact: true }).fill('Ines Okafor-Lind');
  await second.keyboard.press('Enter');
  await expect(
    page.getByRole('navigation', { name: 'Athletes' }).getByRole('link', { name: /Okafor-Lind/ }),
  ).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(second.getByRole('heading', { level: 1, name: 'Ines Okafor' })).toBeVisible();
  await expect(
    second.getByRole('navigation', { name: 'Athletes' }).getByRole('link', { name: /Okafor-Lind/ }),
  ).toHaveCount(0);

  await second.close();
  await page
    .getByRole('navigation', { name: 'Athletes' })
    .getByRole('link', { name: /Tom Brandt/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /Tom Brandt/ })).toBeVisible();
});
