import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, calendarDate, mondayOf } from '../../shared/domain/calendar-date.ts';
import type { AthleteId, SeasonId } from '../../shared/domain/ids.ts';
import type { Session } from '../../shared/domain/session.ts';
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

async function sessionsOf(seasonId: SeasonId): Promise<readonly Session[]> {
  return (await station.get('print.season', { seasonId })).sessions;
}

async function weekPlanned(seasonId: SeasonId, monday: string) {
  const view = await station.get('season.get', { seasonId });
  return view.weeks.find((week) => week.monday === monday)?.planned;
}

describe('a season', () => {
  it('is planned to the race, with sums that equal its sessions', async () => {
    const { seasonId } = await planned();
    const view = await station.get('season.get', { seasonId });
    const sessions = await sessionsOf(seasonId);
    expect(view.races.map((race) => race.name)).toEqual(['Autumn Marathon']);
    expect(view.weeks).toHaveLength(view.season.weekCount);
    expect(view.weeks.at(-1)?.phase).toBe('transition');
    expect(view.weeks.reduce((sum, week) => sum + week.planned.lifts, 0)).toBe(
      sessions.reduce((sum, session) => sum + session.load.lifts, 0),
    );
    expect(view.weeks.filter((week) => week.taper).every((week) => week.planned.lifts === 0 || !week.taper)).toBe(true);
    expect(sessions.every((session) => session.source === 'plan' && session.reasons.length > 0)).toBe(true);
    expect(view.actualAlignment.verdict).toBe('too-few-weeks');
  });

  it('keeps a moved session through undo, redo and restart', async () => {
    const { seasonId } = await planned();
    const run = (await sessionsOf(seasonId)).find((session) => session.date >= '2026-03-09' && session.kind === 'run');
    if (run === undefined) throw new Error('no run');
    const nextWeek = addDays(run.date, 7);
    const before = await weekPlanned(seasonId, '2026-03-09');
    await station.get('session.move', { sessionId: run.id, date: nextWeek, startTime: '07:00' });
    const after = await weekPlanned(seasonId, '2026-03-09');
    expect(after?.runs).toBe((before?.runs ?? 0) - 1);
    expect(await station.get('history.state', {})).toMatchObject({ undo: 'Move session', redo: null });

    expect(await station.get('history.undo', {})).toMatchObject({ label: 'Move session' });
    expect(await weekPlanned(seasonId, '2026-03-09')).toEqual(before);
    expect(await station.get('history.redo', {})).toMatchObject({ label: 'Move session' });
    expect(await weekPlanned(seasonId, '2026-03-09')).toEqual(after);

    await station.reopen();
    expect(await weekPlanned(seasonId, '2026-03-09')).toEqual(after);
    const moved = (await sessionsOf(seasonId)).find((session) => session.id === run.id);
    expect(moved).toMatchObject({ date: nextWeek, startTime: '07:00', edited: true });
    expect(await station.get('history.undo', {})).toMatchObject({ label: 'Move session' });
    expect(await weekPlanned(seasonId, '2026-03-09')).toEqual(before);
  });

  it('judges how lifting answered running by whole weeks only', async () => {
    const { athleteId, seasonId } = await planned();
    const [first] = await sessionsOf(seasonId);
    if (first === undefined) throw new Error('no session');
    const log = (date: string) =>
      station.get('session.create', {
        athleteId,
        side: 'actual',
        draft: { ...draftOf(first), date: calendarDate(date) },
      });
    await log('2026-03-02');
    station.clock.today = '2026-03-10';
    await log('2026-03-09');
    expect((await station.get('season.get', { seasonId })).actualAlignment.weeks).toBe(1);
  });

  it('tells listeners which data each command changed', async () => {
    const { athleteId } = await station.get('athlete.create', anAthlete());
    expect(station.events).toEqual([{ event: 'data.changed', payload: { scopes: ['athletes', 'groups', 'history'] } }]);
    station.events.length = 0;
    await station.failure('athlete.archive', { athleteIds: ['0197c000-0000-7000-8000-000000000000'], archived: true });
    await station.get('athlete.get', { athleteId });
    expect(station.events).toEqual([]);
  });

  it('does not take weeks that another season holds', async () => {
    const { athleteId } = await planned();
    const failure = await station.failure('season.create', { athleteId, draft: aSeason({ name: 'Twice' }) });
    expect(failure).toMatchObject({ kind: 'conflict' });
    expect(failure.message).toContain('Autumn 2026');
  });

  it('shows a preview without storing anything', async () => {
    const { athleteId } = await station.get('athlete.create', anAthlete());
    await station.get('race.create', { athleteId, draft: aRace() });
    const preview = await station.get('season.preview', { athleteId, draft: aSeason() });
    expect(preview.weeks.length).toBeGreaterThan(20);
    expect(preview.phases.map((phase) => phase.kind)).toContain('taper');
    expect(await station.get('season.list', { athleteId })).toEqual([]);
  });

  it('renames without planning again', async () => {
    const { seasonId } = await planned();
    const before = await sessionsOf(seasonId);
    await station.get('season.update', { seasonId, draft: aSeason({ name: 'Renamed' }) });
    expect((await station.get('season.get', { seasonId })).season.name).toBe('Renamed');
    expect(await sessionsOf(seasonId)).toEqual(before);
  });

  it('is deleted and comes back whole with undo', async () => {
    const { athleteId, seasonId } = await planned();
    const before = await station.get('print.season', { seasonId });
    await station.get('season.delete', { seasonId });
    expect(await station.failure('season.get', { seasonId })).toMatchObject({ kind: 'not-found' });
    expect(await station.get('season.list', { athleteId })).toEqual([]);
    await station.get('history.undo', {});
    expect(await station.get('print.season', { seasonId })).toEqual(before);
  });
});

describe('replanning', () => {
  it('changes nothing when nothing has changed', async () => {
    const { seasonId } = await planned();
    const before = await sessionsOf(seasonId);
    const answer = await station.get('season.replan', { seasonId });
    expect(answer.replaced).toBe(0);
    expect(await sessionsOf(seasonId)).toEqual(before);
  });

  it('never touches past, locked, edited, added or done sessions', async () => {
    const { athleteId, seasonId } = await planned();
    const all = await sessionsOf(seasonId);
    const ahead = all.filter((session) => session.date >= '2026-04-13' && session.kind === 'run');
    const [locked, edited, done] = ahead;
    if (locked === undefined || edited === undefined || done === undefined) throw new Error('too few runs');
    await station.get('session.setLocked', { sessionId: locked.id, locked: true });
    await station.get('session.move', { sessionId: edited.id, date: addDays(edited.date, 1), startTime: null });
    const own = await station.get('session.create', {
      athleteId,
      side: 'planned',
      draft: { ...draftOf(done), date: calendarDate('2026-05-06'), title: 'Test on the track' },
    });
    station.clock.today = '2026-03-30';
    const log = await station.get('session.create', {
      athleteId,
      side: 'actual',
      draft: { ...draftOf(done), date: calendarDate('2026-03-29') },
    });
    await station.get('session.link', { actualId: log.sessionId, plannedId: done.id });

    const before = await sessionsOf(seasonId);
    const athlete = await station.get('athlete.get', { athleteId });
    const { id, archived, sample, vdot, createdAt, ...draft } = athlete;
    await station.get('athlete.update', { athleteId, draft: { ...draft, days: anAthlete().days.map(withoutMonday) } });
    const answer = await station.get('season.replan', { seasonId });
    const after = await sessionsOf(seasonId);

    expect(answer.replaced).toBeGreaterThan(0);
    const kept = new Set<string>([locked.id, edited.id, own.sessionId, done.id]);
    const untouchable = (session: Session) => session.date < '2026-03-30' || kept.has(session.id);
    expect(after.filter(untouchable)).toEqual(before.filter(untouchable));
    expect(after.filter((s) => !untouchable(s) && s.kind === 'run' && weekday(s.date) === 1)).toEqual([]);
  });

  it('is one step of the history', async () => {
    const { athleteId, seasonId } = await planned();
    const before = await station.get('season.get', { seasonId });
    await station.get('race.create', {
      athleteId,
      draft: aRace({ name: 'June 10 km', date: calendarDate('2026-06-07'), distanceM: 10_000, priority: 'B' }),
    });
    await station.get('season.replan', { seasonId });
    expect(await station.get('history.undo', {})).toMatchObject({ label: 'Replan season' });
    await station.get('history.undo', {});
    expect(await station.get('season.get', { seasonId })).toEqual(before);
  });

  function withoutMonday<D extends { readonly weekday: number }>(day: D): D {
    return day.weekday === 1 ? { ...day, canRun: false, runTime: null } : day;
  }

  function weekday(date: string): number {
    return new Date(`${date}T00:00:00Z`).getUTCDay();
  }
});

function draftOf(session: Session) {
  const { date, startTime, kind, title, durationS, run, strength, rpe, note } = session;
  return { date, startTime, kind, title, durationS, run, strength, rpe, note };
}

describe('a session', () => {
  it('is weighed anew at each write', async () => {
    const { seasonId } = await planned();
    const run = (await sessionsOf(seasonId)).find((session) => session.run?.type === 'easy');
    if (run?.run == null) throw new Error('no easy run');
    const step = { kind: 'step', intensity: 'E', durationS: 3600, distanceM: null, note: '' } as const;
    await station.get('session.update', {
      sessionId: run.id,
      draft: { ...draftOf(run), durationS: 3600, run: { ...run.run, distanceM: null, items: [step] } },
    });
    const after = (await sessionsOf(seasonId)).find((session) => session.id === run.id);
    expect(after?.load.runS).toBe(3600);
    expect(after?.load.points).toBeGreaterThan(8);
    expect(after?.edited).toBe(true);
  });

  it('cannot be given what does not fit', async () => {
    const { athleteId, seasonId } = await planned();
    const lift = (await sessionsOf(seasonId)).find((session) => session.kind === 'strength');
    if (lift?.strength == null) throw new Error('no lift');
    const stranger = lift.strength.sets.map((set) => ({ ...set, exerciseId: 'no-such-lift' }));
    expect(
      await station.failure('session.create', {
        athleteId,
        side: 'planned',
        draft: { ...draftOf(lift), strength: { ...lift.strength, sets: stranger } },
      }),
    ).toMatchObject({ kind: 'validation', message: 'A set names an exercise that is not in the library.' });
    const noLength = { kind: 'step', intensity: 'E', durationS: null, distanceM: null, note: '' };
    expect(
      await station.failure('session.update', {
        sessionId: lift.id,
        draft: {
          ...draftOf(lift),
          kind: 'run',
          strength: null,
          run: { type: 'easy', distanceM: null, items: [noLength], zones: null, heartRate: null, ascentM: null },
        },
      }),
    ).toMatchObject({ kind: 'validation', message: 'Each running step needs a time or a distance.' });
  });

  it('is called by its new steps while its title is the plan’s own; a title of the coach stays', async () => {
    const { seasonId } = await planned();
    const key = (await sessionsOf(seasonId)).find((session) => / \d+ × \d+ min$/.test(session.title));
    if (key?.run == null) throw new Error('no threshold run in repeats');
    const { run } = key;
    const withTimes = (times: number) => ({
      ...draftOf(key),
      run: {
        ...run,
        items: run.items.map((item) => (item.kind === 'repeat' ? { ...item, times } : item)),
      },
    });
    const titleNow = async () => (await sessionsOf(seasonId)).find((session) => session.id === key.id)?.title;
    const edit = (draft: object) =>
      station.get('session.update', { sessionId: key.id, draft: { ...withTimes(7), ...draft } });
    const { title } = await edit({});
    expect(title).toBe(key.title.replace(/\d+ ×/, '7 ×'));
    expect(await titleNow()).toBe(title);
    await edit({ title: 'Track with the club' });
    await edit({ ...withTimes(8), title: 'Track with the club' });
    expect(await titleNow()).toBe('Track with the club');
  });

  it('is as long as its steps once they are changed', async () => {
    const { seasonId } = await planned();
    const key = (await sessionsOf(seasonId)).find((session) => session.run?.type === 'threshold');
    if (key?.run == null) throw new Error('no threshold run');
    const before = await weekPlanned(seasonId, mondayOf(key.date));
    const items = [
      ...key.run.items,
      { kind: 'step', intensity: 'E', durationS: 1200, distanceM: null, note: '' } as const,
    ];
    await station.get('session.update', {
      sessionId: key.id,
      draft: { ...draftOf(key), run: { ...key.run, items } },
    });
    const after = (await sessionsOf(seasonId)).find((session) => session.id === key.id);
    const week = await weekPlanned(seasonId, mondayOf(key.date));
    expect(after?.durationS).toBe(Math.round(key.load.runS) + 1200);
    expect((after?.load.runDistanceM ?? 0) - key.load.runDistanceM).toBeCloseTo(
      (week?.runDistanceM ?? 0) - (before?.runDistanceM ?? 0),
      3,
    );
    expect(after?.run?.distanceM).toBe(Math.round(after?.load.runDistanceM ?? 0));
  });

  it('is fulfilled by one done session at most', async () => {
    const { athleteId, seasonId } = await planned();
    const run = (await sessionsOf(seasonId)).find((session) => session.kind === 'run');
    if (run === undefined) throw new Error('no run');
    const log = () => station.get('session.create', { athleteId, side: 'actual', draft: draftOf(run) });
    const [first, second] = [await log(), await log()];
    await station.get('session.link', { actualId: first.sessionId, plannedId: run.id });
    expect(await station.failure('session.link', { actualId: second.sessionId, plannedId: run.id })).toMatchObject({
      kind: 'conflict',
    });
    expect(await station.failure('session.link', { actualId: run.id, plannedId: run.id })).toMatchObject({
      kind: 'validation',
    });
  });

  it('checks a move without doing it, with the findings that the move then gives', async () => {
    const { seasonId } = await planned();
    const sessions = await sessionsOf(seasonId);
    const key = sessions.find((session) => session.load.keySessions === 1 && session.date > '2026-04-01');
    const lift = sessions.find(
      (session) => session.load.lifts === 1 && key !== undefined && Math.abs(days(session.date, key.date)) < 7,
    );
    if (key === undefined || lift === undefined) throw new Error('no key run or lift');
    const place = { sessionId: lift.id, date: addDays(key.date, -1), startTime: '19:00' };
    const check = await station.get('session.checkMove', place);
    expect(await sessionsOf(seasonId)).toEqual(sessions);
    expect(check.findings.map((finding) => finding.rule)).toContain('C2');
    expect(await station.get('session.move', place)).toEqual(check);
  });

  it('stays the step that undo takes back when settings change after it, and the settings last', async () => {
    const { seasonId } = await planned();
    const run = (await sessionsOf(seasonId)).find((session) => session.kind === 'run');
    if (run === undefined) throw new Error('no run');
    await station.get('session.move', { sessionId: run.id, date: addDays(run.date, 7), startTime: null });
    await station.get('settings.update', { theme: 'dark' });
    expect(await station.get('history.undo', {})).toMatchObject({ label: 'Move session' });
    await station.get('settings.update', { paper: 'letter' });
    expect(await station.get('history.state', {})).toMatchObject({ redo: 'Move session' });
    await station.reopen();
    expect(await station.get('settings.get', {})).toMatchObject({ theme: 'dark', paper: 'letter' });
    expect(await station.get('history.state', {})).toMatchObject({ redo: 'Move session' });
  });

  it('defends the days on which the athlete cannot train, when moving and as long as it stands', async () => {
    const { athleteId, seasonId } = await planned();
    const sessions = await sessionsOf(seasonId);
    const lift = sessions.find((session) => session.kind === 'strength' && session.date > '2026-04-01');
    const run = sessions.find((session) => session.run?.type === 'easy' && session.date > '2026-04-01');
    if (lift === undefined || run === undefined) throw new Error('no lift or run');
    const toTuesday = { sessionId: lift.id, date: addDays(mondayOf(lift.date), 1), startTime: null };
    const check = await station.get('session.checkMove', toTuesday);
    const aboutDays = check.findings.filter((finding) => finding.rule === 'AV');
    expect(aboutDays).toMatchObject([{ severity: 'warning', from: toTuesday.date, source: 'Athlete’s profile' }]);
    expect(aboutDays[0]?.sentence).toMatch(
      /^Ana Test cannot lift on Tuesdays .* Monday, Wednesday, Thursday and Friday/,
    );
    expect(await station.get('session.move', toTuesday)).toEqual(check);
    const week = await station.get('week.get', { athleteId, monday: mondayOf(lift.date) });
    expect(week.findings.filter((finding) => finding.rule === 'AV')).toEqual(aboutDays);
    const toThursday = { ...draftOf(run), date: addDays(mondayOf(run.date), 3) };
    const { findings } = await station.get('session.update', { sessionId: run.id, draft: toThursday });
    expect(findings.find((finding) => finding.rule === 'AV')?.sentence).toContain('cannot run on Thursdays');
  });

  function days(a: string, b: string): number {
    return (Date.parse(a) - Date.parse(b)) / 86_400_000;
  }
});

describe('athletes and races', () => {
  it('answer for things that are gone', async () => {
    const { athleteId } = await planned();
    await station.get('athlete.delete', { athleteIds: [athleteId] });
    expect(await station.failure('athlete.get', { athleteId })).toMatchObject({ kind: 'not-found' });
    expect(await station.failure('race.create', { athleteId, draft: aRace() })).toMatchObject({ kind: 'not-found' });
    expect((await station.get('roster.list', { archived: false })).rows).toEqual([]);
    await station.get('history.undo', {});
    expect((await station.get('roster.list', { archived: false })).rows).toHaveLength(1);
  });

  it('compute VDOT from the benchmark', async () => {
    const { athleteId } = await station.get(
      'athlete.create',
      anAthlete({ benchmark: { distanceM: 10_000, timeS: 2400, date: calendarDate('2026-01-10') } }),
    );
    expect((await station.get('athlete.get', { athleteId })).vdot).toBeCloseTo(51.944, 2);
  });

  it('refuse the same race twice and heart rates that contradict', async () => {
    const { athleteId } = await planned();
    expect(await station.failure('race.create', { athleteId, draft: aRace() })).toMatchObject({ kind: 'conflict' });
    const bad = await station.failure('athlete.create', anAthlete({ hrMax: 105, hrRest: 108 }));
    expect(bad.issues?.[0]?.path).toBe('draft.hrRest');
  });

  it('show on the roster what is next and what this week holds', async () => {
    const { seasonId } = await planned();
    const { rows } = await station.get('roster.list', { archived: false });
    const [row] = rows;
    expect(row).toMatchObject({ name: 'Ana Test', seasonId, seasonName: 'Autumn 2026', phase: 'base' });
    expect(row?.nextRace).toEqual({ name: 'Autumn Marathon', date: '2026-08-30', priority: 'A', days: 181 });
    const week = (await station.get('season.get', { seasonId })).weeks[0];
    expect(row?.runDistanceM).toEqual({ planned: week?.planned.runDistanceM, done: 0 });
    expect(row?.lifts).toEqual({ planned: week?.planned.lifts, done: 0 });
    expect(row?.weekClass).toBe(week?.plannedClass);
    expect(row?.spark).toHaveLength(12);
    const { findings } = await station.get('season.get', { seasonId });
    expect(row?.findings.serious).toBe(findings.filter((finding) => finding.severity === 'serious').length);
  });
});
