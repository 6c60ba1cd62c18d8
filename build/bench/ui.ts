import { copyFile, mkdir, mkdtemp, open, rm, stat } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { APP_VERSION } from '../../electron/app/app-version.ts';
import { createApp } from '../../electron/app/create-app.ts';
import { type ChromiumShell, launchChromiumShell } from '../../electron/shells/chromium/shell.ts';
import type { ChannelName, Input, Output } from '../../shared/contract/index.ts';
import { addDays, calendarDate } from '../../shared/domain/calendar-date.ts';
import { newAthlete } from '../../shared/domain/new-athlete.ts';
import { freshRenderer, RENDERER } from '../fresh.ts';
import { median, timed } from './measure.ts';
import { makeSquad } from './squad-data.ts';
import { clickUntil, clickUntilAll, type Timed, typeKeys } from './ui-acts.ts';

const TODAY = '2026-06-29';
const SIZES: readonly number[] = (process.env['COUNTERPOINT_BENCH_ATHLETES'] ?? '20,200').split(',').map(Number);
const YEARS = Number(process.env['COUNTERPOINT_BENCH_YEARS'] ?? '10');
/** How often each act is timed; every switch goes to an athlete not seen before, of twenty at least. */
const RUNS = 9;

/** What is measured, with its aim in milliseconds where there is one. */
const AIMS = [
  ['start to usable roster', 2000],
  ['switch of athlete', 150],
  ['… and all around the chart', null],
  ['78-week season chart', 100],
  ['… and all around it', null],
  ['ten-year progress chart', 300],
  ['roster search per key', 50],
  ['session move to screen', 50],
] as const;
type Measure = (typeof AIMS)[number][0];
type Figures = ReadonlyMap<Measure, readonly number[]>;

/** The chart of a season, and the selected week beside it, which comes with the table below. */
const CHART = '.cp-chart .cp-chart-week';
const AROUND = '.inspector h2';
/** The large chart of the progress screen. */
const DETAIL = '.progress-detail svg';

/** Copies a file down to the disk: what is still being written there would hold up the start that is timed next. */
async function copyWhole(source: string, copy: string): Promise<void> {
  await copyFile(source, copy);
  const file = await open(copy, 'r+');
  await file.sync();
  await file.close();
}

/** A database of this size: one that was made before, where a folder of such is named, else a new one. */
async function squadFile(athletes: number, folder: string): Promise<string> {
  const kept = process.env['COUNTERPOINT_BENCH_DATA'];
  const home = kept === undefined ? join(folder, 'made') : kept;
  const path = join(home, `squad-${athletes}-${YEARS}.db`);
  if (await stat(path).catch(() => null)) return path;
  await mkdir(home, { recursive: true });
  const start = performance.now();
  makeSquad(path, { athletes, years: YEARS, today: calendarDate(TODAY) });
  console.log(`made ${athletes} athletes × ${YEARS} years in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return path;
}

async function openWorkstation(dataFolder: string): Promise<{ shell: ChromiumShell; windowMs: number; ms: number }> {
  const start = performance.now();
  const env = { COUNTERPOINT_DATA: dataFolder, COUNTERPOINT_TODAY: TODAY };
  const shell = await launchChromiumShell({
    dataFolder,
    rendererFolder: RENDERER,
    version: APP_VERSION,
    createApp,
    headless: true,
    viewport: { width: 1440, height: 900 },
    env,
  });
  await shell.page.getByRole('navigation', { name: 'Athletes' }).waitFor();
  const windowMs = performance.now() - start;
  // A database of an older version is brought up to date first.
  const row = shell.page.getByRole('grid', { name: 'Roster' }).getByRole('rowheader').first();
  await row.waitFor({ timeout: 300_000 });
  return { shell, windowMs, ms: performance.now() - start };
}

/** Waits until the findings are counted: they are no part of what is measured here. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.roster-old, .roster-counting') === null, null, {
    timeout: 300_000,
  });
}

async function inWindow({ page }: Pick<ChromiumShell, 'page'>): Promise<readonly (readonly [Measure, Timed])[]> {
  const results: (readonly [Measure, Timed])[] = [];
  await settled(page);
  results.push(['roster search per key', await typeKeys(page, '.roster-search input', 'lena vo')]);
  await page.locator('.roster-search input').fill('');
  await page.locator('.data-grid tr[data-key]').nth(0).click();
  await page.locator(AROUND).waitFor();
  const links = '.rail-list a';
  const next = (turn: number) => `${links}:not([aria-current]) >> nth=${turn * 2}`;
  const [switched = [], whole = []] = await clickUntilAll(page, next, [CHART, AROUND], RUNS);
  results.push(['switch of athlete', switched], ['… and all around the chart', whole]);
  const [drawn = [], around = []] = await longSeason(page);
  results.push(['78-week season chart', drawn], ['… and all around it', around]);
  await page.locator(links).first().click();
  await page.getByRole('slider').first().waitFor();
  const progress = page.getByRole('link', { name: 'Progress', exact: true });
  if (await progress.count()) results.push(['ten-year progress chart', await tenYears(page)]);
  results.push(['session move to screen', await moves(page)]);
  return results;
}

/** Name and length of the season whose chart is timed. */
const LONG = 'Long Season';
const LONG_WEEKS = 78;

/** Adds an athlete with a season of 78 weeks to its race. */
async function addLongSeason({ app }: ChromiumShell): Promise<void> {
  const draft = { ...newAthlete(LONG, { distance: 'km', mass: 'kg' }), weeklyDistanceM: 40_000 };
  const { athleteId } = await ask(app, 'athlete.create', draft);
  const race = {
    name: 'The Race',
    date: addDays(calendarDate(TODAY), LONG_WEEKS * 7 - 1),
    distanceM: 42_195,
    priority: 'A',
    targetTimeS: null,
    resultTimeS: null,
    terrain: 'road',
    ascentM: null,
    note: '',
  } as const;
  await ask(app, 'race.create', { athleteId, draft: race });
  const season = {
    name: LONG,
    startDate: calendarDate(TODAY),
    endDate: null,
    rhythm: '3:1',
    peakDistanceM: null,
    volumeBasis: 'distance',
    peakDurationS: null,
    preset: 'article',
    goal: '',
  } as const;
  await ask(app, 'season.create', { athleteId, draft: { ...season, phasePins: [], weekPins: [] } });
}

async function ask<C extends ChannelName>(app: ChromiumShell['app'], channel: C, input: Input<C>): Promise<Output<C>> {
  const answer = await app.dispatch(channel, input);
  if (!answer.ok) throw new Error(`${channel}: ${answer.failure.message}`);
  // The router has checked it against the contract.
  return answer.value as Output<C>;
}

/** From the week of an athlete to the chart of their 78 weeks. */
async function longSeason(page: Page): Promise<readonly Timed[]> {
  await page.locator('.rail-list a').filter({ hasText: LONG }).click();
  await page.getByRole('slider').first().waitFor();
  await page
    .locator('.sn-weeks tbody tr')
    .nth(LONG_WEEKS - 1)
    .waitFor();
  await page.getByRole('link', { name: 'Week', exact: true }).click();
  await page.locator('article').first().waitFor();
  return fromWeekToSeason(page);
}

/** Times the way to the season's chart, and to what stands around it, and goes back to the week each time. */
async function fromWeekToSeason(page: Page): Promise<readonly Timed[]> {
  const drawn: number[] = [];
  const around: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const [chart = [], rest = []] = await clickUntilAll(page, () => 'a:text-is("Season")', [CHART, AROUND], 1);
    drawn.push(...chart);
    around.push(...rest);
    await page.getByRole('link', { name: 'Week', exact: true }).click();
    await page.locator(CHART).first().waitFor({ state: 'detached' });
  }
  return [drawn, around];
}

async function tenYears(page: Page): Promise<Timed> {
  const ms: number[] = [];
  await page.getByRole('link', { name: 'Progress', exact: true }).click();
  await page.locator(DETAIL).first().waitFor();
  await page.getByRole('radio', { name: 'All', exact: true }).click({ force: true });
  for (let run = 0; run < RUNS; run += 1) {
    await page.getByRole('link', { name: 'Season', exact: true }).click();
    await page.getByRole('slider').first().waitFor();
    ms.push(...(await clickUntil(page, () => 'a:text-is("Progress")', DETAIL, 1)));
  }
  return ms;
}

/** Moves a session from day to day, from the press of the button to the card on its new day. */
async function moves(page: Page): Promise<Timed> {
  await page.getByRole('link', { name: 'Week', exact: true }).click();
  await page.locator('article').first().waitFor();
  const ms: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    // Planned for a day to come: what is done or over cannot be moved on in the plan.
    const card = page.locator('section, [role="region"]').locator('article').last();
    await card.getByRole('button').first().focus();
    await page.keyboard.press('m');
    const date = page.getByRole('textbox', { name: /date|day/i }).first();
    await date.fill(run % 2 === 0 ? '2026-07-04' : '2026-07-05');
    ms.push(...(await clickUntil(page, () => 'button:has-text("Move here")', 'article', 1)));
    await page.keyboard.press('Escape');
  }
  return ms;
}

async function benchSize(athletes: number, folder: string): Promise<Figures> {
  const source = await squadFile(athletes, folder);
  const dataFolder = join(folder, `data-${athletes}`);
  await mkdir(dataFolder, { recursive: true });
  await copyWhole(source, join(dataFolder, 'counterpoint.db'));
  const figures = new Map<Measure, readonly number[]>();
  const first = await openWorkstation(dataFolder);
  const [windowMs, ms] = [first.windowMs.toFixed(0), first.ms.toFixed(0)];
  console.log(`${athletes} athletes: first start of the day, to the window ${windowMs} ms, to its roster ${ms} ms`);
  try {
    // The day's backup runs in a thread of its own; its end is waited for, so that no act is timed beside it.
    const backup = await first.shell.app.dispatch('backup.create', {});
    if (!backup.ok) throw new Error(backup.failure.message);
    await addLongSeason(first.shell);
    for (const [measure, ms] of await inWindow(first.shell)) figures.set(measure, ms);
  } finally {
    await first.shell.close();
  }
  const starts: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const again = await openWorkstation(dataFolder);
    starts.push(again.ms);
    await again.shell.close();
  }
  figures.set('start to usable roster', starts);
  return figures;
}

function table(results: ReadonlyMap<number, Figures>): void {
  const cells = (athletes: number, measure: Measure) => {
    const ms = results.get(athletes)?.get(measure);
    return ms === undefined ? 'not measured' : `${median(ms).toFixed(0)} (${(ms[0] ?? Number.NaN).toFixed(0)}) ms`;
  };
  const grown = SIZES.length > 1 ? `${SIZES[0]} → ${SIZES.at(-1)}` : '';
  console.log(
    `\n${''.padEnd(28)}${'aim'.padStart(10)}${SIZES.map((n) => `${n} athletes`.padStart(16)).join('')}${grown.padStart(12)}`,
  );
  const growth = (measure: Measure) => {
    const [few, many] = [SIZES[0], SIZES.at(-1)].map((n) => results.get(n ?? 0)?.get(measure));
    return grown === '' || few === undefined || many === undefined
      ? ''
      : `× ${(median(many) / median(few)).toFixed(2)}`;
  };
  for (const [measure, aim] of AIMS) {
    const columns = SIZES.map((athletes) => cells(athletes, measure).padStart(16)).join('');
    console.log(
      `${measure.padEnd(28)}${(aim === null ? '' : `${aim} ms`).padStart(10)}${columns}${growth(measure).padStart(12)}`,
    );
  }
}

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`);
console.log(`The window on ${YEARS} years an athlete: medians, in brackets the first time; it asserts nothing.`);
const loop = await timed(() => undefined, 31, 5);
console.log(
  `The yardstick beside which other machines can be read: a plain loop takes ${loop.loopMs.toFixed(1)} ms here.`,
);
await freshRenderer();
const folder = await mkdtemp(join(tmpdir(), 'counterpoint-bench-ui-'));
try {
  const results = new Map<number, Figures>();
  for (const athletes of SIZES) results.set(athletes, await benchSize(athletes, folder));
  table(results);
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
