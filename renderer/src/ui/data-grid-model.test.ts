import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allToggled,
  extended,
  nothingChosen,
  type Selection,
  scrollFor,
  stripsOf,
  toggled,
  windowOf,
} from './data-grid-model.ts';

const ORDER = ['a', 'b', 'c', 'd', 'e'];
const ids = ({ ids: chosen }: Selection) => [...chosen].toSorted().join('');

describe('the rows that are drawn', () => {
  it('are those in view and a few around them', () => {
    expect(windowOf(0, 400, 40, 200)).toEqual({ first: 0, last: 16 });
    expect(windowOf(4000, 400, 40, 200)).toEqual({ first: 94, last: 116 });
    expect(windowOf(7600, 400, 40, 200)).toEqual({ first: 184, last: 199 });
    expect(windowOf(9000, 400, 40, 3)).toEqual({ first: 2, last: 2 });
    expect(windowOf(0, 400, 40, 0)).toEqual({ first: 0, last: -1 });
  });
  it('and gaps fill the place of all others, wherever the focused row is', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(20_000), fc.integer({ min: -1, max: 320 }), (count, scrollTop, focused) => {
        const view = windowOf(scrollTop, 500, 32, count);
        const strips = stripsOf(view, focused, count);
        const rows = strips.flatMap((strip) => (strip.kind === 'row' ? [strip.index] : []));
        const space = strips.reduce((sum, strip) => sum + (strip.kind === 'row' ? 1 : strip.rows), 0);
        expect(space).toBe(count);
        expect(rows).toEqual([...new Set(rows)].toSorted((a, b) => a - b));
        if (focused >= 0 && focused < count) expect(rows).toContain(focused);
        expect(rows.length).toBeLessThanOrEqual(31);
      }),
    );
  });
  it('scroll no further than it takes to see a row whole', () => {
    expect(scrollFor(3, 40, 0, 400)).toBeNull();
    expect(scrollFor(10, 40, 0, 400)).toBe(40);
    expect(scrollFor(2, 40, 100, 400)).toBe(80);
  });
});

describe('choosing rows', () => {
  it('adds and takes away one by one', () => {
    const one = toggled(nothingChosen, 'b');
    expect(ids(one)).toBe('b');
    expect(ids(toggled(one, 'd'))).toBe('bd');
    expect(ids(toggled(one, 'b'))).toBe('');
  });
  it('spans from the anchor, forth and back', () => {
    const start = toggled(nothingChosen, 'c');
    const down = extended(start, ORDER, 'c', 'e');
    expect(ids(down)).toBe('cde');
    expect(ids(extended(down, ORDER, 'e', 'd'))).toBe('cd');
    expect(ids(extended(down, ORDER, 'e', 'a'))).toBe('abc');
  });
  it('begins where the focus is when nothing is chosen, and after the anchor was filtered away', () => {
    expect(ids(extended(nothingChosen, ORDER, 'b', 'c'))).toBe('bc');
    expect(ids(extended(toggled(nothingChosen, 'x'), ORDER, 'd', 'e'))).toBe('dex');
  });
  it('takes all, then none, and leaves those alone that are not in view', () => {
    const hidden = toggled(nothingChosen, 'x');
    const all = allToggled(hidden, ORDER);
    expect(ids(all)).toBe('abcdex');
    expect(ids(allToggled(all, ORDER))).toBe('x');
  });
});
