import { type CalendarDate, calendarDate, daysBetween } from '../../../shared/domain/calendar-date.ts';
import { type DistanceUnit, toDistance } from '../../../shared/domain/units.ts';
import { shortDate } from './dates.ts';
import { language, t } from './index.ts';

const formats = new Map<string, Intl.NumberFormat>();

function format(decimals: number, useGrouping: boolean): Intl.NumberFormat {
  const key = `${language()} ${decimals} ${useGrouping}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(language(), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping,
  });
  formats.set(key, made);
  return made;
}

/** A number with grouping and a fixed number of decimals. */
export function numberWords(value: number, decimals = 0): string {
  return format(decimals, true).format(value);
}

/** A number with a fixed number of decimals and without grouping. */
export function fixedNumber(value: number, decimals: number): string {
  return format(decimals, false).format(value);
}

/** A number as short as it is, with the window's decimal sign: `2.5`, in German `2,5`. */
export function plainNumber(value: number): string {
  return withDecimalSign(String(value));
}

/** Words with one number in them, written with a decimal point, with the window's decimal sign: `0,5 %` in German. */
export function withDecimalSign(words: string): string {
  return language() === 'de' ? words.replace('.', ',') : words;
}

/** Metres as a number in the unit, without the unit's name. */
export function distanceNumber(metres: number, unit: DistanceUnit, decimals = 0): string {
  return numberWords(toDistance(metres, unit), decimals);
}

/** Metres as `64 km`. */
export function distanceWords(metres: number, unit: DistanceUnit, decimals = 0): string {
  return `${distanceNumber(metres, unit, decimals)} ${unit}`;
}

/** The usual name of a race distance (`Marathon`, `10 km`), else the distance in the unit. */
export function raceDistanceWords(metres: number, unit: DistanceUnit): string {
  if (Math.abs(metres - 42_195) < 60) return t('race.marathon');
  if (Math.abs(metres - 21_097.5) < 60) return t('race.half');
  if (metres % 1000 === 0 && metres < 100_000) return `${metres / 1000} km`;
  if (metres < 3000 && metres % 100 === 0) return `${metres} m`;
  return distanceWords(metres, unit, 1);
}

/** A UTC instant on this computer's clock: `today 07:12`, `yesterday 22:40`, else `29 Jun 2026`. */
export function instantWords(instant: string, today: CalendarDate): string {
  const date = new Date(instant);
  const pad = (value: number) => String(value).padStart(2, '0');
  const day = calendarDate(`${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`);
  const time = `${pad(date.getHours())}:${pad(date.getMinutes())}`;
  const ago = daysBetween(day, today);
  if (ago === 0) return t('words.todayAt', { time });
  if (ago === 1) return t('words.yesterdayAt', { time });
  return `${shortDate(day)}, ${time}`;
}

/**
 * The text with its numbers kept beside what they count where a line breaks: `12 km`, `1 h 05`, `3 × 8 min`, `RPE 7`,
 * `n 12`, `plan −26 %`.
 */
export function unbroken(text: string): string {
  return text
    .replace(/(\d) (?=(?:km|mi|m|kg|lb|min|h|s|d|bpm|%|×)(?![\p{L}\d]))/gu, '$1\u00a0')
    .replace(/(×|\bRPE|\bn|\bh|\b[Pp]lan) (?=[\d−±+])/g, '$1\u00a0');
}

/** Bytes as `1.4 MB`. */
export function bytesWords(bytes: number): string {
  if (bytes < 1_000_000) return `${numberWords(Math.max(1, Math.round(bytes / 1000)))} kB`;
  return `${numberWords(bytes / 1_000_000, 1)} MB`;
}
