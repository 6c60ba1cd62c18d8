import { describe, expect, test } from 'vitest';
import type { RunItem } from '../../../../shared/domain/session.ts';
import { audit, day, gym, type RunWords, raceOn, range, rules, run, sets } from '../testing/log.ts';

/** Running only, with one lift a week that keeps the other rules silent. */
function training(weeks: number, runs: (n: number) => readonly RunWords[], words: Parameters<typeof audit>[2] = {}) {
  const sessions = range(weeks).flatMap((n) => [
    gym(day(n, 1), sets(8, { loadKg: 60 + 2.5 * (n % 9) })),
    ...runs(n).map((each, i) => run(day(n, i + 2), each)),
  ]);
  const classes = range(weeks).map(() => 'MODERATE' as const);
  return audit(sessions, weeks, { classes, ...words }).filter((f) => f.rule.startsWith('R'));
}

describe('R1–R3: one that holds, one that breaks', () => {
  const rising = (km: number, type: 'long' | 'race' = 'long') =>
    training(5, (n) => [{ km: 15 }, { km: 15 }, { km: 15 }, n < 4 ? { km: 20, type: 'long' } : { km, type }]).filter(
      (f) => f.rule === 'R1',
    );

  test('R1: 10 % over the longest of 30 days hold, and a race is not judged', () => {
    const longest = (km: number, type: 'long' | 'race' = 'long') =>
      training(5, (n) => [{ km: 30 }, { km: 30 }, n < 4 ? { km: 20, type: 'long' } : { km, type }]).filter(
        (f) => f.rule === 'R1',
      );
    expect(longest(33)).toEqual([]);
    expect(rising(22)).toEqual([]);
    expect(rising(42, 'race')).toEqual([]);
  });

  test('R1: 20 % over the longest of 30 days warn, 50 % are serious', () => {
    const warned = rising(24);
    expect(warned).toMatchObject([{ severity: 'warning', actual: 1.2, limit: 1.1 }]);
    expect(warned[0]?.evidence).toMatchObject([
      { value: 20_000, unit: 'm', what: 'Longest of the 30 days before: long run of 20 km' },
      { value: 24_000, unit: 'm' },
    ]);
    expect(rising(30)).toMatchObject([{ severity: 'serious', actual: 1.5 }]);
  });

  test('R1 is silent until as many days of running are known as it looks back', () => {
    // Four weeks of plan after a profile that told of longer runs than the first weeks have.
    const early = (weeks: number) =>
      training(weeks, (n) => [
        { km: 8 },
        { km: 8 },
        n < weeks - 1 ? { km: 12, type: 'long' } : { km: 15, type: 'long' },
      ]);
    expect(early(4).filter((f) => f.rule === 'R1')).toEqual([]);
    expect(early(6).filter((f) => f.rule === 'R1')).toMatchObject([{ actual: 1.25 }]);
  });

  const weekly = (...kms: number[]) => training(kms.length, (n) => range(4).map(() => ({ km: (kms[n] ?? 0) / 4 })));

  test('R2: 25 % more in a week hold', () => {
    expect(weekly(40, 40, 50, 52)).toEqual([]);
  });

  test('R2: 40 % more in a week warn, a return to a known distance is noted', () => {
    const steep = weekly(40, 40, 56);
    expect(steep).toMatchObject([{ rule: 'R2', severity: 'warning', actual: 1.4, limit: 1.3 }]);
    expect(steep[0]?.evidence.map((e) => e.value)).toEqual([40_000, 40_000, 56_000]);
    expect(weekly(40, 40, 20, 20, 40)).toMatchObject([{ rule: 'R2', severity: 'info' }]);
  });

  test('R2: weeks after a taper, and weeks of little running, are not judged', () => {
    expect(weekly(4, 4, 12)).toEqual([]);
    const phases = [null, 'taper' as const, 'race' as const, null];
    const kms = [60, 40, 30, 60];
    expect(training(4, (n) => range(4).map(() => ({ km: (kms[n] ?? 0) / 4 })), { phases })).toEqual([]);
    const raced = training(3, (n) => [{ km: 20 }, { km: 20 }, n < 2 ? { km: 10 } : { km: 42, type: 'race' }]);
    expect(rules(raced)).not.toContain('R2');
  });

  const share = (long: number, words = {}) =>
    training(3, () => [...range(4).map(() => ({ km: (60 - long) / 4 })), { km: long, type: 'long' as const }], words);

  test('R3: a long run of 30 % holds, and one of 42 % before a marathon', () => {
    expect(share(18)).toEqual([]);
    expect(share(25, { races: [raceOn(day(10, 7), 'A', 42_195)] })).toEqual([]);
  });

  test('R3: a long run of half the week is noted', () => {
    const big = share(30);
    expect(big.map((f) => [f.rule, f.severity, f.actual, f.limit])).toEqual([
      ['R3', 'info', 0.5, 0.3],
      ['R3', 'info', 0.5, 0.3],
      ['R3', 'info', 0.5, 0.3],
    ]);
    expect(big[0]?.evidence.map((e) => e.value).sort()).toEqual([30_000, 60_000]);
    expect(rules(share(25))).toEqual(['R3', 'R3', 'R3']);
  });

  test('R3: 6 × 800 m hold in a week of 60 km, 10 × 1000 m are noted, by time where steps have no distance', () => {
    const items = (times: number, step: { distanceM: number | null; durationS: number | null }): RunItem[] => [
      { kind: 'repeat', times, steps: [{ kind: 'step', intensity: 'I', note: '', ...step }] },
    ];
    const session = (run: RunItem[]) =>
      training(1, () => [...range(4).map(() => ({ km: 12 })), { km: 12, type: 'interval' as const, items: run }]);
    expect(session(items(6, { distanceM: 800, durationS: null }))).toEqual([]);
    const much = session(items(10, { distanceM: 1000, durationS: null }));
    expect(much).toMatchObject([{ rule: 'R3', title: 'Much hard running in one session', limit: 0.08 }]);
    expect(much[0]?.evidence[1]).toMatchObject({ value: 0.167, unit: 'share' });
    expect(session(items(5, { distanceM: null, durationS: 240 }))).toEqual([]);
    expect(rules(session(items(10, { distanceM: null, durationS: 240 })))).toEqual(['R3']);
  });
});
