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
  /** Opens further windows, once there is a first. */
  readonly open: { current: ((path: string) => Promise<void>) | null };
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
  const open: Parts['open'] = { current: null };
  const ports: Ports = {
    shell: 'chromium',
    clock,
    print: printer.print,
    saveFile: async (name, bytes) => saveWithoutOverwriting(await exportFolder(env), name, bytes),
    chooseFolder: () => exportFolder(env),
    saveInto: saveWithoutOverwriting,
    openWindow: async (path) => open.current?.(path),
    revealFile: (path) => (options.headless ? Promise.resolve() : reveal(path)),
    log,
  };
  const app = options.createApp({ dataFolder: options.dataFolder, ports });
  return { app, printer, log, open };
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

/** The workstation's windows: the first, and those that the coach opened beside it. */
interface Windows {
  readonly all: Set<Page>;
  /** The one that was opened last. */
  newest(): Page | null;
  /** Opens a route in a further window. */
  open(path: string): Promise<void>;
}

/** Lets the windows in that the workstation opens itself; any other is closed at once. */
function watchWindows(context: BrowserContext, first: Page, log: (line: string) => void): Windows {
  const all = new Set<Page>();
  let expected = 0;
  const keep = (page: Page): void => {
    all.add(page);
    watchPage(page, log);
    page.once('close', () => all.delete(page));
  };
  keep(first);
  context.on('page', (other) => {
    if (all.has(other)) return;
    if (expected > 0) {
      expected -= 1;
      keep(other);
      return;
    }
    log('refused a new window');
    void other.close().catch(() => undefined);
  });
  return {
    all,
    newest: () => [...all].at(-1) ?? null,
    open: async (path) => {
      const opener = [...all][0];
      if (opener === undefined) throw new Error('There is no window to open another from.');
      expected += 1;
      const opened = context.waitForEvent('page');
      await opener.evaluate(openPopup);
      await (await opened).goto(`${ORIGIN}/#${path}`);
      log('a further window was opened');
    },
  };
}

declare const window: { open(url: string, name: string, features: string): unknown };

/** An empty window without tabs; the workstation's page is put into it from outside, like into the first one. */
function openPopup(): void {
  window.open('about:blank', '', 'popup,width=1360,height=860');
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

/** What happens is told to every window. */
function forwardEvents(app: App, bridge: PageBridge, windows: Windows): () => void {
  return app.subscribe((event, payload) => {
    for (const page of windows.all) void bridge.push(page, event, payload);
  });
}

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly windows: Windows;
  readonly unsubscribe: () => void;
}

async function openWindow(options: ChromiumShellOptions, env: NodeJS.ProcessEnv, parts: Parts): Promise<Opened> {
  const context = await startContext(options, env);
  try {
    await attachPageServer(context, options.rendererFolder, parts.log);
    const bridge = await attachBridge(context, (channel, input) => parts.app.dispatch(channel, input));
    const page = context.pages()[0] ?? (await context.newPage());
    const windows = watchWindows(context, page, parts.log);
    const unsubscribe = forwardEvents(parts.app, bridge, windows);
    await page.goto(`${ORIGIN}/`);
    parts.open.current = windows.open;
    return { context, page, windows, unsubscribe };
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

/** Resolves when the last window is closed. */
function whenClosed({ context, windows }: Opened): Promise<void> {
  return new Promise((resolve) => {
    const watch = (page: Page): void => {
      page.once('close', () => {
        if ([...windows.all].every((other) => other === page)) resolve();
      });
    };
    for (const page of windows.all) watch(page);
    context.on('page', watch);
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
  let front: Windows | null = null;
  const held = await lock(
    options,
    () =>
      void front
        ?.newest()
        ?.bringToFront()
        .catch(() => undefined),
  );
  let parts: Parts | null = null;
  try {
    parts = startApp(options, env);
    const { app, printer, log } = parts;
    const opened = await openWindow(options, env, parts);
    front = opened.windows;
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
