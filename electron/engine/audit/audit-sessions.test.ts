import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/domain/calendar-date.ts';
import type { IntensityClass, PhaseKind } from '../../../shared/domain/vocabulary.ts';
import { audit, day, gym, ofWeight, raceOn, range, rules, run, sets, week } from './testing/log.ts';

describe('reference shapes', () => {
  test('20 weeks at two lifts and 20 at one while running is harder pass', () => {
    const sessions = [...range(20).flatMap((n) => week(n, [1, 4])), ...range(20, 20).flatMap((n) => week(n, [1]))];
    const classes = range(40).map((n): IntensityClass => (n < 20 ? 'LOW' : 'MODERATE'));
    expect(audit(sessions, 40, { classes })).toEqual([]);
  });

  test('25 weeks with lifts and then 8 without raise C5 as serious', () => {
    const sessions = [...range(25).flatMap((n) => week(n, [1, 4])), ...range(8, 25).flatMap((n) => week(n, []))];
    const findings = audit(sessions, 33);
    expect(findings).toMatchObject([{ rule: 'C5', severity: 'serious', from: day(25, 1), actual: 56 }]);
  });

  test('four weeks without lifts are no warning, five are', () => {
    const pause = (n: number) => [
      ...range(8).flatMap((w) => week(w, [1, 4])),
      ...range(n, 8).flatMap((w) => week(w, [])),
      ...range(4, 8 + n).flatMap((w) => week(w, [1, 4])),
    ];
    expect(audit(pause(4), 16).map((f) => `${f.rule} ${f.severity}`)).toEqual(['C5 info']);
    expect(audit(pause(5), 17).map((f) => `${f.rule} ${f.severity}`)).toContain('C5 warning');
  });

  /** Weeks that build to a marathon and taper over three: volume falls, intensity stays, no lift. */
  const marathon = () => [
    ...range(12).flatMap((n) => [
      ...[2, 3, 4, 6].map((d) => run(day(n, d), { km: 12 })),
      run(day(n, 7), { km: 20, type: 'long' }),
      gym(day(n, 1), sets(10, { loadKg: 60 + 2.5 * (n % 9) })),
      gym(day(n, 4), sets(10, { loadKg: 60 + 2.5 * (n % 9) })),
    ]),
    ...[0.7, 0.5, 0.3].flatMap((share, i) => [
      ...[2, 4].map((d) => run(day(12 + i, d), { km: 14 * share })),
      run(day(12 + i, 5), { km: 14 * share, key: true, type: 'threshold' }),
      run(day(12 + i, 7), i === 2 ? { km: 42, type: 'race', key: true } : { km: 22 * share, type: 'long' }),
    ]),
  ];

  test('a strict three-week marathon taper passes, in a season and in a log that knows only the race', () => {
    const races = [raceOn(day(14, 7), 'A', 42_195)];
    const phases = range(15).map((n): PhaseKind => (n < 8 ? 'base' : n < 12 ? 'build' : n === 14 ? 'race' : 'taper'));
    expect(ofWeight(audit(marathon(), 15, { phases, races }))).toEqual([]);
    expect(ofWeight(audit(marathon(), 15, { weeks: [], races, today: day(15, 1) }))).toEqual([]);
  });

  test('a HIGH week with two heavy lifts the day before intervals raises C2, C4 and S1', () => {
    const high = (n: number) => [
      gym(day(n, 1)),
      run(day(n, 2), { type: 'interval', key: true }),
      gym(day(n, 4)),
      run(day(n, 5), { type: 'interval', key: true }),
      run(day(n, 7), { type: 'long', key: true }),
    ];
    const sessions = [...week(0, [1, 4]), ...high(1)];
    const findings = audit(sessions, 2, { classes: ['LOW', 'HIGH'] });
    expect(findings.filter((f) => f.rule === 'C2' && f.severity === 'warning')).toHaveLength(2);
    expect(ofWeight(findings)).toEqual(['C2', 'C4', 'S1']);
    // A log without a season says the same once a second such week shows that the class has changed.
    expect(ofWeight(audit([...sessions, ...high(2)], 3, { weeks: [] }))).toEqual(['C2', 'C4', 'S1']);
  });
});

describe('how it reports', () => {
  test('a long range tells neighbouring cases once with the evidence of all, a week tells each', () => {
    const bad = (n: number) => [gym(day(n, 1), sets(8, { loadKg: 60 + n })), run(day(n, 2), { key: true })];
    const over = { classes: range(8).map(() => 'MODERATE' as const) };
    const season = audit(range(8).flatMap(bad), 8, over).filter((f) => f.rule === 'C2');
    expect(season).toHaveLength(1);
    expect(season[0]).toMatchObject({ from: day(0, 1), to: day(7, 2) });
    expect(season[0]?.sentence).toContain('7 more are like it');
    expect(season[0]?.evidence).toHaveLength(16);
    const one = audit(range(8).flatMap(bad), 8, { ...over, from: day(3, 1), to: day(3, 7) });
    expect(one.filter((f) => f.rule === 'C2')).toMatchObject([{ from: day(3, 1), to: day(3, 2) }]);
  });

  test('long evidence is cut, and says how much is left out', () => {
    const once = range(200).flatMap((n) => week(n, []));
    const [m1] = audit(once, 200);
    expect(m1?.evidence).toHaveLength(120);
    expect(m1?.evidence.at(-1)?.what).toBe('and 81 more like these');
  });

  test('nothing in, nothing out; the order of sessions does not matter', () => {
    expect(audit([], 4)).toEqual([]);
    const sessions = range(8).flatMap((n) => week(n, [1]));
    expect(audit([...sessions].reverse(), 8)).toEqual(audit(sessions, 8));
  });

  test('ten years of history are audited in one pass, without a season', () => {
    const sessions = range(520).flatMap((n) => week(n, [1, 4]));
    expect(rules(audit(sessions, 520, { weeks: [] }))).toEqual([]);
  });

  test('any log gives findings that can be stored', () => {
    const entry = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
        const sessions = entries.map(([n, kind]) => {
          const date = addDays(day(0, 1), n);
          return kind < 3
            ? run(date, { key: kind === 1, km: 5 + n / 2 })
            : gym(date, sets(kind, { reps: 3 + (n % 20) }));
        });
        expect(() => audit(sessions, 9, { weeks: [] })).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});
