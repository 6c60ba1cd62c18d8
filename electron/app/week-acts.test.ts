import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, addWeeks, type CalendarDate, calendarDate } from '../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../shared/domain/ids.ts';
import type { Session } from '../../shared/domain/session.ts';
import { readsOf } from './context.ts';
import { draftOf } from './plan-inputs.ts';
import { maxes } from './sample-squad/sample-athlete.ts';
import { anAthlete, aRace, aSeason, openTestWorkstation, type TestWorkstation } from './test-workstation.ts';

const TODAY = '2026-03-02';
const MONDAY = calendarDate('2026-05-11');
let station: TestWorkstation;
let ana: AthleteId;
beforeEach(async () => {
  station = openTestWorkstation(TODAY);
  ({ athleteId: ana } = await station.get('athlete.create', anAthlete()));
  await station.get('race.create', { athleteId: ana, draft: aRace() });
  await station.get('season.create', { athleteId: ana, draft: aSeason() });
});
afterEach(() => station.close());

async function weekOf(monday: CalendarDate, athleteId = ana): Promise<readonly Session[]> {
  return (await station.get('week.get', { athleteId, monday })).sessions;
}

/** What a coach sees of the sessions of days, without their ids. */
function shown(sessions: readonly Session[]) {
  return sessions.map(({ date, title, locked }) => `${date} ${title}${locked ? ' locked' : ''}`);
}

function only(sessions: readonly Session[], test: (session: Session) => boolean): Session {
  const found = sessions.find(test);
  if (found === undefined) throw new Error('no such session');
  return found;
}

const isLift = (session: Session) => session.kind === 'strength';

function copiesOf(sessions: readonly Session[], days: number) {
  return sessions.map((session) => ({
    athleteId: session.athleteId,
    draft: { ...draftOf(session), date: addDays(session.date, days) },
  }));
}

async function undoLabel(): Promise<string | null> {
  return (await station.get('history.state', {})).undo;
}

describe('pasting', () => {
  it('plans the copies on their days with steps, sets and notes, in one step that undo takes back', async () => {
    const before = await weekOf(MONDAY);
    const [first, second] = before;
    if (first === undefined || second === undefined) throw new Error('an empty week');
    await station.get('session.setLocked', { sessionId: first.id, locked: true });
    const to = addWeeks(MONDAY, 1);
    const there = await weekOf(to);
    const pasted = await station.get('session.paste', {
      athleteId: ana,
      copies: copiesOf([first, second], 7),
      clear: null,
    });
    expect(pasted.sessionIds).toHaveLength(2);
    const copies = pasted.sessionIds.map((id) => readsOf(station.context).sessions.get(id));
    expect(copies[0]).toMatchObject({
      ...draftOf(first),
      date: addDays(first.date, 7),
      side: 'planned',
      locked: false,
      edited: false,
      source: 'coach',
      seasonId: first.seasonId,
      reasons: [],
    });
    expect(copies[0]?.load).toEqual(first.load);
    expect(await weekOf(to)).toHaveLength(there.length + 2);
    expect(await undoLabel()).toBe('Paste sessions');
    await station.get('history.undo', {});
    expect(await weekOf(to)).toEqual(there);
    await station.get('history.redo', {});
    expect((await weekOf(to)).map((session) => session.id)).toEqual(expect.arrayContaining([...pasted.sessionIds]));
  });

  it('makes room in the days that it is told to clear, but leaves what is locked or done', async () => {
    const to = addWeeks(MONDAY, 1);
    const there = await weekOf(to);
    const [locked] = there;
    if (locked === undefined) throw new Error('an empty week');
    await station.get('session.setLocked', { sessionId: locked.id, locked: true });
    const copied = await weekOf(MONDAY);
    const pasted = await station.get('session.paste', {
      athleteId: ana,
      copies: copiesOf(copied, 7),
      clear: { from: to, to: addDays(to, 6) },
    });
    expect(pasted).toMatchObject({ cleared: there.length - 1, kept: 1 });
    const after = await weekOf(to);
    expect(shown(after).toSorted()).toEqual(
      [
        `${locked.date} ${locked.title} locked`,
        ...shown(copied).map((text) => `${addDays(calendarDate(text.slice(0, 10)), 7)}${text.slice(10)}`),
      ].toSorted(),
    );
    await station.get('history.undo', {});
    expect(shown(await weekOf(to))).toEqual(shown([{ ...locked, locked: true }, ...there.slice(1)]));
  });

  it('plans what was done without what was measured', async () => {
    const [run] = await weekOf(calendarDate(TODAY));
    if (run?.run === null || run === undefined) throw new Error('no run');
    const draft = {
      ...draftOf(run),
      date: calendarDate(TODAY),
      rpe: 6,
      run: { ...run.run, heartRate: 150, zones: { z1: 1800, z2: 60, z3: 0 } },
    };
    const pasted = await station.get('session.paste', {
      athleteId: ana,
      copies: [{ athleteId: ana, draft: { ...draft, date: MONDAY } }],
      clear: null,
    });
    const [id] = pasted.sessionIds;
    const copy = id === undefined ? undefined : readsOf(station.context).sessions.get(id);
    expect(copy).toMatchObject({ side: 'planned', rpe: null, run: { heartRate: null, zones: null } });
  });

  it('gives another athlete their own loads, paces and title, and says what a lift could not be given', async () => {
    const { athleteId: bo } = await station.get(
      'athlete.create',
      anAthlete({
        name: 'Bo Other',
        distanceUnit: 'mi',
        benchmark: { distanceM: 10_000, timeS: 3000, date: calendarDate('2026-02-15') },
        liftMaxes: maxes(calendarDate('2026-02-20'), 'tested', { 'back-squat': 40 }),
      }),
    );
    const sessions = await weekOf(MONDAY);
    const lift = only(
      sessions,
      (session) => isLift(session) && session.strength?.sets.some((set) => set.exerciseId === 'back-squat') === true,
    );
    const pasted = await station.get('session.paste', { athleteId: bo, copies: copiesOf([lift], 0), clear: null });
    const [copy] = await weekOf(MONDAY, bo);
    const squat = (session: Session | undefined) =>
      session?.strength?.sets.find((set) => set.exerciseId === 'back-squat' && set.kind === 'work');
    expect(squat(copy)?.loadKg).toBeLessThan((squat(lift)?.loadKg ?? 0) * 0.6);
    expect(squat(copy)?.fractionE1rm).toBeLessThanOrEqual(squat(lift)?.fractionE1rm ?? 0);
    expect(pasted.notes.every((note) => note.exerciseId !== 'back-squat')).toBe(true);
    const run = only(sessions, (session) => session.run?.type === 'easy' || session.run?.type === 'long');
    await station.get('session.paste', { athleteId: bo, copies: copiesOf([run], 0), clear: null });
    const mine = only(await weekOf(run.date, bo), (session) => session.kind === 'run');
    expect(mine.title).toMatch(/ mi/);
    expect(mine.run?.distanceM).toBe(run.run?.distanceM);
    expect(mine.durationS ?? 0).toBeGreaterThan(run.durationS ?? 0);
  });

  it('names the session that cannot be, and changes nothing', async () => {
    const [first, second] = await weekOf(MONDAY);
    if (first === undefined || second === undefined) throw new Error('an empty week');
    const copies = copiesOf([first, second], 7);
    const bad = copies.map((copy, i) =>
      i === 1 ? { ...copy, draft: { ...copy.draft, durationS: 604_800 * 2 } } : copy,
    );
    const before = await weekOf(addWeeks(MONDAY, 1));
    const failure = await station.failure('session.paste', { athleteId: ana, copies: bad, clear: null });
    expect(failure.kind).toBe('validation');
    expect(await weekOf(addWeeks(MONDAY, 1))).toEqual(before);
    expect(await undoLabel()).toBe('Plan season');
  });
});

describe('repeating', () => {
  it('plans a session on the same weekday of the next weeks', async () => {
    const lift = only(await weekOf(MONDAY), isLift);
    const count = async (week: number) =>
      (await weekOf(addWeeks(MONDAY, week))).filter((session) => session.date === addWeeks(lift.date, week)).length;
    const before = [await count(1), await count(2), await count(3), await count(4)];
    const done = await station.get('session.repeat', { sessionIds: [lift.id], weeks: 3, clear: 'nothing' });
    expect(done.sessionIds).toHaveLength(3);
    const after = [await count(1), await count(2), await count(3), await count(4)];
    expect(after.map((n, i) => n - (before[i] ?? 0))).toEqual([1, 1, 1, 0]);
    expect(await undoLabel()).toBe('Repeat sessions');
    await station.get('history.undo', {});
    expect([await count(1), await count(2), await count(3), await count(4)]).toEqual(before);
  });

  it('makes the next weeks the same as this one when it is told to', async () => {
    const week = await weekOf(MONDAY);
    const sessionIds = week.map((session) => session.id);
    await station.get('session.repeat', { sessionIds, weeks: 2, clear: 'weeks' });
    const titles = (sessions: readonly Session[]) => sessions.map((session) => session.title);
    expect(titles(await weekOf(addWeeks(MONDAY, 1)))).toEqual(titles(week));
    expect(titles(await weekOf(addWeeks(MONDAY, 2)))).toEqual(titles(week));
    expect(titles(await weekOf(addWeeks(MONDAY, 3)))).not.toEqual(titles(week));
  });

  it('is refused with a sentence when it would be too much', async () => {
    const sessionIds = (await weekOf(MONDAY)).map((session) => session.id);
    const failure = await station.failure('session.repeat', { sessionIds, weeks: 60, clear: 'nothing' });
    expect(failure.message).toMatch(/^That would be \d+ sessions; at most 400/);
  });
});

describe('moving several', () => {
  it('keeps their ids, reasons and links, and is one step', async () => {
    const [first, second] = await weekOf(MONDAY);
    if (first === undefined || second === undefined) throw new Error('an empty week');
    const moves = [first, second].map((session) => ({ sessionId: session.id, date: addDays(session.date, 14) }));
    const moved = await station.get('session.moveMany', { athleteId: ana, moves, clear: null });
    expect(moved.sessionIds).toEqual([first.id, second.id]);
    const after = readsOf(station.context).sessions.get(first.id);
    expect(after).toMatchObject({ date: addDays(first.date, 14), edited: true, reasons: first.reasons });
    expect(await undoLabel()).toBe('Move sessions');
    await station.get('history.undo', {});
    expect(readsOf(station.context).sessions.get(second.id)).toEqual(second);
  });

  it('takes a session to another athlete, and undo brings it back', async () => {
    const { athleteId: bo } = await station.get('athlete.create', anAthlete({ name: 'Bo Other' }));
    const lift = only(await weekOf(MONDAY), isLift);
    const moves = [{ sessionId: lift.id, date: lift.date }];
    await station.get('session.moveMany', { athleteId: bo, moves, clear: null });
    expect(shown(await weekOf(MONDAY, bo))).toEqual([`${lift.date} ${lift.title}`]);
    expect(readsOf(station.context).sessions.get(lift.id)).toBeUndefined();
    await station.get('history.undo', {});
    expect(await weekOf(MONDAY, bo)).toEqual([]);
    expect(readsOf(station.context).sessions.get(lift.id)).toEqual(lift);
  });

  it('says beforehand for each day exactly what the move then says', async () => {
    const lift = only(await weekOf(MONDAY), isLift);
    const dates = Array.from({ length: 7 }, (_, i) => addDays(MONDAY, i));
    const asked = await station.get('session.checkPlaces', {
      athleteId: ana,
      sessionIds: [lift.id],
      dates,
      copy: false,
    });
    expect(asked.map((each) => each.date)).toEqual(dates);
    expect(asked.some((each) => each.findings.length > 0)).toBe(true);
    expect(only_(asked, lift.date).findings).toEqual([]);
    for (const { date, findings } of asked) {
      if (date === lift.date) continue;
      const moved = await station.get('session.moveMany', {
        athleteId: ana,
        moves: [{ sessionId: lift.id, date }],
        clear: null,
      });
      expect(moved.findings, date).toEqual(findings);
      await station.get('history.undo', {});
    }
  });

  it('says that a session that was done cannot be in the future', async () => {
    const { sessionId } = await station.get('session.create', {
      athleteId: ana,
      side: 'actual',
      draft: { ...draftOf(only(await weekOf(MONDAY), isLift)), date: calendarDate(TODAY) },
    });
    const [checked] = await station.get('session.checkPlaces', {
      athleteId: ana,
      sessionIds: [sessionId],
      dates: [MONDAY],
      copy: false,
    });
    expect(checked?.refused).toMatch(/still to come/);
  });

  function only_<T extends { readonly date: CalendarDate }>(list: readonly T[], date: CalendarDate): T {
    const found = list.find((each) => each.date === date);
    if (found === undefined) throw new Error(`nothing for ${date}`);
    return found;
  }
});

it('locks and unlocks together', async () => {
  const [first, second] = await weekOf(MONDAY);
  if (first === undefined || second === undefined) throw new Error('an empty week');
  const sessionIds = [first.id, second.id];
  const locked = async () => (await weekOf(MONDAY)).filter((session) => session.locked).map((session) => session.id);
  await station.get('session.lockMany', { sessionIds, locked: true });
  expect(await locked()).toEqual(sessionIds);
  await station.get('history.undo', {});
  expect(await locked()).toEqual([]);
});

it('keeps a note of a day for the week and the printed plan, and undo takes it away', async () => {
  const date = addDays(MONDAY, 2);
  const [season] = await station.get('season.list', { athleteId: ana });
  if (season === undefined) throw new Error('no season');
  const notes = async () => (await station.get('week.get', { athleteId: ana, monday: MONDAY })).dayNotes;
  await station.get('day.setNote', { athleteId: ana, date, note: ' Physio at 9 ' });
  expect(await notes()).toEqual([{ date, note: 'Physio at 9' }]);
  expect((await station.get('print.season', { seasonId: season.id })).dayNotes).toEqual([
    { date, note: 'Physio at 9' },
  ]);
  await station.get('day.setNote', { athleteId: ana, date, note: '' });
  expect(await notes()).toEqual([]);
  expect(await undoLabel()).toBe('Edit day note');
  await station.get('history.undo', {});
  await station.get('history.undo', {});
  expect(await notes()).toEqual([]);
  const { athleteId: gone } = await station.get('athlete.create', anAthlete({ name: 'Gone' }));
  await station.get('day.setNote', { athleteId: gone, date, note: 'x' });
  await station.get('athlete.delete', { athleteIds: [gone] });
  expect((await station.failure('day.setNote', { athleteId: gone, date, note: 'y' })).kind).toBe('not-found');
});

it('knows the paces and loads that hold for the athlete', async () => {
  const { paces } = await station.get('week.get', { athleteId: ana, monday: MONDAY });
  if (paces === null) throw new Error('no paces');
  expect([paces.R, paces.I, paces.T, paces.M, paces.E.fast, paces.E.slow]).toEqual(
    [paces.E.slow, paces.E.fast, paces.M, paces.T, paces.I, paces.R].toSorted((a, b) => a - b),
  );
  const { maxes: known, loads } = await station.get('athlete.loads', { athleteId: ana, date: MONDAY });
  expect(known.find((max) => max.exerciseId === 'back-squat')?.e1rmKg).toBe(80);
  expect(loads.barbell[0]).toBe(20);
  expect(loads.barbell).toEqual(loads.barbell.toSorted((a, b) => a - b));
  const { athleteId: bo } = await station.get('athlete.create', anAthlete({ name: 'Bo', benchmark: null }));
  expect((await station.get('week.get', { athleteId: bo, monday: MONDAY })).paces).toBeNull();
});
