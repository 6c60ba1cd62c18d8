import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import type { RunDetails, RunItem, SessionDraft } from '../../../shared/domain/session.ts';
import type { Intensity } from '../../../shared/domain/vocabulary.ts';
import { emptySessionLoad } from '../empty-load.ts';
import type { LoadContext } from '../types.ts';
import { itemsExtent, pacesFor, runLoad } from './session-load.ts';
import { emptyWeekLoad, sumWeek } from './sum-week.ts';

const context: LoadContext = { vdot: 50, hrMax: 190, hrRest: 50, e1rmKg: new Map(), exercises: new Map() };

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
    const byType = runLoad(run({ type: 'threshold' }, 1200), { ...context, vdot: null });
    expect(byType.points).toBeCloseTo(12, 1);
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
