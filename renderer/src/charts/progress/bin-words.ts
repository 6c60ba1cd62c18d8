import type { ProgressBinSize, ProgressView } from '../../../../shared/contract/progress.ts';
import { addDays, dateParts } from '../../../../shared/domain/calendar-date.ts';
import { t } from '../../text/index.ts';
import { dayMonth, fullDate, monthName } from '../calendar-words.ts';

/** One point's weeks. */
export type Bin = ProgressView['bins'][number];

/** Year, month and quarter that a point belongs to: those of its first Thursday. */
function placeOf(bin: Bin): { readonly year: number; readonly month: number; readonly quarter: number } {
  const { year, month } = dateParts(addDays(bin.from, 3));
  return { year, month, quarter: Math.ceil(month / 3) };
}

/** A point in words: `Week of 29 June 2026`, `June 2026`, `Q2 2026`. */
export function binWords(bin: Bin, size: ProgressBinSize): string {
  const { year, month, quarter } = placeOf(bin);
  switch (size) {
    case 'week':
      return t('progress.weekOf', { date: fullDate(bin.from) });
    case 'month':
      return t('progress.monthOf', { month: monthName(month, 'long'), year: String(year) });
    case 'quarter':
      return t('progress.quarterOf', { quarter, year: String(year) });
  }
}

/** The same inside a sentence: `week of 29 June 2026`. */
export function binPhrase(bin: Bin, size: ProgressBinSize): string {
  return size === 'week' ? t('progress.weekOfInside', { date: fullDate(bin.from) }) : binWords(bin, size);
}

/** A short label under the axis, and its year. */
export function axisLabel(bin: Bin, size: ProgressBinSize): { readonly text: string; readonly year: number } {
  const { year, month, quarter } = placeOf(bin);
  switch (size) {
    case 'week':
      return { text: dayMonth(bin.from), year: dateParts(bin.from).year };
    case 'month':
      return { text: monthName(month, 'short'), year };
    case 'quarter':
      return { text: t('progress.quarterShort', { quarter }), year };
  }
}
