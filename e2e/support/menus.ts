import { expect, type Locator, type Page } from 'playwright/test';
import { expectFocusIn } from './keys.ts';

/** An entry of the open menu. */
export const entryOf = (page: Page, name: string | RegExp): Locator => page.getByRole('menuitem', { name });

/** Opens the menu of a button and takes an entry. */
export async function takeFromMenu(button: Locator, name: string | RegExp): Promise<void> {
  await button.click();
  await entryOf(button.page(), name).click();
}

/** Opens the menu of something by right click and takes an entry. */
export async function takeByRightClick(thing: Locator, name: string | RegExp): Promise<void> {
  await thing.click({ button: 'right' });
  await entryOf(thing.page(), name).click();
}

/** Opens the context menu of what has the focus; it has the focus then. */
export async function openMenuByKeys(page: Page): Promise<void> {
  await page.keyboard.press('Shift+F10');
  await expect(page.locator('[role="menuitem"]:focus')).toHaveCount(1);
}

/** More steps than any menu has entries. */
const LONGEST_MENU = 60;

/** Walks the open menu down to an entry and takes it; the menu is gone then. */
export async function takeByKeys(page: Page, name: string | RegExp): Promise<void> {
  await expectFocusIn(page.getByRole('menu'));
  const entry = entryOf(page, name);
  const isThere = () => entry.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < LONGEST_MENU && !(await isThere()); step += 1) await page.keyboard.press('ArrowDown');
  await expect(entry).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(entry).toHaveCount(0);
}
