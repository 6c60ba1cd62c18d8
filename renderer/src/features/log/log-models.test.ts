import { describe, expect, it } from 'vitest';
import type { LogView, WeekCompliance } from '../../../../shared/contract/log.ts';
import { calendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { ExerciseId, SessionId } from '../../../../shared/domain/ids.ts';
import type { Session, StrengthSet } from '../../../../shared/domain/session.ts';
import { asPlannedText } from './as-planned-text.ts';
import { complianceLine, complianceRows } from './compliance-words.ts';
import { completed, completionsOf, typedName } from './grammar/completion.ts';
import type { LiftContext } from './grammar/lift-item.ts';
import { historyRows } from './history-rows.ts';
import { problemText, setsLine, setsText } from './line-words.ts';
import { doneSets, draftWithSets, plansOf, setRows } from './plan-rows.ts';

const SQUAT = 'back-squat' as ExerciseId;
const BENCH = 'bench-press' as ExerciseId;

function set(change: Partial<StrengthSet> = {}): StrengthSet {
  return {
    exerciseId: SQUAT,
    kind: 'work',
    reps: 5,
    loadKg: 80,
    fractionE1rm: null,
    restS: null,
    rpe: null,
    note: '',
    ...change,
  };
}

const LOAD: Session['load'] = {
  runS: 0,
  runDistanceM: 0,
  points: 0,
  zones: { z1: 0, z2: 0, z3: 0 },
  keySessions: 0,
  lifts: 0,
  hardSets: 0,
  tonnageKg: 0,
  reps80: 0,
  contacts: 0,
  crossS: 0,
  effortAu: 0,
  method: 'none',
};

function session(id: string, date: string, change: Partial<Session> = {}): Session {
  return {
    id: id as SessionId,
    athleteId: 'a' as Session['athleteId'],
    seasonId: null,
    side: 'planned',
    plannedId: null,
    date: calendarDate(date),
    startTime: null,
    kind: 'strength',
    title: id,
    durationS: 2700,
    run: null,
    strength: { block: 'base', sets: [set(), set(), set({ exerciseId: BENCH, loadKg: 50 })] },
    rpe: null,
    note: '',
    locked: false,
    edited: false,
    source: 'plan',
    load: LOAD,
    reasons: [],
    ...change,
  };
}

describe('the checklist of a planned session', () => {
  const planned = [set(), set(), set({ exerciseId: BENCH, loadKg: 50 })];

  it('puts each set beside the planned one that it equals, and else beside the first open one', () => {
    const heavier = set({ loadKg: 85 });
    const rows = setRows(planned, [heavier, set()]);
    expect(rows.map((row) => [row.key, row.number, row.done?.loadKg ?? null])).toEqual([
      ['p0', 1, 80],
      ['p1', 2, 85],
      ['p2', 1, null],
    ]);
    expect(doneSets(rows).map((each) => each.loadKg)).toEqual([80, 85]);
  });

  it('keeps what was done beside the plan, warm-ups apart from work', () => {
    const rows = setRows(planned, [set({ kind: 'warm-up', loadKg: 40 }), set({ exerciseId: BENCH, loadKg: 50 })]);
    expect(rows.map((row) => [row.key, row.planned !== null, row.done?.loadKg ?? null])).toEqual([
      ['p0', true, null],
      ['p1', true, null],
      ['p2', true, 50],
      ['x0', false, 40],
    ]);
  });

  it('becomes a session with the first tick, keeps its effort, and goes with the last', () => {
    const plan = session('plan', '2026-11-26');
    expect(draftWithSets(plan, null, [])).toBeNull();
    expect(draftWithSets(plan, null, [set()])).toMatchObject({ durationS: null, strength: { block: 'base' } });
    const actual = session('done', '2026-11-26', { side: 'actual', rpe: 7, note: 'ok' });
    expect(draftWithSets(plan, actual, [set()])).toMatchObject({ durationS: 2700, rpe: 7, note: 'ok' });
  });
});

describe('the lines of the log', () => {
  const view: Pick<LogView, 'sessions' | 'missed' | 'today'> = {
    today: calendarDate('2026-11-26'),
    sessions: [
      session('mon', '2026-11-23'),
      session('tue', '2026-11-24'),
      session('wed', '2026-11-25'),
      session('thu', '2026-11-26'),
      session('run', '2026-11-23', { side: 'actual', plannedId: 'mon' as SessionId }),
    ],
    missed: [{ sessionId: 'tue' as SessionId, reason: 'illness', note: '' }],
  };
  it('are what was done, missed, and still open before today, the latest first', () => {
    const whole = { ...view, athleteId: 'a', date: view.today, weeks: [], context: {} } as unknown as LogView;
    const rows = historyRows(whole, calendarDate('2026-11-23'), calendarDate('2026-11-29'));
    expect(rows.map((row) => `${row.kind} ${row.session.id}`)).toEqual(['open wed', 'missed tue', 'done run']);
    expect(plansOf('2026-11-23', view.sessions).map((plan) => plan.actual?.id)).toEqual(['run']);
  });
});

describe('compliance', () => {
  const week: WeekCompliance = {
    monday: calendarDate('2026-11-23'),
    sessions: { planned: 5, due: 3, done: 2, extra: 1, missed: 1 },
    runDistanceM: { planned: 40_000, due: 20_000, done: 15_000 },
    runS: { planned: 14_400, due: 7200, done: 5400 },
    hardSets: { planned: 0, due: 0, done: 0 },
    tonnageKg: { planned: 3000, due: 3000, done: 1500 },
  };
  const units = { distance: 'km', mass: 'kg' } as const;

  it('is numbers: done, due, planned and the share of what was due', () => {
    expect(complianceRows(week, units).map((row) => [row.key, row.done, row.due, row.planned, row.percent])).toEqual([
      ['sessions', '2', '3', '5', '67 %'],
      ['runDistanceM', '15.0', '20.0', '40.0', '75 %'],
      ['runS', '1 h 30', '2 h 00', '4 h 00', '75 %'],
      ['hardSets', '0', '0', '0', ''],
      ['tonnageKg', '1,500', '3,000', '3,000', '50 %'],
    ]);
    const unloaded = { ...week, tonnageKg: { planned: 0, due: 0, done: 1500 } };
    expect(complianceLine(unloaded, units)).toMatch(/ · 1,500 kg$/);
    expect(complianceLine(week, units)).toBe(
      '2 of 3 sessions so far, 5 in all · 1 missed · and 1 without a plan · 15.0 of 20.0 km so far (75 %) · 1,500 of 3,000 kg (50 %)',
    );
  });
});

describe('the words of a line', () => {
  const barbell = { id: SQUAT, name: 'Back squat', loading: 'barbell' } as Exercise;
  it('put equal sets together', () => {
    const sets = [
      set({ kind: 'warm-up', loadKg: 60 }),
      set({ rpe: 8, restS: 210 }),
      set({ rpe: 8, restS: 210 }),
      set(),
    ];
    expect(setsText(sets, barbell, 'kg')).toBe(
      'warm-up 1 × 5 · 60 kg, 2 × 5 · 80 kg · RPE 8 · rest 3:30, 1 × 5 · 80 kg',
    );
    expect(setsLine(sets, barbell, 'kg')).toBe('warm-up 1 × 5 · 60 kg, 3 × 5 · 80 kg · RPE 8');
    expect(setsText([set({ loadKg: 10 })], { ...barbell, loading: 'bodyweight' }, 'kg')).toBe('1 × 5 · body + 10 kg');
  });

  it('say every problem as a sentence', () => {
    const place = { at: 0, length: 1, found: 'x' };
    expect(problemText({ kind: 'which-exercise', ...place, options: ['A', 'B', 'C'] })).toBe(
      '“x” may be A, B or C. Write a little more, or choose one below.',
    );
    expect(problemText({ kind: 'unknown-exercise', ...place })).toContain('library has no “x”');
    expect(problemText({ kind: 'too-fast', ...place })).toMatch(/^“x” is faster.*\.$/);
    expect(problemText({ kind: 'no-reps', ...place })).toMatch(/\.$/);
  });
});

describe('completion', () => {
  const exercise = (id: string, name: string) => ({ id: id as ExerciseId, name, aliases: [] }) as unknown as Exercise;
  const context: LiftContext = {
    exercises: [exercise('front', 'Front squat'), exercise('back', 'Back squat'), exercise('row', 'Bent-over row')],
    used: ['back' as ExerciseId],
    levels: new Map(),
    unit: 'kg',
    under: null,
  };
  it('offers exercises while a name is typed, what the athlete does first, and none behind it', () => {
    expect(completionsOf('squ', context).map((each) => each.name)).toEqual(['Back squat', 'Front squat']);
    expect(completionsOf('mon squ', context).map((each) => each.name)).toEqual(['Back squat', 'Front squat']);
    expect(completionsOf('squat 5', context)).toEqual([]);
    expect(completionsOf('Back squat', context)).toEqual([]);
    expect(completionsOf('easy', context)).toEqual([]);
    expect(completionsOf('front squat 5x3 100; ben', context).map((each) => each.name)).toEqual(['Bent-over row']);
  });
  it('replaces the name and leaves the rest of the line as it is', () => {
    const [back] = completionsOf('fr 5x3 100; squ', context);
    expect(back === undefined ? '' : completed('fr 5x3 100; squ', back)).toBe('fr 5x3 100; Back squat ');
    expect(typedName('yesterday  squ')).toEqual({ from: 11, name: 'squ' });
  });
});

describe('what is said of a session logged as planned', () => {
  const exercises = new Map([['squat', { loading: 'barbell' }]] as const) as unknown as Parameters<
    typeof asPlannedText
  >[2];
  const session = (loadKg: number | null) =>
    ({ strength: { sets: [{ kind: 'work', exerciseId: 'squat', loadKg }] } }) as unknown as Parameters<
      typeof asPlannedText
    >[1][number];
  it('asks for the loads that the plan left open, and only for those', () => {
    expect(asPlannedText(1, [session(80)], exercises)).toBe('Logged 1 session as planned.');
    expect(asPlannedText(1, [session(null)], exercises)).toBe(
      'Logged 1 session as planned. 1 lift was planned without a load: fill in what was lifted.',
    );
  });
});
