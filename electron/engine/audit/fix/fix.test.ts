import { describe, expect, test } from 'vitest';
import type { PeriodDraft } from '../../../../shared/domain/athlete.ts';
import { type FindingFix, findingFix } from '../../../../shared/domain/reason.ts';
import { baseAthlete } from '../../goldens/golden-inputs.ts';
import { loadContext } from '../../load-context.ts';
import { periodCalendar } from '../../periods/day-status.ts';
import { sessionLoad } from '../../session-load.ts';
import { builtInExercises } from '../../strength/exercises.ts';
import { auditSessions } from '../audit-sessions.ts';
import {
  type AuditWords,
  day,
  gym,
  inputOf,
  numbered,
  policy,
  raceOn,
  range,
  run,
  sets,
  week,
} from '../testing/log.ts';
import type { AuditInput, AuditSession } from '../types.ts';
import { withFixes } from './propose.ts';
import { afterSteps, fixedDraft, type SessionStep } from './steps.ts';

const context = loadContext(baseAthlete, builtInExercises, day(0, 1));
const weigh = (draft: Parameters<typeof sessionLoad>[0]) => sessionLoad(draft, context);

function audited(sessions: readonly AuditSession[], weeks: number, words: AuditWords = {}) {
  const input = inputOf(numbered(sessions), weeks, words);
  return { input, findings: withFixes(auditSessions(input, policy), input, policy, weigh) };
}

function stepsOf(fix: FindingFix | null | undefined): SessionStep[] {
  expect(findingFix.safeParse(fix).error).toBeUndefined();
  return (fix?.steps ?? []).flatMap((step) => (step.kind === 'replan' ? [] : step));
}

function applied(input: AuditInput, fix: FindingFix | null | undefined) {
  const sessions = afterSteps(input.sessions, stepsOf(fix), weigh, policy.strength) ?? [];
  return auditSessions({ ...input, sessions }, policy);
}

describe('fixes, one example a rule: what it does, and that the finding is gone', () => {
  test('C2: the lift moves off the day before a key run', () => {
    const { input, findings } = audited(
      [gym(day(0, 1)), run(day(0, 2), { key: true }), run(day(0, 4)), run(day(0, 6))],
      1,
    );
    const [c2] = findings;
    expect(c2).toMatchObject({ rule: 'C2' });
    expect(c2?.fix).toMatchObject({
      sentence: 'Move “Lift” from Mon 5 Jan 2026 to Tue 6 Jan 2026.',
      steps: [{ kind: 'move-session', date: day(0, 1), toDate: day(0, 2), toTime: null }],
    });
    expect(applied(input, c2?.fix)).toEqual([]);
  });

  test('C2: all cases of a stretch are mended together, those that are over are told apart', () => {
    const bad = (n: number) => [gym(day(n, 1), sets(8, { loadKg: 60 + n })), run(day(n, 2), { key: true })];
    const { input, findings } = audited(range(8).flatMap(bad), 8, {
      classes: range(8).map(() => 'MODERATE'),
      today: day(4, 1),
    });
    const c2 = findings.filter((f) => f.rule === 'C2');
    expect(c2.map((f) => [f.from, f.to])).toEqual([
      [day(0, 1), day(3, 2)],
      [day(4, 1), day(7, 2)],
    ]);
    expect(c2[0]?.fix).toBeNull();
    expect(c2[1]?.fix?.steps).toHaveLength(4);
    expect(applied(input, c2[1]?.fix).filter((f) => f.rule === 'C2')).toMatchObject([{ to: day(3, 2) }]);
  });

  test('C2: before a race the lift goes to the start of the week, or out where there is no room', () => {
    const weeks = [{ monday: day(0, 1), phase: null, taper: false, class: 'LOW' as const }];
    const words = { races: [raceOn(day(0, 7), 'B')], weeks };
    const { findings } = audited([gym(day(0, 6)), run(day(0, 3))], 1, words);
    expect(findings[0]?.fix?.steps).toMatchObject([{ kind: 'move-session', toDate: day(0, 4) }]);
    const late = audited([gym(day(0, 6)), run(day(0, 3))], 1, { ...words, today: day(0, 6) });
    expect(late.findings[0]?.fix?.steps).toMatchObject([{ kind: 'remove-session', date: day(0, 6) }]);
    expect(applied(late.input, late.findings[0]?.fix)).toEqual([]);
  });

  test('C1: the lift starts six hours after the run', () => {
    const { input, findings } = audited(
      [run(day(0, 2), { at: '07:00' }), gym(day(0, 2), sets(8), { startTime: '10:00' })],
      1,
    );
    expect(findings[0]?.fix).toMatchObject({
      sentence: 'Start “Lift” on Tue 6 Jan 2026 at 14:00.',
      steps: [{ kind: 'move-session', toDate: day(0, 2), toTime: '14:00' }],
    });
    expect(applied(input, findings[0]?.fix)).toEqual([]);
  });

  test('C3: the lift joins the hard day', () => {
    const keys = [run(day(0, 2), { key: true }), run(day(0, 4)), run(day(0, 6), { key: true })];
    const { input, findings } = audited([...keys, gym(day(0, 4))], 1, { classes: ['HIGH'] });
    expect(findings[0]).toMatchObject({ rule: 'C3' });
    expect(stepsOf(findings[0]?.fix)).toHaveLength(1);
    expect(applied(input, findings[0]?.fix)).toEqual([]);
  });

  test('C4, S1: a HIGH week with two lifts keeps one, with no more sets than the week before', () => {
    const first = [run(day(0, 3)), gym(day(0, 1), sets(6))];
    const high = [run(day(1, 3)), gym(day(1, 1), sets(10)), gym(day(1, 5), sets(8))];
    const { input, findings } = audited([...first, ...high], 2, { classes: ['LOW', 'HIGH'] });
    const c4 = findings.find((f) => f.rule === 'C4');
    expect(c4?.fix?.steps).toMatchObject([
      { kind: 'remove-session', date: day(1, 5) },
      { kind: 'lighten-session', date: day(1, 1), sets: 6 },
    ]);
    expect(applied(input, c4?.fix).filter((f) => f.severity !== 'info')).toEqual([]);
    const s1 = findings.find((f) => f.rule === 'S1');
    expect(s1?.fix?.steps).toMatchObject([{ kind: 'remove-session', date: day(1, 5) }]);
  });

  test('S1: the taper loses its lifts', () => {
    const before = range(4).flatMap((n) => week(n, [1, 4]));
    const { input, findings } = audited([...before, ...week(4, [2, 4])], 5, {
      phases: [null, null, null, null, 'taper'],
    });
    expect(findings[0]?.fix?.sentence).toBe('Take “Lift” on Tue 3 Feb 2026 out; take “Lift” on Thu 5 Feb 2026 out.');
    expect(applied(input, findings[0]?.fix)).toEqual([]);
  });

  test('AV: the session moves to a day of the profile', () => {
    const words = { liftWeekdays: [1, 4] as const, runWeekdays: [2, 4, 6] as const };
    const { input, findings } = audited([run(day(0, 2)), gym(day(0, 5)), run(day(0, 7))], 1, words);
    expect(findings.map((f) => f.fix?.steps)).toMatchObject([
      [{ kind: 'move-session', date: day(0, 5), toDate: day(0, 4) }],
      [{ kind: 'move-session', date: day(0, 7), toDate: day(0, 6) }],
    ]);
    expect(applied(input, findings[0]?.fix)).toHaveLength(1);
  });

  test('R1: the run is cut to a tenth more than the longest before', () => {
    const sessions = range(5).flatMap((n) => [
      ...[2, 3, 4].map((d) => run(day(n, d), { km: 15 })),
      run(day(n, 7), { km: n < 4 ? 20 : 27, type: 'long' }),
      gym(day(n, 1), sets(8, { loadKg: 60 + n })),
    ]);
    const { input, findings } = audited(sessions, 5, { classes: range(5).map(() => 'MODERATE') });
    const r1 = findings.find((f) => f.rule === 'R1');
    expect(r1?.fix?.steps).toMatchObject([{ kind: 'shorten-run', date: day(4, 7), distanceM: 22_000 }]);
    expect(applied(input, r1?.fix).filter((f) => f.rule === 'R1')).toEqual([]);
  });

  test('R2: the easy and long runs of the week give in proportion', () => {
    const sessions = range(3).flatMap((n) => [
      ...[2, 3, 4, 6].map((d) => run(day(n, d), { km: n < 2 ? 10 : 15 })),
      gym(day(n, 1), sets(8, { loadKg: 60 + n })),
    ]);
    const { input, findings } = audited(sessions, 3, { classes: range(3).map(() => 'MODERATE') });
    const r2 = findings.find((f) => f.rule === 'R2');
    expect(r2?.fix?.steps).toMatchObject(range(4).map(() => ({ kind: 'shorten-run', distanceM: 13_000 })));
    expect(applied(input, r2?.fix).filter((f) => f.rule === 'R2')).toEqual([]);
  });

  test('C5, M2: weeks ahead that have too few lifts get one like the nearest', () => {
    const lifted = (n: number) => week(n, [1, 4]);
    const gap = [
      ...range(6).flatMap(lifted),
      ...range(6, 6).flatMap((n) => week(n, [])),
      ...range(4, 12).flatMap(lifted),
    ];
    const { input, findings } = audited(gap, 16, { today: day(5, 1) });
    const c5 = findings.find((f) => f.rule === 'C5');
    expect(c5).toMatchObject({ severity: 'warning', actual: 42 });
    const steps = stepsOf(c5?.fix);
    expect(steps.every((step) => step.kind === 'insert-lift' && step.toDate >= day(6, 1))).toBe(true);
    expect(applied(input, c5?.fix).filter((f) => f.rule === 'C5' && f.severity !== 'info')).toEqual([]);
    const once = audited(
      range(8).flatMap((n) => week(n, [1])),
      8,
    );
    expect(once.findings[0]).toMatchObject({ rule: 'M2' });
    expect(applied(once.input, once.findings[0]?.fix)).toEqual([]);
  });

  test('S2: long sessions are cut to four lifts of five sets', () => {
    const month = range(4).flatMap((n) => [
      run(day(n, 3)),
      ...[1, 4].map((d) => gym(day(n, d), sets(30, { loadKg: 60 + n }))),
    ]);
    const { input, findings } = audited(month, 4);
    expect(stepsOf(findings[0]?.fix)).toHaveLength(8);
    expect(applied(input, findings[0]?.fix)).toEqual([]);
  });
});

describe('what a fix never does', () => {
  const hard = [gym(day(0, 1)), run(day(0, 2), { key: true }), run(day(0, 4)), run(day(0, 6))];
  const fixOf = (sessions: readonly AuditSession[], words: AuditWords = {}) =>
    audited(sessions, 1, words).findings.find((f) => f.rule === 'C2')?.fix;

  test('it touches nothing that was done, is locked or is over', () => {
    expect(fixOf(hard)).not.toBeNull();
    expect(fixOf(hard.map((each) => ({ ...each, done: true })))).toBeNull();
    expect(fixOf(hard.map((each) => ({ ...each, locked: true })))).toBeNull();
    expect(fixOf(hard, { today: day(0, 2) })).toBeNull();
  });

  const period = (from: number, to: number, over: Partial<PeriodDraft> = {}): PeriodDraft => ({
    kind: 'unavailable',
    from: day(0, from),
    to: day(0, to),
    canRun: false,
    canLift: false,
    avoidPatterns: [],
    volumeShare: null,
    note: '',
    ...over,
  });

  test('it moves no lift to a day that the calendar closes, and nothing where all days are closed', () => {
    const daysOf = (...periods: PeriodDraft[]) =>
      stepsOf(fixOf(hard, { periods })).map((step) => (step.kind === 'move-session' ? step.toDate : step.kind));
    expect(daysOf()).toEqual([day(0, 2)]);
    expect(daysOf(period(2, 2, { canRun: true }))).toEqual([day(0, 3)]);
    expect(daysOf(period(2, 3, { canRun: true }))).toEqual([day(0, 4)]);
    // Days that are open for lifting, though not for running, take it.
    expect(daysOf(period(3, 7, { canLift: true }))).toEqual([day(0, 2)]);
    expect(fixOf(hard, { periods: [period(2, 7, { canRun: true })] })).toBeNull();
  });

  test('it moves no lift into the way back from an illness before the plan itself would lift', () => {
    // Ill until Thursday: Friday and Saturday are the way back, without lifts.
    const ill = period(1, 4, { kind: 'illness' });
    const { days } = periodCalendar([ill], policy.periods);
    expect([4, 5, 6, 7].map((weekday) => days.get(day(0, weekday))?.canLift)).toEqual([false, false, false, true]);
    const lift = [gym(day(0, 3)), run(day(1, 1))];
    const av = audited(lift, 2, { periods: [ill] }).findings.find((f) => f.rule === 'AV');
    expect(stepsOf(av?.fix)).toMatchObject([{ kind: 'move-session', date: day(0, 3), toDate: day(0, 7) }]);
  });

  test('it moves a run out of a closed time to an open day', () => {
    const away = audited([run(day(0, 2)), run(day(0, 4)), run(day(0, 7))], 1, { periods: [period(4, 6)] });
    const av = away.findings.find((f) => f.rule === 'AV');
    expect(stepsOf(av?.fix)).toMatchObject([{ kind: 'move-session', date: day(0, 4), toDate: day(0, 3) }]);
    expect(applied(away.input, av?.fix)).toEqual([]);
  });

  test('it puts a new lift on open days only', () => {
    const once = range(8).flatMap((n) => week(n, [1]));
    const added = (periods: PeriodDraft[]) => {
      const m2 = audited(once, 8, { periods }).findings.find((f) => f.rule === 'M2');
      return stepsOf(m2?.fix).flatMap((step) => (step.kind === 'insert-lift' ? [step.toDate] : []));
    };
    const usual = added([]);
    const first = usual[0];
    if (first === undefined) throw new Error('no lift was added');
    const closed = { ...period(1, 1, { canRun: true }), from: first, to: first };
    const around = added([closed]);
    expect(around.length).toBe(usual.length);
    expect(around).not.toContain(first);
  });

  test('it changes only sessions that are stored', () => {
    const input = inputOf(hard, 1);
    expect(withFixes(auditSessions(input, policy), input, policy, weigh).map((f) => f.fix)).toEqual([null]);
  });

  test('steps that do not fit are refused', () => {
    const [first] = numbered([gym(day(0, 1), sets(3))]);
    const id = first?.id;
    if (first === undefined || id === undefined) throw new Error('no session');
    const at = { sessionId: id, date: day(0, 1) };
    expect(fixedDraft(first, { kind: 'lighten-session', ...at, sets: 3 }, policy.strength)).toBeNull();
    expect(fixedDraft(first, { kind: 'shorten-run', ...at, distanceM: 1000 }, policy.strength)).toBeNull();
    expect(afterSteps([], [{ kind: 'remove-session', ...at }], weigh, policy.strength)).toBeNull();
  });

  test('a lightened session keeps every lift as long as it can, the first one longest', () => {
    const [first] = numbered([gym(day(0, 1), sets(15))]);
    if (first?.id === undefined) throw new Error('no session');
    const step = { kind: 'lighten-session', sessionId: first.id, date: first.date, sets: 6 } as const;
    const lighter = fixedDraft(first, step, policy.strength);
    const lifts = lighter === null || lighter === 'removed' ? [] : (lighter.strength?.sets ?? []);
    expect(lifts.map((set) => set.exerciseId)).toEqual([
      'back-squat',
      'back-squat',
      'romanian-deadlift',
      'standing-calf-raise',
      'bench-press',
      'barbell-row',
    ]);
  });
});
