import type { WeekLoad } from '../../../shared/domain/season.ts';
import { type DistanceUnit, type MassUnit, round, toDistance, toMass } from '../../../shared/domain/units.ts';
import { fixedNumber, plainNumber } from '../text/format.ts';
import { groupDigits, NO_VALUE } from './chart-words.ts';

/** A distance without its unit: `61.2`, or `61` with no decimals. */
export function distanceNumber(metres: number, unit: DistanceUnit, decimals: number): string {
  return fixedNumber(round(toDistance(metres, unit), decimals), decimals);
}

/** A distance with its unit: `24 km`, `0.4 km`; one decimal below ten where it says something. */
export function distanceText(metres: number, unit: DistanceUnit): string {
  const value = round(toDistance(metres, unit), 1);
  return `${value >= 20 ? Math.round(value) : plainNumber(Number(value.toFixed(1)))} ${unit}`;
}

/** A load on the bar: `82.5 kg`, at most one decimal (two for quarter kilos). */
export function massText(kg: number, unit: MassUnit): string {
  return `${massNumber(kg, unit)} ${unit}`;
}

/** A load without its unit. Pounds are shown in halves, kilograms to 0.25. */
export function massNumber(kg: number, unit: MassUnit): string {
  const value = toMass(kg, unit);
  return plainNumber(unit === 'kg' ? round(value, 2) : round(value * 2) / 2);
}

/** What is stamped on a plate, without its unit: `1.25`. */
export function plateNumber(kg: number, unit: MassUnit): string {
  return plainNumber(round(toMass(kg, unit), 2));
}

/** A weekly tonnage without its unit, grouped: `7,420`. */
export function tonnageNumber(kg: number, unit: MassUnit): string {
  return groupDigits(toMass(kg, unit));
}

/** A week's tonnage without its unit; a dash while no load of its hard sets is known yet. */
export function loadTonnage(load: WeekLoad, unit: MassUnit): string {
  return load.tonnageKg === 0 && load.hardSets > 0 ? NO_VALUE : tonnageNumber(load.tonnageKg, unit);
}

/** A fraction as whole percent: `84 %`. */
export function percentText(fraction: number): string {
  return `${round(fraction * 100)} %`;
}
