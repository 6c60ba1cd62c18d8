import { type CalendarDate, calendarDate, dateParts, daysBetween } from '../../../shared/domain/calendar-date.ts';
import { type DistanceUnit, toDistance } from '../../../shared/domain/units.ts';

const grouped = (decimals: number) =>
  new Intl.NumberFormat('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
const byDecimals = [grouped(0), grouped(1), grouped(2), grouped(3)];

/** A number with grouping and a fixed number of decimals (0–3). */
export function numberWords(value: number, decimals = 0): string {
  return (byDecimals[decimals] ?? grouped(decimals)).format(value);
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
  if (Math.abs(metres - 42_195) < 60) return 'Marathon';
  if (Math.abs(metres - 21_097.5) < 60) return 'Half marathon';
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
  if (ago === 0) return `today ${time}`;
  if (ago === 1) return `yesterday ${time}`;
  const { year, month, day: dayOfMonth } = dateParts(day);
  const monthName = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, dayOfMonth),
  );
  return `${dayOfMonth} ${monthName} ${year}, ${time}`;
}

/** Bytes as `1.4 MB`. */
export function bytesWords(bytes: number): string {
  if (bytes < 1_000_000) return `${numberWords(Math.max(1, Math.round(bytes / 1000)))} kB`;
  return `${numberWords(bytes / 1_000_000, 1)} MB`;
}
