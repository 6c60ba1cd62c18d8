import { describe, expect, it } from 'vitest';
import { chartLayout, heightOn } from './chart-layout.ts';
import { counterpointModel, type WeekPoint } from './counterpoint-model.ts';
import { chartOptions, seasonFixture } from './season-fixture.ts';
import { barPaths, dotPath } from './series-paths.ts';

const model = counterpointModel(seasonFixture([['base', 4]]), chartOptions);
const layout = chartLayout(model, 892, 400, { from: 0, to: 4 });
const scale = { min: 0, max: 20, ticks: [0, 10, 20], decimals: 0 };
const floor = layout.plot.y + layout.plot.height;

/** The four weeks with these bars, as [planned, actual]. */
function weeks(bars: readonly (readonly [number | null, number | null])[]): readonly WeekPoint[] {
  return bars.flatMap(([plannedLift, actualLift], i) => {
    const week = model.weeks[i];
    return week === undefined ? [] : { ...week, plannedLift, actualLift };
  });
}

/** Left edge, top, width and height of each box of a path. */
function boxes(path: string): readonly (readonly number[])[] {
  return [...path.matchAll(/M([\d.-]+) ([\d.-]+)h([\d.]+)v([\d.]+)/g)].map((match) => match.slice(1, 5).map(Number));
}

describe('barPaths', () => {
  it('stands every bar on the foot of the plot, in the middle of its week, as high as its number', () => {
    const { planned, actual } = barPaths(
      weeks([
        [10, 5],
        [20, null],
        [null, 20],
        [8, 8],
      ]),
      layout,
      scale,
    );
    expect(boxes(planned)).toHaveLength(3);
    expect(boxes(actual)).toHaveLength(3);
    for (const [x = 0, top = 0, width = 0, height = 0] of boxes(actual)) {
      expect(top + height).toBeCloseTo(floor, 1);
      const week = (x + width / 2 - layout.plot.x) / layout.weekWidth;
      expect(week % 1).toBeCloseTo(0.5, 2);
    }
    const [[, , , quarter = 0] = [], [, , , whole = 0] = []] = boxes(actual);
    expect(quarter).toBeCloseTo(layout.plot.height / 4, 1);
    expect(whole).toBeCloseTo(layout.plot.height, 1);
  });

  it('draws no bar for a week without a number or with nothing planned, and a thin one for nothing done', () => {
    const none = barPaths(
      weeks([
        [0, null],
        [null, null],
      ]),
      layout,
      scale,
    );
    expect(none).toEqual({ planned: '', actual: '', passed: '' });
    const [[, , , height = 0] = []] = boxes(barPaths(weeks([[10, 0]]), layout, scale).actual);
    expect(height).toBe(2);
  });

  it('marks the plan only in a bar that passed it', () => {
    const { passed } = barPaths(
      weeks([
        [10, 15],
        [10, 10],
        [10, 5],
        [0, 5],
      ]),
      layout,
      scale,
    );
    expect(passed.match(/M/g)).toHaveLength(1);
    expect(passed).toContain(` ${heightOn(layout.plot, scale)(10).toFixed(2)}h`);
  });
});

describe('dotPath', () => {
  it('has one point for each week with a number', () => {
    expect(
      dotPath([
        { x: 1, y: 2 },
        { x: 3, y: null },
        { x: 5, y: 6 },
      ]),
    ).toBe('M1.00 2.00h0M5.00 6.00h0');
  });
});
