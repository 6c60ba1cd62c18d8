import type { PrintDocument } from '../../app/ports.ts';

/** How a print page says that it is drawn, and in which language (`de`), or why it cannot be. */
export type PrintState =
  | { readonly state: 'ready'; readonly language: string }
  | { readonly state: 'failed'; readonly message: string };

/** Longest wait for a print page to be drawn, ms; a page that needs longer is broken. */
export const PRINT_TIMEOUT_MS = 60_000;

/** The picture's width and height in CSS pixels, and how many picture pixels one of them gets. */
export const PICTURE = { width: 1400, height: 800, scale: 2 } as const;

/** Paper sizes in inches, landscape. The page's own `@page` size wins where the engine honours it. */
export const PAPER_INCHES = {
  a4: { width: 11.69, height: 8.27 },
  letter: { width: 11, height: 8.5 },
} as const;

/** The address, within the renderer's bundle, of the page that draws a document. */
export function printPath(document: PrintDocument): string {
  if (document.kind === 'screen') {
    return `print.html#${new URLSearchParams({ kind: 'screen', token: document.token, paper: document.paper }).toString()}`;
  }
  const parameters = new URLSearchParams({ kind: document.kind, seasonId: document.seasonId });
  if (document.kind === 'season-plan') {
    parameters.set('paper', document.paper);
    parameters.set('reasons', document.reasons ? '1' : '0');
    parameters.set('gymCards', document.gymCards ? '1' : '0');
    parameters.set('days', document.days ?? 'coming');
  }
  return `print.html#${parameters.toString()}`;
}

/** Margins around the printed page in inches; the lower one holds the footer. */
export const PRINT_MARGINS = { top: 0.4, right: 0.4, bottom: 0.55, left: 0.4 } as const;

/** An empty header: without it Chromium would print the date and the title. */
export const HEADER_TEMPLATE = '<span></span>';

/** The footer of each page, in the language of the page: `page n of m` and the program's version. */
export function footerTemplate(version: string, language: string): string {
  const [page, of] = language === 'de' ? ['Seite', 'von'] : ['page', 'of'];
  const safe = version.replace(/[^\w.+-]/g, '');
  return (
    '<div style="width:100%;padding:0 0.4in;font:7.5pt sans-serif;color:#555;display:flex;justify-content:space-between">' +
    `<span>Counterpoint ${safe}</span>` +
    `<span>${page} <span class="pageNumber"></span> ${of} <span class="totalPages"></span></span></div>`
  );
}

/** The work's outcome, or a rejection with a clear sentence when it is cancelled or takes longer than the limit. */
export async function withPrintLimit<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return await new Promise<T>((resolve, reject) => {
    const cancelled = (): void => reject(new Error('The print was cancelled.'));
    const late = (): void => reject(new Error(`The page was not drawn within ${PRINT_TIMEOUT_MS / 1000} s.`));
    const timer = setTimeout(late, PRINT_TIMEOUT_MS);
    if (signal.aborted) cancelled();
    signal.addEventListener('abort', cancelled, { once: true });
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancelled);
    });
  });
}

interface PageDocument {
  readonly documentElement: { readonly lang: string; readonly dataset: Readonly<Record<string, string | undefined>> };
  readonly fonts: { readonly ready: Promise<unknown> };
}
declare const document: PageDocument;
declare const MutationObserver: new (
  look: () => void,
) => { observe(node: unknown, options: { attributes: boolean }): void; disconnect(): void };

/** Runs inside the print page: answers once `data-ready` or `data-failed` is set and the fonts are there. */
export function pagePrintState(): Promise<PrintState> {
  return new Promise((resolve) => {
    const root = document.documentElement;
    const observer = new MutationObserver(look);
    function look(): void {
      const failed = root.dataset['failed'];
      if (failed !== undefined) {
        observer.disconnect();
        resolve({ state: 'failed', message: failed });
      } else if (root.dataset['ready'] === 'true') {
        observer.disconnect();
        document.fonts.ready.then(() => resolve({ state: 'ready', language: root.lang }));
      }
    }
    observer.observe(root, { attributes: true });
    look();
  });
}
