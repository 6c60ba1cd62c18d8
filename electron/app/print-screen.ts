import { randomUUID } from 'node:crypto';
import type { Output, Parsed } from '../../shared/contract/index.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import { APP_VERSION } from './app-version.ts';
import { attempt } from './attempt.ts';
import { type AppContext, gone, readsOf } from './context.ts';
import { safeFileName } from './file-name.ts';
import { cancelled } from './jobs.ts';
import { pdfPageCount } from './pdf-pages.ts';

type PrintInput = Parsed<'screen.print'>;

/** Prints what a window shows, as it stands there, and saves it where the coach says; a job that can be cancelled. */
export async function printScreen(context: AppContext, input: PrintInput): Promise<Result<Output<'screen.print'>>> {
  const { jobId, paper, ...screen } = input;
  const { ports } = context;
  return context.jobs.run(jobId, async (job): Promise<Result<Output<'screen.print'>>> => {
    const token = randomUUID();
    context.screens.set(token, screen);
    job.progress(0, 2, 'Drawing the screen');
    const pdf = await attempt('The screen could not be printed', () =>
      ports.print({ kind: 'screen', format: 'pdf', token, paper }, job.signal),
    ).finally(() => context.screens.delete(token));
    if (!pdf.ok) return pdf;
    if (job.signal.aborted) return cancelled();
    const pages = pdfPageCount(pdf.value);
    if (pages === 0) throw new Error(`the print port returned ${pdf.value.byteLength} bytes that are no PDF`);
    job.progress(1, 2, 'Saving');
    const stem = [screen.title, screen.subtitle].filter((part) => part !== '').join(' – ');
    const path = await attempt('The PDF could not be saved', () =>
      ports.saveFile(safeFileName(stem, 'pdf'), pdf.value),
    );
    if (!path.ok) return path;
    if (path.value !== null) context.knownFiles.add(path.value);
    job.progress(2, 2, path.value === null ? 'Not saved' : 'Saved');
    return ok({ path: path.value, pages });
  });
}

/** What a print page draws: the screen that is being printed under a token. */
export function printedScreen(context: AppContext, token: string): Result<Output<'print.screen'>> {
  const screen = context.screens.get(token);
  if (screen === undefined) return gone('screen');
  return ok({
    ...screen,
    coachName: readsOf(context).settings.get().coachName,
    printedOn: context.ports.clock.today(),
    version: APP_VERSION,
  });
}
