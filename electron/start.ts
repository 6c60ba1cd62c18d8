import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshMain, freshRenderer, RENDERER, ROOT } from '../build/fresh.ts';
import { ensureTools } from '../build/system-tools.ts';
import { APP_VERSION } from './app/app-version.ts';
import { createApp } from './app/create-app.ts';
import { findBrowser, NO_BROWSER } from './shells/chromium/find-browser.ts';
import { launchChromiumShell } from './shells/chromium/shell.ts';
import { dataFolder } from './shells/common/data-folder.ts';
import { AlreadyOpenError } from './shells/common/instance-lock.ts';

/** Ended because something is missing here; the sentence says what. */
const EXIT_FAILED = 1;
/** Ended because there is no display to open a window on. */
const EXIT_NO_DISPLAY = 3;
/** How long GitHub, or the mirror named in ELECTRON_MIRROR, may take to answer, and Electron to arrive, ms. */
const PROBE_MS = 3_000;
const FETCH_MS = 90_000;

const say = (line: string): void => console.log(line);

function hasDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  return platform !== 'linux' || [env['DISPLAY'], env['WAYLAND_DISPLAY']].some((value) => (value ?? '') !== '');
}

/** The Electron binary of the `electron` package; null when it has not been fetched. Never starts a download. */
function packagedElectron(): string | null {
  const folder = join(ROOT, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(binary) ? binary : null;
}

async function canBeFetched(): Promise<boolean> {
  const source = process.env['ELECTRON_MIRROR'] ?? 'https://github.com';
  try {
    await fetch(source, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) });
    return true;
  } catch {
    return false;
  }
}

async function fetchElectron(): Promise<string | null> {
  if (!(await canBeFetched())) return null;
  say('Fetching Electron once …');
  const install = join(ROOT, 'node_modules', 'electron', 'install.js');
  spawnSync(process.execPath, [install], { timeout: FETCH_MS, stdio: 'ignore' });
  return packagedElectron();
}

async function findElectron(env: NodeJS.ProcessEnv): Promise<string | null> {
  const named = env['COUNTERPOINT_ELECTRON'] ?? '';
  if (named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`COUNTERPOINT_ELECTRON names ${named}, which is not there.`);
  }
  return packagedElectron() ?? (await fetchElectron());
}

function runElectron(binary: string): Promise<number> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '.'] : ['.'];
  return new Promise((resolve, reject) => {
    const child = spawn(binary, args, { cwd: ROOT, env, stdio: 'inherit' });
    child.once('error', (error) => reject(new Error(`Electron could not be started: ${error.message}.`)));
    child.once('exit', (code) => resolve(code ?? EXIT_FAILED));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
  });
}

function browserOrInstall(): string {
  const found = findBrowser();
  if (found !== null) return found;
  ensureTools([{ command: 'chromium', debian: 'chromium' }], say);
  const installed = findBrowser();
  if (installed === null) throw new Error(NO_BROWSER);
  return installed;
}

async function runChromium(reason: string): Promise<number> {
  const browser = browserOrInstall();
  say(`Counterpoint opens in ${browser} (${reason}).`);
  const shell = await launchChromiumShell({
    dataFolder: dataFolder(process.env),
    rendererFolder: RENDERER,
    version: APP_VERSION,
    createApp,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void shell.close());
  await shell.closed;
  return 0;
}

async function start(env: NodeJS.ProcessEnv): Promise<number> {
  if (!hasDisplay(env, process.platform)) {
    console.error(
      'There is no display here to open a window on. Without one, "npm run --silent cli -- demo --out demo" ' +
        'plans the sample squad and writes its PDFs and charts into the folder "demo"; under Xvfb, "xvfb-run npm start" opens the window.',
    );
    return EXIT_NO_DISPLAY;
  }
  const wish = env['COUNTERPOINT_SHELL'] ?? '';
  if (!['', 'electron', 'chromium'].includes(wish)) {
    throw new Error(`COUNTERPOINT_SHELL must be "electron" or "chromium", not "${wish}".`);
  }
  const electron = wish === 'chromium' ? null : await findElectron(env);
  if (electron === null && wish === 'electron') throw new Error('Electron is not there and could not be fetched.');
  if (await freshRenderer()) say('The pages have been built.');
  if (electron === null) {
    return runChromium(wish === '' ? 'Electron is not there and could not be fetched' : 'as COUNTERPOINT_SHELL asks');
  }
  await freshMain();
  say(`Counterpoint opens in Electron (${electron}).`);
  return runElectron(electron);
}

try {
  process.exitCode = await start(process.env);
} catch (error) {
  if (error instanceof AlreadyOpenError) {
    console.log(error.message);
  } else {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = EXIT_FAILED;
  }
}
