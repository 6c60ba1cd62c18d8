import { afterEach, beforeEach, expect, it } from 'vitest';
import { calendarDate } from '../../shared/domain/calendar-date.ts';
import { anAthlete, aRace, aSeason, openTestWorkstation, type TestWorkstation } from './test-workstation.ts';

let station: TestWorkstation;
beforeEach(() => {
  station = openTestWorkstation('2026-02-20');
});
afterEach(() => station.close());

/** Metres of the first week of a season that starts on 9 March, with an illness up to the given day, or none. */
async function firstWeekM(illUntil: string | null): Promise<number> {
  const { athleteId } = await station.get('athlete.create', anAthlete());
  await station.get('race.create', { athleteId, draft: aRace() });
  if (illUntil !== null) {
    const draft = {
      kind: 'illness' as const,
      from: calendarDate('2026-02-23'),
      to: calendarDate(illUntil),
      canRun: false,
      canLift: false,
      avoidPatterns: [],
      volumeShare: null,
      note: '',
    };
    await station.get('period.create', { athleteId, draft });
  }
  const { seasonId } = await station.get('season.create', {
    athleteId,
    draft: aSeason({ startDate: calendarDate('2026-03-09') }),
  });
  return (await station.get('season.get', { seasonId })).weeks[0]?.planned.runDistanceM ?? 0;
}

it('P2: an illness that ends the day before the season is felt in its first week', async () => {
  const usual = await firstWeekM(null);
  const after = await firstWeekM('2026-03-08');
  expect(usual).toBeGreaterThan(0);
  expect(after).toBeLessThan(0.75 * usual);
});
