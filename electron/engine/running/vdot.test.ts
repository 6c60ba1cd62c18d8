import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equivalentTimeS, oxygenCost, speedAtCost, trainingPaces, vdotOf } from './vdot.ts';

const clock = (text: string) => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

describe('1.1 VDOT (Daniels & Gilbert 1979)', () => {
  it.each([
    [5000, '24:34', 39.11],
    [10_000, '40:00', 51.944],
  ])('gives the published VDOT of %i m in %s', (distanceM, time, expected) => {
    expect(vdotOf({ distanceM, timeS: clock(time) })).toBeCloseTo(expected, 2);
  });

  // Rows of the published table; it differs from the formula by up to 3 s to 10 km and by up to 32 s in slow marathons.
  it.each([
    [50, 5000, '19:57', 3],
    [50, 10_000, '41:21', 3],
    [50, 21_097.5, '1:31:35', 5],
    [50, 42_195, '3:10:49', 10],
    [40, 5000, '24:08', 3],
    [40, 10_000, '50:03', 3],
    [40, 42_195, '3:49:45', 15],
    [60, 5000, '17:03', 3],
    [60, 10_000, '35:22', 3],
    [60, 42_195, '2:43:25', 10],
    [70, 5000, '14:55', 3],
    [70, 10_000, '31:00', 3],
    [70, 42_195, '2:23:10', 10],
    [30, 5000, '30:40', 3],
    [30, 10_000, '63:46', 3],
    [30, 42_195, '4:49:17', 33],
  ])('VDOT %i runs %i m in %s, within %i s', (vdot, distanceM, time, toleranceS) => {
    expect(Math.abs(equivalentTimeS(vdot, distanceM) - clock(time))).toBeLessThanOrEqual(toleranceS);
  });

  it('finds the time whose VDOT is the given one, to 0.01 s', () => {
    fc.assert(
      fc.property(fc.double({ min: 15, max: 90, noNaN: true }), fc.integer({ min: 800, max: 100_000 }), (vdot, d) => {
        const time = equivalentTimeS(vdot, d);
        expect(vdotOf({ distanceM: d, timeS: time - 0.01 })).toBeGreaterThanOrEqual(vdot);
        expect(vdotOf({ distanceM: d, timeS: time + 0.01 })).toBeLessThanOrEqual(vdot);
      }),
    );
  });

  it('inverts the cost of running', () => {
    for (const speed of [100, 180, 250, 340]) expect(speedAtCost(oxygenCost(speed))).toBeCloseTo(speed, 9);
  });

  it('refuses a VDOT that no speed gives', () => {
    expect(() => equivalentTimeS(500, 5000)).toThrow(RangeError);
  });

  // Published paces at VDOT 50: M 4:31, T 4:15, I 3:55 per km, R 87 s per 400 m; E about 5:07–5:43.
  it('gives the training paces as fractions of VO2, not of speed', () => {
    const paces = trainingPaces(50);
    expect(Math.abs(paces.M - clock('4:31'))).toBeLessThanOrEqual(1);
    expect(Math.abs(paces.T - clock('4:15'))).toBeLessThanOrEqual(1);
    expect(Math.abs(paces.I - clock('3:55'))).toBeLessThanOrEqual(1);
    expect(Math.abs(paces.R - clock('3:37'))).toBeLessThanOrEqual(3);
    expect(paces.E.fast).toBeLessThan(clock('5:07'));
    expect(paces.E.slow).toBeGreaterThan(clock('5:30'));
    expect(paces.E.slow).toBeLessThan(clock('5:50'));
  });
});
