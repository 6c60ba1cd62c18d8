import { describe, expect, it } from 'vitest';
import { movedTo } from './table.tsx';

describe('walking the rows of a table', () => {
  it('moves by one and stops at both ends', () => {
    expect(movedTo('ArrowDown', 0, 3)).toBe(1);
    expect(movedTo('ArrowDown', 2, 3)).toBe(2);
    expect(movedTo('ArrowUp', 0, 3)).toBe(0);
  });
  it('jumps to the ends and by pages', () => {
    expect(movedTo('End', 0, 200)).toBe(199);
    expect(movedTo('Home', 150, 200)).toBe(0);
    expect(movedTo('PageDown', 0, 200)).toBe(12);
    expect(movedTo('PageDown', 195, 200)).toBe(199);
  });
  it('leaves other keys and empty tables alone', () => {
    expect(movedTo('a', 0, 3)).toBeNull();
    expect(movedTo('ArrowDown', 0, 0)).toBeNull();
  });
});
