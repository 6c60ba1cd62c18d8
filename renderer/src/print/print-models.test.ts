import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../shared/domain/reason.ts';
import { seasonFixture } from '../charts/season-fixture.ts';
import { annualGrid } from './annual-grid-model.ts';
import { sessionFixture, setsFixture } from './print-fixture.ts';
import { reasonGroups, weekList } from './reason-groups.ts';

describe('annualGrid', () => {
  const view = seasonFixture(
    [
      ['base', 4],
      ['taper', 2],
      ['race', 1],
      ['transition', 1],
    ],
    [
      ['Berlin', '2026-05-24', 'A'],
      ['Tune-up', '2026-05-03', 'C'],
    ],
  );
  const grid = annualGrid(view, [sessionFixture('2026-04-07', 'heavy', setsFixture('a', 3))]);
  it('counts the weeks down to the A race and stops after it', () => {
    expect(grid.weeksToA).toEqual([6, 5, 4, 3, 2, 1, 0, null]);
  });
  it('gives each week to the month of its Monday', () => {
    expect(grid.months).toEqual([
      { start: 0, length: 4, value: 'Apr 2026' },
      { start: 4, length: 4, value: 'May 2026' },
    ]);
  });
  it('marks races in their week and the strength block where there is lifting', () => {
    expect(grid.races).toEqual(['', '', '', 'C', '', '', 'A', '']);
    expect(grid.strength).toEqual([
      { start: 0, length: 1, value: 'heavy' },
      { start: 1, length: 7, value: null },
    ]);
  });
});

describe('reasonGroups', () => {
  const reason = (sentence: string, part: Partial<Reason> = {}): Reason => ({
    rule: 'S1',
    subject: 'lifts',
    title: 'Lifts',
    sentence,
    inputs: {},
    source: 'Article',
    ...part,
  });
  const view = seasonFixture([['base', 4]]);
  const lines = (sentences: readonly string[], names: readonly string[] = []) =>
    reasonGroups(
      view.weeks.map((week, i) => ({ ...week, reasons: sentences.slice(i, i + 1).map((text) => reason(text)) })),
      names,
    ).flatMap((group) => group.lines.map((line) => [line.weeks, line.sentence]));
  it('names a rule once and joins the weeks that share a sentence', () => {
    const weeks = view.weeks.map((week, i) => ({ ...week, reasons: [reason(i === 1 ? 'One' : 'Two')] }));
    expect(reasonGroups(weeks)).toEqual([
      {
        rule: 'S1',
        title: 'Lifts',
        lines: [
          { weeks: [1, 3, 4], sentence: 'Two', source: 'Article' },
          { weeks: [2], sentence: 'One', source: 'Article' },
        ],
      },
    ]);
  });
  it('joins sentences that differ in numbers only and gives the numbers as lowest–highest', () => {
    expect(lines(['56.2 km of 84 km.', '9 km of 84 km.', '70 km of 84 km.'])).toEqual([
      [[1, 2, 3], '9–70 km of 84 km.'],
    ]);
  });
  it('orders clock times by their length', () => {
    expect(lines(['Rest 10:00.', 'Rest 2:30.'])).toEqual([[[1, 2], 'Rest 2:30–10:00.']]);
  });
  it('keeps sentences apart that differ in words or source', () => {
    expect(lines(['LOW: 3.', 'HIGH: 3.'])).toHaveLength(2);
    const weeks = view.weeks.map((week, i) => ({ ...week, reasons: [reason('x', { source: i < 2 ? 'A' : 'B' })] }));
    expect(reasonGroups(weeks)[0]?.lines.map((line) => line.source)).toEqual(['A', 'B']);
  });
  it('takes the number in a race’s name for no quantity', () => {
    const names = ['River 5', 'River 50'];
    expect(lines(['3 weeks to River 50.', '2 weeks to River 50.', '1 week to River 5.'], names)).toEqual([
      [[1, 2], '2–3 weeks to River 50.'],
      [[3], '1 week to River 5.'],
    ]);
  });
  it('writes week numbers as spans', () => {
    expect(weekList([1, 2, 3, 6, 9, 10])).toBe('1–3, 6, 9–10');
  });
});
