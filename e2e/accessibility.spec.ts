import { expectAccessible } from './support/accessibility.ts';
import { ATHLETE, chartOf } from './support/coach.ts';
import { expect, test } from './support/workstation.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on any screen, ${theme}`, async ({ workstation }) => {
    const { page } = workstation;
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expect(page.getByText('Look around with a sample squad')).toBeVisible();
    await expectAccessible(page, 'first start');
    await page.getByText('Look around with a sample squad').click();
    await expect(page.getByRole('grid', { name: 'Roster' }).getByRole('row')).toHaveCount(9);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expectAccessible(page, 'roster');

    await page.getByRole('rowheader', { name: new RegExp(ATHLETE) }).click();
    await expect(chartOf(page)).toBeVisible();
    await expectAccessible(page, 'season');
    await page.getByRole('radio', { name: 'Table' }).check({ force: true });
    await expectAccessible(page, 'season as table');

    await page.getByRole('button', { name: 'Replan…', exact: true }).click();
    const replan = page.getByRole('dialog', { name: 'Replan from today' });
    await replan.getByRole('button', { name: 'Open all' }).click();
    await expectAccessible(page, 'replan with its difference');
    await replan.getByRole('button', { name: 'Cancel' }).click();
    for (const [entry, title] of [
      ['Shift season', 'Shift season'],
      ['Edit season', 'Edit season'],
      ['Save season as template', 'Save season as template'],
    ] as const) {
      await page.getByRole('button', { name: 'More commands' }).click();
      await page.getByRole('menuitem', { name: new RegExp(`^${entry}`) }).click();
      const dialog = page.getByRole('dialog', { name: title });
      await expect(dialog).toBeVisible();
      await expectAccessible(page, title);
      await dialog.getByRole('button', { name: 'Cancel' }).click();
    }

    await page.getByRole('link', { name: 'Week', exact: true }).click();
    await page.getByRole('button', { name: /^(?!Acts).*Heavy strength A/ }).click();
    await expectAccessible(page, 'week');
    await page.getByRole('link', { name: 'Profile', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(ATHLETE);
    await expectAccessible(page, 'profile');
    await page.getByRole('button', { name: 'Add days' }).click();
    const days = page.getByRole('dialog', { name: 'New days on the calendar' });
    await days.getByRole('radio', { name: 'Camp' }).check({ force: true });
    await expectAccessible(page, 'days on the calendar');
    await days.getByRole('textbox', { name: 'First day' }).fill('2026-07-20');
    await days.getByRole('textbox', { name: 'Last day' }).fill('2026-07-26');
    await days.getByRole('button', { name: 'Add days' }).click();
    await expect(days).toHaveCount(0);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expectAccessible(page, 'profile with days on the calendar');
    await page.getByRole('link', { name: 'Season', exact: true }).click();
    await page.getByRole('radio', { name: 'Chart' }).check({ force: true });
    await expect(page.getByText('Away, injury, illness or camp')).toBeVisible();
    await expectAccessible(page, 'season with days on the calendar');

    await page.getByRole('link', { name: 'Log', exact: true }).click();
    await page.getByRole('combobox', { name: 'What was done' }).fill('squ');
    await expect(page.getByRole('option').first()).toBeVisible();
    await expectAccessible(page, 'log with completions');
    await page.getByRole('combobox', { name: 'What was done' }).fill('');
    await page.goto(`${page.url().split('#')[0]}#/log`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Squad log');
    await expectAccessible(page, 'squad log');
    await page.goBack();

    await page.getByRole('link', { name: 'Audit', exact: true }).click();
    await page
      .getByRole('button', { name: /^Evidence/ })
      .first()
      .click();
    await expectAccessible(page, 'audit');
    await page.goto(`${page.url().split('#')[0]}#/audit`);
    await expect(page.getByRole('grid', { name: 'Squad audit' })).toBeVisible();
    await expectAccessible(page, 'squad audit');

    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    await expect(page).toHaveURL(/#\/settings$/);
    await expectAccessible(page, 'settings');
    await page.getByRole('link', { name: 'Open planning rules' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Planning rules');
    await expectAccessible(page, 'planning rules');
    await page.getByRole('link', { name: 'Library', exact: true }).click();
    await expect(page.getByRole('navigation', { name: 'Exercises' })).toBeVisible();
    await expectAccessible(page, 'library, exercises');
    await page.getByRole('button', { name: 'New exercise' }).click();
    await expectAccessible(page, 'library, new exercise');
    await page.keyboard.press('Escape');
    await page.getByRole('radio', { name: 'Sessions' }).check({ force: true });
    await expectAccessible(page, 'library, sessions');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: 'Command palette' })).toBeVisible();
    await expectAccessible(page, 'command palette');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('button', { name: 'Import…' }).first().click();
    await expect(page.getByRole('dialog', { name: 'Import' })).toBeVisible();
    await expectAccessible(page, 'import');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('button', { name: 'Add athlete' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('New athlete');
    await expectAccessible(page, 'new athlete');
  });
}
