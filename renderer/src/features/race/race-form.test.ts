import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../shared/domain/calendar-date.ts';
import { type Race, raceDraft, type Season, seasonDraft } from '../../../../shared/domain/season.ts';
import type { DistanceUnit } from '../../../../shared/domain/units.ts';
import { checkSeason, newSeason, racesIn } from '../season-form/season-form-model.ts';
import { checkRace, courseOf, newRace } from './race-form-model.ts';

const today = calendarDate('2026-06-24');

function race(name: string, date: string, priority: Race['priority']): Race {
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

describe('the race form', () => {
  it('wants a name, a day and a distance, and its draft passes the contract', () => {
    const empty = checkRace({ ...newRace('A'), distanceM: 399 }, 'km');
    expect(empty.ok ? [] : Object.keys(empty.errors)).toEqual(['name', 'date', 'distanceM']);
    const full = checkRace({ ...newRace('A'), name: ' Berlin ', date: calendarDate('2026-09-27') }, 'km');
    if (!full.ok) throw new Error('the form should be in order');
    expect(full.draft.name).toBe('Berlin');
    expect(raceDraft.safeParse(full.draft).success).toBe(true);
  });
  it('does not take an unreadable time for no time', () => {
    const checked = checkRace({ ...newRace('A'), name: 'B', date: today, targetTimeS: undefined }, 'km');
    expect(checked.ok ? [] : Object.keys(checked.errors)).toEqual(['targetTimeS']);
  });
  it('takes no target or result that nobody runs, and says how hours are written', () => {
    const half = { ...newRace('A'), name: 'Half', date: today, distanceM: 21_097.5 };
    const errors = (part: object, unit: DistanceUnit = 'km') => {
      const checked = checkRace({ ...half, ...part }, unit);
      return checked.ok ? {} : checked.errors;
    };
    expect(errors({ targetTimeS: 91 })).toEqual({
      targetTimeS: 'Half marathon in 1:31: nobody runs that fast. If you mean 1:31:00, write it so.',
    });
    expect(errors({ resultTimeS: 91 })).toHaveProperty('resultTimeS');
    expect(errors({ targetTimeS: 30, distanceM: 300_000 })).toEqual({
      targetTimeS: '300.0 km in 0:30: nobody runs that fast.',
    });
    expect(errors({ targetTimeS: 30, distanceM: 16_093.44 }, 'mi')).toEqual({
      targetTimeS: '10.0 mi in 0:30: nobody runs that fast. If you mean 30:00, write it so.',
    });
    expect(errors({ targetTimeS: 43, distanceM: 400 })).toEqual({});
  });
  it('gives the course as soon as day and distance are there, name or no name, and none while a field is unreadable', () => {
    const form = { ...newRace('A'), date: today, targetTimeS: 2400 };
    expect(courseOf(form)).toMatchObject({ date: today, distanceM: 10_000, targetTimeS: 2400 });
    expect(courseOf({ ...form, date: null })).toBeNull();
    expect(courseOf({ ...form, targetTimeS: undefined })).toBeNull();
  });

  it('keeps terrain and climb, checks the climb, and leaves it out on the track', () => {
    const trail = { ...newRace('A'), name: 'Ridge', date: today, terrain: 'trail' as const };
    const known = checkRace({ ...trail, ascentM: 2200 }, 'km');
    expect(known.ok && [known.draft.terrain, known.draft.ascentM]).toEqual(['trail', 2200]);
    for (const ascentM of [undefined, -5, 40_000]) {
      const checked = checkRace({ ...trail, ascentM }, 'km');
      expect(checked.ok ? [] : Object.keys(checked.errors)).toEqual(['ascentM']);
    }
    const track = checkRace({ ...trail, terrain: 'track', ascentM: 40_000 }, 'km');
    expect(track.ok && [track.draft.terrain, track.draft.ascentM]).toEqual(['track', null]);
  });
});

describe('the season form', () => {
  const races = [race('Late', '2026-11-01', 'A'), race('Tune-up', '2026-08-02', 'B'), race('Goal', '2026-10-04', 'A')];
  it('proposes next Monday and the next A race', () => {
    const form = newSeason(races, [], today, 'article');
    expect(form.startDate).toBe('2026-06-29');
    expect(form.name).toBe('Goal build');
    const checked = checkSeason(form, 'km');
    if (!checked.ok) throw new Error('the form should be in order');
    expect(seasonDraft.safeParse(checked.draft).success).toBe(true);
  });
  it('starts after the season that is planned already, and is named after a race beyond it', () => {
    const planned = { firstMonday: calendarDate('2026-06-01'), weekCount: 19 } as Season;
    const form = newSeason(races, [planned], today, 'article');
    expect(form.startDate).toBe('2026-10-12');
    expect(form.name).toBe('Late build');
  });
  it('refuses a last day before the first, and absurd weeks in the unit shown', () => {
    const form = newSeason(races, [], today, 'article');
    const order = checkSeason({ ...form, endDate: calendarDate('2026-06-01') }, 'km');
    expect(order.ok ? {} : order.errors).toEqual({ endDate: 'The last day lies before the first.' });
    const peak = checkSeason({ ...form, peakDistanceM: 900_000 }, 'mi');
    expect(peak.ok ? {} : peak.errors).toEqual({ peakDistanceM: 'Between 1 and 249 mi.' });
  });
  it('lists the races of its days in order', () => {
    const form = newSeason(races, [], today, 'article');
    expect(racesIn(races, form).map((each) => each.name)).toEqual(['Tune-up', 'Goal', 'Late']);
    expect(racesIn(races, { ...form, endDate: calendarDate('2026-10-10') }).map((each) => each.name)).toEqual([
      'Tune-up',
      'Goal',
    ]);
  });
});
