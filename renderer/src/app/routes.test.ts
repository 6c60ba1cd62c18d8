import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import type { AthleteId, SeasonId } from '../../../shared/domain/ids.ts';
import type { Season } from '../../../shared/domain/season.ts';
import { paths, placeOf } from './routes.ts';
import { seasonFor } from './season-for.ts';

const athleteId = '01970000-0000-7000-8000-000000000001' as AthleteId;
const seasonId = '01970000-0000-7000-8000-000000000002' as SeasonId;
const monday = calendarDate('2026-06-29');

describe('the places of the window', () => {
  it('reads back every path it makes', () => {
    expect(placeOf(paths.roster())).toEqual({ kind: 'roster' });
    expect(placeOf(paths.settings())).toEqual({ kind: 'settings' });
    expect(placeOf(paths.rules())).toEqual({ kind: 'rules', group: null, item: null });
    expect(placeOf(paths.rules('taper'))).toEqual({ kind: 'rules', group: 'taper', item: null });
    expect(placeOf(paths.rules('heavy', 'strength.heavy.restS'))).toEqual({
      kind: 'rules',
      group: 'heavy',
      item: 'strength.heavy.restS',
    });
    expect(placeOf(paths.athleteRules(athleteId))).toEqual({ kind: 'athlete-rules', athleteId, group: null });
    expect(placeOf(paths.athleteRules(athleteId, 'taper'))).toEqual({
      kind: 'athlete-rules',
      athleteId,
      group: 'taper',
    });
    expect(placeOf(paths.calculators())).toEqual({ kind: 'calculators', name: null });
    expect(placeOf(paths.calculators('e1rm'))).toEqual({ kind: 'calculators', name: 'e1rm' });
    const shelf = { kind: 'library', shelf: 'exercises', id: null, edit: false };
    expect(placeOf('/library')).toEqual(shelf);
    expect(placeOf(paths.library())).toEqual(shelf);
    expect(placeOf(paths.library('exercises', 'back-squat'))).toEqual({ ...shelf, id: 'back-squat' });
    expect(placeOf(paths.library('sessions', 'x', true))).toEqual({ ...shelf, shelf: 'sessions', id: 'x', edit: true });
    expect(placeOf(paths.newAthlete())).toEqual({ kind: 'new-athlete' });
    expect(placeOf(paths.athlete(athleteId))).toEqual({ kind: 'athlete', athleteId });
    expect(placeOf(paths.profile(athleteId))).toEqual({ kind: 'profile', athleteId });
    expect(placeOf(paths.season(athleteId, seasonId))).toEqual({ kind: 'season', athleteId, seasonId });
    expect(placeOf(paths.log(athleteId))).toEqual({ kind: 'log', athleteId, date: null });
    expect(placeOf(paths.log(athleteId, monday))).toEqual({ kind: 'log', athleteId, date: monday });
    expect(placeOf(paths.squadLog())).toEqual({ kind: 'squad-log', date: null });
    expect(placeOf(paths.squadLog(monday))).toEqual({ kind: 'squad-log', date: monday });
    expect(placeOf(paths.week(athleteId, monday))).toEqual({ kind: 'week', athleteId, monday, besideId: null });
    const pair = { kind: 'week', athleteId, monday, besideId: seasonId };
    expect(placeOf(`/athletes/${athleteId}/week/${monday}/with/${seasonId}`)).toEqual(pair);
  });
  it.each([
    '/athletes/not-an-id',
    `/athletes/${athleteId}/week/2026-02-30`,
    `/athletes/${athleteId}/week/2026-06-29/with/${athleteId}`,
    `/athletes/${athleteId}/week/2026-06-29/beside/${seasonId}`,
    `/athletes/${athleteId}/season/x`,
    `/athletes/${athleteId}/profile/more`,
    '/settings/rules/taper/more/still',
    '/library/attic',
    '/library/exercises/back-squat/look',
    '/elsewhere',
  ])('%s is nowhere', (path) => expect(placeOf(path)).toEqual({ kind: 'unknown' }));
});

describe('which season a day belongs to', () => {
  const season = (id: string, firstMonday: string, weekCount: number) =>
    ({ id, firstMonday: calendarDate(firstMonday), weekCount }) as unknown as Season;
  const seasons = [season('autumn', '2026-09-07', 12), season('spring', '2026-02-02', 20)];
  it('takes the one that holds it, else the next, else the last', () => {
    expect(seasonFor(seasons, calendarDate('2026-03-01'))?.id).toBe('spring');
    expect(seasonFor(seasons, calendarDate('2026-07-10'))?.id).toBe('autumn');
    expect(seasonFor(seasons, calendarDate('2027-07-10'))?.id).toBe('autumn');
    expect(seasonFor(seasons, calendarDate('2025-07-10'))?.id).toBe('spring');
    expect(seasonFor([], monday)).toBeUndefined();
  });
  it('holds the last Sunday still and the Monday after it no more', () => {
    expect(seasonFor(seasons, calendarDate('2026-06-21'))?.id).toBe('spring');
    expect(seasonFor(seasons, calendarDate('2026-06-22'))?.id).toBe('autumn');
  });
});
