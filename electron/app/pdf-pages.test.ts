import { describe, expect, it } from 'vitest';
import { pdfPageCount } from './pdf-pages.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('pdfPageCount', () => {
  it('counts page objects and not the page tree', () => {
    const pdf =
      '%PDF-1.4\n1 0 obj <</Type /Pages /Count 2 /Kids [2 0 R 3 0 R]>>\n2 0 obj <</Type /Page>>\n3 0 obj\n<</Type/Page/Parent 1 0 R>>';
    expect(pdfPageCount(bytes(pdf))).toBe(2);
  });

  it('falls back to the declared count when page objects are packed away', () => {
    expect(pdfPageCount(bytes('%PDF-1.5\n1 0 obj <</Type /Pages /Count 14>> 2 0 obj <</Count 3>>'))).toBe(14);
  });

  it('answers 0 for bytes that are no PDF', () => {
    expect(pdfPageCount(bytes('<html>/Type /Page</html>'))).toBe(0);
    expect(pdfPageCount(new Uint8Array())).toBe(0);
  });
});
