import type { Locator, Page } from 'playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { ATHLETE, openSeasonByKeys, tabTo } from './support/coach.ts';
import { expectFocusIn, findByKeys } from './support/keys.ts';
import { stillness } from './support/places.ts';
import { expect, test } from './support/workstation.ts';

const REST = 'Rest';

async function withSquad(page: Page): Promise<string> {
  await page.getByText('Look around with a sample squad').click();
  await expect(page.getByRole('grid', { name: 'Roster' }).getByRole('row')).toHaveCount(9);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  return page.url().split('#')[0] ?? '';
}

function ruleOf(page: Page, name: string): Locator {
  return page.getByRole('textbox', { name, exact: true });
}

test('a rule for everybody with the mouse: what it would do, apply, replan, undo', async ({ workstation }) => {
  const { page } = workstation;
  await withSquad(page);
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await expect(page.getByText('All rules are as in the preset.')).toBeVisible();
  await page.getByRole('link', { name: 'Open planning rules' }).click();
  await expect(page).toHaveURL(/#\/settings\/rules$/);
  await page.getByRole('link', { name: /^Lifts a week/ }).click();
  await expect(page.getByText('Contested: No lifting at all in the race taper.')).toBeVisible();

  const low = ruleOf(page, 'In a LOW week');
  await low.fill('9');
  await expect(page.getByText('From 0 lifts to 4 lifts.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Apply' })).toBeDisabled();
  await low.fill('1');
  await page.getByRole('button', { name: 'What would change…' }).click();
  const effects = page.getByRole('dialog').getByRole('table', { name: 'What would change' });
  await expect(effects.getByRole('row')).toHaveCount(9);
  await expect(effects.getByRole('row', { name: new RegExp(ATHLETE) })).toContainText(/\d+ → \d+/);
  await page.getByRole('dialog').getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByText('One planning rule was changed. 8 seasons keep their plans')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reset “In a LOW week” to 2 lifts' })).toBeVisible();

  await page.getByRole('button', { name: 'Replan…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Replan' }).click();
  await expect(page.getByText(/^Replanned 8 seasons: \d+ sessions built again/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo “Replan seasons”' }).click();
  await expect(page.getByText('Undone: Replan seasons')).toBeVisible();
  await page.getByRole('button', { name: 'Undo “Change planning rules”' }).click();
  await expect(low).toHaveValue('2');
});

test('a contradiction is told where it stands, and nothing is applied', async ({ workstation }) => {
  const { page } = workstation;
  await page.goto(`${page.url().split('#')[0]}#/settings/rules/heavy`);
  await ruleOf(page, 'Fewest reps').fill('5');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(
    page.getByText('“Fewest reps” (5 reps) must not be above “Reps to start with” (3 reps).').first(),
  ).toBeVisible();
  await expect(page.getByText('Not applied')).toBeVisible();
  // The bar with the buttons stays below the rules when they are scrolled to their end.
  await ruleOf(page, 'Fewest reps').hover();
  await page.mouse.wheel(0, 10_000);
  const top = async (part: Locator) => (await part.boundingBox())?.y ?? Number.NaN;
  const below = async () =>
    (await top(page.getByRole('button', { name: 'Discard' }))) - (await top(ruleOf(page, 'Shortest rest')));
  await expect.poll(below).toBeGreaterThan(0);
  await page.getByRole('link', { name: /^Taper/ }).click();
  await page.getByRole('link', { name: /^Heavy sessions/ }).click();
  await expect(ruleOf(page, 'Fewest reps')).toHaveValue('5');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(ruleOf(page, 'Fewest reps')).toHaveValue('3');
});

test('an athlete’s own rule with the keyboard alone', async ({ workstation }) => {
  const { page } = workstation;
  const keys = page.keyboard;
  await openSeasonByKeys(page);
  await findByKeys(page, 'planning rules of this', /^Planning rules of this athlete/);
  await expect(page).toHaveURL(/\/rules$/);
  await expect(
    page.getByText('as in your own planning rules. These rules lie over the preset “Article”'),
  ).toBeVisible();

  await keys.press('Control+f');
  await expect(ruleOf(page, 'Search rules')).toBeFocused();
  await keys.type('between work sets');
  await tabTo(page, ruleOf(page, REST));
  await keys.press('ArrowUp');
  await expect(ruleOf(page, REST)).toHaveValue('225');
  await keys.press('Control+Enter');
  await expect(page.getByRole('dialog').getByRole('table', { name: 'What would change' })).toContainText(ATHLETE);
  await expectFocusIn(page.getByRole('dialog'));
  await keys.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await keys.press('Control+s');
  await expect(page.getByText('One planning rule was changed. “')).toBeVisible();

  await keys.press('Control+f');
  await expect(ruleOf(page, 'Search rules')).toBeFocused();
  await keys.press('Escape');
  await tabTo(page, page.getByRole('link', { name: /^Season and phases/ }));
  await keys.press('End');
  await expect(page).toHaveURL(/\/rules\/changed$/);
  await expect(page.getByText('For this athlete')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: `Reset “${REST}” to 210 s` }));
  await keys.press('Enter');
  await expect(page.getByText('One change is not applied yet.')).toBeVisible();
  await keys.press('Control+s');
  await expect(page.getByText('Nothing is changed for this athlete.')).toBeVisible();

  await keys.press('g');
  await keys.press('a');
  await expect(page.getByText('This athlete goes by your planning rules.')).toBeVisible();
});

test('a table of rules, fine points, a preset and a reset of all', async ({ workstation }) => {
  const { page } = workstation;
  await page.goto(`${page.url().split('#')[0]}#/settings/rules/race-shapes`);
  const table = page.getByRole('table', { name: 'Days and weeks around a race' });
  await expect(table.getByRole('columnheader')).toHaveCount(6);
  await page.getByText('Fine points').click();
  await expect(table.getByRole('columnheader')).toHaveCount(7);
  await ruleOf(page, 'Days and weeks around a race, Marathon: Taper').fill('21');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByText('One planning rule was changed.')).toBeVisible();
  const primer = page.getByRole('radio', { name: 'Article + primer' });
  await stillness(page);
  await primer.click({ force: true });
  await expect(primer).toBeChecked();
  await page.getByRole('link', { name: /^Primer in the taper/ }).click();
  await expect(page.getByRole('switch', { name: 'Primer before an A race' })).toBeChecked();
  await page.getByRole('link', { name: /^Changed/ }).click();
  await page.getByRole('button', { name: 'Reset all…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Reset' }).click();
  await expect(page.getByText('One rule was reset.')).toBeVisible();
  await expect(page.getByText('Nothing is changed: every number is the default of the preset.')).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on changed planning rules, ${theme}`, async ({ workstation }) => {
    const { page } = workstation;
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const base = await withSquad(page);
    await page.goto(`${base}#/settings/rules/frequency`);
    await ruleOf(page, 'In transition').fill('9');
    await ruleOf(page, 'In a LOW week').fill('1');
    await expect(page.getByText('From 0 lifts to 4 lifts.')).toBeVisible();
    await expectAccessible(page, 'typed rules');
    await ruleOf(page, 'In transition').fill('1');
    await page.getByRole('button', { name: 'What would change…' }).click();
    await expect(page.getByRole('table', { name: 'What would change' })).toBeVisible();
    await expectAccessible(page, 'what would change');
  });
}
