import { describe, expect, test } from 'vitest';
import type { PeriodDraft } from '../../../shared/domain/athlete.ts';
import { addDays, calendarDate } from '../../../shared/domain/calendar-date.ts';
import { auditSessions } from '../audit/audit-sessions.ts';
import { baseAthlete, raceOn, seasonFrom } from '../goldens/golden-inputs.ts';
import { planSeason } from '../plan-season.ts';
import { policyFor } from '../policy.ts';
import { builtInExercises } from '../strength/exercises.ts';
import type { PlanInput, PlannedWeek, SeasonPlan } from '../types.ts';
import { periodCalendar } from './day-status.ts';
import { articlePeriods } from './policy-periods.ts';
import { shareAfter } from './way-back.ts';

const article = policyFor('article');
const START = calendarDate('2026-01-05');

function period(from: string, to: string, over: Partial<PeriodDraft> = {}): PeriodDraft {
  return {
    kind: 'injury',
    from: calendarDate(from),
    to: calendarDate(to),
    canRun: false,
    canLift: false,
    avoidPatterns: [],
    volumeShare: null,
    note: '',
    ...over,
  };
}

/** A runner of 60 km a week and 19 km at a time, towards a half marathon in May. */
function inputWith(...periods: PeriodDraft[]): PlanInput {
  return {
    today: START,
    athlete: { ...baseAthlete, weeklyDistanceM: 60_000, longestRunM: 19_000 },
    season: seasonFrom(START, { endDate: calendarDate('2026-05-24') }),
    races: [raceOn('2026-05-24', 21_097.5, 'A', 'Spring Half Marathon')],
    exercises: builtInExercises,
    kept: [],
    periods,
  };
}

function audited(input: PlanInput, season: SeasonPlan) {
  return auditSessions(
    {
      today: input.today,
      from: season.firstMonday,
      to: addDays(season.firstMonday, season.weeks.length * 7 - 1),
      sessions: season.weeks.flatMap((week) => week.sessions),
      races: input.races,
      weeks: season.weeks,
      liftingHistory: 'regular',
      exercises: builtInExercises,
      periods: input.periods,
    },
    article,
  );
}

const longKm = (week: PlannedWeek | undefined) => (week?.load.longRunM ?? 0) / 1000;
const weekKm = (week: PlannedWeek | undefined) => (week?.load.runDistanceM ?? 0) / 1000;
const from = (season: SeasonPlan, monday: string) => season.weeks.filter((week) => week.monday >= monday);

describe('P2: the long run and the weeks on the way back', () => {
  const input = inputWith(period('2026-02-02', '2026-02-15'));
  const season = planSeason(input, article);
  const back = from(season, '2026-02-16');

  test('after two weeks off the long run is back at its 19 km in the fourth week, then grows by a tenth', () => {
    expect(back.slice(0, 4).map(longKm)).toEqual([9, 14, 18, 19]);
    const later = back.slice(4).filter((week) => !week.recovery);
    expect(longKm(later[0])).toBeGreaterThan(19);
    expect(longKm(later[0])).toBeLessThanOrEqual(19 * 1.1);
    const reason = back[1]?.sessions.find((each) => each.run?.type === 'long')?.reasons[0];
    expect(reason).toMatchObject({ rule: 'P2', subject: 'long-run' });
    expect(reason?.sentence).toContain('at most 75 % of the 19 km run before the 14 days without running');
  });

  test('the week rises by a quarter at most until it is back, with one key session at most', () => {
    const weeks = back.slice(0, 4).map(weekKm);
    expect(weeks[0]).toBeGreaterThan(28);
    for (const [index, km] of weeks.entries())
      if (index > 0) expect(km).toBeLessThanOrEqual((weeks[index - 1] ?? 0) * 1.27);
    expect(weeks[3]).toBeGreaterThan(55);
    expect(back.slice(0, 4).every((week) => week.load.keySessions <= 1)).toBe(true);
  });

  test('no recovery week is spent on the way back: the rhythm starts anew after it', () => {
    expect(back.slice(0, 4).some((week) => week.recovery)).toBe(false);
    const first = back.find((week) => week.recovery);
    expect(first?.monday).toBe('2026-03-16');
    expect(first?.reasons.some((each) => each.rule === 'P1' && each.sentence.startsWith('The rhythm'))).toBe(true);
  });

  test('the audit finds nothing in it against R1 and R2, but does in a long run of 19 km on the first Sunday back', () => {
    const runs = audited(input, season).filter((each) => each.rule.startsWith('R'));
    expect(runs).toEqual([]);
    const rash: SeasonPlan = {
      ...season,
      weeks: season.weeks.map((week) =>
        week.monday === '2026-03-02'
          ? {
              ...week,
              sessions: week.sessions.map((each) =>
                each.run?.type === 'long' ? { ...each, load: { ...each.load, runDistanceM: 22_000 } } : each,
              ),
            }
          : week,
      ),
    };
    expect(audited(input, rash).some((each) => each.rule === 'R1')).toBe(true);
  });

  test('after five weeks off the running comes back by thirds instead of standing still', () => {
    const long = inputWith(period('2026-02-02', '2026-03-08'));
    const plan = planSeason(long, article);
    const weeks = from(plan, '2026-03-09');
    expect(weekKm(weeks[0])).toBeGreaterThan(18);
    expect(longKm(weeks[0])).toBeLessThan(7);
    expect(longKm(weeks[8])).toBeGreaterThanOrEqual(19);
    expect(audited(long, plan).filter((each) => each.rule === 'R1')).toEqual([]);
  });

  test('three weeks at half the running count as half as many days without any', () => {
    const { breaks } = periodCalendar(
      [period('2026-02-09', '2026-03-01', { canRun: true, canLift: true, volumeShare: 0.5 })],
      articlePeriods,
    );
    expect(breaks).toMatchObject([{ from: '2026-02-09', to: '2026-03-01', shares: [0.75] }]);
    const [only] = breaks;
    if (only === undefined) throw new Error('no break');
    expect(shareAfter(only, addDays(only.to, 1))).toBe(0.75);
    expect(shareAfter(only, addDays(only.backUntil, 1))).toBe(1);
  });

  test('a recovery week far before a break stays, so that the block does not grow too long', () => {
    const plan = planSeason(inputWith(period('2026-02-11', '2026-02-24')), article);
    expect(
      plan.weeks
        .filter((week) => week.recovery)
        .map((week) => week.number)
        .slice(0, 3),
    ).toEqual([4, 6, 7]);
  });
});
