import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../shared/domain/calendar-date.ts';
import { type Race, type Season, seasonDraft } from '../../../../shared/domain/season.ts';
import { newRace } from '../race/race-form-model.ts';
import {
  checkSeason,
  newSeason,
  racesToBuildFrom,
  samePlan,
  seasonFormOf,
  startBefore,
  usualWeeks,
  withBackwards,
} from './season-form-model.ts';

const today = calendarDate('2026-06-24');

function race(name: string, date: string, priority: Race['priority'] = 'A'): Race {
  return {
    ...newRace(priority),
    name,
    date: calendarDate(date),
    distanceM: 10_000,
    targetTimeS: null,
    resultTimeS: null,
    terrain: 'road',
    ascentM: null,
    id: `r-${name}` as Race['id'],
    athleteId: 'a' as Race['athleteId'],
  };
}

const races = [
  race('Old', '2026-03-01'),
  race('Later', '2026-11-29'),
  race('Goal', '2026-10-04'),
  race('B', '2026-08-01', 'B'),
];
const form = newSeason(races, [], today, 'article');

describe('a season built backwards from a race', () => {
  it('has so many weeks up to and with the week of the race, and starts on a Monday', () => {
    expect(startBefore(calendarDate('2026-10-04'), 1)).toBe('2026-09-28');
    expect(startBefore(calendarDate('2026-10-04'), 12)).toBe('2026-07-13');
    const backwards = { raceId: race('Goal', '2026-10-04').id, weeks: 12 };
    expect(withBackwards(form, backwards, races)).toMatchObject({ backwards, startDate: '2026-07-13' });
  });
  it('offers the A races to come, the next first, and at most sixteen of the weeks that are left', () => {
    const targets = racesToBuildFrom(races, today);
    expect(targets.map((each) => each.name)).toEqual(['Goal', 'Later']);
    expect(targets.map((each) => usualWeeks(each, today))).toEqual([15, 16]);
  });
  it('keeps its first day while the weeks cannot be read, and says so', () => {
    const odd = withBackwards(form, { raceId: race('Goal', '2026-10-04').id, weeks: 2.5 }, races);
    expect(odd.startDate).toBe(form.startDate);
    const checked = checkSeason(odd, 'km');
    expect(checked.ok ? {} : checked.errors).toEqual({ weeks: 'Between 1 and 104 weeks.' });
  });
});

describe('the biggest week', () => {
  it('is in hours on the basis of time, and the other basis is not saved', () => {
    const checked = checkSeason({ ...form, volumeBasis: 'time', peakDistanceM: 80_000, peakDurationS: 36_000 }, 'km');
    if (!checked.ok) throw new Error('the form should be in order');
    expect(checked.draft).toMatchObject({ volumeBasis: 'time', peakDurationS: 36_000, peakDistanceM: null });
    expect(seasonDraft.safeParse(checked.draft).success).toBe(true);
    const tooBig = checkSeason({ ...form, volumeBasis: 'time', peakDurationS: 60 * 3600 }, 'km');
    expect(tooBig.ok ? {} : tooBig.errors).toEqual({ peakDurationS: 'Between 0.5 and 50 h.' });
  });
});

describe('saving an edited season', () => {
  const stored = { ...seasonFormOf(form as unknown as Season), id: 's', athleteId: 'a' } as unknown as Season;
  it('changes the plan with its dates, rhythm, volume or policy, not with its name or goal', () => {
    const draftOf = (change: object) => {
      const checked = checkSeason({ ...seasonFormOf(stored), ...change }, 'km');
      if (!checked.ok) throw new Error('the form should be in order');
      return checked.draft;
    };
    expect(samePlan(stored, draftOf({ name: 'Another', goal: 'Fun' }))).toBe(true);
    for (const change of [{ rhythm: 'none' }, { preset: 'article-plyometrics' }, { peakDistanceM: 70_000 }]) {
      expect(samePlan(stored, draftOf(change))).toBe(false);
    }
  });
});
