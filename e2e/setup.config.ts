import { freshMain, freshRenderer } from '../build/fresh.ts';
import { ensureTools, installCommand } from '../build/system-tools.ts';

/** Builds what the tests run, where it is missing or older than its sources; sees to the program that reads PDFs. */
export default async function setUp(): Promise<void> {
  await freshRenderer();
  if ((process.env['COUNTERPOINT_ELECTRON'] ?? '') !== '') await freshMain();
  const missing = ensureTools([{ command: 'pdftotext', debian: 'poppler-utils' }], console.log);
  if (missing.length > 0) {
    console.log(`PDFs are read with pdf.js, which misses figures of an older Electron: ${installCommand(missing)}`);
  }
}
