import { expect, it } from 'vitest';
import { changesPlan } from './plan-fields.ts';

const plan = {
  benchmark: null,
  marks: [],
  weeklyDistanceM: 45_000,
  longestRunM: 12_000,
  days: [{ weekday: 1, canRun: false, canLift: true }],
  longRunDay: 7,
  liftingHistory: 'new',
  gym: { equipment: ['barbell'], barKg: 20 },
  avoidPatterns: [],
  liftMaxes: [],
  liftSchemes: [],
};

it('a plan depends on the days to train, not on the order in which fields are stored', () => {
  const sameInOtherOrder = { ...plan, gym: { barKg: 20, equipment: ['barbell'] } };
  expect(changesPlan(plan, sameInOtherOrder)).toBe(false);
  expect(changesPlan(plan, { ...plan, days: [{ weekday: 1, canRun: true, canLift: true }] })).toBe(true);
});

it('a plan depends on how a lift is to rise', () => {
  const waves = [{ key: 'new-1', exerciseId: 'back-squat', scheme: 'wave' }];
  expect(changesPlan(plan, { ...plan, liftSchemes: waves })).toBe(true);
});

it('a plan depends on the marks of fitness', () => {
  expect(changesPlan(plan, { ...plan, marks: [{ kind: 'threshold-heart-rate', date: '2026-06-01', bpm: 168 }] })).toBe(
    true,
  );
});

it('a plan does not depend on notes', () => {
  expect(changesPlan(plan, Object.assign({ note: 'sore calf' }, plan))).toBe(false);
});
