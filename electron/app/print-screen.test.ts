import { afterEach, expect, it } from 'vitest';
import { jobId } from '../../shared/domain/ids.ts';
import type { PrintDocument } from './ports.ts';
import { openTestWorkstation, type TestWorkstation } from './test-workstation.ts';

const PDF = new TextEncoder().encode('%PDF-1.4 <</Type /Pages /Count 1>> <</Type /Page>>');
const input = {
  title: 'Ana: Test',
  subtitle: 'Progress',
  html: '<main><h1>Ana</h1></main>',
  width: 1048,
  paper: 'a4',
  jobId: jobId.parse('job-screen'),
} as const;

let station: TestWorkstation;
afterEach(() => station.close());

it('a screen is handed to the print page under a token while it is printed, and saved under a clean name', async () => {
  const asked: PrintDocument[] = [];
  const seen: unknown[] = [];
  station = openTestWorkstation('2026-06-29', {
    print: async (document) => {
      asked.push(document);
      if (document.kind === 'screen') seen.push(await station.get('print.screen', { token: document.token }));
      return PDF;
    },
    saveFile: async (name) => `/home/coach/${name}`,
  });
  await station.get('settings.update', { coachName: 'Kim' });
  expect(await station.get('screen.print', input)).toEqual({
    path: '/home/coach/Ana Test – Progress.pdf',
    pages: 1,
  });
  expect(asked).toMatchObject([{ kind: 'screen', format: 'pdf', paper: 'a4' }]);
  const { title, subtitle, html, width } = input;
  expect(seen).toMatchObject([{ title, subtitle, html, width, coachName: 'Kim', printedOn: '2026-06-29' }]);
  const [document] = asked;
  if (document?.kind !== 'screen') throw new Error('no screen was printed');
  expect(await station.failure('print.screen', { token: document.token })).toMatchObject({ kind: 'not-found' });
  expect(station.context.screens.size).toBe(0);
});

it('a print that fails says why and keeps nothing', async () => {
  station = openTestWorkstation('2026-06-29');
  const failure = await station.failure('screen.print', input);
  expect(failure).toMatchObject({ kind: 'storage' });
  expect(failure.message).toContain('no printer in this test');
  expect(station.context.screens.size).toBe(0);
  expect(await station.failure('screen.print', { ...input, html: '' })).toMatchObject({ kind: 'validation' });
});
