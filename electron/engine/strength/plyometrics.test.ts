import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInExercises } from './exercises.ts';
import { contactsOf, jumpsFor, stageOf, sumContacts } from './plyometrics.ts';
import { articleStrength } from './policy-strength.ts';

const policy = articleStrength.plyometrics;
const jumps = builtInExercises.filter((each) => each.pattern === 'jump');
const named = (weeks: number, contacts: number, usable = jumps) =>
  jumpsFor(usable, weeks, contacts, policy).map(({ jump, sets, reps }) => `${jump.id} ${sets}×${reps}`);

describe('S5 ground contacts', () => {
  test('start at 20 a session, rise by 5 a week, end at 60; half in easy weeks', () => {
    expect([0, 1, 5, 9, 20].map((weeks) => contactsOf(weeks, false, policy))).toEqual([20, 25, 45, 60, 60]);
    expect(contactsOf(8, true, policy)).toBe(30);
  });

  test('do not rise in the week in which the jumps get more demanding', () => {
    expect([2, 3, 4, 5].map((weeks) => contactsOf(weeks, false, policy))).toEqual([30, 35, 30, 45]);
    expect(contactsOf(8, false, policy)).toBe(45);
  });

  test('jumps grow in demand with the weeks of jumping', () => {
    expect([0, 3, 4, 7, 8].map((weeks) => stageOf(weeks, policy))).toEqual([1, 1, 2, 2, 3]);
    expect(named(0, 20)).toEqual(['pogo-jump 1×10', 'box-jump 2×5']);
    expect(named(4, 40)).toEqual(['single-leg-pogo 3×5', 'broad-jump 2×5']);
    expect(named(8, 60)).toEqual(['drop-jump 4×5', 'bounds 4×10']);
  });

  test('without a box other jumps take its place, without any jump there is none', () => {
    const noBox = jumps.filter((jump) => !jump.equipment.includes('box'));
    expect(named(0, 20, noBox)).toEqual(['pogo-jump 1×10', 'squat-jump 2×5']);
    expect(named(0, 20, [])).toEqual([]);
    expect(named(0, 4)).toEqual([]);
  });

  test('the contacts of the sets come near the wanted sum and never pass it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 80 }),
        fc.subarray([...jumps]),
        (weeks, contacts, usable) => {
          const chosen = jumpsFor(usable, weeks, contacts, policy);
          const sum = sumContacts(chosen);
          expect(sum).toBeLessThanOrEqual(contacts);
          if (chosen.length > 0) expect(contacts - sum).toBeLessThan(10);
        },
      ),
    );
  });
});
