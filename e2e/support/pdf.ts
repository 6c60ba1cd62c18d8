import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { onPath } from '../../build/system-tools.ts';

/** What a PDF holds as a reader sees it. */
export interface PdfText {
  /** The text of each page, pieces joined by single spaces. */
  readonly pages: readonly string[];
  readonly text: string;
  /** Whether the document carries its structure for screen readers. */
  readonly tagged: boolean;
  /** Width and height of the first page, points. */
  readonly size: { readonly width: number; readonly height: number };
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Each page's text as poppler reads it: like a viewer it honours the text that stands beside glyphs of their own
 * (tabular figures of an older Electron), which pdf.js does not.
 */
function popplerPages(path: string): readonly string[] {
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return text.split('\f').slice(0, -1).map(onOneLine);
}

/** Reads the selectable text of a PDF file; with poppler where it is installed. */
export async function readPdf(path: string): Promise<PdfText> {
  const data = new Uint8Array(await readFile(path));
  const task = getDocument({ data, useSystemFonts: true, verbosity: 0 });
  const document = await task.promise;
  const own: string[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const { items } = await (await document.getPage(n)).getTextContent();
    own.push(onOneLine(items.map((item) => ('str' in item ? item.str : '')).join(' ')));
  }
  const first = await document.getPage(1);
  const structure = await first.getStructTree();
  const { width, height } = first.getViewport({ scale: 1 });
  await task.destroy();
  const pages = onPath('pdftotext') ? popplerPages(path) : own;
  return { pages, text: pages.join('\n'), tagged: (structure?.children.length ?? 0) > 0, size: { width, height } };
}
