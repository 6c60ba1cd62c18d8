import { freshMain, freshRenderer } from '../build/fresh.ts';

/** Builds what the tests run, where it is missing or older than its sources. */
export default async function setUp(): Promise<void> {
  await freshRenderer();
  if ((process.env['COUNTERPOINT_ELECTRON'] ?? '') !== '') await freshMain();
}
