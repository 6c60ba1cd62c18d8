import type { ImportChoices, ImportPreview, ImportRow } from '../../../../shared/contract/imports.ts';
import { bytesWords } from '../../text/format.ts';
import { t } from '../../text/index.ts';

/** Largest file the window reads, bytes; the contract's limit, which a test compares. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** Choices before anything is known: the content decides. */
export const noChoices: ImportChoices = {
  format: null,
  athleteId: null,
  mapping: null,
  massUnit: null,
  exercises: {},
  dateOrder: null,
};

/** Why a file is not even read; null when it may be. */
export function refusal(file: { readonly name: string; readonly size: number }): string | null {
  if (file.size > MAX_BYTES) return t('imports.tooBig', { name: file.name, size: bytesWords(file.size) });
  return file.size === 0 ? t('imports.empty', { name: file.name }) : null;
}

/** True when the preview's questions do not stand in the way: skipping an exercise is an answer too. */
export function isAnswered(preview: ImportPreview): boolean {
  return preview.questions.every((question) => question.kind === 'exercise');
}

/** The choices with what the window shows for the exercises still asked about: the proposal, else "skip". */
export function settledChoices(choices: ImportChoices, preview: ImportPreview): ImportChoices {
  const open = preview.questions.flatMap((question) =>
    question.kind === 'exercise' ? [[question.name, question.suggestion] as const] : [],
  );
  return { ...choices, exercises: { ...Object.fromEntries(open), ...choices.exercises } };
}

/** How many lines the import would write. */
export function writes(preview: ImportPreview): number {
  return preview.counts.add + preview.counts.match + preview.counts.update;
}

/** The words on the button that runs the import: how many of what. */
export function applyWords(preview: ImportPreview): string {
  const count = writes(preview);
  if (count === 0) return t('imports.apply');
  switch (preview.format) {
    case 'roster-csv':
      return t('imports.applyAthletes', { count });
    case 'races-csv':
      return t('imports.applyRaces', { count });
    case 'fit-activity':
    case 'strong-csv':
      return t('imports.applySessions', { count });
  }
}

/** Columns of the file that nothing is read from. */
export function unreadColumns(preview: ImportPreview): readonly string[] {
  const read = new Set(Object.values(preview.mapping));
  return preview.columns.filter((name, i) => name !== '' && !read.has(i));
}

/** The counts in words, the zeros left out. */
export function countsWords(counts: ImportPreview['counts']): string {
  const parts = [
    counts.add > 0 ? t('imports.countAdd', { count: counts.add }) : '',
    counts.match > 0 ? t('imports.countMatch', { count: counts.match }) : '',
    counts.update > 0 ? t('imports.countUpdate', { count: counts.update }) : '',
    counts.same > 0 ? t('imports.countSame', { count: counts.same }) : '',
    counts.error > 0 ? t('imports.countError', { count: counts.error }) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? t('ui.none') : parts.join(', ');
}

/** The choices with one column of the mapping changed, starting from the proposal. */
export function withColumn(
  choices: ImportChoices,
  preview: ImportPreview,
  field: string,
  column: number | null,
): ImportChoices {
  return { ...choices, mapping: { ...preview.mapping, ...choices.mapping, [field]: column } };
}

/** The rows of one status, or all of them; errors first, so that they are seen. */
export function rowsOf(rows: readonly ImportRow[], status: ImportRow['status'] | 'all'): readonly ImportRow[] {
  if (status !== 'all') return rows.filter((row) => row.status === status);
  return rows.toSorted((a, b) => Number(b.status === 'error') - Number(a.status === 'error') || a.line - b.line);
}

/** Bytes as base64, in pieces so that large files do not exhaust the stack. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  const piece = 0x8000 - (0x8000 % 3);
  for (let from = 0; from < bytes.length; from += piece) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(from, from + piece))));
  }
  return parts.join('');
}
