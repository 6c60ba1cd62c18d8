import { describe, expect, it } from 'vitest';
import { type ChartOptions, counterpointModel } from './counterpoint-model.ts';
import { chartOptions, seasonFixture } from './season-fixture.ts';
import { perPixel, settable, targetHandles, targetStep } from './targets-model.ts';

const options: ChartOptions = { ...chartOptions, running: 'distance' };
// Today is in the third week.
const view = seasonFixture([['base', 6]]);

describe('targets that can be moved on the chart', () => {
  it('are those of this week and later, as far as the chart shows them', () => {
    const handles = targetHandles(view, options);
    expect([...new Set(handles.map(({ number }) => number))]).toEqual([3, 4, 5, 6]);
    expect(handles.slice(0, 2)).toMatchObject([
      { kind: 'hardSets', value: 22, pinned: false },
      { kind: 'distance', value: 60 },
    ]);
    const kinds = (part: Partial<ChartOptions>) =>
      new Set(targetHandles(view, { ...options, ...part }).map(({ kind }) => kind));
    expect(kinds({ lifting: 'tonnage' })).toEqual(new Set(['distance']));
    expect(kinds({ running: 'index' })).toEqual(new Set(['hardSets']));
    expect(kinds({ seriesType: 'actual' })).toEqual(new Set());
  });

  it('say what the coach has set', () => {
    const monday = view.weeks[4]?.monday ?? view.today;
    const pin = { monday, distanceM: null, durationS: null, lifts: null, hardSets: 10 };
    const season = { ...view.season, weekPins: [pin] };
    const pinned = targetHandles({ ...view, season }, options).filter((handle) => handle.pinned);
    expect(pinned).toMatchObject([{ kind: 'hardSets', number: 5 }]);
  });

  it('stay whole and within what can be stored', () => {
    expect(settable('hardSets', 70, options)).toBe(60);
    expect(settable('hardSets', -3, options)).toBe(0);
    expect(settable('distance', 61.6, options)).toBe(62);
    expect(settable('distance', 900, { ...options, distanceUnit: 'mi' })).toBe(248);
  });

  it('move by keys, and by pixels of their own scale', () => {
    expect(targetStep('ArrowUp', false)).toBe(1);
    expect(targetStep('ArrowDown', true)).toBe(-5);
    expect(targetStep('ArrowLeft', false)).toBeNull();
    const model = counterpointModel(view, options);
    expect(perPixel('hardSets', model, 200) * 200).toBe(model.liftScale.max);
    expect(perPixel('distance', model, 200) * 200).toBe(model.runScale.max - model.runScale.min);
  });
});
