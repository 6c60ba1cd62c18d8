import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];

const MAC_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
];

const WINDOWS_PATHS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** What is looked at to find a browser; tests give their own. */
export interface BrowserSearch {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly isExecutable: (path: string) => boolean;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function candidates({ env, platform }: BrowserSearch): readonly string[] {
  switch (platform) {
    case 'darwin':
      return [...MAC_PATHS, ...MAC_PATHS.map((path) => join(env['HOME'] ?? '', path))];
    case 'win32':
      return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((base) =>
        base === undefined ? [] : WINDOWS_PATHS.map((parts) => join(base, ...parts)),
      );
    default: {
      const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
      return LINUX_NAMES.flatMap((name) =>
        folders.filter((folder) => folder !== '').map((folder) => join(folder, name)),
      );
    }
  }
}

/**
 * The path of an installed Chromium, Chrome or Edge; null when there is none. `COUNTERPOINT_BROWSER` names one.
 * Throws an Error with a clear sentence when that variable names no program.
 */
export function findBrowser(search: Partial<BrowserSearch> = {}): string | null {
  const whole: BrowserSearch = { env: process.env, platform: process.platform, isExecutable, ...search };
  const named = whole.env['COUNTERPOINT_BROWSER'];
  if (named !== undefined && named !== '') {
    if (whole.isExecutable(named)) return named;
    throw new Error(`COUNTERPOINT_BROWSER names ${named}, which is not a program that can be started.`);
  }
  return candidates(whole).find(whole.isExecutable) ?? null;
}

/** What to do when there is no browser. */
export const NO_BROWSER =
  'No Chromium, Chrome or Edge was found. Install one (on Debian or Ubuntu: "sudo apt install chromium") ' +
  'or name it in COUNTERPOINT_BROWSER.';

/** The browser's path; throws an Error whose message says what to install when there is none. */
export function requireBrowser(): string {
  const found = findBrowser();
  if (found === null) throw new Error(NO_BROWSER);
  return found;
}
