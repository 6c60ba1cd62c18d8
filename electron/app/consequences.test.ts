import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CalendarDate, calendarDate } from '../../shared/domain/calendar-date.ts';
import type { AthleteId, SeasonId } from '../../shared/domain/ids.ts';
import type { RunItem, SessionDraft } from '../../shared/domain/session.ts';
import { readsOf } from './context.ts';
import { anAthlete, aRace, aSeason, openTestWorkstation, type TestWorkstation } from './test-workstation.ts';

const TODAY = '2026-03-02';
let station: TestWorkstation;
beforeEach(() => {
  station = openTestWorkstation(TODAY);
});
afterEach(() => station.close());

async function planned(): Promise<{ readonly athleteId: AthleteId; readonly seasonId: SeasonId }> {
  const { athleteId } = await station.get('athlete.create', anAthlete());
  await station.get('race.create', { athleteId, draft: aRace() });
  const { seasonId } = await station.get('season.create', { athleteId, draft: aSeason() });
  return { athleteId, seasonId };
}

function aRun(date: string, items: RunItem[] = []): SessionDraft {
  const run = { type: 'easy' as const, distanceM: 8000, items, zones: null, heartRate: null, ascentM: null };
  return {
    date: calendarDate(date),
    startTime: null,
    kind: 'run',
    title: 'Easy run',
    durationS: 2700,
    run,
    strength: null,
    rpe: null,
    note: '',
  };
}

function aStep(durationS: number): RunItem {
  return { kind: 'step', intensity: 'E', durationS, distanceM: null, note: '' };
}

/** The classes that the audit and the roster read, and those that the season screen works out. */
async function classes(seasonId: SeasonId) {
  const stored = readsOf(station.context)
    .seasons.weeks(seasonId)
    .map((week) => week.class);
  const shown = (await station.get('season.get', { seasonId })).weeks.map((week) => week.plannedClass);
  return { stored, shown };
}

describe('the class of a week', () => {
  it('follows a race that is added, moved or deleted, at once and in undo', async () => {
    const { athleteId, seasonId } = await planned();
    const before = await classes(seasonId);
    expect(before.stored).toEqual(before.shown);
    const draft = aRace({ name: 'Spring 10', date: calendarDate('2026-04-05'), distanceM: 10_000, priority: 'B' });
    const { raceId } = await station.get('race.create', { athleteId, draft });
    const added = await classes(seasonId);
    expect(added.shown).not.toEqual(before.shown);
    expect(added.stored).toEqual(added.shown);
    await station.get('race.update', { raceId, draft: { ...draft, date: calendarDate('2026-05-03') } });
    const moved = await classes(seasonId);
    expect(moved.stored).toEqual(moved.shown);
    await station.get('race.delete', { raceId });
    expect(await classes(seasonId)).toEqual(before);
    await station.get('history.undo', {});
    expect(await classes(seasonId)).toEqual(moved);
  });
});

describe('a race', () => {
  it('cannot become the twin of another one, but stays itself', async () => {
    const { athleteId } = await station.get('athlete.create', anAthlete());
    await station.get('race.create', { athleteId, draft: aRace() });
    const { raceId } = await station.get('race.create', { athleteId, draft: aRace({ name: 'Relay' }) });
    await station.get('race.update', { raceId, draft: aRace({ name: 'Relay', note: 'second leg' }) });
    expect((await station.failure('race.update', { raceId, draft: aRace() })).kind).toBe('conflict');
  });
});

describe('a moved session', () => {
  async function twoSeasons() {
    const { athleteId, seasonId } = await planned();
    const next = aSeason({
      name: 'Winter',
      startDate: calendarDate('2026-10-05'),
      endDate: calendarDate('2026-12-20'),
    });
    const { seasonId: nextId } = await station.get('season.create', { athleteId, draft: next });
    return { athleteId, seasonId, nextId };
  }

  it('belongs to the season that holds its day, and outlives the season that it left', async () => {
    const { athleteId, seasonId, nextId } = await twoSeasons();
    const { sessions } = await station.get('week.get', { athleteId, monday: calendarDate('2026-06-01') });
    const run = sessions.find((session) => session.kind === 'run');
    if (run === undefined) throw new Error('no run');
    await station.get('session.move', { sessionId: run.id, date: calendarDate('2026-10-14'), startTime: null });
    expect(readsOf(station.context).sessions.get(run.id)?.seasonId).toBe(nextId);
    for (const id of [seasonId, nextId]) {
      const { stored, shown } = await classes(id);
      expect(stored).toEqual(shown);
    }
    await station.get('season.delete', { seasonId });
    expect(readsOf(station.context).sessions.get(run.id)?.date).toBe('2026-10-14');
  });

  it('stays with its season on a day that no season holds', async () => {
    const { athleteId, seasonId } = await twoSeasons();
    const { sessions } = await station.get('week.get', { athleteId, monday: calendarDate('2026-06-01') });
    const [first] = sessions;
    if (first === undefined) throw new Error('no session');
    await station.get('session.move', { sessionId: first.id, date: calendarDate('2026-09-22'), startTime: null });
    expect(readsOf(station.context).sessions.get(first.id)?.seasonId).toBe(seasonId);
  });
});

describe('a session that cannot be', () => {
  it('is refused with a sentence when its steps are longer than a week', async () => {
    const { athleteId } = await station.get('athlete.create', anAthlete());
    const long = aRun(TODAY, [{ kind: 'repeat', times: 100, steps: [aStep(7200)] }]);
    for (const side of ['planned', 'actual'] as const) {
      const failure = await station.failure('session.create', { athleteId, side, draft: long });
      expect(failure.message).toBe('The steps add up to more than 168 hours or 1,000 km; shorten them.');
      expect(failure.issues?.[0]?.path).toBe('draft.run.items');
    }
    const { sessionId } = await station.get('session.create', { athleteId, side: 'planned', draft: aRun(TODAY) });
    expect((await station.failure('session.update', { sessionId, draft: long })).kind).toBe('validation');
  });

  it('is refused as done when its day is still to come; an athlete further east may be a day ahead', async () => {
    const { athleteId } = await station.get('athlete.create', anAthlete());
    const done = { athleteId, side: 'actual' as const };
    await station.get('session.create', { ...done, draft: aRun('2026-03-03') });
    const { sessionId } = await station.get('session.create', { ...done, draft: aRun('2026-03-02') });
    const failure = await station.failure('session.create', { ...done, draft: aRun('2027-03-02') });
    expect(failure.message).toBe('2 Mar 2027 is still to come; a session that was done needs a day up to today.');
    const date: CalendarDate = calendarDate('2026-03-09');
    expect((await station.failure('session.move', { sessionId, date, startTime: null })).kind).toBe('validation');
    expect((await station.failure('session.update', { sessionId, draft: aRun(date) })).kind).toBe('validation');
  });

  it('does not make its week fail: weeks may hold more than one session may', async () => {
    const { athleteId } = await station.get('athlete.create', anAthlete());
    const draft = { ...aRun(TODAY), durationS: 600_000 };
    for (let n = 0; n < 2; n++) await station.get('session.create', { athleteId, side: 'planned', draft });
    const view = await station.get('week.get', { athleteId, monday: calendarDate(TODAY) });
    expect(view.sessions).toHaveLength(2);
  });
});

describe('what cannot be', () => {
  it('in a name is a control character: it becomes a space', async () => {
    const { athleteId } = await station.get('athlete.create', anAthlete({ name: '\u0000Ana\n\tTest\u0007' }));
    expect((await station.get('athlete.get', { athleteId })).name).toBe('Ana Test');
    expect((await station.failure('athlete.create', anAthlete({ name: '\u0000' }))).message).toBe(
      'Name must not be empty.',
    );
  });

  it('is a race too slow or too fast for any runner', async () => {
    const date = calendarDate('2026-02-01');
    for (const benchmark of [
      { distanceM: 1000, timeS: 172_800, date },
      { distanceM: 200_000, timeS: 120, date },
    ]) {
      const failure = await station.failure('athlete.create', anAthlete({ benchmark }));
      expect(failure.issues?.[0]?.path).toBe('draft.benchmark');
      expect(failure.message).toBe('No runner covers the recent race in that time; check its distance and time.');
    }
    await station.get('athlete.create', anAthlete({ benchmark: { distanceM: 42_195, timeS: 28_800, date } }));
  });
});

describe('the ends of the calendar', () => {
  it('are answered like any other day', async () => {
    const { athleteId } = await station.get('athlete.create', anAthlete());
    for (const date of ['1900-01-01', '2199-12-31'] as const) {
      await station.get('session.create', { athleteId, side: 'planned', draft: aRun(date) });
      const week = await station.get('week.get', { athleteId, monday: calendarDate(date) });
      expect(week.sessions.map((session) => session.date)).toEqual([date]);
    }
    const failure = await station.failure('season.preview', {
      athleteId,
      draft: aSeason({ startDate: calendarDate('2199-06-01') }),
    });
    expect(failure.message).toBe('Seasons can be planned until the end of 2197; start it earlier.');
  });
});
