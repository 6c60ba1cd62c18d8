import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from 'playwright/test';
import { findByKeys } from './keys.ts';
import { type PdfText, readPdf } from './pdf.ts';
import type { Workstation } from './workstation.ts';

/** The sample athlete of these tests: an 80 km race with a B race before it, lifting from the first week on. */
export const ATHLETE = 'Kari Nilsen';

/** A week's numbers as the chart says them. */
export interface ChartWeek {
  readonly week: number;
  readonly intensity: number;
  readonly hardSets: number;
}

/** The counterpoint chart on the season screen. */
export function chartOf(page: Page): Locator {
  return page.getByRole('slider', { name: /^Counterpoint chart of / });
}

/** Adds the sample squad and opens the season of the athlete of these tests. */
export async function openSeason(page: Page): Promise<void> {
  await page.getByText('Look around with a sample squad').click();
  await page.getByRole('rowheader', { name: new RegExp(ATHLETE) }).click();
  await expect(chartOf(page)).toBeVisible();
}

/** Adds the sample squad with the keyboard alone. */
export async function addSquadByKeys(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: /Look around with a sample squad/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid', { name: 'Roster' }).getByRole('row')).toHaveCount(9);
}

/** Opens an athlete through the palette. */
export async function openAthleteByKeys(page: Page, name: string): Promise<void> {
  await findByKeys(page, name, new RegExp(`^${name}`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
}

/** Adds the sample squad and opens the season of the athlete of these tests, with the keyboard alone. */
export async function openSeasonByKeys(page: Page): Promise<void> {
  await addSquadByKeys(page);
  await openAthleteByKeys(page, ATHLETE);
  await expect(chartOf(page)).toBeVisible();
}

/** Reads the numbers of the week that the chart's cursor is on. */
export async function readWeek(page: Page): Promise<ChartWeek> {
  const text = (await chartOf(page).getAttribute('aria-valuetext')) ?? '';
  const found = /^Week (\d+), .*intensity index: ([\d.]+).*Hard sets: (\d+)/.exec(text);
  expect(found, `what the chart says: ${text}`).not.toBeNull();
  return { week: Number(found?.[1]), intensity: Number(found?.[2]), hardSets: Number(found?.[3]) };
}

/** Puts the chart's cursor on this week with the keyboard, then reads it and the week after it. */
export async function readTwoWeeks(page: Page): Promise<readonly [ChartWeek, ChartWeek]> {
  await chartOf(page).focus();
  const first = await readWeek(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await readWeek(page)).week).toBe(first.week + 1);
  const second = await readWeek(page);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await readWeek(page)).week).toBe(first.week);
  return [first, second];
}

/** Presses Tab until the wanted element, once it can be used, has the focus; fails when it cannot be reached. */
export async function tabTo(page: Page, wanted: Locator, limit = 80): Promise<void> {
  await expect(wanted).toBeVisible();
  await expect(wanted).toBeEnabled();
  for (let presses = 0; presses < limit; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached with ${limit} presses of Tab: ${String(wanted)}`);
}

/** The only exported PDF, as text. */
export async function onlyPdf(workstation: Workstation): Promise<PdfText & { readonly name: string }> {
  const pdfs = (): string[] => {
    try {
      return readdirSync(workstation.exportFolder).filter((name) => name.endsWith('.pdf'));
    } catch {
      return [];
    }
  };
  await expect.poll(pdfs, { timeout: 60_000 }).toHaveLength(1);
  const name = pdfs()[0] ?? '';
  return { name, ...(await readPdf(join(workstation.exportFolder, name))) };
}

/** What the season plan of the sample athlete must hold, first page to last. */
export async function expectSeasonPlan(workstation: Workstation): Promise<void> {
  const pdf = await onlyPdf(workstation);
  expect(pdf.name).toContain(ATHLETE);
  expect(pdf.tagged).toBe(true);
  expect(pdf.size.width).toBeGreaterThan(pdf.size.height);
  const first = pdf.pages[0] ?? '';
  for (const words of [ATHLETE, 'Ridgeway 80 km', 'Forest 50 km']) expect(first).toContain(words);
  for (const phase of ['Base', 'Build', 'Peak', 'Taper', 'Race', 'Transition']) expect(pdf.text).toContain(phase);
  const weekly = pdf.pages.filter((page) => page.includes('Main lifts')).join('\n');
  expect(weekly, 'the last week in the weekly table').toMatch(/32 2 Nov Transition 2/);
  const cards = pdf.pages.find((page) => page.includes('Gym cards')) ?? '';
  for (const words of ['Heavy strength A', 'Back squat', 'kg']) expect(cards, 'a gym card').toContain(words);
  expect(pdf.pages.at(-1)).toContain(`page ${pdf.pages.length} of ${pdf.pages.length}`);
}
