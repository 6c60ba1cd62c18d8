import { describe, expect, it } from 'vitest';
import { fromMass, round } from '../../../shared/domain/units.ts';
import { loadLine } from '../features/inspector/set-words.ts';
import { exerciseFixture, setsFixture } from '../print/print-fixture.ts';
import { platesText } from './lift-words.ts';

const squat = exerciseFixture('back-squat', 'Back squat');
const kg = { barKg: 20, platesKg: [25, 20, 15, 10, 5, 2.5, 1.25] };
const pounds = (values: readonly number[]) => values.map((value) => round(fromMass(value, 'lb'), 4));

describe('plates beside a load', () => {
  it('tells what goes on each side, the heaviest plate first', () => {
    expect(platesText(setsFixture('back-squat', 3, { loadKg: 72.5 }), squat, kg, 'kg')).toBe('25 + 1.25 a side');
    expect(platesText(setsFixture('back-squat', 3, { loadKg: 20 }), squat, kg, 'kg')).toBe('empty bar');
  });
  it('is in the unit of the athlete', () => {
    const lb = { barKg: fromMass(45, 'lb'), platesKg: pounds([45, 35, 25, 10, 5, 2.5]) };
    const sets = setsFixture('back-squat', 3, { loadKg: fromMass(170, 'lb') });
    expect(platesText(sets, squat, lb, 'lb')).toBe('35 + 25 + 2.5 a side');
  });
  it('names each load where they differ, and one that these plates cannot make', () => {
    const sets = [...setsFixture('back-squat', 2, { loadKg: 60 }), ...setsFixture('back-squat', 1, { loadKg: 61 })];
    expect(platesText(sets, squat, kg, 'kg')).toBe('20 a side; not with these plates');
  });
  it('has nothing to say without a bar, without a load, or while the plates are not known', () => {
    const sets = setsFixture('back-squat', 3, { loadKg: 60 });
    expect(platesText(sets, { ...squat, loading: 'dumbbell' }, kg, 'kg')).toBeNull();
    expect(platesText(setsFixture('back-squat', 3, { loadKg: null }), squat, kg, 'kg')).toBeNull();
    expect(platesText(sets, squat, null, 'kg')).toBeNull();
  });
});

describe('jumps', () => {
  const pogo = { ...exerciseFixture('pogo-jump', 'Pogo jumps'), pattern: 'jump', loading: 'bodyweight' } as const;
  const sets = setsFixture('pogo-jump', 2, { reps: 10, loadKg: null, fractionE1rm: null, rpe: null });
  it('S5: are told in ground contacts, never in kilograms', () => {
    expect(loadLine(sets, pogo, 'kg')).toBe('20 contacts');
    expect(loadLine(setsFixture('pogo-jump', 2, { reps: 10, loadKg: 5 }), pogo, 'kg')).toBe('20 contacts');
  });
  it('S5: on one leg each rep is a contact of either leg', () => {
    expect(loadLine(sets, { ...pogo, unilateral: true }, 'kg')).toBe('40 contacts');
  });
  it('leave other exercises as they were', () => {
    expect(loadLine(setsFixture('back-squat', 3, { loadKg: 60 }), squat, 'kg')).toBe('60 kg');
  });
});
