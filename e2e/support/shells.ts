import { _electron, type BrowserContext, type ElectronApplication, type Page } from 'playwright/test';
import { RENDERER, ROOT } from '../../build/fresh.ts';
import { APP_VERSION } from '../../electron/app/app-version.ts';
import { createApp } from '../../electron/app/create-app.ts';
import { ORIGIN as CHROMIUM_ORIGIN } from '../../electron/shells/chromium/page-server.ts';
import { launchChromiumShell } from '../../electron/shells/chromium/shell.ts';

export type ShellName = 'chromium' | 'electron';

/** One running program. */
export interface Running {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly origin: string;
  /** Only under Electron: its main process. */
  readonly electron: ElectronApplication | null;
  close(): Promise<void>;
}

/** The address that Electron's pages have. */
const ELECTRON_ORIGIN = 'app://counterpoint';

/** Longest that the program may take to quit, ms; it takes one or two seconds. */
const QUIT_MS = 30_000;

async function openChromium(env: Readonly<Record<string, string>>, dataFolder: string): Promise<Running> {
  const shell = await launchChromiumShell({
    dataFolder,
    rendererFolder: RENDERER,
    version: APP_VERSION,
    createApp,
    headless: true,
    env,
  });
  return {
    page: shell.page,
    context: shell.context,
    origin: CHROMIUM_ORIGIN,
    electron: null,
    close: () => shell.close(),
  };
}

/** Ends a program that was asked to quit and did not, with all that it started. */
function kill(electron: ElectronApplication): void {
  const child = electron.process();
  if (child.pid === undefined || process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
}

/** Quits the program. One that hangs is ended, so that it holds up no other test, and fails this one with a sentence. */
async function quit(electron: ElectronApplication): Promise<void> {
  let late = false;
  const limit = setTimeout(() => {
    late = true;
    kill(electron);
  }, QUIT_MS);
  try {
    await electron.close();
  } finally {
    clearTimeout(limit);
  }
  if (late) throw new Error(`Electron had not quit ${QUIT_MS / 1000} s after it was asked to, and was killed.`);
}

async function openElectron(env: Readonly<Record<string, string>>): Promise<Running> {
  const own = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  const electron = await _electron.launch({
    executablePath: process.env['COUNTERPOINT_ELECTRON'] ?? '',
    // Without a graphics card Chromium's graphics process would crash and start again and again, also in the middle of
    // opening and closing a window, which then may wait for it without end.
    args: ['--disable-gpu', '.'],
    cwd: ROOT,
    env: { ...Object.fromEntries(own), ...env },
    timeout: 60_000,
  });
  try {
    const page = await electron.firstWindow();
    await page.waitForLoadState('domcontentloaded');
    return { page, context: page.context(), origin: ELECTRON_ORIGIN, electron, close: () => quit(electron) };
  } catch (error) {
    await quit(electron);
    throw error;
  }
}

/** Starts the program in one of its shells. */
export function openShell(
  shell: ShellName,
  env: Readonly<Record<string, string>>,
  dataFolder: string,
): Promise<Running> {
  return shell === 'electron' ? openElectron(env) : openChromium(env, dataFolder);
}
