import type { Page } from 'playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { ask } from './support/ask.ts';
import { openSeason, openSeasonByKeys, tabTo } from './support/coach.ts';
import { stillness } from './support/places.ts';
import { expect, test } from './support/workstation.ts';

/** What is set for weeks of the season shown. */
async function weekPins(page: Page) {
  const seasonId = await page.evaluate(() => [...location.href.matchAll(/[\da-f-]{36}/g)].at(-1)?.[0] ?? '');
  return (await ask(page, 'season.get', { seasonId: seasonId as never })).season.weekPins;
}

test('with the mouse: the hard sets of a week are dragged, shown, applied and undone; a drag is left with Escape', async ({
  workstation,
}) => {
  const { page } = workstation;
  await openSeason(page);
  await stillness(page);
  const target = page.getByRole('slider', { name: 'Hard sets of week 16, 13 July' });
  const before = Number(await target.getAttribute('aria-valuenow'));
  const box = await target.boundingBox();
  if (box === null) throw new Error('nothing to drag');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const drag = async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 45, { steps: 5 });
  };
  await drag();
  await expect(target).toHaveAttribute('aria-valuetext', /hard sets?, \d+ hard sets? less than planned$/);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(target).toHaveAttribute('aria-valuenow', String(before));
  await drag();
  await expect(target).toHaveAttribute('aria-valuetext', /less than planned$/);
  await page.mouse.up();
  const dialog = page.getByRole('dialog', { name: /^Set the week of Mon 13 Jul 2026 to \d+ hard sets$/ });
  await expect(dialog.getByRole('status')).toContainText(/change/);
  const title = await dialog.getByRole('heading', { name: /^Set the week/ }).textContent();
  const wanted = Number(/to (\d+)\shard\ssets$/.exec(title ?? '')?.[1]);
  expect(wanted).toBeLessThan(before);
  expect(await weekPins(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog).toHaveCount(0);
  expect(await weekPins(page)).toMatchObject([{ monday: '2026-07-13', hardSets: wanted }]);
  await page.getByRole('button', { name: 'Undo “Set week”' }).click();
  await expect.poll(() => weekPins(page)).toEqual([]);
  await expect(target).toHaveAttribute('aria-valuenow', String(before));
});

test('with the keyboard alone: hard sets and kilometres are set by arrow keys, and left to the engine again', async ({
  workstation,
}) => {
  const { page } = workstation;
  const keys = page.keyboard;
  await openSeasonByKeys(page);
  await tabTo(page, page.getByRole('slider', { name: /^Hard sets of week 14/ }));
  await keys.press('ArrowRight');
  const sets = page.getByRole('slider', { name: /^Hard sets of week 15/ });
  await expect(sets).toBeFocused();
  await keys.press('Shift+ArrowDown');
  await expect(sets).toHaveAttribute('aria-valuetext', /, 5 hard sets less than planned$/);
  await keys.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Set the week of Mon 6 Jul 2026 to \d+ hard sets$/ });
  await tabTo(page, dialog.getByRole('button', { name: 'Apply' }));
  await keys.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(sets).toBeFocused();
  expect(await weekPins(page)).toMatchObject([{ monday: '2026-07-06' }]);
  await keys.press('Delete');
  const free = page.getByRole('dialog', { name: 'Let the engine decide the week of Mon 6 Jul 2026' });
  await tabTo(page, free.getByRole('button', { name: 'Apply' }));
  await keys.press('Enter');
  await expect.poll(() => weekPins(page)).toEqual([]);

  await page.getByRole('radio', { name: 'Distance', exact: true }).focus();
  await keys.press('Space');
  const run = page.getByRole('slider', { name: /^Running of week 14/ });
  await tabTo(page, run);
  await keys.press('ArrowUp');
  await keys.press('Enter');
  const more = page.getByRole('dialog', { name: /^Set the week of Mon 29 Jun 2026 to \d+ km$/ });
  await expect(more).toBeVisible();
  await expectAccessible(page, 'a week set on the chart');
  await tabTo(page, more.getByRole('button', { name: 'Apply' }));
  await keys.press('Enter');
  await expect(more).toHaveCount(0);
  expect((await weekPins(page))[0]?.distanceM).toBeGreaterThan(60_000);
  await keys.press('Control+z');
  await expect.poll(() => weekPins(page)).toEqual([]);
});
