import { describe, expect, it } from 'vitest';
import { keptWidth, movedWidth, within } from './pane-model.ts';

const range = { least: 188, most: 320, usual: 232 };

describe('the width of a column', () => {
  it('stays in its range, in whole pixels', () => {
    expect([100, 231.6, 900].map((width) => within(range, width))).toEqual([188, 232, 320]);
  });

  it('follows the arrow that points away from the column, and ends at its range', () => {
    expect(movedWidth('ArrowRight', 232, range, 'left')).toBe(248);
    expect(movedWidth('ArrowRight', 232, range, 'right')).toBe(216);
    expect(movedWidth('ArrowLeft', 190, range, 'left')).toBe(188);
    expect(movedWidth('ArrowLeft', 316, range, 'right')).toBe(320);
    expect(['Home', 'End', 'Enter', 'a'].map((key) => movedWidth(key, 250, range, 'left'))).toEqual([
      188,
      320,
      232,
      null,
    ]);
  });

  it('is the usual where nothing that can be read was kept', () => {
    expect([250, 1000, null, '250', Number.NaN].map((kept) => keptWidth(kept, range))).toEqual([
      250, 320, 232, 232, 232,
    ]);
  });
});
