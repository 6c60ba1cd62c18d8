import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../../shared/domain/calendar-date.ts';
import { cardRows, gymCards } from './gym-card-model.ts';
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
    const sessions = [...weeks(3, 'a', 'base'), ...weeks(3, 'a', 'heavy', 3), ...weeks(3, 'a', 'base', 6)];
    expect(gymCards(sessions, library, 6).map((card) => card.blocks)).toEqual([['base'], ['heavy'], ['base']]);
  });
  it('lets a block of one or two days share the card before it', () => {
    const cards = gymCards([...weeks(3, 'a', 'base'), ...weeks(1, 'a', 'heavy', 3)], library, 6);
    expect(cards.map((card) => [card.blocks, card.days.length])).toEqual([[['base', 'heavy'], 4]]);
  });
  it('lets it share no full card, no other lifts, and no card that ended over three weeks ago', () => {
    const shares = (sessions: ReturnType<typeof weeks>) =>
      gymCards(sessions, library, 6).some((card) => card.blocks.length > 1);
    expect([
      shares([...weeks(6, 'a', 'base'), ...weeks(1, 'a', 'heavy', 6)]),
      shares([...weeks(3, 'a', 'base'), ...weeks(1, 'b', 'heavy', 3)]),
      shares([...weeks(3, 'a', 'base'), ...weeks(1, 'a', 'heavy', 7)]),
    ]).toEqual([false, false, false]);
  });
  it('names a card after what most of its days are called', () => {
    const [deload, ...others] = weeks(3, 'a', 'base');
    const sessions = deload === undefined ? [] : [{ ...deload, title: 'Deload' }, ...others];
    expect(gymCards(sessions, library, 6)[0]?.title).toBe('Heavy strength');
  });
  it('leaves out what was done and sessions without work sets', () => {
    const done = sessionFixture('2026-04-06', 'heavy', setsFixture('a', 3), { side: 'actual' });
    const warm = sessionFixture('2026-04-07', 'heavy', setsFixture('a', 3, { kind: 'warm-up' }));
    expect(gymCards([done, warm], library, 6)).toEqual([]);
  });
});

describe('cardRows', () => {
  const cards = [...weeks(2, 'a', 'base'), ...weeks(2, 'b', 'base'), ...weeks(5, 'a', 'heavy', 8)];
  const size = { fixed: 200, day: 100, gap: 10 };
  const rows = (width: number) => cardRows(gymCards(cards, library, 6), width, size).map((row) => row.length);
  it('puts small cards side by side and keeps their order', () => {
    expect(rows(810)).toEqual([2, 1]);
  });
  it('gives a card its own line where the two with their gap are too wide', () => {
    expect(rows(809)).toEqual([1, 1, 1]);
  });
});
