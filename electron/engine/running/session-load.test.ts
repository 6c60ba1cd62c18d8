import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import type { RunDetails, RunItem, SessionDraft } from '../../../shared/domain/session.ts';
import { INTENSITIES, type Intensity, RUN_TYPES } from '../../../shared/domain/vocabulary.ts';
import { emptySessionLoad } from '../empty-load.ts';
import { climbFactor } from '../formulas/grade.ts';
import { sessionLoad } from '../session-load.ts';
import type { LoadContext } from '../types.ts';
import { articleRunning } from './article-running.ts';
import { fitnessOn } from './fitness.ts';
import { loadReason } from './load-reason.ts';
import { pacesFor } from './paces.ts';
import { itemsExtent } from './run-extent.ts';
import { runLoad } from './session-load.ts';
import { emptyWeekLoad, sumWeek } from './sum-week.ts';

const noFitness = { vdot: null, thresholdPace: null, thresholdHeartRate: null };
const context: LoadContext = {
  fitness: noFitness,
  vdot: 50,
  hrMax: 190,
  hrRest: 50,
  e1rmKg: new Map(),
  exercises: new Map(),
};
const strapped: LoadContext = {
  ...context,
  fitness: fitnessOn(
    { benchmark: null, marks: [{ kind: 'threshold-heart-rate', date: calendarDate('2026-02-01'), bpm: 170 }] },
    calendarDate('2026-03-02'),
  ),
};

function step(intensity: Intensity, durationS: number | null, distanceM: number | null = null): RunItem {
  return { kind: 'step', intensity, durationS, distanceM, note: '' };
}

function run(details: Partial<RunDetails>, durationS: number | null = null): SessionDraft {
  return {
    date: calendarDate('2026-03-02'),
    startTime: null,
    kind: 'run',
    title: 'Run',
    durationS,
    run: { type: 'easy', distanceM: null, items: [], zones: null, heartRate: null, ascentM: null, ...details },
    strength: null,
    rpe: null,
    note: '',
  };
}

const cruise = run({
  type: 'threshold',
  items: [
    step('E', 900),
    { kind: 'repeat', times: 4, steps: [step('T', 480), step('E', 120)] },
    step('rest', 60),
    step('E', 600),
  ],
});

describe('1.2 load of a run', () => {
  it('adds up nested steps: seconds without standing rest, zones, points', () => {
    const load = runLoad(cruise, context);
    expect(load.runS).toBe(900 + 4 * 600 + 600);
    expect(load.zones).toEqual({ z1: 900 + 480 + 600, z2: 1920, z3: 0 });
    expect(load.points).toBeCloseTo((1980 / 60) * 0.2 + 32 * 0.6, 1);
    expect(load.keySessions).toBe(1);
  });

  it('measures time steps by the pace of their intensity', () => {
    const paces = pacesFor(50);
    const metres = itemsExtent([step('T', 1200)], paces).metres;
    expect(metres).toBeCloseTo((1200 / paces.T) * 1000, 6);
  });

  it('counts M in zone 2 and I and R in zone 3', () => {
    const load = runLoad(run({ items: [step('M', 600), step('I', 300), step('R', 60)] }), context);
    expect(load.zones).toEqual({ z1: 0, z2: 600, z3: 360 });
  });

  it('1.3 is a key session from 8 minutes at T or faster, not below', () => {
    expect(runLoad(run({ items: [step('T', 479)] }), context).keySessions).toBe(0);
    expect(runLoad(run({ items: [step('T', 480)] }), context).keySessions).toBe(1);
    expect(runLoad(run({ items: [step('M', 3600)] }), context).keySessions).toBe(0);
    expect(runLoad(run({ type: 'race', distanceM: 5000 }), context).keySessions).toBe(1);
  });

  it('1.3 counts repetitions twice: 12 × 300 m is a key session, strides are none', () => {
    const times = (count: number, metres: number) =>
      runLoad(
        run({ items: [{ kind: 'repeat', times: count, steps: [step('R', null, metres), step('E', 120)] }] }),
        context,
      ).keySessions;
    expect([times(12, 300), times(5, 300), times(6, 100)]).toEqual([1, 1, 0]);
    expect(runLoad(run({ items: [step('R', 239)] }), context).keySessions).toBe(0);
    expect(runLoad(run({ items: [step('R', 240)] }), context).keySessions).toBe(1);
    const plain = {
      ...articleRunning,
      intensity: { ...articleRunning.intensity, keyMinutesPerRepetitionMinute: 1 },
    };
    expect(runLoad(run({ items: [step('R', 240)] }), context, plain).keySessions).toBe(0);
  });

  it('lets measured zones win, for zones and points', () => {
    const zones = { z1: 2400, z2: 300, z3: 300 };
    const load = runLoad(run({ distanceM: 10_000, zones }, 3000), context);
    expect(load.zones).toEqual(zones);
    expect(load.points).toBeCloseTo(40 * 0.2 + 5 * 0.5275 + 5 * 1.075, 1);
    expect(load.keySessions).toBe(1);
  });

  it('uses average heart rate before average pace, and pace before the type of run', () => {
    const byHr = runLoad(run({ distanceM: 10_000, heartRate: 133, ascentM: null }, 3600), context);
    expect(byHr.points).toBeCloseTo(60 * 0.167, 1);
    const byPace = runLoad(run({ distanceM: 10_000 }, (10_000 / 1000) * pacesFor(50).T), context);
    expect(byPace.points).toBeCloseTo(((10 * pacesFor(50).T) / 60) * 0.6, 1);
    const byType = runLoad(run({ type: 'threshold' }, 3000), { ...context, vdot: null });
    expect(byType.points).toBeCloseTo(20 * 0.6 + 30 * 0.2, 1);
    expect([byHr.method, byPace.method, byType.method]).toEqual(['heart-rate', 'pace', 'type']);
  });

  it('names the type of run as its method where time or way is missing, as nothing was measured', () => {
    expect(runLoad(run({ distanceM: 10_000 }), context).method).toBe('type');
    expect(runLoad(run({}, 3000), context).method).toBe('type');
    expect(runLoad(run({ distanceM: 10_000 }, 3000), context).method).toBe('pace');
  });

  it('weighs by the threshold heart rate where one was measured, else by the maximum', () => {
    const draft = run({ type: 'other', heartRate: 170 }, 3600);
    expect(runLoad(draft, strapped).points).toBeCloseTo(60 * 0.6, 0);
    expect(runLoad(draft, strapped).zones).toEqual({ z1: 0, z2: 3600, z3: 0 });
    expect(runLoad(draft, context).points).toBeCloseTo(60 * 0.579, 0);
  });

  it('takes the climb out of the pace: the same pace with climb is worth more points, never less', () => {
    const flat = runLoad(run({ type: 'other', distanceM: 10_000 }, 2700), context);
    const hilly = runLoad(run({ type: 'other', distanceM: 10_000, ascentM: 300 }, 2700), context);
    const asFast = runLoad(run({ type: 'other', distanceM: 10_000 * climbFactor(10_000, 300) }, 2700), context);
    expect(hilly.points).toBeGreaterThan(flat.points);
    expect(hilly.points).toBe(asFast.points);
    expect(hilly.runDistanceM).toBe(10_000);
  });

  it('makes planned steps on a hilly course take longer, by what the climb costs', () => {
    const items = [step('E', null, 20_000)];
    const flat = runLoad(run({ type: 'long', items }), context);
    const hilly = runLoad(run({ type: 'long', items, ascentM: 1000 }), context);
    expect(hilly.runS / flat.runS).toBeCloseTo(climbFactor(20_000, 1000), 3);
    expect(hilly.runDistanceM).toBe(20_000);
  });

  it('tells hard from easy by the type where only a sum is known, and by the average where the type says nothing', () => {
    const intervals = runLoad(run({ type: 'interval', distanceM: 12_000 }, 3600), context);
    expect(intervals.zones).toEqual({ z1: 2340, z2: 0, z3: 1260 });
    expect(intervals.keySessions).toBe(1);
    const fast = runLoad(run({ type: 'easy', distanceM: 10_000 }, 10 * pacesFor(50).T), context);
    expect(fast.zones.z2).toBe(fast.runS);
    expect(fast.keySessions).toBe(1);
    const easy = runLoad(run({ type: 'easy', distanceM: 10_000 }, 3400), context);
    expect([easy.zones.z1, easy.keySessions]).toEqual([3400, 0]);
  });

  it('gives zones that add up to the running time, whatever is known', () => {
    const anyRun = fc.record({
      type: fc.constantFrom(...RUN_TYPES),
      distanceM: fc.option(fc.double({ min: 100, max: 60_000, noNaN: true }), { nil: null }),
      heartRate: fc.option(fc.integer({ min: 60, max: 210 }), { nil: null }),
      ascentM: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: null }),
      items: fc.array(
        fc
          .tuple(fc.constantFrom(...INTENSITIES), fc.double({ min: 1, max: 4000, noNaN: true }))
          .map(([intensity, seconds]) => step(intensity, seconds)),
        { maxLength: 6 },
      ),
    });
    fc.assert(
      fc.property(anyRun, fc.option(fc.integer({ min: 1, max: 20_000 }), { nil: null }), (details, durationS) => {
        for (const each of [context, strapped, { ...context, vdot: null, hrMax: null }]) {
          const { zones, runS, points } = runLoad(run(details, durationS), each);
          expect(zones.z1 + zones.z2 + zones.z3).toBe(runS);
          expect(Number.isFinite(points) && points >= 0).toBe(true);
        }
      }),
    );
  });

  it('says what the points rest on', () => {
    const say = (draft: SessionDraft, by = context) => loadReason(draft, by, 'km')?.sentence;
    expect(say(cruise)).toBe('25.8 points from the steps: 33 min E, 32 min T.');
    expect(say(run({ heartRate: 152 }, 3600))).toBe('21.0 points from average heart rate 152 (80 % of HRmax).');
    expect(say(run({ heartRate: 153 }, 3600), strapped)).toBe(
      '22.1 points from average heart rate 153 (90 % of the threshold heart rate 170).',
    );
    expect(say(run({ distanceM: 10_000, ascentM: 300 }, 2700))).toMatch(
      /^\d+\.\d points from average pace 4:30\/km, on the flat 4:\d\d\/km for 300 m of climb \(\d\d % of VDOT 50\.0\)\.$/,
    );
    expect(say(run({ zones: { z1: 2400, z2: 300, z3: 300 } }, 3000))).toBe(
      '16.0 points from the time in zones: 40:00 low, 5:00 middle, 5:00 high.',
    );
  });

  it('says that points are a guess by the type where nothing was measured, and nothing of a session without a run', () => {
    expect(loadReason(run({ type: 'threshold' }, 3000), context, 'km')?.sentence).toBe(
      '18.0 points from the type of run alone (50 min, 40 % of it T).',
    );
    expect(loadReason({ ...cruise, kind: 'cross', run: null }, context, 'km')).toBeNull();
  });

  it('counts cross-training as load without any running intensity', () => {
    const ride = { ...run({}, 3600), kind: 'cross' as const, run: null, rpe: 5 };
    const load = sessionLoad(ride, context);
    expect([load.crossS, load.effortAu]).toEqual([3600, 300]);
    expect([load.points, load.runS, load.keySessions, load.zones]).toEqual([0, 0, 0, { z1: 0, z2: 0, z3: 0 }]);
  });

  it('is nothing for a session that is not a run', () => {
    expect(runLoad({ ...cruise, kind: 'other' }, context)).toEqual({
      runS: 0,
      runDistanceM: 0,
      points: 0,
      zones: { z1: 0, z2: 0, z3: 0 },
      keySessions: 0,
      method: 'none',
    });
  });
});

describe('1.3 sum of a week', () => {
  it('sums every field and takes the longest run that is no race as the long run', () => {
    const rest = emptySessionLoad;
    const entries = [cruise, run({ distanceM: 18_000 }), run({ distanceM: 8000 })].map((draft) => ({
      draft,
      load: { ...rest, ...runLoad(draft, context) },
    }));
    const sum = sumWeek(entries);
    expect(sum.runs).toBe(3);
    expect(sum.longRunM).toBe(18_000);
    expect(sum.keySessions).toBe(1);
    expect(sum.runDistanceM).toBe(entries.reduce((s, e) => s + e.load.runDistanceM, 0));
    const race = run({ type: 'race', distanceM: 21_097.5 });
    const raced = sumWeek([...entries, { draft: race, load: { ...rest, ...runLoad(race, context) } }]);
    expect([raced.longRunM, raced.runs]).toEqual([18_000, 4]);
    expect(raced.runDistanceM).toBeGreaterThan(sum.runDistanceM + 21_000);
    expect(sumWeek([])).toEqual(emptyWeekLoad);
  });
});
