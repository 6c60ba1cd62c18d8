import type { Reason } from '../../../shared/domain/reason.ts';
import {
  type DistanceUnit,
  formatClock,
  type MassUnit,
  round,
  toDistance,
  toMass,
} from '../../../shared/domain/units.ts';

/** The units that the coach reads. */
export interface ExplainUnits {
  readonly distance: DistanceUnit;
  readonly mass: MassUnit;
}

type Input = Reason['inputs'][string];

/** Endings of input names that tell the unit, the longest first. */
const UNITS: readonly (readonly [string, (value: number, units: ExplainUnits) => string])[] = [
  [
    'SPerKm',
    (value, { distance }) => `${formatClock((value * (distance === 'km' ? 1000 : 1609.344)) / 1000)}/${distance}`,
  ],
  ['Percent', (value) => `${round(value, 1)} %`],
  ['Days', (value) => `${round(value, 1)} days`],
  ['Weeks', (value) => `${round(value, 1)} weeks`],
  ['Share', (value) => `${round(value * 100, 1)} %`],
  ['Fraction', (value) => `${round(value * 100, 1)} %`],
  ['fraction', (value) => `${round(value * 100, 1)} %`],
  ['Factor', (value) => `× ${round(value, 3)}`],
  ['Kg', (value, { mass }) => `${round(toMass(value, mass), 1)} ${mass}`],
  ['AscentM', (value) => `${round(value)} m of climb`],
  ['ascentM', (value) => `${round(value)} m of climb`],
  ['M', (value, { distance }) => `${round(toDistance(value, distance), 1)} ${distance}`],
  ['H', (value) => `${round(value, 1)} h`],
  ['S', (value) => formatClock(value)],
];

/** A number of a reason as the coach reads it: `limitM` 9900 → `9.9 km`. Names without a unit give the bare number. */
export function quantity(name: string, value: Input, units: ExplainUnits): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  const unit = UNITS.find(([ending]) => name.endsWith(ending));
  return unit === undefined ? String(round(value, 3)) : unit[1](value, units);
}

/** The name of a number in plain words: `longestLast30DaysM` → `longest last 30 days`. */
export function quantityName(name: string): string {
  const ending = UNITS.find(([each]) => name.endsWith(each) && name.length > each.length)?.[0];
  const keeps = ending === undefined || ['Days', 'Weeks', 'Share', 'Fraction', 'Factor'].includes(ending);
  const bare = keeps ? name : name.slice(0, -ending.length);
  return bare
    .split(/e1rm/i)
    .map((part) =>
      part
        .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
        .replace(/(\d)([A-Z])/g, '$1 $2')
        .toLowerCase(),
    )
    .join(' e1RM ')
    .replace(/\s+/g, ' ')
    .trim();
}
