import type { Page } from 'playwright/test';
import { axeFaults } from './support/accessibility.ts';
import { DIALOGS, prepareSquad, SCREENS, speak, stillness, visit } from './support/places.ts';
import { expect, test } from './support/workstation.ts';

// Each test has a program of its own, so that both workers can share them.
test.describe.configure({ mode: 'parallel' });

/** How the window can look; the first is run through every rule, the others differ from it in their colours only. */
const LOOKS = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
  { colorScheme: 'dark', contrast: 'more' },
] as const;
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the window as it stands, in each look. */
async function faultsInEachLook(page: Page, where: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [index, look] of LOOKS.entries()) {
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', look.colorScheme);
    await expect(page.locator('html')).toHaveAttribute('data-contrast', look.contrast === 'more' ? 'more' : 'normal');
    const faults = await axeFaults(page, index === 0 ? undefined : COLOUR_RULES);
    found.push(...faults.map((fault) => `${where}, ${look.colorScheme}, contrast ${look.contrast}: ${fault}`));
  }
  return found;
}

for (const language of ['en', 'de'] as const) {
  test(`axe finds nothing serious on any screen, each theme and contrast, ${language}`, async ({ workstation }) => {
    const { page } = workstation;
    await speak(page, language);
    const found = [...(await faultsInEachLook(page, 'first start'))];
    const shown = await prepareSquad(page);
    for (const [kind, states] of Object.entries(SCREENS)) {
      for (const [state, screen] of Object.entries(states)) {
        await test.step(`${kind}, ${state}`, async () => {
          await visit(page, screen, shown);
          found.push(...(await faultsInEachLook(page, `${kind}, ${state}`)));
        });
      }
    }
    expect(found).toEqual([]);
  });

  test(`axe finds nothing serious in any window over a page, each theme and contrast, ${language}`, async ({
    workstation,
  }) => {
    const { page } = workstation;
    await speak(page, language);
    const shown = await prepareSquad(page);
    const found: string[] = [];
    for (const [name, { over, open }] of Object.entries(DIALOGS)) {
      await test.step(name, async () => {
        await visit(page, over, shown);
        await open(page);
        await expect(page.locator('[role="dialog"], [role="alertdialog"]')).toHaveCount(1);
        await stillness(page);
        found.push(...(await faultsInEachLook(page, name)));
        await page.keyboard.press('Escape');
        await expect(page.locator('[role="dialog"], [role="alertdialog"]')).toHaveCount(0);
      });
    }
    expect(found).toEqual([]);
  });
}
