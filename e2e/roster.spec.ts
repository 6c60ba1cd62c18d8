import { addSquadByKeys, tabTo } from './support/coach.ts';
import { expect, test } from './support/workstation.ts';

const SQUAD = 8;

test('the roster is searched, filtered, chosen from and changed with the mouse', async ({ workstation }) => {
  const { page } = workstation;
  await page.getByText('Look around with a sample squad').click();
  const grid = page.getByRole('grid', { name: 'Roster' });
  const names = grid.getByRole('rowheader');
  await expect(names).toHaveCount(SQUAD);

  const search = page.getByRole('search').getByRole('textbox');
  await search.fill('masters marg');
  await expect(names).toHaveText([/Marguerite Leclerc/]);
  await search.fill('northgate');
  await expect(names).toHaveText([/Ines Okafor/]);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(names).toHaveCount(SQUAD);

  await page.getByText('Needs attention', { exact: true }).first().click();
  const shown = page.getByText(/^\d of 8 athletes/);
  await expect(shown).toBeVisible();
  const needy = Number((await shown.textContent())?.[0]);
  expect(needy).toBeLessThan(SQUAD);
  await expect(names).toHaveCount(needy);
  await page.getByRole('button', { name: 'Saved' }).click();
  await page.getByRole('menuitem', { name: 'Save this filter…' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Sunday');
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByRole('button', { name: 'Saved' }).click();
  await page.getByRole('menuitem', { name: 'Sunday' }).click();
  await expect(names).toHaveCount(needy);
  await page.getByRole('button', { name: 'Clear filters' }).click();

  const box = (name: string) => page.getByRole('checkbox', { name: `Choose ${name}` });
  await grid.getByRole('button', { name: 'Athlete', exact: true }).click();
  await box('Amara Diallo').click();
  await box('Jonas Weber').click({ modifiers: ['Shift'] });
  await expect(page.getByText('4 chosen')).toBeVisible();
  await page.getByRole('button', { name: 'Archive…', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Archive athletes' });
  await expect(dialog.getByText('What happens to 4 athletes')).toBeVisible();
  await dialog.getByRole('button', { name: 'Archive 4 athletes' }).click();
  await expect(names).toHaveCount(SQUAD - 4);
  await page.getByRole('button', { name: 'More commands' }).click();
  await page.getByRole('menuitem', { name: 'Show archived athletes' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Archive' })).toBeVisible();
  await expect(names).toHaveCount(4);
  await page.getByRole('button', { name: 'Back to the active roster' }).click();
  await page.getByRole('button', { name: 'Undo “Archive 4 athletes”' }).click();
  await expect(names).toHaveCount(SQUAD);
});

test('the roster is walked, chosen from and changed with the keyboard', async ({ workstation }) => {
  const { page } = workstation;
  await addSquadByKeys(page);
  const grid = page.getByRole('grid', { name: 'Roster' });
  await expect(grid.getByRole('rowheader')).toHaveCount(SQUAD);
  await page.locator('body').press('f');
  await expect(page.getByRole('search').getByRole('textbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const row = (index: number) => grid.getByRole('row').nth(index);
  await expect(row(1)).toBeFocused();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(row(3)).toBeFocused();
  await expect(grid.locator('[aria-selected="true"]')).toHaveCount(3);
  await page.keyboard.press('Shift+ArrowUp');
  await expect(grid.locator('[aria-selected="true"]')).toHaveCount(2);
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  await expect(grid.locator('[aria-selected="true"]')).toHaveCount(3);
  await page.keyboard.press('ControlOrMeta+a');
  await expect(grid.locator('[aria-selected="true"]')).toHaveCount(SQUAD);
  await page.keyboard.press('Escape');
  await expect(grid.locator('[aria-selected="true"]')).toHaveCount(0);
  await expect(row(SQUAD)).toBeFocused();

  await page.keyboard.press('Space');
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('groups of chosen');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Change groups' });
  await tabTo(page, dialog.getByRole('textbox', { name: 'New group' }));
  await page.keyboard.type('Ultra');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('What happens to 1 athlete')).toBeVisible();
  await expect(dialog.getByText('joins “Ultra”.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Change 1 athlete' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(row(SQUAD)).toContainText('Ultra');

  await row(SQUAD).focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Archive chosen athletes' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row(SQUAD)).toBeFocused();

  const race = grid.getByRole('button', { name: 'Next race' });
  await race.focus();
  const before = (await race.locator('..').boundingBox())?.width ?? 0;
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(async () => (await race.locator('..').boundingBox())?.width).toBe(before + 16);
  await page.keyboard.press('Enter');
  await expect(grid.getByRole('columnheader', { name: 'Next race' })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: 'Columns' }).press('Enter');
  await page.getByRole('checkbox', { name: 'Trend' }).press('Space');
  await page.keyboard.press('Escape');
  await expect(grid.getByRole('columnheader', { name: 'Trend' })).toHaveCount(0);
  await row(1).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/season\//);

  const link = page.getByRole('navigation', { name: 'Athletes' }).getByRole('link', { name: /Tom Brandt/ });
  await link.focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Open in a new window' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  await workstation.restart();
  const again = workstation.page.getByRole('grid', { name: 'Roster' });
  await expect(again.getByRole('columnheader', { name: 'Lifting' })).toBeVisible();
  await expect(again.getByRole('columnheader', { name: 'Trend' })).toHaveCount(0);
});
