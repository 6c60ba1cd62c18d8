import { EventEmitter } from 'node:events';

/**
 * Stands in for the `electron` module in tests: the same calls, the same order of events, and a record of what was asked.
 * Only what the shell uses is here; anything else is missing on purpose and fails the test.
 */

type Handler = (...args: never[]) => unknown;

class StubApp extends EventEmitter {
  readonly exits: number[] = [];
  locale = 'en-GB';
  getLocale(): string {
    return this.locale;
  }
  quits = 0;
  quit(): void {
    this.quits += 1;
    let prevented = false;
    this.emit('will-quit', {
      preventDefault: () => {
        prevented = true;
      },
    });
    if (!prevented) this.exits.push(0);
  }
  exit(code: number): void {
    this.exits.push(code);
  }
}

class StubWebRequest {
  beforeRequest: ((details: { url: string }, answer: (response: { cancel: boolean }) => void) => void) | null = null;
  onBeforeRequest(listener: NonNullable<StubWebRequest['beforeRequest']>): void {
    this.beforeRequest = listener;
  }
}

class StubSession extends EventEmitter {
  readonly webRequest = new StubWebRequest();
  permissionRequest: ((contents: unknown, permission: string, answer: (ok: boolean) => void) => void) | null = null;
  permissionCheck: (() => boolean) | null = null;
  devicePermission: (() => boolean) | null = null;
  readonly handlers = new Map<string, (request: Request) => Promise<Response>>();
  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Promise<Response>): void => {
      this.handlers.set(scheme, handler);
    },
  };
  setPermissionRequestHandler(handler: NonNullable<StubSession['permissionRequest']>): void {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: () => boolean): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.devicePermission = handler;
  }
}

let nextId = 1;

/** A page's contents. */
export class StubWebContents extends EventEmitter {
  readonly id = nextId++;
  readonly sent: unknown[][] = [];
  readonly prints: unknown[] = [];
  readonly commands: unknown[][] = [];
  mainFrame = { url: '' };
  windowOpen: ((details: { url: string }) => { action: string }) | null = null;
  /** What the page answers when it is asked whether it is drawn. */
  static printState: unknown = { state: 'ready', language: 'en' };
  readonly debugger = {
    attached: false,
    attach: (): void => {
      this.debugger.attached = true;
    },
    detach: (): void => {
      this.debugger.attached = false;
    },
    sendCommand: async (name: string, input?: unknown): Promise<unknown> => {
      this.commands.push([name, input]);
      if (name === 'Page.getLayoutMetrics') return { cssContentSize: { width: 1400, height: 820 } };
      return { data: Buffer.from('picture').toString('base64') };
    },
  };
  send(...args: unknown[]): void {
    this.sent.push(args);
  }
  getURL(): string {
    return this.mainFrame.url;
  }
  setWindowOpenHandler(handler: NonNullable<StubWebContents['windowOpen']>): void {
    this.windowOpen = handler;
  }
  async executeJavaScript(): Promise<unknown> {
    return StubWebContents.printState;
  }
  async printToPDF(options: unknown): Promise<Buffer> {
    this.prints.push(options);
    return Buffer.from('%PDF-stub');
  }
}

/** A window; `all` holds those that are open. */
export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = [];
  static readonly made: BrowserWindow[] = [];
  readonly webContents = new StubWebContents();
  readonly options: Readonly<Record<string, unknown>>;
  shown = 0;
  focused = 0;
  minimized = false;
  constructor(options: Readonly<Record<string, unknown>>) {
    super();
    this.options = options;
    BrowserWindow.all.push(this);
    BrowserWindow.made.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  static getAllWindows(): readonly BrowserWindow[] {
    return BrowserWindow.all;
  }
  async loadURL(url: string): Promise<void> {
    this.webContents.mainFrame = { url };
    this.emit('ready-to-show');
  }
  show(): void {
    this.shown += 1;
  }
  focus(): void {
    this.focused += 1;
  }
  restore(): void {
    this.minimized = false;
  }
  isMinimized(): boolean {
    return this.minimized;
  }
  isDestroyed(): boolean {
    return !BrowserWindow.all.includes(this);
  }
  destroy(): void {
    const at = BrowserWindow.all.indexOf(this);
    if (at < 0) return;
    BrowserWindow.all.splice(at, 1);
    this.emit('closed');
    if (BrowserWindow.all.length === 0) app.emit('window-all-closed');
  }
}

/** A menu item of the template, as built. */
export interface StubMenuItem {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly click?: () => void;
  readonly submenu?: readonly StubMenuItem[];
}

export const Menu = {
  applicationMenu: null as readonly StubMenuItem[] | null,
  buildFromTemplate: (template: readonly StubMenuItem[]): readonly StubMenuItem[] => template,
  setApplicationMenu(menu: readonly StubMenuItem[]): void {
    Menu.applicationMenu = menu;
  },
};

export const app = new StubApp();
export const session = { defaultSession: new StubSession() };
export const protocol = {
  registered: [] as unknown[],
  registerSchemesAsPrivileged(schemes: readonly unknown[]): void {
    protocol.registered.push(...schemes);
  },
};
export const ipcMain = {
  handlers: new Map<string, Handler>(),
  /** As the real one: a second handler for a channel is an error. */
  handle(channel: string, handler: Handler): void {
    if (ipcMain.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    ipcMain.handlers.set(channel, handler);
  },
};
export const dialog = {
  asked: [] as unknown[][],
  /** What the coach answers. */
  response: 1,
  saveTo: { canceled: true, filePath: '' },
  errors: [] as string[][],
  async showMessageBox(...args: unknown[]): Promise<{ response: number }> {
    dialog.asked.push(args);
    return { response: dialog.response };
  },
  async showSaveDialog(...args: unknown[]): Promise<{ canceled: boolean; filePath: string }> {
    dialog.asked.push(args);
    return dialog.saveTo;
  },
  showErrorBox(title: string, text: string): void {
    dialog.errors.push([title, text]);
  },
};
export const shell = {
  opened: [] as string[],
  revealed: [] as string[],
  async openExternal(url: string): Promise<void> {
    shell.opened.push(url);
  },
  showItemInFolder(path: string): void {
    shell.revealed.push(path);
  },
};

/** Back to a freshly started program. */
export function resetStub(): void {
  app.removeAllListeners();
  app.locale = 'en-GB';
  app.exits.length = 0;
  app.quits = 0;
  BrowserWindow.all.length = 0;
  BrowserWindow.made.length = 0;
  StubWebContents.printState = { state: 'ready', language: 'en' };
  session.defaultSession = new StubSession();
  ipcMain.handlers.clear();
  Menu.applicationMenu = null;
  protocol.registered.length = 0;
  dialog.asked.length = 0;
  dialog.errors.length = 0;
  dialog.response = 1;
  dialog.saveTo = { canceled: true, filePath: '' };
  shell.opened.length = 0;
  shell.revealed.length = 0;
}
