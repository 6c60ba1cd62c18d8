import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userCommands } from '../../../shared/commands.ts';
import { seasonId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { App } from '../../app/app.ts';
import type { Ports } from '../../app/ports.ts';
import { systemClock } from '../common/clock.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from './channels.ts';
import { accelerator } from './menu.ts';
import { registerScheme } from './protocol.ts';
import { openElectronShell } from './shell.ts';
import * as electron from './testing/electron-stub.ts';

vi.mock('electron', () => import('./testing/electron-stub.ts'));

const SEASON = seasonId.parse('01890a5d-ac96-774b-bcce-b302099a8057');

interface Opened {
  readonly window: electron.BrowserWindow;
  readonly ports: Ports;
  readonly calls: [string, unknown][];
  readonly log: string[];
  emit(event: string, payload: unknown): void;
  readonly closes: () => number;
}

let folder: string;
/** The coach's language setting. */
let spoken: 'system' | 'en' | 'de' = 'en';

beforeEach(async () => {
  electron.resetStub();
  spoken = 'en';
  folder = await mkdtemp(join(tmpdir(), 'counterpoint-electron-'));
  await mkdir(join(folder, 'renderer'));
  for (const page of ['index.html', 'print.html']) {
    await writeFile(join(folder, 'renderer', page), '<!doctype html><html><head></head><body></body></html>');
  }
  await writeFile(join(folder, 'secret.html'), 'secret');
});

afterEach(async () => {
  // Ends the program the way the coach does, so that the lock on the folder is released.
  electron.app.quit();
  await vi.waitFor(() => expect(electron.app.exits.length).toBeGreaterThan(0));
  await rm(folder, { recursive: true, force: true });
});

async function open(env: NodeJS.ProcessEnv = {}): Promise<Opened> {
  const calls: [string, unknown][] = [];
  const log: string[] = [];
  const listeners = new Set<(event: never, payload: never) => void>();
  let closes = 0;
  let given: Ports | null = null;
  const app: App = {
    dispatch: async (channel, input) => {
      // The shell itself reads the settings, for the language of its menu.
      if (channel === 'settings.get') return ok({ language: spoken });
      calls.push([channel, input]);
      return ok({ channel });
    },
    subscribe: (own) => {
      const listener = own as (event: never, payload: never) => void;
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      closes += 1;
    },
  };
  await openElectronShell({
    dataFolder: join(folder, 'data'),
    rendererFolder: join(folder, 'renderer'),
    preload: join(folder, 'preload.cjs'),
    version: '1.2.3',
    clock: systemClock({}),
    log: (line) => log.push(line),
    env: { COUNTERPOINT_EXPORTS: join(folder, 'exports'), ...env },
    createApp: ({ ports }) => {
      given = ports;
      return app;
    },
  });
  const window = electron.BrowserWindow.all[0];
  if (window === undefined || given === null) throw new Error('nothing was opened');
  return {
    window,
    ports: given,
    calls,
    log,
    emit: (event, payload) => {
      for (const listener of listeners) listener(event as never, payload as never);
    },
    closes: () => closes,
  };
}

function call(sender: electron.StubWebContents, frame: unknown, ...args: unknown[]): Promise<unknown> {
  const handler = electron.ipcMain.handlers.get(CALL_CHANNEL);
  if (handler === undefined) throw new Error('no handler');
  return Promise.resolve((handler as (...all: unknown[]) => unknown)({ sender, senderFrame: frame }, ...args));
}

function page(path: string, method = 'GET'): Promise<Response> {
  const handler = electron.session.defaultSession.handlers.get('app');
  if (handler === undefined) throw new Error('no protocol');
  return handler(new Request(`app://counterpoint${path}`, { method }));
}

describe('the window', () => {
  it('is sandboxed and isolated, without Node, and shown once it is drawn', async () => {
    const { window } = await open();
    expect(window.options['webPreferences']).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      preload: join(folder, 'preload.cjs'),
    });
    expect(window.options['show']).toBe(false);
    expect(window.shown).toBe(1);
    expect(window.webContents.getURL()).toBe('app://counterpoint/index.html');
  });

  it('comes to the front when a second program is started', async () => {
    const { window } = await open();
    window.minimized = true;
    electron.app.emit('second-instance');
    expect(window).toMatchObject({ minimized: false, focused: 1 });
  });

  it('is refused, with a sentence, while another one is open on the folder', async () => {
    await open();
    await expect(open()).rejects.toThrow(/already open on the data folder/);
  });

  it('gets every event of the app and stops when it is closed', async () => {
    const { window, emit } = await open();
    emit('data.changed', { scopes: ['athletes'] });
    expect(window.webContents.sent).toEqual([[EVENT_CHANNEL, 'data.changed', { scopes: ['athletes'] }]]);
    window.destroy();
    emit('data.changed', { scopes: ['races'] });
    expect(window.webContents.sent).toHaveLength(1);
  });
});

describe('calls', () => {
  it('from the main frame of our window reach the app', async () => {
    const { window, calls } = await open();
    const { webContents } = window;
    await expect(call(webContents, webContents.mainFrame, 'app.info', {})).resolves.toEqual(
      ok({ channel: 'app.info' }),
    );
    expect(calls).toEqual([['app.info', {}]]);
  });

  it('from a child frame, another origin, another window or a lost frame are rejected', async () => {
    const { window, calls, log } = await open();
    const { webContents } = window;
    await expect(call(webContents, { url: 'app://counterpoint/index.html' }, 'app.info', {})).rejects.toThrow(
      /refuses/,
    );
    await expect(call(webContents, null, 'app.info', {})).rejects.toThrow(/refuses/);
    const stranger = new electron.StubWebContents();
    stranger.mainFrame = { url: 'app://counterpoint/index.html' };
    await expect(call(stranger, stranger.mainFrame, 'app.info', {})).rejects.toThrow(/refuses/);
    webContents.mainFrame = { url: 'https://example.com/' };
    await expect(call(webContents, webContents.mainFrame, 'app.info', {})).rejects.toThrow(/refuses/);
    expect(calls).toEqual([]);
    expect(log.filter((line) => line.startsWith('refused a call'))).toHaveLength(4);
  });

  it('without a channel name are rejected', async () => {
    const { window } = await open();
    await expect(call(window.webContents, window.webContents.mainFrame, 7, {})).rejects.toThrow(/names its channel/);
  });
});

describe('the own protocol', () => {
  it('is standard and secure and has no other privilege', () => {
    registerScheme();
    expect(electron.protocol.registered).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
    electron.app.exits.push(0);
  });

  it('answers pages under a policy with a new nonce each time', async () => {
    await open();
    const answers = [await page('/index.html'), await page('/index.html')];
    const nonces = await Promise.all(
      answers.map(async (answer) => {
        const policy = answer.headers.get('Content-Security-Policy') ?? '';
        const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
        expect(policy).toContain("default-src 'none'");
        expect(policy).not.toMatch(/unsafe/);
        expect(await answer.text()).toContain(`nonce="${nonce}"`);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });

  it('answers GET only and nothing outside of the built pages', async () => {
    await open();
    expect((await page('/index.html', 'POST')).status).toBe(405);
    for (const path of [
      '/../secret.html',
      '/%2e%2e/secret.html',
      '/..%2fsecret.html',
      '/missing.html',
      '/%00',
      '/%zz',
    ]) {
      expect((await page(path)).status, path).toBe(404);
    }
    const handler = electron.session.defaultSession.handlers.get('app');
    expect((await handler?.(new Request('app://elsewhere/index.html')))?.status).toBe(404);
  });
});

describe('the walls', () => {
  it('deny every permission', async () => {
    await open();
    const answers: boolean[] = [];
    electron.session.defaultSession.permissionRequest?.(null, 'geolocation', (granted) => answers.push(granted));
    expect(answers).toEqual([false]);
    expect(electron.session.defaultSession.permissionCheck?.()).toBe(false);
    expect(electron.session.defaultSession.devicePermission?.()).toBe(false);
  });

  it('block every request that would leave the computer', async () => {
    await open();
    const cancelled = (url: string): boolean => {
      let cancel = false;
      electron.session.defaultSession.webRequest.beforeRequest?.({ url }, (answer) => {
        cancel = answer.cancel;
      });
      return cancel;
    };
    for (const url of [
      'https://example.com/',
      'http://localhost/',
      'file:///etc/passwd',
      'ws://localhost/',
      'app://x/',
    ]) {
      expect(cancelled(url), url).toBe(true);
    }
    for (const url of ['app://counterpoint/assets/a.js', 'data:image/png;base64,AA', 'blob:app://counterpoint/1']) {
      expect(cancelled(url), url).toBe(false);
    }
  });

  it('refuse navigation, other pages of our own included', async () => {
    const { window } = await open();
    const refused = (url: string): boolean => {
      let prevented = false;
      const preventDefault = (): void => {
        prevented = true;
      };
      window.webContents.emit('will-navigate', { url, preventDefault });
      return prevented;
    };
    expect(refused('http://example.com/')).toBe(true);
    expect(refused('file:///etc/passwd')).toBe(true);
    expect(refused('app://counterpoint/print.html')).toBe(true);
    expect(refused('app://counterpoint/index.html#/settings')).toBe(false);
  });

  it('refuse new windows; https links are offered to the browser after a question', async () => {
    const { window } = await open();
    expect(window.webContents.windowOpen?.({ url: 'http://example.com/' })).toEqual({ action: 'deny' });
    expect(electron.dialog.asked).toEqual([]);
    electron.dialog.response = 0;
    expect(window.webContents.windowOpen?.({ url: 'https://example.com/paper' })).toEqual({ action: 'deny' });
    await vi.waitFor(() => expect(electron.shell.opened).toEqual(['https://example.com/paper']));
    electron.dialog.response = 1;
    window.webContents.windowOpen?.({ url: 'https://example.com/other' });
    await vi.waitFor(() => expect(electron.dialog.asked).toHaveLength(2));
    expect(electron.shell.opened).toEqual(['https://example.com/paper']);
  });

  it('refuse downloads', async () => {
    await open();
    let prevented = false;
    electron.session.defaultSession.emit('will-download', {
      preventDefault: () => {
        prevented = true;
      },
    });
    expect(prevented).toBe(true);
  });
});

describe('a further window', () => {
  it('has the walls of the first, shows the place that was asked for, and hears of every change', async () => {
    const { window, ports, emit, calls, log } = await open();
    await ports.openWindow?.('/athletes/01890a5d-ac96-774b-bcce-b302099a8057/log');
    const second = electron.BrowserWindow.all[1];
    if (second === undefined) throw new Error('no second window');
    expect(second.options['webPreferences']).toEqual(window.options['webPreferences']);
    expect(second.webContents.getURL()).toMatch(/^app:\/\/counterpoint\/index\.html#\/athletes\//);
    expect(second.webContents.windowOpen?.({ url: 'app://counterpoint/index.html' })).toEqual({ action: 'deny' });
    emit('data.changed', { scopes: ['sessions'] });
    for (const each of [window, second]) {
      expect(each.webContents.sent).toContainEqual([EVENT_CHANNEL, 'data.changed', { scopes: ['sessions'] }]);
    }
    await expect(call(second.webContents, second.webContents.mainFrame, 'athlete.list', {})).resolves.toBeDefined();
    expect(calls).toEqual([['athlete.list', {}]]);
    second.destroy();
    await expect(call(second.webContents, second.webContents.mainFrame, 'athlete.list', {})).rejects.toThrow(/refuses/);
    expect(electron.app.quits).toBe(0);
    expect(log.join(' ')).toContain('refused a call');
  });

  it('in front gets what the menu chooses; when it is closed, the one behind it does', async () => {
    const { window, ports } = await open();
    await ports.openWindow?.('/settings');
    const second = electron.BrowserWindow.all[1];
    const choose = () => {
      const items = (electron.Menu.applicationMenu ?? []).flatMap((menu) => menu.submenu ?? []);
      items.find(({ id }) => id === 'history.undo')?.click?.();
    };
    choose();
    expect(second?.webContents.sent).toHaveLength(1);
    window.emit('focus');
    choose();
    expect([window.webContents.sent.length, second?.webContents.sent.length]).toEqual([1, 1]);
    window.destroy();
    choose();
    expect(second?.webContents.sent).toHaveLength(2);
  });
});

describe('the menu', () => {
  it('holds each command that names a menu, once, and sends its id to the window', async () => {
    const { window } = await open();
    const items = (electron.Menu.applicationMenu ?? []).flatMap((menu) => menu.submenu ?? []);
    const ids = items.flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect([...ids].sort()).toEqual(
      userCommands
        .filter(({ menu }) => menu !== null)
        .map(({ id }) => id)
        .sort(),
    );
    items.find(({ id }) => id === 'history.undo')?.click?.();
    expect(window.webContents.sent).toEqual([[EVENT_CHANNEL, 'menu.command', { id: 'history.undo' }]]);
    expect(items.filter((item) => item.accelerator !== undefined && item.registerAccelerator !== false)).toEqual([]);
  });

  it('follows the language setting at once, as the dialogs do, and the system where it is told to', async () => {
    const titles = () => electron.Menu.applicationMenu?.map((menu) => menu.label);
    const { window, emit } = await open();
    expect(titles()).toEqual(['File', 'Edit', 'Athlete', 'Season', 'View', 'Help']);
    spoken = 'de';
    emit('data.changed', { scopes: ['settings'] });
    await vi.waitFor(() => expect(titles()).toContain('Bearbeiten'));
    const items = (electron.Menu.applicationMenu ?? []).flatMap((menu) => menu.submenu ?? []);
    expect(items.find(({ id }) => id === 'athlete.new')?.label).toBe('Neuer Athlet …');
    expect(items.find(({ role }) => role === 'paste')?.label).toBe('Einsetzen');
    window.webContents.windowOpen?.({ url: 'https://example.com/paper' });
    await vi.waitFor(() => expect(JSON.stringify(electron.dialog.asked)).toContain('Im Browser öffnen'));
    electron.app.locale = 'de-AT';
    spoken = 'system';
    emit('data.changed', { scopes: ['settings'] });
    expect(titles()).toContain('Bearbeiten');
  });

  it('writes shortcuts as Electron does and leaves sequences out', () => {
    expect(accelerator('Mod+Shift+Z')).toBe('CommandOrControl+Shift+Z');
    expect(accelerator('G R')).toBeNull();
    expect(accelerator(null)).toBeNull();
  });
});

describe('printing', () => {
  const plan = { kind: 'season-plan', seasonId: SEASON, paper: 'letter', reasons: true, gymCards: false } as const;

  it('draws the print page in a hidden window, as tagged PDF with a footer, and closes it', async () => {
    const { ports } = await open();
    const bytes = await ports.print({ ...plan, format: 'pdf' }, new AbortController().signal);
    expect(Buffer.from(bytes).toString()).toBe('%PDF-stub');
    const hidden = electron.BrowserWindow.made[1];
    expect(hidden?.options['show']).toBe(false);
    expect(hidden?.webContents.getURL()).toBe(
      `app://counterpoint/print.html#kind=season-plan&seasonId=${SEASON}&paper=letter&reasons=1&gymCards=0&days=coming`,
    );
    expect(hidden?.webContents.prints[0]).toMatchObject({
      pageSize: { width: 11, height: 8.5 },
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      preferCSSPageSize: true,
      footerTemplate: expect.stringMatching(/1\.2\.3.*pageNumber.*totalPages/s),
    });
    expect(electron.BrowserWindow.all).toHaveLength(1);
  });

  it('takes the picture of the whole page at twice the size', async () => {
    const { ports } = await open();
    const bytes = await ports.print(
      { kind: 'season-chart', seasonId: SEASON, format: 'png' },
      new AbortController().signal,
    );
    expect(Buffer.from(bytes).toString()).toBe('picture');
    expect(electron.BrowserWindow.made[1]?.webContents.commands[1]).toMatchObject([
      'Page.captureScreenshot',
      { clip: { width: 1400, height: 820, scale: 2 } },
    ]);
  });

  it('lets the print page read and nothing else', async () => {
    const { ports, calls } = await open();
    electron.StubWebContents.printState = new Promise(() => undefined);
    const stop = new AbortController();
    const printing = ports.print({ ...plan, format: 'pdf' }, stop.signal);
    await vi.waitFor(() => expect(electron.BrowserWindow.made[1]?.webContents.getURL()).toContain('print.html'));
    const contents = electron.BrowserWindow.made[1]?.webContents;
    if (contents === undefined) throw new Error('no print window');
    await expect(call(contents, contents.mainFrame, 'print.season', {})).resolves.toMatchObject({ ok: true });
    await expect(call(contents, contents.mainFrame, 'settings.update', {})).resolves.toMatchObject({ ok: false });
    await expect(call(contents, contents.mainFrame, 'constructor', {})).resolves.toMatchObject({ ok: false });
    expect(calls).toEqual([['print.season', {}]]);
    stop.abort();
    await expect(printing).rejects.toThrow('The print was cancelled.');
    expect(electron.BrowserWindow.all).toHaveLength(1);
  });

  it('fails with the page’s own sentence', async () => {
    const { ports } = await open();
    electron.StubWebContents.printState = { state: 'failed', message: 'The season is gone.' };
    await expect(ports.print({ ...plan, format: 'pdf' }, new AbortController().signal)).rejects.toThrow(
      'The season is gone.',
    );
  });
});

describe('saving a file', () => {
  it('with COUNTERPOINT_EXPORTS asks nothing and never overwrites', async () => {
    const { ports } = await open();
    const first = await ports.saveFile('Plan.pdf', new Uint8Array([1]));
    const second = await ports.saveFile('Plan.pdf', new Uint8Array([2]));
    expect([first, second]).toEqual([join(folder, 'exports', 'Plan.pdf'), join(folder, 'exports', 'Plan (2).pdf')]);
    expect([...(await readFile(first ?? ''))]).toEqual([1]);
    expect(electron.dialog.asked).toEqual([]);
  });

  it('asks where; cancelled is null and writes nothing', async () => {
    const { ports } = await open({ COUNTERPOINT_EXPORTS: '' });
    await expect(ports.saveFile('Plan.pdf', new Uint8Array([1]))).resolves.toBeNull();
    expect(electron.dialog.asked).toHaveLength(1);
  });

  it('replaces what the coach chose to replace in one step', async () => {
    const { ports } = await open({ COUNTERPOINT_EXPORTS: '' });
    const target = join(folder, 'chosen.pdf');
    await writeFile(target, 'old');
    electron.dialog.saveTo = { canceled: false, filePath: target };
    await expect(ports.saveFile('Plan.pdf', new Uint8Array([65]))).resolves.toBe(target);
    expect(await readFile(target, 'utf8')).toBe('A');
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('quitting', () => {
  it('waits until the app has closed, closes it once however often it is asked, and then ends', async () => {
    const { window, closes } = await open();
    window.destroy();
    electron.app.quit();
    await vi.waitFor(() => expect(electron.app.exits).toContain(0));
    expect(closes()).toBe(1);
    expect(existsSync(join(folder, 'data'))).toBe(true);
  });
});
