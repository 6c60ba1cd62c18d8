import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../../shared/domain/calendar-date.ts';
import { gymCards } from './gym-card-model.ts';
import { exerciseFixture, sessionFixture, setsFixture } from './print-fixture.ts';

const library = new Map([exerciseFixture('a', 'Squat'), exerciseFixture('b', 'Hinge')].map((e) => [e.id, e]));
const start = calendarDate('2026-04-06');
const weeks = (n: number, lift: string, block: 'heavy' | 'base', from = 0) =>
  Array.from({ length: n }, (_, i) =>
    sessionFixture(addDays(start, (from + i) * 7 + (lift === 'a' ? 0 : 3)), block, setsFixture(lift, 3)),
  );

describe('gymCards', () => {
  it('puts days with the same lifts on one card and fills cards evenly', () => {
    const cards = gymCards(weeks(8, 'a', 'heavy'), library, 6);
    expect(cards.map((card) => [card.part, card.parts, card.days.length])).toEqual([
      [1, 2, 4],
      [2, 2, 4],
    ]);
  });
  it('keeps the two sessions of a week apart and next to each other', () => {
    const cards = gymCards([...weeks(8, 'a', 'heavy'), ...weeks(8, 'b', 'heavy')], library, 6);
    expect(cards.map((card) => card.lifts[0]?.exercise?.name)).toEqual(['Squat', 'Hinge', 'Squat', 'Hinge']);
  });
  it('starts a new card with a new block, also when a block comes back', () => {
    const sessions = [...weeks(2, 'a', 'base'), ...weeks(2, 'a', 'heavy', 2), ...weeks(2, 'a', 'base', 4)];
    expect(gymCards(sessions, library, 6).map((card) => card.block)).toEqual(['base', 'heavy', 'base']);
  });
  it('leaves out what was done and sessions without work sets', () => {
    const done = sessionFixture('2026-04-06', 'heavy', setsFixture('a', 3), { side: 'actual' });
    const warm = sessionFixture('2026-04-07', 'heavy', setsFixture('a', 3, { kind: 'warm-up' }));
    expect(gymCards([done, warm], library, 6)).toEqual([]);
  });
});
