import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../shared/domain/calendar-date.ts';
import { sessionFixture } from '../../print/print-fixture.ts';
import { copiesOf, landing, sameWeekday } from './clipboard.ts';
import { type Choosing, type CursorKey, cardsOf, chosen, NOTHING, stepped, withoutGone } from './selection.ts';
import { weekDays } from './week-model.ts';

const monday = calendarDate('2026-06-29');
const run = sessionFixture('2026-06-30', null, [], { startTime: '07:00' });
const lift = sessionFixture('2026-06-30', 'heavy', []);
const easy = sessionFixture('2026-07-01', null, []);
const long = sessionFixture('2026-07-05', null, []);
const days = weekDays(monday, [long, lift, easy, run]);
const order = cardsOf(days);

describe('choosing cards', () => {
  it('walks the cards from Monday on, each day by time', () => {
    expect(order).toEqual([run.id, lift.id, easy.id, long.id]);
  });
  it('chooses one, adds and takes away with Ctrl, and extends with Shift from the first', () => {
    const one = chosen(NOTHING, easy.id, 'one', order);
    expect(one).toEqual({ ids: [easy.id], anchor: easy.id, lead: easy.id });
    const two = chosen(one, run.id, 'also', order);
    expect(two.ids).toEqual([run.id, easy.id]);
    expect(chosen(two, run.id, 'also', order)).toMatchObject({ ids: [easy.id], lead: easy.id });
    const back = chosen(one, run.id, 'up-to', order);
    expect(back).toEqual({ ids: [run.id, lift.id, easy.id], anchor: easy.id, lead: run.id });
    expect(chosen(back, long.id, 'up-to', order).ids).toEqual([easy.id, long.id]);
  });
  it('forgets cards that have gone', () => {
    const all = chosen(chosen(NOTHING, run.id, 'one', order), long.id, 'up-to', order);
    const left = withoutGone(all, [run.id, easy.id]);
    expect(left).toEqual({ ids: [run.id, easy.id], anchor: run.id, lead: easy.id });
    expect(withoutGone(all, order)).toBe(all);
  });
  it('never holds a card twice or out of order, whatever is chosen', () => {
    const act = fc.tuple(fc.constantFrom(...order), fc.constantFrom<Choosing>('one', 'also', 'up-to'));
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const { ids, lead } = acts.reduce((before, [id, how]) => chosen(before, id, how, order), NOTHING);
        expect(ids).toEqual(order.filter((id) => ids.includes(id)));
        expect(lead === null ? ids : ids.includes(lead)).toEqual(lead === null ? [] : true);
      }),
    );
  });
});

describe('walking the week', () => {
  const at = (date: string, id: typeof run.id | null) => ({ date: calendarDate(date), id });
  it('goes down from the heading through the cards and stops at the last', () => {
    let place = at('2026-06-30', null);
    const seen = [1, 2, 3].map(() => {
      place = stepped(days, place, 'ArrowDown');
      return place.id;
    });
    expect(seen).toEqual([run.id, lift.id, lift.id]);
  });
  it('goes to the same place of the next day, or to its last card, or to its heading', () => {
    expect(stepped(days, at('2026-06-30', lift.id), 'ArrowRight')).toEqual(at('2026-07-01', easy.id));
    expect(stepped(days, at('2026-07-01', easy.id), 'ArrowRight')).toEqual(at('2026-07-02', null));
    expect(stepped(days, at('2026-06-29', null), 'ArrowLeft')).toEqual(at('2026-06-29', null));
    expect(stepped(days, at('2026-06-30', run.id), 'End')).toEqual(at('2026-07-05', null));
  });
  it('always stands on a place of the week', () => {
    const keys: CursorKey[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys), { maxLength: 20 }), (presses) => {
        const end = presses.reduce((place, key) => stepped(days, place, key), at('2026-07-02', null));
        const day = days.find((each) => each.date === end.date);
        expect(day).toBeDefined();
        expect(end.id === null || cardsOf(day === undefined ? [] : [day]).includes(end.id)).toBe(true);
      }),
    );
  });
});

describe('where copies land', () => {
  it('puts the first on the chosen day and keeps the days between', () => {
    const landed = landing({ shape: 'sessions', sessions: [easy, lift] }, calendarDate('2026-07-10'));
    expect(landed.map((each) => each.date)).toEqual(['2026-07-11', '2026-07-10']);
    expect(copiesOf(landed)[0]).toMatchObject({ athleteId: easy.athleteId, draft: { date: '2026-07-11' } });
  });
  it('puts a week on its weekdays, whichever day of the week is chosen', () => {
    const landed = landing({ shape: 'week', sessions: [easy, long] }, calendarDate('2026-07-15'));
    expect(landed.map((each) => each.date)).toEqual(['2026-07-15', '2026-07-19']);
  });
  it('goes to the same weekday of another week when no day is chosen', () => {
    expect(sameWeekday({ sessions: [easy, lift] }, calendarDate('2026-08-03'))).toBe('2026-08-04');
  });
});
