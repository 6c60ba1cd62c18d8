/**
 * Number of pages of a PDF, counted by its page objects; where those are packed in compressed streams, the largest
 * page count that a page tree declares. 0 when the bytes are no PDF.
 */
export function pdfPageCount(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!text.startsWith('%PDF-')) return 0;
  const objects = text.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
  if (objects > 0) return objects;
  const declared = [...text.matchAll(/\/Count\s+(\d+)/g)].map((match) => Number(match[1]));
  return Math.max(0, ...declared);
}
