import { describe, expect, it } from 'vitest';
import { median, plainLoop, timingOf } from './measure.ts';

describe('bench arithmetic', () => {
  it('takes the middle, and the mean of the two middle ones', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 6])).toBe(5.5);
    expect(median([])).toBeNaN();
  });

  it('takes the ratio pair by pair, so that a slow stretch that slows both changes nothing', () => {
    const pairs = [
      { workMs: 20, loopMs: 10 },
      { workMs: 200, loopMs: 100 },
      { workMs: 22, loopMs: 11 },
    ];
    expect(timingOf(pairs)).toEqual({ medianMs: 22, loopMs: 11, fastestMs: 20, ratio: 2, runs: 3 });
  });

  it('has a loop that always comes to the same sum', () => expect(plainLoop()).toBe(plainLoop()));
});
