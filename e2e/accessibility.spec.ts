import type { Page } from 'playwright/test';
import { axeFaults, COLOUR_RULES } from './support/accessibility.ts';
import { DIALOGS, prepareSquad, SCREENS, speak, stillness, visit, WINDOW } from './support/places.ts';
import { expect, test } from './support/workstation.ts';

// Each test has a program of its own, so that both workers can share them.
test.describe.configure({ mode: 'parallel' });

/** How the window can look; the first is run through every rule, the others differ from it in their colours only. */
const THEMES = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
] as const;
const WITH_MORE_CONTRAST = [
  ...THEMES,
  { colorScheme: 'light', contrast: 'more' },
  { colorScheme: 'dark', contrast: 'more' },
] as const;
/** Each language in both themes. What high contrast changes is colours alone, and no language has colours of its own. */
const LOOKS = { en: WITH_MORE_CONTRAST, de: THEMES } as const;

/** What axe finds in a part of the window as it stands, in each look. */
async function faultsInEachLook(
  page: Page,
  language: keyof typeof LOOKS,
  where: string,
  part = 'html',
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [index, look] of LOOKS[language].entries()) {
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', look.colorScheme);
    await expect(page.locator('html')).toHaveAttribute('data-contrast', look.contrast === 'more' ? 'more' : 'normal');
    const faults = await (index === 0 ? axeFaults(page) : axeFaults(page, { part, rules: COLOUR_RULES }));
    found.push(...faults.map((fault) => `${where}, ${look.colorScheme}, contrast ${look.contrast}: ${fault}`));
  }
  return found;
}

test('axe finds what is wrong on purpose', async ({ workstation }) => {
  const { page } = workstation;
  await page.evaluate(() => {
    const button = document.createElement('button');
    const pale = document.createElement('p');
    button.id = 'unnamed';
    pale.id = 'pale';
    pale.textContent = 'Pale';
    pale.style.color = '#999';
    pale.style.background = '#aaa';
    document.querySelector('main')?.append(button, pale);
  });
  expect((await axeFaults(page)).join('\n')).toMatch(/button-name[\s\S]*#unnamed[\s\S]*color-contrast[\s\S]*#pale/);
  expect(await axeFaults(page, { part: 'main', rules: COLOUR_RULES })).toHaveLength(1);
});

for (const language of ['en', 'de'] as const) {
  test(`axe finds nothing serious on any screen, each theme and contrast, ${language}`, async ({ workstation }) => {
    const { page } = workstation;
    await speak(page, language);
    const found = [...(await faultsInEachLook(page, language, 'first start'))];
    const shown = await prepareSquad(page);
    for (const [kind, states] of Object.entries(SCREENS)) {
      for (const [state, screen] of Object.entries(states)) {
        await test.step(`${kind}, ${state}`, async () => {
          await visit(page, screen, shown);
          found.push(...(await faultsInEachLook(page, language, `${kind}, ${state}`)));
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
        await expect(page.locator(WINDOW)).toHaveCount(1);
        await stillness(page);
        found.push(...(await faultsInEachLook(page, language, name, WINDOW)));
        await page.keyboard.press('Escape');
        await expect(page.locator(WINDOW)).toHaveCount(0);
      });
    }
    expect(found).toEqual([]);
  });
}
