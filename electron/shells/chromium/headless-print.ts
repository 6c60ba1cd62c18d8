import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { PrintDocument } from '../../app/ports.ts';
import { systemLanguage } from '../common/language.ts';
import { requireRenderer } from '../common/pages.ts';
import {
  footerTemplate,
  HEADER_TEMPLATE,
  PAPER_INCHES,
  PICTURE,
  PRINT_MARGINS,
  pagePrintState,
  printPath,
  withPrintLimit,
} from '../common/print-page.ts';
import { type Dispatch, readOnly } from '../common/read-only.ts';
import { attachBridge } from './bridge.ts';
import { requireBrowser } from './find-browser.ts';
import { isRoot, QUIET_FLAGS } from './flags.ts';
import { attachPageServer, ORIGIN } from './page-server.ts';

/** How long the hidden browser is kept after a print, ms, so that a batch starts it once. */
const IDLE_MS = 20_000;

export interface HeadlessPrinterOptions {
  /** The built renderer (`.out/renderer`). */
  readonly rendererFolder: string;
  /** Answers the print page's queries: usually `(channel, input) => app.dispatch(channel, input)`. */
  readonly dispatch: Dispatch;
  /** Printed in the footer. */
  readonly version: string;
  readonly log: (line: string) => void;
  /** The browser's executable; found by itself when left out. */
  readonly executablePath?: string;
  /** The system's language tag, for what follows the system; found by itself when left out. */
  readonly language?: string;
}

/** Draws print documents in a hidden browser. */
export interface HeadlessPrinter {
  /** PDF or PNG bytes. Rejects with an Error whose message is a clear sentence. */
  print(document: PrintDocument, signal: AbortSignal): Promise<Uint8Array>;
  /** Ends the browser; a later print starts a new one. */
  close(): Promise<void>;
}

async function toPdf(page: Page, document: PrintDocument & { readonly format: 'pdf' }, footer: string) {
  const { width, height } = PAPER_INCHES[document.paper];
  const inches = (n: number): string => `${n}in`;
  return page.pdf({
    width: inches(width),
    height: inches(height),
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    displayHeaderFooter: true,
    headerTemplate: HEADER_TEMPLATE,
    footerTemplate: footer,
    margin: {
      top: inches(PRINT_MARGINS.top),
      right: inches(PRINT_MARGINS.right),
      bottom: inches(PRINT_MARGINS.bottom),
      left: inches(PRINT_MARGINS.left),
    },
  });
}

async function draw(context: BrowserContext, document: PrintDocument, options: HeadlessPrinterOptions) {
  const page = await context.newPage();
  page.on('pageerror', (error) => options.log(`print page error: ${error.stack ?? error.message}`));
  page.on('console', (entry) => {
    if (entry.type() === 'error') options.log(`print page console: ${entry.text()}`);
  });
  await page.goto(`${ORIGIN}/${printPath(document)}`, { waitUntil: 'domcontentloaded' });
  const state = await page.evaluate(pagePrintState);
  if (state.state === 'failed') throw new Error(state.message);
  switch (document.format) {
    case 'pdf':
      return toPdf(page, document, footerTemplate(options.version, state.language));
    case 'png':
      return page.screenshot({ fullPage: true, animations: 'disabled', scale: 'device' });
  }
}

async function startBrowser(options: HeadlessPrinterOptions): Promise<Browser> {
  await requireRenderer(options.rendererFolder);
  return chromium.launch({
    executablePath: options.executablePath ?? requireBrowser(),
    headless: true,
    chromiumSandbox: !isRoot(),
    args: [...QUIET_FLAGS],
  });
}

async function newContext(browser: Browser, options: HeadlessPrinterOptions): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: PICTURE.width, height: PICTURE.height },
    deviceScaleFactor: PICTURE.scale,
    locale: options.language ?? systemLanguage(process.env),
    serviceWorkers: 'block',
    acceptDownloads: false,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await attachPageServer(context, options.rendererFolder, options.log);
  await attachBridge(context, readOnly(options.dispatch));
  return context;
}

/** A printer over an installed Chromium; the browser starts at the first print and ends when it has been idle. */
export function headlessPrinter(options: HeadlessPrinterOptions): HeadlessPrinter {
  let starting: Promise<Browser> | null = null;
  let idle: NodeJS.Timeout | undefined;
  let printing = 0;

  async function close(): Promise<void> {
    clearTimeout(idle);
    const browser = await starting?.catch(() => null);
    starting = null;
    await browser?.close();
  }

  async function browser(): Promise<Browser> {
    starting ??= startBrowser(options);
    try {
      const started = await starting;
      if (started.isConnected()) return started;
    } catch (error) {
      starting = null;
      throw error;
    }
    starting = startBrowser(options);
    return starting;
  }

  return {
    close,
    async print(document, signal) {
      clearTimeout(idle);
      printing += 1;
      let context: BrowserContext | null = null;
      try {
        if (signal.aborted) throw new Error('The print was cancelled.');
        context = await newContext(await browser(), options);
        return await withPrintLimit(draw(context, document, options), signal);
      } finally {
        await context?.close().catch(() => undefined);
        printing -= 1;
        if (printing === 0) idle = setTimeout(() => void close(), IDLE_MS).unref();
      }
    },
  };
}
