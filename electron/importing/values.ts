import { type CalendarDate, isCalendarDate } from '../../shared/domain/calendar-date.ts';
import { type DistanceUnit, fromDistance, fromMass, type MassUnit } from '../../shared/domain/units.ts';
import type { Sex } from '../../shared/domain/vocabulary.ts';

/** Which character separates the decimals in a file. */
export type DecimalMark = 'point' | 'comma';

/** Removes the spaces and apostrophes that group digits, and no-break spaces around them. */
function ungrouped(text: string): string {
  return text.trim().replace(/(?<=\d)[\s\u00A0\u202F\u2009'’](?=\d{3}(?!\d))/g, '');
}

/** Finds how a file writes decimals from its numbers: `1.234,5` or `8,5` says comma; without evidence, point. */
export function decimalMarkOf(samples: Iterable<string>): DecimalMark {
  let comma = 0;
  let point = 0;
  for (const sample of samples) {
    const text = ungrouped(sample);
    if (/^[-+]?\d{1,3}(\.\d{3})*,\d+$/.test(text) && !/^[-+]?[1-9]\d{0,2},\d{3}$/.test(text)) comma += 1;
    else if (/^[-+]?\d{1,3}(,\d{3})*\.\d+$/.test(text) && !/^[-+]?[1-9]\d{0,2}\.\d{3}$/.test(text)) point += 1;
  }
  return comma > point ? 'comma' : 'point';
}

/**
 * A number in the file's way of writing decimals; thousands separators are understood and one lone comma that
 * cannot be a thousands separator (`8,5`) is always a decimal. Undefined when it is no finite number.
 */
export function parseNumber(text: string, mark: DecimalMark = 'point'): number | undefined {
  const plain = ungrouped(text);
  if (!/^[-+]?[\d.,]*\d[\d.,]*$/.test(plain)) return undefined;
  const [decimal, group] = mark === 'comma' ? [',', '.'] : ['.', ','];
  const grouped = new RegExp(`^[-+]?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`);
  if (grouped.test(plain)) return finite(plain.replaceAll(group, '').replace(decimal, '.'));
  if (/^[-+]?\d*[.,]?\d*$/.test(plain)) return finite(plain.replace(',', '.'));
  return undefined;
}

function finite(text: string): number | undefined {
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** How dates such as 03/04/2026 are to be read. */
export type DateOrder = 'dmy' | 'mdy';

/** A day with the time of day where the text has one. */
export interface DayAndTime {
  readonly date: CalendarDate;
  /** `HH:MM`, local. */
  readonly time: string | null;
}

/** Result of reading a date: `ambiguous` when day and month could be either way round. */
export type DateReading = { readonly kind: 'day'; readonly day: DayAndTime } | { readonly kind: 'ambiguous' | 'none' };

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'january', 'januar', 'jän', 'jänner'],
  ['feb', 'february', 'februar'],
  ['mar', 'march', 'mär', 'märz', 'mrz'],
  ['apr', 'april'],
  ['may', 'mai'],
  ['jun', 'june', 'juni'],
  ['jul', 'july', 'juli'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['oct', 'october', 'okt', 'oktober'],
  ['nov', 'november'],
  ['dec', 'december', 'dez', 'dezember'],
];

const TIME_TAIL =
  /(?:,?\s+|T)(?:at\s+)?(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?(?:\s*(?:Z|UTC|[+-]\d{2}:?\d{2}))?$/i;

/** Reads a date, with or without a time of day, in the ways that people and exports write them. */
export function readDate(raw: string, order: DateOrder | null): DateReading {
  const text = raw.replace(/[\u00A0\u202F\u2009]/g, ' ').trim();
  if (text.length > 60) return { kind: 'none' };
  const tail = TIME_TAIL.exec(text);
  const dayText = tail === null ? text : text.slice(0, tail.index).trim();
  const time = tail === null ? null : timeOf(tail);
  if (time === undefined) return { kind: 'none' };
  const reading = readDay(dayText, order);
  if (typeof reading !== 'string') return { kind: 'day', day: { date: reading.date, time } };
  return { kind: reading };
}

function timeOf(tail: RegExpExecArray): string | undefined {
  const half = tail[3]?.toLowerCase().replaceAll('.', '');
  let hour = Number(tail[1]);
  const minute = Number(tail[2]);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function readDay(raw: string, order: DateOrder | null): { readonly date: CalendarDate } | 'ambiguous' | 'none' {
  const text = raw.replace(/^[\p{L}]{2,10}\.?,\s*/u, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(text);
  if (dotted !== null) return dayOf(fullYear(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text);
  if (slashed !== null) return slashedDay(Number(slashed[1]), Number(slashed[2]), fullYear(slashed[3]), order);
  const dayFirst = /^(\d{1,2})\.?\s+(\p{L}+)\.?,?\s+(\d{4})$/u.exec(text);
  if (dayFirst !== null) return dayOf(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text);
  if (monthFirst !== null) return dayOf(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  return 'none';
}

function slashedDay(a: number, b: number, year: number, order: DateOrder | null) {
  if (a === b || b > 12) return dayOf(year, b > 12 ? a : b, b > 12 ? b : a);
  if (a > 12) return dayOf(year, b, a);
  if (order === null) return 'ambiguous';
  return order === 'dmy' ? dayOf(year, b, a) : dayOf(year, a, b);
}

/** Two-digit years: 00–49 are 2000–2049, 50–99 are 1950–1999. */
function fullYear(text: string | undefined): number {
  const year = Number(text);
  if (text?.length !== 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function monthOf(word: string | undefined): number {
  const lower = word?.toLowerCase() ?? '';
  return MONTHS.findIndex((names) => names.includes(lower)) + 1;
}

function dayOf(year: number, month: number, day: number): { readonly date: CalendarDate } | 'none' {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDate(text) ? { date: text } : 'none';
}

/**
 * How a file's slashed dates are ordered: decided by any day above 12. `ambiguous` with an example when nothing
 * decides it; null when there is no date that needs an order.
 */
export function dateOrderOf(samples: Iterable<string>): DateOrder | { readonly ambiguous: string } | null {
  let example: string | null = null;
  for (const sample of samples) {
    const match = /^\s*(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})\b/.exec(sample);
    if (match === null) continue;
    const a = Number(match[1]);
    const b = Number(match[2]);
    if (a > 12 && b <= 12) return 'dmy';
    if (b > 12 && a <= 12) return 'mdy';
    if (a !== b) example ??= sample.trim();
  }
  return example === null ? null : { ambiguous: example };
}

/** Words for hours, minutes and seconds after a number, longest first. */
const DURATION_PART = /(\d+(?:[.,]\d+)?)\s*(hours?|hrs?|h|std|minutes?|mins?|m|'|′|seconds?|secs?|sek|s|"|″)\.?/giy;

/**
 * Seconds from `21min`, `1h 5m`, `1h05`, `45 s`, `h:mm:ss`, `mm:ss`, or a plain number of `plainUnit`.
 * Undefined when the text is none of them.
 */
export function parseDuration(raw: string, plainUnit: 's' | 'min' | null): number | undefined {
  const text = raw
    .replace(/[\u00A0\u202F\u2009]/g, ' ')
    .trim()
    .toLowerCase();
  if (text === '' || text.length > 40) return undefined;
  const clock = /^(\d{1,3}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?$/.exec(text);
  if (clock !== null) {
    const [a, b, c] = [Number(clock[1]), Number(clock[2]), clock[3] === undefined ? null : Number(clock[3])];
    if (b > 59 || (c ?? 0) > 59) return undefined;
    return c === null ? a * 60 + b : a * 3600 + b * 60 + c;
  }
  const plain = parseNumber(text);
  if (plain !== undefined) {
    if (plainUnit === null || plain < 0) return undefined;
    return plainUnit === 's' ? plain : plain * 60;
  }
  return wordedDuration(text);
}

function wordedDuration(text: string): number | undefined {
  let total = 0;
  let at = 0;
  let parts = 0;
  let lastUnit = 0;
  while (at < text.length) {
    DURATION_PART.lastIndex = at;
    const part = DURATION_PART.exec(text);
    if (part === null) break;
    lastUnit = unitSeconds(part[2] ?? '');
    total += Number((part[1] ?? '').replace(',', '.')) * lastUnit;
    parts += 1;
    at = DURATION_PART.lastIndex;
    while (text[at] === ' ' || text[at] === ',') at += 1;
  }
  if (parts === 0) return undefined;
  const rest = text.slice(at);
  if (rest === '') return total;
  return /^\d{1,2}$/.test(rest) && lastUnit > 1 ? total + Number(rest) * (lastUnit / 60) : undefined;
}

function unitSeconds(word: string): number {
  if (word.startsWith('h') || word.startsWith('std')) return 3600;
  return word.startsWith('m') || word === "'" || word === '′' ? 60 : 1;
}

/** Metres of training distance: a number with or without unit, in `unit` when without. */
export function parseDistance(raw: string, unit: DistanceUnit, mark: DecimalMark = 'point'): number | undefined {
  const match = /^\s*([\d.,'’\s\u00A0\u202F]+?)\s*(km|k|mi|miles?|m)?\s*$/i.exec(raw.slice(0, 60));
  const value = match === null ? undefined : parseNumber(match[1] ?? '', mark);
  if (match === null || value === undefined) return undefined;
  const word = match[2]?.toLowerCase();
  if (word === undefined) return fromDistance(value, unit);
  if (word === 'm') return value;
  return fromDistance(value, word.startsWith('k') ? 'km' : 'mi');
}

/** Kilograms: a number with or without `kg` / `lb`, in `unit` when without. */
export function parseMass(raw: string, unit: MassUnit, mark: DecimalMark = 'point'): number | undefined {
  const match = /^\s*([\d.,]+)\s*(kg|kgs|kilo|lb|lbs|pounds?)?\.?\s*$/i.exec(raw);
  const value = match === null ? undefined : parseNumber(match[1] ?? '', mark);
  if (match === null || value === undefined) return undefined;
  return fromMass(value, massUnitOf(match[2] ?? '') ?? unit);
}

/** The mass unit that a word names. */
export function massUnitOf(word: string): MassUnit | undefined {
  const lower = word.trim().toLowerCase();
  if (/^(kg|kgs|kilo|kilos|kilograms?|metric|metrisch)$/.test(lower)) return 'kg';
  return /^(lb|lbs|pounds?|imperial|us)$/.test(lower) ? 'lb' : undefined;
}

/** The distance unit that a word names. */
export function distanceUnitOf(word: string): DistanceUnit | undefined {
  const lower = word.trim().toLowerCase();
  if (/^(km|kms|kilomet(er|re)s?|metric|metrisch)$/.test(lower)) return 'km';
  return /^(mi|miles?|meilen|imperial|us)$/.test(lower) ? 'mi' : undefined;
}

/** The sex that a word names. */
export function sexOf(word: string): Sex | undefined {
  const lower = word.trim().toLowerCase();
  if (/^(f|female|w|woman|women|weiblich|frau|girl)$/.test(lower)) return 'female';
  if (/^(m|male|man|men|männlich|mann|boy)$/.test(lower)) return 'male';
  return /^(x|d|o|other|divers|diverse|non-?binary)$/.test(lower) ? 'other' : undefined;
}
