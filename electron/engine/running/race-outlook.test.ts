import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import { auditSessions } from '../audit/audit-sessions.ts';
import { baseAthlete, raceOn, seasonFrom } from '../goldens/golden-inputs.ts';
import { planSeason } from '../plan-season.ts';
import { policyFor } from '../policy.ts';
import { builtInExercises } from '../strength/exercises.ts';
import type { PlanInput, SeasonPlan } from '../types.ts';
import { raceName, raceOutlook, racePaceOf } from './race-outlook.ts';
import { runTitle } from './run-title.ts';
import { type Runner, runnerOf } from './runner.ts';

const article = policyFor('article');
const TODAY = calendarDate('2026-01-05');

/** 10 km in 40:00 is VDOT 51.9 (published). */
const athlete = { ...baseAthlete, benchmark: { distanceM: 10_000, timeS: 2400, date: calendarDate('2025-12-06') } };
const runner: Runner = runnerOf(athlete, TODAY, 'distance', article.running);
const half = (targetTimeS: number | null, date = '2026-04-26'): RaceDraft =>
  raceOn(date, 21_097.5, 'A', 'Spring Half Marathon', targetTimeS);

describe('1.1 the target of a race against today’s fitness', () => {
  test('a target of 1:25:00 is held against VDOT 51.9: what it asks for, what today is good for, and the gap', () => {
    const outlook = raceOutlook(half(5100), TODAY, runner);
    expect(outlook?.vdot).toBeCloseTo(51.9, 1);
    expect(outlook?.neededVdot).toBeGreaterThan(53.5);
    expect(outlook?.neededVdot).toBeLessThan(54.5);
    expect(outlook?.gap).toBeCloseTo((outlook?.predictedS ?? 0) / 5100 - 1, 6);
    expect(outlook?.verdict).toBe('in-reach');
    expect(outlook?.sentence).toMatch(
      /^1:25:00 asks for VDOT 5\d\.\d; today’s is 51\.9, good for 1:28:\d\d, 4\.2 % slower\. /,
    );
  });

  test('the same target a month before the race, or one of 1:18:00, is more than training gives', () => {
    expect(raceOutlook(half(5100, '2026-02-08'), TODAY, runner)?.verdict).toBe('far');
    expect(raceOutlook(half(4680), TODAY, runner)?.verdict).toBe('far');
  });

  test('a target that fitness has reached, and one far slower, are called so', () => {
    expect(raceOutlook(half(5290), TODAY, runner)?.verdict).toBe('there');
    expect(raceOutlook(half(5700), TODAY, runner)?.verdict).toBe('soft');
  });

  test('a hilly course asks for less VDOT than its time on the flat would, and an ultra for none', () => {
    const flat = raceOutlook(half(5400), TODAY, runner)?.neededVdot ?? 0;
    const hilly = raceOutlook({ ...half(5400), ascentM: 400 }, TODAY, runner)?.neededVdot ?? 0;
    expect(hilly).toBeGreaterThan(flat);
    const ultra = raceOutlook(raceOn('2026-06-01', 100_000, 'A', 'Ultra', 36_000), TODAY, runner);
    expect(ultra?.neededVdot).toBeNull();
  });

  test('without any evidence of fitness there is nothing to say', () => {
    const unknown = runnerOf({ ...athlete, benchmark: null }, TODAY, 'distance', article.running);
    expect(raceOutlook(half(5100), TODAY, unknown)).toBeNull();
  });

  test('names distances as runners do', () => {
    expect([1500, 5000, 10_000, 21_097.5, 42_195, 50_000].map((metres) => raceName(metres, { unit: 'km' }))).toEqual([
      '1500 m',
      '5 km',
      '10 km',
      'Half marathon',
      'Marathon',
      '50 km',
    ]);
  });
});

function season(targetTimeS: number | null): { readonly input: PlanInput; readonly plan: SeasonPlan } {
  const input: PlanInput = {
    today: TODAY,
    athlete: { ...athlete, weeklyDistanceM: 55_000, longestRunM: 18_000 },
    season: seasonFrom(TODAY, { endDate: calendarDate('2026-04-26') }),
    races: [half(targetTimeS)],
    exercises: builtInExercises,
    kept: [],
    periods: [],
  };
  return { input, plan: planSeason(input, article) };
}

describe('R3 work at the pace of the race', () => {
  const { input, plan } = season(5100);
  const runs = plan.weeks.flatMap((week) => week.sessions).filter((each) => each.kind === 'run');
  const special = runs.filter((each) => each.title.startsWith('Half-marathon pace'));

  test('stands in build, peak and taper of a half marathon at the target’s pace, and its steps keep its name', () => {
    expect(special.length).toBeGreaterThanOrEqual(4);
    for (const run of special) {
      expect(run.run?.type).toBe('threshold');
      expect(runTitle(run.run ?? { type: 'other', items: [], ascentM: null }, 'km')).toBe(run.title);
      const notes = JSON.stringify(run.run?.items);
      expect(notes).toContain('4:02/km, half-marathon pace');
    }
    expect(plan.weeks.filter((week) => week.phase === 'base').flatMap((week) => week.sessions)).not.toContain(
      special[0],
    );
    const ends = input.season.endDate ?? TODAY;
    const findings = auditSessions(
      { ...input, from: plan.firstMonday, to: ends, weeks: plan.weeks, liftingHistory: 'regular', sessions: runs },
      article,
    );
    expect(findings.filter((each) => each.rule === 'R3')).toEqual([]);
  });

  test('goes by today’s fitness where the target is far, and the plan says so', () => {
    const far = season(4500);
    const pace = racePaceOf(half(4500), runner);
    expect(pace?.from).toBe('fitness');
    expect(JSON.stringify(far.plan.weeks)).toContain('half-marathon pace');
    expect(JSON.stringify(far.plan.weeks)).not.toContain('3:33/km, half-marathon pace');
    expect(far.plan.findings).toContainEqual(
      expect.objectContaining({ rule: '1.1', severity: 'warning', title: 'The target of Spring Half Marathon' }),
    );
  });

  test('easy runs and long runs carry the range of their pace, and the race its own', () => {
    const easy = runs.find((each) => each.run?.type === 'easy');
    expect(JSON.stringify(easy?.run?.items)).toMatch(/\d:\d\d–\d:\d\d\/km/);
    expect(runs.find((each) => each.run?.type === 'race')?.note).toBe('Target 1:25:00, 4:02/km');
    expect(
      season(null)
        .plan.weeks.flatMap((week) => week.sessions)
        .at(-1)?.note,
    ).toMatch(/^Today’s fitness is good for 1:28:\d\d, 4:1\d\/km$/);
  });
});
