import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Gym } from '../../../shared/domain/athlete.ts';
import { addDays } from '../../../shared/domain/calendar-date.ts';
import type { StrengthDetails } from '../../../shared/domain/session.ts';
import {
  EQUIPMENT,
  PATTERNS,
  type PeriodKind,
  PROGRESSION_SCHEMES,
  type ProgressionScheme,
} from '../../../shared/domain/vocabulary.ts';
import { auditSessions } from '../audit/audit-sessions.ts';
import { goldens } from '../goldens/golden-inputs.ts';
import { loadContext } from '../load-context.ts';
import { planSeason } from '../plan-season.ts';
import { type Policy, policyFor } from '../policy.ts';
import { sessionLoad } from '../session-load.ts';
import { builtInExercises } from '../strength/exercises.ts';
import { loadRack } from '../strength/plates.ts';
import type { KeptSession, PlanInput, PlannedSession, PlannedWeek, RunningSeason } from '../types.ts';
import { planStrength } from './plan-strength.ts';
import { FULL_GYM, fixtureAthlete, MONDAY, planInput, race, runningSeason, type WeekSketch } from './season-fixture.ts';

const article = policyFor('article');
const jumping = policyFor('article-plyometrics');
const LOW: WeekSketch = { class: 'LOW' };
const HIGH: WeekSketch = { class: 'HIGH', phase: 'build' };
const NO_GYM: Gym = { ...FULL_GYM, equipment: [] };
const byId = new Map(builtInExercises.map((each) => [String(each.id), each]));

function plan(sketches: readonly WeekSketch[], over: Partial<PlanInput> = {}, policy: Policy = article) {
  return planStrength(runningSeason(sketches), planInput(over), policy);
}

function idOf(slug: string) {
  const exercise = byId.get(slug);
  if (exercise === undefined) throw new Error(`no exercise ${slug}`);
  return exercise.id;
}

const liftsOf = (week: PlannedWeek | undefined) => (week?.sessions ?? []).filter((s) => s.kind === 'strength');
const setsOf = (week: PlannedWeek | undefined) => liftsOf(week).flatMap((s) => s.strength?.sets ?? []);
const slugs = (week: PlannedWeek | undefined) => new Set<string>(setsOf(week).map((set) => set.exerciseId));
const top = (weeks: readonly PlannedWeek[], slug: string) =>
  weeks.map((week) => {
    const set = setsOf(week).find((each) => each.exerciseId === slug);
    return set === undefined ? null : `${set.reps}×${set.loadKg}`;
  });
const why = (session: PlannedSession | undefined, rule: string) =>
  (session?.reasons ?? []).filter((each) => each.rule === rule).map((each) => each.sentence);

const withScheme = (slug: string, scheme: ProgressionScheme) =>
  fixtureAthlete({ liftSchemes: [{ exerciseId: idOf(slug), scheme }] });

/** Logged squats, one session a week before `MONDAY`, all sets the same, with what had been planned. */
function log(weeks: readonly { reps: number; kg: number; rpe?: number; planned?: number }[]): KeptSession[] {
  const details = (reps: number, kg: number, rpe?: number): StrengthDetails => ({
    block: 'heavy',
    sets: [1, 2, 3].map(() => ({
      exerciseId: idOf('back-squat'),
      kind: 'work',
      reps,
      loadKg: kg,
      fractionE1rm: null,
      restS: 210,
      rpe: rpe ?? null,
      note: '',
    })),
  });
  return weeks.map(({ reps, kg, rpe, planned }, i) => {
    const draft = {
      date: addDays(MONDAY, (i - weeks.length) * 7 + 1),
      startTime: null,
      kind: 'strength' as const,
      title: 'Squats',
      durationS: 3000,
      run: null,
      strength: details(reps, kg, rpe),
      rpe: null,
      note: '',
    };
    const load = sessionLoad(draft, loadContext(fixtureAthlete(), builtInExercises, MONDAY));
    return { ...draft, load, done: { planned: planned === undefined ? null : details(planned, kg) } };
  });
}

describe('2.2 schemes in a plan', () => {
  test('the coach’s choice for a lift moves that lift alone, and the reason says how', () => {
    const { weeks } = plan([LOW, LOW, LOW, LOW], { athlete: withScheme('back-squat', 'wave') });
    expect(top(weeks, 'back-squat')).toEqual(['5×72.5', '4×72.5', '3×77.5', '3×72.5']);
    expect(top(weeks, 'romanian-deadlift')).toEqual(top(plan([LOW, LOW, LOW, LOW]).weeks, 'romanian-deadlift'));
    expect(why(liftsOf(weeks[1])[0], '2.2')[0]).toContain('Step 2 of 3 of the wave');
  });

  test('a recovery week is the easy week of a wave: the next wave starts after it', () => {
    const recovery: WeekSketch = { class: 'LOW', recovery: true };
    const { weeks } = plan([LOW, LOW, LOW, recovery, LOW], { athlete: withScheme('back-squat', 'wave') });
    expect(
      top(weeks, 'back-squat')
        .slice(2)
        .map((set) => set?.split('×')[0]),
    ).toEqual(['3', '3', '5']);
  });

  test('the last set of 2-for-2 may go beyond the goal', () => {
    const { weeks } = plan([LOW, LOW, LOW], { athlete: withScheme('back-squat', 'two-for-two') });
    const squats = setsOf(weeks[0]).filter((set) => set.exerciseId === 'back-squat');
    expect(squats.map((set) => set.note)).toEqual(['', '', '', 'As many good reps as leave one in reserve.']);
    expect(top(weeks, 'back-squat')[0]).toBe('4×70');
  });

  test('missed reps in the log are repeated, missed twice the load falls', () => {
    const once = plan([LOW], { kept: log([{ reps: 4, kg: 75, rpe: 8, planned: 5 }]) }).weeks;
    expect(top(once, 'back-squat')).toEqual(['5×75']);
    expect(why(liftsOf(once[0])[0], '2.2')[0]).toContain('it is done again');
    const twice = plan([LOW], {
      kept: log([
        { reps: 4, kg: 75, rpe: 8, planned: 5 },
        { reps: 4, kg: 75, rpe: 8, planned: 5 },
      ]),
    }).weeks;
    expect(top(twice, 'back-squat')).toEqual(['3×67.5']);
    expect(why(liftsOf(twice[0])[0], '2.2')[0]).toContain('falls by 10 %');
    const made = plan([LOW], { kept: log([{ reps: 4, kg: 75, rpe: 8, planned: 4 }]) }).weeks;
    expect(top(made, 'back-squat')).toEqual(['3×77.5']);
  });
});

describe('2.2 lifts without an e1RM', () => {
  const unknown = fixtureAthlete({ liftMaxes: [] });
  const first = (week: PlannedWeek | undefined, slug: string) => setsOf(week).find((set) => set.exerciseId === slug);

  test('find their load, then go by fives, fours and threes, each from the load of the one before', () => {
    const { weeks } = plan(
      Array.from({ length: 7 }, () => LOW),
      { athlete: unknown },
    );
    const squats = weeks.map((week) => first(week, 'back-squat'));
    expect(squats.map((set) => set?.reps)).toEqual([5, 5, 4, 3, 5, 4, 3]);
    expect(squats.every((set) => set?.loadKg === null)).toBe(true);
    expect(squats[0]?.note).toMatch(/^Find it at RPE 6–7/);
    expect(squats[1]?.note).toBe(
      'Last session’s load; the two smallest plates more if it was at RPE 7 or less. Log it, and the plan names the load.',
    );
    expect(squats[2]?.note).toMatch(/^Last session’s load and the two smallest plates, for one rep less a set\./);
    expect(squats[4]?.note).toMatch(/^The load of the last sets of 4, now for 5\./);
  });

  test('a log of one gives its load from then on', () => {
    const known = fixtureAthlete({
      liftMaxes: [{ exerciseId: idOf('back-squat'), date: addDays(MONDAY, -3), e1rmKg: 90, method: 'estimated' }],
    });
    const { weeks } = plan([LOW, LOW], { athlete: known });
    expect(first(weeks[0], 'back-squat')?.loadKg).toBeGreaterThan(70);
  });
});

describe('2.2-stall in a plan', () => {
  const stood = log([1, 2, 3, 4].map(() => ({ reps: 4, kg: 75, rpe: 8 })));

  test('four sessions without a rise are told, and the lift goes on with another scheme', () => {
    const { weeks, findings } = plan([LOW, LOW], { kept: stood });
    const told = findings.filter((each) => each.rule === '2.2-stall');
    expect(told.map((each) => each.sentence)).toEqual([
      expect.stringMatching(
        /^Back squat has not risen over 4 sessions, 3 Feb 2026 to 24 Feb 2026.*heavy and moderate days in turn\.$/,
      ),
    ]);
    expect(top(weeks, 'back-squat').map((set) => set?.split('×')[0])).toEqual(['5', '3']);
  });

  test('a scheme that the coach chose stays; the load is taken back instead', () => {
    const { weeks, findings } = plan([LOW], { kept: stood, athlete: withScheme('back-squat', 'double') });
    expect(findings.find((each) => each.rule === '2.2-stall')?.sentence).toContain('takes the load back by 10 %');
    expect(top(weeks, 'back-squat')).toEqual(['3×67.5']);
  });

  test('a rise, or a plan that nobody logged, is no stall', () => {
    const rising = log([72.5, 75, 75, 77.5].map((kg) => ({ reps: 4, kg, rpe: 8 })));
    const unlogged = stood.map(({ done: _, ...session }) => session);
    for (const kept of [rising, unlogged]) {
      expect(plan([LOW], { kept }).findings.filter((each) => each.rule === '2.2-stall')).toEqual([]);
    }
  });
});

describe('S3: the start that the trials used', () => {
  test('ten reps, then eight, then six, when the policy asks for it', () => {
    const { onboarding } = article.strength;
    const trials = {
      ...article,
      strength: { ...article.strength, onboarding: { ...onboarding, start: 'trials' as const } },
    };
    const athlete = fixtureAthlete({ liftingHistory: 'none' });
    const squats = plan([LOW, LOW, LOW, LOW], { athlete }, trials).weeks.map(
      (week) => setsOf(week).find((set) => set.exerciseId === 'back-squat')?.reps,
    );
    expect(squats).toEqual([10, 8, 6, 3]);
  });
});

describe('S4: which lift for a movement', () => {
  test.each([
    [
      'dumbbells',
      ['dumbbells'],
      ['dumbbell-squat', 'dumbbell-romanian-deadlift', 'dumbbell-calf-raise', 'dumbbell-press', 'dumbbell-row'],
    ],
    [
      'kettlebells',
      ['kettlebells'],
      ['goblet-squat', 'kettlebell-deadlift', 'kettlebell-calf-raise', 'kettlebell-press', 'kettlebell-row'],
    ],
    ['machines', ['machines'], ['leg-press', 'cable-pull-through', 'machine-calf-raise', 'chest-press', 'seated-row']],
    ['nothing', [], ['single-leg-squat-box', 'single-leg-bridge', 'bodyweight-calf-raise', 'push-up', 'table-row']],
  ] as const)('with %s only every movement has a lift', (_name, equipment, expected) => {
    const gym: Gym = { ...FULL_GYM, equipment: [...equipment], kettlebellsKg: [8, 12, 16, 20, 24] };
    const { weeks, findings } = plan([{ class: 'MODERATE' }], { athlete: fixtureAthlete({ gym, liftMaxes: [] }) });
    expect([...slugs(weeks[0])].sort()).toEqual([...expected].sort());
    expect(findings.filter((each) => each.rule === 'S4')).toEqual([]);
  });

  test('a lift from the log goes before the policy’s order, one with a known e1RM before both', () => {
    const [logged] = log([{ reps: 4, kg: 60 }]);
    if (logged?.strength == null) throw new Error('a log was expected');
    const sets = logged.strength.sets.map((set) => ({ ...set, exerciseId: idOf('front-squat') }));
    const kept = [{ ...logged, strength: { ...logged.strength, sets } }];
    const unknown = fixtureAthlete({ liftMaxes: [] });
    expect(slugs(plan([LOW], { kept, athlete: unknown }).weeks[0])).toContain('front-squat');
    expect(slugs(plan([LOW], { athlete: unknown }).weeks[0])).toContain('back-squat');
    expect(slugs(plan([LOW], { kept }).weeks[0])).toContain('back-squat');
  });

  test('where the dumbbells end too early a single-leg lift takes the squat’s place, and it is said', () => {
    const max = (slug: string, e1rmKg: number) =>
      ({ exerciseId: idOf(slug), date: addDays(MONDAY, -20), e1rmKg, method: 'tested' }) as const;
    const gym: Gym = { ...FULL_GYM, equipment: ['dumbbells'], dumbbellsKg: [10, 15, 20] };
    const athlete = fixtureAthlete({ gym, liftMaxes: [max('dumbbell-squat', 38), max('dumbbell-row', 28)] });
    const { weeks, findings } = plan([LOW, LOW], { athlete });
    expect(slugs(weeks[0])).not.toContain('dumbbell-squat');
    expect(slugs(weeks[0])).toContain('dumbbell-lunge');
    const told = findings.map((each) => each.sentence);
    expect(told).toContainEqual(
      expect.stringMatching(/^Dumbbell squat: .* so Reverse lunge, dumbbells takes its place\.$/),
    );
    expect(told).toContainEqual(expect.stringMatching(/^One-arm dumbbell row: .* The reps rise instead, up to 12\.$/));
    expect(top(weeks, 'dumbbell-row')).toEqual(['7×20', '8×20']);
  });

  test('without weights the reps rise, then a harder lift follows; a newcomer starts on the lowest rung', () => {
    const athlete = fixtureAthlete({ gym: NO_GYM, liftMaxes: [] });
    const { weeks } = plan(
      Array.from({ length: 7 }, () => LOW),
      { athlete },
    );
    expect(top(weeks, 'push-up')).toEqual(['6×null', '7×null', '8×null', '9×null', '10×null', null, null]);
    expect(top(weeks, 'feet-up-push-up').slice(5)).toEqual(['6×null', '7×null']);
    const newcomer = fixtureAthlete({ gym: NO_GYM, liftMaxes: [], liftingHistory: 'none' });
    expect(slugs(plan([LOW], { athlete: newcomer }).weeks[0])).toContain('bodyweight-split-squat');
  });

  test('an injury of some days changes the lifts of these days only, and it is said', () => {
    const kind: PeriodKind = 'injury';
    const injury = {
      kind,
      from: MONDAY,
      to: addDays(MONDAY, 6),
      canRun: true,
      canLift: true,
      avoidPatterns: ['squat' as const, 'single-leg' as const],
      volumeShare: null,
      note: '',
    };
    const { weeks, findings } = plan([LOW, LOW], { periods: [injury] });
    expect(slugs(weeks[0])).not.toContain('back-squat');
    expect(slugs(weeks[0])).toContain('hip-thrust');
    expect(slugs(weeks[1])).toContain('back-squat');
    expect(findings.map((each) => each.sentence)).toEqual([
      expect.stringMatching(/^No squat or single-leg lift from 2 Mar 2026 to 8 Mar 2026, because of the injury/),
    ]);
  });
});

describe('S5: jumps before the bar', () => {
  const jumpsOf = (week: PlannedWeek | undefined) =>
    setsOf(week).filter((set) => byId.get(set.exerciseId)?.pattern === 'jump');

  test('off by default; on, they come first, count as contacts and never as strength sets', () => {
    expect(jumpsOf(plan([LOW]).weeks[0])).toEqual([]);
    const { weeks } = plan([LOW], {}, jumping);
    const [session] = liftsOf(weeks[0]);
    expect(byId.get(session?.strength?.sets[0]?.exerciseId ?? '')?.pattern).toBe('jump');
    expect(weeks[0]?.load.contacts).toBe(40);
    expect(weeks[0]?.load.hardSets).toBe(plan([LOW]).weeks[0]?.load.hardSets);
    expect(why(session, 'S5')).toEqual([
      '20 ground contacts of pogo jumps and squat jump before the bar, while the legs are fresh: week 1 of jumping.',
    ]);
  });

  test('contacts rise week by week, halve in the recovery week, and do not rise with the class (C4)', () => {
    const recovery: WeekSketch = { class: 'LOW', recovery: true };
    const { weeks } = plan([LOW, LOW, recovery, { class: 'MODERATE' }, HIGH], {}, jumping);
    const contacts = weeks.map((week) => week.load.contacts);
    expect(contacts.slice(0, 3)).toEqual([40, 50, 30]);
    expect(contacts[3]).toBeLessThanOrEqual(30);
    expect(contacts[4]).toBeLessThanOrEqual(contacts[3] ?? 0);
  });

  test('none for newcomers on the ramp, in the taper, or for who must not jump', () => {
    const newcomer = fixtureAthlete({ liftingHistory: 'none' });
    expect(plan([LOW], { athlete: newcomer }, jumping).weeks[0]?.load.contacts).toBe(0);
    const careful = fixtureAthlete({ avoidPatterns: ['jump'] });
    expect(plan([LOW], { athlete: careful }, jumping).weeks[0]?.load.contacts).toBe(0);
    const taper: WeekSketch = { class: 'LOW', phase: 'peak', taperFrom: 5 };
    const races = [race(addDays(MONDAY, 20), 'A')];
    expect(plan([LOW, taper], { races }, jumping).weeks[1]?.load.contacts).toBe(0);
  });
});

const sketches = fc.array(
  fc.record(
    {
      class: fc.constantFrom('LOW' as const, 'MODERATE' as const, 'HIGH' as const),
      phase: fc.constantFrom('base' as const, 'build' as const, 'peak' as const),
      recovery: fc.boolean(),
    },
    { requiredKeys: ['class'] },
  ),
  { minLength: 1, maxLength: 12 },
);
const gyms = fc.subarray([...EQUIPMENT]).map((equipment): Gym => ({ ...FULL_GYM, equipment, kettlebellsKg: [8, 16] }));
const athletes = fc
  .record({
    gym: gyms,
    avoidPatterns: fc.subarray([...PATTERNS], { maxLength: 4 }),
    liftingHistory: fc.constantFrom('none' as const, 'returning' as const, 'regular' as const),
    scheme: fc.constantFrom(...PROGRESSION_SCHEMES),
    known: fc.boolean(),
  })
  .map(({ scheme, known, ...rest }) => {
    const { liftMaxes } = fixtureAthlete();
    return fixtureAthlete({
      ...rest,
      liftMaxes: known ? liftMaxes : [],
      liftSchemes: liftMaxes.map(({ exerciseId }) => ({ exerciseId, scheme })),
    });
  });

describe('what always holds of the lifts', () => {
  test('they use what the gym holds, leave out what must be avoided, and can be loaded, by every scheme', () => {
    fc.assert(
      fc.property(sketches, athletes, fc.constantFrom(article, jumping), (weeksOf, athlete, policy) => {
        const { weeks } = plan(weeksOf, { athlete }, policy);
        const rack = loadRack(athlete.gym);
        for (const set of weeks.flatMap(setsOf)) {
          const exercise = byId.get(set.exerciseId);
          if (exercise === undefined) throw new Error(`unknown ${set.exerciseId}`);
          expect(athlete.avoidPatterns).not.toContain(exercise.pattern);
          for (const item of exercise.equipment) expect(athlete.gym.equipment).toContain(item);
          if (set.loadKg !== null) expect(rack.loads(exercise.loading)).toContain(set.loadKg);
          expect(set.fractionE1rm ?? 0).toBeLessThanOrEqual(policy.strength.heavy.maxFraction);
          expect(set.rpe ?? 0).toBeLessThanOrEqual(policy.strength.heavy.rpeCap);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('C4, S5: neither hard sets nor contacts rise with the class; contacts only where the policy has them', () => {
    fc.assert(
      fc.property(sketches, athletes, fc.constantFrom(article, jumping), (weeksOf, athlete, policy) => {
        const { weeks } = plan(weeksOf, { athlete }, policy);
        const rank = { LOW: 0, MODERATE: 1, HIGH: 2 };
        for (const [i, week] of weeks.entries()) {
          const { contacts } = week.load;
          if (!policy.strength.plyometrics.enabled || athlete.avoidPatterns.includes('jump')) expect(contacts).toBe(0);
          for (const session of liftsOf(week)) {
            expect(session.load.contacts).toBeLessThanOrEqual(policy.strength.plyometrics.maxContacts);
            if (session.strength?.block === 'onboarding') expect(session.load.contacts).toBe(0);
          }
          const before = weeks[i - 1];
          if (before === undefined || rank[week.class] <= rank[before.class]) continue;
          expect(week.load.hardSets).toBeLessThanOrEqual(before.load.hardSets);
          expect(contacts).toBeLessThanOrEqual(before.load.contacts);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('M1–M7: the golden seasons, with their gyms, schemes, jumps and injuries, make none of the article’s mistakes', () => {
    for (const { input, title } of goldens) {
      const policy = policyFor(input.season.preset);
      const { firstMonday, weeks } = planSeason(input, policy);
      const { liftingHistory } = input.athlete;
      const sessions = weeks.flatMap((week) => week.sessions);
      const to = addDays(firstMonday, weeks.length * 7 - 1);
      const given = { today: input.today, from: firstMonday, to, sessions, races: input.races, weeks, liftingHistory };
      const findings = auditSessions({ ...given, exercises: input.exercises }, policy);
      const mistakes = findings.filter((each) => each.rule.startsWith('M') && each.severity !== 'info');
      expect(mistakes, title).toEqual([]);
      expect(sessions.length, title).toBeGreaterThan(40);
    }
  });

  test('the same log in another order gives the same plan', () => {
    const kept = log([72.5, 75, 75, 77.5].map((kg) => ({ reps: 4, kg, rpe: 8 })));
    const running: RunningSeason = runningSeason([LOW, LOW]);
    const text = (sessions: readonly KeptSession[]) =>
      JSON.stringify(planStrength(running, planInput({ kept: sessions }), article));
    expect(text([...kept].reverse())).toBe(text(kept));
  });
});
