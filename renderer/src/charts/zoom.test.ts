import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampRange, isWhole, rangeBetween, rangeWith, shiftRange, zoomAround } from './zoom.ts';

describe('zooming in weeks', () => {
  it('takes a brush drawn in either direction', () => {
    expect(rangeBetween(12, 5, 24)).toEqual({ from: 5, to: 13 });
  });
  it('never shows fewer than four weeks, even at the end of the season', () => {
    expect(rangeBetween(23, 23, 24)).toEqual({ from: 20, to: 24 });
  });
  it('follows the week that the keyboard moves to', () => {
    expect(rangeWith({ from: 4, to: 8 }, 8)).toEqual({ from: 5, to: 9 });
    expect(rangeWith({ from: 4, to: 8 }, 1)).toEqual({ from: 1, to: 5 });
  });
  it('stops at both ends when it is dragged along', () => {
    expect(shiftRange({ from: 4, to: 8 }, -9, 24)).toEqual({ from: 0, to: 4 });
    expect(shiftRange({ from: 4, to: 8 }, 90, 24)).toEqual({ from: 20, to: 24 });
  });
  it('falls back to the whole season when a replanned season is shorter', () => {
    expect(clampRange({ from: 10, to: 24 }, 16)).toEqual({ from: 0, to: 16 });
  });
  it('stays within the season and holds its centre, whatever is asked', () => {
    const arbitrary = fc.integer({ min: 1, max: 104 }).chain((total) =>
      fc.record({
        total: fc.constant(total),
        centre: fc.integer({ min: 0, max: total - 1 }),
        factor: fc.constantFrom(0.5, 2),
      }),
    );
    fc.assert(
      fc.property(arbitrary, ({ total, centre, factor }) => {
        const range = zoomAround({ from: 0, to: total }, centre, factor, total);
        expect(range.from).toBeGreaterThanOrEqual(0);
        expect(range.to).toBeLessThanOrEqual(total);
        expect(centre >= range.from && centre < range.to).toBe(true);
        expect(factor === 2 ? isWhole(range, total) : range.to - range.from >= Math.min(4, total)).toBe(true);
      }),
    );
  });
});
