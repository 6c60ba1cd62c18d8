import { BrowserWindow, type WebPreferences } from 'electron';

/** What each of our pages runs with: isolated, sandboxed, without Node. */
export function pagePreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
    devTools: true,
  };
}

/** The workstation's window, hidden until its page has been drawn. */
export function createWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Counterpoint',
    webPreferences: pagePreferences(preload),
  });
  window.once('ready-to-show', () => window.show());
  return window;
}

/** Brings the window to the front when a second program was started. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
