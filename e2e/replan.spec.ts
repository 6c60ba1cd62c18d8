import type { Page } from 'playwright/test';
import { chartOf, openSeason, openSeasonByKeys, tabTo } from './support/coach.ts';
import { takeFromMenu } from './support/menus.ts';
import { runByName } from './support/places.ts';
import { expect, test } from './support/workstation.ts';

const RACE = 'Ridgeway 80 km';

function planOf(page: Page) {
  return chartOf(page).getAttribute('aria-valuetext');
}

test('with the mouse: a race moves, the offer shows what that changes, it is applied and taken back', async ({
  workstation,
}) => {
  const { page } = workstation;
  await openSeason(page);
  await page.getByRole('link', { name: 'Profile', exact: true }).click();
  await page.getByTitle(`Edit ${RACE}`).first().click();
  const dialog = page.getByRole('dialog', { name: 'Edit race' });
  const date = dialog.getByRole('textbox', { name: 'Date' });
  await expect(date).not.toHaveValue('');
  const before = await date.inputValue();
  await date.press('Shift+ArrowUp');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Replan…' }).last().click();

  const difference = page.getByRole('dialog', { name: 'Replan from today' });
  await expect(difference.getByRole('status')).toContainText(/\d+ weeks change: .*sessions replaced, \d+ kept\./);
  await expect(difference.getByText(new RegExp(`${RACE} moves .* → `))).toBeVisible();
  const weeks = difference.getByRole('table', { name: 'Week by week' });
  await weeks.getByRole('button').last().click();
  await expect(weeks.getByRole('list').first()).toBeVisible();
  await difference.getByRole('button', { name: 'Apply' }).click();
  await expect(difference).toHaveCount(0);
  await expect(page.getByText(/^Replanned .*: \d+ sessions replaced, \d+ kept\./)).toBeVisible();

  await page.getByRole('button', { name: 'Replan…', exact: true }).click();
  await expect(difference.getByRole('status')).toContainText('Nothing changes');
  await difference.getByRole('button', { name: 'Close', exact: true }).last().click();

  await page.getByRole('button', { name: /^Undo “Replan season/ }).click();
  await page.getByRole('button', { name: /^Undo “Edit race/ }).click();
  await page.getByTitle(`Edit ${RACE}`).first().click();
  await expect(date).toHaveValue(before);
});

test('with the keyboard alone: shift the season by a week, look at a week, apply, undo', async ({ workstation }) => {
  const { page } = workstation;
  const keys = page.keyboard;
  await openSeasonByKeys(page);
  const before = await planOf(page);
  await runByName(page, 'Shift season');
  const dialog = page.getByRole('dialog', { name: 'Shift season' });
  await expect(dialog.getByRole('textbox', { name: 'Move by' })).toBeFocused();
  await keys.press('Control+a');
  await keys.type('2');
  await expect(dialog.getByRole('status')).toContainText(/weeks change: the season is 2 weeks longer/);
  const rows = dialog.getByRole('table', { name: 'Week by week' }).getByRole('button');
  await tabTo(page, rows.first());
  await keys.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await keys.press('End');
  await expect(rows.last()).toBeFocused();
  await keys.press('Enter');
  await expect(rows.last()).toHaveAttribute('aria-expanded', 'true');
  await tabTo(page, dialog.getByRole('button', { name: 'Shift', exact: true }));
  await keys.press('Enter');
  await expect(dialog).toHaveCount(0);
  await keys.press('Control+z');
  await expect.poll(() => planOf(page)).toBe(before);
});

test('an edit of the season shows what it changes before it is saved', async ({ workstation }) => {
  const { page } = workstation;
  await openSeason(page);
  await takeFromMenu(page.getByRole('button', { name: 'More commands' }), /^Edit season/);
  const form = page.getByRole('dialog', { name: 'Edit season' });
  await form.getByRole('button', { name: /Recovery week/ }).click();
  await page.getByRole('option', { name: 'Every 3rd (2:1)' }).click();
  await form.getByRole('button', { name: 'Show what changes…' }).click();
  const difference = page.getByRole('dialog', { name: 'What this changes' });
  await expect(difference.getByText('Season: recovery rhythm 3:1 → 2:1.')).toBeVisible();
  await difference.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Undo “Edit season/ })).toBeVisible();
});

test('a season becomes a template, and the template a season of another athlete', async ({ workstation }) => {
  const { page } = workstation;
  await openSeason(page);
  await takeFromMenu(page.getByRole('button', { name: 'More commands' }), /^Save season as template/);
  const save = page.getByRole('dialog', { name: 'Save season as template' });
  await save.getByRole('textbox', { name: 'Name' }).fill('Ultra build');
  await save.getByRole('button', { name: 'Save template' }).click();
  await expect(save).toHaveCount(0);

  await page.keyboard.press('Control+n');
  await page.getByRole('textbox', { name: 'Name' }).fill('Test Runner');
  await page.getByRole('button', { name: 'Add athlete' }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Test Runner');
  await takeFromMenu(page.getByRole('button', { name: 'More commands' }), /^Season templates/);
  const templates = page.getByRole('dialog', { name: 'Season templates' });
  await expect(templates.getByText(/weeks before the race · recovery 3:1/)).toBeVisible();
  await templates.getByText('From a first day on').click();
  await expect(templates.getByRole('img')).toBeVisible();
  await templates.getByRole('button', { name: 'Plan season' }).click();
  await expect(templates).toHaveCount(0);
  await expect(chartOf(page)).toBeVisible();
  await page.getByRole('button', { name: /^Undo “Plan from template/ }).click();
  await expect(chartOf(page)).toHaveCount(0);
});

test('several athletes are replanned as one step', async ({ workstation }) => {
  const { page } = workstation;
  await page.getByText('Look around with a sample squad').click();
  await expect(page.getByRole('grid', { name: 'Roster' }).getByRole('row')).toHaveCount(9);
  await runByName(page, 'Replan several athletes');
  const dialog = page.getByRole('dialog', { name: 'Replan several athletes' });
  await dialog.getByRole('button', { name: /^Replan \d+ seasons$/ }).click();
  await expect(dialog.getByText(/^\d+ seasons planned$/)).toBeVisible();
  await expect(dialog.getByText(/sessions replaced, \d+ kept\./).first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
  await page.getByRole('button', { name: /^Undo “Replan seasons/ }).click();
  await expect(page.getByText('Undone: Replan seasons')).toBeVisible();
});
