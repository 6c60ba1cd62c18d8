import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../../shared/domain/calendar-date.ts';
import { dateWords, parseDate } from './parse-date.ts';
import { numberText, parseNumber } from './parse-number.ts';
import { parseTimeOfDay } from './time-of-day.ts';

const today = calendarDate('2026-06-29');

describe('numbers as typed', () => {
  it.each([
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['1,200', 1200],
    ['1.200', 1.2],
    ['1 200,5', 1200.5],
    ['1.234.567,8', 1_234_567.8],
    ['−3', -3],
    ['.5', 0.5],
    ['7.', 7],
  ])('%s is %d', (text, value) => expect(parseNumber(text)).toBe(value));
  it.each(['', 'abc', '1,2,3', '--1', '1e5', '12 km', 'Infinity'])('“%s” is no number', (text) =>
    expect(parseNumber(text)).toBeUndefined(),
  );
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 999, noNaN: true }), (value) => {
        const text = numberText(value, 2);
        expect(parseNumber(text)).toBeCloseTo(Number(value.toFixed(2)), 9);
      }),
    );
  });
});

describe('days as typed', () => {
  it.each([
    ['2026-07-04', '2026-07-04'],
    ['4.7.2026', '2026-07-04'],
    ['4.7.', '2026-07-04'],
    ['4/7/26', '2026-07-04'],
    ['4 Jul 2026', '2026-07-04'],
    ['Sat 4 July', '2026-07-04'],
    ['Jul 4, 2026', '2026-07-04'],
    ['today', '2026-06-29'],
    ['+14', '2026-07-13'],
    ['-1', '2026-06-28'],
    ['2026/7/4', '2026-07-04'],
  ])('%s is %s', (text, date) => expect(parseDate(text, today)).toBe(date));
  it.each(['in 15 weeks', '15 weeks', '+15w', '105 days', '+105'])('%s is fifteen weeks from today', (text) =>
    expect(parseDate(text, today)).toBe(addDays(today, 105)),
  );
  it('takes a day without a year for the next one where it lies ahead', () => {
    const behind = addDays(today, -60);
    const typed = dateWords(behind, 'short');
    expect(parseDate(typed, today)).toBe(behind);
    expect(parseDate(typed, today, 'dmy', true)).toBe(`${Number(behind.slice(0, 4)) + 1}${behind.slice(4)}`);
    expect(parseDate(dateWords(behind), today, 'dmy', true)).toBe(behind);
    expect(parseDate(behind, today, 'dmy', true)).toBe(behind);
    expect(parseDate(dateWords(addDays(today, 3), 'short'), today, 'dmy', true)).toBe(addDays(today, 3));
  });
  it('takes the month first where that is the custom, but never after points', () => {
    expect(parseDate('7/4/2026', today, 'mdy')).toBe('2026-07-04');
    expect(parseDate('4.7.2026', today, 'mdy')).toBe('2026-07-04');
  });
  it.each(['2026-02-29', '31/4/2026', '13/13/2026', 'soon', '', '4 Foo 2026', '1850-01-01'])('“%s” is no day', (text) =>
    expect(parseDate(text, today)).toBeUndefined(),
  );
  it('reads back the words it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9000, max: 20_000 }), (days) => {
        const date = addDays(today, days);
        expect(parseDate(dateWords(date), today)).toBe(date);
      }),
    );
  });
});

describe('times of day as typed', () => {
  it.each([
    ['18:00', '18:00'],
    ['6:30', '06:30'],
    ['7', '07:00'],
    ['18h15', '18:15'],
  ])('%s is %s', (text, time) => expect(parseTimeOfDay(text)).toBe(time));
  it.each(['24:00', '12:60', 'noon', ''])('“%s” is none', (text) => expect(parseTimeOfDay(text)).toBeUndefined());
});
