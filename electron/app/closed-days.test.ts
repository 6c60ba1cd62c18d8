import { afterEach, beforeEach, expect, it } from 'vitest';
import { calendarDate } from '../../shared/domain/calendar-date.ts';
import { anAthlete, aRace, aSeason, openTestWorkstation, type TestWorkstation } from './test-workstation.ts';

let station: TestWorkstation;
beforeEach(() => {
  station = openTestWorkstation('2026-03-02');
});
afterEach(() => station.close());

it('AV: a move onto a day of the calendar without running is told before it is made', async () => {
  const { athleteId } = await station.get('athlete.create', anAthlete());
  await station.get('race.create', { athleteId, draft: aRace() });
  const { seasonId } = await station.get('season.create', { athleteId, draft: aSeason() });
  const holiday = calendarDate('2026-04-08');
  const { sessions } = await station.get('print.season', { seasonId });
  const run = sessions.find((session) => session.kind === 'run' && session.date === '2026-04-07');
  if (run === undefined) throw new Error('no run on that Tuesday');
  const there = sessions.filter((session) => session.date === holiday).map((session) => session.id);
  await station.get('session.delete', { sessionIds: there });
  const rules = async () => {
    const asked = await station.get('session.checkMove', { sessionId: run.id, date: holiday, startTime: null });
    return asked.findings.filter((finding) => finding.rule === 'AV').map((finding) => finding.sentence);
  };
  expect(await rules()).toEqual([]);
  await station.get('period.create', {
    athleteId,
    draft: {
      kind: 'unavailable',
      from: holiday,
      to: holiday,
      canRun: false,
      canLift: false,
      avoidPatterns: [],
      volumeShare: null,
      note: '',
    },
  });
  expect(await rules()).toEqual(['Ana Test is away on 8 Apr 2026 and cannot run then.']);
});
