import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalculatorSheet, type NumberField, QUANTITIES } from '../../../../shared/domain/calculator.ts';
import {
  completeInput,
  fromShown,
  numberProblem,
  parseSeries,
  problemOf,
  shownNumber,
  shownResult,
  toShown,
  type Units,
} from './calculator-model.ts';

const metric: Units = { distanceUnit: 'km', massUnit: 'kg' };
const imperial: Units = { distanceUnit: 'mi', massUnit: 'lb' };
const distance: NumberField = {
  kind: 'number',
  title: 'Distance',
  hint: '',
  quantity: 'distance',
  min: 400,
  max: 200_000,
  whole: false,
  optional: false,
};
const rows = {
  kind: 'rows',
  title: 'Efforts',
  hint: '',
  columns: { distanceM: distance },
  least: 1,
  most: 3,
} as const;
const sheet: CalculatorSheet = {
  name: 'vdot',
  group: 'running',
  title: 'T',
  purpose: 'P.',
  fields: { distanceM: distance, targetM: { ...distance, optional: true }, efforts: rows },
  results: {},
  example: {},
};

describe('units of calculators', () => {
  it.each(QUANTITIES)('%s comes back from both systems of units', (quantity) => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        fc.constantFrom(metric, imperial),
        (value, units) => {
          expect(fromShown(toShown(value, quantity, units), quantity, units) / value).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('writes numbers as the coach reads them', () => {
    expect(shownNumber(10_000, 'distance', metric)).toBe('10 km');
    expect(shownNumber(10_000, 'distance', imperial)).toBe('6.21 mi');
    expect(shownNumber(255, 'pace', metric)).toBe('4:15 /km');
    expect(shownNumber(255, 'pace', imperial)).toBe('6:50 /mi');
    expect(shownNumber(100, 'mass', imperial)).toBe('220.5 lb');
    expect(shownNumber(4, 'speed', metric)).toBe('14.4 km/h');
    expect(shownNumber(11_440, 'duration', metric)).toBe('3:10:40');
    expect(shownNumber(-6.04, 'percent', metric)).toBe('−6 %');
    expect(shownResult(null, { title: '', quantity: 'number', decimals: 2 }, metric)).toBe('–');
    expect(shownResult('polarized', { title: '', quantity: null, decimals: 0 }, metric)).toBe('polarized');
  });
});

describe('what was typed', () => {
  it('is told its range in the coach’s units', () => {
    expect(numberProblem(distance, 300, metric)).toBe('From 0.4 km to 200 km.');
    expect(numberProblem(distance, 300, imperial)).toBe('From 0.249 mi to 124.274 mi.');
    expect(numberProblem(distance, null, metric)).toBe('This is needed.');
    expect(numberProblem({ ...distance, optional: true }, null, metric)).toBeUndefined();
    expect(numberProblem({ ...distance, whole: true, quantity: 'count' }, 500.5, metric)).toBeDefined();
  });

  it('is calculated with only when all of it is there', () => {
    const good = { distanceM: 5000, targetM: null, efforts: [{ distanceM: 1000 }] };
    expect(completeInput(sheet, good, metric)).toEqual(good);
    expect(completeInput(sheet, { ...good, distanceM: undefined }, metric)).toBeNull();
    expect(completeInput(sheet, { ...good, distanceM: null }, metric)).toBeNull();
    expect(completeInput(sheet, { ...good, targetM: 1 }, metric)).toBeNull();
    expect(completeInput(sheet, { ...good, efforts: [] }, metric)).toBeNull();
    expect(completeInput(sheet, { ...good, efforts: [{ distanceM: null }] }, metric)).toBeNull();
    expect(completeInput(sheet, { ...good, efforts: [{ distanceM: 1 }] }, metric)).toBeNull();
  });

  it('may be a list with spaces, line breaks, semicolons and decimal commas', () => {
    expect(parseSeries('60 0\n80;40,5\t 0, 7')).toEqual([60, 0, 80, 40.5, 0, 7]);
    expect(parseSeries('')).toEqual([]);
    expect(parseSeries('60 x')).toBeUndefined();
    const series = {
      kind: 'series',
      title: '',
      hint: '',
      quantity: 'load',
      min: 0,
      max: 100,
      least: 2,
      most: 3,
    } as const;
    expect(problemOf(series, [1, 2], metric)).toBeUndefined();
    expect(problemOf(series, [1], metric)).toBe('2 to 3 entries.');
    expect(problemOf(series, [1, 200], metric)).toBe('From 0 to 100.');
    expect(problemOf(series, undefined, metric)).toContain('numbers');
  });
});
