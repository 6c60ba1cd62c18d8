import { describe, expect, test } from 'vitest';
import { audit, day, gym, id, other, range, rules, run, set, sets, week } from '../testing/log.ts';

/** Two sessions of mobility in a week. */
const mobility = (n: number) => [2, 5].map((d) => other(day(n, d), 'mobility'));

describe('M1–M7: one that holds, one that breaks', () => {
  test('M1: twelve weeks of running without a lift are serious', () => {
    const bare = audit(
      range(12).flatMap((n) => week(n, [])),
      12,
    );
    expect(bare).toMatchObject([{ rule: 'M1', severity: 'serious', actual: 12 }]);
    expect(bare[0]?.evidence).toHaveLength(12);
    expect(bare[0]?.evidence[0]).toMatchObject({ what: 'LOW week of 30 km', value: 0, unit: 'lifts' });
  });

  test('M1: two lifts in every easy week hold, and so do three weeks without one', () => {
    const lifting = range(12).flatMap((n) => week(n, [1, 4]));
    expect(rules(audit(lifting, 12))).toEqual([]);
    const few = range(3).flatMap((n) => week(n, []));
    expect(rules(audit(few, 3))).not.toContain('M1');
  });

  test('M1: weeks that M5, M6 or M7 name are theirs; what is left over must be four weeks again', () => {
    const stretched = (n: number) => [...week(n, []), ...mobility(n)];
    expect(rules(audit(range(8).flatMap(stretched), 8))).toEqual(['M5']);
    const later = [...range(4).flatMap(stretched), ...range(8, 4).flatMap((n) => week(n, []))];
    expect(audit(later, 12)).toMatchObject([
      { rule: 'M1', severity: 'serious', actual: 8, from: day(4, 1) },
      { rule: 'M5', severity: 'warning', to: day(3, 7) },
    ]);
  });

  test('M2: one lift a week is enough while running is moderate or hard', () => {
    const once = range(8).flatMap((n) => week(n, [1]));
    for (const of of ['MODERATE', 'HIGH'] as const)
      expect(rules(audit(once, 8, { classes: range(8).map(() => of) }))).not.toContain('M2');
  });

  test('M2: one lift a week in easy weeks is too seldom', () => {
    const once = range(8).flatMap((n) => week(n, [1]));
    const findings = audit(once, 8);
    expect(findings).toMatchObject([{ rule: 'M2', severity: 'warning', actual: 8, limit: 16 }]);
    expect(findings[0]?.evidence.map((e) => e.value)).toEqual(range(8).map(() => 1));
  });

  test('M2: a lift every third week is a habit, one pause of three weeks is a gap', () => {
    const rare = range(18).flatMap((n) => week(n, n % 3 === 0 ? [1] : []));
    expect(audit(rare, 18)).toMatchObject([{ rule: 'M2', severity: 'warning', actual: 6 }]);
    const pause = range(18).flatMap((n) => week(n, n >= 8 && n < 11 ? [] : [1, 4]));
    expect(audit(pause, 18)).toMatchObject([{ rule: 'C5', severity: 'info', actual: 21 }]);
  });

  test('M2: weeks in which the athlete could not lift are not held against them', () => {
    const lifts = (n: number) => (n < 4 || n >= 8 ? [1, 4] : n % 2 === 0 ? [1] : []);
    const thin = range(12).flatMap((n) => week(n, lifts(n)).map((session) => ({ ...session, done: true })));
    expect(rules(audit(thin, 12))).toEqual(['M2']);
    const injury = { kind: 'injury' as const, from: day(4, 1), to: day(7, 7), canRun: true, canLift: false };
    expect(
      rules(audit(thin, 12, { periods: [{ ...injury, avoidPatterns: [], volumeShare: null, note: '' }] })),
    ).toEqual([]);
  });

  const at = (loadOf: (n: number) => number, rpeOf: (n: number) => number) =>
    range(8).flatMap((n) => [run(day(n, 3)), gym(day(n, 1), sets(8, { loadKg: loadOf(n), rpe: rpeOf(n) }))]);
  const over = { classes: range(8).map(() => 'MODERATE' as const) };

  test('M3: eight sessions with the same weight and reps warn', () => {
    const same = audit(
      at(
        () => 80,
        () => 8,
      ),
      8,
      over,
    );
    expect(same).toMatchObject([{ rule: 'M3', severity: 'warning', actual: 8 }]);
    expect(same[0]?.evidence).toContainEqual({
      date: day(0, 1),
      to: null,
      what: 'Back squat, top set of 4 reps at RPE 8',
      value: 80,
      unit: 'kg',
      sessionId: null,
    });
  });

  test('M3: loads that rise hold, and so does a load that grows easier', () => {
    const rising = at(
      (n) => 80 + 2.5 * n,
      () => 8,
    );
    const easier = at(
      () => 80,
      (n) => 9 - n * 0.5,
    );
    expect(rules(audit(rising, 8, over))).toEqual([]);
    expect(rules(audit(easier, 8, over))).toEqual([]);
  });

  test('M3: lifts that stand still together are one finding', () => {
    const bench = { exerciseId: id('bench-press'), loadKg: 40 };
    const squat = { exerciseId: id('back-squat') };
    const both = range(6).flatMap((n) => [run(day(n, 3)), gym(day(n, 1), [...sets(4, squat), ...sets(4, bench)])]);
    const findings = audit(both, 6, { classes: range(6).map(() => 'MODERATE') }).filter((f) => f.rule === 'M3');
    expect(findings).toMatchObject([{ rule: 'M3', severity: 'info', actual: 6 }]);
    expect(findings[0]?.sentence).toContain('2 lifts stood still');
    expect(findings[0]?.sentence).toContain('Bench press 4 × 40 kg');
  });

  test('M3: HIGH weeks hold the load on purpose', () => {
    const sessions = range(8).flatMap((n) => [run(day(n, 3)), gym(day(n, 1), sets(5))]);
    expect(rules(audit(sessions, 8, { classes: range(8).map(() => 'HIGH') }))).toEqual([]);
  });

  test('M4: tens at 70 % and five days a week are a bodybuilding routine', () => {
    const tens = (n: number) => sets(8, { reps: 10, loadKg: 60 + n, fractionE1rm: 0.7, rpe: 7 });
    const mild = range(4).flatMap((n) => [run(day(n, 3)), gym(day(n, 1), tens(n)), gym(day(n, 4), tens(n))]);
    const findings = audit(mild, 4);
    expect(rules(findings)).toEqual(['M4']);
    expect(findings[0]?.evidence[0]).toMatchObject({ date: day(0, 1), value: 8, unit: 'sets' });
    expect(findings[0]?.evidence[0]?.what).toContain('Back squat 2 × 10 × 60 kg');
    const split = range(4).flatMap((n) => [...week(n, [1, 2, 3, 5, 6])]);
    expect(audit(split, 4)).toMatchObject([{ rule: 'M4', actual: 5, severity: 'warning' }]);
    const short = range(4).flatMap((n) => [
      run(day(n, 3)),
      ...[1, 4].map((d) => gym(day(n, d), sets(8, { restS: 90, loadKg: 70 + n }))),
    ]);
    expect(audit(short, 4)).toMatchObject([{ rule: 'M4', severity: 'info', limit: 150 }]);
  });

  test('M4: fours at 84 % twice a week with long rest are no bodybuilding routine', () => {
    const heavy = range(4).flatMap((n) => week(n, [1, 4]));
    expect(rules(audit(heavy, 4))).not.toContain('M4');
  });

  test('M4: a session of eight machines is noted', () => {
    const machines = ['leg-press', 'machine-calf-raise', 'chest-press', 'seated-row', 'lat-pulldown'];
    const many = [...machines, 'romanian-deadlift', 'overhead-press', 'dumbbell-row'].map(id);
    const wide = range(4).flatMap((n) =>
      [1, 4].map((d) =>
        gym(
          day(n, d),
          many.map((exerciseId) => set({ exerciseId, loadKg: 40 + n })),
        ),
      ),
    );
    expect(audit([...wide, ...range(4).map((n) => run(day(n, 3)))], 4)).toMatchObject([
      { rule: 'M4', severity: 'info', actual: 8, limit: 6 },
    ]);
  });

  test('M5: mobility twice a week without a lift is named', () => {
    const alone = range(4).flatMap((n) => [run(day(n, 3)), ...mobility(n)]);
    const findings = audit(alone, 4);
    expect(rules(findings)).toEqual(['M5']);
    expect(findings[0]?.evidence).toHaveLength(8);
  });

  test('M5: mobility beside two lifts holds', () => {
    const beside = range(4).flatMap((n) => [...week(n, [1, 4]), ...mobility(n)]);
    expect(rules(audit(beside, 4))).toEqual([]);
  });

  test('M6: sets of twenty are endurance and no lift', () => {
    const light = range(4).flatMap((n) => [
      run(day(n, 3)),
      gym(day(n, 1), sets(6, { reps: 20, loadKg: 30, fractionE1rm: null, rpe: null })),
    ]);
    const findings = audit(light, 4);
    expect(findings).toMatchObject([{ rule: 'M6', actual: 1, severity: 'warning' }]);
    expect(findings[0]?.evidence[0]).toMatchObject({ value: 6, unit: 'sets' });
  });

  test('M6: fours at 84 % hold, and so does one light session among them', () => {
    const heavy = range(4).flatMap((n) => week(n, [1, 4]));
    expect(rules(audit(heavy, 4))).toEqual([]);
    const light = gym(day(1, 6), sets(6, { reps: 20, loadKg: 30, fractionE1rm: null, rpe: null }));
    expect(rules(audit([...heavy, light], 4))).not.toContain('M6');
  });

  test('M7: circuits with 30 s of rest are conditioning', () => {
    const round = (restS: number) =>
      range(8).map((i) => set({ exerciseId: id(i % 2 === 0 ? 'back-squat' : 'push-up'), restS, reps: 10, rpe: null }));
    const circuits = range(4).flatMap((n) => [run(day(n, 3)), gym(day(n, 1), round(30))]);
    const findings = audit(circuits, 4);
    expect(rules(findings)).toEqual(['M7']);
    expect(findings[0]?.evidence).toHaveLength(4);
  });

  test('M7: lifts in turn hold where each set has its three minutes', () => {
    const turns = (restS: number) =>
      range(8).map((i) => set({ exerciseId: id(i % 2 === 0 ? 'back-squat' : 'bench-press'), restS }));
    const inTurn = (restS: number) =>
      range(4).flatMap((n) => [run(day(n, 3)), ...[1, 4].map((d) => gym(day(n, d), turns(restS)))]);
    expect(rules(audit(inTurn(180), 4))).not.toContain('M7');
    expect(rules(audit(inTurn(30), 4))).toContain('M7');
  });

  test('M6: old sets are judged by the strength of their time, not by today’s', () => {
    const young = range(8).flatMap((n) => [
      run(day(n, 3)),
      ...[1, 4].map((d) => ({
        ...gym(day(n, d), sets(8, { loadKg: 40 + n, fractionE1rm: null, reps: 5, rpe: null })),
        done: true,
      })),
    ]);
    const e1rmKg = new Map(['back-squat', 'romanian-deadlift', 'bench-press', 'barbell-row'].map((s) => [id(s), 140]));
    expect(rules(audit(young, 8, { e1rmKg, today: day(7, 7) }))).toContain('M6');
    expect(rules(audit(young, 8, { e1rmKg, today: day(60, 1) }))).not.toContain('M6');
  });
});
