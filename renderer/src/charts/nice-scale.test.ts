import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchedScale, niceStep, scaleFromZero } from './nice-scale.ts';

describe('niceStep', () => {
  it('takes the next round number', () => {
    expect([0.9, 1, 1.1, 2.2, 3.5, 7, 0.03].map((raw) => niceStep(raw, false))).toEqual([1, 1, 1.5, 2.5, 4, 8, 0.03]);
  });
  it('takes whole steps only when asked', () => {
    expect([0.2, 1.2, 2.2, 22].map((raw) => niceStep(raw, true))).toEqual([1, 2, 3, 25]);
  });
});

describe('scaleFromZero', () => {
  it('holds 24 hard sets in whole steps with some room above', () => {
    expect(scaleFromZero(24, 4, true)).toEqual({ min: 0, max: 32, ticks: [0, 8, 16, 24, 32], decimals: 0 });
  });
  it('gives an empty season a scale all the same', () => {
    expect(scaleFromZero(0, 4, true).ticks).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('matchedScale', () => {
  it('holds an intensity index in the same number of steps as the other axis, clear of the base line', () => {
    const scale = matchedScale(0.2005, 0.37, 4, false);
    expect(scale.ticks).toEqual([0.18, 0.24, 0.3, 0.36, 0.42]);
    expect(scale.decimals).toBe(2);
  });
  it('always holds the data with exactly the wanted steps', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 5000, noNaN: true }),
        fc.double({ min: 0, max: 5000, noNaN: true }),
        fc.integer({ min: 1, max: 8 }),
        fc.boolean(),
        (a, b, intervals, fromZero) => {
          const scale = matchedScale(Math.min(a, b), Math.max(a, b), intervals, fromZero);
          expect(scale.ticks).toHaveLength(intervals + 1);
          expect(scale.max).toBeGreaterThanOrEqual(Math.max(a, b) - 1e-5);
          expect(scale.min).toBeLessThanOrEqual(Math.min(a, b) + 1e-5);
        },
      ),
    );
  });
});
