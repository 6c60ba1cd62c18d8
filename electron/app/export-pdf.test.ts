import { afterEach, describe, expect, it } from 'vitest';
import { jobId } from '../../shared/domain/ids.ts';
import type { Ports } from './ports.ts';
import { anAthlete, aRace, aSeason, openTestWorkstation, type TestWorkstation } from './test-workstation.ts';

const PDF = new TextEncoder().encode('%PDF-1.4 <</Type /Pages /Count 2>> <</Type /Page>> <</Type /Page>>');
const JOB = jobId.parse('job-pdf');

let station: TestWorkstation;
afterEach(() => station.close());

async function input(ports: Partial<Ports>) {
  station = openTestWorkstation('2026-03-02', ports);
  const { athleteId } = await station.get('athlete.create', anAthlete({ name: 'Ines Okafor' }));
  await station.get('race.create', { athleteId, draft: aRace() });
  const { seasonId } = await station.get('season.create', { athleteId, draft: aSeason({ name: 'Autumn 2026: A/B' }) });
  station.events.length = 0;
  return { seasonId, paper: 'a4', reasons: true, gymCards: true, days: 'all', jobId: JOB } as const;
}

describe('the season PDF', () => {
  it('is printed, counted and saved under a name every system takes', async () => {
    const saved: [string, Uint8Array][] = [];
    const asked: unknown[] = [];
    const request = await input({
      print: async (document) => {
        asked.push(document);
        return PDF;
      },
      saveFile: async (name, bytes) => {
        saved.push([name, bytes]);
        return `/home/coach/${name}`;
      },
    });
    expect(await station.get('season.exportPdf', request)).toEqual({
      path: '/home/coach/Ines Okafor – Autumn 2026 A B.pdf',
      pages: 2,
    });
    const { jobId: _, ...document } = request;
    expect(asked).toEqual([{ kind: 'season-plan', format: 'pdf', ...document }]);
    expect(saved).toEqual([['Ines Okafor – Autumn 2026 A B.pdf', PDF]]);
    expect(station.events.at(-1)).toEqual({
      event: 'job.progress',
      payload: { jobId: JOB, done: 2, total: 2, step: 'Saved' },
    });
    expect(station.events.some(({ event }) => event === 'data.changed')).toBe(false);
  });

  it('may be shown in the file manager once saved, and nothing else may', async () => {
    const shown: string[] = [];
    const request = await input({
      print: async () => PDF,
      saveFile: async () => '/home/coach/plan.pdf',
      revealFile: async (path) => {
        shown.push(path);
      },
    });
    expect(await station.failure('file.reveal', { path: '/home/coach/plan.pdf' })).toMatchObject({
      kind: 'validation',
    });
    await station.get('season.exportPdf', request);
    await station.get('file.reveal', { path: '/home/coach/plan.pdf' });
    expect(await station.failure('file.reveal', { path: '/etc/passwd' })).toMatchObject({ kind: 'validation' });
    expect(shown).toEqual(['/home/coach/plan.pdf']);
  });

  it('answers with no path when the coach closes the save dialog', async () => {
    const request = await input({ print: async () => PDF, saveFile: async () => null });
    expect(await station.get('season.exportPdf', request)).toEqual({ path: null, pages: 2 });
  });

  it('saves nothing when it is cancelled while printing', async () => {
    let saves = 0;
    let begun = (): void => {};
    const printing = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const request = await input({
      print: async (_document, signal) => {
        begun();
        await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
        return PDF;
      },
      saveFile: async () => {
        saves += 1;
        return null;
      },
    });
    const answer = station.failure('season.exportPdf', request);
    await printing;
    await station.get('job.cancel', { jobId: JOB });
    expect((await answer).kind).toBe('cancelled');
    expect(saves).toBe(0);
  });

  it('says in one sentence why it could not be printed', async () => {
    const request = await input({ print: () => Promise.reject(new Error('No browser was found.')) });
    expect(await station.failure('season.exportPdf', request)).toMatchObject({
      kind: 'storage',
      message: 'The PDF could not be made: No browser was found. Nothing else was changed; please try again.',
    });
  });
});
