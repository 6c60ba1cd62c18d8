import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { addSquadByKeys, openAthleteByKeys, tabTo } from './support/coach.ts';
import { expectFocusIn } from './support/keys.ts';
import { takeFromMenu } from './support/menus.ts';
import { stillness } from './support/places.ts';
import { expect, test, type Workstation } from './support/workstation.ts';

const NAME = 'Ines Okafor';

async function openProgress(page: Page): Promise<void> {
  await page.getByText('Look around with a sample squad').click();
  const roster = page.getByRole('grid', { name: 'Roster' });
  await expect(roster.getByRole('row')).toHaveCount(9);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await roster.getByRole('rowheader', { name: NAME }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(NAME);
  await toProgress(page);
}

async function toProgress(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await expect(page.getByRole('link', { name: 'Progress', exact: true })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('radiogroup', { name: 'Charts' })).toBeVisible();
}

const chart = (page: Page) => page.getByRole('slider', { name: new RegExp(` of ${NAME}$`) });

/** The one file of this kind that was exported. */
async function onlyFile(workstation: Workstation, extension: string): Promise<{ name: string; bytes: Buffer }> {
  const named = (): string[] => {
    try {
      return readdirSync(workstation.exportFolder).filter((name) => name.endsWith(extension));
    } catch {
      return [];
    }
  };
  await expect.poll(named).toHaveLength(1);
  const name = named()[0] ?? '';
  return { name, bytes: readFileSync(join(workstation.exportFolder, name)) };
}

test('with the mouse: summary, charts, compare, definition, and the three files', async ({ workstation }) => {
  const { page } = workstation;
  await page.emulateMedia({ colorScheme: 'dark' });
  await openProgress(page);
  const summary = page.getByRole('region', { name: 'At a glance' });
  await expect(summary).toContainText(/e1RM rises in \d of 6 lifts\./);
  await expect(summary).toContainText(/Done of planned: \d+\s% of the distance/);
  await summary.getByRole('button', { name: /^Long run/ }).click();
  await expect(chart(page)).toHaveAttribute('aria-label', `Long run of ${NAME}`);

  await page.locator('label', { hasText: /^Distance/ }).click();
  await expect(page.getByRole('heading', { name: 'Distance', level: 2 })).toBeVisible();
  await chart(page).hover({ position: { x: 200, y: 150 } });
  await expect(page.getByTestId('progress-readout')).toContainText(/Week of .* 2026/);
  await expect(page.getByTestId('progress-readout')).toContainText(/Planned[\d.]+ km/);

  await page.locator('.progress-detail').getByRole('button', { name: 'How is this worked out?' }).click();
  await expect(page.getByRole('dialog')).toContainText('Σ distance of runs');
  await expectFocusIn(page.getByRole('dialog'));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByRole('button', { name: /Compared with/ }).click();
  await page.getByRole('option', { name: /^Northgate Marathon 2025, by weeks to the A race/ }).click();
  await expect(page.locator('.progress-legend')).toContainText('Northgate Marathon 2025');
  await page.getByRole('button', { name: /Compared with/ }).click();
  await page.getByRole('option', { name: /^Road squad/ }).click();
  await expect(page.locator('.progress-legend')).toContainText('Median of Road squad');

  for (const [entry, ending] of [
    ['Table (CSV)…', '.csv'],
    ['Picture (SVG)…', '.svg'],
    ['Picture (PNG)…', '.png'],
  ] as const) {
    await takeFromMenu(page.getByRole('button', { name: 'Export', exact: true }), entry);
    await expect(page.getByText(new RegExp(`^Saved as .*\\${ending}\\.$`))).toBeVisible();
  }
  const table = await onlyFile(workstation, '.csv');
  expect(table.name).toBe(`${NAME} – Distance 2026-03-02 to 2026-09-06.csv`);
  const lines = table.bytes.toString('utf8').split('\r\n');
  expect(lines[0]).toBe(
    '\uFEFFFrom,To,Phase,Done (km),Planned (km),Lower quartile of Road squad (sample) (km),' +
      'Median of Road squad (sample) (km),Upper quartile of Road squad (sample) (km),Athletes with a value',
  );
  expect(lines).toHaveLength(1 + 27 + 1);
  expect(lines[1]).toMatch(/^2026-03-02,2026-03-08,Base,[\d.]+,[\d.]+,[\d.]+,[\d.]+,[\d.]+,\d+$/);

  const svg = (await onlyFile(workstation, '.svg')).bytes.toString('utf8');
  expect(svg).toContain(`${NAME} · Distance`);
  expect(svg).toContain('@font-face');
  expect(svg, 'colours stand in the file').not.toContain('var(--');
  expect(svg, 'the light theme’s colours in the dark theme').toContain('rgb(255, 255, 255)');
  expect(svg).toContain('rgb(200, 80, 42)');

  const png = (await onlyFile(workstation, '.png')).bytes;
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(2200);
  expect(await inkOf(page, png), 'dark letters and ember bars on white').toEqual({
    white: true,
    ember: true,
    dark: true,
  });
});

/** Which colours a picture holds, looked at in the page. */
async function inkOf(page: Page, png: Buffer): Promise<{ white: boolean; ember: boolean; dark: boolean }> {
  return await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    const found = { white: false, ember: false, dark: false };
    for (let at = 0; at < data.length; at += 4) {
      const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
      if (r > 250 && g > 250 && b > 250) found.white = true;
      if (Math.abs(r - 200) < 6 && Math.abs(g - 80) < 6 && Math.abs(b - 42) < 6) found.ember = true;
      if (r < 60 && g < 60 && b < 60) found.dark = true;
    }
    return found;
  }, png.toString('base64'));
}

test('with the keyboard alone: choose a chart, walk its weeks, read the table, set a goal and undo, open a week', async ({
  workstation,
}) => {
  const { page } = workstation;
  await addSquadByKeys(page);
  await openAthleteByKeys(page, NAME);
  await toProgress(page);
  const charts = page.getByRole('radiogroup', { name: 'Charts' });
  await tabTo(page, charts.getByRole('radio', { name: /^Back squat/ }).first());
  await page.keyboard.press('ArrowDown');
  await expect(charts.getByRole('radio', { name: /^Romanian deadlift/ }).first()).toBeFocused();
  await expect(chart(page)).toHaveAttribute('aria-label', `Romanian deadlift e1RM of ${NAME}`);

  await tabTo(page, page.getByRole('button', { name: 'Goal…' }));
  await page.keyboard.press('Enter');
  const goal = page.getByRole('dialog', { name: 'Goal for Romanian deadlift' });
  await expect(goal.getByRole('textbox', { name: 'One-rep maximum to reach' })).toBeFocused();
  await page.keyboard.type('90');
  await page.keyboard.press('Enter');
  await expect(goal).toHaveCount(0);
  const words = page.getByRole('button', { name: 'Goal 90 kg' });
  await expect(words).toBeVisible();
  await expect(page.locator('.progress-legend')).toContainText('Goal');
  await page.keyboard.press('Control+z');
  await expect(words).toHaveCount(0);

  await tabTo(page, chart(page));
  const said = () => chart(page).getAttribute('aria-valuetext');
  await expect.poll(said).toMatch(/^Week of 29 June 2026, so far, Build/);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(said).toMatch(/^Week of 22 June 2026.*Median of 3 weeks [\d.]+ kg/);
  await page.keyboard.press('Home');
  await expect.poll(said).toMatch(/^Week of 2 March 2026/);
  await expect(page.getByTestId('progress-readout')).toContainText('Week of 2 March 2026');

  await page.keyboard.press('ArrowRight');
  await expect.poll(said).toMatch(/^Week of 9 March 2026/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/week\/2026-03-09$/);
  await toProgress(page);
  await expect(chart(page)).toHaveAttribute('aria-label', `Romanian deadlift e1RM of ${NAME}`);

  await page.getByRole('radio', { name: 'Table' }).focus();
  await page.keyboard.press('Space');
  const rows = page.getByRole('grid', { name: 'Romanian deadlift e1RM: the chart’s numbers' }).getByRole('row');
  await expect(rows).toHaveCount(28);
  await tabTo(page, rows.nth(1));
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(2)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/week\/2026-03-09$/);
});

test('with days that hold nothing, and with an athlete who has nothing', async ({ workstation }) => {
  const { page } = workstation;
  await openProgress(page);
  await stillness(page);
  await page.getByRole('radio', { name: 'All', exact: true }).click({ force: true });
  await expect(page.getByText(/· 27 months$/)).toBeVisible();
  await stillness(page);
  await page.getByRole('radio', { name: 'Dates', exact: true }).click({ force: true });
  await page.getByRole('textbox', { name: 'From', exact: true }).fill('2020-01-06');
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('2020-03-01');
  await expect(page.getByRole('heading', { name: 'Nothing in these days' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(chart(page)).toBeVisible();

  await page.getByRole('button', { name: 'Add athlete' }).first().click();
  await page.getByRole('textbox', { name: 'Name' }).first().fill('Nova Blank');
  await page.getByRole('button', { name: 'Add athlete' }).last().click();
  await page.getByRole('link', { name: 'Progress', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Nothing logged or planned yet' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Plan a season…' })).toBeVisible();
});
