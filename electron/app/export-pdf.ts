import type { Output, Parsed } from '../../shared/contract/index.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import { attempt } from './attempt.ts';
import { type AppContext, gone, readsOf } from './context.ts';
import { safeFileName } from './file-name.ts';
import { cancelled } from './jobs.ts';
import { pdfPageCount } from './pdf-pages.ts';

type ExportInput = Parsed<'season.exportPdf'>;
type ExportOutput = Output<'season.exportPdf'>;

/** The name proposed for a printed season: `Ines Okafor – Northgate Marathon 2026.pdf`. */
export function seasonFileName(athlete: string, season: string, extension: string): string {
  return safeFileName(`${athlete} – ${season}`, extension);
}

/** Prints a season's plan and saves it where the coach says, as a job that can be cancelled until it is saved. */
export async function exportSeasonPdf(context: AppContext, input: ExportInput): Promise<Result<ExportOutput>> {
  const reads = readsOf(context);
  const season = reads.seasons.get(input.seasonId);
  if (season === undefined) return gone('season');
  const athlete = reads.athletes.get(season.athleteId);
  if (athlete === undefined) return gone('athlete');
  const { jobId, ...print } = input;
  const { ports } = context;
  return context.jobs.run(jobId, async (job): Promise<Result<ExportOutput>> => {
    job.progress(0, 2, 'Drawing the plan');
    const pdf = await attempt('The PDF could not be made', () =>
      ports.print({ kind: 'season-plan', format: 'pdf', ...print }, job.signal),
    );
    if (!pdf.ok) return pdf;
    if (job.signal.aborted) return cancelled();
    const pages = pdfPageCount(pdf.value);
    if (pages === 0) throw new Error(`the print port returned ${pdf.value.byteLength} bytes that are no PDF`);
    job.progress(1, 2, 'Saving');
    const path = await attempt('The PDF could not be saved', () =>
      ports.saveFile(seasonFileName(athlete.name, season.name, 'pdf'), pdf.value),
    );
    if (!path.ok) return path;
    if (path.value !== null) context.knownFiles.add(path.value);
    job.progress(2, 2, path.value === null ? 'Not saved' : 'Saved');
    return ok({ path: path.value, pages });
  });
}
