import { expectAccessible } from './support/accessibility.ts';
import { ATHLETE, chartOf, tabTo } from './support/coach.ts';
import { expect, test } from './support/workstation.ts';

test('last season stands behind this one: on the chart, in the words of a week, in the table; with mouse and keyboard', async ({
  workstation,
}) => {
  const { page } = workstation;
  await page.getByText('Look around with a sample squad').click();
  await page.getByRole('rowheader', { name: new RegExp(ATHLETE) }).click();
  const chart = chartOf(page);
  await expect(chart).not.toHaveAttribute('aria-valuetext', /last season/);
  const box = page.getByRole('checkbox', { name: 'Last season' });
  await page.getByText('Last season', { exact: true }).click();
  await expect(box).toBeChecked();
  await expect(page.getByText('Fjord 50 km 2026, same weeks to the A race')).toBeVisible();
  await expect(chart).toHaveAttribute('aria-valuetext', /last season: 0\.\d+ and \d+/);
  await chart.hover();
  await expect(page.getByTestId('week-readout').getByRole('columnheader', { name: 'Last season' })).toBeVisible();
  await expectAccessible(page, 'a season over the last one');
  await page.getByText('Table', { exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Hard sets (sets), last season' })).toBeVisible();
  await tabTo(page, box);
  await page.keyboard.press('Space');
  await expect(box).not.toBeChecked();
  await expect(page.getByRole('columnheader', { name: /last season/ })).toHaveCount(0);
});
