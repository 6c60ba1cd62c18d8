import { type CalendarDate, dateParts, weekdayOf } from '../../../shared/domain/calendar-date.ts';

const MONTHS = [
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
] as const;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Name of the month (1–12), whole or its first three letters. */
export function monthName(month: number, form: 'long' | 'short'): string {
  const name = MONTHS[month - 1] ?? '';
  return form === 'long' ? name : name.slice(0, 3);
}

/** Name of the ISO weekday (1 Monday … 7 Sunday), whole or its first three letters. */
export function weekdayName(weekday: number, form: 'long' | 'short'): string {
  const name = DAYS[weekday - 1] ?? '';
  return form === 'long' ? name : name.slice(0, 3);
}

/** `29 Jun`. */
export function dayMonth(date: CalendarDate): string {
  const { day, month } = dateParts(date);
  return `${day} ${monthName(month, 'short')}`;
}

/** `29 June`. */
export function dayMonthLong(date: CalendarDate): string {
  const { day, month } = dateParts(date);
  return `${day} ${monthName(month, 'long')}`;
}

/** `29 June 2026`. */
export function fullDate(date: CalendarDate): string {
  return `${dayMonthLong(date)} ${dateParts(date).year}`;
}

/** `Thu 2 Jul`. */
export function weekdayDate(date: CalendarDate): string {
  return `${weekdayName(weekdayOf(date), 'short')} ${dayMonth(date)}`;
}
