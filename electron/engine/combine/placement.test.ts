import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, WEEKDAYS, type Weekday } from '../../../shared/domain/calendar-date.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import type { IntensityClass } from '../../../shared/domain/vocabulary.ts';
import { articleStrength } from '../strength/policy-strength.ts';
import type { PlanDay } from './calendar.ts';
import { blockedText, placeReasons, shortReason } from './place-reasons.ts';
import { HARD_RULES, SOFT_RULES } from './place-rules.ts';
import { type Placement, type PlacementTask, placeLifts } from './placement.ts';
import { MONDAY, race } from './season-fixture.ts';

type DaySketch = Partial<Omit<PlanDay, 'date' | 'weekday'>> & { readonly run?: 'easy' | 'key' | 'long' | null };

/** Runs at 07:00 for an hour, lifts at 18:00, every day open, unless the sketch says otherwise. */
function dayOf(offset: number, { run = 'easy', ...over }: DaySketch = {}): PlanDay {
  const date = addDays(MONDAY, offset);
  const free = over.freeToLift ?? true;
  const closed = over.closedToLift ?? null;
  return {
    date,
    weekday: WEEKDAYS[((offset % 7) + 7) % 7] ?? 1,
    freeToLift: free,
    closedToLift: closed,
    canLift: free && closed === null,
    liftMin: 18 * 60,
    liftUntilMin: null,
    runs: run === null ? [] : [{ startMin: 7 * 60, minutes: 60 }],
    key: run === 'key',
    long: run === 'long',
    race: null,
    taper: false,
    miniTaper: false,
    keptLift: false,
    ...over,
  };
}

interface Extra {
  readonly class?: IntensityClass;
  readonly races?: readonly RaceDraft[];
  readonly fixed?: readonly number[];
  readonly habit?: readonly number[];
}

function place(sketch: Readonly<Partial<Record<Weekday, DaySketch>>>, wanted: number, extra: Extra = {}): Placement {
  const days = Array.from({ length: 14 }, (_, i) => dayOf(i, i < 7 ? sketch[WEEKDAYS[i] ?? 1] : {}));
  const task: PlacementTask = {
    candidates: days.slice(0, 7),
    days: new Map(days.map((day) => [day.date, day])),
    races: extra.races ?? [],
    class: extra.class ?? 'LOW',
    fixedLifts: (extra.fixed ?? []).map((offset) => addDays(MONDAY, offset)),
    habit: extra.habit ?? [],
  };
  return placeLifts(task, wanted, articleStrength);
}

const weekdays = (placement: Placement) => placement.places.map((each) => each.day.weekday);
const whyNot = (placement: Placement, weekday: Weekday) =>
  placement.blocked.find((each) => each.day.weekday === weekday)?.why ?? null;
const closed: DaySketch = { freeToLift: false };
const only = (...open: Weekday[]) =>
  Object.fromEntries(WEEKDAYS.filter((d) => !open.includes(d)).map((d) => [d, closed]));

describe('hard rules of placement', () => {
  test('C2: the day before a key run is out, two days before it is in', () => {
    const week = place({ ...only(1, 2), 3: { ...closed, run: 'key' } }, 2);
    expect(weekdays(week)).toEqual([1]);
    expect(whyNot(week, 2)).toBe('key run on Wednesday');
  });

  test('C2 counts hours: a morning lift 33 h before an evening key run stands, and pays for it', () => {
    const evening = { run: 'key', runs: [{ startMin: 18 * 60, minutes: 60 }], freeToLift: false } as const;
    const week = place({ ...only(2), 2: { run: null, liftMin: 8 * 60 }, 3: evening }, 1);
    expect(weekdays(week)).toEqual([2]);
    expect(week.places[0]?.paid[0]).toMatchObject({ id: 'two-days-to-key-run', rule: 'C2', cost: 80 });
    const late = place({ ...only(2), 2: { run: null, liftMin: 19 * 60 }, 3: evening }, 1);
    expect(late.places).toEqual([]);
    expect(whyNot(late, 2)).toBe('key run on Wednesday');
  });

  test('C2: 72 h before a B race are free of lifts, and so are the days after a race', () => {
    const races = [race(addDays(MONDAY, 5), 'B')];
    const raceDay: DaySketch = { run: 'key', race: 'B' };
    const week = place({ 6: raceDay }, 7, { races });
    expect(weekdays(week)).toEqual([1, 2, 3]);
    expect(whyNot(week, 4)).toBe('B race on Saturday, less than 72 h away');
    expect(whyNot(week, 5)).toBe('race on Saturday');
    expect(whyNot(week, 6)).toBe('race day');
    expect(whyNot(week, 7)).toBe('1 day after the B race');
  });

  test('C1: no lift within 3 h after a key run, none before it; before an easy run only when nothing else fits', () => {
    const late = [{ startMin: 19 * 60, minutes: 60 }];
    const key = place({ ...only(2), 2: { run: 'key', runs: late, liftMin: null } }, 1);
    expect(key.places).toEqual([]);
    expect(whyNot(key, 2)).toBe('no room 3 h after the key run');
    const easy = place({ ...only(2), 2: { runs: late, liftMin: null } }, 1);
    expect(easy.places[0]).toMatchObject({ order: 'lift-first', startMin: 19 * 60 - 75 - 360 });
    expect(easy.places[0]?.paid[0]?.id).toBe('run-before-lift');
  });

  test('C1: without a time of its own the lift starts 6 h after the run, when the day is long enough', () => {
    const week = place({ ...only(2), 2: { run: 'key', liftMin: null } }, 1);
    expect(week.places[0]).toMatchObject({
      startMin: 14 * 60,
      gapH: 6,
      order: 'run-first',
      paid: [{ id: 'easy-key-days' }],
    });
  });

  test('AV: the lift is over by the end that the day has, earlier than usual where needed', () => {
    const early = place({ ...only(2), 2: { liftUntilMin: 18 * 60 } }, 1);
    expect(early.places[0]).toMatchObject({ startMin: 14 * 60, gapH: 6 });
    const tight = place({ ...only(2), 2: { liftUntilMin: 13 * 60 } }, 1);
    expect(tight.places[0]).toMatchObject({ startMin: 13 * 60 - 75, gapH: 3.8 });
    expect(tight.places[0]?.paid.map((each) => each.id)).toContain('six-hours');
    const none = place({ ...only(2), 2: { liftUntilMin: 11 * 60, key: true } }, 1);
    expect(none.places).toEqual([]);
    expect(whyNot(none, 2)).toBe('no room 3 h after the key run');
    const short = place({ ...only(2), 2: { run: null, liftUntilMin: 7 * 60 } }, 1);
    expect(whyNot(short, 2)).toBe('no room in the day for a lift');
  });

  test('one lift a day: a day with a lift that stays takes no second one', () => {
    const week = place({ ...only(2), 2: { keptLift: true } }, 1);
    expect(week.places).toEqual([]);
    expect(whyNot(week, 2)).toBe('holds a lift that stays');
  });

  test('a HIGH week whose open days all lie before intervals holds no lift, and says what keeps each day out', () => {
    const key: DaySketch = { ...closed, run: 'key' };
    const week = place({ ...only(1, 3), 2: key, 4: key }, 2, { class: 'HIGH' });
    expect(week.places).toEqual([]);
    expect(blockedText(week.blocked)).toBe(
      'Monday: key run on Tuesday (C2); Tuesday, Thursday, Friday, Saturday and Sunday: not free; Wednesday: key run on Thursday (C2)',
    );
    expect(shortReason(2, 0, week.blocked)).toMatchObject({ rule: 'C2', subject: 'lifts' });
  });
});

describe('preferences of placement', () => {
  test('C3: in a HIGH week the lift joins a key run; in a LOW week it keeps away from it', () => {
    const runs = { 2: { run: 'key' }, 5: { run: 'key' }, 7: { run: 'long' } } as const;
    expect([2, 5]).toContain(weekdays(place(runs, 1, { class: 'HIGH' }))[0]);
    expect([2, 5]).not.toContain(weekdays(place(runs, 1))[0]);
  });

  test('C3: in a HIGH week without an open key day the lift stands on an easy day, is paid for and says so', () => {
    const forced = place({ ...only(1, 3), 5: { ...closed, run: 'key' } }, 1, { class: 'HIGH' });
    expect([1, 3]).toContain(weekdays(forced)[0]);
    expect(forced.places[0]?.paid.map((each) => each.id)).toContain('hard-days-hard');
    const reasons = forced.places.flatMap((each) => placeReasons(each, articleStrength));
    expect(reasons.filter((each) => each.rule === 'C3').map((each) => each.sentence)).toEqual([
      expect.stringMatching(
        /^Running is hard this week, and no day with a key run was open for the lift, so it stands/,
      ),
    ]);
  });

  test('the day before the long run is taken only when nothing else is open, and is paid for', () => {
    const runs = { 7: { ...closed, run: 'long' } } as const;
    expect(weekdays(place({ ...only(3, 6), ...runs }, 1))).toEqual([3]);
    const forced = place({ ...only(6), ...runs }, 1);
    expect(forced.places[0]?.paid[0]).toMatchObject({ id: 'long-run-next-day', cost: 30 });
    const reasons = forced.places.flatMap((each) => placeReasons(each, articleStrength));
    expect(reasons.map((each) => each.sentence)).toContain(
      'Saturday is the day before a long run: no day further away was open.',
    );
  });

  test('spacing: two days between lifts, also to the last lift of the week before', () => {
    expect(weekdays(place(only(1, 2, 4), 2))).not.toEqual([1, 2]);
    expect(weekdays(place(only(1, 3), 1, { fixed: [-1] }))).toEqual([3]);
  });

  test('spacing: with only neighbouring days open both lifts stand, and the missing day is paid for and said', () => {
    const forced = place(only(1, 2), 2);
    expect(weekdays(forced)).toEqual([1, 2]);
    expect(forced.places[1]?.paid[0]).toMatchObject({ id: 'two-days-between', days: 1 });
    const reasons = forced.places.flatMap((each) => placeReasons(each, articleStrength));
    expect(reasons.filter((each) => each.rule === 'spacing').map((each) => each.sentence)).toContain(
      'Tuesday is next to another lift: no day further away was open.',
    );
  });

  test('habit: of equal days the weekday of the week before wins', () => {
    expect(weekdays(place({}, 1, { habit: [4] }))).toEqual([4]);
    expect(weekdays(place({}, 1, { habit: [3] }))).toEqual([3]);
  });
});

describe('the search', () => {
  const sketch = fc.record({
    run: fc.constantFrom('easy' as const, 'key' as const, 'long' as const, null),
    freeToLift: fc.boolean(),
    keptLift: fc.boolean(),
    miniTaper: fc.boolean(),
    liftMin: fc.constantFrom(null, 360, 720, 1080),
    liftUntilMin: fc.constantFrom(null, 780, 1200),
  });
  const anyWeek = fc.tuple(sketch, sketch, sketch, sketch, sketch, sketch, sketch);
  const classes = fc.constantFrom<IntensityClass>('LOW', 'MODERATE', 'HIGH');

  const asWeek = (week: readonly DaySketch[]) => Object.fromEntries(WEEKDAYS.map((d, i) => [d, week[i] ?? {}]));

  test('breaks no hard rule, explains every other day when lifts are missing, and never costs more than another choice', () => {
    fc.assert(
      fc.property(anyWeek, classes, fc.integer({ min: 1, max: 3 }), (week, of, wanted) => {
        const result = place(asWeek(week), wanted, { class: of });
        for (const each of result.places)
          for (const rule of HARD_RULES)
            expect(rule.broken(each, taskOf(week, of), articleStrength), rule.id).toBeNull();
        if (result.places.length < wanted) expect(result.places.length + result.blocked.length).toBe(7);
        const cost = (days: readonly Weekday[]) => {
          const closedWeek = week.map((day, i) =>
            days.includes(WEEKDAYS[i] ?? 1) ? day : { ...day, freeToLift: false },
          );
          const again = place(asWeek(closedWeek), days.length, { class: of });
          return again.places.length < days.length ? null : total(again);
        };
        const all = WEEKDAYS.filter((d) => !result.blocked.some((each) => each.day.weekday === d));
        for (const days of subsets(all, result.places.length)) {
          const other = cost(days);
          if (other !== null) expect(total(result)).toBeLessThanOrEqual(other + 1e-6);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('places more lifts, never fewer, when another day opens', () => {
    fc.assert(
      fc.property(
        anyWeek,
        fc.integer({ min: 0, max: 6 }),
        classes,
        fc.integer({ min: 1, max: 3 }),
        (week, i, of, wanted) => {
          const opened = week.map((day, at) => (at === i ? { ...day, freeToLift: true } : day));
          const before = place(asWeek(week), wanted, { class: of }).places.length;
          expect(place(asWeek(opened), wanted, { class: of }).places.length).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });

  test('names every rule once; the preferences that are dearer than all others together come first', () => {
    const ids = [...HARD_RULES, ...SOFT_RULES].map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    const { liftFirst, beforeKeyRun, beforeLongRun, spacing, longDay, highOffKeyDay, ...small } =
      articleStrength.placement;
    const { keyDay, dayAfterRace, miniTaper, otherTime, shortGap, restDay, dayAfterHard, habit } = small;
    const rest = [
      longDay,
      highOffKeyDay,
      keyDay,
      dayAfterRace,
      miniTaper,
      otherTime,
      shortGap,
      restDay,
      dayAfterHard,
      habit,
    ];
    const most = rest.reduce((sum, each) => sum + each, 0);
    for (const dear of [liftFirst, beforeKeyRun, beforeLongRun, spacing[1] ?? 0]) expect(dear).toBeGreaterThan(most);
  });

  function taskOf(week: readonly DaySketch[], of: IntensityClass): PlacementTask {
    const days = Array.from({ length: 14 }, (_, i) => dayOf(i, i < 7 ? week[i] : {}));
    const byDate = new Map(days.map((day) => [day.date, day]));
    return { candidates: days.slice(0, 7), days: byDate, races: [], class: of, fixedLifts: [], habit: [] };
  }
});

function total(placement: Placement): number {
  return placement.places.flatMap((each) => each.paid).reduce((sum, paid) => sum + paid.cost, 0);
}

function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, i) => subsets(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]));
}
