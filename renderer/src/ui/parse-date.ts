import { addDays, type CalendarDate, dateParts, isCalendarDate } from '../../../shared/domain/calendar-date.ts';
import { monthOf } from '../text/dates.ts';

export { dateWords } from '../text/dates.ts';

const WORDS: Readonly<Record<string, number>> = {
  today: 0,
  heute: 0,
  tomorrow: 1,
  morgen: 1,
  yesterday: -1,
  gestern: -1,
};

/** Which part of a date such as 03/04/2026 comes first. */
export type DateOrder = 'dmy' | 'mdy';

function build(year: number, month: number, day: number): CalendarDate | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDate(text) ? text : undefined;
}

/** `in 15 weeks`, `15 Wochen`, `+15w`, `+10d`: days from today. */
function countedDays(text: string): number | undefined {
  const match = /^(?:in\s+|\+)?(\d{1,3})\s*(?:(w|weeks?|wochen?)|(d|days?|t|tage?n?))$/.exec(text);
  if (match === null) return undefined;
  return Number(match[1]) * (match[2] === undefined ? 1 : 7);
}

function fullYear(text: string | undefined, today: CalendarDate): number {
  if (text === undefined || text === '') return dateParts(today).year;
  const value = Number(text);
  return text.length === 2 ? (value < 70 ? 2000 + value : 1900 + value) : value;
}

/**
 * Reads a day as coaches type it, in any of our languages: `2026-06-29`, `29.6.2026`, `29/6/26` (order by locale),
 * `29 Jun 2026`, `29. Juni`, `Jun 29`, `today`, `+14` (days from today), `in 15 weeks`, `+15w`. A missing year is this year, or with `ahead` the year in
 * which the day comes next. Undefined when it is not a real day of 1900–2199.
 */
export function parseDate(
  text: string,
  today: CalendarDate,
  order: DateOrder = 'dmy',
  ahead = false,
): CalendarDate | undefined {
  const found = readDate(text, today, order);
  if (!ahead || found === undefined || found >= today || hasYear(text)) return found;
  const { year, month, day } = dateParts(found);
  return build(year + 1, month, day);
}

/** True where the text names its year or counts from today. */
function hasYear(text: string): boolean {
  const bare = text.trim();
  return /\d{4}|^[+-]|[./-]\d{1,2}[./-]\d{2}$/.test(bare);
}

function readDate(text: string, today: CalendarDate, order: DateOrder): CalendarDate | undefined {
  const bare = text.trim().toLowerCase();
  if (isCalendarDate(bare)) return bare;
  const named = WORDS[bare];
  if (named !== undefined) return addDays(today, named);
  const relative = /^([+-]\d{1,4})$/.exec(bare);
  if (relative !== null) return addDays(today, Number(relative[1]));
  const counted = countedDays(bare);
  if (counted !== undefined) return addDays(today, counted);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare);
  if (iso !== null) return build(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?$/.exec(bare);
  if (numeric !== null) {
    const dayFirst = numeric[2] === '.' || order === 'dmy';
    const first = Number(numeric[1]);
    const second = Number(numeric[3]);
    const year = fullYear(numeric[4], today);
    return dayFirst ? build(year, second, first) : build(year, first, second);
  }
  return parseNamedMonth(bare, today);
}

function parseNamedMonth(text: string, today: CalendarDate): CalendarDate | undefined {
  const dayFirst = /^(?:[a-z]{2,10},?\s+)?(\d{1,2})\.?\s+([a-zä]{3,9})\.?,?(?:\s+(\d{4}))?$/.exec(text);
  const monthFirst = /^(?:[a-z]{2,10},?\s+)?([a-zä]{3,9})\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?$/.exec(text);
  const name = dayFirst?.[2] ?? monthFirst?.[1];
  const day = dayFirst?.[1] ?? monthFirst?.[2];
  if (name === undefined || day === undefined) return undefined;
  const month = monthOf(name);
  return month === undefined ? undefined : build(fullYear(dayFirst?.[3] ?? monthFirst?.[3], today), month, Number(day));
}
