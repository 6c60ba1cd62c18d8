import { describe, expect, test } from 'vitest';
import { MISTAKES, mistakeStatus } from '../../../shared/domain/reason.ts';
import { auditReport } from './mistakes.ts';
import { day, gym, id, inputOf, ofWeight, other, policy, range, run, set, sets } from './testing/log.ts';
import type { AuditSession } from './types.ts';

const WEEKS = 24;

/** A season's running: three easy weeks of loading and one of recovery, six weeks with two key runs, two of taper. */
function running(n: number): AuditSession[] {
  const share = n >= 22 ? 0.55 : n % 4 === 3 ? 0.65 : 1 + (n % 4) * 0.05;
  const hard = n >= 12 && n < 22;
  return [
    run(day(n, 2), hard ? { km: 10 * share, key: true, type: 'threshold', hardMinutes: 20 } : { km: 10 * share }),
    run(day(n, 3), { km: 8 * share }),
    run(day(n, 5), hard ? { km: 10 * share, key: true, type: 'interval', hardMinutes: 15 } : { km: 10 * share }),
    run(day(n, 6), { km: 8 * share }),
    run(day(n, 7), { km: 14 * share, type: 'long' }),
  ];
}

/** Easy running only, the same week after week. */
function easyRunning(n: number): AuditSession[] {
  return [2, 4, 6, 7].map((d) => run(day(n, d), { km: 10 }));
}

/** The log of somebody who follows the article: two heavy lifts, one where running gets hard, none in the taper. */
function good(): AuditSession[] {
  return range(WEEKS).flatMap((n) => {
    const lifts = n >= 22 ? [] : n >= 12 ? [2] : [1, 4];
    const size = n % 4 === 3 || n >= 12 ? 5 : 10;
    return [
      ...running(n),
      ...lifts.map((d) => gym(day(n, d), sets(size, { loadKg: 60 + 1.25 * n, reps: 3 + (n % 3) }))),
    ];
  });
}

/** One month's worth of weeks of easy running with gym work on the given days. */
function log(days: readonly number[], work: (n: number, d: number) => AuditSession): AuditSession[] {
  return range(WEEKS).flatMap((n) => [...easyRunning(n), ...days.map((d) => work(n, d))]);
}

const rising = (n: number) => 60 + 1.25 * n;

/** The article's seven bad examples, each by the mistake that it is. */
const BAD = {
  M1: log([], (n) => gym(day(n, 1))),
  M2: range(WEEKS).flatMap((n) => [
    ...easyRunning(n),
    ...(n % 3 === 0 ? [gym(day(n, 1), sets(10, { loadKg: rising(n) }))] : []),
  ]),
  M3: log([1, 4], (n, d) => gym(day(n, d), sets(10, { loadKg: 60 }))),
  M4: log([1, 2, 3, 4, 5], (n, d) =>
    gym(day(n, d), sets(15, { reps: 10, loadKg: rising(n), fractionE1rm: 0.7, rpe: 7.5, restS: 90 })),
  ),
  M5: log([1, 3, 5], (n, d) => other(day(n, d), 'mobility')),
  M6: log([1, 4], (n, d) =>
    gym(day(n, d), sets(10, { reps: 22, loadKg: 20 + n, fractionE1rm: 0.3, rpe: 7, restS: 60 })),
  ),
  M7: log([1, 4], (n, d) =>
    gym(
      day(n, d),
      range(16).map((i) =>
        set({
          exerciseId: id(i % 2 === 0 ? 'goblet-squat' : 'push-up'),
          reps: 12,
          loadKg: 12,
          restS: 20,
          rpe: 8,
          fractionE1rm: null,
        }),
      ),
    ),
  ),
} as const;

/** With the weeks of a season, and as history that no season was ever planned for. */
const WAYS = [
  { name: 'with classes given', weeks: undefined },
  { name: 'as history without a plan', weeks: [] },
] as const;

describe.each(WAYS)('eight logs, $name', ({ weeks }) => {
  const report = (sessions: readonly AuditSession[]) => {
    const classes = range(WEEKS).map((n) =>
      sessions === goodLog && n >= 12 ? ('MODERATE' as const) : ('LOW' as const),
    );
    const phases = range(WEEKS).map((n) => (sessions === goodLog && n >= 22 ? ('taper' as const) : null));
    const input = inputOf(sessions, WEEKS, {
      classes,
      phases,
      today: day(WEEKS, 1),
      ...(weeks === undefined ? {} : { weeks }),
    });
    return auditReport(input, policy);
  };
  const goodLog = good();

  test('the log that follows the article has no finding of weight, and the seven mistakes are fine', () => {
    const { findings, mistakes } = report(goodLog);
    expect(ofWeight(findings)).toEqual([]);
    expect(mistakes.map((m) => `${m.rule} ${m.status}`)).toEqual(MISTAKES.map((rule) => `${rule} fine`));
  });

  test.each(MISTAKES)('the log of mistake %s raises it, with evidence, and nothing else of weight', (rule) => {
    const { findings, mistakes } = report(BAD[rule]);
    expect(ofWeight(findings)).toEqual([rule]);
    expect(findings.find((f) => f.rule === rule)?.evidence.length).toBeGreaterThan(0);
    expect(mistakes.filter((m) => m.status === 'finding').map((m) => m.rule)).toEqual([rule]);
    for (const each of mistakes) expect(mistakeStatus.safeParse(each).error).toBeUndefined();
  });
});

describe('the seven mistakes at a glance', () => {
  const statusOf = (sessions: readonly AuditSession[], weeks: number) =>
    auditReport(inputOf(sessions, weeks, { today: day(weeks, 1) }), policy).mistakes;

  test('nothing at all, and two weeks of running, are too little to judge by', () => {
    for (const sessions of [[], range(2).flatMap(easyRunning)]) {
      const statuses = statusOf(sessions, 2);
      expect(statuses.map((m) => m.status)).toEqual(MISTAKES.map(() => 'too-little'));
      expect(new Set(statuses.map((m) => m.title)).size).toBe(MISTAKES.length);
    }
  });

  test('says what speaks for a mistake not being made', () => {
    const sentences = Object.fromEntries(statusOf(good(), WEEKS).map((m) => [m.rule, m.sentence]));
    expect(sentences).toMatchObject({
      M1: 'Strength in 22 of 24 weeks with running.',
      M3: 'The top set grew heavier in 5 of 5 lifts. Back squat: top sets from 60 to 86.25 kg.',
      M5: '0 mobility sessions beside 34 lifts.',
      M6: '0 % of 260 loaded sets are light ones of many reps.',
      M7: '0 circuit sessions beside 34 lifts.',
    });
  });

  test('whoever only does mobility makes mistake M5 and not M1', () => {
    const m1 = statusOf(BAD.M5, WEEKS)[0];
    expect(m1).toMatchObject({ status: 'fine', sentence: 'There is gym work, though not for strength: see M5.' });
  });
});
