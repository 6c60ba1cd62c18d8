import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALCULATOR_NAMES, type CalculatorField } from '../../../shared/domain/calculator.ts';
import { calculators } from '../../engine/index.ts';
import { DATABASE_FILE } from '../storage.ts';
import { openTestWorkstation } from '../test-workstation.ts';
import { runCalculator } from './run-calculator.ts';

/** Values that lie in the field, at its ends and outside it, or are of another kind. */
function around(field: CalculatorField): fc.Arbitrary<unknown> {
  const inside = aroundValue(field);
  return 'optional' in field && field.optional ? fc.oneof(fc.constant(null), inside) : inside;
}

function aroundValue(field: CalculatorField): fc.Arbitrary<unknown> {
  const odd = fc.constantFrom<unknown>(undefined, null, 'x', -1, Number.NaN, Number.POSITIVE_INFINITY, [], {}, true);
  switch (field.kind) {
    case 'flag':
      return fc.oneof({ weight: 4, arbitrary: fc.boolean() }, odd);
    case 'choice':
      return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...field.options.map(({ value }) => value)) }, odd);
    case 'number': {
      const { min, max } = field;
      const within = field.whole
        ? fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
        : fc.double({ min, max, noNaN: true });
      return fc.oneof({ weight: 8, arbitrary: within }, fc.constantFrom(min, max, min - 0.5, max + 0.5), odd);
    }
    case 'series': {
      const { min, max, least, most } = field;
      const each = fc.double({ min, max, noNaN: true });
      return fc.oneof(
        { weight: 8, arbitrary: fc.array(each, { minLength: least, maxLength: Math.min(most, least + 30) }) },
        odd,
      );
    }
    case 'rows': {
      const row = fc.record(
        Object.fromEntries(Object.entries(field.columns).map(([key, column]) => [key, around(column)])),
      );
      return fc.oneof(
        { weight: 8, arbitrary: fc.array(row, { minLength: field.least, maxLength: field.least + 3 }) },
        odd,
      );
    }
  }
}

describe.each(CALCULATOR_NAMES)('%s on any input', (name) => {
  const { fields } = calculators[name];

  it('answers with finite values or with one sentence, and never throws', () => {
    const input = fc.record(Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, around(field)])));
    let answered = 0;
    fc.assert(
      fc.property(input, (given) => {
        const result = runCalculator(name, given);
        if (!result.ok) {
          expect(result.failure.kind).toBe('validation');
          expect(result.failure.message).toMatch(/^[A-Z“][^\n]*\.$/);
          return;
        }
        answered += 1;
        for (const value of Object.values(result.value.values)) {
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 200, endOnFailure: true },
    );
    expect(answered).toBeGreaterThan(0);
  });
});

describe('calculators over the contract', () => {
  it('list their sheets and run, in answers that survive JSON', async () => {
    const station = openTestWorkstation('2026-05-20');
    const sheets = await station.get('calculator.list', {});
    expect(sheets.map((sheet) => sheet.name)).toEqual([...CALCULATOR_NAMES]);
    expect(JSON.parse(JSON.stringify(sheets))).toEqual(sheets);
    for (const { name, example } of sheets) {
      const { values } = await station.get('calculator.run', { name, input: example });
      expect(JSON.parse(JSON.stringify(values))).toEqual(values);
    }
    const failure = await station.failure('calculator.run', { name: 'vdot', input: { distanceM: 1 } });
    expect(failure.issues?.map((issue) => issue.path)).toEqual(['distanceM', 'timeS']);
    await station.close();
  });

  it('need no database', async () => {
    const station = openTestWorkstation('2026-05-20');
    await station.app.close();
    writeFileSync(join(station.folder, DATABASE_FILE), 'no database at all');
    await station.reopen();
    expect(await station.app.dispatch('calculator.list', {})).toMatchObject({ ok: true });
    const input = { days: 14, meanCutPercent: 50 };
    expect(await station.app.dispatch('calculator.run', { name: 'taper', input })).toMatchObject({ ok: true });
    expect(await station.app.dispatch('settings.get', {})).toMatchObject({ ok: false });
    await station.close();
  });
});

it('intensity: less than a second of running in all is refused with a sentence, not divided by', () => {
  const input = {
    zone1S: 3.5e-323,
    zone2S: 2e-323,
    zone3S: 3.5e-323,
    keySessions: 9,
    raceWeek: true,
    points: 1.4e-294,
  };
  expect(runCalculator('intensity', input).ok).toBe(false);
});
