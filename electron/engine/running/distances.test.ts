import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CalendarDate,
  calendarDate,
  daysBetween,
  weekdayOf,
} from '../../../shared/domain/calendar-date.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import { baseAthlete, raceOn, seasonFrom, weekDays } from '../goldens/golden-inputs.ts';
import { type Policy, policyFor } from '../policy.ts';
import { builtInExercises } from '../strength/exercises.ts';
import type { PlanAthlete, PlanInput, PlannedSession, RunningWeek } from '../types.ts';
import { climbOf, raceClimb } from './climb.ts';
import { planRunning } from './plan-running.ts';
import { expectedTimeS } from './race-run.ts';
import { runnerOf } from './runner.ts';

const policy = policyFor('article');
const ALL = [1, 2, 3, 4, 5, 6, 7] as const;
const day = calendarDate;

function input(athlete: Partial<PlanAthlete>, race: RaceDraft, peakDistanceM: number | null = null): PlanInput {
  return {
    today: day('2026-01-05'),
    athlete: { ...baseAthlete, ...athlete },
    season: seasonFrom('2026-01-05', { peakDistanceM }),
    races: [race],
    exercises: builtInExercises,
    kept: [],
    periods: [],
  };
}

function weeksOf(of: PlanInput, by: Policy = policy): readonly RunningWeek[] {
  return planRunning(of, by).weeks;
}

function runsOf(weeks: readonly RunningWeek[], phase?: RunningWeek['phase']): PlannedSession[] {
  return weeks.filter((week) => phase === undefined || week.phase === phase).flatMap((week) => week.runs);
}

function typesIn(weeks: readonly RunningWeek[], phase: RunningWeek['phase']): Set<string> {
  return new Set(runsOf(weeks, phase).map((run) => run.run?.type ?? ''));
}

function trail(distanceM: number, ascentM: number): RaceDraft {
  return { ...raceOn('2026-06-20', distanceM, 'A', 'Ridge'), terrain: 'trail', ascentM };
}

const ultra = {
  weeklyDistanceM: 60_000,
  longestRunM: 24_000,
  days: weekDays([2, 3, 4, 6, 7], ALL),
  longRunDay: 6,
} as const;

describe('R3 sessions by phase and distance', () => {
  const at = (distanceM: number, extra: Partial<PlanAthlete> = {}) =>
    weeksOf(
      input(
        { weeklyDistanceM: 55_000, days: weekDays([1, 2, 3, 4, 6, 7], ALL), ...extra },
        raceOn('2026-06-21', distanceM, 'A', 'Goal'),
      ),
    );

  it('1500 m: hills and threshold in base, repetitions and intervals from build on', () => {
    const weeks = at(1500);
    expect([...typesIn(weeks, 'base')].sort()).toEqual(['easy', 'hills', 'long', 'strides', 'threshold']);
    expect(typesIn(weeks, 'build')).toContain('repetition');
    expect(typesIn(weeks, 'build')).toContain('interval');
    expect(typesIn(weeks, 'peak')).toContain('repetition');
  });

  it('5 km to half marathon: threshold and hills in base, then intervals; long runs end at marathon pace from 10 km on', () => {
    for (const distanceM of [5000, 10_000, 21_097.5]) {
      const weeks = at(distanceM);
      expect(typesIn(weeks, 'base')).toContain('hills');
      expect(typesIn(weeks, 'base')).toContain('threshold');
      expect(typesIn(weeks, 'build')).toContain('interval');
      const fast = runsOf(weeks).filter((run) => /^Long run \S+ km, last \S+ km at marathon pace$/.test(run.title));
      expect(fast.length > 0).toBe(distanceM >= 10_000);
    }
  });

  it('hill sprints take turns with strides in the base of short races, never before a marathon', () => {
    const sprints = (distanceM: number) =>
      runsOf(at(distanceM), 'base').filter((run) => run.title.includes('hill sprints'));
    expect(sprints(5000).length).toBeGreaterThan(1);
    expect(sprints(42_195)).toEqual([]);
    for (const run of sprints(5000)) expect([run.run?.type, run.load.keySessions]).toEqual(['hills', 0]);
  });

  it('hill repeats are a key session with their climb, within the share of intervals', () => {
    const hills = runsOf(at(10_000)).filter((run) => run.title.startsWith('Hills'));
    expect(hills.length).toBeGreaterThan(0);
    for (const run of hills) {
      expect([run.run?.type, run.load.keySessions]).toEqual(['hills', 1]);
      expect(run.run?.ascentM).toBeGreaterThan(20);
      expect(run.load.zones.z3).toBeLessThanOrEqual(0.08 * 60_000 * 0.3);
    }
  });

  it('3 to 7 run days: as many runs as days up to the volume, the long run within its usual share in base', () => {
    for (const runDays of [[2, 4, 7], [2, 4, 6, 7], [1, 2, 4, 6, 7], [1, 2, 3, 4, 6, 7], ALL] as const) {
      const weeks = at(10_000, { days: weekDays(runDays, ALL) });
      const usual = policy.running.longRun.shareByRuns[Math.min(runDays.length, 4) - 1] ?? 1;
      for (const week of weeks.filter((each) => each.phase === 'base' && !each.recovery)) {
        const aim = week.reasons.find((each) => each.subject === 'volume')?.inputs['aimM'];
        const long = week.runs.find((run) => run.run?.type === 'long')?.load.runDistanceM ?? 0;
        expect(week.runs.length).toBeLessThanOrEqual(runDays.length);
        expect(long).toBeLessThanOrEqual(Math.max(usual, policy.running.longRun.habitShare) * Number(aim) + 1);
      }
    }
  });

  it('three runs a week lengthen the long run towards a half marathon, more than the usual 40 %, and say so', () => {
    const weeks = weeksOf(
      input(
        { weeklyDistanceM: 26_000, longestRunM: 11_000, days: weekDays([2, 4, 7], ALL) },
        raceOn('2026-05-03', 21_097.5, 'A', 'Half'),
      ),
    );
    const told = weeks.flatMap((week) =>
      week.reasons.filter((each) => each.subject === 'long-run').map((each) => each.sentence),
    );
    expect(told.some((sentence) => sentence.includes('more than the usual 40 % because the race asks for it'))).toBe(
      true,
    );
  });
});

describe('1.4 climb towards a race', () => {
  it('is a part of the race’s climb that grows by phase, most of it in the long run, and is in the titles', () => {
    const weeks = weeksOf(input(ultra, trail(50_000, 2200)));
    const climbed = (week: RunningWeek) =>
      week.runs.reduce((sum, { run }) => sum + (run?.type === 'race' ? 0 : (run?.ascentM ?? 0)), 0);
    const loading = weeks.filter((week) => !week.recovery && ['base', 'build', 'peak'].includes(week.phase));
    const [first] = loading;
    const last = loading.at(-1);
    if (first === undefined || last === undefined) throw new Error('no weeks');
    expect(climbed(first)).toBeLessThan(0.3 * 2200);
    expect(climbed(last)).toBeGreaterThan(0.6 * 2200);
    for (const week of weeks) expect(climbed(week)).toBeLessThanOrEqual(2200);
    const long = runsOf(weeks, 'build').find((run) => run.run?.type === 'long');
    expect(long?.title).toMatch(/^Long run \d+ km, \d+ m climb$/);
    expect(long?.reasons.map((each) => each.subject)).toContain('climb');
  });

  it('is none for a flat race, for little climb on the road, and before another kind of goal', () => {
    const { running } = policy;
    expect(raceClimb(raceOn('2026-06-20', 50_000, 'A', 'Flat'), running)).toBe(0);
    expect(raceClimb({ ...raceOn('2026-06-20', 10_000, 'A', 'Rolling'), ascentM: 60 }, running)).toBe(0);
    expect(raceClimb({ ...raceOn('2026-06-20', 10_000, 'A', 'Hilly'), ascentM: 300 }, running)).toBe(300);
    expect(raceClimb({ ...raceOn('2026-06-20', 10_000, 'A', 'Unknown trail'), terrain: 'trail' }, running)).toBe(200);
    expect(raceClimb(null, running)).toBe(0);
    const flat = runsOf(weeksOf(input(ultra, raceOn('2026-06-20', 50_000, 'A', 'Flat'))));
    expect(flat.every(({ run }) => run?.ascentM === null || run?.type === 'hills')).toBe(true);
  });

  it('is never steeper than the race, a little steeper in a long run, and no token hill', () => {
    const climb = { race: trail(50_000, 2000), raceM: 2000, targetM: 1000, perKm: 40 };
    expect(climbOf(10_000, 9999, false, climb, policy.running)).toBe(400);
    expect(climbOf(10_000, 9999, true, climb, policy.running)).toBe(500);
    expect(climbOf(10_000, 90, false, climb, policy.running)).toBe(0);
  });

  it('makes the same kilometres take longer, and the race too', () => {
    const flat = raceOn('2026-06-20', 50_000, 'A', 'Flat');
    const runner = runnerOf({ ...baseAthlete }, day('2026-01-05'), 'distance', policy.running);
    expect(expectedTimeS(trail(50_000, 2200), runner)).toBeGreaterThan(1.15 * expectedTimeS(flat, runner));
    expect(expectedTimeS({ ...flat, targetTimeS: 15_000 }, runner)).toBe(15_000);
  });
});

describe('1.4 ultras', () => {
  const weeks = weeksOf(input({ ...ultra, weeklyDistanceM: 70_000 }, trail(100_000, 3500)));
  const longsOf = (week: RunningWeek) => week.runs.filter((run) => run.run?.type === 'long');

  it('have two long runs in a row in every second week of build and peak, with one key session', () => {
    const pairs = weeks.filter((week) => longsOf(week).length === 2);
    expect(pairs.length).toBeGreaterThanOrEqual(3);
    for (const week of pairs) {
      expect(['build', 'peak']).toContain(week.phase);
      expect(week.recovery).toBe(false);
      const [a, b] = longsOf(week).map((run) => run.date);
      if (a === undefined || b === undefined) throw new Error('no pair');
      expect(daysBetween(a, b)).toBe(1);
      expect(week.runs.filter((run) => run.load.keySessions > 0).length).toBeLessThanOrEqual(1);
      const second = longsOf(week).find((run) => run.title.startsWith('Back-to-back'));
      expect(second?.reasons.map((each) => each.subject)).toContain('back-to-back');
    }
  });

  it('have none of it at shorter races', () => {
    const marathon = weeksOf(input({ ...ultra }, raceOn('2026-06-20', 42_195, 'A', 'Marathon')));
    expect(marathon.every((week) => longsOf(week).length <= 1)).toBe(true);
  });

  it('are reckoned slower than VDOT says, which was not made for hours', () => {
    const runner = runnerOf({ ...baseAthlete }, day('2026-01-05'), 'distance', policy.running);
    const marathon = expectedTimeS(raceOn('2026-06-20', 42_195, 'A', 'M'), runner);
    const hundred = expectedTimeS(raceOn('2026-06-20', 100_000, 'A', 'U'), runner);
    expect(hundred / marathon).toBeCloseTo((100_000 / 42_195) ** 1.2, 6);
  });
});

describe('1.4 second runs', () => {
  const runner = (double: boolean, weekly = 120_000): PlanInput =>
    input(
      {
        benchmark: { distanceM: 10_000, timeS: 1890, date: day('2026-01-01') },
        weeklyDistanceM: weekly,
        longestRunM: 28_000,
        days: weekDays(ALL, ALL).map((each) => ({ ...each, double: double && each.weekday !== 3 })),
      },
      raceOn('2026-05-24', 42_195, 'A', 'Marathon'),
      weekly > 100_000 ? 160_000 : null,
    );
  const doublesOf = (of: PlanInput) => {
    const runs = runsOf(weeksOf(of));
    return runs.filter((run, index) => runs[index - 1]?.date === run.date);
  };

  it('stand where easy runs would grow too long, on days that allow them, easy, hours after the first', () => {
    const second = doublesOf(runner(true));
    expect(second.length).toBeGreaterThan(5);
    for (const run of second) {
      expect(run.run?.type).toBe('easy');
      expect(weekdayOf(run.date)).not.toBe(3);
      expect(run.startTime).toBe(weekdayOf(run.date) >= 6 ? '17:00' : '15:00');
      expect(run.reasons.map((each) => each.subject)).toEqual(['double']);
    }
  });

  it('are none without leave, and none in a week that does not need them', () => {
    expect(doublesOf(runner(false))).toEqual([]);
    expect(doublesOf(runner(true, 50_000))).toEqual([]);
  });

  it('never stand on the day of a long run or race, nor on the day after', () => {
    const of = runner(true);
    const heavy: CalendarDate[] = runsOf(weeksOf(of)).flatMap((run) =>
      ['long', 'race'].includes(run.run?.type ?? '') ? [run.date] : [],
    );
    for (const run of doublesOf(of)) {
      expect(heavy).not.toContain(run.date);
      expect(heavy).not.toContain(addDays(run.date, -1));
    }
  });
});

describe('AV days that hold only so much', () => {
  const capped = (minutes: Partial<Record<number, number>>) =>
    input(
      {
        weeklyDistanceM: 45_000,
        longestRunM: 17_000,
        days: weekDays([2, 3, 4, 6, 7], ALL).map((each) => ({
          ...each,
          runMaxS: (minutes[each.weekday] ?? 1440) * 60,
        })),
      },
      raceOn('2026-04-26', 21_097.5, 'A', 'Half'),
    );

  it('move the long run to the nearest day that can hold it, with a reason', () => {
    const { weeks, findings } = planRunning(capped({ 7: 60 }), policy);
    const longs = runsOf(weeks, 'build').filter((run) => run.run?.type === 'long');
    expect(longs.length).toBeGreaterThan(2);
    for (const run of longs.filter((each) => each.load.runS > 3600)) {
      expect(weekdayOf(run.date)).toBe(6);
      expect(run.reasons.map((each) => each.sentence).join(' ')).toMatch(/On Saturday, as Sunday cannot hold \d/);
    }
    expect(findings.filter((each) => each.rule === 'AV')).toEqual([]);
  });

  it('cut it short on the day that holds most where none can, with one finding', () => {
    const { weeks, findings } = planRunning(capped({ 2: 50, 3: 50, 4: 50, 6: 55, 7: 70 }), policy);
    for (const run of runsOf(weeks).filter((each) => each.run?.type !== 'race')) {
      const most = weekdayOf(run.date) === 7 ? 70 : weekdayOf(run.date) === 6 ? 55 : 50;
      expect(run.load.runS).toBeLessThanOrEqual(most * 60 + 60);
    }
    const told = findings.filter((each) => each.title === 'No day can hold the long run');
    expect(told).toHaveLength(1);
    expect(told[0]?.sentence).toMatch(/^In \d+ weeks no day of the athlete is long enough for the long run: on \d/);
  });
});

describe('1.2 cross-training in a plan', () => {
  const injury = {
    kind: 'injury' as const,
    from: day('2026-02-02'),
    to: day('2026-02-15'),
    canRun: false,
    canLift: true,
    avoidPatterns: [],
    volumeShare: null,
    note: '',
  };
  const half = raceOn('2026-04-26', 21_097.5, 'A', 'Half');
  const by = (cross: Partial<Policy['running']['cross']>): Policy => ({
    ...policy,
    running: { ...policy.running, cross: { ...policy.running.cross, ...cross } },
  });
  const crossOf = (weeks: readonly RunningWeek[]) => runsOf(weeks).filter((session) => session.kind === 'cross');

  it('is off by default', () => {
    expect(crossOf(weeksOf({ ...input({}, half), periods: [injury] }))).toEqual([]);
    expect(crossOf(weeksOf(input({ days: weekDays([], ALL) }, half)))).toEqual([]);
  });

  it('takes the run days of an injury, where the policy says so', () => {
    const planned = crossOf(weeksOf({ ...input({}, half), periods: [injury] }, by({ inInjury: true })));
    expect(planned.length).toBe(10);
    for (const each of planned) {
      expect(each.date >= injury.from && each.date <= injury.to).toBe(true);
      expect([each.load.crossS, each.load.points, each.load.runS, each.load.keySessions]).toEqual([2700, 0, 0, 0]);
      expect(each.reasons.map((reason) => reason.subject)).toEqual(['cross']);
    }
  });

  it('gives an athlete without run days as many sessions a week as the policy says, apart from each other', () => {
    const weeks = weeksOf(input({ days: weekDays([], ALL) }, half), by({ withoutRunDays: 3 }));
    for (const week of weeks.slice(0, 10)) {
      const dates = crossOf([week]).map((each) => each.date);
      expect(dates).toHaveLength(3);
      for (const [index, date] of dates.entries())
        if (index > 0) expect(daysBetween(dates[index - 1] ?? date, date)).toBeGreaterThan(1);
    }
  });
});
