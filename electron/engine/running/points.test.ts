import { describe, expect, it } from 'vitest';
import { pointsPerMinuteAt, pointsPerMinuteAtHr, pointsPerMinuteAtPace, raceIntensity } from './points.ts';
import { trainingPaces } from './vdot.ts';

describe('1.2 Daniels points', () => {
  it.each([
    [65, 0.1],
    [75, 0.25],
    [84.9, 0.455],
    [88.5, 0.55],
    [98.6, 0.939],
    [100, 1.25],
  ])('at %f %% of HRmax is %f a minute, as published', (percent, points) => {
    expect(pointsPerMinuteAtHr(percent)).toBeCloseTo(points, 6);
  });

  it('interpolates linearly between the rows and holds the ends', () => {
    expect(pointsPerMinuteAtHr(67.5)).toBeCloseTo((0.1 + 0.167) / 2, 6);
    expect(pointsPerMinuteAtHr(96.95)).toBeGreaterThan(0.82);
    expect(pointsPerMinuteAtHr(40)).toBe(0.1);
    expect(pointsPerMinuteAtHr(110)).toBe(1.25);
  });

  it('by step: E within .167–.217, M .455, T .6, I .9, R 1.25, rest nothing', () => {
    expect(pointsPerMinuteAt('E')).toBeGreaterThanOrEqual(0.167);
    expect(pointsPerMinuteAt('E')).toBeLessThanOrEqual(0.217);
    expect((['M', 'T', 'I', 'R', 'rest'] as const).map((i) => pointsPerMinuteAt(i))).toEqual([
      0.455, 0.6, 0.9, 1.25, 0,
    ]);
  });

  it('by average pace agrees with the points of the training paces', () => {
    const paces = trainingPaces(52);
    expect(pointsPerMinuteAtPace(paces.T, 52)).toBeCloseTo(0.6, 6);
    expect(pointsPerMinuteAtPace(paces.I, 52)).toBeCloseTo(0.9, 6);
    expect(pointsPerMinuteAtPace(paces.R, 52)).toBeCloseTo(1.25, 6);
    expect(Math.abs(pointsPerMinuteAtPace(paces.M, 52) - 0.455)).toBeLessThan(0.05);
  });

  it('takes a race as harder the shorter it is', () => {
    expect([240, 1200, 2400, 5400, 12_000, 40_000].map((s) => raceIntensity(s))).toEqual([
      'R',
      'I',
      'T',
      'T',
      'M',
      'E',
    ]);
  });
});
