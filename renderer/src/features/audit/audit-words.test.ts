import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../shared/domain/calendar-date.ts';
import { daysWords, evidenceValue } from './audit-words.ts';

const day = calendarDate;
const metric = { distance: 'km', mass: 'kg' } as const;
const imperial = { distance: 'mi', mass: 'lb' } as const;

describe('days in a finding', () => {
  it('says the month and the year once where they are the same', () => {
    expect(daysWords(day('2026-05-04'), null)).toBe('4 May 2026');
    expect(daysWords(day('2026-05-04'), day('2026-05-04'))).toBe('4 May 2026');
    expect(daysWords(day('2026-05-04'), day('2026-05-10'))).toBe('4 – 10 May 2026');
    expect(daysWords(day('2026-04-27'), day('2026-05-03'))).toBe('27 Apr – 3 May 2026');
    expect(daysWords(day('2025-12-29'), day('2026-01-04'))).toBe('29 Dec 2025 – 4 Jan 2026');
  });
});

describe('numbers of evidence', () => {
  it('are in the athlete’s units', () => {
    expect(evidenceValue({ value: 24_000, unit: 'm' }, metric)).toBe('24.0 km');
    expect(evidenceValue({ value: 24_000, unit: 'm' }, imperial)).toBe('14.9 mi');
    expect(evidenceValue({ value: 80, unit: 'kg' }, metric)).toBe('80 kg');
    expect(evidenceValue({ value: 80, unit: 'kg' }, imperial)).toBe('176.5 lb');
  });

  it('say what they count, one or several', () => {
    expect(evidenceValue({ value: 1, unit: 'lifts' }, metric)).toBe('1 lift');
    expect(evidenceValue({ value: 0, unit: 'lifts' }, metric)).toBe('0 lifts');
    expect(evidenceValue({ value: 8, unit: 'sets' }, metric)).toBe('8 sets');
    expect(evidenceValue({ value: 0.167, unit: 'share' }, metric)).toBe('17 %');
    expect(evidenceValue({ value: 4200, unit: 's' }, metric)).toBe('1 h 10');
    expect(evidenceValue({ value: 24, unit: 'hours' }, metric)).toBe('24 h');
  });

  it('are nothing where there is none', () => {
    expect(evidenceValue({ value: null, unit: null }, metric)).toBe('');
  });
});
