import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { App } from '../../app/app.ts';
import type { Ports } from '../../app/ports.ts';
import { systemClock } from '../common/clock.ts';
import { AlreadyOpenError, type InstanceLock, lockDataFolder } from '../common/instance-lock.ts';
import { systemLanguage } from '../common/language.ts';
import { logFile } from '../common/log-file.ts';
import { requireRenderer } from '../common/pages.ts';
import { reveal } from '../common/reveal.ts';
import { exportFolder, saveWithoutOverwriting } from '../common/save-file.ts';
import { attachBridge, type PageBridge } from './bridge.ts';
import { requireBrowser } from './find-browser.ts';
import { isRoot, windowFlags } from './flags.ts';
import { type HeadlessPrinter, headlessPrinter } from './headless-print.ts';
import { attachPageServer, ORIGIN } from './page-server.ts';

export interface ChromiumShellOptions {
  readonly dataFolder: string;
  /** The built renderer (`.out/renderer`). */
  readonly rendererFolder: string;
  readonly version: string;
  /** Makes the app; the shell gives the ports. */
  readonly createApp: (options: { readonly dataFolder: string; readonly ports: Ports }) => App;
  /** Without a visible window, for tests. */
  readonly headless?: boolean;
  /** The page's size in CSS pixels when headless. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The environment that `COUNTERPOINT_*` settings are read from. */
  readonly env?: NodeJS.ProcessEnv;
}

/** An open workstation. */
export interface ChromiumShell {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly app: App;
  /** Resolves when the window is closed and everything is saved. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

interface Parts {
  readonly app: App;
  readonly printer: HeadlessPrinter;
  readonly log: (line: string) => void;
}

function startApp(options: ChromiumShellOptions, env: NodeJS.ProcessEnv): Parts {
  const clock = systemClock(env);
  const log = logFile(options.dataFolder, clock.now);
  const printer = headlessPrinter({
    rendererFolder: options.rendererFolder,
    dispatch: (channel, input) => app.dispatch(channel, input),
    version: options.version,
    language: systemLanguage(env),
    log,
  });
  const ports: Ports = {
    shell: 'chromium',
    clock,
    print: printer.print,
    saveFile: async (name, bytes) => saveWithoutOverwriting(await exportFolder(env), name, bytes),
    chooseFolder: () => exportFolder(env),
    saveInto: saveWithoutOverwriting,
    revealFile: (path) => (options.headless ? Promise.resolve() : reveal(path)),
    log,
  };
  const app = options.createApp({ dataFolder: options.dataFolder, ports });
  return { app, printer, log };
}

function startContext(options: ChromiumShellOptions, env: NodeJS.ProcessEnv): Promise<BrowserContext> {
  const headless = options.headless ?? false;
  return chromium.launchPersistentContext(join(options.dataFolder, 'chromium'), {
    executablePath: requireBrowser(),
    headless,
    chromiumSandbox: !isRoot(),
    args: [...windowFlags(headless)],
    ignoreDefaultArgs: ['--enable-automation'],
    viewport: headless ? { ...(options.viewport ?? { width: 1440, height: 900 }) } : null,
    locale: systemLanguage(env),
    serviceWorkers: 'block',
    acceptDownloads: false,
    permissions: [],
    // Follow the system instead of the driver's own defaults.
    colorScheme: null,
    reducedMotion: headless ? 'reduce' : null,
    forcedColors: null,
    contrast: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/** Any further window is closed at once: the workstation has one. */
function allowOneWindow(context: BrowserContext, page: Page, log: (line: string) => void): void {
  context.on('page', (other) => {
    if (other === page) return;
    log('refused a new window');
    void other.close().catch(() => undefined);
  });
}

function watchPage(page: Page, log: (line: string) => void): void {
  page.on('pageerror', (error) => log(`page error: ${error.stack ?? error.message}`));
  page.on('crash', () => log('the page crashed'));
  page.on('console', (entry) => {
    if (entry.type() === 'error' || entry.type() === 'warning') log(`page ${entry.type()}: ${entry.text()}`);
  });
  // With a listener that does nothing the coach answers dialogs; without one the driver would dismiss them.
  page.on('dialog', () => undefined);
}

function forwardEvents(app: App, bridge: PageBridge, page: Page): () => void {
  return app.subscribe((event, payload) => void bridge.push(page, event, payload));
}

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly unsubscribe: () => void;
}

async function openWindow(options: ChromiumShellOptions, env: NodeJS.ProcessEnv, parts: Parts): Promise<Opened> {
  const context = await startContext(options, env);
  try {
    await attachPageServer(context, options.rendererFolder, parts.log);
    const bridge = await attachBridge(context, (channel, input) => parts.app.dispatch(channel, input));
    const page = context.pages()[0] ?? (await context.newPage());
    watchPage(page, parts.log);
    const unsubscribe = forwardEvents(parts.app, bridge, page);
    await page.goto(`${ORIGIN}/`);
    allowOneWindow(context, page, parts.log);
    return { context, page, unsubscribe };
  } catch (error) {
    await context.close().catch(() => undefined);
    throw error;
  }
}

async function lock(options: ChromiumShellOptions, front: () => void): Promise<InstanceLock> {
  const result = await lockDataFolder(options.dataFolder, front);
  if (!result.held) throw new AlreadyOpenError(options.dataFolder);
  return result.lock;
}

function whenClosed({ context, page }: Opened): Promise<void> {
  return new Promise((resolve) => {
    page.once('close', () => resolve());
    context.once('close', () => resolve());
  });
}

/**
 * Opens the workstation in an installed Chromium, Chrome or Edge: an app window with a private profile, its pages served by
 * request interception, the bridge over the debugging pipe. No port is opened and no host is reached.
 * Rejects with an Error whose message is a clear sentence when the folder is already open or no browser is there.
 */
export async function launchChromiumShell(options: ChromiumShellOptions): Promise<ChromiumShell> {
  const env = options.env ?? process.env;
  await requireRenderer(options.rendererFolder);
  let front: Page | null = null;
  const held = await lock(options, () => void front?.bringToFront().catch(() => undefined));
  let parts: Parts | null = null;
  try {
    parts = startApp(options, env);
    const { app, printer, log } = parts;
    const opened = await openWindow(options, env, parts);
    front = opened.page;
    log(`window opened (Chromium shell, version ${options.version})`);
    const closed = whenClosed(opened).then(async () => {
      opened.unsubscribe();
      await opened.context.close().catch(() => undefined);
      await printer.close();
      await app.close();
      log('window closed');
      await held.release();
    });
    return {
      page: opened.page,
      context: opened.context,
      app,
      closed,
      async close() {
        await opened.context.close();
        await closed;
      },
    };
  } catch (error) {
    await parts?.app.close();
    await held.release();
    throw error;
  }
}
