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

async function openElectron(env: Readonly<Record<string, string>>): Promise<Running> {
  const own = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  const electron = await _electron.launch({
    executablePath: process.env['COUNTERPOINT_ELECTRON'] ?? '',
    args: ['.'],
    cwd: ROOT,
    env: { ...Object.fromEntries(own), ...env },
    timeout: 60_000,
  });
  const page = await electron.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  return { page, context: page.context(), origin: ELECTRON_ORIGIN, electron, close: () => electron.close() };
}

/** Starts the program in one of its shells. */
export function openShell(
  shell: ShellName,
  env: Readonly<Record<string, string>>,
  dataFolder: string,
): Promise<Running> {
  return shell === 'electron' ? openElectron(env) : openChromium(env, dataFolder);
}
