import { describe, expect, it } from 'vitest';
import { addDays, addWeeks, calendarDate, weekdayOf } from '../../../shared/domain/calendar-date.ts';
import { raceOn, seasonFrom } from '../goldens/golden-inputs.ts';
import { policyFor } from '../policy.ts';
import { seasonBackwards, shiftSeason, wantedWeeks } from './backwards.ts';
import { frameSeason } from './frame.ts';

const policy = policyFor('article').season;
const TODAY = calendarDate('2026-01-07');
const race = (date: string, distanceM = 42_195) => ({ date: calendarDate(date), distanceM });

describe('1.4 a season built backwards from its race', () => {
  it('has the wanted weeks, a Monday start and the race in its last week', () => {
    for (const date of ['2026-10-17', '2026-10-18', '2026-10-19'])
      for (const weeks of [8, 16, 24, 40]) {
        const { startDate, ...rest } = seasonBackwards(race(date), weeks, TODAY, policy);
        expect(rest).toEqual({ weeks, shortened: false });
        expect(weekdayOf(startDate)).toBe(1);
        const draft = seasonFrom(startDate, { endDate: calendarDate(date) });
        const frame = frameSeason({ season: draft, races: [raceOn(date, 42_195, 'A', 'Race')] }, policy);
        expect(frame.weeks).toHaveLength(weeks);
        expect(frame.weeks.at(-1)?.phase).toBe('race');
      }
  });

  it('takes as many weeks as the distance asks for when none are given', () => {
    expect(wantedWeeks(42_195, policy)).toBeGreaterThan(wantedWeeks(5000, policy));
    expect(seasonBackwards(race('2026-10-18'), null, TODAY, policy).weeks).toBe(wantedWeeks(42_195, policy));
  });

  it('starts this week when there is less time, and says so', () => {
    const near = seasonBackwards(race('2026-02-15'), 16, TODAY, policy);
    expect(near).toEqual({ startDate: '2026-01-05', weeks: 6, shortened: true });
    expect(seasonBackwards(race('2026-01-10'), 16, TODAY, policy)).toMatchObject({ weeks: 1, shortened: true });
    expect(seasonBackwards(race('2025-12-01'), 16, TODAY, policy)).toMatchObject({ weeks: 1, shortened: true });
  });

  it('presses a number of weeks that makes no sense into shape', () => {
    expect(seasonBackwards(race('2029-10-18'), 500, TODAY, policy).weeks).toBe(policy.maxWeeks);
    expect(seasonBackwards(race('2026-10-18'), -3, TODAY, policy).weeks).toBe(1);
    expect(seasonBackwards(race('2026-10-18'), Number.NaN, TODAY, policy).weeks).toBe(policy.minWeeks);
  });
});

describe('1.4 a shifted season', () => {
  it('keeps its shape when its races move along', () => {
    const season = seasonFrom('2026-01-07', { endDate: calendarDate('2026-12-20') });
    const races = [raceOn('2026-05-31', 10_000, 'B', 'B'), raceOn('2026-12-20', 42_195, 'A', 'A')];
    const shape = (of: typeof season, by: typeof races) =>
      frameSeason({ season: of, races: by }, policy).phases.map(({ kind, weekCount }) => [kind, weekCount]);
    for (const weeks of [-5, 1, 30]) {
      const later = races.map((each) => ({ ...each, date: addWeeks(each.date, weeks) }));
      expect(shape(shiftSeason(season, weeks), later)).toEqual(shape(season, races));
      expect(shiftSeason(season, weeks).startDate).toBe(addDays(season.startDate, 7 * weeks));
    }
    expect(shiftSeason({ ...season, endDate: null }, 3).endDate).toBeNull();
  });
});
