import { expect, it } from 'vitest';
import type { ExerciseId } from '../../../../shared/domain/ids.ts';
import type { StrengthSet } from '../../../../shared/domain/session.ts';
import { loadedLifts } from './loaded-lifts.ts';

const set = (exerciseId: string, loadKg: number | null, kind: StrengthSet['kind'] = 'work'): StrengthSet => ({
  exerciseId: exerciseId as ExerciseId,
  kind,
  reps: 5,
  loadKg,
  fractionE1rm: null,
  restS: null,
  rpe: null,
  note: '',
});

it('counts each lift of a session once, without the body, jumps and warm-ups', () => {
  const exercises = new Map([
    ['squat', { loading: 'barbell' }],
    ['row', { loading: 'barbell' }],
    ['push-up', { loading: 'bodyweight' }],
  ] as const) as unknown as Parameters<typeof loadedLifts>[1];
  const strength = (sets: readonly StrengthSet[]) => ({ strength: { block: 'heavy' as const, sets: [...sets] } });
  const week = [
    strength([set('squat', 80), set('squat', 80), set('row', null), set('push-up', null)]),
    strength([set('row', 40, 'warm-up'), set('row', null)]),
    { strength: null },
  ];
  expect(loadedLifts(week, exercises)).toEqual({ loaded: 1, all: 3 });
});
