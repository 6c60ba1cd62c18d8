import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../shared/domain/calendar-date.ts';
import { sessionFixture, setsFixture } from '../../print/print-fixture.ts';
import { nextRow, rowsOf, setsOf } from './strength-rows.ts';
import { compliance, draftOf, linkCandidates, stepDay, weekDays } from './week-model.ts';

const monday = calendarDate('2026-06-29');

describe('weekDays', () => {
  const planned = sessionFixture('2026-06-30', 'heavy', []);
  it('puts what was done beside its plan, even when it was done a day later', () => {
    const actual = sessionFixture('2026-07-01', null, [], { side: 'actual', plannedId: planned.id });
    const days = weekDays(monday, [planned, actual]);
    expect(days).toHaveLength(7);
    expect(days[1]?.pairs).toEqual([{ key: planned.id, planned, actual }]);
    expect(days[2]?.pairs).toEqual([]);
  });
  it('shows what was done without a plan on its own day', () => {
    const alone = sessionFixture('2026-07-04', null, [], { side: 'actual' });
    expect(weekDays(monday, [alone])[5]?.pairs).toEqual([{ key: alone.id, planned: null, actual: alone }]);
  });
  it('loses no second recording of the same planned session', () => {
    const first = sessionFixture('2026-06-30', null, [], { side: 'actual', plannedId: planned.id });
    const second = sessionFixture('2026-06-30', null, [], { side: 'actual', plannedId: planned.id });
    expect(weekDays(monday, [planned, first, second])[1]?.pairs).toHaveLength(2);
  });
  it('sorts a day by start time', () => {
    const morning = sessionFixture('2026-06-30', null, [], { startTime: '07:00' });
    const whenever = sessionFixture('2026-06-30', null, [], { startTime: null });
    const pairs = weekDays(monday, [whenever, planned, morning])[1]?.pairs ?? [];
    expect(pairs.map((pair) => pair.planned?.startTime)).toEqual(['07:00', '18:00', null]);
  });
});

describe('linkCandidates', () => {
  const done = sessionFixture('2026-07-02', null, [], { side: 'actual' });
  const monday1 = sessionFixture('2026-06-29', 'heavy', []);
  const friday = sessionFixture('2026-07-03', 'heavy', []);
  const run = sessionFixture('2026-07-02', null, [], { kind: 'run', strength: null });
  it('offers sessions of the same kind first, the nearest day first', () => {
    expect(linkCandidates(done, [monday1, run, done, friday])).toEqual([friday, monday1, run]);
  });
  it('offers no session that something fulfils already', () => {
    const other = sessionFixture('2026-07-03', null, [], { side: 'actual', plannedId: friday.id });
    expect(linkCandidates(done, [friday, other, monday1])).toEqual([monday1]);
  });
});

describe('moving and editing', () => {
  it('stops at Monday and Sunday', () => {
    expect([stepDay(monday, -1), stepDay(monday, 1), stepDay(calendarDate('2026-07-05'), 1)]).toEqual([
      '2026-06-29',
      '2026-06-30',
      '2026-07-05',
    ]);
  });
  it('gives no compliance where nothing was planned', () => {
    expect([compliance(10, 8), compliance(0, 5)]).toEqual([0.8, null]);
  });
  it('sends only what a coach may edit', () => {
    expect(Object.keys(draftOf(sessionFixture('2026-06-30', 'heavy', []))).toSorted()).toEqual([
      'date',
      'durationS',
      'kind',
      'note',
      'rpe',
      'run',
      'startTime',
      'strength',
      'title',
    ]);
  });
});

describe('strength lines', () => {
  it('folds equal sets and unfolds them again, whatever they are', () => {
    const set = fc.record({
      exerciseId: fc.constantFrom('a', 'b'),
      kind: fc.constantFrom('work' as const, 'warm-up' as const),
      reps: fc.integer({ min: 1, max: 3 }),
      loadKg: fc.constantFrom(null, 60, 62.5),
    });
    fc.assert(
      fc.property(fc.array(set, { maxLength: 20 }), (wanted) => {
        const sets = wanted.flatMap(({ exerciseId, ...part }) => setsFixture(exerciseId, 1, part));
        const rows = rowsOf(sets).filter((row) => (row.count ?? 0) <= 20);
        expect(setsOf(rows)).toEqual({ ok: true, sets });
      }),
    );
  });
  it('says which line cannot be saved and why', () => {
    const rows = rowsOf(setsFixture('a', 3));
    expect(setsOf([...rows, nextRow(rows)])).toEqual({ ok: false, key: 2, problem: 'exercise' });
    expect(setsOf(rows.map((row) => ({ ...row, reps: null })))).toEqual({ ok: false, key: 1, problem: 'reps' });
    expect(setsOf(rows.map((row) => ({ ...row, count: 2.5 })))).toEqual({ ok: false, key: 1, problem: 'count' });
  });
});
