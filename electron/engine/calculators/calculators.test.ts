import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CALCULATOR_NAMES,
  type CalculatorName,
  type Quantity,
  type ResultValue,
} from '../../../shared/domain/calculator.ts';
import { policyFor } from '../policy.ts';
import { calculators } from './index.ts';

const clock = (text: string) => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

/** The values that a calculator answers with; `change` replaces fields of its example. */
function values(name: CalculatorName, change: Record<string, unknown> = {}): Readonly<Record<string, ResultValue>> {
  const result = calculators[name].calculate({ ...calculators[name].example, ...change });
  if (!result.ok) throw new Error(result.failure.message);
  return result.value.values;
}

function value(name: CalculatorName, key: string, change: Record<string, unknown> = {}): number {
  const found = values(name, change)[key];
  if (typeof found !== 'number') throw new Error(`${name}.${key} is ${String(found)}`);
  return found;
}

function sentence(name: CalculatorName, change: Record<string, unknown>): string {
  const result = calculators[name].calculate({ ...calculators[name].example, ...change });
  if (result.ok) throw new Error('did not refuse');
  expect(result.failure.kind).toBe('validation');
  expect(result.failure.issues?.length).toBeGreaterThan(0);
  return result.failure.message;
}

/** How a key ends that holds a quantity. */
const SUFFIX: Readonly<Record<Quantity, RegExp>> = {
  distance: /(^d|D)istanceM$/,
  length: /M$/,
  duration: /S$/,
  pace: /SPerKm$/,
  speed: /MPerS$/,
  mass: /Kg$/,
  heartRate: /Bpm$/,
  percent: /Percent$/,
  days: /(^d|D)ays$/,
  load: /Au$/,
  vo2: /MlPerKgMin$/,
  cost: /JPerKgM$/,
  count: /^[a-z]+[A-Za-z]*$/,
  number: /^[a-z]+[A-Za-z0-9]*$/,
};

describe.each(CALCULATOR_NAMES)('the calculator %s', (name) => {
  const calculator = calculators[name];

  it('answers its example with exactly the results of its sheet, and with method, convention and source', () => {
    const result = calculator.calculate(calculator.example);
    if (!result.ok) throw new Error(result.failure.message);
    expect(Object.keys(result.value.values)).toEqual(Object.keys(calculator.results));
    for (const text of [result.value.method, result.value.convention, result.value.source]) {
      expect(text.length).toBeGreaterThan(5);
    }
    for (const each of Object.values(result.value.values)) {
      if (typeof each === 'number') expect(Number.isFinite(each)).toBe(true);
    }
  });

  it('says what it is for in one sentence and knows its own name', () => {
    expect(calculator.name).toBe(name);
    expect(calculator.purpose).toMatch(/^[A-Z][^.]*\.$/);
  });

  it('has the unit of each number in its key', () => {
    for (const [key, { quantity }] of Object.entries(calculator.results)) {
      if (quantity !== null) expect(key).toMatch(SUFFIX[quantity]);
    }
    for (const [key, field] of Object.entries(calculator.fields)) {
      if (field.kind === 'number' || field.kind === 'series') expect(key).toMatch(SUFFIX[field.quantity]);
      if (field.kind !== 'rows') continue;
      for (const [column, { quantity }] of Object.entries(field.columns)) expect(column).toMatch(SUFFIX[quantity]);
    }
  });

  it('refuses, as a mistake of the caller, input that does not fit its fields', () => {
    expect(() => calculator.calculate({ ...calculator.example, surprise: 1 })).toThrow(TypeError);
    expect(() => calculator.calculate(null)).toThrow(TypeError);
    const [first = ''] = Object.keys(calculator.fields);
    expect(() => calculator.calculate({ ...calculator.example, [first]: Number.NaN })).toThrow(TypeError);
  });

  it('gives the same answer to the same input and does not change it', () => {
    const input = structuredClone(calculator.example);
    const once = calculator.calculate(input);
    expect(calculator.calculate(input)).toEqual(once);
    expect(input).toEqual(calculator.example);
  });
});

describe('published values', () => {
  it('VDOT: 24:34 over 5 km is 39.110, 40:00 over 10 km is 51.944', () => {
    expect(value('vdot', 'vdot', { distanceM: 5000, timeS: clock('24:34') })).toBeCloseTo(39.11, 2);
    expect(value('vdot', 'vdot', { distanceM: 10_000, timeS: 2400 })).toBeCloseTo(51.944, 2);
  });

  it('equivalents of VDOT 50 stand within 3 s to 10 km and 10 s in the marathon', () => {
    const from = { distanceM: 5000, timeS: clock('19:57') };
    expect(Math.abs(value('equivalents', 'time10000mS', from) - clock('41:21'))).toBeLessThanOrEqual(3);
    expect(Math.abs(value('equivalents', 'timeMarathonS', from) - clock('3:10:49'))).toBeLessThanOrEqual(15);
    expect(values('equivalents', from)['targetTimeS']).toBeNull();
  });

  it('paces of VDOT 50: M 4:31, T 4:15, I 3:55 within a second, 87 s per 400 m at R', () => {
    expect(Math.abs(value('paces', 'marathonSPerKm') - clock('4:31'))).toBeLessThanOrEqual(1);
    expect(Math.abs(value('paces', 'thresholdSPerKm') - clock('4:15'))).toBeLessThanOrEqual(1);
    expect(Math.abs(value('paces', 'intervalSPerKm') - clock('3:55'))).toBeLessThanOrEqual(1);
    expect(Math.abs(value('paces', 'repetition400mS') - 87)).toBeLessThanOrEqual(1);
  });

  it.each([
    [41, 13.1],
    [50, 9.6],
    [60, 7.0],
  ])('a mean cut of %d per cent over 14 days needs τ = %d d', (meanCutPercent, tau) => {
    expect(value('taper', 'tauDays', { days: 14, meanCutPercent })).toBeCloseTo(tau, 1);
  });

  it('τ = 4 d cuts the mean of 14 days by 76 %', () => {
    expect(Math.abs(value('taper', 'tauDays', { days: 14, meanCutPercent: 75.7 }) - 4)).toBeLessThan(0.1);
  });

  it('100 kg × 10: Epley and Brzycki agree on 133.33 kg; one rep is its own maximum', () => {
    const ten = values('e1rm', { loadKg: 100, reps: 10, rpe: null });
    expect(ten).toMatchObject({ epleyKg: 133.33, brzyckiKg: 133.33, oconnerKg: 125, rtsKg: null, usedKg: 133.33 });
    expect(ten['lombardiKg']).toBeCloseTo(125.89, 2);
    const one = values('e1rm', { loadKg: 100, reps: 1, rpe: null });
    expect(Object.entries(one).filter(([key, each]) => key.endsWith('Kg') && each !== 100)).toEqual([]);
  });

  it('RTS chart: 1 @ 10 is 100 %, 5 @ 10 is 86.3 %, 4 @ 8 is 83.7 %, 3 @ 9 is 89.2 %, as printed', () => {
    expect(value('percent-1rm', 'loadPercent', { reps: 1, rpe: 10 })).toBe(100);
    expect(value('percent-1rm', 'loadPercent', { reps: 5, rpe: 10 })).toBe(86.3);
    expect(value('percent-1rm', 'loadPercent', { reps: 4, rpe: 8 })).toBe(83.7);
    expect(value('percent-1rm', 'loadKg', { reps: 3, rpe: 9, oneRepMaxKg: 200 })).toBe(178.4);
  });

  it('Daniels points: 30 min at threshold are 18; 75 % of HRmax is 0.25 a minute', () => {
    const none = { hrMaxPercent: null, intensity: null, paceSPerKm: null, vdot: null };
    expect(value('points', 'points', { ...none, durationS: 1800, intensity: 'T' })).toBe(18);
    expect(value('points', 'pointsPerMin', { ...none, hrMaxPercent: 75 })).toBe(0.25);
    expect(value('points', 'pointsPerMin', { ...none, paceSPerKm: 255, vdot: 50 })).toBeCloseTo(0.6, 1);
  });

  it('weeks of running: the classes and their lifts', () => {
    const week = { zone1S: 18_000, zone2S: 0, zone3S: 600, keySessions: 1, raceWeek: false, points: null };
    expect(values('intensity', week)).toMatchObject({ class: 'low', liftsPerWeek: 2 });
    expect(values('intensity', { ...week, keySessions: 2 })).toMatchObject({ class: 'moderate', liftsPerWeek: 1 });
    expect(values('intensity', { ...week, raceWeek: true })).toMatchObject({ class: 'high', liftsPerWeek: 1 });
    expect(values('intensity', { ...week, points: 93 })['pointsPerMin']).toBe(0.3);
  });

  it('follows the policy it is given', () => {
    const article = policyFor('article');
    const busy = {
      ...article,
      strength: { ...article.strength, frequency: { ...article.strength.frequency, LOW: 3 } },
    };
    const input = { ...calculators.intensity.example, zone2S: 0, zone3S: 0, keySessions: 0 };
    const result = calculators.intensity.calculate(input, busy);
    expect(result).toMatchObject({ ok: true, value: { values: { liftsPerWeek: 3 } } });
  });
});

describe('what the fields cannot say alone', () => {
  it('is one sentence that names the fields', () => {
    const sentences = [
      sentence('vdot', { distanceM: 42_195, timeS: 600 }),
      sentence('paces', { vdot: 50, distanceM: 5000, timeS: 1200 }),
      sentence('paces', { vdot: null }),
      sentence('paces', { vdot: 50, distanceM: 5000 }),
      sentence('points', { intensity: 'T' }),
      sentence('points', { vdot: 50 }),
      sentence('trimp', { maxHeartRateBpm: 150 }),
      sentence('trimp', { restHeartRateBpm: 110, maxHeartRateBpm: 105 }),
      sentence('critical-speed', {
        efforts: [
          { distanceM: 1000, timeS: 200 },
          { distanceM: 1200, timeS: 200 },
        ],
      }),
      sentence('critical-speed', {
        efforts: [
          { distanceM: 600, timeS: 200 },
          { distanceM: 3000, timeS: 600 },
        ],
      }),
      sentence('polarization', { zone1S: 0, zone2S: 0, zone3S: 0 }),
      sentence('intensity', { zone1S: 0, zone2S: 0, zone3S: 0 }),
      sentence('fitness', { fitnessDays: 7, fatigueDays: 7 }),
      sentence('e1rm', { reps: 12, rpe: null }),
      sentence('percent-1rm', { reps: 12, rpe: 5 }),
      sentence('prilepin', { sets: 3, reps: null }),
    ];
    for (const each of sentences) expect(each).toMatch(/^[A-Z].*\.$/);
    expect(new Set(sentences).size).toBe(12);
  });

  it('answers “not defined” and no infinity for equal days', () => {
    const sessions = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, rpe: 4, durationS: 3600 }));
    expect(values('srpe-week', { sessions })).toMatchObject({ weekLoadAu: 1680, monotony: null, strainAu: null });
    expect(values('srpe-week', { sessions: [] })).toMatchObject({ weekLoadAu: 0, monotony: null });
  });
});

describe('properties', () => {
  const raceTimes = fc.integer({ min: 900, max: 2400 });

  it('a faster time is a higher VDOT and faster paces', () => {
    fc.assert(
      fc.property(raceTimes, fc.integer({ min: 5, max: 200 }), (timeS, less) => {
        const slow = values('paces', { vdot: null, distanceM: 5000, timeS });
        const fast = values('paces', { vdot: null, distanceM: 5000, timeS: timeS - less });
        for (const key of Object.keys(slow)) {
          if (key === 'vdot') expect(Number(fast[key])).toBeGreaterThan(Number(slow[key]));
          else expect(Number(fast[key])).toBeLessThan(Number(slow[key]));
        }
      }),
    );
  });

  it('the equivalent of an equivalent is the time one started from, within 0.05 s', () => {
    fc.assert(
      fc.property(raceTimes, fc.integer({ min: 1500, max: 42_195 }), (timeS, targetDistanceM) => {
        const there = value('equivalents', 'targetTimeS', { distanceM: 5000, timeS, targetDistanceM });
        const back = { distanceM: targetDistanceM, timeS: there, targetDistanceM: 5000 };
        expect(Math.abs(value('equivalents', 'targetTimeS', back) - timeS)).toBeLessThan(0.05);
      }),
    );
  });

  it('every estimator is at least the load, and rises with it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 300 }), fc.integer({ min: 1, max: 10 }), (loadKg, reps) => {
        const light = values('e1rm', { loadKg, reps, rpe: null });
        const heavy = values('e1rm', { loadKg: loadKg + 5, reps, rpe: null });
        for (const [key, each] of Object.entries(light)) {
          if (!key.endsWith('Kg') || each === null) continue;
          expect(Number(each)).toBeGreaterThanOrEqual(loadKg * 0.99);
          expect(Number(heavy[key])).toBeGreaterThan(Number(each));
        }
      }),
    );
  });

  it('a load from the chart gives its one-rep maximum back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom(7, 7.5, 8, 8.5, 9, 10),
        fc.integer({ min: 40, max: 250 }),
        (reps, rpe, oneRepMaxKg) => {
          fc.pre(reps + 10 - rpe <= 8);
          const loadKg = value('percent-1rm', 'loadKg', { reps, rpe, oneRepMaxKg });
          expect(Math.abs(value('e1rm', 'rtsKg', { loadKg, reps, rpe }) - oneRepMaxKg)).toBeLessThan(0.03);
        },
      ),
    );
  });

  it('a taper’s mean is the cut that was set', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 28 }), fc.integer({ min: 10, max: 80 }), (days, meanCutPercent) => {
        const tau = value('taper', 'tauDays', { days, meanCutPercent });
        const mean = Array.from({ length: days }, (_, i) => Math.exp(-(i + 1) / tau)).reduce((a, b) => a + b, 0) / days;
        expect(Math.abs(100 * (1 - mean) - meanCutPercent)).toBeLessThan(1);
      }),
    );
  });
});

describe('README', () => {
  const folder = new URL('..', import.meta.url);
  const readme = readFileSync(new URL('README.md', folder), 'utf8');
  const table = readme
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
    .filter((cells) => cells.length === 6 && cells[3]?.endsWith('.ts'));

  it('lists every calculator in order, each with a file of formulas that exists', () => {
    expect(table.map((cells) => cells[1])).toEqual([...CALCULATOR_NAMES]);
    for (const cells of table) expect(existsSync(new URL(cells[3] ?? '-', folder))).toBe(true);
  });
});
