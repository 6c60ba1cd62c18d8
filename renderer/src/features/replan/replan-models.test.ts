import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { WeekDifference, WeekState } from '../../../../shared/domain/replan.ts';
import type { SeasonTemplate } from '../../../../shared/domain/template.ts';
import { intensityOf, linePath, nextRow, shownWeeks, weekLine } from './difference-model.ts';
import { shiftDays, shiftStart } from './shift-model.ts';
import { templateWords } from './template-words.ts';

function state(change: Partial<WeekState['load']> = {}, recovery = false): WeekState {
  const none = { points: 0, z1S: 0, z2S: 0, z3S: 0, keySessions: 0, runs: 0, tonnageKg: 0, reps80: 0 };
  const load = { ...none, contacts: 0, crossS: 0, effortAu: 0, runS: 18_000, runDistanceM: 60_000, longRunM: 20_000 };
  return { phase: 'base', recovery, taper: false, class: 'LOW', load: { ...load, lifts: 2, hardSets: 20, ...change } };
}

function week(number: number, change: Partial<WeekDifference> = {}): WeekDifference {
  const both = { before: state(), after: state() };
  return { monday: calendarDate('2026-06-01'), number, ...both, changed: false, sessions: [], reasons: [], ...change };
}

describe('a week of the difference', () => {
  it('compares what the coach reads, in the athlete’s unit', () => {
    const line = weekLine(week(3, { after: state({ runDistanceM: 64_373.76, lifts: 1, keySessions: 2 }, true) }), 'mi');
    expect(line.distance).toEqual({ before: '37.3', after: '40.0', differs: true });
    expect(line.lifts).toEqual({ before: '2', after: '1', differs: true });
    expect(line.phase).toEqual({ before: 'Base', after: 'Base, recovery', differs: true });
    expect(line.keys).toEqual({ before: '0', after: '2', differs: true });
    expect(line.sets.differs).toBe(false);
    expect(line.time.after).toBe('5 h 00');
  });
  it('has no value where a plan does not reach it', () => {
    const line = weekLine(week(3, { before: null }), 'km');
    expect(line.lifts).toEqual({ before: null, after: '2', differs: true });
  });
  it('is shown when it changes, or when all are', () => {
    const weeks = [week(1), week(2, { changed: true }), week(3)];
    expect(shownWeeks(weeks, false).map((each) => each.number)).toEqual([2]);
    expect(shownWeeks(weeks, true)).toBe(weeks);
  });
});

describe('the keys in the table', () => {
  it('walk the rows that open and stop at the ends', () => {
    expect([nextRow('ArrowDown', 0, 3), nextRow('ArrowDown', 2, 3), nextRow('ArrowUp', 0, 3)]).toEqual([1, 2, 0]);
    expect([nextRow('Home', 2, 3), nextRow('End', 0, 3), nextRow('a', 0, 3), nextRow('End', 0, 0)]).toEqual([
      0,
      2,
      null,
      null,
    ]);
  });
});

describe('the chart’s line', () => {
  it('is points a minute, with a gap where nothing is run', () => {
    expect(intensityOf(state({ points: 60 }))).toBeCloseTo(0.2);
    expect(intensityOf(state({ runS: 0 }))).toBeNull();
    expect(intensityOf(null)).toBeNull();
    const path = linePath(
      [1, 2, null, 3],
      (index) => index,
      (value) => value,
    );
    expect(path).toBe('M0.0 1.0L1.0 2.0M3.0 3.0');
  });
});

describe('the shift form', () => {
  it('means days later or earlier, and nothing while there is no whole number', () => {
    expect(shiftDays(shiftStart)).toBe(7);
    expect(shiftDays({ ...shiftStart, amount: 3, unit: 'days', direction: 'earlier' })).toBe(-3);
    expect(shiftDays({ ...shiftStart, amount: 0, direction: 'earlier' })).toBe(0);
    for (const amount of [null, undefined, 1.5]) expect(shiftDays({ ...shiftStart, amount })).toBeNull();
  });
});

describe('a template', () => {
  it('says its shape in one line', () => {
    const template = {
      weekCount: 18,
      leadWeeks: 15,
      rhythm: '2:1',
      peakShare: 1.5,
      phases: [
        { kind: 'base', weekCount: 9 },
        { kind: 'build', weekCount: 6 },
      ],
      sessions: [{ day: 3 }],
    } as unknown as SeasonTemplate;
    expect(templateWords(template)).toBe(
      '18 weeks (Base 9, Build 6) · 15 weeks before the race · recovery 2:1 · biggest week 1.50 × the athlete’s own · 1 session of its own',
    );
    expect(templateWords({ ...template, leadWeeks: null, peakShare: null, sessions: [] })).toBe(
      '18 weeks (Base 9, Build 6) · no A race · recovery 2:1 · biggest week left to the engine',
    );
  });
});
