import {
  ATHLETE,
  addSquadByKeys,
  chartOf,
  expectSeasonPlan,
  openAthleteByKeys,
  readTwoWeeks,
  readWeek,
  tabTo,
} from './support/coach.ts';
import { expect, test } from './support/workstation.ts';

test('with the keyboard alone: sample squad, season, move, undo, redo, restart, PDF', async ({ workstation }) => {
  const { page } = workstation;
  const keys = page.keyboard;
  await addSquadByKeys(page);

  await openAthleteByKeys(page, ATHLETE);
  await tabTo(page, chartOf(page));
  const before = await readTwoWeeks(page);
  await keys.press('End');
  await expect.poll(async () => (await readWeek(page)).week).toBe(32);

  await keys.press('Escape');
  await keys.press('g');
  await keys.press('w');
  const lift = page.getByRole('button', { name: /^(?!Acts).*Heavy strength A/ });
  await tabTo(page, lift);
  await keys.press('m');
  const date = page.getByRole('textbox', { name: /date|day/i });
  await tabTo(page, date);
  await keys.press('Control+a');
  await keys.type('2026-07-09');
  await keys.press('Enter');
  await expect(lift).toHaveCount(0);
  await expect(date).toHaveCount(0);

  await keys.press('g');
  await keys.press('s');
  await expect.poll(async () => (await readTwoWeeks(page))[0].hardSets).toBeLessThan(before[0].hardSets);
  const after = await readTwoWeeks(page);
  const moved = before[0].hardSets - after[0].hardSets;
  expect(after[1].hardSets - before[1].hardSets).toBe(moved);

  await keys.press('Control+z');
  await expect.poll(async () => (await readTwoWeeks(page))[0].hardSets).toBe(before[0].hardSets);
  await keys.press('Control+Shift+z');
  await expect.poll(async () => (await readTwoWeeks(page))[0].hardSets).toBe(after[0].hardSets);

  await workstation.restart();
  const again = workstation.page;
  await expect(again.getByRole('grid', { name: 'Roster' })).toBeVisible();
  await openAthleteByKeys(again, ATHLETE);
  await tabTo(again, chartOf(again));
  expect(await readTwoWeeks(again)).toEqual(after);

  await again.keyboard.press('Control+p');
  await tabTo(again, again.getByRole('button', { name: 'Export', exact: true }));
  await again.keyboard.press('Enter');
  await expectSeasonPlan(workstation);
});
