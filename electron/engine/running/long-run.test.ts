import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import { baseAthlete, raceOn, seasonFrom, weekDays } from '../goldens/golden-inputs.ts';
import { policyFor } from '../policy.ts';
import { builtInExercises } from '../strength/exercises.ts';
import type { PlanAthlete, PlanInput, RunningWeek } from '../types.ts';
import { planRunning, runningWeekLoad } from './plan-running.ts';

const policy = policyFor('article');
const START = '2026-01-05';

function input(athlete: Partial<PlanAthlete>, extra: Partial<PlanInput>): PlanInput {
  return {
    today: calendarDate(START),
    athlete: { ...baseAthlete, ...athlete },
    season: seasonFrom(START),
    races: [],
    exercises: builtInExercises,
    kept: [],
    periods: [],
    ...extra,
  };
}

const longOf = (week: RunningWeek | undefined) => (week === undefined ? 0 : runningWeekLoad(week).longRunM);
const weekOf = (week: RunningWeek | undefined) => (week === undefined ? 0 : runningWeekLoad(week).runDistanceM);

describe('three runs a week', () => {
  const three = { weeklyDistanceM: 26_000, longestRunM: 11_000, days: weekDays([2, 4, 7], []) };
  const half = { races: [raceOn('2026-03-29', 21_097.5, 'A', 'Half')] };

  it('begin at the week that the athlete runs now, with the long run carrying it', () => {
    const [first, second] = planRunning(input(three, half), policy).weeks;
    expect(weekOf(first)).toBeGreaterThan(25_000);
    expect(longOf(first)).toBeGreaterThanOrEqual(10_000);
    expect(longOf(second)).toBeGreaterThanOrEqual(longOf(first));
  });

  it('begin lower where the long run goes in a wave for them too', () => {
    const { longRun } = policy.running;
    const waved = { ...policy, running: { ...policy.running, longRun: { ...longRun, waveFromRuns: 1 } } };
    expect(weekOf(planRunning(input(three, half), waved).weeks[0])).toBeLessThan(22_000);
  });
});

describe('the long run on the way to a marathon', () => {
  const marathon = { races: [raceOn('2026-06-21', 42_195, 'A', 'Marathon')] };
  const runner = { weeklyDistanceM: 48_000, longestRunM: 16_000 };
  const base = (by = policy) =>
    planRunning(input(runner, marathon), by).weeks.filter((week) => week.phase === 'base' && !week.recovery);
  const share = (week: RunningWeek | undefined) => longOf(week) / weekOf(week);

  it('takes more of the week towards the end of base, as the race will ask for it', () => {
    expect(share(base().at(-1))).toBeGreaterThan(0.33);
    expect(longOf(base().at(-1))).toBeGreaterThan(longOf(base()[0]) + 3000);
    const told =
      base()
        .at(-1)
        ?.reasons.map(({ sentence }) => sentence) ?? [];
    expect(told.join('\n')).toContain('% because the race asks for it.');
  });

  it('keeps to the usual part of the week all through base where the policy says so', () => {
    const { longRun } = policy.running;
    const usual = { ...policy, running: { ...policy.running, longRun: { ...longRun, baseAsk: 0 } } };
    for (const week of base(usual).slice(3)) expect(share(week)).toBeLessThanOrEqual(0.31);
  });

  it('carries marathon pace every other week, also over the border of build and peak', () => {
    let seen = 0;
    for (const race of ['2026-05-10', '2026-05-31', '2026-06-21', '2026-07-12', '2026-08-02', '2026-08-23']) {
      const { weeks } = planRunning(input(runner, { races: [raceOn(race, 42_195, 'A', 'Marathon')] }), policy);
      const quick = weeks.map((week) => week.runs.some((run) => run.title.endsWith('at marathon pace')));
      seen += quick.filter(Boolean).length;
      expect(
        quick.filter((each, index) => each && quick[index + 1] === true),
        race,
      ).toEqual([]);
    }
    expect(seen).toBeGreaterThan(12);
  });
});

describe('workouts of the same size', () => {
  it('take turns each time that their kind comes, also where the menu has it every other week', () => {
    const trail = { ...raceOn('2026-06-21', 50_000, 'A', 'Trail'), ascentM: 2000 };
    const { weeks } = planRunning(input({ weeklyDistanceM: 80_000, longestRunM: 28_000 }, { races: [trail] }), policy);
    const hills = weeks
      .filter((week) => week.phase === 'base')
      .flatMap((week) =>
        week.runs.filter((run) => run.title.startsWith('Hills')).map((run) => run.title.split(',')[0]),
      );
    expect(hills.length).toBeGreaterThan(2);
    expect(hills.filter((title, index) => title === hills[index + 1])).toEqual([]);
  });
});
