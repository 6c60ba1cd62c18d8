import { describe, expect, it } from 'vitest';
import type { PhaseKind } from '../../../shared/domain/vocabulary.ts';
import { policyFor } from '../policy.ts';
import { emptyWeekLoad } from './sum-week.ts';
import { hardShare, intensityIndex, weekClass, weekClasses } from './week-intensity.ts';

const policy = policyFor('article');

function load(hardPercent: number, keySessions: number) {
  return {
    ...emptyWeekLoad,
    runS: 10_000,
    points: 50,
    z1S: 100 * (100 - hardPercent),
    z2S: 100 * hardPercent,
    keySessions,
  };
}

function week(hardPercent: number, keySessions: number, phase: PhaseKind = 'build', raceWeek = false) {
  return { load: load(hardPercent, keySessions), raceWeek, phase };
}

describe('1.3 class of a week', () => {
  it.each([
    [9.9, 1, 'LOW'],
    [10, 1, 'MODERATE'],
    [5, 2, 'MODERATE'],
    [20, 1, 'MODERATE'],
    [20.1, 0, 'HIGH'],
    [5, 3, 'HIGH'],
  ] as const)('%f %% hard with %i key sessions is %s', (share, keys, expected) => {
    expect(weekClass(load(share, keys), false, policy)).toBe(expected);
  });

  it('is HIGH in a race week and LOW without running', () => {
    expect(weekClass(load(2, 1), true, policy)).toBe('HIGH');
    expect(weekClass(emptyWeekLoad, false, policy)).toBe('LOW');
  });

  it('shows index and hard share, and none without running', () => {
    expect(intensityIndex(load(12, 1))).toBeCloseTo(50 / (10_000 / 60), 9);
    expect(hardShare(load(12, 1))).toBeCloseTo(0.12, 9);
    expect(intensityIndex(emptyWeekLoad)).toBeNull();
    expect(hardShare(emptyWeekLoad)).toBeNull();
  });
});

describe('1.3 hysteresis', () => {
  it('keeps the class through one differing week', () => {
    expect(weekClasses([week(12, 2), week(12, 2), week(5, 1), week(12, 2)], policy)).toEqual([
      'MODERATE',
      'MODERATE',
      'MODERATE',
      'MODERATE',
    ]);
  });

  it('changes where two weeks in a row differ, from the first of them', () => {
    expect(weekClasses([week(5, 1), week(25, 2), week(25, 2), week(25, 2)], policy)).toEqual([
      'LOW',
      'HIGH',
      'HIGH',
      'HIGH',
    ]);
  });

  it('does not change where one week is higher and the next one lower', () => {
    expect(weekClasses([week(12, 2), week(5, 1), week(25, 2), week(12, 2)], policy)).toEqual([
      'MODERATE',
      'MODERATE',
      'MODERATE',
      'MODERATE',
    ]);
  });

  it('does not look past the end of the phase', () => {
    expect(weekClasses([week(12, 2), week(5, 1), week(5, 0, 'transition')], policy)).toEqual([
      'MODERATE',
      'MODERATE',
      'LOW',
    ]);
  });

  it('does not change for the last week alone', () => {
    expect(weekClasses([week(5, 1), week(5, 1), week(25, 2)], policy)).toEqual(['LOW', 'LOW', 'LOW']);
  });

  it('keeps the class through a recovery week, which is no evidence of a change', () => {
    const recovery = { ...week(5, 1), recovery: true };
    expect(weekClasses([week(12, 2), recovery, week(5, 1), week(12, 2)], policy)).toEqual([
      'MODERATE',
      'MODERATE',
      'MODERATE',
      'MODERATE',
    ]);
  });

  it('changes at once at a phase border', () => {
    expect(weekClasses([week(5, 1, 'base'), week(12, 2, 'build')], policy)).toEqual(['LOW', 'MODERATE']);
  });

  it('falls at a phase border only where the next week of the phase is lower too', () => {
    const [build, light, usual] = [week(12, 2, 'build'), week(5, 1, 'peak'), week(12, 2, 'peak')];
    expect(weekClasses([build, light, usual], policy)).toEqual(['MODERATE', 'MODERATE', 'MODERATE']);
    expect(weekClasses([build, light, light], policy)).toEqual(['MODERATE', 'LOW', 'LOW']);
    expect(weekClasses([build, light, week(5, 0, 'transition')], policy)).toEqual(['MODERATE', 'LOW', 'LOW']);
  });

  it('does not carry a race week over', () => {
    expect(weekClasses([week(5, 1), week(12, 2, 'build', true), week(5, 1)], policy)).toEqual(['LOW', 'HIGH', 'LOW']);
  });
});
