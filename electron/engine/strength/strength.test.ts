import { describe, expect, test } from 'vitest';
import type { Gym, LiftMax } from '../../../shared/domain/athlete.ts';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import { exerciseId } from '../../../shared/domain/ids.ts';
import type { SessionDraft, StrengthSet } from '../../../shared/domain/session.ts';
import { KG_PER_LB } from '../../../shared/domain/units.ts';
import { estimateFromSet, evidenceOf, oneRepMax, rtsFraction, strengthLevels } from './e1rm.ts';
import { builtInExercises } from './exercises.ts';
import { loadRack } from './plates.ts';
import { articleStrength } from './policy-strength.ts';
import { strengthLoad } from './session-load.ts';
import { judgeSets } from './set-class.ts';

const exercises = new Map(builtInExercises.map((e) => [e.id, e]));
const squat = exerciseId.parse('back-squat');

function set(over: Partial<StrengthSet> = {}): StrengthSet {
  return {
    exerciseId: squat,
    kind: 'work',
    reps: 5,
    loadKg: 100,
    fractionE1rm: null,
    restS: 210,
    rpe: null,
    note: '',
    ...over,
  };
}

function lift(sets: StrengthSet[], date = '2026-01-05', kind: SessionDraft['kind'] = 'strength'): SessionDraft {
  return {
    date: calendarDate(date),
    startTime: null,
    kind,
    title: 'Lift',
    durationS: 3600,
    run: null,
    strength: { block: null, sets },
    rpe: null,
    note: '',
  };
}

const gym: Gym = {
  equipment: ['barbell', 'rack', 'dumbbells', 'kettlebells', 'machines'],
  barKg: 20,
  platesKg: [20, 10, 5, 2.5, 1.25],
  dumbbellsKg: [24, 10, 16],
  kettlebellsKg: [16],
  machineStepKg: 5,
};

describe('2.1 one-rep maximum', () => {
  test.each([
    ['epley', 116.67],
    ['brzycki', 112.5],
    ['lombardi', 117.46],
    ['mayhew', 119.01],
    ['wathan', 116.58],
    ['oconner', 112.5],
    ['lander', 113.71],
    ['rts', 115.87],
  ] as const)('100 kg × 5 to failure by %s is %f kg', (formula, expected) => {
    expect(oneRepMax(formula, 100, 5)).toBeCloseTo(expected, 2);
  });

  test('one rep is the load itself in every formula', () => {
    for (const formula of ['epley', 'brzycki', 'lombardi', 'mayhew', 'wathan', 'oconner', 'lander', 'rts'] as const) {
      expect(oneRepMax(formula, 87.5, 1)).toBe(87.5);
    }
  });

  test('the chart: 1@10 is 100 %, 5@8 is 81.1 %, 3@8 is 86.3 %, 7@7 is 73.9 %', () => {
    expect(rtsFraction(1, 10)).toBe(1);
    expect(rtsFraction(5, 8)).toBe(0.811);
    expect(rtsFraction(3, 8)).toBe(0.863);
    expect(rtsFraction(7, 7)).toBe(0.739);
    expect(rtsFraction(20, 6)).toBeNull();
  });

  test('a set with RPE uses the chart, one without uses Epley, too many reps to failure give nothing', () => {
    expect(estimateFromSet(set({ rpe: 8 }))).toBeCloseTo(100 / 0.811, 6);
    expect(estimateFromSet(set())).toBeCloseTo(116.667, 3);
    expect(estimateFromSet(set({ reps: 8, rpe: 7 }))).toBeNull();
    expect(estimateFromSet(set({ reps: 8, rpe: 8 }))).toBeCloseTo(100 / 0.739, 6);
    expect(estimateFromSet(set({ reps: 9, rpe: 9 }))).toBeCloseTo(100 * (1 + 10 / 30), 6);
    expect(estimateFromSet(set({ reps: 9, rpe: 8.5 }))).toBeNull();
    expect(estimateFromSet(set({ reps: 11 }))).toBeNull();
    expect(estimateFromSet(set({ kind: 'warm-up' }))).toBeNull();
    expect(estimateFromSet(set({ loadKg: null }))).toBeNull();
  });

  test('the current level is the median of the last three sessions', () => {
    const days = [
      ['2026-01-01', 90],
      ['2026-01-08', 100],
      ['2026-01-15', 130],
      ['2026-01-22', 104],
    ] as const;
    const evidence: LiftMax[] = days.map(([date, e1rmKg]) => ({
      exerciseId: squat,
      date: calendarDate(date),
      e1rmKg,
      method: 'estimated',
    }));
    expect(strengthLevels(evidence, calendarDate('2026-02-01')).get(squat)?.e1rmKg).toBe(104);
    expect(strengthLevels(evidence, calendarDate('2026-01-10')).get(squat)?.e1rmKg).toBe(95);
    expect(strengthLevels(evidence, calendarDate('2025-12-31')).size).toBe(0);
  });

  test('a test outranks estimates until three newer sessions speak', () => {
    const estimate = (date: string, e1rmKg: number): LiftMax => ({
      exerciseId: squat,
      date: calendarDate(date),
      e1rmKg,
      method: 'estimated',
    });
    const tested: LiftMax = { ...estimate('2026-01-10', 120), method: 'tested' };
    const before = [estimate('2026-01-01', 140), tested, estimate('2026-01-17', 125), estimate('2026-01-24', 126)];
    const today = calendarDate('2026-03-01');
    expect(strengthLevels(before, today).get(squat)).toMatchObject({ e1rmKg: 120, method: 'tested' });
    const after = [...before, estimate('2026-01-31', 127)];
    expect(strengthLevels(after, today).get(squat)).toMatchObject({ e1rmKg: 126, method: 'estimated', evidence: 3 });
  });

  test('a session is evidence by its best set, bodyweight lifts are none', () => {
    const pullUp = exerciseId.parse('pull-up');
    const session = lift([set({ rpe: 8 }), set({ rpe: 9 }), set({ exerciseId: pullUp, loadKg: 10, rpe: 8 })]);
    expect(evidenceOf(session, exercises)).toEqual([
      { exerciseId: squat, date: '2026-01-05', e1rmKg: 100 / 0.811, method: 'estimated' },
    ]);
  });
});

describe('loads that can be made', () => {
  test('a bar takes each pair once and rounds down', () => {
    const rack = loadRack(gym);
    expect(rack.down('barbell', 81)).toBe(80);
    expect(rack.down('barbell', 82.5)).toBe(82.5);
    expect(rack.down('barbell', 84.9)).toBe(82.5);
    expect(rack.down('barbell', 300)).toBe(97.5);
    expect(rack.down('barbell', 19.9)).toBeNull();
    expect(rack.next('barbell', 80)).toBe(82.5);
    expect(rack.next('barbell', 97.5)).toBeNull();
  });

  test('two entries of a size are two pairs', () => {
    const rack = loadRack({ ...gym, platesKg: [20, 20, 10] });
    expect(rack.loads('barbell')).toEqual([20, 40, 60, 80, 100, 120]);
  });

  test('pound plates on a 45 lb bar make exact pounds', () => {
    const lb = (n: number) => n * KG_PER_LB;
    const rack = loadRack({ ...gym, barKg: lb(45), platesKg: [45, 45, 35, 25, 10, 5, 2.5].map(lb) });
    expect((rack.down('barbell', lb(188)) ?? 0) / KG_PER_LB).toBeCloseTo(185, 5);
    expect((rack.down('barbell', lb(225)) ?? 0) / KG_PER_LB).toBeCloseTo(225, 5);
  });

  test('dumbbells and kettlebells come as owned, machines in steps, missing equipment makes nothing', () => {
    const rack = loadRack(gym);
    expect(rack.loads('dumbbell')).toEqual([10, 16, 24]);
    expect(rack.down('dumbbell', 23.9)).toBe(16);
    expect(rack.down('kettlebell', 15)).toBeNull();
    expect(rack.down('machine', 63)).toBe(60);
    expect(rack.down('bodyweight', 0)).toBe(0);
    expect(loadRack({ ...gym, equipment: [] }).loads('barbell')).toEqual([]);
  });
});

describe('2.3 set classes', () => {
  const context = { exercises, e1rmKg: new Map([[squat, 120]]) };
  const calf = exerciseId.parse('bodyweight-calf-raise');
  const plank = exerciseId.parse('plank');
  const jump = exerciseId.parse('box-jump');

  test.each([
    ['5 × 100 kg of 120 with 3.5 min rest', set(), 'strength'],
    ['5 reps at 75 % but RPE 7.5', set({ loadKg: 90, rpe: 7.5 }), 'strength'],
    ['5 heavy reps with 90 s rest', set({ restS: 90 }), 'general'],
    ['10 reps at 70 %', set({ reps: 10, loadKg: 84 }), 'hypertrophy'],
    [
      'eight push-ups at RPE 7',
      set({ exerciseId: exerciseId.parse('push-up'), loadKg: null, reps: 8, rpe: 7 }),
      'general',
    ],
    [
      'six calf raises at RPE 7',
      set({ exerciseId: exerciseId.parse('standing-calf-raise'), reps: 6, rpe: 7 }),
      'strength',
    ],
    ['six squats at RPE 7', set({ loadKg: 90, reps: 6, rpe: 7 }), 'hypertrophy'],
    ['20 reps', set({ reps: 20, loadKg: 40 }), 'strength-endurance'],
    ['5 reps at 50 %', set({ loadKg: 60 }), 'strength-endurance'],
    ['plank', set({ exerciseId: plank, loadKg: null, reps: 1 }), 'mobility'],
    ['unloaded calf raises', set({ exerciseId: calf, loadKg: null, reps: 25 }), 'strength-endurance'],
    ['box jumps', set({ exerciseId: jump, loadKg: null, reps: 5 }), 'plyometric'],
  ] as const)('%s', (_name, given, expected) => {
    expect(judgeSets(lift([given]), context, articleStrength)[0]?.setClass).toBe(expected);
  });

  test('a set of five with long rest is strength work by its load, by what was asked of it, or by its effort', () => {
    const heavy = [set(), set({ loadKg: 102.5, fractionE1rm: 0.84 }), set({ loadKg: 92.5, rpe: 8 })];
    const judged = judgeSets(lift(heavy), context, articleStrength);
    expect(judged.map((j) => j.setClass)).toEqual(['strength', 'strength', 'strength']);
  });

  test('short rest between different exercises is a circuit (M7)', () => {
    const press = exerciseId.parse('bench-press');
    const sets = [set({ restS: 30 }), set({ restS: 30, exerciseId: press })];
    expect(judgeSets(lift(sets), context, articleStrength).map((j) => j.setClass)).toEqual(['circuit', 'circuit']);
  });
});

describe('load of a strength session', () => {
  const context = { exercises, e1rmKg: new Map([[squat, 120]]) };

  test('hard sets, tonnage and reps at 80 % of work sets only', () => {
    const session = lift([set({ kind: 'warm-up', loadKg: 60 }), set(), set(), set({ loadKg: 90, rpe: 6 })]);
    expect(strengthLoad(session, context)).toEqual({ lifts: 1, hardSets: 3, tonnageKg: 1450, reps80: 10, contacts: 0 });
  });

  test('dumbbells count both hands, split squats both legs, one-arm rows both arms', () => {
    const by = (slug: string) => strengthLoad(lift([set({ exerciseId: exerciseId.parse(slug), loadKg: 20 })]), context);
    expect(by('dumbbell-romanian-deadlift').tonnageKg).toBe(200);
    expect(by('bulgarian-split-squat').tonnageKg).toBe(400);
    expect(by('dumbbell-row').tonnageKg).toBe(200);
    expect(by('single-leg-calf-raise').tonnageKg).toBe(200);
    expect(by('back-squat').hardSets).toBe(0);
  });

  test('M5–M7: mobility, endurance sets and circuits are no lift', () => {
    const none = { lifts: 0, hardSets: 0, tonnageKg: 0, reps80: 0, contacts: 0 };
    const endurance = lift([set({ reps: 20, loadKg: 30 }), set({ reps: 20, loadKg: 30 })]);
    expect(strengthLoad(endurance, context)).toEqual(none);
    expect(strengthLoad(lift([set(), set()], '2026-01-05', 'conditioning'), context)).toEqual(none);
    expect(strengthLoad(lift([]), context)).toEqual(none);
  });
});
