import { describe, expect, it } from 'vitest';
import { addWeeks, calendarDate } from '../../../shared/domain/calendar-date.ts';
import type { WeekPin } from '../../../shared/domain/season.ts';
import { baseAthlete, raceOn, seasonFrom } from '../goldens/golden-inputs.ts';
import { planSeason } from '../plan-season.ts';
import { policyFor } from '../policy.ts';
import { builtInExercises } from '../strength/exercises.ts';

const FIRST = calendarDate('2026-01-05');
const policy = policyFor('article');

function plan(pins: readonly (Partial<WeekPin> & { readonly week: number })[]) {
  const weekPins = pins.map(
    ({ week, ...set }): WeekPin => ({
      monday: addWeeks(FIRST, week),
      distanceM: null,
      durationS: null,
      lifts: null,
      hardSets: null,
      ...set,
    }),
  );
  return planSeason(
    {
      today: FIRST,
      athlete: baseAthlete,
      season: seasonFrom(FIRST, { weekPins }),
      races: [raceOn('2026-05-31', 21_097.5, 'A', 'City Half')],
      exercises: builtInExercises,
      kept: [],
      periods: [],
    },
    policy,
  );
}
const own = plan([]);
const ownWeek = (index: number) => {
  const week = own.weeks[index];
  if (week === undefined) throw new Error('no such week');
  return week;
};

describe('1.4 weeks that the coach sets', () => {
  it('hold the running that was set, and say so', () => {
    const wanted = Math.round(ownWeek(4).load.runDistanceM * 0.8);
    const made = plan([{ week: 4, distanceM: wanted }]);
    const week = made.weeks[4];
    expect(Math.abs((week?.load.runDistanceM ?? 0) - wanted)).toBeLessThan(wanted * 0.05);
    expect(week?.reasons.map((reason) => reason.sentence).join()).toContain('as you set it; by rule it would be');
    expect(made.weeks.slice(0, 4)).toEqual(own.weeks.slice(0, 4));
    expect(made.findings.filter((finding) => finding.title.startsWith('Week of'))).toEqual([]);
  });

  it('keep the limit of single runs, and say what they could not hold', () => {
    const made = plan([{ week: 2, distanceM: 300_000 }]);
    const finding = made.findings.find((each) => each.title.startsWith('Week of 19 Jan 2026'));
    expect(finding?.sentence).toMatch(/^You set 300 km of running .* hold no more\.$/);
    const longest = Math.max(...own.weeks.slice(0, 3).map((week) => week.load.longRunM));
    expect(made.weeks[2]?.load.longRunM).toBeLessThanOrEqual(longest * 1.25);
  });

  it('hold the lifts that were set, and at most the hard sets', () => {
    const index = own.weeks.findIndex((week) => week.load.lifts === 2 && week.load.hardSets > 12);
    expect(index).toBeGreaterThanOrEqual(0);
    const one = plan([{ week: index, lifts: 1 }]).weeks[index];
    expect([one?.load.lifts, one?.target.lifts]).toEqual([1, 1]);
    expect(one?.reasons.map((reason) => reason.sentence)).toContain(
      'You set 1 lift for this week; by rule there would be 2.',
    );
    const few = plan([{ week: index, hardSets: 10 }]).weeks[index];
    expect(few?.load.hardSets).toBeLessThanOrEqual(10);
    expect(few?.load.hardSets).toBeGreaterThan(5);
    const none = plan([{ week: index, hardSets: 0 }]).weeks[index];
    expect(none?.load).toMatchObject({ lifts: 0, hardSets: 0 });
  });

  it('have no lift in the taper, whatever was set, with a finding', () => {
    const taper = own.weeks.findIndex((week) => week.phase === 'taper');
    const made = plan([{ week: taper, lifts: 2 }]);
    expect(made.weeks[taper]?.load.lifts).toBe(0);
    expect(made.findings.map((finding) => finding.sentence).join()).toContain('You set 2 lifts for the week of');
  });
});
