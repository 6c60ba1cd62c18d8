import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../../shared/domain/reason.ts';
import type { IntensityClass } from '../../../../shared/domain/vocabulary.ts';
import { baseAthlete } from '../../goldens/golden-inputs.ts';
import { loadContext } from '../../load-context.ts';
import { sessionLoad } from '../../session-load.ts';
import { builtInExercises } from '../../strength/exercises.ts';
import { auditCases, auditSessions } from '../audit-sessions.ts';
import { day, gym, inputOf, numbered, policy, raceOn, range, run, sets } from '../testing/log.ts';
import type { AuditInput, AuditSession } from '../types.ts';
import { withFixes } from './propose.ts';
import { afterSteps, type SessionStep } from './steps.ts';

const WEEKS = 8;
const RANK = { info: 0, warning: 1, serious: 2 } as const;
const context = loadContext(baseAthlete, builtInExercises, day(0, 1));
const weigh = (draft: Parameters<typeof sessionLoad>[0]) => sessionLoad(draft, context);

/** A week in short, so that a counterexample can be read. */
const anyWeek = fc.record({
  runs: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 6 }),
  keys: fc.integer({ min: 0, max: 3 }),
  long: fc.integer({ min: 10, max: 30 }),
  lifts: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 4 }),
  size: fc.integer({ min: 3, max: 24 }),
  class: fc.constantFrom<IntensityClass>('LOW', 'MODERATE', 'HIGH'),
});

const anyPlan = fc.record({
  weeks: fc.array(anyWeek, { minLength: WEEKS, maxLength: WEEKS }),
  todayWeek: fc.integer({ min: 0, max: 4 }),
  race: fc.option(fc.integer({ min: 14, max: 55 }), { nil: null }),
  lockedEvery: fc.integer({ min: 2, max: 9 }),
  timed: fc.boolean(),
});
type Plan = typeof anyPlan extends fc.Arbitrary<infer T> ? T : never;

function sessionsOf(week: Plan['weeks'][number], n: number, timed: boolean): AuditSession[] {
  const runs = [...week.runs].sort().map((weekday, i) => {
    const last = i === week.runs.length - 1;
    const words = last ? { km: week.long, type: 'long' as const } : { km: 10, key: i < week.keys };
    return run(day(n, weekday), { ...words, ...(timed ? { at: '07:00' } : {}) });
  });
  const lifts = week.lifts.map((weekday) =>
    gym(day(n, weekday), sets(week.size, { loadKg: 60 + n }), { startTime: timed ? '09:00' : null }),
  );
  return [...runs, ...lifts];
}

function inputFor(plan: Plan): AuditInput {
  const sessions = numbered(plan.weeks.flatMap((week, n) => sessionsOf(week, n, plan.timed))).map((session, i) => ({
    ...session,
    locked: i % plan.lockedEvery === 0,
  }));
  return inputOf(sessions, WEEKS, {
    classes: plan.weeks.map((week) => week.class),
    races: plan.race === null ? [] : [raceOn(addDays(day(0, 1), plan.race), 'B')],
    today: day(plan.todayWeek, 1),
    liftWeekdays: [1, 2, 3, 4, 5, 6],
  });
}

function stepsOf(finding: Finding): SessionStep[] {
  return (finding.fix?.steps ?? []).flatMap((step) => (step.kind === 'replan' ? [] : step));
}

const alike = (a: Finding, b: Finding) => a.rule === b.rule && a.title === b.title && a.from <= b.to && a.to >= b.from;

/** Taking out the lift that rises with running (C4) would leave too few over the weeks to come (M2). */
const tooFewLater: Plan = {
  weeks: [
    { runs: [1, 5, 4, 6, 2, 3], keys: 0, long: 10, lifts: [2, 3, 4, 1], size: 3, class: 'LOW' },
    { runs: [1, 2, 3, 4], keys: 0, long: 10, lifts: [], size: 3, class: 'LOW' },
    { runs: [3, 1, 2], keys: 0, long: 10, lifts: [1], size: 3, class: 'HIGH' },
    { runs: [1, 2], keys: 0, long: 10, lifts: [1], size: 3, class: 'HIGH' },
    { runs: [1, 2], keys: 0, long: 10, lifts: [1], size: 3, class: 'HIGH' },
    { runs: [1, 2], keys: 0, long: 10, lifts: [1], size: 3, class: 'HIGH' },
    { runs: [1, 2], keys: 0, long: 10, lifts: [], size: 3, class: 'HIGH' },
    { runs: [1, 2], keys: 0, long: 10, lifts: [], size: 3, class: 'LOW' },
  ],
  todayWeek: 0,
  race: null,
  lockedEvery: 2,
  timed: false,
};

test('a fix can be applied, and then the finding is gone or milder, with nothing new of weight', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const input = inputFor(plan);
      const before = withFixes(auditSessions(input, policy), input, policy, weigh);
      expect(withFixes(auditSessions(input, policy), input, policy, weigh)).toEqual(before);
      for (const finding of before.filter((each) => each.fix !== null)) {
        const sessions = afterSteps(input.sessions, stepsOf(finding), weigh, policy.strength);
        if (sessions === null) throw new Error(`${finding.rule} cannot be applied`);
        // Case by case: a stretch that is told as one may reach over days that have nothing to do with the finding.
        const after = auditCases({ ...input, sessions }, policy);
        const left = after.filter((each) => alike(each, finding) && each.to >= input.today);
        for (const each of left) expect(RANK[each.severity]).toBeLessThan(RANK[finding.severity]);
        const grave = after.filter((each) => each.severity !== 'info' && !['C6', finding.rule].includes(each.rule));
        for (const each of grave) expect(before.some((old) => alike(old, each))).toBe(true);
      }
    }),
    { numRuns: 25, examples: [[tooFewLater]] },
  );
});

test('a fix leaves alone what is over, what is locked, and what it does not name', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const input = inputFor(plan);
      const byId = new Map(input.sessions.map((session) => [session.id, session]));
      for (const finding of withFixes(auditSessions(input, policy), input, policy, weigh)) {
        const steps = stepsOf(finding);
        for (const step of steps) {
          const session = byId.get(step.sessionId);
          expect(session?.date).toBe(step.date);
          if (step.kind !== 'insert-lift') expect(session?.locked).toBe(false);
          if (step.kind !== 'insert-lift') expect(step.date >= input.today).toBe(true);
          if ('toDate' in step) expect(step.toDate >= input.today).toBe(true);
        }
        const named = new Set(steps.map((step) => step.sessionId));
        const after = afterSteps(input.sessions, steps, weigh, policy.strength) ?? [];
        const others = input.sessions.filter((session) => session.id !== undefined && !named.has(session.id));
        for (const each of others) expect(after).toContain(each);
      }
    }),
    { numRuns: 25 },
  );
});

test('most findings about lifts ahead can be mended', () => {
  const mended = fc
    .sample(anyPlan, { numRuns: 40, seed: 5 })
    .map(inputFor)
    .flatMap((input) => {
      const free = { ...input, sessions: input.sessions.map((session) => ({ ...session, locked: false })) };
      return withFixes(auditSessions(free, policy), free, policy, weigh).filter(
        (each) => each.from >= input.today && ['C1', 'C2', 'C4', 'S1', 'AV'].includes(each.rule),
      );
    });
  const share = mended.filter((each) => each.fix !== null).length / mended.length;
  expect(mended.length).toBeGreaterThan(range(40).length);
  expect(share).toBeGreaterThan(0.5);
});
