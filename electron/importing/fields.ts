import type { DistanceUnit, MassUnit } from '../../shared/domain/units.ts';
import type { DateOrder, DecimalMark } from './values.ts';

/** What is already known about how a file is written. */
export interface ReadingHints {
  /** The coach's answer for slashed dates; null lets the file decide. */
  readonly dateOrder: DateOrder | null;
  /** Units of numbers that name none. */
  readonly distanceUnit: DistanceUnit;
  readonly massUnit: MassUnit;
}

/** How the numbers and dates of one file are written. */
export interface FileStyle extends ReadingHints {
  readonly decimalMark: DecimalMark;
}

/** What a file leaves open until the coach answers. */
export type OpenQuestion =
  | { readonly kind: 'athlete' }
  | { readonly kind: 'mass-unit' }
  | { readonly kind: 'date-order'; readonly example: string }
  | { readonly kind: 'mapping'; readonly field: string };

/** Collects why the cells of one row cannot be used; empty when all can. */
export class RowFaults {
  readonly #faults: string[] = [];

  /** Notes a fault and answers null, the value for "nothing usable". */
  add(message: string): null {
    this.#faults.push(message);
    return null;
  }

  /** All faults in one sentence; empty without any. */
  get message(): string {
    return this.#faults.join('; ');
  }
}

/** Text of a cell for a message, cut to a readable length. */
export function quoted(cell: string): string {
  const short = cell.length > 40 ? `${cell.slice(0, 40)}…` : cell;
  return `“${short.replace(/\s+/g, ' ')}”`;
}
