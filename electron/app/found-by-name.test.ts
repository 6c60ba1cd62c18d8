import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarDate } from '../../shared/domain/calendar-date.ts';
import { anAthlete, aRace, aSeason, openTestWorkstation, type TestWorkstation } from './test-workstation.ts';

let station: TestWorkstation;
beforeEach(() => {
  station = openTestWorkstation('2026-03-02');
});
afterEach(() => station.close());

const named = (text: string, limit = 10) => station.get('find.named', { text, limit });

async function withRaces(name: string, races: readonly (readonly [name: string, date: string])[]) {
  const { athleteId } = await station.get('athlete.create', anAthlete({ name }));
  for (const [race, date] of races) {
    await station.get('race.create', { athleteId, draft: aRace({ name: race, date: calendarDate(date) }) });
  }
  return athleteId;
}

describe('finding by name', () => {
  it('finds races of all athletes, the nearest to today first, with how many there are', async () => {
    const ana = await withRaces('Ana Test', [
      ['Berlin Marathon', '2027-09-26'],
      ['Berlin Marathon', '2026-09-27'],
      ['München 10 km', '2026-05-03'],
    ]);
    await withRaces('Ben Lund', [['Halb in Berlin', '2026-04-05']]);
    const { races } = await named('berlin', 2);
    expect(races.total).toBe(3);
    expect(races.items.map((race) => [race.athleteName, race.name, race.date])).toEqual([
      ['Ana Test', 'Berlin Marathon', '2026-09-27'],
      ['Ana Test', 'Berlin Marathon', '2027-09-26'],
    ]);
    expect((await named('ben berlin')).races.items.map((race) => race.name)).toEqual(['Halb in Berlin']);
    expect((await named('berlin 2027')).races.items.map((race) => race.date)).toEqual(['2027-09-26']);
    expect((await named('munchen')).races.items).toMatchObject([{ athleteId: ana, priority: 'A' }]);
    expect((await named('Ana Test')).races.total).toBe(0);
  });

  it('finds seasons of the past and of archived athletes, and these themselves', async () => {
    const ana = await withRaces('Ana Test', [['Autumn Marathon', '2026-08-30']]);
    const { seasonId } = await station.get('season.create', { athleteId: ana, draft: aSeason() });
    station.clock.today = '2028-01-10';
    await station.get('athlete.archive', { athleteIds: [ana], archived: true });
    const { seasons, archived } = await named('autumn');
    expect(seasons.items).toMatchObject([{ seasonId, athleteName: 'Ana Test', firstMonday: '2026-03-02' }]);
    expect((seasons.items[0]?.lastDay ?? '') > '2026-08-30').toBe(true);
    expect(archived.total).toBe(0);
    expect((await named('ana')).archived.items).toEqual([{ athleteId: ana, athleteName: 'Ana Test' }]);
  });

  it('asks for at least a letter', async () => {
    expect(await station.failure('find.named', { text: '  ', limit: 5 })).toMatchObject({ kind: 'validation' });
  });
});
