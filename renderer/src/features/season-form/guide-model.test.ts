import { describe, expect, it } from 'vitest';
import type { Athlete } from '../../../../shared/domain/athlete.ts';
import { calendarDate } from '../../../../shared/domain/calendar-date.ts';
import { seasonFixture } from '../../charts/season-fixture.ts';
import { type AthleteForm, checkAthlete, formOf, newAthlete } from '../athlete/athlete-form-model.ts';
import {
  addedRaces,
  checkGround,
  emptyEntry,
  entryErrors,
  type Guide,
  leftOut,
  planSentence,
  profileFromLog,
  waitingFor,
} from './guide-model.ts';

const today = calendarDate('2026-06-29');
const NOTHING = { weeklyDistanceM: null, longestRunM: null, lifts: 0 };

function athleteOf(part: Partial<AthleteForm> = {}): Athlete {
  const checked = checkAthlete({ ...newAthlete(today, 'km', 'kg'), name: 'Ann', ...part }, today);
  if (!checked.ok) throw new Error('the athlete is not in order');
  const kept = { id: 'a', archived: false, sample: false, vdot: null, createdAt: '2026-01-01T00:00:00.000Z' };
  return { ...checked.draft, ...kept } as unknown as Athlete;
}

const entryOf = (name: string, date: string | null) => ({
  ...emptyEntry([], today),
  name,
  date: date === null ? null : calendarDate(date),
});
const guideOf = (part: Partial<Guide> = {}): Guide => ({
  profile: formOf(athleteOf()),
  races: [],
  entry: emptyEntry([], today),
  ...part,
});

describe('the profile that a season starts from', () => {
  it('follows the log where the log says something, and stays where it is silent', () => {
    const athlete = athleteOf();
    expect(profileFromLog(athlete, NOTHING)).toEqual(formOf(athlete));
    const form = profileFromLog(athlete, { weeklyDistanceM: 51_234.4, longestRunM: 21_000, lifts: 6 });
    expect(form).toMatchObject({ weeklyDistanceM: 51_234, longestRunM: 21_000, liftingHistory: 'regular' });
    expect(profileFromLog(athlete, { ...NOTHING, lifts: 3 }).liftingHistory).toBe('none');
  });
});

describe('a race being typed', () => {
  it('counts once it is whole, and only when it is still to come', () => {
    expect(addedRaces(guideOf(), today)).toEqual([]);
    expect(addedRaces(guideOf({ entry: entryOf('Spring 10', null) }), today)).toEqual([]);
    expect(addedRaces(guideOf({ entry: entryOf('Old 10', '2026-05-01') }), today)).toEqual([]);
    expect(addedRaces(guideOf({ entry: entryOf('City 10', '2026-10-04') }), today)).toMatchObject([
      { name: 'City 10', date: '2026-10-04', priority: 'A' },
    ]);
  });

  it('is named with its reason while the plan leaves it out: not whole, past, or before the first day', () => {
    const said = (part: Partial<Guide>, start = today) => leftOut(guideOf(part), start, today);
    expect(said({})).toBeNull();
    expect(said({ entry: entryOf('City 10', '2026-10-04') })).toBeNull();
    expect(said({ entry: entryOf('City 10', null) })).toBeNull();
    expect(said({ entry: entryOf('Old 10', '2026-05-01') })).toContain('This day is past');
    const hasty = { ...entryOf('City Half', '2026-10-04'), distanceM: 21_097.5, targetTimeS: 91 };
    expect(said({ entry: hasty })).toContain('Half marathon in 1:31: nobody runs that fast. If you mean 1:31:00');
    expect(said({ entry: entryOf('City 10', '2026-10-04') }, calendarDate('2026-10-05'))).toBe(
      'City 10 lies before the first day and is no part of this season.',
    );
  });

  it('says what is missing as soon as it is begun', () => {
    expect(entryErrors(guideOf({ entry: entryOf('', null) }), today)).toEqual({});
    expect(entryErrors(guideOf({ entry: entryOf('City 10', null) }), today)).toHaveProperty('date');
    expect(entryErrors(guideOf({ entry: entryOf('Old 10', '2026-05-01') }), today)).toHaveProperty('date');
  });

  it('asks for a goal first, and for others once there is one', () => {
    const goal = addedRaces(guideOf({ entry: entryOf('City 10', '2026-10-04') }), today);
    expect(emptyEntry([], today).priority).toBe('A');
    expect(emptyEntry(goal, today).priority).toBe('B');
  });
});

describe('what is stored with a season', () => {
  it('leaves a profile alone that was not changed', () => {
    expect(checkGround(guideOf(), athleteOf(), today)).toEqual({ ok: true, ground: { profile: null, races: [] } });
    const profile = { ...formOf(athleteOf()), weeklyDistanceM: 60_000 };
    expect(checkGround(guideOf({ profile }), athleteOf(), today)).toMatchObject({
      ok: true,
      ground: { profile: { weeklyDistanceM: 60_000 } },
    });
  });

  it('names the step on which something is wrong', () => {
    const base = formOf(athleteOf());
    const noDays = { ...base, days: base.days.map((day) => ({ ...day, canRun: false })) };
    expect(checkGround(guideOf({ entry: entryOf('City', null) }), athleteOf(), today)).toMatchObject({ step: 'races' });
    expect(checkGround(guideOf({ profile: noDays }), athleteOf(), today)).toMatchObject({ step: 'running' });
    expect(waitingFor('running', { days: 'Choose a day.' })).toBe('No plan to show yet. Running days: Choose a day.');
    const bar = { ...base, bar: undefined };
    expect(checkGround(guideOf({ profile: bar }), athleteOf(), today)).toMatchObject({ step: 'lifting' });
  });
});

describe('the sentence of a plan', () => {
  const { weeks } = seasonFixture([['base', 8]]);
  const planned = weeks.map((week) => ({ ...week, class: 'LOW' as const }));

  it('names weeks, race, days and the most of a week', () => {
    const races = addedRaces(guideOf({ entry: entryOf('City 10', '2026-10-04') }), today);
    expect(planSentence({ weeks: planned }, formOf(athleteOf()), races)).toBe(
      '8 weeks from Mon 6 Apr 2026 to City 10 on Sun 4 Oct 2026: 5 running days, the long run on Sunday, up to 60 km and 2 lifts a week.',
    );
  });

  it('says that there is no A race', () => {
    expect(planSentence({ weeks: planned }, formOf(athleteOf()), [])).toContain('without an A race');
    expect(planSentence({ weeks: [] }, formOf(athleteOf()), [])).toBe('');
  });
});
