import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Failure, fail, ok, type Result } from '../../shared/domain/result.ts';
import type { Season } from '../../shared/domain/season.ts';
import { PAPERS, type Paper } from '../../shared/domain/vocabulary.ts';
import { APP_VERSION } from '../app/app-version.ts';
import { readsOf } from '../app/context.ts';
import { openWorkstation, type Workstation } from '../app/create-app.ts';
import { seasonFileName } from '../app/export-pdf.ts';
import { pdfPageCount } from '../app/pdf-pages.ts';
import type { HeadlessPrinter } from '../shells/chromium/headless-print.ts';
import { saveWithoutOverwriting } from '../shells/common/save-file.ts';
import { type Command, type Io, oneOf, required } from './command.ts';
import { reasonOf } from './files.ts';
import { headlessPorts } from './headless.ts';

/** What the demo made for one athlete. */
interface Made {
  readonly athlete: string;
  readonly season: string;
  readonly pdf: string;
  readonly pages: number;
  readonly chart: string;
}

/** `demo`: the sample squad's season plans as PDF and chart pictures. */
export const demoCommand: Command = {
  name: 'demo',
  positionals: [],
  about: 'Make the sample squad and write each season plan as PDF and its chart as PNG.',
  details:
    'Works in a data folder of its own that is removed afterwards; the coach’s data is not touched. Prints [{ athlete, season, pdf, pages, chart }]. Needs an installed Chromium, Chrome or Edge; builds the pages first when that is needed.',
  options: {
    out: { value: 'DIR', about: 'Where the files go; made when it is missing. Nothing is overwritten.' },
    paper: { value: 'a4|letter', about: 'Paper of the plans; a4 when left out.' },
    athlete: { value: 'NAME', about: 'Only this athlete.' },
  },
  run: async (args, io) => {
    const out = resolve(required(args, 'out', 'DIR'));
    const paper = oneOf(args, 'paper', PAPERS) ?? 'a4';
    const folder = await mkdtemp(join(tmpdir(), 'counterpoint-demo-'));
    const printing = await openPrinting(folder, out, io);
    try {
      return await makeAll(printing, paper, args.get('athlete'));
    } finally {
      await printing.printer.close();
      await printing.workstation.app.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

interface Printing {
  readonly workstation: Workstation;
  readonly printer: HeadlessPrinter;
  readonly out: string;
}

async function openPrinting(folder: string, out: string, io: Io): Promise<Printing> {
  // Loaded only here: the browser's driver is large, and no other command needs it.
  const { headlessPrinter } = await import('../shells/chromium/headless-print.ts');
  const printer = headlessPrinter({
    rendererFolder: resolve(import.meta.dirname, '../../.out/renderer'),
    dispatch: (channel, input) => workstation.app.dispatch(channel, input),
    version: APP_VERSION,
    log: (line) => io.err(line),
  });
  const ports = headlessPorts(io, {
    print: printer.print,
    saveFile: (name, bytes) => saveWithoutOverwriting(out, name, bytes),
    chooseFolder: () => Promise.resolve(out),
    saveInto: saveWithoutOverwriting,
  });
  const workstation = openWorkstation({ dataFolder: folder, ports });
  return { workstation, printer, out };
}

async function makeAll(printing: Printing, paper: Paper, only: string | undefined): Promise<Result<readonly Made[]>> {
  const { app, context } = printing.workstation;
  const added = await app.dispatch('sample.add', {});
  if (!added.ok) return added;
  const reads = readsOf(context);
  const today = context.ports.clock.today();
  const athletes = reads.athletes.list({ sample: true }).filter(({ name }) => only === undefined || name === only);
  if (athletes.length === 0) return fail('not-found', `The sample squad has nobody named “${only ?? ''}”.`);
  const made: Made[] = [];
  for (const athlete of athletes) {
    const season = reads.seasons.covering(athlete.id, today);
    if (season === undefined) throw new Error(`${athlete.name} has no season on ${today}`);
    const one = await makeOne(printing, athlete.name, season, paper);
    if (!one.ok) return one;
    made.push(one.value);
  }
  return ok(made);
}

async function makeOne(printing: Printing, athlete: string, season: Season, paper: Paper): Promise<Result<Made>> {
  const { print, saveFile } = printing.workstation.context.ports;
  const { signal } = new AbortController();
  try {
    const pdf = await print(
      { kind: 'season-plan', seasonId: season.id, paper, reasons: true, gymCards: true, format: 'pdf' },
      signal,
    );
    const png = await print({ kind: 'season-chart', seasonId: season.id, format: 'png' }, signal);
    const pdfPath = await saveFile(seasonFileName(athlete, season.name, 'pdf'), pdf);
    const pngPath = await saveFile(seasonFileName(athlete, `${season.name} chart`, 'png'), png);
    return ok({
      athlete,
      season: season.name,
      pdf: pdfPath ?? '',
      pages: pdfPageCount(pdf),
      chart: pngPath ?? '',
    });
  } catch (error) {
    return { ok: false, failure: printFailure(athlete, error) };
  }
}

function printFailure(athlete: string, error: unknown): Failure {
  return { kind: 'storage', message: `The plan of ${athlete} could not be made: ${reasonOf(error)}.` };
}
