import type { z } from 'zod';

/**
 * A day of the proleptic Gregorian calendar as `YYYY-MM-DD`, without time or zone.
 * All arithmetic is on whole days since 1970-01-01, so the result is the same in every time zone.
 */
export type CalendarDate = string & z.core.$brand<'CalendarDate'>;

/** ISO weekday: 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Every weekday, Monday first. */
export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days in a month (1–12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return leap ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True when the text is a real day from 1900 to 2199 written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): text is CalendarDate {
  const match = PATTERN.exec(text);
  if (match === null) return false;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (year < 1900 || year > 2199) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day that the text names. Throws RangeError when it is not one; use {@link isCalendarDate} for input. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`not a calendar date: ${text}`);
  return text;
}

/** Year, month (1–12) and day of month (1–31). */
export function dateParts(date: CalendarDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: digits(date, 0) * 100 + digits(date, 2), month: digits(date, 5), day: digits(date, 8) };
}

/** The number that two digits of the text make; several times faster than slicing, and dates are taken apart a lot. */
function digits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}

/** Whole days since 1970-01-01. Civil-from-days arithmetic after Howard Hinnant, "chrono-compatible low-level date algorithms". */
export function toEpochDay(date: CalendarDate): number {
  const { year, month, day } = dateParts(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/**
 * The inverse of {@link toEpochDay}. Arithmetic may leave 1900–2199, the range of entered days, so that weeks and
 * look-backs at its ends work like any other; throws RangeError outside the years 1000–9999.
 */
export function fromEpochDay(epochDay: number): CalendarDate {
  const z = Math.trunc(epochDay) + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (!(year >= 1000 && year <= 9999)) throw new RangeError(`no calendar date has the epoch day ${epochDay}`);
  return written(year, month, day);
}

function written(year: number, month: number, day: number): CalendarDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDate;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** The day that lies `days` after (negative: before) the given one. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** The day that lies `weeks` weeks after (negative: before) the given one. */
export function addWeeks(date: CalendarDate, weeks: number): CalendarDate {
  return addDays(date, weeks * 7);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** ISO weekday of the date, 1 Monday … 7 Sunday. */
export function weekdayOf(date: CalendarDate): Weekday {
  return (((((toEpochDay(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The Monday of the week that holds the date. */
export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** The earlier of two dates. */
export function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a <= b ? a : b;
}

/** The later of two dates. */
export function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a >= b ? a : b;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A date in a sentence for the coach: `5 Jan 2026`. */
export function dayText(date: CalendarDate): string {
  const { year, month, day } = dateParts(date);
  return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}
