import { expect, type Locator, type Page } from 'playwright/test';

/** Waits until something that has opened has the focus: keys pressed before would go elsewhere. */
export async function expectFocusIn(opened: Locator): Promise<void> {
  await expect.poll(() => opened.evaluate((element) => element.contains(document.activeElement))).toBe(true);
}

/** Opens the palette and types into it once it has the focus. */
export async function typeIntoPalette(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.locator('.command-input')).toBeFocused();
  await page.keyboard.type(text);
}

/** Types into the palette, waits until this stands first, and takes it. */
export async function findByKeys(page: Page, query: string, wanted: RegExp): Promise<void> {
  await typeIntoPalette(page, query);
  await expect(page.getByRole('menuitem').first()).toHaveText(wanted);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Command palette' })).toHaveCount(0);
}
