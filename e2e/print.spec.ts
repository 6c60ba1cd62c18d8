import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { onlyPdf } from './support/coach.ts';
import { type PdfText, readPdf } from './support/pdf.ts';
import { stillness } from './support/places.ts';
import { expect, test, type Workstation } from './support/workstation.ts';

const NAME = 'Ines Okafor';

async function openSquad(page: Page): Promise<void> {
  await page.getByText('Look around with a sample squad').click();
  await expect(page.getByRole('grid', { name: 'Roster' }).getByRole('row')).toHaveCount(9);
  await page.getByRole('button', { name: 'Dismiss' }).click();
}

/** Prints the open screen with its shortcut and reads the new file. */
async function printed(workstation: Workstation, name: string): Promise<PdfText> {
  const { page, exportFolder } = workstation;
  await page.keyboard.press('Control+Shift+P');
  const file = join(exportFolder, `${name}.pdf`);
  await expect
    .poll(() => existsSync(file), { message: `${name}: ${listed(exportFolder)}`, timeout: 60_000 })
    .toBe(true);
  await expect(page.getByText(new RegExp(`^Saved ${name}\\.pdf, \\d+ pages?\\.$`))).toBeVisible();
  return await readPdf(file);
}

function listed(folder: string): string {
  return existsSync(folder) ? readdirSync(folder).join(', ') : 'nothing';
}

test('any screen prints as it stands: roster, season as a table, week, log, progress, audit', async ({
  workstation,
}) => {
  const { page } = workstation;
  await openSquad(page);
  const roster = await printed(workstation, 'Roster');
  for (const words of [NAME, 'Kari Nilsen', 'Printed on 29 June 2026']) expect(roster.text).toContain(words);
  expect(roster.size.width).toBeGreaterThan(roster.size.height);

  await page.getByRole('rowheader', { name: NAME }).click();
  await stillness(page);
  await page.getByRole('radio', { name: 'Table' }).check({ force: true });
  await expect(page.getByRole('grid', { name: /the chart’s numbers/i })).toBeVisible();
  const season = await printed(workstation, `${NAME} – Season`);
  expect(season.text, 'all weeks, also those below the fold').toContain('31 August 2026');

  await page.getByRole('link', { name: 'Week', exact: true }).click();
  await expect(page.getByText(/Long run/).first()).toBeVisible();
  expect((await printed(workstation, `${NAME} – Week`)).text).toMatch(/Long run/);

  await page.getByRole('link', { name: 'Log', exact: true }).click();
  await expect(page.getByRole('combobox', { name: 'What was done' })).toBeVisible();
  expect((await printed(workstation, `${NAME} – Log`)).text).toContain(NAME);

  await page.getByRole('link', { name: 'Progress', exact: true }).click();
  await expect(page.getByRole('radiogroup', { name: 'Charts' })).toBeVisible();
  const progress = await printed(workstation, `${NAME} – Progress`);
  for (const words of ['Back squat e1RM', 'Done of planned', 'Monotony']) expect(progress.text).toContain(words);

  await page.getByRole('link', { name: 'Audit', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'The seven mistakes' })).toBeVisible();
  expect((await printed(workstation, `${NAME} – Audit`)).text).toContain('The seven mistakes');
});

test('the season plan has its days, paces with their evidence, and the calendar in its notes', async ({
  workstation,
}) => {
  const { page } = workstation;
  await openSquad(page);
  await page.getByRole('rowheader', { name: NAME }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(NAME);
  await page.keyboard.press('d');
  const days = page.getByRole('dialog', { name: 'New days on the calendar' });
  await days.getByRole('textbox', { name: 'First day' }).fill('2026-07-20');
  await days.getByRole('textbox', { name: 'Last day' }).fill('2026-07-22');
  await days.getByRole('button', { name: 'Add days' }).click();
  await expect(days).toHaveCount(0);
  await page.getByRole('button', { name: 'Export PDF' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Whole season' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  const pdf = await onlyPdf(workstation);
  const weekly = pdf.pages.filter((text) => text.includes('Main lifts'));
  expect(weekly[0]).toMatch(/E easy \d:\d\d–\d:\d\d/);
  expect(weekly[0]).toMatch(/Paces per km\. VDOT [\d.]+ from .* on \d+ \w+ 2026\./);
  expect(weekly.join('\n')).toMatch(/Away, 20 Jul –/);
  for (const text of weekly) expect(weeksOn(text), 'no page with a row or two').toBeGreaterThan(2);
  const byDay = pdf.pages.filter((text) => /Wk\s+Monday\s+Tuesday/.test(text));
  expect(byDay.length).toBeGreaterThan(2);
  expect(byDay.join('\n')).toContain('past');
  expect(byDay.join('\n')).toMatch(/Back squat \d × \d/);
  for (const text of byDay) expect(weeksOn(text)).toBeGreaterThan(2);
});

/** Weeks that a page of a table holds: lines that begin with a number and a Monday. */
function weeksOn(text: string): number {
  return [...text.matchAll(/(?:^|\s)\d{1,2}\s(?:·\s)?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s/g)]
    .length;
}
