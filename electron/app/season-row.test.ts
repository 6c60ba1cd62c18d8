import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addWeeks, mondayOf } from '../../shared/domain/calendar-date.ts';
import { anAthlete, aRace, aSeason, openTestWorkstation, type TestWorkstation } from './test-workstation.ts';

let station: TestWorkstation;
beforeEach(() => {
  station = openTestWorkstation('2026-03-02');
});
afterEach(() => station.close());

describe('all seasons in a row', () => {
  it('are empty without a season', async () => {
    const { athleteId } = await station.get('athlete.create', anAthlete());
    expect(await station.get('season.row', { athleteId })).toMatchObject({ seasons: [], weeks: [], races: [] });
  });

  it('hold each week once and in order, also those between two seasons, with the sums of each season', async () => {
    const { athleteId } = await station.get('athlete.create', anAthlete());
    await station.get('race.create', { athleteId, draft: aRace() });
    const first = await station.get('season.create', { athleteId, draft: aSeason() });
    const one = await station.get('season.get', { seasonId: first.seasonId });
    const startDate = addWeeks(one.season.firstMonday, one.season.weekCount + 3);
    const later = { ...aSeason(), name: 'Later', startDate, endDate: addWeeks(startDate, 11) };
    const second = await station.get('season.create', { athleteId, draft: later });
    const two = await station.get('season.get', { seasonId: second.seasonId });

    const row = await station.get('season.row', { athleteId });
    expect(row.seasons.map(({ name }) => name)).toEqual([one.season.name, 'Later']);
    expect(row.weeks.map(({ monday }) => monday)).toEqual(
      Array.from({ length: one.weeks.length + 3 + two.weeks.length }, (_, i) =>
        addWeeks(mondayOf(one.season.firstMonday), i),
      ),
    );
    const planned = row.weeks.map((week) => week.planned.hardSets);
    expect(planned.slice(0, one.weeks.length)).toEqual(one.weeks.map((week) => week.planned.hardSets));
    expect(planned.slice(one.weeks.length, one.weeks.length + 3)).toEqual([0, 0, 0]);
    expect(planned.slice(one.weeks.length + 3)).toEqual(two.weeks.map((week) => week.planned.hardSets));
    expect(row.races.map(({ name }) => name)).toEqual(['Autumn Marathon']);
    expect(row.phases).toHaveLength(one.phases.length + two.phases.length);
  });
});
