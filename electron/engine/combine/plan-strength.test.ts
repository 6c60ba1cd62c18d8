import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  type CalendarDate,
  daysBetween,
  WEEKDAYS,
  type Weekday,
} from '../../../shared/domain/calendar-date.ts';
import { finding, reason } from '../../../shared/domain/reason.ts';
import { sessionDraft, sessionLoad } from '../../../shared/domain/session.ts';
import { runningGoldens } from '../goldens/running-goldens.ts';
import { planSeason } from '../plan-season.ts';
import { policyFor } from '../policy.ts';
import { builtInExercises } from '../strength/exercises.ts';
import { loadRack } from '../strength/plates.ts';
import type { KeptSession, PlanInput, PlannedSession, PlannedWeek, RunningSeason } from '../types.ts';
import { planStrength } from './plan-strength.ts';
import { fixtureAthlete, MONDAY, openDays, planInput, race, runningSeason, type WeekSketch } from './season-fixture.ts';

const article = policyFor('article');
const LOW: WeekSketch = { class: 'LOW' };
const HIGH: WeekSketch = { class: 'HIGH', phase: 'build' };

function plan(sketches: readonly WeekSketch[], over: Partial<PlanInput> = {}, policy = article) {
  return planStrength(runningSeason(sketches), planInput(over), policy);
}

const liftsOf = (week: PlannedWeek | undefined) => (week?.sessions ?? []).filter((s) => s.kind === 'strength');
const days = (week: PlannedWeek | undefined) =>
  liftsOf(week).map((s) => daysBetween(week?.monday ?? MONDAY, s.date) + 1);
const loads = (s: PlannedSession | undefined, slug: string) =>
  (s?.strength?.sets ?? []).filter((set) => set.exerciseId === slug).map((set) => `${set.reps}×${set.loadKg}`);

describe('S1: frequency follows the class of running', () => {
  test('two lifts in a LOW week, one in MODERATE and HIGH, none in taper and race week, one in a late transition week', () => {
    const { weeks } = plan([
      LOW,
      { class: 'MODERATE' },
      HIGH,
      { class: 'LOW', phase: 'taper', taperFrom: 1 },
      { class: 'HIGH', phase: 'race', taperFrom: 1 },
      { class: 'LOW', phase: 'transition', phaseWeek: 1, phaseWeeks: 2 },
      { class: 'LOW', phase: 'transition', phaseWeek: 2, phaseWeeks: 2 },
    ]);
    expect(weeks.map((w) => w.load.lifts)).toEqual([2, 1, 1, 0, 0, 0, 1]);
    expect(weeks.map((w) => w.target.lifts)).toEqual([2, 1, 1, 0, 0, 0, 1]);
  });

  test('one lift in an easy week right after a race, two again in the next; a race of the Tuesday before is past', () => {
    const lifts = (day: number, priority: 'A' | 'B') => {
      const on = race(addDays(MONDAY, day), priority);
      const raced: WeekSketch = { class: 'HIGH', races: [on] };
      return plan([LOW, raced, LOW, LOW], { races: [on] })
        .weeks.map((week) => week.load.lifts)
        .slice(2);
    };
    expect(lifts(13, 'B')).toEqual([1, 2]);
    expect(lifts(13, 'A')).toEqual([1, 2]);
    expect(lifts(8, 'B')).toEqual([2, 2]);
    const { weeks } = plan([LOW, { class: 'HIGH' }, LOW], { races: [race(addDays(MONDAY, 13), 'B')] });
    expect(weeks[2]?.reasons.find((each) => each.rule === 'S1')?.sentence).toBe(
      'The legs come back from the race first: 1 lift at most, late enough.',
    );
  });

  test('one lift in a week of the peak phase, even when its running is easy', () => {
    const { weeks } = plan([LOW, { class: 'LOW', phase: 'peak' }, { class: 'MODERATE', phase: 'peak' }]);
    expect(weeks.map((w) => w.load.lifts)).toEqual([2, 1, 1]);
    expect(weeks[1]?.reasons.find((r) => r.rule === 'S1')?.sentence).toBe(
      'Running is easy this week, but the race is near: 1 heavy lift keeps the strength and the legs fresh.',
    );
  });
});

describe('S1-primer: one short heavy session in the taper', () => {
  const raceDay = addDays(MONDAY, 20);
  const sketches: WeekSketch[] = [
    LOW,
    { class: 'LOW', phase: 'taper', taperFrom: 1, key: [3] },
    { class: 'HIGH', phase: 'race', taperFrom: 1, key: [3] },
  ];
  const tapered = (over: Partial<PlanInput> = {}, preset: Parameters<typeof policyFor>[0] = 'article-primer') =>
    plan(sketches, { races: [race(raceDay, 'A')], ...over }, policyFor(preset))
      .weeks.slice(1)
      .flatMap(liftsOf);

  test('stands 5–7 days before the A race when the preset asks for it, and says so', () => {
    const primers = tapered();
    expect(primers.map((s) => s.strength?.block)).toEqual(['primer']);
    const out = daysBetween(primers[0]?.date ?? MONDAY, raceDay);
    expect(out).toBeGreaterThanOrEqual(5);
    expect(out).toBeLessThanOrEqual(7);
    expect(loads(primers[0], 'back-squat')).toEqual(['3×72.5', '3×72.5']);
    expect(primers[0]?.reasons.map((r) => r.rule)).toContain('S1-primer');
  });

  test('is left out without the preset, before a B race, and where none of its three days is open', () => {
    expect(tapered({}, 'article')).toEqual([]);
    expect(tapered({ races: [race(raceDay, 'B')] })).toEqual([]);
    const elsewhere = WEEKDAYS.filter((weekday) => ![7, 1, 2].includes(weekday));
    expect([13, 14, 15].map((n) => WEEKDAYS[n % 7])).toEqual([7, 1, 2]);
    expect(tapered({ athlete: fixtureAthlete({ days: openDays(elsewhere) }) })).toEqual([]);
  });
});

describe('S3: newcomers', () => {
  const newcomer = fixtureAthlete({ liftingHistory: 'none' });

  test('wait for the first LOW week, then do three weeks of fives at RPE 6–7 before the heavy dose', () => {
    const { weeks } = plan([{ class: 'MODERATE' }, LOW, LOW, LOW, LOW], { athlete: newcomer });
    expect(weeks.map((w) => w.load.lifts)).toEqual([0, 2, 2, 2, 2]);
    const squats = weeks.map((w) => liftsOf(w)[0]?.strength?.sets[0]);
    expect(squats.map((s) => s?.reps)).toEqual([undefined, 5, 5, 5, 3]);
    expect(squats.map((s) => s?.rpe)).toEqual([undefined, 6, 6.5, 7, 6.5]);
    expect(squats.map((s) => s?.loadKg)).toEqual([undefined, 67.5, 70, 70, 75]);
    expect(weeks.flatMap(liftsOf).map((s) => s.strength?.block)).toEqual([
      ...new Array(6).fill('onboarding'),
      'base',
      'base',
    ]);
  });

  test('without any LOW week the start in a moderate week is said', () => {
    const { weeks, findings } = plan([HIGH, { class: 'MODERATE' }], { athlete: newcomer });
    expect(weeks.map((w) => w.load.lifts)).toEqual([0, 1]);
    expect(findings.map((f) => f.rule)).toEqual(['S3']);
  });
});

describe('S4: movements', () => {
  test('each week has squat or single-leg, hinge, calf, push and pull', () => {
    const pattern = new Map(builtInExercises.map((e) => [e.id, e.pattern]));
    for (const week of plan([LOW, { class: 'MODERATE' }, HIGH]).weeks) {
      const held = new Set(
        liftsOf(week)
          .flatMap((s) => s.strength?.sets ?? [])
          .map((s) => pattern.get(s.exerciseId)),
      );
      expect(held.has('squat') || held.has('single-leg')).toBe(true);
      for (const p of ['hinge', 'calf', 'push', 'pull'] as const) expect(held.has(p)).toBe(true);
    }
  });

  test('avoided movements are left out and the gap is said', () => {
    const athlete = fixtureAthlete({ avoidPatterns: ['squat', 'single-leg'] });
    const { weeks, findings } = plan([LOW], { athlete });
    const ids = liftsOf(weeks[0])
      .flatMap((s) => s.strength?.sets ?? [])
      .map((s) => s.exerciseId);
    expect(ids).not.toContain('back-squat');
    expect(ids).not.toContain('bulgarian-split-squat');
    expect(ids).toContain('hip-thrust');
    expect(findings).toMatchObject([{ rule: 'S4', severity: 'info' }]);
    expect(findings[0]?.sentence).toContain('Hip thrust and Romanian deadlift must do for the legs');
  });

  test('without any equipment the plan still trains legs, hips and calves with the body', () => {
    const athlete = fixtureAthlete({ gym: { ...fixtureAthlete().gym, equipment: [] }, liftMaxes: [] });
    const { weeks, findings } = plan([LOW], { athlete });
    expect(weeks[0]?.load.lifts).toBe(2);
    expect(findings).toEqual([]);
    const none = builtInExercises.filter((each) => !each.id.startsWith('table-row'));
    expect(plan([LOW], { athlete, exercises: none }).findings.map((f) => f.sentence)).toEqual([
      expect.stringMatching(/no pull: .* It takes a barbell, or a pull-up bar, or dumbbells\.$/),
    ]);
  });
});

describe('C1–C4: where lifts stand', () => {
  test('C2: never the day before a key run, not the day before the long run when another day is open', () => {
    const { weeks } = plan([{ class: 'LOW', key: [3], long: 7 }]);
    expect(days(weeks[0])).not.toContain(2);
    expect(days(weeks[0])).not.toContain(6);
  });

  test('C2: only the day before a key run is open: no lift, and a finding', () => {
    const athlete = fixtureAthlete({ days: openDays([2]) });
    const { weeks, findings } = plan([{ class: 'LOW', key: [3] }], { athlete });
    expect(liftsOf(weeks[0])).toEqual([]);
    expect(findings).toMatchObject([{ rule: 'S1', severity: 'warning', actual: 1 }]);
  });

  test('C2: only the day before the long run is open: the lift stands there and it is said', () => {
    const athlete = fixtureAthlete({ days: openDays([6]) });
    const { weeks, findings } = plan([LOW], { athlete });
    expect(days(weeks[0])).toEqual([6]);
    expect(findings.map((f) => f.rule).sort()).toEqual(['C2', 'S1']);
  });

  test('C3: in a HIGH week the lift shares the day of a key run', () => {
    const { weeks } = plan([{ class: 'HIGH', key: [2, 5], long: 7 }]);
    expect([2, 5]).toContain(days(weeks[0])[0]);
  });

  test('C1: with known times the lift starts 6 h after the run has ended', () => {
    const athlete = fixtureAthlete({ days: openDays([2, 5], { run: '07:00', lift: '09:00' }) });
    const { weeks } = plan([LOW], { athlete });
    expect(liftsOf(weeks[0]).map((s) => s.startTime)).toEqual(['14:00', '14:00']);
  });

  test('C1: the athlete’s own time stands when it is at least 3 h after the run', () => {
    const athlete = fixtureAthlete({ days: openDays([2, 5], { run: '07:00', lift: '12:00' }) });
    expect(liftsOf(plan([LOW], { athlete }).weeks[0]).map((s) => s.startTime)).toEqual(['12:00', '12:00']);
  });

  test('C4: where the running class stays or falls the sets may rise', () => {
    const { weeks } = plan([{ class: 'LOW', recovery: true }, LOW, { class: 'MODERATE' }, HIGH, LOW]);
    const sets = weeks.map((w) => w.load.hardSets);
    expect(sets[1]).toBeGreaterThan(sets[0] ?? 0);
    expect(sets[4]).toBeGreaterThan(sets[3] ?? 0);
    for (const n of [1, 4]) expect(weeks[n]?.reasons.map((r) => r.rule)).not.toContain('C4');
  });

  test('C4: hard sets do not rise in a week whose running class rises', () => {
    const { weeks } = plan([{ class: 'LOW', recovery: true }, { class: 'MODERATE' }, HIGH]);
    const sets = weeks.map((w) => w.load.hardSets);
    expect(sets[1]).toBeLessThanOrEqual(sets[0] ?? 0);
    expect(sets[2]).toBeLessThanOrEqual(sets[1] ?? 0);
    expect(weeks[1]?.reasons.map((r) => r.rule)).toContain('C4');
  });

  test('72 h are kept before a B race, two days after it, five after an A race', () => {
    const b = addDays(MONDAY, 5);
    const { weeks } = plan([{ class: 'HIGH', key: [6], long: null }, LOW], { races: [race(b, 'B')] });
    const dates = weeks.flatMap(liftsOf).map((s) => daysBetween(b, s.date));
    for (const d of dates) expect(d <= -3 || d >= 2, String(d)).toBe(true);
  });
});

describe('1.3 repetitions are key sessions, to lifting too', () => {
  const [track] = runningGoldens.filter((golden) => golden.file.startsWith('running-1500m'));
  const season = (keyMinutesPerRepetitionMinute: number) => {
    if (track === undefined) throw new Error('no season of 1500 m');
    const intensity = { ...article.running.intensity, keyMinutesPerRepetitionMinute };
    return planSeason(track.input, { ...article, running: { ...article.running, intensity } }).weeks;
  };
  const training = (weeks: readonly PlannedWeek[]) => weeks.filter((week) => week.phase === 'build' && !week.recovery);

  test('a 1500 m build is MODERATE with one lift, C2 and C4 kept around its repetitions', () => {
    const weeks = season(article.running.intensity.keyMinutesPerRepetitionMinute);
    const build = training(weeks);
    expect(build.length).toBeGreaterThan(3);
    for (const week of build) expect([week.class, week.load.lifts]).toEqual(['MODERATE', 1]);
    const fast = weeks.flatMap((week) => week.sessions.filter((session) => session.run?.type === 'repetition'));
    expect(fast.length).toBeGreaterThan(3);
    const lifted = new Set(weeks.flatMap(liftsOf).map((session) => session.date));
    for (const session of fast) {
      expect(session.load.keySessions).toBe(1);
      expect(lifted.has(addDays(session.date, -1))).toBe(false);
    }
    const [first] = build;
    const before = weeks[weeks.findIndex((week) => week.monday === first?.monday) - 1];
    expect(first?.load.hardSets).toBeLessThanOrEqual(before?.load.hardSets ?? 0);
  });

  test('with repetitions counted once the same build, up to its B race, stays LOW and lifts twice', () => {
    const build = training(season(1)).flatMap((week) => (week.phaseWeek < 4 ? [[week.class, week.load.lifts]] : []));
    expect(build).toHaveLength(3);
    for (const each of build) expect(each).toEqual(['LOW', 2]);
  });
});

describe('what stays', () => {
  test('days before today are not planned and a kept lift counts for its week', () => {
    const first = plan([LOW, LOW]).weeks[0];
    const done = liftsOf(first)[0];
    if (done === undefined) throw new Error('a lift was expected');
    const kept: KeptSession = { ...done };
    const running = runningSeason([LOW, LOW]);
    const withKept: RunningSeason = {
      ...running,
      weeks: running.weeks.map((w, i) => (i === 0 ? { ...w, kept: [kept] } : w)),
    };
    const today = addDays(MONDAY, 2);
    const { weeks } = planStrength(withKept, planInput({ today, kept: [kept] }), article);
    expect(liftsOf(weeks[0])).toHaveLength(1);
    expect((liftsOf(weeks[0])[0]?.date ?? '') >= today).toBe(true);
    expect(liftsOf(weeks[0])[0]?.title).toBe('Heavy strength B');
    expect(weeks[0]?.load.lifts).toBe(2);
    expect(loads(liftsOf(weeks[1])[0], 'back-squat')[0]).toBe('4×72.5');
  });
});

const sketch: fc.Arbitrary<WeekSketch> = fc.record(
  {
    class: fc.constantFrom('LOW' as const, 'MODERATE' as const, 'HIGH' as const),
    phase: fc.constantFrom('base' as const, 'build' as const, 'peak' as const),
    recovery: fc.boolean(),
    key: fc.subarray<Weekday>([2, 3, 4, 5, 6]),
    long: fc.constantFrom<Weekday>(6, 7),
  },
  { requiredKeys: ['class'] },
);
const seasonOf = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: sketch },
    { weight: 1, arbitrary: fc.constant<WeekSketch>({ class: 'LOW', phase: 'taper', taperFrom: 1 }) },
  ),
  {
    minLength: 1,
    maxLength: 12,
  },
);
const liftDays = fc.subarray<Weekday>([...WEEKDAYS]);
const history = fc.constantFrom('none' as const, 'returning' as const, 'regular' as const);

describe('what always holds', () => {
  test('lifts ≤ frequency of the class, none in the taper, loads can be made, C2 and C4 hold, everything has reasons', () => {
    fc.assert(
      fc.property(seasonOf, liftDays, history, (sketches, lift, liftingHistory) => {
        const athlete = fixtureAthlete({ days: openDays(lift), liftingHistory });
        const running = runningSeason(sketches);
        const { weeks, findings } = planStrength(running, planInput({ athlete }), article);
        const rack = loadRack(athlete.gym);
        const loading = new Map(builtInExercises.map((e) => [e.id, e.loading]));
        const key = new Set<CalendarDate>(
          running.weeks.flatMap((w) => w.runs.filter((r) => r.load.keySessions > 0)).map((r) => r.date),
        );
        for (const f of findings) finding.parse(f);
        for (const [i, week] of weeks.entries()) {
          const planned = liftsOf(week);
          const most = week.phase === 'taper' ? 0 : article.strength.frequency[week.class];
          expect(planned.length).toBeLessThanOrEqual(most);
          const before = weeks[i - 1];
          const rank = { LOW: 0, MODERATE: 1, HIGH: 2 };
          if (before !== undefined && rank[week.class] > rank[before.class]) {
            expect(week.load.hardSets).toBeLessThanOrEqual(before.load.hardSets);
          }
          for (const s of planned) {
            const { load, reasons, ...draft } = s;
            sessionDraft.parse(draft);
            sessionLoad.parse(load);
            expect(load.lifts).toBe(1);
            expect(reasons.length).toBeGreaterThanOrEqual(3);
            for (const r of reasons) reason.parse(r);
            expect(key.has(addDays(s.date, 1))).toBe(false);
            for (const set of s.strength?.sets ?? []) {
              if (set.loadKg !== null) {
                expect(rack.loads(loading.get(set.exerciseId) ?? 'barbell')).toContain(set.loadKg);
                expect(set.fractionE1rm).toBeLessThanOrEqual(0.88);
              }
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('more days for lifting never mean fewer lifts', () => {
    fc.assert(
      fc.property(seasonOf, liftDays, fc.constantFrom<Weekday>(...WEEKDAYS), (sketches, lift, extra) => {
        const count = (open: readonly Weekday[]) =>
          plan(sketches, { athlete: fixtureAthlete({ days: openDays(open) }) }).weeks.reduce(
            (n, w) => n + liftsOf(w).length,
            0,
          );
        expect(count([...new Set([...lift, extra])])).toBeGreaterThanOrEqual(count(lift));
      }),
      { numRuns: 40 },
    );
  });

  test('the same input gives the same plan; the input stays as it was', () => {
    const running = runningSeason([LOW, { class: 'MODERATE' }, HIGH]);
    const copy = structuredClone(running);
    const first = JSON.stringify(planStrength(running, planInput(), article));
    expect(JSON.stringify(planStrength(running, planInput(), article))).toBe(first);
    expect(running).toEqual(copy);
  });
});
