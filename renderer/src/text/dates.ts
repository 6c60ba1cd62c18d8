import { type CalendarDate, dateParts, weekdayOf } from '../../../shared/domain/calendar-date.ts';
import { type Language, language } from './language.ts';

/** How days are written: `29 Jun`, `Jun 29` or `06-29`. */
export type DateStyle = 'day-month' | 'month-day' | 'iso';

interface Names {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** Letters of a weekday's short name. */
  readonly weekdayLetters: number;
}

const names: Readonly<Record<Language, Names>> = {
  en: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    weekdayLetters: 3,
  },
  de: {
    months: [
      'Januar',
      'Februar',
      'März',
      'April',
      'Mai',
      'Juni',
      'Juli',
      'August',
      'September',
      'Oktober',
      'November',
      'Dezember',
    ],
    weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
    weekdayLetters: 2,
  },
};

let current: DateStyle = 'day-month';

/** How days are written now. */
export function dateStyle(): DateStyle {
  return current;
}

/** Writes days another way from the next drawing on. */
export function setDateStyle(style: DateStyle): void {
  current = style;
}

/** The style that a setting means: the system's custom (month first in the United States), else what was chosen. */
export function dateStyleOf(setting: 'system' | DateStyle, spoken: Language, system: string): DateStyle {
  if (setting !== 'system') return setting;
  return spoken === 'en' && system === 'en-US' ? 'month-day' : 'day-month';
}

/** Name of the month (1–12), whole or its first three letters. */
export function monthName(month: number, form: 'long' | 'short'): string {
  const name = names[language()].months[month - 1] ?? '';
  return form === 'long' ? name : name.slice(0, 3);
}

/** Name of the ISO weekday (1 Monday … 7 Sunday), whole or in two or three letters. */
export function weekdayName(weekday: number, form: 'long' | 'short'): string {
  const { weekdays, weekdayLetters } = names[language()];
  const name = weekdays[weekday - 1] ?? '';
  return form === 'long' ? name : name.slice(0, weekdayLetters);
}

/** The month (1–12) that a word of any of our languages begins, by its first three letters; undefined for other words. */
export function monthOf(word: string): number | undefined {
  const start = word.toLowerCase().slice(0, 3).replace('mrz', 'mär').replace('mae', 'mär');
  for (const { months } of Object.values(names)) {
    const index = months.findIndex((name) => name.toLowerCase().startsWith(start));
    if (index >= 0 && start.length === 3) return index + 1;
  }
  return undefined;
}

function dayAndMonth(date: CalendarDate, form: 'long' | 'short'): string {
  const { day, month } = dateParts(date);
  if (current === 'iso') return date.slice(5);
  const name = monthName(month, form);
  if (current === 'month-day') return `${name} ${day}`;
  return language() === 'de' ? `${day}. ${name}` : `${day} ${name}`;
}

function withYear(date: CalendarDate, form: 'long' | 'short'): string {
  if (current === 'iso') return date;
  return `${dayAndMonth(date, form)}${current === 'month-day' ? ',' : ''} ${dateParts(date).year}`;
}

/** `29 Jun`. */
export function dayMonth(date: CalendarDate): string {
  return dayAndMonth(date, 'short');
}

/** `29 June`. */
export function dayMonthLong(date: CalendarDate): string {
  return dayAndMonth(date, 'long');
}

/** `29 June 2026`. */
export function fullDate(date: CalendarDate): string {
  return withYear(date, 'long');
}

/** `29 Jun 2026`. */
export function shortDate(date: CalendarDate): string {
  return withYear(date, 'short');
}

/** `Thu 2 Jul`. */
export function weekdayDate(date: CalendarDate): string {
  return `${weekdayName(weekdayOf(date), 'short')} ${dayMonth(date)}`;
}

/** The day as `Mon 29 Jun 2026`, without the year, or `29 Jun` in short. */
export function dateWords(date: CalendarDate, style: 'full' | 'day' | 'short' = 'full'): string {
  if (style === 'short') return dayMonth(date);
  return style === 'day' ? weekdayDate(date) : `${weekdayName(weekdayOf(date), 'short')} ${shortDate(date)}`;
}

/** The day as it stands in a field: `2026-06-29`, in German `29.06.2026`, month first `06/29/2026`. */
export function fieldDate(date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (current === 'month-day') return `${month}/${day}/${year}`;
  return current === 'day-month' && language() === 'de' ? `${day}.${month}.${year}` : date;
}

/** What an empty date field shows. */
export function fieldPlaceholder(): string {
  if (current === 'month-day') return 'MM/DD/YYYY';
  if (language() === 'de') return current === 'iso' ? 'JJJJ-MM-TT' : 'TT.MM.JJJJ';
  return 'YYYY-MM-DD';
}
