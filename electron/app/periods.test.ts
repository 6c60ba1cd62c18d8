import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PeriodDraft } from '../../shared/domain/athlete.ts';
import { calendarDate } from '../../shared/domain/calendar-date.ts';
import { anAthlete, openTestWorkstation, type TestWorkstation } from './test-workstation.ts';

const away: PeriodDraft = {
  kind: 'unavailable',
  from: calendarDate('2026-07-06'),
  to: calendarDate('2026-07-12'),
  canRun: false,
  canLift: false,
  avoidPatterns: ['squat', 'jump'],
  volumeShare: null,
  note: 'Family holiday',
};

let station: TestWorkstation;
beforeEach(() => {
  station = openTestWorkstation('2026-03-02');
});
afterEach(() => station.close());

it('days on the calendar are added, changed, deleted, and all of it undone', async () => {
  const { athleteId } = await station.get('athlete.create', anAthlete());
  const { periodId } = await station.get('period.create', { athleteId, draft: away });
  expect(await station.get('period.list', { athleteId })).toEqual([{ id: periodId, athleteId, ...away }]);
  const longer = { ...away, to: calendarDate('2026-07-19'), avoidPatterns: [] };
  await station.get('period.update', { periodId, draft: longer });
  expect(await station.get('period.list', { athleteId })).toEqual([{ id: periodId, athleteId, ...longer }]);
  await station.get('history.undo', {});
  expect(await station.get('period.list', { athleteId })).toEqual([{ id: periodId, athleteId, ...away }]);
  await station.get('period.delete', { periodId });
  expect(await station.get('period.list', { athleteId })).toEqual([]);
  await station.get('history.undo', {});
  expect(await station.get('period.list', { athleteId })).toEqual([{ id: periodId, athleteId, ...away }]);
});

it('days that end before they begin, or last more than a year, are refused', async () => {
  const { athleteId } = await station.get('athlete.create', anAthlete());
  const backwards = { ...away, to: calendarDate('2026-07-05') };
  expect(await station.app.dispatch('period.create', { athleteId, draft: backwards })).toMatchObject({
    ok: false,
    failure: { kind: 'validation', message: 'The last day must not be before the first.' },
  });
  const endless = { ...away, to: calendarDate('2027-07-07') };
  expect(await station.app.dispatch('period.create', { athleteId, draft: endless })).toMatchObject({
    ok: false,
    failure: { kind: 'validation' },
  });
  expect(await station.get('period.list', { athleteId })).toEqual([]);
});

it('one mark of fitness of a kind a day, one progression a lift', async () => {
  const mark = { kind: 'threshold-pace', date: calendarDate('2026-02-01'), paceSPerKm: 255 } as const;
  const athlete = anAthlete({ marks: [mark] });
  const { athleteId } = await station.get('athlete.create', athlete);
  expect((await station.get('athlete.get', { athleteId })).marks).toEqual([mark]);
  const twice = { ...athlete, marks: [mark, { ...mark, paceSPerKm: 250 }] };
  expect(await station.app.dispatch('athlete.update', { athleteId, draft: twice })).toMatchObject({
    ok: false,
    failure: { message: 'A day can hold one mark of each kind only.' },
  });
});
