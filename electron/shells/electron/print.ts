import { BrowserWindow } from 'electron';
import type { PrintDocument } from '../../app/ports.ts';
import {
  footerTemplate,
  HEADER_TEMPLATE,
  PAPER_INCHES,
  PICTURE,
  PRINT_MARGINS,
  type PrintState,
  pagePrintState,
  printPath,
  withPrintLimit,
} from '../common/print-page.ts';
import { type Dispatch, readOnly } from '../common/read-only.ts';
import type { CallGate } from './ipc.ts';
import { ORIGIN } from './origin.ts';
import { pagePreferences } from './window.ts';

export interface ElectronPrinterOptions {
  readonly preload: string;
  readonly version: string;
  readonly gate: CallGate;
  readonly dispatch: Dispatch;
}

function isPrintState(value: unknown): value is PrintState {
  return typeof value === 'object' && value !== null && 'state' in value;
}

/** Resolves, when the page is drawn, with its language. */
async function waitUntilDrawn(window: BrowserWindow): Promise<string> {
  const state: unknown = await window.webContents.executeJavaScript(`(${pagePrintState.toString()})()`);
  if (!isPrintState(state)) throw new Error('The print page gave no answer.');
  if (state.state === 'failed') throw new Error(state.message);
  return state.language;
}

function toPdf(window: BrowserWindow, document: PrintDocument & { readonly format: 'pdf' }, footer: string) {
  return window.webContents.printToPDF({
    pageSize: PAPER_INCHES[document.paper],
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: HEADER_TEMPLATE,
    footerTemplate: footer,
    margins: { ...PRINT_MARGINS },
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

/** The whole page as PNG, sharper than the screen; only an offscreen page draws without a visible window. */
async function toPng(window: BrowserWindow): Promise<Uint8Array> {
  const { debugger: tools } = window.webContents;
  tools.attach('1.3');
  try {
    const { cssContentSize } = await tools.sendCommand('Page.getLayoutMetrics');
    const answer = await tools.sendCommand('Page.captureScreenshot', {
      format: 'png',
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, width: cssContentSize.width, height: cssContentSize.height, scale: PICTURE.scale },
    });
    return Buffer.from(answer.data, 'base64');
  } finally {
    tools.detach();
  }
}

async function draw(window: BrowserWindow, document: PrintDocument, version: string): Promise<Uint8Array> {
  await window.loadURL(`${ORIGIN}/${printPath(document)}`);
  const language = await waitUntilDrawn(window);
  switch (document.format) {
    case 'pdf':
      return toPdf(window, document, footerTemplate(version, language));
    case 'png':
      return toPng(window);
  }
}

/** Prints documents in a hidden window that may only read. Rejects with an Error whose message is a clear sentence. */
export function electronPrinter(
  options: ElectronPrinterOptions,
): (document: PrintDocument, signal: AbortSignal) => Promise<Uint8Array> {
  return async (document, signal) => {
    const window = new BrowserWindow({
      show: false,
      useContentSize: true,
      width: PICTURE.width,
      height: PICTURE.height,
      webPreferences: {
        ...pagePreferences(options.preload),
        backgroundThrottling: false,
        offscreen: document.format === 'png',
      },
    });
    const dismiss = options.gate.admit(window.webContents, readOnly(options.dispatch));
    try {
      return await withPrintLimit(draw(window, document, options.version), signal);
    } finally {
      dismiss();
      window.destroy();
    }
  };
}
