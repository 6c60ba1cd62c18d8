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

  // Rows of the table in Daniels' Running Formula. It was made from the formula and smoothed: the two differ by up to 3 s
  // to 10 km, by up to 13 s in half marathons and by up to 32 s in slow marathons.
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
    [30, 1500, '8:30', 1],
    [40, 1500, '6:35', 1],
    [50, 1500, '5:24', 1],
    [60, 1500, '4:33', 3],
    [40, 1609.344, '7:07', 1],
    [50, 1609.344, '5:50', 1],
    [60, 1609.344, '4:56', 2],
    [50, 15_000, '63:36', 4],
    [60, 15_000, '54:18', 3],
    [70, 15_000, '47:31', 4],
    [30, 21_097.5, '2:21:04', 14],
    [35, 21_097.5, '2:04:13', 3],
    [40, 21_097.5, '1:50:59', 6],
    [60, 21_097.5, '1:18:09', 3],
    [70, 21_097.5, '1:08:21', 3],
    [35, 5000, '27:00', 3],
    [35, 10_000, '56:03', 3],
    [35, 42_195, '4:16:03', 5],
    [45, 5000, '21:50', 3],
    [45, 10_000, '45:16', 3],
    [45, 21_097.5, '1:40:20', 7],
    [45, 42_195, '3:28:26', 12],
    [55, 5000, '18:22', 3],
    [55, 10_000, '38:06', 3],
    [55, 21_097.5, '1:24:18', 3],
    [55, 42_195, '2:56:01', 8],
    [65, 5000, '15:54', 3],
    [65, 10_000, '33:01', 3],
    [65, 21_097.5, '1:12:53', 3],
    [65, 42_195, '2:32:35', 3],
    [75, 5000, '14:03', 3],
    [75, 10_000, '29:14', 3],
    [75, 42_195, '2:14:55', 6],
    [85, 5000, '12:37', 3],
    [85, 10_000, '26:19', 3],
    [85, 42_195, '2:01:10', 6],
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

  // Threshold, interval and 400 m repetition paces of the same book's table of training intensities.
  it.each([
    [40, '5:06', '4:42', 106],
    [45, '4:38', '4:16', 96],
    [50, '4:15', '3:55', 87],
    [55, '3:56', '3:37', 81],
    [60, '3:40', '3:23', 75],
    [65, '3:26', '3:10', 70],
    [70, '3:14', '2:59', 66],
  ])('VDOT %i trains at T %s, I %s and R %i s per 400 m, within 1 s and 2 s', (vdot, threshold, interval, r400) => {
    const paces = trainingPaces(vdot);
    expect(Math.abs(paces.T - clock(threshold))).toBeLessThanOrEqual(1);
    expect(Math.abs(paces.I - clock(interval))).toBeLessThanOrEqual(1);
    expect(Math.abs(paces.R * 0.4 - r400)).toBeLessThanOrEqual(2);
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
