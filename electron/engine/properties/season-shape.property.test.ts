import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, later } from '../../../shared/domain/calendar-date.ts';
import { auditSessions } from '../audit/audit-sessions.ts';
import { baseAthlete, raceOn, seasonFrom, weekDays } from '../goldens/golden-inputs.ts';
import { planSeason } from '../plan-season.ts';
import { type Policy, policyFor } from '../policy.ts';
import { amountOf, runnerOf } from '../running/runner.ts';
import { startFitness } from '../running/start-fitness.ts';
import { frameSeason } from '../season/frame.ts';
import { loadingWeeks } from '../season/recovery-weeks.ts';
import { builtInExercises } from '../strength/exercises.ts';
import type { PlanInput, SeasonPlan } from '../types.ts';
import { anySeason, inputOf, type ShortSeason } from './arbitrary-input.ts';

/** Times as many cases as usual, for a long look: see the engine's README. */
const FACTOR = Number(process.env['COUNTERPOINT_PROPERTY_RUNS'] ?? 1);

const RUNS = { numRuns: 80 * FACTOR };

/** Rounding of up to seven runs by half a unit each, metres. */
const ROUNDING_M = 7 * 805;

/** A season that once had a recovery week as big as its block: a long taper reached into it. */
const TAPER_IN_RECOVERY: ShortSeason = {
  runOn: [5, 1, 3],
  liftOn: [],
  longRunDay: 1,
  doubleOn: [],
  shortOn: [1],
  shortMinutes: 20,
  weeklyKm: 34,
  longestPercent: 51,
  fiveKmS: 1725,
  unit: 'km',
  history: 'none',
  weeks: 8,
  startDay: 20_896,
  open: false,
  basis: 'distance',
  rhythm: '1:1',
  preset: 'article',
  todayOffset: 0,
  races: [
    { day: 41, distance: 100_000, priority: 'A', climb: null },
    { day: 235, distance: 1500, priority: 'B', climb: null },
  ],
  kept: [],
};

/** Checks a property of random seasons, and first of those that once broke it. */
function forSeasons(
  check: (input: PlanInput, policy: Policy, plan: SeasonPlan) => void,
  broke: readonly ShortSeason[] = [],
): void {
  fc.assert(
    fc.property(anySeason, (short: ShortSeason) => {
      const input = inputOf(short, true);
      const policy = policyFor(input.season.preset);
      check(input, policy, planSeason(input, policy));
    }),
    { ...RUNS, examples: broke.map((short) => [short]) },
  );
}

describe('properties of the season’s shape', { timeout: 120_000 * FACTOR }, () => {
  it('1.4 no loading block is longer than the rhythm allows', () => {
    forSeasons((input, policy) => {
      const longest = loadingWeeks(input.season.rhythm);
      let block = 0;
      for (const week of frameSeason(input, policy.season).weeks) {
        const loads = week.phase === 'base' || week.phase === 'build' || week.phase === 'peak';
        const light = week.recovery || week.races.some((race) => race.priority === 'B');
        block = loads && !light ? block + 1 : 0;
        expect(block).toBeLessThanOrEqual(longest);
      }
    });
  });

  it('1.4 no base or build goes on for longer than its cycle may last, whatever the races', () => {
    forSeasons((input, policy) => {
      const { cycles, buildWeeks } = policy.season;
      const most = Math.max(cycles.mainWeeks.most, cycles.preparatoryWeeks.most, cycles.lastOpenWeeks.most);
      for (const phase of frameSeason(input, policy.season).phases) {
        if (phase.kind === 'base') expect(phase.weekCount).toBeLessThanOrEqual(most);
        if (phase.kind === 'build') expect(phase.weekCount).toBeLessThanOrEqual(buildWeeks);
      }
    });
  });

  it('1.4 a time trial stands in the last week of build only, never beside a race of its week', () => {
    forSeasons((input, policy, plan) => {
      const { weeks } = frameSeason(input, policy.season);
      for (const week of weeks) {
        if (week.trialM === null) continue;
        expect([week.phase, week.phaseWeek, week.races]).toEqual(['build', week.phaseWeeks, []]);
        const trials =
          plan.weeks[week.number - 1]?.sessions.filter(({ title }) => title.startsWith('Time trial')) ?? [];
        expect(trials.length).toBeLessThanOrEqual(1);
      }
    });
  });

  it('R2 the volume never jumps above the policy: growth from the biggest of the last weeks, rounding apart', () => {
    forSeasons((input, policy, plan) => {
      const { volume } = policy.running;
      const runner = runnerOf(input.athlete, input.today, input.season.volumeBasis, policy.running);
      const { weekM } = startFitness(input, plan.firstMonday, runner);
      const amounts = plan.weeks.map(({ load }) => amountOf(load.runDistanceM, load.runS, runner));
      plan.weeks.forEach((week, index) => {
        if (week.sessions.some((session) => session.run?.type === 'race')) return;
        const before = amounts.slice(Math.max(0, index - volume.referenceWeeks), index);
        const reference = Math.max(weekM, ...before);
        const most = (reference / volume.reachedShare) * volume.growthPerWeek + ROUNDING_M;
        expect(amounts[index]).toBeLessThanOrEqual(most);
      });
    });
  });

  it('1.4 a recovery week runs less than the biggest week of its block', () => {
    forSeasons(
      (input, policy, plan) => {
        const runner = runnerOf(input.athlete, input.today, input.season.volumeBasis, policy.running);
        const from = later(input.today, input.season.startDate);
        let biggest = 0;
        let whole = true;
        for (const week of plan.weeks) {
          const amount = amountOf(week.load.runDistanceM, week.load.runS, runner);
          const races = week.sessions.some((session) => session.run?.type === 'race');
          if (week.recovery && whole && biggest > 20_000 && !races) expect(amount).toBeLessThan(biggest);
          const ends = week.recovery || week.phase === 'transition';
          biggest = ends ? 0 : Math.max(biggest, amount);
          whole = week.monday >= from && (ends || whole);
        }
      },
      [TAPER_IN_RECOVERY],
    );
  });

  it('C6 lifting alternates with the cycles: long seasons are aligned, whatever the way to the race', () => {
    const race = fc.record({
      weeks: fc.integer({ min: 24, max: 78 }),
      distanceM: fc.constantFrom(5000, 10_000, 21_097.5, 42_195),
      km: fc.integer({ min: 35, max: 80 }),
      rhythm: fc.constantFrom('2:1' as const, '3:1' as const, '4:1' as const),
    });
    fc.assert(
      fc.property(race, ({ weeks, distanceM, km, rhythm }) => {
        const endDate = addDays(calendarDate('2026-01-05'), 7 * weeks - 1);
        const plan = planSeason(
          {
            today: calendarDate('2026-01-05'),
            athlete: {
              ...baseAthlete,
              weeklyDistanceM: km * 1000,
              longestRunM: km * 320,
              days: weekDays([1, 2, 3, 4, 6, 7], [1, 2, 3, 4, 5, 6, 7]),
            },
            season: seasonFrom('2026-01-05', { endDate, rhythm }),
            races: [raceOn(endDate, distanceM, 'A', 'Goal')],
            exercises: builtInExercises,
            kept: [],
            periods: [],
          },
          policyFor('article'),
        );
        expect(plan.alignment.verdict).toBe('aligned');
        expect(plan.alignment.rho).toBeLessThan(-0.5);
      }),
      { numRuns: 60 * FACTOR },
    );
  });

  it('1.4 a strict taper of three weeks before a marathon raises no finding, in the plan or in its audit', () => {
    const article = policyFor('article');
    const raceShapes = article.season.raceShapes.map((row) => ({ ...row, taperDays: 21 }));
    const policy: Policy = { ...article, season: { ...article.season, raceShapes, taperMeanCut: 0.55 } };
    const races = [raceOn('2026-06-07', 42_195, 'A', 'Marathon')];
    const input: PlanInput = {
      today: calendarDate('2026-01-05'),
      athlete: { ...baseAthlete, weeklyDistanceM: 55_000, longestRunM: 20_000 },
      season: seasonFrom('2026-01-05'),
      races,
      exercises: builtInExercises,
      kept: [],
      periods: [],
    };
    const plan = planSeason(input, policy);
    expect(plan.findings.filter((finding) => finding.severity !== 'info')).toEqual([]);
    const findings = auditSessions(
      {
        today: calendarDate('2026-07-01'),
        from: plan.firstMonday,
        to: addDays(plan.firstMonday, plan.weeks.length * 7 - 1),
        sessions: plan.weeks.flatMap((week) => week.sessions),
        races,
        weeks: plan.weeks.map(({ monday, phase, taper, class: klass }) => ({ monday, phase, taper, class: klass })),
        liftingHistory: 'regular',
        exercises: builtInExercises,
      },
      policy,
    );
    expect(findings.filter((finding) => finding.severity !== 'info')).toEqual([]);
    const lifts = plan.weeks.filter((week) => week.taper && week.phase !== 'peak').map((week) => week.load.lifts);
    expect(lifts).toEqual([0, 0, 0]);
  });
});
