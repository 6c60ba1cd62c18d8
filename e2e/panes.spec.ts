import type { Page } from 'playwright/test';
import { openSeason } from './support/coach.ts';
import { expect, test } from './support/workstation.ts';

const border = (page: Page, name: string) => page.getByRole('separator', { name });
const widthOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().width));

test('the columns beside the page are made wider by drag and by keys, and stay so at the next start', async ({
  workstation,
}) => {
  const { page } = workstation;
  await page.setViewportSize({ width: 1440, height: 900 });
  await openSeason(page);
  const rail = border(page, 'Width of the list of athletes');
  const inspector = border(page, 'Width of the column at the right');
  await expect.poll(() => widthOf(page, '.rail')).toBe(232);
  await expect.poll(() => widthOf(page, '.inspector-slot')).toBe(312);

  const box = await rail.boundingBox();
  if (box === null) throw new Error('the border is not on screen');
  await page.mouse.move(box.x + 4, 400);
  await page.mouse.down();
  await page.mouse.move(box.x + 54, 400, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => widthOf(page, '.rail')).toBe(282);
  await expect(rail).toHaveAttribute('aria-valuenow', '282');

  await inspector.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => widthOf(page, '.inspector-slot')).toBe(344);
  await page.keyboard.press('Home');
  await expect.poll(() => widthOf(page, '.inspector-slot')).toBe(252);

  await workstation.restart();
  await expect(border(workstation.page, 'Width of the list of athletes')).toHaveAttribute('aria-valuenow', '282');
  await workstation.page.getByRole('rowheader').first().click();
  await expect.poll(() => widthOf(workstation.page, '.inspector-slot')).toBe(252);
  await border(workstation.page, 'Width of the column at the right').focus();
  await workstation.page.keyboard.press('Enter');
  await border(workstation.page, 'Width of the list of athletes').dblclick();
  await expect.poll(() => widthOf(workstation.page, '.rail')).toBe(232);
  await expect.poll(() => widthOf(workstation.page, '.inspector-slot')).toBe(312);
});

test('a wide column leaves the page room for its charts', async ({ workstation }) => {
  const { page } = workstation;
  await page.setViewportSize({ width: 1280, height: 800 });
  await openSeason(page);
  for (const name of ['Width of the list of athletes', 'Width of the column at the right']) {
    await border(page, name).focus();
    await page.keyboard.press('End');
  }
  await expect.poll(() => widthOf(page, '.main')).toBeGreaterThanOrEqual(560);
  const fits = () => page.locator('.main').evaluate((main) => main.scrollWidth <= main.clientWidth);
  await expect.poll(fits).toBe(true);
});
