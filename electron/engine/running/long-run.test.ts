import { describe, expect, it } from 'vitest';
import { calendarDate, daysBetween } from '../../../shared/domain/calendar-date.ts';
import { round } from '../../../shared/domain/units.ts';
import { baseAthlete, raceOn, seasonFrom, weekDays } from '../goldens/golden-inputs.ts';
import { policyFor } from '../policy.ts';
import { builtInExercises } from '../strength/exercises.ts';
import type { PlanAthlete, PlanInput, RunningWeek } from '../types.ts';
import { interpolate } from './numeric.ts';
import { planRunning, runningWeekLoad } from './plan-running.ts';

const policy = policyFor('article');
const START = '2026-01-05';

function input(athlete: Partial<PlanAthlete> = {}, extra: Partial<PlanInput> = {}): PlanInput {
  return {
    today: calendarDate(START),
    athlete: { ...baseAthlete, ...athlete },
    season: seasonFrom(START),
    races: [raceOn('2026-04-26', 21_097.5, 'A', 'Half')],
    exercises: builtInExercises,
    kept: [],
    periods: [],
    ...extra,
  };
}

const weeksOf = (of: PlanInput): readonly RunningWeek[] => planRunning(of, policy).weeks;
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

  /** Whether each week of seasons of several lengths has marathon pace in its long run. */
  const quickWeeks = (by = policy) =>
    ['2026-05-10', '2026-05-31', '2026-06-21', '2026-07-12', '2026-08-02', '2026-08-23'].map((race) =>
      planRunning(input(runner, { races: [raceOn(race, 42_195, 'A', 'Marathon')] }), by).weeks.map((week) =>
        week.runs.some((run) => run.title.endsWith('at marathon pace')),
      ),
    );
  const inARow = (weeks: readonly boolean[]) => weeks.filter((each, index) => each && weeks[index + 1] === true).length;

  it('carries marathon pace every other week, also over the border of build and peak', () => {
    const seasons = quickWeeks();
    expect(seasons.flat().filter(Boolean).length).toBeGreaterThan(12);
    expect(seasons.map(inARow)).toEqual(seasons.map(() => 0));
  });

  it('is the only run at marathon pace of its week where it carries some', () => {
    const { weeks } = planRunning(
      input(
        { weeklyDistanceM: 60_000, longestRunM: 20_000 },
        { races: [raceOn('2026-06-21', 42_195, 'A', 'Marathon')] },
      ),
      policy,
    );
    const at = (week: RunningWeek) => week.runs.map((run) => run.title).filter((title) => /marathon pace/i.test(title));
    expect(weeks.flatMap(at).some((title) => title.startsWith('Marathon pace'))).toBe(true);
    expect(Math.max(...weeks.map((week) => at(week).length))).toBe(1);
    const races = [raceOn('2027-06-20', 42_195, 'A', 'Marathon')];
    const first = planRunning(input({ weeklyDistanceM: 25_000, longestRunM: 9000 }, { races }), policy).weeks;
    expect(Math.max(...first.map((week) => at(week).length))).toBe(1);
  });

  it('carries marathon pace week after week only where the policy asks for it', () => {
    const { longRun } = policy.running;
    const each = { ...policy, running: { ...policy.running, longRun: { ...longRun, marathonPaceEvery: 1 } } };
    expect(Math.max(...quickWeeks(each).map(inARow))).toBeGreaterThan(1);
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

describe('1.4 how long the long run may be', () => {
  const marathon = raceOn('2026-05-24', 42_195, 'A', 'Marathon');
  const strong = { weeklyDistanceM: 120_000, longestRunM: 26_000, days: weekDays([1, 2, 3, 4, 5, 6, 7], []) };
  const longs = (of: PlanInput, phase: RunningWeek['phase'], by = policy) =>
    planRunning(of, by).weeks.flatMap((week) =>
      week.phase !== phase
        ? []
        : week.runs.filter((run) => run.run?.type === 'long').map((run) => run.load.runDistanceM),
    );

  it('base holds back a part of the longest run that the race asks for; build uses it', () => {
    const of = input(strong, { races: [marathon] });
    const { longRun } = policy.running;
    const most = longRun.baseShare * interpolate(longRun.targetByRace, marathon.distanceM);
    expect(Math.max(...longs(of, 'base'))).toBeGreaterThan(most - 3000);
    for (const metres of longs(of, 'base')) expect(metres).toBeLessThanOrEqual(most);
    expect(Math.max(...longs(of, 'build'))).toBeGreaterThan(most);
    const whole = { ...policy, running: { ...policy.running, longRun: { ...longRun, baseShare: 1 } } };
    expect(Math.max(...longs(of, 'base', whole))).toBeGreaterThan(most);
  });

  it('base lets an athlete keep the longer run that is habit', () => {
    const used = { ...strong, longestRunM: 31_000 };
    const { longRun } = policy.running;
    const most = longRun.baseShare * interpolate(longRun.targetByRace, marathon.distanceM);
    const base = longs(input(used, { races: [marathon] }), 'base');
    expect(Math.max(...base)).toBeGreaterThan(most);
    expect(Math.max(...base)).toBeLessThanOrEqual(31_000);
  });

  it('the week after a B race has no longer run than was trained, though the race itself was longer', () => {
    const races = [marathon, raceOn('2026-03-15', 21_097.5, 'B', 'Half as B')];
    const of = input({ weeklyDistanceM: 42_000, longestRunM: 14_000, days: weekDays([2, 4, 6, 7], []) }, { races });
    const weeks = weeksOf(of);
    const at = weeks.findIndex((week) => week.races.some((race) => race.priority === 'B'));
    const long = (week: RunningWeek | undefined) =>
      Math.max(0, ...(week?.runs ?? []).filter((run) => run.run?.type === 'long').map((run) => run.load.runDistanceM));
    const trained = Math.max(...weeks.slice(at - 4, at).map(long));
    expect(trained).toBeLessThan(21_097.5);
    expect(long(weeks[at + 1])).toBeGreaterThan(0);
    expect(long(weeks[at + 1])).toBeLessThanOrEqual(trained);
    expect(long(weeks[at + 2])).toBeGreaterThan(trained);
  });
});

describe('R1 the longest run', () => {
  const marathon = raceOn('2026-03-15', 42_195, 'A', 'Marathon');
  const longs = (of: PlanInput) =>
    weeksOf(of).flatMap((week) => week.runs.filter((run) => run.run?.type === 'long').map((run) => ({ week, run })));

  it('grows by a tenth of the longest of 30 days at most, and the reason shows both', () => {
    const of = input({ longestRunM: 9000 });
    const runs = weeksOf(of).flatMap((week) => week.runs);
    const grown = longs(of).filter(({ week }) => week.phase === 'base');
    expect(grown.length).toBeGreaterThan(3);
    for (const { run } of grown) {
      const window = runs.filter((each) => each.date < run.date && daysBetween(each.date, run.date) <= 30);
      const longest = Math.max(9000, ...window.map((each) => each.load.runDistanceM));
      expect(run.load.runDistanceM).toBeLessThanOrEqual(1.1 * longest + 1);
      const inputs = run.reasons.find((reason) => reason.subject === 'long-run')?.inputs;
      expect(inputs?.['longestLast30DaysM']).toBe(round(longest));
    }
    expect(grown.at(-1)?.run.load.runDistanceM).toBeGreaterThan(11_000);
  });

  it('is held back where the race is near and asks for far more, and the gap is told', () => {
    const of = input({ weeklyDistanceM: 60_000, longestRunM: 10_000 }, { races: [marathon] });
    const planned = longs(of);
    const longest = Math.max(...planned.map(({ run }) => run.load.runDistanceM));
    expect(longest).toBeGreaterThan(11_000);
    expect(longest).toBeLessThan(20_000);
    for (const { run } of planned) {
      const inputs = run.reasons.find((reason) => reason.subject === 'long-run')?.inputs ?? {};
      expect(run.load.runDistanceM).toBeLessThanOrEqual(Number(inputs['limitM']) + 1);
    }
    const told = planRunning(of, policy).findings.filter((each) => each.rule === 'R1');
    expect(told.map((each) => each.title)).toEqual(['Long runs are short for Marathon']);
  });
});
