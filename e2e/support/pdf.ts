import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

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

/** Reads the selectable text of a PDF file. */
export async function readPdf(path: string): Promise<PdfText> {
  const data = new Uint8Array(await readFile(path));
  const task = getDocument({ data, useSystemFonts: true, verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const { items } = await (await document.getPage(n)).getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : ''));
    pages.push(words.join(' ').replace(/\s+/g, ' ').trim());
  }
  const first = (await document.getPage(1)).getViewport({ scale: 1 });
  const structure = await (await document.getPage(1)).getStructTree();
  await task.destroy();
  return {
    pages,
    text: pages.join('\n'),
    tagged: (structure?.children.length ?? 0) > 0,
    size: { width: first.width, height: first.height },
  };
}
