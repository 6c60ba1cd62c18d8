import { describe, expect, it } from 'vitest';
import { baseAthlete } from '../goldens/golden-inputs.ts';
import { builtInExercises } from '../strength/exercises.ts';
import { loadRack } from '../strength/plates.ts';
import { articleStrength } from '../strength/policy-strength.ts';
import { eased, type Prescription } from './ease.ts';

const rack = loadRack(baseAthlete.gym);

function given(id: string, reps: number, loadKg: number | null, e1rmKg: number, rpe: number): Prescription {
  const lift = builtInExercises.find((each) => each.id === id);
  if (lift === undefined) throw new Error(id);
  const fraction = loadKg === null ? null : loadKg / e1rmKg;
  return { lift, sets: 2, reps, loadKg, fraction, rpe, restS: 210, note: 'Push on.', lastNote: 'All out.', why: '' };
}

const easy = (from: Prescription, e1rmKg: number | null = 100) => eased(from, e1rmKg, rack, articleStrength);

describe('2.2-deload: the sets of a recovery week', () => {
  it('keep the load and lose reps until they end at RPE 7', () => {
    const lighter = easy(given('back-squat', 5, 82.5, 100, 8.5));
    expect(lighter).toMatchObject({ reps: 3, loadKg: 82.5, lastNote: '' });
    expect(lighter.rpe).toBeLessThanOrEqual(7);
  });

  it('lose load only where three reps are still too hard', () => {
    const lighter = easy(given('back-squat', 3, 87.5, 100, 8.5));
    expect(lighter.reps).toBe(3);
    expect(lighter.loadKg).toBeLessThan(87.5);
    expect(lighter.loadKg).toBeGreaterThan(80);
    expect(lighter.rpe).toBeLessThanOrEqual(7);
  });

  it('stay as they are where they are easy already', () => {
    const light = given('back-squat', 3, 80, 100, 6);
    expect(easy(light)).toBe(light);
  });

  it('end earlier by feel where no load is known, and are told so', () => {
    expect(easy(given('back-squat', 5, null, 0, 7.5), null)).toMatchObject({
      reps: 4,
      rpe: 7,
      note: 'Last session’s load. Stop well before it gets hard.',
    });
    expect(easy(given('push-up', 8, null, 0, 8), null)).toMatchObject({
      reps: 7,
      rpe: 7,
      note: 'Stop well before it gets hard.',
    });
  });
});
