import { type BrowserWindow, dialog, type Session, shell, type WebContents } from 'electron';
import { nativeWords } from './native-words.ts';
import { isHttps, isOwn } from './origin.ts';

/** What these walls need to know. */
export interface Guard {
  readonly log: (line: string) => void;
  /** The window that questions are asked over; null when there is none. */
  readonly window: () => BrowserWindow | null;
}

/** Addresses that never leave the computer. */
function staysInside(url: string): boolean {
  return isOwn(url) || url.startsWith('data:') || url.startsWith('blob:') || url.startsWith('devtools:');
}

function place(url: string): string {
  return url.slice(0, 80).split(/[?#]/)[0] ?? '';
}

/** Denies every permission and every request that would leave the computer. */
export function hardenSession(session: Session, { log }: Guard): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    log(`refused permission ${permission}`);
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !staysInside(details.url);
    if (cancel) log(`refused request to ${place(details.url)}`);
    answer({ cancel });
  });
  session.on('will-download', (event) => {
    log('refused a download');
    event.preventDefault();
  });
}

/** Asks before an https link is opened in the system's browser. */
async function offerOutside(url: string, { window }: Guard): Promise<void> {
  const words = nativeWords();
  const options = {
    type: 'question' as const,
    buttons: [words.openAct, words.cancel],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
    message: words.openOutside,
    detail: url,
  };
  const over = window();
  const { response } = await (over === null ? dialog.showMessageBox(options) : dialog.showMessageBox(over, options));
  if (response === 0) await shell.openExternal(url);
}

/** Keeps a page where it is: no navigation, no further windows, no frames of others. */
export function hardenContents(contents: WebContents, guard: Guard): void {
  const refuse = (event: { preventDefault(): void }, url: string): void => {
    guard.log(`refused navigation to ${place(url)}`);
    event.preventDefault();
    if (isHttps(url)) void offerOutside(url, guard);
  };
  contents.on('will-navigate', (details) => {
    // A reload of our own page is the only navigation there is; its routes are in the hash.
    const here = contents.getURL().split('#')[0];
    if (!isOwn(details.url) || details.url.split('#')[0] !== here) refuse(details, details.url);
  });
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame) refuse(details, details.url);
  });
  contents.on('will-redirect', (details) => refuse(details, details.url));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    guard.log(`refused a new window for ${place(url)}`);
    if (isHttps(url)) void offerOutside(url, guard);
    return { action: 'deny' };
  });
}
