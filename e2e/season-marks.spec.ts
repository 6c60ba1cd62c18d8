import { expectAccessible } from './support/accessibility.ts';
import { ask } from './support/ask.ts';
import { chartOf, openSeason, tabTo } from './support/coach.ts';
import { expectFocusIn } from './support/keys.ts';
import { expect, test } from './support/workstation.ts';

test('week notes and days of the calendar stand on the time axis, with their words on hover and focus', async ({
  workstation,
}) => {
  const { page } = workstation;
  const keys = page.keyboard;
  await openSeason(page);
  await page.getByRole('button', { name: 'Add a note to the week' }).click();
  await expect(page.getByRole('textbox', { name: 'Week note' })).toBeFocused();
  await keys.type('Camp shoes need breaking in');
  await keys.press('Control+Enter');
  const note = page.getByRole('button', { name: 'Note of week 14, 29 June: Camp shoes need breaking in' });
  await expect(note).toBeVisible();
  await expect(page.getByText('Week note', { exact: true })).toBeVisible();
  await expect(chartOf(page)).toHaveAttribute('aria-valuetext', /note: Camp shoes need breaking in/);
  await chartOf(page).hover();
  await note.hover();
  await expect(page.getByRole('tooltip')).toHaveText('Camp shoes need breaking in');

  const athleteId = await page.evaluate(() => /athletes\/([\da-f-]{36})/.exec(location.href)?.[1] ?? '');
  const draft = {
    kind: 'injury' as const,
    from: '2026-07-13',
    to: '2026-07-22',
    canRun: false,
    canLift: true,
    avoidPatterns: [],
    volumeShare: null,
    note: 'Left calf',
  };
  await ask(page, 'period.create', { athleteId: athleteId as never, draft });
  await page.reload();
  const injury = page.getByRole('button', { name: 'Injury, 13 Jul – 22 Jul, Left calf' });
  await tabTo(page, injury);
  await expect(page.getByRole('tooltip')).toHaveText('Injury, 13 Jul – 22 Jul, Left calf');
  await expectAccessible(page, 'marks on the time axis');
  await keys.press('Enter');
  await expectFocusIn(page.getByRole('dialog'));
  await keys.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByText('Table', { exact: true }).click();
  await expect(page.getByRole('gridcell', { name: 'Camp shoes need breaking in' })).toBeVisible();
});
