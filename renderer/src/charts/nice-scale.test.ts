import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchedScale, niceStep, scaleFromZero } from './nice-scale.ts';

describe('niceStep', () => {
  it('takes the next of 1, 2, 2.5, 5 and its tens', () => {
    expect([0.9, 1, 1.1, 2.2, 3, 7, 0.03].map((raw) => niceStep(raw, false))).toEqual([1, 1, 2, 2.5, 5, 10, 0.05]);
  });
  it('takes whole steps only when asked', () => {
    expect([0.2, 2.2, 22].map((raw) => niceStep(raw, true))).toEqual([1, 5, 25]);
  });
});

describe('scaleFromZero', () => {
  it('holds 24 hard sets in whole steps', () => {
    expect(scaleFromZero(24, 4, true)).toEqual({ min: 0, max: 30, ticks: [0, 10, 20, 30], decimals: 0 });
  });
  it('gives an empty season a scale all the same', () => {
    expect(scaleFromZero(0, 4, true).ticks).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('matchedScale', () => {
  it('holds an intensity index in the same number of steps as the other axis', () => {
    const scale = matchedScale(0.171, 0.331, 3, false);
    expect(scale.ticks).toEqual([0.1, 0.2, 0.3, 0.4]);
    expect(scale.decimals).toBe(1);
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
