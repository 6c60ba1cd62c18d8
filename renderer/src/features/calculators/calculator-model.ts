import type {
  CalculatorField,
  CalculatorSheet,
  InputValue,
  NumberField,
  Quantity,
  ResultField,
  ResultValue,
} from '../../../../shared/domain/calculator.ts';
import {
  type DistanceUnit,
  formatClock,
  fromMass,
  type MassUnit,
  metresPer,
  toMass,
} from '../../../../shared/domain/units.ts';
import { t } from '../../text/index.ts';
import { numberText, parseNumber } from '../../ui/index.ts';

/** The units that the coach reads and types. */
export interface Units {
  readonly distanceUnit: DistanceUnit;
  readonly massUnit: MassUnit;
}

/** What was typed so far, in the units of storage: null is empty, undefined cannot be read. */
export type Typed = number | null | undefined;
export type TypedRow = Readonly<Record<string, Typed>>;
export type TypedValue = InputValue | undefined | readonly TypedRow[];
export type TypedInput = Readonly<Record<string, TypedValue>>;

/** True for what is written as a clock, `41:20`. */
export function isClock(quantity: Quantity): boolean {
  return quantity === 'duration' || quantity === 'pace';
}

/** The unit as it stands after a number; empty where there is none. */
export function unitName(quantity: Quantity, { distanceUnit, massUnit }: Units): string {
  switch (quantity) {
    case 'distance':
      return distanceUnit;
    case 'length':
      return 'm';
    case 'pace':
      return `/${distanceUnit}`;
    case 'speed':
      return distanceUnit === 'km' ? 'km/h' : 'mph';
    case 'mass':
      return massUnit;
    case 'heartRate':
      return 'bpm';
    case 'percent':
      return '%';
    case 'days':
      return 'd';
    case 'load':
      return 'AU';
    case 'vo2':
      return 'ml/kg/min';
    case 'cost':
      return 'J/kg/m';
    case 'duration':
    case 'count':
    case 'number':
      return '';
  }
}

/** A stored number in the coach's unit. */
export function toShown(value: number, quantity: Quantity, units: Units): number {
  const metres = metresPer(units.distanceUnit);
  switch (quantity) {
    case 'distance':
      return value / metres;
    case 'pace':
      return (value * metres) / 1000;
    case 'speed':
      return (value * 3600) / metres;
    case 'mass':
      return toMass(value, units.massUnit);
    default:
      return value;
  }
}

/** The inverse of {@link toShown}. */
export function fromShown(value: number, quantity: Quantity, units: Units): number {
  return quantity === 'mass' ? fromMass(value, units.massUnit) : value / toShown(1, quantity, units);
}

const DECIMALS: Readonly<Record<Quantity, number>> = {
  distance: 2,
  length: 0,
  duration: 0,
  pace: 0,
  speed: 2,
  mass: 1,
  heartRate: 0,
  percent: 1,
  days: 1,
  load: 1,
  vo2: 1,
  cost: 2,
  count: 0,
  number: 3,
};

/** Decimals in which a field of this kind is typed. */
export function typedDecimals(field: Pick<NumberField, 'quantity' | 'whole'>): number {
  if (field.whole) return 0;
  return field.quantity === 'distance' ? 3 : Math.max(2, DECIMALS[field.quantity]);
}

/** A number with its unit, `10 km`, `4:15 /km`, `82.5 kg`. */
export function shownNumber(value: number, quantity: Quantity, units: Units, decimals = DECIMALS[quantity]): string {
  const shown = toShown(value, quantity, units);
  const text = isClock(quantity) ? formatClock(shown) : numberText(shown, decimals).replace('-', '−');
  return `${text} ${unitName(quantity, units)}`.trim();
}

/** A result as the coach reads it; a dash where it is not defined. */
export function shownResult(value: ResultValue, field: ResultField, units: Units): string {
  if (value === null) return '–';
  if (typeof value !== 'number' || field.quantity === null) return String(value);
  return shownNumber(value, field.quantity, units, Math.min(field.decimals, DECIMALS[field.quantity]));
}

/** What is wrong with what was typed into a field, one sentence; undefined when nothing is. */
export function problemOf(field: CalculatorField, value: TypedValue, units: Units): string | undefined {
  switch (field.kind) {
    case 'number':
      return typeof value === 'number' || value === null || value === undefined
        ? numberProblem(field, value, units)
        : t('calculators.missing');
    case 'choice':
      return value === null && !field.optional ? t('calculators.missing') : undefined;
    case 'flag':
      return undefined;
    case 'series': {
      if (!isNumbers(value)) return t('calculators.badSeries');
      if (value.length < field.least || value.length > field.most) return entries(field);
      const outside = value.some((each) => each < field.min || each > field.max);
      return outside ? t('calculators.range', { min: field.min, max: field.max }) : undefined;
    }
    case 'rows':
      return Array.isArray(value) && value.length >= field.least && value.length <= field.most
        ? undefined
        : entries(field);
  }
}

/** What is wrong with one number. */
export function numberProblem(field: NumberField, value: Typed, units: Units): string | undefined {
  if (value === null) return field.optional ? undefined : t('calculators.missing');
  // What cannot be read is told by the field itself.
  if (value === undefined) return undefined;
  if (value >= field.min && value <= field.max && (!field.whole || Number.isInteger(value))) return undefined;
  const shown = (limit: number) => shownNumber(limit, field.quantity, units, typedDecimals(field));
  return t('calculators.range', { min: shown(field.min), max: shown(field.max) });
}

function entries({ least, most }: { readonly least: number; readonly most: number }): string {
  return t('calculators.entries', { least, most });
}

function isNumbers(value: TypedValue): value is number[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'number');
}

/** The input to calculate with, or null while something is missing, unreadable or outside its range. */
export function completeInput(
  sheet: CalculatorSheet,
  typed: TypedInput,
  units: Units,
): Readonly<Record<string, unknown>> | null {
  const whole = Object.entries(sheet.fields).every(([key, field]) => {
    const value = typed[key];
    if (value === undefined || problemOf(field, value, units) !== undefined) return false;
    return (
      field.kind !== 'rows' || (Array.isArray(value) && value.every((row) => isWholeRow(field.columns, row, units)))
    );
  });
  return whole ? typed : null;
}

function isWholeRow(columns: Readonly<Record<string, NumberField>>, row: number | TypedRow, units: Units): boolean {
  return Object.entries(columns).every(([key, column]) => {
    const value = typeof row === 'number' ? undefined : row[key];
    return value !== undefined && numberProblem(column, value, units) === undefined;
  });
}

/** Numbers as typed in a list: between them spaces, line breaks, tabs or semicolons. Undefined when one is none. */
export function parseSeries(text: string): number[] | undefined {
  const parts = text.split(/[\s;]+/).filter((part) => part !== '');
  const numbers = parts.map((part) => parseNumber(part.replace(/,$/, '')));
  const read = numbers.filter((number) => number !== undefined);
  return read.length === numbers.length ? read : undefined;
}
