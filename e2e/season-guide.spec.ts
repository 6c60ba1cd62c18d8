import { expectAccessible } from './support/accessibility.ts';
import { ask } from './support/ask.ts';
import { chartOf, tabTo } from './support/coach.ts';
import { expect, test } from './support/workstation.ts';

test('with the mouse: from the roster through the steps to a season, the day chosen in the calendar, undone in one step', async ({
  workstation,
}) => {
  const { page } = workstation;
  await page.getByText('Look around with a sample squad').click();
  await page.getByRole('button', { name: 'Add athlete' }).first().click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Nova Newcomer');
  await page.getByRole('button', { name: 'Add athlete' }).last().click();
  await expect(page.getByText('No season yet')).toBeVisible();
  await page.getByRole('link', { name: 'Roster' }).click();
  await page.getByRole('button', { name: 'Plan a season for Nova Newcomer' }).click();
  const dialog = page.getByRole('dialog', { name: 'Plan a season for Nova Newcomer' });
  const sentence = dialog.getByRole('status');
  await expect(sentence).toContainText('without an A race: 5 running days');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('City Marathon');
  await dialog.getByRole('button', { name: 'Choose a day: Date' }).click();
  const calendar = page.getByRole('dialog', { name: 'Calendar: Date' });
  for (const _ of [1, 2, 3, 4]) await calendar.getByRole('button', { name: 'Later month' }).click();
  await calendar.getByRole('gridcell').getByText('14', { exact: true }).click();
  await expect(calendar).toHaveCount(0);
  await expect(dialog.getByRole('textbox', { name: 'Date' })).toHaveValue(/-14$/);
  await expect(sentence).toContainText('to City Marathon on');
  await dialog.getByRole('button', { name: 'Next: Running days' }).click();
  await dialog.locator('.days-run .day-box').first().click();
  await expect(sentence).toContainText('6 running days');
  await expectAccessible(page, 'the path to a season');
  await dialog.getByRole('button', { name: 'Next: Lifting' }).click();
  await dialog.getByText('Lifts regularly').click();
  await dialog.getByRole('button', { name: 'Next: Season' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('City Marathon build');
  await dialog.getByRole('button', { name: 'Plan season' }).click();
  await expect(chartOf(page)).toBeVisible();
  const athleteId = await page.evaluate(() => /athletes\/([\da-f-]{36})/.exec(location.href)?.[1] ?? '');
  const input = { athleteId: athleteId as never };
  expect(await ask(page, 'race.list', input)).toMatchObject([{ name: 'City Marathon', priority: 'A' }]);
  expect(await ask(page, 'athlete.get', input)).toMatchObject({ liftingHistory: 'regular' });
  await page.getByRole('button', { name: 'Undo “Plan season”' }).click();
  await expect(page.getByText('No season yet')).toBeVisible();
  expect(await ask(page, 'race.list', input)).toEqual([]);
  expect(await ask(page, 'athlete.get', input)).toMatchObject({ liftingHistory: 'none' });
});

test('with the keyboard alone: a new athlete gets a season, the day typed or chosen, what is wrong said on its step', async ({
  workstation,
}) => {
  const { page } = workstation;
  const keys = page.keyboard;
  await tabTo(page, page.getByRole('button', { name: 'Add your first athlete' }));
  await keys.press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: 'Name', exact: true }));
  await keys.type('Kay Board');
  await keys.press('Enter');
  await expect(page.getByText('No season yet')).toBeVisible();
  const plan = page.getByRole('button', { name: 'Plan a season' }).last();
  await tabTo(page, plan);
  await keys.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Plan a season for Kay Board' });
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await keys.type('Spring 10');
  await keys.press('Enter');
  const date = dialog.getByRole('textbox', { name: 'Date' });
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await tabTo(page, date);
  await keys.type('in 10 weeks');
  await keys.press('Alt+ArrowDown');
  const calendar = page.getByRole('dialog', { name: 'Calendar: Date' });
  await expect(calendar.locator('td :focus, td:focus')).toHaveCount(1);
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await expect(calendar).toHaveCount(0);
  await expect(date).toBeFocused();
  await expect(dialog.getByRole('status')).toContainText('to Spring 10 on');
  await keys.press('Enter');
  await expect(chartOf(page)).toBeVisible();
  await keys.press('Control+z');
  await expect(page.getByText('No season yet')).toBeVisible();
});
