import type { Locator, Page } from 'playwright/test';
import { chartOf, openSeason, openSeasonByKeys, tabTo } from './support/coach.ts';
import { runByName, stillness } from './support/places.ts';
import { expect, test } from './support/workstation.ts';

interface Stored {
  readonly phases: readonly string[];
  readonly pins: readonly string[];
  readonly races: readonly string[];
}

/** The season shown, as the program's own query answers it. */
function stored(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const bridge = (window as { counterpoint?: { call: (channel: string, input: unknown) => Promise<unknown> } })
      .counterpoint;
    const seasonId = [...location.href.matchAll(/[\da-f-]{36}/g)].at(-1)?.[0] ?? '';
    const answer = (await bridge?.call('season.get', { seasonId })) as {
      value: {
        phases: { kind: string; firstMonday: string }[];
        races: { name: string; date: string }[];
        season: { phasePins: { kind: string; monday: string }[] };
      };
    };
    const { phases, races, season } = answer.value;
    return {
      phases: phases.map(({ kind, firstMonday }) => `${kind} ${firstMonday}`),
      pins: season.phasePins.map(({ kind, monday }) => `${kind} ${monday}`),
      races: races.map(({ name, date }) => `${name} ${date}`),
    };
  });
}

async function dragBy(page: Page, handle: Locator, weeks: number): Promise<void> {
  await stillness(page);
  const box = await handle.boundingBox();
  const chart = await chartOf(page).boundingBox();
  if (box === null || chart === null) throw new Error('nothing to drag');
  const count = Number(await chartOf(page).getAttribute('aria-valuemax'));
  const step = (chart.width - 92) / count;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + step * weeks, y, { steps: 5 });
}

const differenceOf = (page: Page, name: RegExp) => page.getByRole('dialog', { name });

test('with the mouse: a phase border is dragged, shown, applied, undone; a race flag is dragged and let go of', async ({
  workstation,
}) => {
  const { page } = workstation;
  await openSeason(page);
  const before = await stored(page);
  const taper = page.getByRole('slider', { name: 'Start of Taper' });
  const said = await taper.getAttribute('aria-valuetext');
  await dragBy(page, taper, -1);
  await expect(taper).toHaveAttribute('aria-valuetext', /, 1 week earlier$/);
  await expect(page.getByText('1 week earlier')).toBeVisible();
  await page.mouse.up();
  const dialog = differenceOf(page, /^Move the start of Taper to /);
  await expect(dialog.getByRole('status')).toContainText(/weeks change/);
  await expect(dialog.getByText(/taper begins on .* as you set it/)).toBeVisible();
  expect(await stored(page)).toEqual(before);
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog).toHaveCount(0);
  const after = await stored(page);
  expect(after.pins).toHaveLength(1);
  expect(after.phases).toContain(after.pins[0]);
  expect(before.phases).not.toContain(after.pins[0]);
  await expect(page.getByText(/^Taper from /)).toBeVisible();
  await page.getByRole('button', { name: 'Undo “Move phase border”' }).click();
  await expect(taper).toHaveAttribute('aria-valuetext', said ?? '');
  expect(await stored(page)).toEqual(before);

  const flag = page.getByRole('slider', { name: /^Ridgeway 80 km, A race$/ });
  await dragBy(page, flag, 1);
  await expect(flag).toHaveAttribute('aria-valuetext', /later$/);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await stored(page)).toEqual(before);
});

test('with the keyboard alone: a race moved, a border set and let go of, weeks read and zoomed, columns made wider', async ({
  workstation,
}) => {
  const { page } = workstation;
  const keys = page.keyboard;
  await openSeasonByKeys(page);
  const before = await stored(page);
  const flag = page.getByRole('slider', { name: /^Ridgeway 80 km, A race$/ });
  await tabTo(page, flag);
  await keys.press('ArrowLeft');
  await expect(flag).toHaveAttribute('aria-valuetext', /, 1 day earlier$/);
  await keys.press('Escape');
  await expect(flag).not.toHaveAttribute('aria-valuetext', /earlier/);
  await keys.press('ArrowLeft');
  await keys.press('Enter');
  const moved = differenceOf(page, /^Move Ridgeway 80 km to /);
  await expect(moved.getByText(/^Ridgeway 80\skm moves /)).toBeVisible();
  await tabTo(page, moved.getByRole('button', { name: 'Apply' }));
  await keys.press('Enter');
  await expect(moved).toHaveCount(0);
  await expect(flag).toBeFocused();
  const raced = await stored(page);
  expect(raced.races).not.toEqual(before.races);
  await keys.press('Control+z');
  await expect.poll(() => stored(page)).toEqual(before);

  const peak = page.getByRole('slider', { name: 'Start of Peak' });
  await tabTo(page, peak);
  await keys.press('ArrowLeft');
  await keys.press('Enter');
  const set = differenceOf(page, /^Move the start of Peak to /);
  await expect(set.getByText(/peak begins on .* as you set it/)).toBeVisible();
  await tabTo(page, set.getByRole('button', { name: 'Apply' }));
  await keys.press('Enter');
  await expect(set).toHaveCount(0);
  await expect(peak).toBeFocused();
  expect((await stored(page)).pins).toHaveLength(1);
  await keys.press('Delete');
  const free = differenceOf(page, /^Let the engine decide where Peak begins/);
  await tabTo(page, free.getByRole('button', { name: 'Apply' }));
  await keys.press('Enter');
  await expect(free).toHaveCount(0);
  await expect.poll(async () => (await stored(page)).pins).toEqual([]);
  expect((await stored(page)).phases).toEqual(before.phases);

  await tabTo(page, chartOf(page));
  await keys.press('Home');
  await keys.press('ArrowRight');
  await expect(page.getByTestId('week-readout')).toContainText('Week 2');
  await keys.press('Enter');
  await expect(page.getByRole('heading', { name: /^Week 2 ·/ })).toBeVisible();
  await keys.press('+');
  await expect(page.getByText('Weeks 1–16 of 32')).toBeVisible();
  await tabTo(page, page.getByRole('slider', { name: 'Last week shown' }));
  await keys.press('ArrowRight');
  await keys.press('Tab');
  await expect(page.getByText('Weeks 1–17 of 32')).toBeVisible();
  await chartOf(page).focus();
  await keys.press('0');
  await expect(page.getByText('Weeks 1–17 of 32')).toHaveCount(0);
  await page
    .getByRole('grid', { name: /^Weeks of/ })
    .getByRole('row')
    .nth(1)
    .focus();
  await keys.press('ArrowDown');
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await expect(page.getByRole('heading', { name: /^Week 3 ·/ })).toBeVisible();

  const border = page.getByRole('separator', { name: 'Width of the list of athletes' });
  const width = () => border.getAttribute('aria-valuenow');
  const usual = await width();
  await border.focus();
  await keys.press('ArrowRight');
  await expect.poll(width).not.toBe(usual);
  await keys.press('Enter');
  await expect.poll(width).toBe(usual);

  await runByName(page, 'All seasons in a row');
  const seasons = page.getByRole('dialog', { name: /^All seasons of/ });
  await tabTo(page, seasons.getByRole('slider', { name: /^Counterpoint chart of all seasons of/ }));
  await keys.press('Home');
  await keys.press('Enter');
  await expect(seasons).toHaveCount(0);
  await expect(page.getByRole('slider', { name: 'Counterpoint chart of Fjord 50 km 2024' })).toBeVisible();
});
