import { join } from 'node:path';
import { app, type BrowserWindow, session, shell } from 'electron';
import type { App } from '../../app/app.ts';
import type { Clock, Ports } from '../../app/ports.ts';
import { AlreadyOpenError, type InstanceLock, lockDataFolder } from '../common/instance-lock.ts';
import { requireRenderer } from '../common/pages.ts';
import { saveWithoutOverwriting } from '../common/save-file.ts';
import { EVENT_CHANNEL } from './channels.ts';
import { chooseFolder, saveWithDialog } from './dialogs.ts';
import { type CallGate, openCallGate } from './ipc.ts';
import { setMenu } from './menu.ts';
import { type Language, languageOfLocale, speakNatively } from './native-words.ts';
import { ORIGIN } from './origin.ts';
import { electronPrinter } from './print.ts';
import { servePages } from './protocol.ts';
import { type Guard, hardenContents, hardenSession } from './security.ts';
import { bringToFront, createWindow } from './window.ts';

export interface ElectronShellOptions {
  readonly dataFolder: string;
  /** The built renderer (`.out/renderer`). */
  readonly rendererFolder: string;
  /** The built preload script. */
  readonly preload: string;
  readonly version: string;
  readonly clock: Clock;
  readonly log: (line: string) => void;
  readonly env: NodeJS.ProcessEnv;
  /** Makes the app; the shell gives the ports. */
  readonly createApp: (options: { readonly dataFolder: string; readonly ports: Ports }) => App;
}

function makePorts(
  options: ElectronShellOptions,
  gate: CallGate,
  windows: { readonly front: () => BrowserWindow | null; readonly open: (path: string) => Promise<unknown> },
  run: () => App,
) {
  const print = electronPrinter({
    preload: options.preload,
    version: options.version,
    gate,
    dispatch: (channel, input) => run().dispatch(channel, input),
  });
  const ports: Ports = {
    shell: 'electron',
    clock: options.clock,
    print,
    saveFile: (name, bytes) => saveWithDialog(windows.front(), options.env, name, bytes),
    chooseFolder: () => chooseFolder(windows.front(), options.env),
    saveInto: saveWithoutOverwriting,
    openWindow: async (path) => void (await windows.open(path)),
    revealFile: async (path) => shell.showItemInFolder(path),
    log: options.log,
  };
  return ports;
}

/** Quits only when the app has saved and closed everything. */
function flushOnQuit(running: App, lock: InstanceLock, log: (line: string) => void): void {
  let flushing = false;
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (flushing) return;
    flushing = true;
    void running
      .close()
      .catch((error: unknown) => log(`closing failed: ${String(error)}`))
      .then(() => lock.release())
      .finally(() => {
        log('closed');
        app.exit(0);
      });
  });
  app.on('window-all-closed', () => app.quit());
}

/** The workstation's windows: all alike, each with every event; dialogs and the menu go to the one in front. */
class Windows {
  readonly #all = new Set<BrowserWindow>();
  #front: BrowserWindow | null = null;

  /** The window that was in front last; null when none is open. */
  front(): BrowserWindow | null {
    return this.#front;
  }

  send(window: BrowserWindow | null, event: string, payload: unknown): void {
    if (window !== null && !window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event, payload);
  }

  sendAll(event: string, payload: unknown): void {
    for (const window of this.#all) this.send(window, event, payload);
  }

  add(window: BrowserWindow): void {
    this.#all.add(window);
    this.#front = window;
    window.on('focus', () => {
      this.#front = window;
    });
    window.on('closed', () => {
      this.#all.delete(window);
      if (this.#front === window) this.#front = [...this.#all].at(-1) ?? null;
    });
  }
}

/** Keeps the menu bar and the system's dialogs in the coach's language. */
function followLanguage(running: App, choose: (id: string) => void): void {
  let shown: Language | null = null;
  const show = async (): Promise<void> => {
    const settings = await running.dispatch('settings.get', {});
    const setting = settings.ok ? settingLanguage(settings.value) : 'system';
    const language = setting === 'system' ? languageOfLocale(app.getLocale()) : setting;
    if (language === shown) return;
    shown = language;
    speakNatively(language);
    setMenu(choose, language);
  };
  setMenu(choose, 'en');
  running.subscribe((event) => {
    if (event === 'data.changed') void show();
  });
  void show();
}

function settingLanguage(settings: unknown): 'system' | Language {
  const language =
    typeof settings === 'object' && settings !== null && 'language' in settings ? settings.language : null;
  return language === 'de' || language === 'en' ? language : 'system';
}

/**
 * Opens the workstation's window; Electron must be ready. Resolves when the page has loaded.
 * Rejects with an Error whose message is a clear sentence when the folder is already open or the pages are missing.
 */
export async function openElectronShell(options: ElectronShellOptions): Promise<BrowserWindow> {
  const { log, dataFolder } = options;
  speakNatively(languageOfLocale(app.getLocale()));
  await requireRenderer(options.rendererFolder);
  const windows = new Windows();
  const front = (): void => {
    const window = windows.front();
    if (window !== null) bringToFront(window);
  };
  const locked = await lockDataFolder(dataFolder, front);
  if (!locked.held) throw new AlreadyOpenError(dataFolder);
  app.on('second-instance', front);

  const guard: Guard = { log, window: () => windows.front() };
  hardenSession(session.defaultSession, guard);
  servePages(session.defaultSession, options.rendererFolder, log);
  app.on('web-contents-created', (_event, contents) => hardenContents(contents, guard));

  const gate = openCallGate(log);
  const open = async (path: string): Promise<BrowserWindow> => {
    const window = createWindow(options.preload);
    const dismiss = gate.admit(window.webContents, (channel, input) => running.dispatch(channel, input));
    window.on('closed', dismiss);
    windows.add(window);
    window.webContents.on('render-process-gone', (_event, details) => log(`the page ended: ${details.reason}`));
    await window.loadURL(`${ORIGIN}/index.html${path === '' ? '' : `#${path}`}`);
    return window;
  };
  const ports = makePorts(options, gate, { front: () => windows.front(), open }, () => running);
  const running = options.createApp({ dataFolder, ports });
  flushOnQuit(running, locked.lock, log);
  running.subscribe((event, payload) => windows.sendAll(event, payload));
  followLanguage(running, (id) => windows.send(windows.front(), 'menu.command', { id }));
  const opened = await open('');
  log(`window opened (Electron ${process.versions['electron'] ?? '?'}, version ${options.version})`);
  return opened;
}

/** Where the build puts what the window needs, beside the bundle of the main process. */
export function builtFiles(mainFolder: string): { readonly rendererFolder: string; readonly preload: string } {
  return { rendererFolder: join(mainFolder, '..', 'renderer'), preload: join(mainFolder, 'preload.cjs') };
}
