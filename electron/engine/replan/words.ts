import { type CalendarDate, dateParts, dayText, weekdayOf } from '../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import { type DistanceUnit, type MassUnit, metresPer, round, toMass } from '../../../shared/domain/units.ts';
import { weekdayName } from '../explain.ts';

/** What sentences for a coach need to know: the athlete's units and the names of the lifts. */
export interface Wording {
  readonly distanceUnit: DistanceUnit;
  readonly massUnit: MassUnit;
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
}

/** `Tue` */
export function shortWeekday(date: CalendarDate): string {
  return weekdayName(weekdayOf(date)).slice(0, 3);
}

/** `4 Oct`: a day within a season, where the year goes without saying. */
export function shortDay(date: CalendarDate): string {
  return dayText(date).slice(0, -5);
}

/** `Sun 4 Oct` */
export function longDay(date: CalendarDate): string {
  return `${shortWeekday(date)} ${shortDay(date)}`;
}

/** `27 Sep → 4 Oct 2026`, with both years where they differ. */
export function dayChange(from: CalendarDate, to: CalendarDate): string {
  return `${dateParts(from).year === dateParts(to).year ? shortDay(from) : dayText(from)} → ${dayText(to)}`;
}

/** `20 → 22.5 kg`: two values in one unit, the unit said once. */
export function change(from: string, to: string, unit: string): string {
  return `${from} → ${to}${unit === '' ? '' : ` ${unit}`}`;
}

/** Metres as a number in the athlete's unit, to a tenth. */
export function distanceValue(metres: number, { distanceUnit }: Pick<Wording, 'distanceUnit'>): string {
  return String(round(metres / metresPer(distanceUnit), 1));
}

/** Kilograms as a number in the athlete's unit: quarters of a kilogram stay, pounds to a half. */
export function massValue(kg: number, { massUnit }: Pick<Wording, 'massUnit'>): string {
  return String(massUnit === 'kg' ? round(kg, 2) : round(toMass(kg, massUnit) * 2) / 2);
}

/** Name of a lift; its id when it is no longer in the library. */
export function liftName(id: ExerciseId, { exercises }: Pick<Wording, 'exercises'>): string {
  return exercises.get(id)?.name ?? id;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** The first few of a list, and how many more there are. */
export function someOf(parts: readonly string[], most: number): string {
  return parts.length <= most ? listed(parts) : `${parts.slice(0, most).join(', ')} and ${parts.length - most} more`;
}
