import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { APP_VERSION } from '../../electron/app/app-version.ts';
import { createApp } from '../../electron/app/create-app.ts';
import { type ChromiumShell, launchChromiumShell } from '../../electron/shells/chromium/shell.ts';
import { athleteDraft } from '../../shared/domain/athlete.ts';
import { calendarDate } from '../../shared/domain/calendar-date.ts';
import { athleteId } from '../../shared/domain/ids.ts';
import { makeSquad } from '../bench/squad-data.ts';
import { freshRenderer, RENDERER, ROOT } from '../fresh.ts';
import { layoutFaults } from './layout-faults.ts';
import { standsStill, windowStands } from './stands-still.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { squad: { type: 'string', multiple: true } },
});
const out = resolve(positionals[0] ?? join(ROOT, '.out', 'gallery'));
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
const THEMES = ['light', 'dark'] as const;
const TODAY = '2026-06-29';
const LONG = 'Maximiliane-Alexandrina von Hohenstein-Oberwinterthur ';

const roster = z.object({ rows: z.array(z.object({ id: athleteId, seasonId: z.string().nullable() })) });

async function ask(shell: ChromiumShell, channel: string, input: unknown): Promise<unknown> {
  const result = await shell.app.dispatch(channel, input);
  if (!result.ok) throw new Error(`${channel}: ${result.failure.message}`);
  return result.value;
}

async function rowsOf(shell: ChromiumShell) {
  return roster.parse(await ask(shell, 'roster.list', { archived: false })).rows;
}

/** How the data stands: nobody, the sample squad, one of it, names longer than anyone's, a big squad made before, and the sample squad in German. */
const SQUADS = {
  none: async () => undefined,
  one: async (shell) => {
    await ask(shell, 'sample.add', {});
    const others = (await rowsOf(shell)).slice(1).map((row) => row.id);
    await ask(shell, 'athlete.delete', { athleteIds: others });
  },
  eight: async (shell) => {
    await ask(shell, 'sample.add', {});
  },
  long: async (shell) => {
    await ask(shell, 'sample.add', {});
    for (const [index, row] of (await rowsOf(shell)).entries()) {
      const known = z.record(z.string(), z.unknown()).parse(await ask(shell, 'athlete.get', { athleteId: row.id }));
      const draft = Object.fromEntries(Object.entries(known).filter(([name]) => name in athleteDraft.shape));
      await ask(shell, 'athlete.update', { athleteId: row.id, draft: { ...draft, name: `${LONG}${index + 1}` } });
    }
  },
  hundreds: async () => undefined,
  german: async (shell) => {
    await ask(shell, 'sample.add', {});
  },
} satisfies Readonly<Record<string, (shell: ChromiumShell) => Promise<void>>>;

async function placesOf(shell: ChromiumShell): Promise<readonly (readonly [string, string])[]> {
  const first = (await rowsOf(shell))[0];
  const common = [
    ['roster', '/'],
    ['squad-log', '/log'],
    ['squad-audit', '/audit'],
    ['library', '/library'],
    ['calculators', '/calculators'],
    ['rules', '/settings/rules'],
    ['settings', '/settings'],
    ['new-athlete', '/athletes/new'],
  ] as const;
  if (first === undefined) return common;
  const athlete = `/athletes/${first.id}`;
  return [
    ...common,
    ['season', athlete],
    ['week', `${athlete}/week/${TODAY}`],
    ['log', `${athlete}/log`],
    ['progress', `${athlete}/progress`],
    ['audit', `${athlete}/audit`],
    ['profile', `${athlete}/profile`],
  ] as const;
}

/** Windows over the season, by the keys that open them. */
const WINDOWS = [
  ['palette', 'Control+k'],
  ['history', 'h'],
  ['shortcuts', '?'],
  ['import', 'Control+i'],
  ['race', 'r'],
  ['period', 'd'],
  ['plan', 'p'],
  ['replan', 'Shift+R'],
  ['targets', 't'],
  ['pdf', 'Control+p'],
] as const;

/** Longest wait for one picture, ms: a busy machine is slow, not broken. */
const SLOW_MS = 120_000;

/** Waits until the page stands still: fonts there, nothing loading or being counted, and the same for four frames. */
async function settled(page: ChromiumShell['page']): Promise<void> {
  await page.waitForFunction(standsStill, null, { polling: 'raf', timeout: SLOW_MS });
}

interface Picture {
  readonly name: string;
  readonly faults: readonly string[];
}

/** What stands in the window now, in both themes and sizes. */
async function views(page: ChromiumShell['page'], what: string): Promise<readonly Picture[]> {
  const taken: Picture[] = [];
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme });
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await settled(page);
      const name = `${what}-${theme}-${size.width}.png`;
      await page.screenshot({ path: join(out, name), animations: 'disabled', timeout: SLOW_MS });
      const faults = theme === 'light' ? await page.evaluate(layoutFaults) : [];
      taken.push({ name, faults: [...new Set(faults.map((fault) => `${fault.kind}: ${fault.text}`))] });
    }
  }
  return taken;
}

async function pictures(squad: string, shell: ChromiumShell): Promise<readonly Picture[]> {
  const { page } = shell;
  const taken: Picture[] = [];
  for (const [screen, path] of await placesOf(shell)) {
    await page.evaluate(`location.hash = ${JSON.stringify(path)}`);
    taken.push(...(await views(page, `${screen}-${squad}`)));
    if (screen !== 'season') continue;
    for (const [window, keys] of WINDOWS) {
      await page.keyboard.press(keys);
      await page.waitForFunction(windowStands, null, { polling: 'raf' });
      taken.push(...(await views(page, `window-${window}-${squad}`)));
      await page.keyboard.press('Escape');
      await page.locator('.modal').first().waitFor({ state: 'detached' });
    }
  }
  return [...taken, ...(await pdfPages(squad, shell))];
}

/** The pages of the first athlete's season on paper; nothing without a season, or without poppler to draw them. */
async function pdfPages(squad: string, shell: ChromiumShell): Promise<readonly Picture[]> {
  const seasonId = (await rowsOf(shell))[0]?.seasonId ?? null;
  if (seasonId === null) return [];
  const options = { paper: 'a4', gymCards: true, reasons: true, jobId: 'gallery' };
  const { path } = z.object({ path: z.string() }).parse(await ask(shell, 'season.exportPdf', { seasonId, ...options }));
  const drawn = spawnSync('pdftoppm', ['-r', '60', '-png', path, join(out, `pdf-${squad}`)]);
  if (drawn.status !== 0) {
    process.stdout.write('The PDF was not drawn: pdftoppm of poppler-utils is not there.\n');
    return [];
  }
  const names = readdirSync(out).filter((name) => name.startsWith(`pdf-${squad}-`) && name.endsWith('.png'));
  return names.toSorted().map((name) => ({ name, faults: [] }));
}

async function run(squad: keyof typeof SQUADS): Promise<readonly Picture[]> {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-gallery-'));
  if (squad === 'hundreds') {
    mkdirSync(join(folder, 'data'));
    makeSquad(join(folder, 'data', 'counterpoint.db'), { athletes: 200, years: 1, today: calendarDate(TODAY) });
  }
  const shell = await launchChromiumShell({
    dataFolder: join(folder, 'data'),
    rendererFolder: RENDERER,
    version: APP_VERSION,
    createApp,
    headless: true,
    env: {
      COUNTERPOINT_TODAY: TODAY,
      COUNTERPOINT_EXPORTS: join(folder, 'exports'),
      COUNTERPOINT_LANGUAGE: squad === 'german' ? 'de-DE' : 'en-GB',
    },
  });
  try {
    await SQUADS[squad](shell);
    return await pictures(squad, shell);
  } finally {
    await shell.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function isSquad(name: string): name is keyof typeof SQUADS {
  return name in SQUADS;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function indexPage(all: readonly Picture[]): string {
  const items = all.map(({ name, faults }) => {
    const list = faults.map((fault) => `<li>${escaped(fault)}</li>`).join('');
    return `<figure><a href="${name}"><img src="${name}" loading="lazy" width="480"></a><figcaption>${name}<ul>${list}</ul></figcaption></figure>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Counterpoint, every screen</title>
<style>body{display:flex;flex-wrap:wrap;gap:16px;font:13px sans-serif}figure{margin:0;width:480px}li{color:#a33}</style>
${items.join('\n')}\n`;
}

mkdirSync(out, { recursive: true });
await freshRenderer();
const all: Picture[] = [];
const squads = Object.keys(SQUADS).filter(isSquad);
const asked = options.squad ?? squads;
const unknown = asked.find((name) => !isSquad(name));
if (unknown !== undefined) throw new Error(`No squad is called ${unknown}; there are ${squads.join(', ')}.`);
for (const squad of asked.filter(isSquad)) all.push(...(await run(squad)));
writeFileSync(join(out, 'index.html'), indexPage(all));
const faulty = all.filter((picture) => picture.faults.length > 0);
for (const { name, faults } of faulty)
  process.stdout.write(`${name}\n${faults.map((each) => `  ${each}`).join('\n')}\n`);
process.stdout.write(
  `${all.length} pictures in ${out}, ${faulty.length} with something cut off, overlapping or too wide\n`,
);
