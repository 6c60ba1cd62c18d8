import { type DistanceUnit, round, toDistance } from '../../../shared/domain/units.ts';

/** Metres with at most two decimals in the athlete's unit: `21.1 km`. */
export function distanceText(metres: number, unit: DistanceUnit): string {
  return `${round(toDistance(metres, unit), 2)} ${unit}`;
}

/** The parts that say something as one sentence; empty without any. */
export function sentenceOf(parts: readonly string[]): string {
  const text = parts.filter((part) => part !== '').join(', ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
