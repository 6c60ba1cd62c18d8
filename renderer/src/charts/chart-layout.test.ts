import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import { chartLayout, placeFlags, textWidth, weekAtPixel } from './chart-layout.ts';
import { counterpointModel } from './counterpoint-model.ts';
import { seasonFixture } from './season-fixture.ts';

const options = {
  lifting: 'hardSets',
  running: 'index',
  seriesType: 'both',
  massUnit: 'kg',
  distanceUnit: 'km',
} as const;

function layoutOf(weeks: number, width: number) {
  const model = counterpointModel(
    seasonFixture([
      ['base', weeks - 3],
      ['taper', 2],
      ['race', 1],
    ]),
    options,
  );
  return chartLayout(model, width, 300, { from: 0, to: weeks });
}

describe('chartLayout', () => {
  it.each([8, 24, 52, 78])('always labels the last of %i weeks, and no two week numbers touch', (weeks) => {
    const { weekLabels } = layoutOf(weeks, 820);
    expect(weekLabels.at(-1)?.text).toBe(String(weeks));
    for (const [i, label] of weekLabels.entries()) {
      const next = weekLabels[i + 1];
      if (next !== undefined) expect(next.x - label.x).toBeGreaterThanOrEqual(18);
    }
  });
  it.each([8, 24, 52, 78])('keeps the dates of %i weeks apart', (weeks) => {
    const { dateLabels } = layoutOf(weeks, 820);
    expect(dateLabels[0]?.text).toContain('2026');
    for (const [i, label] of dateLabels.entries()) {
      const next = dateLabels[i + 1];
      if (next !== undefined) expect(next.x).toBeGreaterThan(label.x + textWidth(label.text));
    }
  });
  it('shows every Monday when few weeks are in view', () => {
    expect(layoutOf(8, 900).dateLabels).toHaveLength(8);
  });
  it('leaves the label out of a phase that is too narrow for it', () => {
    expect(layoutOf(78, 820).bands.map((band) => band.label)).toEqual(['Base', '', '']);
  });
});

describe('placeFlags', () => {
  const flag = (at: number, name: string, priority: 'A' | 'B' | 'C' = 'C') => ({
    at,
    raceKey: name,
    name,
    priority,
    date: calendarDate('2026-04-06'),
  });
  it('puts a name to the left where the right has no room', () => {
    const [placed] = placeFlags([flag(9, 'Berlin Marathon', 'A')], (w) => w * 10, 0, 100);
    expect(placed).toMatchObject({ side: 'left', row: 0, name: 'Berlin Ma…' });
    const [wide] = placeFlags([flag(29, 'Berlin Marathon', 'A')], (w) => w * 10, 0, 300);
    expect(wide).toMatchObject({ side: 'left', name: 'Berlin Marathon' });
  });
  it('never lets two names overlap while all have a place', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 77 }), { maxLength: 10 }), (places) => {
        const placed = placeFlags(
          places.map((at, i) => flag(at + 0.9, `Race number ${i}`)),
          (w) => 46 + w * 10,
          40,
          860,
        );
        const spans = placed
          .filter((p) => p.name !== '')
          .map((p) => {
            const width = textWidth(p.name) + 4;
            return p.side === 'right'
              ? { row: p.row, from: p.x - 9, to: p.x + 9 + width }
              : { row: p.row, from: p.x - 9 - width, to: p.x + 9 };
          });
        for (const [i, a] of spans.entries())
          for (const b of spans.slice(i + 1)) if (a.row === b.row) expect(a.to <= b.from || b.to <= a.from).toBe(true);
      }),
    );
  });
});

describe('weekAtPixel', () => {
  const plot = { x: 46, y: 0, width: 240, height: 100 };
  it('finds the week under the pointer and stops at both ends', () => {
    const range = { from: 4, to: 28 };
    expect([0, 46, 57, 286, 400].map((x) => weekAtPixel(x, plot, range))).toEqual([4, 4, 5, 27, 27]);
  });
});
