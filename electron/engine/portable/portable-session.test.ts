import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import { exerciseId } from '../../../shared/domain/ids.ts';
import { libraryContent } from '../../../shared/domain/library-item.ts';
import type { RunItem, SessionDraft, StrengthSet } from '../../../shared/domain/session.ts';
import { FULL_GYM, fixtureAthlete } from '../combine/season-fixture.ts';
import { loadContext } from '../load-context.ts';
import { policyFor } from '../policy.ts';
import { builtInExercises } from '../strength/exercises.ts';
import type { PlanAthlete } from '../types.ts';
import { fitSession } from './fit-session.ts';
import { portableContent } from './portable-session.ts';

const TODAY = calendarDate('2026-03-02');
const policy = policyFor('article');
const squat = exerciseId.parse('back-squat');

function athlete(e1rmKg: number | null, over: Partial<PlanAthlete> = {}): PlanAthlete {
  const level = { exerciseId: squat, date: calendarDate('2026-02-20'), method: 'tested' as const };
  return fixtureAthlete({ liftMaxes: e1rmKg === null ? [] : [{ ...level, e1rmKg }], ...over });
}

const contextOf = (who: PlanAthlete) => loadContext(who, builtInExercises, TODAY, policy);

function set(over: Partial<StrengthSet> = {}): StrengthSet {
  return {
    exerciseId: squat,
    kind: 'work',
    reps: 4,
    loadKg: 80,
    fractionE1rm: 0.8,
    restS: 210,
    rpe: 8,
    note: '',
    ...over,
  };
}

function session(over: Partial<SessionDraft>): SessionDraft {
  return {
    date: TODAY,
    startTime: '18:00',
    kind: 'strength',
    title: 'Heavy A',
    durationS: 3600,
    run: null,
    strength: null,
    rpe: 7,
    note: 'Bar speed.',
    ...over,
  };
}

const lifting = (sets: StrengthSet[]) => session({ strength: { block: 'heavy', sets } });

const easy: RunItem = { kind: 'step', intensity: 'E', durationS: 900, distanceM: null, note: '' };
const fast: RunItem = { kind: 'step', intensity: 'T', durationS: 360, distanceM: null, note: '4:15/km' };
const strides: RunItem = { kind: 'step', intensity: 'R', durationS: 20, distanceM: null, note: 'relaxed' };

const running = session({
  kind: 'run',
  run: {
    type: 'threshold',
    distanceM: 9000,
    items: [easy, { kind: 'repeat', times: 4, steps: [fast, strides] }],
    zones: { z1: 1, z2: 2, z3: 3 },
    heartRate: 150,
    ascentM: 40,
  },
});

describe('a session kept for anybody', () => {
  test('holds fractions of the one-rep maximum and no kilograms', () => {
    const who = athlete(100);
    const content = portableContent(lifting([set(), set({ loadKg: 70, fractionE1rm: null })]), contextOf(who));
    expect(libraryContent.parse(content)).toEqual(content);
    expect(content.strength?.sets.map(({ loadKg, fractionE1rm }) => [loadKg, fractionE1rm])).toEqual([
      [null, 0.8],
      [null, 0.7],
    ]);
    expect(content).toMatchObject({ durationS: 3600, rpe: null, note: 'Bar speed.' });
  });

  test('leaves a load out whose fraction nobody knows', () => {
    const content = portableContent(lifting([set({ fractionE1rm: null })]), contextOf(athlete(null)));
    expect(content.strength?.sets[0]).toMatchObject({ loadKg: null, fractionE1rm: null, rpe: 8 });
  });

  test('has neither paces nor measured values, and lets length follow from the steps', () => {
    const content = portableContent(running, contextOf(athlete(null)));
    expect(content).toMatchObject({
      durationS: null,
      run: { distanceM: null, zones: null, heartRate: null, ascentM: 40 },
    });
    expect(content.run?.items).toEqual([
      easy,
      { kind: 'repeat', times: 4, steps: [{ ...fast, note: 'own pace' }, strides] },
    ]);
  });

  test('keeps the length of a run that has nothing else', () => {
    const run = { type: 'easy', distanceM: null, items: [], zones: null, heartRate: null, ascentM: null } as const;
    const byTime = session({ kind: 'run', run: { ...run, items: [] }, durationS: 2700 });
    expect(portableContent(byTime, contextOf(athlete(null))).durationS).toBe(2700);
    const byDistance = session({ kind: 'run', run: { ...run, items: [], distanceM: 8000 }, durationS: 2700 });
    expect(portableContent(byDistance, contextOf(athlete(null)))).toMatchObject({
      durationS: null,
      run: { distanceM: 8000 },
    });
  });
});

describe('a kept session made an athlete’s own', () => {
  const heavy = portableContent(lifting([set()]), contextOf(athlete(100)));
  const made = (who: PlanAthlete, content = heavy) => fitSession(content, who, contextOf(who), policy);
  const firstSet = (who: PlanAthlete, content = heavy) => made(who, content).content.strength?.sets[0];

  test('2.2: takes the same fraction of their one-rep maximum, rounded down to their plates', () => {
    expect(firstSet(athlete(61))).toMatchObject({ loadKg: 47.5, fractionE1rm: 0.779, rpe: 8 });
    expect(made(athlete(61)).notes).toEqual([]);
  });

  test('leaves the load to be found by RPE where no maximum is known, and says so', () => {
    const content = portableContent(lifting([set({ rpe: null })]), contextOf(athlete(100)));
    expect(firstSet(athlete(null), content)).toMatchObject({ loadKg: null, fractionE1rm: null, rpe: 6.5 });
    expect(made(athlete(null), content).notes).toEqual([{ exerciseId: squat, kind: 'no-level', loadKg: null }]);
  });

  test('S4: says what the gym does not have, what is too heavy, and where its weights end', () => {
    const gym = (over: Partial<PlanAthlete['gym']>) => ({ gym: { ...FULL_GYM, ...over } });
    const bare = athlete(100, gym({ equipment: [] }));
    expect(made(bare).notes).toMatchObject([{ kind: 'no-equipment' }]);
    expect(firstSet(bare)).toMatchObject({ loadKg: null, fractionE1rm: null });
    expect(made(athlete(20)).notes).toMatchObject([{ kind: 'too-heavy' }]);
    const few = athlete(100, gym({ platesKg: [10] }));
    expect(made(few).notes).toEqual([{ exerciseId: squat, kind: 'light', loadKg: 40 }]);
    expect(firstSet(few)).toMatchObject({ loadKg: 40, fractionE1rm: 0.4 });
  });

  test('names a lift once however many sets it has, and nothing for lifts without weights', () => {
    const push = set({ exerciseId: exerciseId.parse('push-up'), loadKg: null, fractionE1rm: null });
    const content = portableContent(lifting([set(), set(), push]), contextOf(athlete(100)));
    expect(made(athlete(null), content).notes).toHaveLength(1);
    expect(made(athlete(null), content).content.strength?.sets[2]).toEqual(push);
  });

  test('1.1: puts their own paces into the steps, in their unit; none without a benchmark', () => {
    const content = portableContent(running, contextOf(athlete(null)));
    const benchmark = { distanceM: 10_000, timeS: 2400, date: TODAY };
    const note = (who: PlanAthlete) => {
      const repeat = made(who, content).content.run?.items[1];
      return repeat?.kind === 'repeat' ? repeat.steps.map((step) => (step.kind === 'step' ? step.note : '')) : [];
    };
    expect(note(athlete(null, { benchmark }))).toEqual(['4:07/km', 'relaxed']);
    expect(note(athlete(null, { benchmark, distanceUnit: 'mi' }))).toEqual(['6:38/mi', 'relaxed']);
    expect(note(athlete(null, { benchmark: null }))).toEqual(['', 'relaxed']);
  });

  test('1.1: takes the range of easy running for a pace too', () => {
    const run = running.run;
    if (run === null) throw new Error('no run');
    const jog = { ...easy, note: '5:05–5:43/km' };
    const content = portableContent({ ...running, run: { ...run, items: [jog] } }, contextOf(athlete(null)));
    expect(content.run?.items).toEqual([{ ...jog, note: 'own pace' }]);
    const who = athlete(null, { benchmark: { distanceM: 10_000, timeS: 3000, date: TODAY } });
    const [own] = made(who, content).content.run?.items ?? [];
    expect(own?.kind === 'step' ? own.note : '').toBe('5:55–6:38/km');
  });

  test('1.1: takes work at the pace of a race by its name, at what their own fitness promises over it', () => {
    const run = running.run;
    if (run === null) throw new Error('no run');
    const half: RunItem = { ...fast, distanceM: 2000, durationS: 484, note: '4:02/km, half-marathon pace' };
    const content = portableContent({ ...running, run: { ...run, items: [half] } }, contextOf(athlete(null)));
    expect(content.run?.items).toEqual([{ ...half, durationS: null, note: 'half-marathon pace' }]);
    const own = (over: Partial<PlanAthlete>) => made(athlete(null, over), content).content.run?.items[0];
    const benchmark = { distanceM: 21_097.5, timeS: 6329.25, date: TODAY };
    expect(own({ benchmark })).toEqual({ ...half, durationS: 600, note: '5:00/km, half-marathon pace' });
    expect(own({ benchmark, distanceUnit: 'mi' })).toMatchObject({ note: '8:03/mi, half-marathon pace' });
    expect(own({ benchmark: null })).toEqual({ ...half, durationS: null, note: 'half-marathon pace' });
  });

  test('leaves a note alone that only speaks of a race', () => {
    const run = running.run;
    if (run === null) throw new Error('no run');
    const items: RunItem[] = [
      { ...fast, note: 'faster than 10 km pace' },
      { ...fast, intensity: 'M', distanceM: 5000, durationS: null, note: 'marathon pace' },
    ];
    const content = portableContent({ ...running, run: { ...run, items } }, contextOf(athlete(null)));
    expect(content.run?.items).toEqual(items);
    const who = athlete(null, { benchmark: { distanceM: 10_000, timeS: 3000, date: TODAY } });
    expect(made(who, content).content.run?.items).toEqual(items);
  });
});
