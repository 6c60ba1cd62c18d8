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
  const reason = (title: string): Reason => ({
    rule: 'S1',
    subject: 'lifts',
    title,
    sentence: 'x',
    inputs: {},
    source: '',
  });
  it('joins the weeks that share a reason word for word', () => {
    const view = seasonFixture([['base', 4]]);
    const weeks = view.weeks.map((week, i) => ({ ...week, reasons: [reason(i === 1 ? 'One' : 'Two')] }));
    expect(reasonGroups(weeks).map((group) => [group.reason.title, group.weeks])).toEqual([
      ['Two', [1, 3, 4]],
      ['One', [2]],
    ]);
  });
  it('writes week numbers as spans', () => {
    expect(weekList([1, 2, 3, 6, 9, 10])).toBe('1–3, 6, 9–10');
  });
});
