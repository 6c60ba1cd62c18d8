import type { Page } from 'playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { ask } from './support/ask.ts';
import { addSquadByKeys } from './support/coach.ts';
import { expect, test } from './support/workstation.ts';

/** The sample squad and a race for each of three athletes: four steps to go back. */
async function fourSteps(page: Page): Promise<void> {
  await addSquadByKeys(page);
  const { rows } = await ask(page, 'roster.list', { archived: false });
  for (const name of ['Kari Nilsen', 'Tom Brandt', 'Ines Okafor']) {
    const athleteId = rows.find((row) => row.name === name)?.id ?? '';
    await ask(page, 'race.create', {
      athleteId,
      draft: {
        name: `Trial of ${name}`,
        date: '2026-12-05',
        distanceM: 5000,
        priority: 'C',
        targetTimeS: null,
        resultTimeS: null,
        terrain: 'road',
        ascentM: null,
        note: '',
      },
    });
  }
}

const options = (page: Page) => page.getByRole('dialog', { name: 'Undo history' }).getByRole('option');

/** Waits until one of the steps has the focus: keys pressed before would go elsewhere. */
async function expectStepFocused(page: Page): Promise<void> {
  await expect(options(page).and(page.locator(':focus'))).toHaveCount(1);
}

test('the undo history by keyboard: what a step takes back is said before, and everything up to it goes and comes', async ({
  workstation,
}) => {
  const { page } = workstation;
  await fourSteps(page);
  const button = page.getByRole('button', { name: 'Undo history' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(options(page)).toHaveCount(4);
  await expect(options(page).nth(0)).toHaveText(/Add race\s*Ines Okafor.*\d\d:\d\d$/);
  await expect(options(page).nth(0)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('status').filter({ hasText: 'Undoes' })).toHaveText(
    'Undoes 1 step: Add race (Ines Okafor).',
  );
  await expectStepFocused(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();

  await page.keyboard.press('h');
  await expect(options(page)).toHaveCount(4);
  await expectStepFocused(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('status').filter({ hasText: 'Undoes' })).toHaveText(
    'Undoes 3 steps, back to before “Add race (Kari Nilsen)”.',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByText('Undone: 3 steps, back to before “Add race (Kari Nilsen)”')).toBeVisible();
  await expect(page.getByRole('dialog', { name: 'Undo history' })).toHaveCount(0);

  await page.keyboard.press('h');
  const undone = page.getByRole('group', { name: 'Undone, can be redone' }).getByRole('option');
  await expect(undone).toHaveCount(3);
  await expectAccessible(page, 'undo history');
  await expectStepFocused(page);
  await page.keyboard.press('Home');
  await expect(page.getByRole('status').filter({ hasText: 'Redoes' })).toHaveText(
    'Redoes 3 steps, up to “Add race (Ines Okafor)”.',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByText('Redone: 3 steps, up to “Add race (Ines Okafor)”')).toBeVisible();
});

test('the history follows what another window does; undoing what is not seen says for whom, and leads there', async ({
  workstation,
}) => {
  const { page, running } = workstation;
  await fourSteps(page);
  await page.getByRole('rowheader', { name: /Kari Nilsen/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Kari Nilsen/ })).toBeVisible();
  const opened = running.context.waitForEvent('page');
  await page.keyboard.press('Control+Shift+N');
  const second = await opened;
  await expect(second.getByRole('heading', { level: 1, name: /Kari Nilsen/ })).toBeVisible();

  await page.getByRole('button', { name: 'Undo history' }).click();
  await expect(options(page)).toHaveCount(4);
  await second.getByRole('button', { name: 'Undo “Add race” (Ines Okafor)' }).click();
  await expect(second.getByText('Undone: Add race (Ines Okafor)')).toBeVisible();
  await expect(
    page.getByRole('group', { name: 'Undone, can be redone' }).getByRole('option', { name: /Ines Okafor/ }),
  ).toBeVisible();
  await second.getByRole('button', { name: 'Show Ines Okafor' }).click();
  await expect(second.getByRole('heading', { level: 1, name: /Ines Okafor/ })).toBeVisible();
  await second.close();

  await options(page).filter({ hasText: 'Tom Brandt' }).click();
  await page.getByRole('button', { name: 'Undo 1 step' }).click();
  await expect(page.getByText('Undone: Add race (Tom Brandt)')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo “Add race”', exact: true })).toBeVisible();
});
