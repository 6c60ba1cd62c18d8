import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { LeftOut } from '../../../shared/contract/replanning.ts';
import type { Athlete } from '../../../shared/domain/athlete.ts';
import type { AthleteId } from '../../../shared/domain/ids.ts';
import { type Failure, ok, type Result } from '../../../shared/domain/result.ts';
import type { Season } from '../../../shared/domain/season.ts';
import { attempt } from '../attempt.ts';
import { type AppContext, readsOf } from '../context.ts';
import { seasonFileName } from '../export-pdf.ts';
import { cancelled, type Job } from '../jobs.ts';
import { pdfPageCount } from '../pdf-pages.ts';

type Input = Parsed<'bulk.exportPdfs'>;
type Answer = Output<'bulk.exportPdfs'>;

interface Printable {
  readonly athlete: Athlete;
  readonly season: Season;
}

/** Prints a season of each athlete into one folder, a file each; files that were saved before a cancel stay. */
export function exportSeveral(context: AppContext, { athleteIds, jobId, ...print }: Input): Promise<Result<Answer>> {
  const { ports } = context;
  return context.jobs.run(jobId, async (job): Promise<Result<Answer>> => {
    const { printable, leftOut } = sorted(context, [...new Set(athleteIds)]);
    const files: Answer['files'] = [];
    if (printable.length === 0) return ok({ files, leftOut });
    const folder = await attempt('No folder could be chosen', () => ports.chooseFolder());
    if (!folder.ok) return folder;
    const into = folder.value;
    if (into === null) return cancelled();
    for (const [index, one] of printable.entries()) {
      const { athlete } = one;
      job.progress(index, printable.length, `${athlete.name}, ${index + 1} of ${printable.length}`);
      await nextTurn();
      const file = job.signal.aborted ? cancelled() : await exportOne(context, into, one, print, job);
      if (file.ok) files.push(file.value);
      // What fails for the first will hardly work for the others; later on, what is saved is worth telling.
      else if (files.length === 0) return file;
      else leftOut.push({ athleteId: athlete.id, athlete: athlete.name, sentence: sentenceOf(file.failure) });
    }
    job.progress(printable.length, printable.length, 'Saved');
    return ok({ files, leftOut });
  });
}

function sentenceOf({ kind, message }: Failure): string {
  return kind === 'cancelled' ? 'Cancelled before it was printed.' : message;
}

async function exportOne(
  context: AppContext,
  folder: string,
  { athlete, season }: Printable,
  print: Omit<Input, 'athleteIds' | 'jobId'>,
  job: Job,
): Promise<Result<Answer['files'][number]>> {
  const { ports } = context;
  const pdf = await attempt(`The PDF of ${athlete.name} could not be made`, () =>
    ports.print({ kind: 'season-plan', format: 'pdf', seasonId: season.id, ...print }, job.signal),
  );
  if (!pdf.ok) return job.signal.aborted ? cancelled() : pdf;
  const path = await attempt(`The PDF of ${athlete.name} could not be saved`, () =>
    ports.saveInto(folder, seasonFileName(athlete.name, season.name, 'pdf'), pdf.value),
  );
  if (!path.ok) return path;
  context.knownFiles.add(path.value);
  return ok({ athleteId: athlete.id, athlete: athlete.name, path: path.value, pages: pdfPageCount(pdf.value) });
}

/** Who has a season to print, and who has none. */
function sorted(context: AppContext, ids: readonly AthleteId[]) {
  const reads = readsOf(context);
  const today = context.ports.clock.today();
  const printable: Printable[] = [];
  const leftOut: LeftOut[] = [];
  for (const id of ids) {
    const athlete = reads.athletes.get(id);
    if (athlete === undefined) continue;
    const seasonId = reads.roster.openSeason(id, today);
    const season = seasonId === null ? undefined : reads.seasons.get(seasonId);
    if (season !== undefined) printable.push({ athlete, season });
    else leftOut.push({ athleteId: id, athlete: athlete.name, sentence: 'No season is running or planned.' });
  }
  return { printable, leftOut };
}
