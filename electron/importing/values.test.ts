import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRaceDistance, parseRaceTime } from './race-values.ts';
import {
  dateOrderOf,
  decimalMarkOf,
  parseDistance,
  parseDuration,
  parseMass,
  parseNumber,
  readDate,
  sexOf,
} from './values.ts';

describe('numbers', () => {
  it.each([
    ['8,5', 'point', 8.5],
    ['4,808', 'point', 4808],
    ['4,808', 'comma', 4.808],
    ['1.234,5', 'comma', 1234.5],
    ['1,234.5', 'point', 1234.5],
    ['1 234,5', 'comma', 1234.5],
    ["1'234.5", 'point', 1234.5],
    ['1\u202F234', 'point', 1234],
    ['-3', 'point', -3],
    ['.5', 'point', 0.5],
  ] as const)('%j with decimal %s is %d', (text, mark, value) => {
    expect(parseNumber(text, mark)).toBe(value);
  });

  it.each(['', '-', '--', 'abc', '1,2,3', '1e5', 'Infinity', '12kg', '.'])('%j is none', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  it('finds the decimal mark of a file', () => {
    expect(decimalMarkOf(['82,5', '100', '4.808'])).toBe('comma');
    expect(decimalMarkOf(['82.5', '100', '4,808'])).toBe('point');
    expect(decimalMarkOf(['100'])).toBe('point');
  });
});

describe('dates', () => {
  const day = (text: string, order: 'dmy' | 'mdy' | null = null) => {
    const reading = readDate(text, order);
    return reading.kind === 'day'
      ? `${reading.day.date}${reading.day.time === null ? '' : ` ${reading.day.time}`}`
      : reading.kind;
  };

  it.each([
    ['2026-03-04', '2026-03-04'],
    ['2026/3/4', '2026-03-04'],
    ['20260304', '2026-03-04'],
    ['2026-03-04 18:05:33', '2026-03-04 18:05'],
    ['2026-03-04T18:05:33.120Z', '2026-03-04 18:05'],
    ['4.3.2026', '2026-03-04'],
    ['04. 03. 2026', '2026-03-04'],
    ['4.3.26', '2026-03-04'],
    ['4.3.85', '1985-03-04'],
    ['8 Apr 2026, 16:50', '2026-04-08 16:50'],
    ['Apr 8, 2026, 4:50 PM', '2026-04-08 16:50'],
    ['Apr 8, 2026 at 4:50\u202FPM', '2026-04-08 16:50'],
    ['8. März 2026', '2026-03-08'],
    ['Sat, 8 August 2026', '2026-08-08'],
    ['13/02/2026', '2026-02-13'],
    ['02/13/2026', '2026-02-13'],
    ['03/03/2026', '2026-03-03'],
    ['12:00', 'none'],
    ['31.02.2026', 'none'],
    ['2026-13-01', 'none'],
    ['0001-01-01', 'none'],
    ['tomorrow', 'none'],
  ])('%j is %s', (text, expected) => {
    expect(day(text)).toBe(expected);
  });

  it('asks when day and month could be either way round', () => {
    expect(day('03/04/2026')).toBe('ambiguous');
    expect(day('03/04/2026', 'dmy')).toBe('2026-04-03');
    expect(day('03/04/2026', 'mdy')).toBe('2026-03-04');
  });

  it('decides the order of a file by any day above 12, else gives an example', () => {
    expect(dateOrderOf(['03/04/2026', '13/04/2026'])).toBe('dmy');
    expect(dateOrderOf(['03/04/2026', '04/13/2026'])).toBe('mdy');
    expect(dateOrderOf(['', '03/04/2026'])).toEqual({ ambiguous: '03/04/2026' });
    expect(dateOrderOf(['2026-03-04', '5.5.2026', '03/03/2026'])).toBeNull();
  });
});

describe('durations', () => {
  it.each([
    ['21min', 1260],
    ['1h 5m', 3900],
    ['1h05', 3900],
    ['1 h 05 min', 3900],
    ['45 s', 45],
    ['1:05:00', 3900],
    ['65:00', 3900],
    ['1.5h', 5400],
    ['1 Std. 5 Min.', 3900],
    ['90', 5400],
  ])('%j is %d s', (text, seconds) => {
    expect(parseDuration(text, 'min')).toBeCloseTo(seconds, 6);
  });

  it.each(['', 'long', '1:75', '5 apples', '-5'])('%j is none', (text) => {
    expect(parseDuration(text, 'min')).toBeUndefined();
  });
});

describe('races', () => {
  it.each([
    ['5k', 5000],
    ['5 km', 5000],
    ['half', 21_097.5],
    ['Half-Marathon', 21_097.5],
    ['Halbmarathon', 21_097.5],
    ['HM', 21_097.5],
    ['21.1 km', 21_097.5],
    ['42,2', 42_195],
    ['marathon', 42_195],
    ['10', 10_000],
    ['1500', 1500],
    ['1500 m', 1500],
    ['10 miles', 16_093.44],
    ['mile', 1609.344],
  ])('%j is %d m', (text, metres) => {
    expect(parseRaceDistance(text, 'km', 'comma')).toBe(metres);
  });

  it('reads plain numbers in the unit of the file', () => {
    expect(parseRaceDistance('26.2', 'mi')).toBe(42_195);
    expect(parseRaceDistance('10', 'mi')).toBe(16_093.44);
  });

  it.each(['ultra', '', '0', '-5k', '5 apples'])('%j is no distance', (text) => {
    expect(parseRaceDistance(text, 'km')).toBeUndefined();
  });

  it.each([
    ['1:32:05', 21_097.5, 5525],
    ['19:45', 5000, 1185],
    ['3:05', 42_195, 11_100],
    ['92:05', 21_097.5, 5525],
    ['1h32', 21_097.5, 5520],
    ['1:32:05 h', 21_097.5, 5525],
    ['1.32.05', 21_097.5, 5525],
    ['19\'45"', 5000, 1185],
    ['3:58.4', 1500, 238],
  ])('%s over %d m is %d s', (text, distance, seconds) => {
    expect(parseRaceTime(text, distance)).toBe(seconds);
  });
});

describe('units and words', () => {
  it('reads masses and distances with or without their unit', () => {
    expect(parseMass('72,5 kg', 'lb', 'comma')).toBe(72.5);
    expect(parseMass('160', 'lb')).toBeCloseTo(72.57, 2);
    expect(parseDistance('40 mi', 'km')).toBeCloseTo(64_373.76, 2);
    expect(parseDistance('62', 'km')).toBe(62_000);
  });

  it('reads the sex in English and German', () => {
    expect(['F', 'weiblich', 'Mann', 'divers', '?'].map(sexOf)).toEqual([
      'female',
      'female',
      'male',
      'other',
      undefined,
    ]);
  });
});

it('no text makes a reader throw or give a number that is not finite', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.,:'" hmskpa/-]{0,24}$/)), (text) => {
      const values = [
        parseNumber(text),
        parseNumber(text, 'comma'),
        parseDuration(text, 's'),
        parseRaceTime(text, 5000),
        parseRaceDistance(text, 'km'),
        parseDistance(text, 'mi'),
        parseMass(text, 'kg'),
      ];
      for (const value of values) expect(value === undefined || Number.isFinite(value)).toBe(true);
      readDate(text, null);
      dateOrderOf([text]);
    }),
    { numRuns: 2000 },
  );
});
