import { describe, expect, test } from 'vitest';
import type { IntensityClass } from '../../../../shared/domain/vocabulary.ts';
import { baseAthlete } from '../../goldens/golden-inputs.ts';
import { loadContext } from '../../load-context.ts';
import { runLoad } from '../../running/session-load.ts';
import { builtInExercises } from '../../strength/exercises.ts';
import { audit, day, gym, raceOn, range, rules, run, sets, week } from '../testing/log.ts';

const context = loadContext(baseAthlete, builtInExercises, day(0, 1));

describe('C1–C6 and AV: one that holds, one that breaks', () => {
  const over = { liftWeekdays: [1, 4] as const, runWeekdays: [2, 4, 6] as const, athleteName: 'Ana' };

  test('AV: sessions on the athlete’s own days, races and what was done hold', () => {
    const race = run(day(0, 7), { type: 'race' });
    expect(audit([...week(0, [1, 4]), race, { ...gym(day(0, 3)), done: true }], 1, over)).toEqual([]);
  });

  test('AV: a planned lift or run on a day the athlete has not breaks', () => {
    const findings = audit([run(day(0, 2)), gym(day(0, 5)), run(day(0, 7))], 1, over);
    expect(findings).toMatchObject([
      { rule: 'AV', severity: 'warning', from: day(0, 5), to: day(0, 5), source: 'Athlete’s profile' },
      { rule: 'AV', severity: 'warning', from: day(0, 7), to: day(0, 7) },
    ]);
    expect(findings[0]?.sentence).toBe(
      'Ana cannot lift on Fridays (9 Jan 2026); the profile says Monday and Thursday.',
    );
    expect(findings[0]?.remedy).toBe('Move it to Monday or Thursday, or change the days in the profile.');
    expect(findings[1]?.sentence).toContain('the profile says Tuesday, Thursday and Saturday.');
    const late = { ...over, today: day(0, 6) };
    expect(audit([gym(day(0, 5)), run(day(0, 7))], 1, late)).toMatchObject([{ rule: 'AV', from: day(0, 7) }]);
    const never = audit([gym(day(0, 1))], 1, { ...over, liftWeekdays: [] });
    expect(never).toMatchObject([{ rule: 'AV', remedy: 'Leave it out, or change the days in the profile.' }]);
  });

  test('AV: no run and no lift stands in a time in which the athlete can do neither; a camp that allows both holds', () => {
    const period = { kind: 'illness' as const, from: day(0, 3), to: day(0, 5), canRun: false, canLift: false };
    const rest = { avoidPatterns: [], volumeShare: null, note: '' };
    const sessions = [run(day(0, 2)), run(day(0, 4)), gym(day(0, 5)), gym(day(0, 7))];
    const findings = audit(sessions, 1, { athleteName: 'Ana', periods: [{ ...period, ...rest }] });
    expect(findings.map((f) => [f.rule, f.from])).toEqual([
      ['AV', day(0, 4)],
      ['AV', day(0, 5)],
    ]);
    expect(findings[0]?.sentence).toBe('Ana is ill from 7 Jan 2026 to 9 Jan 2026 and cannot run on 8 Jan 2026.');
    const camp = { ...period, ...rest, kind: 'camp' as const, canRun: true, canLift: true };
    expect(audit(sessions, 1, { periods: [camp] })).toEqual([]);
  });

  test('AV: an injury that leaves no share of the running bars runs and not lifts; with a share both hold', () => {
    const injury = { kind: 'injury' as const, from: day(0, 3), to: day(0, 5), canRun: true, canLift: true };
    const by = (volumeShare: number | null) =>
      audit([run(day(0, 4)), gym(day(0, 5))], 1, {
        periods: [{ ...injury, volumeShare, avoidPatterns: [], note: '' }],
      });
    expect(by(0).map((f) => [f.rule, f.from, f.title])).toEqual([['AV', day(0, 4), 'A run in a time without running']]);
    expect(by(0.5)).toEqual([]);
    expect(by(null)).toEqual([]);
  });

  const pair = (at: string, key = false) => [
    run(day(0, 2), { at: '07:00', key }),
    gym(day(0, 2), sets(8), { startTime: at }),
  ];

  test('C1: a lift six hours after the run holds', () => {
    expect(rules(audit(pair('14:00'), 1))).toEqual([]);
  });

  test('C1: four hours are noted, two warn, and so does a lift before a key run', () => {
    const four = audit(pair('12:00'), 1);
    expect(four).toMatchObject([{ rule: 'C1', severity: 'info', actual: 4, limit: 6 }]);
    expect(four[0]?.evidence.map((e) => e.what)).toEqual(['07:00 easy run of 10 km', '12:00 Lift']);
    expect(audit(pair('10:00'), 1)).toMatchObject([{ rule: 'C1', severity: 'warning', actual: 2, limit: 3 }]);
    expect(audit(pair('05:30', true), 1)).toMatchObject([
      { rule: 'C1', severity: 'warning', title: 'Lift before the run' },
    ]);
  });

  const lift = gym(day(0, 2), sets(8), { startTime: '08:00' });

  test('C2: a lift that leaves 24 h to the key run holds', () => {
    expect(rules(audit([lift, run(day(0, 3), { key: true, at: '18:00' })], 1))).toEqual([]);
  });

  test('C2: a key run less than 24 h after the lift warns; a long run next day is only noted', () => {
    const near = audit([lift, run(day(0, 3), { key: true, at: '08:30' })], 1);
    expect(near).toMatchObject([{ rule: 'C2', severity: 'warning', title: 'Key run the day after lifting' }]);
    expect(near[0]?.evidence).toMatchObject([
      { date: day(0, 2), value: 8, unit: 'sets' },
      { date: day(0, 3), value: 10_000, unit: 'm' },
    ]);
    expect(audit([lift, run(day(0, 3), { type: 'long' })], 1)).toMatchObject([{ rule: 'C2', severity: 'info' }]);
  });

  test('C2: 12 × 300 m at R count as a key run, so the lift of the evening before warns; six strides do not', () => {
    const times = (count: number, seconds: number) => {
      const step = { kind: 'step' as const, distanceM: null, note: '' };
      const steps = [
        { ...step, intensity: 'R' as const, durationS: seconds },
        { ...step, intensity: 'E' as const, durationS: 60 },
      ];
      const fast = run(day(0, 3), { at: '08:30', items: [{ kind: 'repeat', times: count, steps }] });
      return audit([lift, { ...fast, load: { ...fast.load, ...runLoad(fast, context) } }], 1);
    };
    expect(times(12, 55)).toMatchObject([{ rule: 'C2', severity: 'warning' }]);
    expect(times(6, 20)).toEqual([]);
  });

  test('C2: 72 h before a B race hold, 48 h do not, the day before is serious', () => {
    const races = [raceOn(day(0, 7), 'B')];
    const weeks = [{ monday: day(0, 1), phase: null, taper: false, class: 'LOW' as const }];
    expect(rules(audit([gym(day(0, 4))], 1, { races, weeks }))).toEqual([]);
    expect(audit([gym(day(0, 5))], 1, { races, weeks })).toMatchObject([
      { rule: 'C2', severity: 'warning', actual: 48, limit: 72 },
    ]);
    expect(audit([gym(day(0, 6))], 1, { races, weeks })).toMatchObject([
      { rule: 'C2', severity: 'serious', actual: 24 },
    ]);
  });

  const keys = [run(day(0, 2), { key: true }), run(day(0, 4)), run(day(0, 6), { key: true })];
  const high: IntensityClass[] = ['HIGH'];

  test('C3: in a HIGH week a lift on the day of a key run holds', () => {
    expect(rules(audit([...keys, gym(day(0, 2))], 1, { classes: high }))).toEqual([]);
  });

  test('C3: in a HIGH week a lift on an easy day is noted, in an easy week it is not', () => {
    const easy = audit([...keys, gym(day(0, 4))], 1, { classes: high });
    expect(easy).toMatchObject([{ rule: 'C3', severity: 'info' }]);
    expect(easy[0]?.evidence.map((e) => e.date)).toEqual([day(0, 2), day(0, 4)]);
    expect(rules(audit([...keys, gym(day(0, 4))], 1))).not.toContain('C3');
  });

  const rises: IntensityClass[] = ['LOW', 'MODERATE'];
  const next = (n: number) => [
    ...[run(day(0, 2)), gym(day(0, 1), sets(8))],
    ...[run(day(1, 2)), gym(day(1, 1), sets(n, { loadKg: 82.5 }))],
  ];

  test('C4: as many sets as before hold when running rises, and more do when it does not', () => {
    expect(rules(audit(next(8), 2, { classes: rises }))).toEqual([]);
    expect(rules(audit(next(12), 2))).not.toContain('C4');
  });

  test('C4: more sets than before break when running rises', () => {
    const more = audit(next(12), 2, { classes: rises });
    expect(more).toMatchObject([{ rule: 'C4', severity: 'info', actual: 12, limit: 8 }]);
    expect(more[0]?.evidence.map((e) => e.value)).toEqual([8, 12]);
  });

  test('C4: lifts missed in the running week do not make the plan of the next one a rise', () => {
    const classes: IntensityClass[] = ['LOW', 'MODERATE'];
    const sessions = [run(day(0, 2)), gym(day(0, 6), sets(7)), run(day(1, 2)), gym(day(1, 1), sets(12))];
    expect(rules(audit(sessions, 2, { classes, today: day(0, 5) }))).toEqual([]);
    expect(audit(sessions, 2, { classes, today: day(1, 1) })).toMatchObject([{ rule: 'C4', actual: 12, limit: 7 }]);
  });

  const gap = (n: number) => [
    ...range(6).flatMap((w) => week(w, [1, 4])),
    ...range(n, 6).flatMap((w) => week(w, [])),
    ...range(6, 6 + n).flatMap((w) => week(w, [1, 4])),
  ];
  const found = (n: number) => audit(gap(n), 12 + n).filter((f) => f.rule === 'C5');

  test('C5: a week without a lift is no gap, and one that a taper asks for is none', () => {
    expect(found(1)).toEqual([]);
    const phases = range(16).map((n) => (n < 6 || n > 8 ? null : n === 8 ? ('race' as const) : ('taper' as const)));
    expect(audit(gap(3), 15, { phases }).filter((f) => f.rule === 'C5')).toEqual([]);
  });

  test('C5: gaps of 14, 35 and 49 days are info, warning and serious', () => {
    expect(found(2)).toMatchObject([{ severity: 'info', actual: 14, limit: 14 }]);
    expect(found(5)).toMatchObject([{ severity: 'warning', actual: 35, limit: 28 }]);
    const long = found(7);
    expect(long).toMatchObject([{ severity: 'serious', actual: 49, limit: 42 }]);
    expect(long[0]?.evidence.map((e) => e.what)).toEqual([
      'Last lift before it: Lift',
      'Weeks without a lift',
      'First lift after it: Lift',
    ]);
  });

  const season = (weeks: number, lifts: (hard: boolean) => number[]) =>
    range(weeks).flatMap((n) => {
      const hard = n % 4 >= 2;
      const runs = [2, 4, 6].map((d) => run(day(n, d), { hardMinutes: hard ? 10 : 0 }));
      return [...runs, ...lifts(hard).map((d) => gym(day(n, d), sets(8, { loadKg: 60 + 2.5 * (n % 9) })))];
    });
  const judge = (weeks: number, lifts: (hard: boolean) => number[]) =>
    audit(season(weeks, lifts), weeks, { today: day(weeks, 1) }).filter((f) => f.rule === 'C6');

  test('C6: lifting that falls as running rises holds, and below six weeks nothing is said', () => {
    expect(judge(16, (hard) => (hard ? [1] : [1, 4]))).toEqual([]);
    expect(judge(5, (hard) => (hard ? [1, 4] : [1]))).toEqual([]);
  });

  test('C6: lifting that rises with running is opposed, with its n', () => {
    const opposed = judge(16, (hard) => (hard ? [1, 4] : [1]));
    expect(opposed).toMatchObject([{ rule: 'C6', severity: 'warning', limit: -0.3 }]);
    expect(opposed[0]?.sentence).toContain('over 16 weeks');
    expect(opposed[0]?.evidence).toHaveLength(16);
    expect(judge(8, (hard) => (hard ? [1, 4] : [1]))).toMatchObject([{ severity: 'info' }]);
  });
});
