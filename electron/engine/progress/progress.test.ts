import { describe, expect, it } from 'vitest';
import { addWeeks, calendarDate } from '../../../shared/domain/calendar-date.ts';
import { fitnessFatigue } from '../formulas/fitness-fatigue.ts';
import { binSizeFor, binWeeks, foldWeeks, mondaysBetween } from './bins.ts';
import { weeklyForm, weekStress } from './daily.ts';
import { changeOfEstimates, changeOfLoad, changeOfLongest, median, quantile, runningMedian } from './trend.ts';

const MONDAY = calendarDate('2025-12-29');
const weeks = (count: number) => mondaysBetween(MONDAY, addWeeks(MONDAY, count - 1));

describe('points of a chart', () => {
  it('keep spans from a block to ten years below a hundred points', () => {
    expect([1, 12, 78, 87, 88, 260, 365, 366, 520].map(binSizeFor)).toEqual([
      'week',
      'week',
      'week',
      'week',
      'month',
      'month',
      'month',
      'quarter',
      'quarter',
    ]);
    for (const count of [1, 87, 88, 365, 366, 520, 1040]) {
      expect(binWeeks(weeks(count), binSizeFor(count)).length).toBeLessThan(100);
    }
  });

  it('give a week to the month and quarter of its Thursday', () => {
    const mondays = weeks(10);
    expect(binWeeks(mondays, 'month')).toEqual([
      { from: 0, to: 5 },
      { from: 5, to: 9 },
      { from: 9, to: 10 },
    ]);
    expect(binWeeks(mondays, 'quarter')).toEqual([{ from: 0, to: 10 }]);
    expect(binWeeks(mondays, 'week')).toHaveLength(10);
  });

  it('are the mean, best or last week; a week that is not whole counts for a mean only when it is alone', () => {
    const bins = [
      { from: 0, to: 3 },
      { from: 3, to: 5 },
      { from: 5, to: 6 },
    ];
    const values = [10, null, 20, 30, 4, null];
    expect(foldWeeks(values, bins, 'mean')).toEqual([15, 17, null]);
    expect(foldWeeks(values, bins, 'mean', 4)).toEqual([15, 30, null]);
    expect(foldWeeks(values, bins, 'max')).toEqual([20, 30, null]);
    expect(foldWeeks(values, bins, 'last')).toEqual([20, 4, null]);
    expect(foldWeeks([4], [{ from: 0, to: 1 }], 'mean', 0)).toEqual([4]);
  });
});

describe('what a span says', () => {
  it('quantiles lie between ranks', () => {
    expect(median([])).toBeNull();
    expect(median([3, 1, 2])).toBe(2);
    expect(quantile([10, 20, 30, 40], 0.25)).toBe(17.5);
  });

  it('a running median looks at three known weeks', () => {
    expect(runningMedian([100, null, 90, 110, 130])).toEqual([100, null, 95, 100, 110]);
  });

  it('an estimate rises, stays or falls against a tolerance, and says nothing below three weeks', () => {
    expect(changeOfEstimates([100, null, 101, 99, 105, 106, 104], 0.02)).toEqual({
      from: 100,
      to: 105,
      n: 6,
      verdict: 'up',
    });
    expect(changeOfEstimates([100, 100, 101], 0.02).verdict).toBe('level');
    expect(changeOfEstimates([100, 100, 90], 0.02)).toEqual({ from: 100, to: 90, n: 3, verdict: 'down' });
    expect(changeOfEstimates([100, 120], 0.02)).toEqual({ from: 100, to: 120, n: 2, verdict: 'too-few' });
    expect(changeOfEstimates([], 0.02)).toEqual({ from: null, to: null, n: 0, verdict: 'too-few' });
    expect(changeOfEstimates([100], 0.02)).toEqual({ from: null, to: null, n: 1, verdict: 'too-few' });
  });

  it('a load compares four weeks with four, so that each end holds a light week', () => {
    const load = [40, 44, 48, 28, 50, 54, 58, 34, 60, 64, 68, 40];
    expect(changeOfLoad(load, 0.05)).toEqual({ from: 40, to: 58, n: 12, verdict: 'up' });
    expect(changeOfLongest(load, 0.05)).toEqual({ from: 48, to: 68, n: 12, verdict: 'up' });
    expect(changeOfLoad([null, 40, null], 0.05)).toEqual({ from: null, to: null, n: 1, verdict: 'too-few' });
  });
});

describe('daily loads', () => {
  it('give monotony and strain, and none for an empty or an even week', () => {
    expect(weekStress([0, 0, 0, 0, 0, 0, 0])).toEqual({ monotony: null, strain: null });
    expect(weekStress([50, 50, 50, 50, 50, 50, 50])).toEqual({ monotony: null, strain: null });
    expect(weekStress([100, 0, 0, 0, 0, 0, 0]).monotony).toBeCloseTo(1 / Math.sqrt(7), 6);
  });

  it('carry fitness on as planned after the last told day', () => {
    const done = [10, 0, 20, 0, 0, 30, 0, 10, 0];
    const planned = [[9, 9, 9, 9, 9, 9, 9], [9, 9, 5, 5, 5, 5, 5], [4, 4, 4, 4, 4, 4, 4], null];
    const all = fitnessFatigue([...done, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 4, 4]);
    const form = weeklyForm(done, planned, 4);
    expect(form[0]).toEqual({ done: all[6], planned: null });
    expect(form[1]).toEqual({ done: all[8], planned: all[13] });
    expect(form[2]).toEqual({ done: null, planned: all[20] });
    expect(form[3]).toEqual({ done: null, planned: null });
    expect(weeklyForm([], planned, 4)[1]).toEqual({ done: null, planned: null });
  });
});
