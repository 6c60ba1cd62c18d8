import { describe, expect, test } from 'vitest';
import { audit, day, gym, id, other, range, rules, run, set, sets, week } from '../testing/log.ts';

/** Four weeks of two lifts a week made of the given sets. */
const month = (work: (n: number) => ReturnType<typeof sets>) =>
  range(4).flatMap((n) => [run(day(n, 3)), gym(day(n, 1), work(n)), gym(day(n, 4), work(n))]);

describe('S1–S6: one that holds, one that breaks', () => {
  const before = range(4).flatMap((n) => week(n, [1, 4]));
  const taper = { phases: [null, null, null, null, 'taper' as const] };

  test('S1: a taper week without a lift holds, and so do one in a HIGH week and three in an easy one', () => {
    expect(rules(audit([...before, ...week(4, [])], 5, taper))).toEqual([]);
    const once = [...week(0, [1]), ...week(1, [2])];
    expect(rules(audit(once, 2, { classes: ['HIGH', 'HIGH'] }))).toEqual([]);
    expect(rules(audit(week(0, [1, 3, 5]), 1))).toEqual([]);
  });

  test('S1: a lift in the taper week breaks', () => {
    const findings = audit([...before, ...week(4, [2])], 5, taper);
    expect(findings).toMatchObject([{ rule: 'S1', severity: 'warning', limit: 0 }]);
    expect(findings[0]?.evidence).toMatchObject([{ date: day(4, 2), what: 'Lift', value: 8, unit: 'sets' }]);
  });

  test('S1: two lifts are too many for a HIGH week, and four for an easy one', () => {
    expect(rules(audit([...week(0, [1]), ...week(1, [1, 4])], 2, { classes: ['HIGH', 'HIGH'] }))).toContain('S1');
    expect(audit(week(0, [1, 3, 5, 7]), 1)).toMatchObject([{ rule: 'S1', actual: 4, limit: 3 }]);
  });

  test('S2: fours at 84 % hold', () => {
    expect(
      rules(
        audit(
          month((n) => sets(8, { loadKg: 60 + n })),
          4,
        ),
      ),
    ).toEqual([]);
  });

  test('S2: fours at 70 % are noted as light, singles at 95 % as tests, thirty sets as too many', () => {
    const light = audit(
      month((n) => sets(10, { loadKg: 60 + n, fractionE1rm: 0.7, rpe: 5 })),
      4,
    );
    expect(light).toMatchObject([{ rule: 'S2', severity: 'info', limit: 0.4 }]);
    expect(light[0]?.sentence).toContain('100 % of the low-rep sets');
    // Calf raises follow other numbers, so two of the ten sets are not S2's.
    expect(light[0]?.evidence[0]).toMatchObject({ value: 8, unit: 'sets' });
    const singles = audit(
      month((n) => sets(10, { loadKg: 60 + n, fractionE1rm: 0.95, reps: 1 })),
      4,
    );
    expect(singles).toMatchObject([{ rule: 'S2', title: 'Close to the maximum' }]);
    const many = audit(
      month((n) => sets(30, { loadKg: 60 + n })),
      4,
    );
    expect(many).toMatchObject([{ rule: 'S2', title: 'Very long sessions', actual: 30, limit: 20 }]);
  });

  const newcomer = { liftingHistory: 'none' as const };
  const ramp = (n: number) => [
    ...week(n, []),
    gym(day(n, 1), sets(8, { reps: 5, rpe: 6.5, loadKg: 40 + n, fractionE1rm: 0.75 }), { block: 'onboarding' }),
    gym(day(n, 4), sets(8, { reps: 5, rpe: 6.5, loadKg: 40 + n, fractionE1rm: 0.75 }), { block: 'onboarding' }),
  ];

  test('S3: a newcomer who starts easy and light holds', () => {
    expect(rules(audit(range(3).flatMap(ramp), 3, newcomer))).toEqual([]);
  });

  test('S3: a newcomer who starts in a HIGH week or at RPE 9 breaks', () => {
    const hard = audit(range(3).flatMap(ramp), 3, { ...newcomer, classes: ['HIGH', 'LOW', 'LOW'] });
    expect(hard.find((f) => f.rule === 'S3')).toMatchObject({ severity: 'warning', from: day(0, 1), to: day(0, 7) });
    const heavy = range(3).flatMap((n) => [...week(n, []), gym(day(n, 1), sets(8, { rpe: 9 }))]);
    expect(audit(heavy, 3, newcomer).find((f) => f.rule === 'S3')).toMatchObject({
      title: 'Heavy from the first week',
      severity: 'warning',
      actual: 24,
    });
  });

  test('S3: after twelve weeks of running without a lift, a log begins anew too', () => {
    const back = (rpe: number) => [
      ...range(2).flatMap((n) => week(n, [1, 4])),
      ...range(12, 2).flatMap((n) => week(n, [])),
      ...range(4, 14).flatMap((n) => [
        ...week(n, []),
        gym(day(n, 1), sets(8, { rpe, fractionE1rm: 0.75, loadKg: 40 + n })),
      ]),
    ];
    expect(rules(audit(back(9), 18))).toContain('S3');
    expect(rules(audit(back(6), 18))).not.toContain('S3');
  });

  const only = (...names: string[]) =>
    month((n) => names.flatMap((name) => [0, 1, 2].map(() => set({ exerciseId: id(name), loadKg: 50 + n }))));
  const noHinge = only('back-squat', 'standing-calf-raise', 'bench-press', 'barbell-row');

  test('S4: all five movements hold, and what must be avoided is not asked for', () => {
    expect(
      rules(
        audit(
          month((n) => sets(10, { loadKg: 60 + n })),
          4,
        ),
      ),
    ).toEqual([]);
    expect(rules(audit(noHinge, 4, { avoidPatterns: ['hinge'] }))).toEqual([]);
  });

  test('S4: weeks without a hinge are noted, without any leg warn', () => {
    const findings = audit(noHinge, 4);
    expect(findings).toMatchObject([{ rule: 'S4', severity: 'info', actual: 1 }]);
    expect(findings[0]?.sentence).toBe('8 lifts from 5 Jan 2026 and no hinge.');
    expect(findings[0]?.evidence).toContainEqual({
      date: day(0, 1),
      to: day(3, 7),
      what: 'Sets of hinge',
      value: 0,
      unit: 'sets',
      sessionId: null,
    });
    const upper = audit(only('bench-press', 'barbell-row', 'overhead-press'), 4);
    expect(upper).toMatchObject([{ rule: 'S4', severity: 'warning', actual: 3 }]);
  });

  const jumps = (reps: number) => {
    const squat = sets(8, { loadKg: 60 });
    const jump = range(4).map(() => set({ exerciseId: id('pogo-jump'), reps, loadKg: null, fractionE1rm: null }));
    return audit([run(day(0, 3)), gym(day(0, 1), [...jump, ...squat]), gym(day(0, 4), squat)], 1);
  };

  test('S5: forty ground contacts hold', () => {
    expect(rules(jumps(10))).toEqual([]);
  });

  test('S5: 120 ground contacts are noted, 200 warn', () => {
    expect(jumps(30)).toMatchObject([{ rule: 'S5', severity: 'info', actual: 120, limit: 100 }]);
    expect(jumps(50)).toMatchObject([{ rule: 'S5', severity: 'warning', actual: 200 }]);
  });

  const failing = (share: number) =>
    audit(
      month((n) => sets(10, { loadKg: 60 + n }).map((one, i) => (i < share * 10 ? { ...one, rpe: 10 } : one))),
      4,
    );

  test('S6: RPE 8 holds, and so does a fifth of the sets at RPE 10', () => {
    expect(rules(failing(0))).toEqual([]);
    expect(rules(failing(0.2))).toEqual([]);
  });

  test('S6: a third of the sets at RPE 10 is noted, all of them warn', () => {
    expect(failing(0.3)).toMatchObject([{ rule: 'S6', severity: 'info', actual: 0.3, limit: 0.25 }]);
    const all = failing(1);
    expect(all).toMatchObject([{ rule: 'S6', severity: 'warning', actual: 1 }]);
    expect(all[0]?.evidence).toHaveLength(8);
  });

  test('mobility beside lifting changes nothing', () => {
    const sessions = [
      ...month((n) => sets(8, { loadKg: 60 + n })),
      ...range(4).map((n) => other(day(n, 6), 'mobility')),
    ];
    expect(rules(audit(sessions, 4))).toEqual([]);
  });
});
