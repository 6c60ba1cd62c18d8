import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Gym } from '../../../shared/domain/athlete.ts';
import { ordinaryGym } from '../../../shared/domain/new-athlete.ts';
import { perSideText, platesPerSide } from '../../../shared/domain/plates.ts';
import { KG_PER_LB } from '../../../shared/domain/units.ts';
import { LOADINGS } from '../../../shared/domain/vocabulary.ts';
import { loadRack, SAME_KG } from './plates.ts';

const lb = (pounds: number) => pounds * KG_PER_LB;
const kilos = { barKg: 20, platesKg: [25, 20, 15, 10, 5, 2.5, 1.25] };
const pounds = { barKg: lb(45), platesKg: [45, 45, 35, 25, 10, 5, 2.5].map(lb) };

describe('2.2 which plates go on the bar', () => {
  test('the fewest plates, the heaviest first', () => {
    expect(platesPerSide(kilos, 72.5)).toEqual([25, 1.25]);
    expect(platesPerSide(kilos, 20)).toEqual([]);
    expect(platesPerSide({ ...kilos, platesKg: [20, 20, 10] }, 120)).toEqual([20, 20, 10]);
  });

  test('a load that the pairs cannot make, or below the bar, has none', () => {
    expect(platesPerSide(kilos, 71)).toBeNull();
    expect(platesPerSide(kilos, 15)).toBeNull();
    expect(platesPerSide({ ...kilos, platesKg: [20] }, 100)).toBeNull();
  });

  test('pound plates are exact, also when stored to the gram', () => {
    expect(perSideText(pounds, lb(155), 'lb')).toBe('45 + 10');
    const stored = ordinaryGym('lb');
    const made = loadRack(stored).down('barbell', lb(160)) ?? 0;
    expect(Math.round(made / KG_PER_LB)).toBe(160);
    expect(perSideText(stored, made, 'lb')).toBe('45 + 10 + 2.5');
  });

  test('a load logged in exact pounds and the same load from plates stored to the gram are one', () => {
    const rack = loadRack({ ...ordinaryGym('lb'), platesKg: ordinaryGym('lb').platesKg });
    expect((rack.next('barbell', lb(160)) ?? 0) / KG_PER_LB).toBeGreaterThan(164);
  });

  test('in words: plates of one side in the athlete’s unit, or the empty bar', () => {
    expect(perSideText(kilos, 72.5, 'kg')).toBe('25 + 1.25');
    expect(perSideText(kilos, 20, 'kg')).toBe('empty bar');
    expect(perSideText(kilos, 71, 'kg')).toBeNull();
  });
});

const kgGym = fc.record({
  barKg: fc.constantFrom(10, 15, 20),
  platesKg: fc.array(fc.constantFrom(25, 20, 15, 10, 5, 2.5, 1.25, 0.5), { maxLength: 10 }),
});
const lbGym = fc.record({
  barKg: fc.constantFrom(lb(35), lb(45)),
  platesKg: fc.array(fc.constantFrom(45, 35, 25, 10, 5, 2.5).map(lb), { maxLength: 10 }),
});
const gyms = fc.oneof(kgGym, lbGym).map(
  (bar): Gym => ({
    ...bar,
    equipment: ['barbell', 'dumbbells', 'kettlebells', 'machines'],
    dumbbellsKg: [5, 7.5, 12],
    kettlebellsKg: [8, 16],
    machineStepKg: 5,
  }),
);

describe('2.2 loads can be made', () => {
  test('rounded down: never above the target, never below a load that would fit, and the bar’s plates add up to it', () => {
    fc.assert(
      fc.property(
        gyms,
        fc.constantFrom(...LOADINGS),
        fc.double({ min: 0, max: 300, noNaN: true }),
        (gym, loading, target) => {
          const rack = loadRack(gym);
          const made = rack.down(loading, target);
          const all = rack.loads(loading);
          const fits = all.filter((load) => load <= target);
          if (made === null) expect(fits).toEqual([]);
          else {
            expect(all).toContain(made);
            expect(made).toBeLessThanOrEqual(target + SAME_KG);
            for (const load of fits) expect(load).toBeLessThanOrEqual(made);
          }
          if (made !== null && loading === 'barbell') {
            const plates = platesPerSide(gym, made) ?? [Number.NaN];
            expect(gym.barKg + 2 * plates.reduce((sum, plate) => sum + plate, 0)).toBeCloseTo(made, 2);
            const left = [...gym.platesKg];
            for (const plate of plates) {
              const index = left.indexOf(plate);
              expect(index).toBeGreaterThanOrEqual(0);
              left.splice(index, 1);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
