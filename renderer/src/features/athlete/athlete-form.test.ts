import { describe, expect, it } from 'vitest';
import { athleteDraft } from '../../../../shared/domain/athlete.ts';
import { calendarDate } from '../../../../shared/domain/calendar-date.ts';
import { KG_PER_LB } from '../../../../shared/domain/units.ts';
import {
  type AthleteForm,
  checkAthlete,
  errorsOfIssues,
  formOf,
  newAthlete,
  withMassUnit,
} from './athlete-form-model.ts';
import { loadListText, parseLoadList } from './load-list.ts';
import { newMark } from './mark-form.ts';

const today = calendarDate('2026-06-29');

function form(part: Partial<AthleteForm> = {}): AthleteForm {
  return { ...newAthlete(today, 'km', 'kg'), name: 'Ann', ...part };
}

function errors(part: Partial<AthleteForm>): Readonly<Record<string, string>> {
  const checked = checkAthlete(form(part), today);
  return checked.ok ? {} : checked.errors;
}

describe('the athlete form', () => {
  it('needs no more than a name, and its draft passes the contract', () => {
    const checked = checkAthlete(form(), today);
    expect(checked.ok).toBe(true);
    if (checked.ok) expect(athleteDraft.safeParse(checked.draft).error).toBeUndefined();
  });
  it('passes the contract in pounds and miles too, with masses in kg', () => {
    const checked = checkAthlete({ ...newAthlete(today, 'mi', 'lb'), name: 'Bo' }, today);
    if (!checked.ok) throw new Error(JSON.stringify(checked.errors));
    expect(athleteDraft.safeParse(checked.draft).error).toBeUndefined();
    expect(checked.draft.gym.barKg).toBeCloseTo(45 * KG_PER_LB, 3);
  });
  it('names the field at fault', () => {
    expect(Object.keys(errors({ name: '  ' }))).toEqual(['name']);
    expect(Object.keys(errors({ hrMax: 150, hrRest: 110 }))).toEqual([]);
    expect(Object.keys(errors({ hrMax: 105, hrRest: 110 }))).toEqual(['hrRest']);
    expect(Object.keys(errors({ birthDate: undefined }))).toEqual(['birthDate']);
    expect(Object.keys(errors({ plates: '20 ten' }))).toEqual(['gym.platesKg']);
  });
  it('wants a day to run on, and the long run on one of them', () => {
    const none = form().days.map((day) => ({ ...day, canRun: false }));
    expect(Object.keys(errors({ days: none }))).toEqual(['days']);
    expect(Object.keys(errors({ longRunDay: 1 }))).toEqual(['longRunDay']);
  });
  it('leaves the benchmark out without a time, and checks it with one', () => {
    const without = checkAthlete(form({ benchmarkTimeS: null }), today);
    expect(without.ok && without.draft.benchmark).toBeNull();
    expect(Object.keys(errors({ benchmarkTimeS: 2400, benchmarkDate: calendarDate('2027-01-01') }))).toEqual([
      'benchmark.date',
    ]);
    expect(Object.keys(errors({ benchmarkTimeS: 2400, benchmarkDistanceM: null }))).toEqual(['benchmark.distanceM']);
  });
  it('takes no recent race and no mark that nobody runs', () => {
    expect(errors({ benchmarkTimeS: 190, benchmarkDistanceM: 42_195 })).toEqual({
      'benchmark.timeS': 'Marathon in 3:10: nobody runs that fast. If you mean 3:10:00, write it so.',
    });
    const mark = { ...newMark('a', 'race', today), distanceM: 10_000, timeS: 130 };
    expect(Object.keys(errors({ marks: [mark] }))).toEqual(['marks.0.timeS']);
  });
  it('takes no week that its longest run cannot add up to', () => {
    expect(errors({ weeklyDistanceM: 400_000, longestRunM: 12_000 })).toEqual({
      weeklyDistanceM: '400 km a week cannot come from runs of 12 km at most. Check both.',
    });
    expect(errors({ weeklyDistanceM: 168_000, longestRunM: 12_000 })).toEqual({});
    expect(errors({ weeklyDistanceM: 20_000, longestRunM: 0 })).toEqual({});
  });
  it('takes one progression a lift: a lift must be named, and no lift twice', () => {
    const squat = { key: 'a', exerciseId: 'back-squat', scheme: 'wave' } as const;
    const checked = checkAthlete(form({ liftSchemes: [squat] }), today);
    expect(checked.ok && checked.draft.liftSchemes).toEqual([{ exerciseId: 'back-squat', scheme: 'wave' }]);
    const twin = { key: 'b', exerciseId: 'back-squat', scheme: 'double' } as const;
    expect(errors({ liftSchemes: [squat, twin] })).toEqual({
      'liftSchemes.1.exerciseId': 'This exercise is listed above.',
    });
    expect(Object.keys(errors({ liftSchemes: [{ key: 'c', exerciseId: null, scheme: 'wave' }] }))).toEqual([
      'liftSchemes.0.exerciseId',
    ]);
  });
  it('says limits in the unit that is shown', () => {
    expect(errors({ massUnit: 'lb', bodyMassKg: 10 })['bodyMassKg']).toBe('Between 55.1 and 551.2 lb.');
  });
  it('checks each mark of fitness by its kind, and stores only what the kind needs', () => {
    const mark = newMark('a', 'race', today);
    expect(Object.keys(errors({ marks: [mark] }))).toEqual(['marks.0.timeS']);
    expect(Object.keys(errors({ marks: [{ ...mark, timeS: 1140, distanceM: 500 }] }))).toEqual(['marks.0.distanceM']);
    expect(Object.keys(errors({ marks: [{ ...mark, kind: 'threshold-pace' }] }))).toEqual(['marks.0.paceSPerKm']);
    expect(Object.keys(errors({ marks: [{ ...mark, kind: 'threshold-heart-rate', bpm: 60 }] }))).toEqual([
      'marks.0.bpm',
    ]);
    const ahead = { ...mark, timeS: 1140, date: calendarDate('2027-01-01') };
    expect(Object.keys(errors({ marks: [ahead] }))).toEqual(['marks.0.date']);
    const marks = [
      { ...mark, timeS: 1140, bpm: 170 },
      { ...mark, kind: 'threshold-pace' as const, paceSPerKm: 240 },
      { ...mark, kind: 'threshold-heart-rate' as const, bpm: 170 },
    ];
    const checked = checkAthlete(form({ marks }), today);
    if (!checked.ok) throw new Error(JSON.stringify(checked.errors));
    expect(checked.draft.marks).toEqual([
      { kind: 'race', date: today, distanceM: 5000, timeS: 1140 },
      { kind: 'threshold-pace', date: today, paceSPerKm: 240 },
      { kind: 'threshold-heart-rate', date: today, bpm: 170 },
    ]);
    expect(Object.keys(errors({ marks: [...marks, { ...mark, timeS: 1150 }] }))).toEqual(['marks.3.date']);
  });
  it('says the limits of a pace per mile to an athlete who thinks in miles', () => {
    const marks = [{ ...newMark('a', 'threshold-pace', today), paceSPerKm: 60 }];
    expect(errors({ distanceUnit: 'mi', marks })['marks.0.paceSPerKm']).toBe('Give a pace from 3:13 to 24:08 per mi.');
  });
  it('checks what a day allows: the longest run and when lifting must be over', () => {
    const days = (part: object) => form().days.map((day) => (day.weekday === 2 ? { ...day, ...part } : day));
    expect(Object.keys(errors({ days: days({ runMaxS: 300 }) }))).toEqual(['days.2.runMaxS']);
    expect(Object.keys(errors({ days: days({ runMaxS: undefined }) }))).toEqual(['days.2.runMaxS']);
    expect(Object.keys(errors({ days: days({ liftTime: '18:00', liftUntil: '17:30' }) }))).toEqual([
      'days.2.liftUntil',
    ]);
    const checked = checkAthlete(form({ days: days({ double: true, runMaxS: 3600, liftUntil: '20:00' }) }), today);
    expect(checked.ok && checked.draft.days[1]).toMatchObject({ double: true, runMaxS: 3600, liftUntil: '20:00' });
  });
  it('opens a stored athlete as the same draft', () => {
    const marks = [
      { ...newMark('a', 'race', today), timeS: 1140 },
      { ...newMark('b', 'threshold-pace', today), paceSPerKm: 240 },
      { ...newMark('c', 'threshold-heart-rate', today), bpm: 170 },
    ];
    const first = checkAthlete(form({ benchmarkTimeS: 2400, groupIds: [], note: 'n', marks }), today);
    if (!first.ok) throw new Error('the form should be in order');
    const stored = athleteDraft.parse(first.draft);
    const again = checkAthlete(
      formOf({
        ...stored,
        id: '00000000-0000-7000-8000-000000000001' as never,
        archived: false,
        sample: false,
        vdot: 50,
        createdAt: '2026-06-29T00:00:00.000Z',
      }),
      today,
    );
    expect(again.ok && again.draft).toEqual(first.draft);
  });
  it('exchanges an untouched gym for the usual one of the other unit, and converts a touched one', () => {
    expect(withMassUnit(form(), 'lb').plates).toBe('45 35 25 10 5 2.5');
    const touched = withMassUnit(form({ plates: '20 10' }), 'lb');
    expect(touched.plates).toBe('44.09 22.05');
    expect(touched.bar).toBe(44.09);
  });
  it('puts issues from the main process next to the fields', () => {
    expect(errorsOfIssues([{ path: 'draft.gym.barKg', message: 'no' }])).toEqual({ 'gym.barKg': 'no' });
  });
});

describe('lists of loads', () => {
  it.each([
    ['20 10 5 2.5', [20, 10, 5, 2.5]],
    ['5–15/2.5', [5, 7.5, 10, 12.5, 15]],
    ['8-12/2 16; 20', [8, 10, 12, 16, 20]],
    ['2,5 5', [2.5, 5]],
    ['10, 5', [10, 5]],
    ['', []],
  ])('%s', (text, values) => expect(parseLoadList(text)).toEqual(values));
  it.each(['ten', '5-1/1', '5-50/0', '1-1000/1', '-5'])('%s cannot be read', (text) =>
    expect(parseLoadList(text)).toBeUndefined(),
  );
  it('writes even steps the short way and reads them back', () => {
    const rack = [2.5, 5, 7.5, 10, 12.5];
    expect(loadListText(rack)).toBe('2.5–12.5/2.5');
    expect(parseLoadList(loadListText(rack))).toEqual(rack);
    expect(loadListText([20, 10, 5])).toBe('20 10 5');
  });
});
