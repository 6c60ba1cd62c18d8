import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, calendarDate } from '../../../shared/domain/calendar-date.ts';
import { exerciseId } from '../../../shared/domain/ids.ts';
import { finding } from '../../../shared/domain/reason.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import type { SessionDraft, SessionLoad, StrengthSet } from '../../../shared/domain/session.ts';
import type { IntensityClass, PhaseKind, RunType } from '../../../shared/domain/vocabulary.ts';
import { emptySessionLoad } from '../empty-load.ts';
import { policyFor } from '../policy.ts';
import { builtInExercises } from '../strength/exercises.ts';
import { strengthLoad } from '../strength/session-load.ts';
import { auditSessions } from './audit-sessions.ts';
import type { AuditInput, AuditSession, AuditWeek } from './types.ts';

const policy = policyFor('article');
const MONDAY = calendarDate('2026-01-05');
const exercises = new Map(builtInExercises.map((e) => [e.id, e]));
const id = (slug: string) => exerciseId.parse(slug);
const zero = emptySessionLoad;
const day = (week: number, weekday: number): CalendarDate => addDays(MONDAY, week * 7 + weekday - 1);

function draft(date: CalendarDate, kind: SessionDraft['kind'], over: Partial<SessionDraft> = {}): SessionDraft {
  const base = { date, startTime: null, kind, title: kind, durationS: 3600, run: null, strength: null };
  return { ...base, rpe: null, note: '', ...over };
}

function run(date: CalendarDate, over: { type?: RunType; key?: boolean; km?: number; at?: string } = {}): AuditSession {
  const load: SessionLoad = {
    ...zero,
    runS: 3600,
    runDistanceM: (over.km ?? 10) * 1000,
    keySessions: over.key ? 1 : 0,
  };
  const details = {
    type: over.type ?? 'easy',
    distanceM: load.runDistanceM,
    items: [],
    zones: null,
    heartRate: null,
    ascentM: null,
  };
  return { ...draft(date, 'run', { run: details, startTime: over.at ?? null }), load };
}

function set(over: Partial<StrengthSet> = {}): StrengthSet {
  const base = { exerciseId: id('back-squat'), kind: 'work', reps: 4, loadKg: 80, fractionE1rm: 0.84 } as const;
  return { ...base, restS: 210, rpe: 8, note: '', ...over };
}

const sets = (n: number, over: Partial<StrengthSet> = {}) => Array.from({ length: n }, () => set(over));

function gym(date: CalendarDate, work: StrengthSet[] = sets(8), over: Partial<SessionDraft> = {}): AuditSession {
  const session = draft(date, 'strength', { strength: { block: null, sets: work }, ...over });
  const context = { exercises, e1rmKg: new Map() };
  return { ...session, load: { ...zero, ...strengthLoad(session, context, policy.strength) } };
}

/** A week of plain running with lifts on the given weekdays, loads varied so that M3 stays silent. */
function week(n: number, lifts: readonly number[]): AuditSession[] {
  const runs = [2, 4, 6].map((d) => run(day(n, d)));
  return [...runs, ...lifts.map((d) => gym(day(n, d), sets(8, { loadKg: 60 + 2.5 * (n % 9) })))];
}

function audit(
  sessions: readonly AuditSession[],
  weeks: number,
  over: Partial<AuditInput> & { classes?: readonly IntensityClass[]; phases?: readonly (PhaseKind | null)[] } = {},
) {
  const { classes, phases, ...rest } = over;
  const known: AuditWeek[] = Array.from({ length: weeks }, (_, i) => ({
    monday: day(i, 1),
    phase: phases?.[i] ?? null,
    taper: phases?.[i] === 'taper' || phases?.[i] === 'race',
    class: classes?.[i] ?? 'LOW',
  }));
  const input: AuditInput = {
    today: day(0, 1),
    from: day(0, 1),
    to: day(weeks - 1, 7),
    sessions,
    races: [],
    weeks: known,
    liftingHistory: 'regular',
    exercises: builtInExercises,
    ...rest,
  };
  const findings = auditSessions(input, policy);
  for (const f of findings) finding.parse(f);
  return findings;
}

const rules = (findings: readonly { rule: string }[]) => findings.map((f) => f.rule);
const range = (n: number, from = 0) => Array.from({ length: n }, (_, i) => from + i);
const raceOn = (date: CalendarDate, priority: RaceDraft['priority']): RaceDraft => ({
  name: 'Town run',
  date,
  distanceM: 10_000,
  priority,
  targetTimeS: null,
  resultTimeS: null,
  terrain: 'road',
  ascentM: null,
  note: '',
});

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

  test('a HIGH week with two heavy lifts the day before intervals raises C2 and C4', () => {
    const high = [
      gym(day(1, 1)),
      run(day(1, 2), { type: 'interval', key: true }),
      gym(day(1, 4)),
      run(day(1, 5), { type: 'interval', key: true }),
      run(day(1, 7), { type: 'long', key: true }),
    ];
    const findings = audit([...week(0, [1, 4]), ...high], 2, { classes: ['LOW', 'HIGH'] });
    expect(findings.filter((f) => f.rule === 'C2' && f.severity === 'warning')).toHaveLength(2);
    expect(rules(findings)).toContain('C4');
    expect(rules(findings)).toContain('S1');
  });
});

describe('S1 and C1–C5, R1: one that holds, one that breaks', () => {
  test('S1: a lift in the taper week breaks, silence holds', () => {
    const before = range(4).flatMap((n) => week(n, [1, 4]));
    const over = { phases: [null, null, null, null, 'taper' as const] };
    expect(rules(audit([...before, ...week(4, [])], 5, over))).toEqual([]);
    expect(audit([...before, ...week(4, [2])], 5, over)).toMatchObject([{ rule: 'S1', severity: 'warning', limit: 0 }]);
  });

  test('AV: a planned lift or run on a day the athlete has not breaks; the own days, races and what was done hold', () => {
    const over = { liftWeekdays: [1, 4] as const, runWeekdays: [2, 4, 6] as const, athleteName: 'Ana' };
    const race = run(day(0, 7), { type: 'race' });
    expect(audit([...week(0, [1, 4]), race, { ...gym(day(0, 3)), done: true }], 1, over)).toEqual([]);
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

  test('C1: six hours hold, four are noted, two warn, lifting before a key run warns', () => {
    const pair = (at: string, key = false) => [
      run(day(0, 2), { at: '07:00', key }),
      gym(day(0, 2), sets(8), { startTime: at }),
    ];
    const over = { from: day(0, 1), to: day(0, 7) };
    expect(rules(audit(pair('14:00'), 1, over))).toEqual([]);
    expect(audit(pair('12:00'), 1, over)).toMatchObject([{ rule: 'C1', severity: 'info', actual: 4, limit: 6 }]);
    expect(audit(pair('10:00'), 1, over)).toMatchObject([{ rule: 'C1', severity: 'warning', actual: 2, limit: 3 }]);
    expect(audit(pair('05:30', true), 1, over)).toMatchObject([{ rule: 'C1', severity: 'warning' }]);
  });

  test('C2: times that leave 24 h hold; the long run next day is only noted', () => {
    const lift = gym(day(0, 2), sets(8), { startTime: '08:00' });
    expect(rules(audit([lift, run(day(0, 3), { key: true, at: '18:00' })], 1))).toEqual([]);
    expect(audit([lift, run(day(0, 3), { key: true, at: '08:30' })], 1)).toMatchObject([
      { rule: 'C2', severity: 'warning' },
    ]);
    expect(audit([lift, run(day(0, 3), { type: 'long' })], 1)).toMatchObject([{ rule: 'C2', severity: 'info' }]);
  });

  test('C2: 72 h before a B race hold, 48 h do not, the day before is serious', () => {
    const races = [raceOn(day(0, 7), 'B')];
    expect(rules(audit([gym(day(0, 4))], 1, { races }))).toEqual([]);
    expect(audit([gym(day(0, 5))], 1, { races })).toMatchObject([
      { rule: 'C2', severity: 'warning', actual: 48, limit: 72 },
    ]);
    expect(audit([gym(day(0, 6))], 1, { races })).toMatchObject([{ rule: 'C2', severity: 'serious', actual: 24 }]);
  });

  test('C3: in a HIGH week a lift on the key day holds, on an easy day it is noted', () => {
    const keys = [run(day(0, 2), { key: true }), run(day(0, 4)), run(day(0, 6), { key: true })];
    const classes: IntensityClass[] = ['HIGH'];
    expect(rules(audit([...keys, gym(day(0, 2))], 1, { classes }))).toEqual([]);
    expect(audit([...keys, gym(day(0, 4))], 1, { classes })).toMatchObject([{ rule: 'C3', severity: 'info' }]);
  });

  test('C4: fewer sets when running rises hold, more do not', () => {
    const classes: IntensityClass[] = ['LOW', 'MODERATE'];
    const first = [run(day(0, 2)), gym(day(0, 1), sets(8))];
    expect(rules(audit([...first, run(day(1, 2)), gym(day(1, 1), sets(8, { loadKg: 82.5 }))], 2, { classes }))).toEqual(
      [],
    );
    const more = audit([...first, run(day(1, 2)), gym(day(1, 1), sets(12, { loadKg: 82.5 }))], 2, { classes });
    expect(more).toMatchObject([{ rule: 'C4', severity: 'info', actual: 12, limit: 8 }]);
  });

  test('C4: lifts missed in the running week do not make the plan of the next one a rise', () => {
    const classes: IntensityClass[] = ['LOW', 'MODERATE'];
    const sessions = [run(day(0, 2)), gym(day(0, 6), sets(7)), run(day(1, 2)), gym(day(1, 1), sets(12))];
    expect(rules(audit(sessions, 2, { classes, today: day(0, 5) }))).toEqual([]);
    expect(audit(sessions, 2, { classes, today: day(1, 1) })).toMatchObject([{ rule: 'C4', actual: 12, limit: 7 }]);
  });

  test('R1: 10 % over the longest of 30 days hold, 20 % warn, 50 % are serious, a race is not judged', () => {
    const base = range(4).map((n) => run(day(n, 7), { km: 20, type: 'long' }));
    const lifts = range(5).map((n) => gym(day(n, 2), sets(8, { loadKg: 70 + 2.5 * n })));
    const longest = (km: number, type: RunType = 'long') =>
      audit([...base, ...lifts, run(day(4, 7), { km, type })], 5, { classes: range(5).map(() => 'MODERATE') });
    expect(rules(longest(22))).toEqual([]);
    expect(longest(24)).toMatchObject([{ rule: 'R1', severity: 'warning', actual: 1.2, limit: 1.1 }]);
    expect(longest(30)).toMatchObject([{ rule: 'R1', severity: 'serious', actual: 1.5 }]);
    expect(rules(longest(42, 'race'))).toEqual([]);
  });
});

describe('M1–M7: one that holds, one that breaks', () => {
  test('M1: twelve weeks of running without a lift are serious', () => {
    expect(
      audit(
        range(12).flatMap((n) => week(n, [])),
        12,
      ),
    ).toMatchObject([{ rule: 'M1', severity: 'serious', actual: 12 }]);
    expect(
      rules(
        audit(
          range(12).flatMap((n) => week(n, [1, 4])),
          12,
        ),
      ),
    ).toEqual([]);
  });

  test('M2: one lift a week in easy weeks is too seldom, in moderate weeks it is enough', () => {
    const once = range(8).flatMap((n) => week(n, [1]));
    expect(audit(once, 8)).toMatchObject([{ rule: 'M2', actual: 8, limit: 16 }]);
    expect(rules(audit(once, 8, { classes: range(8).map(() => 'MODERATE') }))).toEqual([]);
  });

  test('M3: eight sessions with the same weight and reps warn; rising loads and falling RPE hold', () => {
    const at = (loadOf: (n: number) => number, rpeOf: (n: number) => number) =>
      range(8).flatMap((n) => [run(day(n, 3)), gym(day(n, 1), sets(8, { loadKg: loadOf(n), rpe: rpeOf(n) }))]);
    const over = { classes: range(8).map(() => 'MODERATE' as const) };
    expect(
      audit(
        at(
          () => 80,
          () => 8,
        ),
        8,
        over,
      ),
    ).toMatchObject([{ rule: 'M3', severity: 'warning', actual: 8 }]);
    expect(
      rules(
        audit(
          at(
            (n) => 80 + 2.5 * n,
            () => 8,
          ),
          8,
          over,
        ),
      ),
    ).toEqual([]);
    expect(
      rules(
        audit(
          at(
            () => 80,
            (n) => 9 - n * 0.5,
          ),
          8,
          over,
        ),
      ),
    ).toEqual([]);
  });

  test('M3: lifts that stand still together are one finding', () => {
    const bench = { exerciseId: id('bench-press'), loadKg: 40 };
    const both = range(6).flatMap((n) => [run(day(n, 3)), gym(day(n, 1), [...sets(4), ...sets(4, bench)])]);
    const findings = audit(both, 6, { classes: range(6).map(() => 'MODERATE') });
    expect(findings).toMatchObject([{ rule: 'M3', severity: 'info', actual: 6 }]);
    expect(findings[0]?.sentence).toContain('2 lifts stood still');
    expect(findings[0]?.sentence).toContain('Bench press 4 × 40 kg');
  });

  test('M3: HIGH weeks hold the load on purpose', () => {
    const sessions = range(8).flatMap((n) => [run(day(n, 3)), gym(day(n, 1), sets(4))]);
    expect(rules(audit(sessions, 8, { classes: range(8).map(() => 'HIGH') }))).toEqual([]);
  });

  test('M4: tens at 70 % and five days a week are a bodybuilding routine', () => {
    const tens = (n: number) => sets(8, { reps: 10, loadKg: 60 + n, fractionE1rm: 0.7, rpe: 7 });
    const mild = range(4).flatMap((n) => [run(day(n, 3)), gym(day(n, 1), tens(n)), gym(day(n, 4), tens(n))]);
    expect(rules(audit(mild, 4))).toEqual(['M4']);
    const split = range(4).flatMap((n) => [...week(n, [1, 2, 3, 5, 6])]);
    expect(audit(split, 4).find((f) => f.rule === 'M4')).toMatchObject({ actual: 5, severity: 'warning' });
    const short = range(4).flatMap((n) => [
      run(day(n, 3)),
      ...[1, 4].map((d) => gym(day(n, d), sets(8, { restS: 90, loadKg: 70 + n }))),
    ]);
    expect(audit(short, 4)).toMatchObject([{ rule: 'M4', severity: 'info', limit: 150 }]);
  });

  test('M5: mobility twice a week without a lift is named, beside two lifts it is not', () => {
    const mobility = (n: number) =>
      [2, 5].map((d) => ({ ...draft(day(n, d), 'mobility'), load: gym(day(n, d), []).load }));
    const alone = range(4).flatMap((n) => [run(day(n, 3)), ...mobility(n)]);
    expect(rules(audit(alone, 4))).toEqual(['M1', 'M5']);
    const beside = range(4).flatMap((n) => [...week(n, [1, 4]), ...mobility(n)]);
    expect(rules(audit(beside, 4))).toEqual([]);
  });

  test('M6: sets of twenty are endurance and no lift', () => {
    const light = range(4).flatMap((n) => [
      run(day(n, 3)),
      gym(day(n, 1), sets(6, { reps: 20, loadKg: 30, fractionE1rm: null, rpe: null })),
    ]);
    const findings = audit(light, 4);
    expect(rules(findings)).toEqual(['M1', 'M6']);
    expect(findings.find((f) => f.rule === 'M6')).toMatchObject({ actual: 1, severity: 'warning' });
  });

  test('M7: circuits with 30 s of rest are conditioning', () => {
    const round = range(8).map((i) =>
      set({ exerciseId: id(i % 2 === 0 ? 'back-squat' : 'push-up'), restS: 30, reps: 10 }),
    );
    const sessions = range(4).flatMap((n) => [run(day(n, 3)), gym(day(n, 1), round)]);
    expect(rules(audit(sessions, 4))).toEqual(['M1', 'M7']);
  });
});

describe('how it reports', () => {
  test('a long range tells neighbouring cases once, a week tells each', () => {
    const bad = (n: number) => [gym(day(n, 1), sets(8, { loadKg: 60 + n })), run(day(n, 2), { key: true })];
    const over = { classes: range(8).map(() => 'MODERATE' as const) };
    const season = audit(range(8).flatMap(bad), 8, over).filter((f) => f.rule === 'C2');
    expect(season).toHaveLength(1);
    expect(season[0]).toMatchObject({ from: day(0, 1), to: day(7, 2) });
    expect(season[0]?.sentence).toContain('7 times more');
    const one = audit(range(8).flatMap(bad), 8, { ...over, from: day(3, 1), to: day(3, 7) });
    expect(one.filter((f) => f.rule === 'C2')).toMatchObject([{ from: day(3, 1), to: day(3, 2) }]);
  });

  test('nothing in, nothing out; the order of sessions does not matter', () => {
    expect(audit([], 4)).toEqual([]);
    const sessions = range(8).flatMap((n) => week(n, [1]));
    expect(audit([...sessions].reverse(), 8)).toEqual(audit(sessions, 8));
  });

  test('ten years of history are audited in one pass, without a season', () => {
    const sessions = range(520).flatMap((n) => week(n, n % 2 === 0 ? [1, 4] : [1]));
    expect(rules(audit(sessions, 520, { weeks: [] }))).toEqual([]);
  });

  test('any log gives findings that can be stored', () => {
    const entry = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
        const sessions = entries.map(([n, kind]) => {
          const date = addDays(MONDAY, n);
          return kind < 3
            ? run(date, { key: kind === 1, km: 5 + n / 2 })
            : gym(date, sets(kind, { reps: 3 + (n % 20) }));
        });
        expect(() => audit(sessions, 9)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});
