import { describe, expect, it } from 'vitest';
import type { ProgressChart, ProgressView } from '../../../../shared/contract/progress.ts';
import { addDays, addWeeks, calendarDate } from '../../../../shared/domain/calendar-date.ts';
import { exerciseId } from '../../../../shared/domain/ids.ts';
import { textWidth } from '../chart-layout.ts';
import { axisLabel, binWords } from './bin-words.ts';
import { valueWords } from './kinds.ts';
import { linePath } from './layers.tsx';
import { binAtPixel, plotLayout } from './plot-layout.ts';
import { legendLayers, legendRows } from './plot-legend.tsx';
import { plotModel } from './plot-model.ts';
import { pointForKey } from './plot-surface.tsx';
import { savedTable } from './plot-table.tsx';
import { plotSentence, pointSentence } from './plot-words.ts';
import { scaleOver } from './scale-over.ts';

const MONDAY = calendarDate('2026-05-04');
const METRIC = { distance: 'km', mass: 'kg' } as const;
const IMPERIAL = { distance: 'mi', mass: 'lb' } as const;

function viewOf(weeks: number, change: Partial<ProgressView> = {}): ProgressView {
  const none = { from: null, to: null, n: 0, verdict: 'too-few' } as const;
  const loads = { distance: none, longRun: none, tonnage: none, hardSets: none };
  const sums = { distanceM: 0, runs: 0, lifts: 0, hardSets: 0 };
  return {
    today: addDays(MONDAY, 15),
    from: MONDAY,
    to: addDays(addWeeks(MONDAY, weeks), -1),
    bin: 'week',
    bins: Array.from({ length: weeks }, (_, index) => ({
      from: addWeeks(MONDAY, index),
      to: addDays(addWeeks(MONDAY, index), 6),
      weeks: 1,
      running: index === 2,
    })),
    charts: [],
    summary: { lifts: [], ...loads, planned: loads, compliance: { weeks: 0, done: sums, planned: sums } },
    phases: [{ kind: 'build', from: MONDAY, to: addDays(MONDAY, 13) }],
    races: [{ name: 'River 10', date: addDays(MONDAY, 13), priority: 'B' }],
    periods: [],
    goals: [],
    seasons: [],
    seasonId: null,
    groups: [],
    against: null,
    logged: null,
    planned: null,
    bodyMassKg: null,
    ...change,
  };
}

const distance: ProgressChart = {
  id: 'distance',
  kind: 'distance',
  exerciseId: null,
  name: '',
  basis: null,
  series: [
    { id: 'actual', values: [40_000, 52_340, 8000, null] },
    { id: 'planned', values: [42_000, 50_000, 54_000, 30_000] },
  ],
};

const e1rm: ProgressChart = {
  id: 'e1rm:back-squat',
  kind: 'e1rm',
  exerciseId: exerciseId.parse('back-squat'),
  name: 'Back squat',
  basis: null,
  series: [
    { id: 'actual', values: [98.6, null, 102, null] },
    { id: 'trend', values: [98.6, null, 100.3, null] },
    { id: 'tested', values: [null, 105, null, null] },
    { id: 'goal', values: [120, 120, 120, 120] },
  ],
};

describe('a chart', () => {
  it('shows the athlete’s units, both sides or one', () => {
    const view = viewOf(4);
    const both = plotModel(view, distance, METRIC, 'both');
    expect(both.columns.map((column) => [column.label, column.values])).toEqual([
      ['Done', [40, 52.34, 8, null]],
      ['Planned', [42, 50, 54, 30]],
    ]);
    expect(both.layers.map((layer) => [layer.kind, layer.id])).toEqual([
      ['bars', 'planned'],
      ['bars', 'actual'],
    ]);
    expect(plotModel(view, distance, METRIC, 'done').columns.map((column) => column.id)).toEqual(['actual']);
    expect(plotModel(view, distance, METRIC, 'planned').columns.map((column) => column.id)).toEqual(['planned']);
    const miles = plotModel(view, distance, IMPERIAL, 'both');
    expect(miles.unit).toBe('mi');
    expect(miles.columns[0]?.values[0]).toBeCloseTo(24.85, 2);
  });

  it('tells its lines apart by dash and shape, and needs more than a goal to be something', () => {
    const model = plotModel(viewOf(4), e1rm, METRIC, 'both');
    expect(model.title).toBe('Back squat e1RM');
    expect(model.shortTitle).toBe('Back squat');
    const marks = model.layers.map((layer) =>
      layer.kind === 'line' ? (layer.dash ?? 'solid') : layer.kind === 'marks' ? layer.shape : layer.kind,
    );
    expect(new Set(marks).size).toBe(marks.length);
    expect(model.scale.min).toBeGreaterThan(0);
    const onlyGoal = { ...e1rm, series: e1rm.series.filter((series) => series.id === 'goal') };
    expect(plotModel(viewOf(4), onlyGoal, METRIC, 'both').empty).toBe(true);
    expect(model.empty).toBe(false);
  });

  it('stacks zones on each other, and outlines the plan', () => {
    const zones: ProgressChart = {
      ...distance,
      id: 'zones',
      kind: 'zones',
      series: [
        { id: 'z1', values: [3600, null] },
        { id: 'z2', values: [1800, null] },
        { id: 'z3', values: [900, null] },
        { id: 'z1Planned', values: [7200, 3600] },
        { id: 'z2Planned', values: [0, 1800] },
        { id: 'z3Planned', values: [0, 0] },
      ],
    };
    const model = plotModel(viewOf(2), zones, METRIC, 'both');
    expect(model.layers.map((layer) => [layer.id, layer.values])).toEqual([
      ['planned', [2, 1.5]],
      ['z1Planned', [null, 1]],
      ['z2Planned', [null, 1.5]],
      ['z3Planned', [null, 1.5]],
      ['z1', [1, null]],
      ['z2', [1.5, null]],
      ['z3', [1.75, null]],
    ]);
    expect(legendLayers(model).map((layer) => layer.label)).toEqual([
      'Zone 3, hard',
      'Zone 2, threshold',
      'Zone 1, easy',
      'Planned',
    ]);
    expect(plotSentence(viewOf(2), model, METRIC)).toContain('57 % below, 29 % around and 14 % above threshold');
  });

  it('has a band and a median of a group, and its legend in rows that fit', () => {
    const view = viewOf(2, { against: { kind: 'group', groupId: 'g' as never, name: 'Track', athletes: 5 } });
    const chart: ProgressChart = {
      ...distance,
      series: [
        { id: 'actual', values: [40_000, 50_000] },
        { id: 'groupLow', values: [30_000, null] },
        { id: 'groupMedian', values: [35_000, 44_000] },
        { id: 'groupHigh', values: [45_000, null] },
        { id: 'groupN', values: [5, 2] },
      ],
    };
    const model = plotModel(view, chart, METRIC, 'both');
    expect(model.layers.map((layer) => layer.label)).toEqual(['Done', 'Middle half of Track', 'Median of Track']);
    expect(model.columns.at(-1)).toEqual({ id: 'groupN', label: 'Athletes with a value', values: [5, 2] });
    expect(plotSentence(view, model, METRIC)).toContain('Last: 50.0 km against a median of 44.0 km in Track.');
    expect(legendRows(model, 1000)).toHaveLength(1);
    expect(legendRows(model, 200).length).toBeGreaterThan(1);
  });
});

describe('words', () => {
  it('name a week, a month and a quarter by its first Thursday', () => {
    const bin = { from: calendarDate('2025-12-29'), to: calendarDate('2026-01-04'), weeks: 1, running: false };
    expect(binWords(bin, 'week')).toBe('Week of 29 December 2025');
    expect(binWords(bin, 'month')).toBe('January 2026');
    expect(binWords(bin, 'quarter')).toBe('Q1 2026');
    expect(axisLabel(bin, 'month')).toEqual({ text: 'Jan', year: 2026 });
  });

  it('say a chart in a sentence, with nothing and with one point too', () => {
    const view = viewOf(4);
    expect(plotSentence(view, plotModel(view, e1rm, METRIC, 'both'), METRIC)).toBe(
      'Back squat e1RM: 98.6 kg (week of 4 May 2026) to 100.3 kg (week of 18 May 2026); most 100.3 kg (week of 18 May 2026), n 2.',
    );
    const one = { ...distance, series: [{ id: 'actual' as const, values: [null, 10_000, null, null] }] };
    expect(plotSentence(view, plotModel(view, one, METRIC, 'both'), METRIC)).toBe(
      'Distance: one point, 10.0 km (week of 11 May 2026).',
    );
    expect(plotSentence(view, plotModel(view, { ...distance, series: [] }, METRIC, 'both'), METRIC)).toBe(
      'Distance: nothing in these days.',
    );
    expect(plotSentence(view, plotModel(view, distance, METRIC, 'planned'), METRIC)).toContain(
      'nothing done yet; planned',
    );
  });

  it('say a point with its phase, its race and all its numbers', () => {
    const view = viewOf(4);
    const model = plotModel(view, distance, METRIC, 'both');
    expect(pointSentence(view, model, 1, METRIC)).toBe(
      'Week of 11 May 2026, Build, B River 10, 17 May, Done 52.3 km, Planned 50.0 km',
    );
    expect(pointSentence(view, model, 2, METRIC)).toContain('so far');
    expect(pointSentence(view, plotModel(view, distance, METRIC, 'done'), 3, METRIC)).toContain('nothing');
  });

  it('give numbers with units', () => {
    expect(valueWords('duration', 5.5, METRIC)).toBe('5 h 30');
    expect(valueWords('monotony', 1.234, METRIC)).toBe('1.23');
    expect(valueWords('form', -3.44, METRIC)).toBe('−3.4 points');
    expect(valueWords('hardSets', 12.25, METRIC, true)).toBe('12.3 sets');
    expect(valueWords('tonnage', 4419, IMPERIAL)).toBe('4,419 lb');
  });

  it('make a table with the unit in its header and days as ISO', () => {
    const view = viewOf(2);
    const chart = {
      ...distance,
      series: distance.series.map((series) => ({ ...series, values: series.values.slice(0, 2) })),
    };
    expect(savedTable(view, plotModel(view, chart, METRIC, 'both'), METRIC)).toEqual({
      header: ['From', 'To', 'Phase', 'Done (km)', 'Planned (km)'],
      rows: [
        ['2026-05-04', '2026-05-10', 'Build', 40, 42],
        ['2026-05-11', '2026-05-17', 'Build', 52.34, 50],
      ],
    });
  });
});

describe('drawing', () => {
  it('an axis holds all values, negative ones too, and starts at zero where it should', () => {
    for (const values of [[0], [3], [40, 52.3, 8], [-6, 24], [91.3, 94.7], [0.001, 0.002], [12_000]]) {
      for (const fromZero of [true, false]) {
        const scale = scaleOver(values, fromZero, false);
        expect(scale.min).toBeLessThanOrEqual(Math.min(...values));
        expect(scale.max).toBeGreaterThanOrEqual(Math.max(...values));
        if (fromZero && Math.min(...values) >= 0) expect(scale.min).toBe(0);
        expect(scale.ticks.length).toBeLessThan(9);
      }
    }
    expect(scaleOver([], true, false).max).toBe(1);
  });

  it('a line bridges gaps or breaks at them', () => {
    const place = { xOf: (index: number) => index * 10, yOf: (value: number) => value };
    expect(linePath([1, null, 3], place, true)).toBe('M0.0 1.0L20.0 3.0');
    expect(linePath([1, null, 3], place, false)).toBe('M0.0 1.0M20.0 3.0');
  });

  it('a race at the end of the chart has its name on the left, whole where there is room', () => {
    const races: ProgressView['races'] = [
      { name: 'River 10', date: addDays(MONDAY, 13), priority: 'B' },
      { name: 'Northgate Marathon', date: addDays(addWeeks(MONDAY, 19), 6), priority: 'A' },
    ];
    const { flags } = plotLayout(viewOf(20, { races }), scaleOver([1], true, false), 600, 300);
    expect(flags.map(({ name, side }) => `${name} ${side}`)).toEqual(['River 10 right', 'Northgate Marathon left']);
    const crowded = plotLayout(viewOf(20, { races }), scaleOver([1], true, false), 150, 300);
    const [first, last] = crowded.flags;
    expect((last?.x ?? 0) - textWidth(last?.name ?? '')).toBeGreaterThan(
      (first?.x ?? 0) + textWidth(first?.name ?? ''),
    );
  });

  it('labels of hundreds of points keep apart, and every day has its place', () => {
    const view = viewOf(300);
    const layout = plotLayout(view, scaleOver([1], true, false), 600, 300);
    const places = layout.labels.map((label) => label.x);
    for (const [index, x] of places.entries()) if (index > 0) expect(x - (places[index - 1] ?? 0)).toBeGreaterThan(30);
    expect(layout.labels[0]?.year).toBe('2026');
    expect(layout.today).toBeGreaterThan(layout.plot.x);
    expect(layout.flags[0]).toMatchObject({ priority: 'B' });
    expect(binAtPixel(layout.xOf(17), layout, 300)).toBe(17);
    expect(binAtPixel(-50, layout, 300)).toBe(0);
    expect(binAtPixel(5000, layout, 300)).toBe(299);
  });

  it('labels of the axis are as many weeks apart all along it', () => {
    for (const width of [300, 500, 600, 900, 1400]) {
      const view = viewOf(21);
      const layout = plotLayout(view, scaleOver([1], true, false), width, 300);
      const at = layout.labels.map(({ key }) => view.bins.findIndex((bin) => bin.from === key));
      const stride = at[1] ?? 0;
      expect(at).toEqual(Array.from({ length: Math.ceil(21 / stride) }, (_, index) => index * stride));
      expect(at.length).toBeGreaterThan(2);
    }
  });

  it('keys walk through the points and stop at the ends', () => {
    expect(pointForKey('ArrowRight', 3, 5)).toBe(4);
    expect(pointForKey('PageDown', 3, 5)).toBe(4);
    expect(pointForKey('ArrowLeft', 0, 5)).toBe(0);
    expect(pointForKey('Home', 3, 5)).toBe(0);
    expect(pointForKey('End', 0, 5)).toBe(4);
    expect(pointForKey('x', 0, 5)).toBeNull();
  });
});
