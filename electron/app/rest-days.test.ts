import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../shared/domain/calendar-date.ts';
import type { AthleteId, SessionId } from '../../shared/domain/ids.ts';
import type { SessionDraft } from '../../shared/domain/session.ts';
import { readsOf } from './context.ts';
import { anAthlete, aRace, openTestWorkstation, type TestWorkstation } from './test-workstation.ts';

const MONDAY = calendarDate('2026-03-09');
let station: TestWorkstation;
let ana: AthleteId;
beforeEach(async () => {
  station = openTestWorkstation('2026-03-02');
  ({ athleteId: ana } = await station.get('athlete.create', anAthlete()));
});
afterEach(() => station.close());

async function plan(weekday: number, title: string, side: 'planned' | 'actual' = 'planned'): Promise<SessionId> {
  const draft: SessionDraft = {
    date: addDays(MONDAY, weekday - 1),
    startTime: null,
    kind: 'other',
    title,
    durationS: 1800,
    run: null,
    strength: null,
    rpe: null,
    note: '',
  };
  return (await station.get('session.create', { athleteId: ana, side, draft })).sessionId;
}

/** The week as `Mon..Sun`, days apart by bars. */
function week(): string {
  const sessions = readsOf(station.context).sessions.between(ana, MONDAY, addDays(MONDAY, 7), 'planned');
  return Array.from({ length: 8 }, (_, i) => addDays(MONDAY, i))
    .map((date) =>
      sessions
        .filter((session) => session.date === date)
        .map((session) => session.title)
        .toSorted()
        .join('+'),
    )
    .join('|');
}

const day = (weekday: number) => addDays(MONDAY, weekday - 1);
const insert = (weekday: number) => station.get('week.insertRest', { athleteId: ana, date: day(weekday) });
const remove = (weekday: number) => station.get('week.removeRest', { athleteId: ana, date: day(weekday) });

async function planAll(letters: string): Promise<readonly SessionId[]> {
  const ids: SessionId[] = [];
  for (const [i, letter] of [...letters].entries()) if (letter !== '-') ids.push(await plan(i + 1, letter));
  return ids;
}

describe('inserting a rest day', () => {
  it('shifts what follows up to the first free day, in one step', async () => {
    await planAll('abcd-fg');
    expect(await insert(2)).toMatchObject({ moved: 3, stayed: [], barrier: null });
    expect(week()).toBe('a||b|c|d|f|g|');
    expect((await station.get('history.state', {})).undo).toBe('Insert rest day');
    await station.get('history.undo', {});
    expect(week()).toBe('a|b|c|d||f|g|');
  });

  it('leaves the last day where the week ends, and says so', async () => {
    await planAll('abcdefg');
    expect(await insert(3)).toMatchObject({
      moved: 4,
      stayed: [{ title: 'g', date: day(7) }],
      barrier: { kind: 'week-end' },
    });
    expect(week()).toBe('a|b||c|d|e|f+g|');
  });

  it('stops before a race and before what is locked or done', async () => {
    const [, , , , , , long] = await planAll('abcdefg');
    await station.get('race.create', {
      athleteId: ana,
      draft: aRace({ date: day(6), name: 'Spring 10', priority: 'C' }),
    });
    expect(await insert(2)).toMatchObject({
      moved: 3,
      stayed: [{ title: 'e', date: day(5) }],
      barrier: { kind: 'race', date: day(6), title: 'Spring 10' },
    });
    expect(week()).toBe('a||b|c|d+e|f|g|');
    await station.get('history.undo', {});
    if (long === undefined) throw new Error('no long run');
    const [locked] = readsOf(station.context).sessions.between(ana, day(4), day(4));
    if (locked === undefined) throw new Error('no session');
    await station.get('session.setLocked', { sessionId: locked.id, locked: true });
    expect(await insert(2)).toMatchObject({ moved: 1, barrier: { kind: 'locked', date: day(4), title: 'd' } });
    expect(week()).toBe('a||b+c|d|e|f|g|');
  });

  it('is refused with a reason where nothing can move, and changes nothing', async () => {
    await planAll('abcdefg');
    const at = { athleteId: ana, date: day(7) };
    expect((await station.failure('week.insertRest', at)).message).toMatch(/no day to shift to: the week ends there/);
    await station.get('race.create', { athleteId: ana, draft: aRace({ date: day(6), name: 'Spring 10' }) });
    const race = await station.failure('week.insertRest', { ...at, date: day(6) });
    expect(race.message).toBe('No rest day here: Spring 10 is raced on 14 Mar 2026. Nothing was changed.');
    expect(week()).toBe('a|b|c|d|e|f|g|');
  });

  it('is refused on a rest day', async () => {
    await planAll('a-c----');
    const failure = await station.failure('week.insertRest', { athleteId: ana, date: day(2) });
    expect(failure.message).toBe('10 Mar 2026 is a rest day already.');
  });
});

describe('removing a rest day', () => {
  it('brings what follows a day earlier, rest days between them too', async () => {
    await planAll('a-cd-fg');
    expect(await remove(2)).toMatchObject({ moved: 4, stayed: [], barrier: null });
    expect(week()).toBe('a|c|d||f|g||');
    expect((await station.get('history.state', {})).undo).toBe('Remove rest day');
    await station.get('history.undo', {});
    expect(week()).toBe('a||c|d||f|g|');
  });

  it('leaves a race with all that is behind it', async () => {
    await planAll('a-cdefg');
    await station.get('race.create', { athleteId: ana, draft: aRace({ date: day(6), name: 'Spring 10' }) });
    expect(await remove(2)).toMatchObject({
      moved: 3,
      stayed: [
        { title: 'f', date: day(6) },
        { title: 'g', date: day(7) },
      ],
      barrier: { kind: 'race' },
    });
    expect(week()).toBe('a|c|d|e||f|g|');
  });

  it('is refused where nothing follows, or where the day is no rest day', async () => {
    await planAll('ab-----');
    const at = (weekday: number) => station.failure('week.removeRest', { athleteId: ana, date: day(weekday) });
    expect((await at(3)).message).toMatch(/nothing follows in this week/);
    expect((await at(2)).message).toBe('10 Mar 2026 is no rest day.');
  });

  it('never moves what was done', async () => {
    station.clock.today = '2026-03-16';
    await planAll('a-c----');
    await plan(4, 'done', 'actual');
    expect(await remove(2)).toMatchObject({ moved: 1, barrier: { kind: 'done', title: 'done' } });
    expect(readsOf(station.context).sessions.between(ana, day(4), day(4), 'actual')).toHaveLength(1);
  });
});
