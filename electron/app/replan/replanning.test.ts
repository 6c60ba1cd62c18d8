import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Output } from '../../../shared/contract/index.ts';
import type { AthleteDraft } from '../../../shared/domain/athlete.ts';
import { addDays, addWeeks, calendarDate, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { AthleteId, SeasonId } from '../../../shared/domain/ids.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { dump } from '../../db/dump-support.ts';
import { readsOf } from '../context.ts';
import { draftOf } from '../plan-inputs.ts';
import { DATABASE_FILE } from '../storage.ts';
import { anAthlete, aRace, aSeason, openTestWorkstation, type TestWorkstation } from '../test-workstation.ts';

let station: TestWorkstation;
beforeEach(() => {
  station = openTestWorkstation('2026-03-02');
});
afterEach(() => station.close());

interface Planned {
  readonly athleteId: AthleteId;
  readonly seasonId: SeasonId;
  readonly raceId: Output<'race.create'>['raceId'];
}

async function planned(): Promise<Planned> {
  const { athleteId } = await station.get('athlete.create', anAthlete());
  const { raceId } = await station.get('race.create', { athleteId, draft: aRace() });
  const { seasonId } = await station.get('season.create', { athleteId, draft: aSeason() });
  return { athleteId, seasonId, raceId };
}

const sessionsOf = (seasonId: SeasonId) => readsOf(station.context).sessions.ofSeason(seasonId, 'planned');
const stored = () => dump(join(station.folder, DATABASE_FILE));

/** Logs planned sessions as done, one to one, up to the day before today. */
async function logAll(seasonId: SeasonId, skip: (session: Session) => boolean = () => false): Promise<void> {
  const { athleteId } = readsOf(station.context).seasons.get(seasonId) ?? {};
  if (athleteId === undefined) throw new Error('no season');
  for (const session of sessionsOf(seasonId)) {
    if (session.date >= station.clock.today || skip(session)) continue;
    const { sessionId } = await station.get('session.create', { athleteId, side: 'actual', draft: draftOf(session) });
    await station.get('session.link', { actualId: sessionId, plannedId: session.id });
  }
}

async function changeAthlete(athleteId: AthleteId, change: Partial<AthleteDraft>): Promise<void> {
  const { id, archived, sample, vdot, createdAt, ...draft } = await station.get('athlete.get', { athleteId });
  await station.get('athlete.update', { athleteId, draft: { ...draft, ...change } });
}

/** Applies what the preview shows and checks that exactly that is stored. */
async function applyShown(seasonId: SeasonId) {
  const { difference, token } = await station.get('season.replanPreview', { seasonId });
  const before = sessionsOf(seasonId);
  const answer = await station.get('season.replan', { seasonId, token });
  expect(answer).toMatchObject({ kept: difference.kept, replaced: difference.replaced });
  const view = await station.get('season.get', { seasonId });
  const after = difference.weeks.filter((week) => week.after !== null);
  expect(view.weeks.map((week) => week.monday)).toEqual(after.map((week) => week.monday));
  for (const [index, week] of view.weeks.entries()) {
    const shown = after[index]?.after;
    expect([week.monday, week.phase, week.recovery]).toEqual([week.monday, shown?.phase, shown?.recovery]);
    expect(week.planned.runDistanceM).toBeCloseTo(shown?.load.runDistanceM ?? 0, 3);
    expect([week.planned.lifts, week.planned.hardSets]).toEqual([shown?.load.lifts, shown?.load.hardSets]);
  }
  const unchanged = new Set(difference.weeks.filter((week) => week.sessions.length === 0).map((week) => week.monday));
  const inUnchanged = (session: Session) => unchanged.has(mondayOf(session.date));
  const ids = (sessions: readonly Session[]) => sessions.filter(inUnchanged).map((session) => session.id);
  expect(ids(sessionsOf(seasonId))).toEqual(ids(before));
  return difference;
}

const causesOf = ({ causes }: { readonly causes: readonly { readonly sentence: string }[] }) =>
  causes.map((cause) => cause.sentence);

describe('the preview of replanning', () => {
  it('shows that nothing changes while nothing has changed, and writes nothing', async () => {
    const { seasonId } = await planned();
    const before = stored();
    const { difference } = await station.get('season.replanPreview', { seasonId });
    expect(difference).toMatchObject({ changedWeeks: 0, replaced: 0, causes: [] });
    expect(stored()).toEqual(before);
  });

  it('of a moved race is what is applied; past weeks and their phases stay', async () => {
    const { seasonId, raceId } = await planned();
    station.clock.today = '2026-06-15';
    const before = await station.get('season.get', { seasonId });
    await station.get('race.update', { raceId, draft: aRace({ date: calendarDate('2026-09-27') }) });
    const difference = await applyShown(seasonId);
    expect(causesOf(difference)[0]).toBe('Autumn Marathon moves 30 Aug → 27 Sep 2026.');
    expect(difference.summary).toContain('the season is 4 weeks longer');
    const after = await station.get('season.get', { seasonId });
    const past = (week: { readonly monday: string }) => week.monday < '2026-06-15';
    const place = ({ phase, target, reasons, planned: sums }: (typeof after.weeks)[number]) => [
      phase,
      target,
      reasons,
      sums,
    ];
    expect(after.weeks.filter(past).map(place)).toEqual(before.weeks.filter(past).map(place));
    expect(before.weeks.filter(past).some((week) => week.phase === 'build')).toBe(true);
    const again = await station.get('season.replanPreview', { seasonId });
    expect(again.difference).toMatchObject({ changedWeeks: 0, replaced: 0, causes: [] });
  });

  it('of a draft is what saving that draft applies', async () => {
    const { seasonId } = await planned();
    const draft = aSeason({ rhythm: '2:1' });
    const { difference, token } = await station.get('season.replanPreview', { seasonId, draft });
    expect(causesOf(difference)).toEqual(['Season: recovery rhythm 3:1 → 2:1.']);
    await station.get('season.update', { seasonId, draft, token });
    const view = await station.get('season.get', { seasonId });
    const recoveries = difference.weeks.flatMap((week) => (week.after?.recovery === true ? [week.monday] : []));
    expect(view.weeks.filter((week) => week.recovery).map((week) => week.monday)).toEqual(recoveries);
  });

  it('is refused when something has changed since; nothing is written and the new difference is there to see', async () => {
    const { athleteId, seasonId } = await planned();
    station.clock.today = '2026-04-13';
    const shown = await station.get('season.replanPreview', { seasonId });
    await changeAthlete(athleteId, { weeklyDistanceM: 60_000 });
    const before = stored();
    const failure = await station.failure('season.replan', { seasonId, token: shown.token });
    expect(failure).toMatchObject({ kind: 'conflict', message: expect.stringContaining('look at the new difference') });
    const draft = aSeason({ rhythm: '2:1' });
    expect(await station.failure('season.update', { seasonId, draft, token: shown.token })).toMatchObject({
      kind: 'conflict',
    });
    expect(stored()).toEqual(before);
    const again = await station.get('season.replanPreview', { seasonId });
    expect(again.token).not.toBe(shown.token);
    expect(causesOf(again.difference)).toContain('Profile: weekly running 50 → 60 km.');
    await station.get('season.replan', { seasonId, token: again.token });
  });

  it('applied and undone leaves the data byte for byte as they were; redone, as they were applied', async () => {
    const { athleteId, seasonId, raceId } = await planned();
    station.clock.today = '2026-04-15';
    await logAll(seasonId);
    await station.get('race.update', { raceId, draft: aRace({ date: calendarDate('2026-09-06') }) });
    await changeAthlete(athleteId, { longRunDay: 6 });
    const before = stored();
    const { token } = await station.get('season.replanPreview', { seasonId });
    await station.get('season.replan', { seasonId, token });
    const after = stored();
    await station.get('history.undo', {});
    expect(stored()).toEqual(before);
    await station.get('history.redo', {});
    expect(stored()).toEqual(after);
  });
});

describe('what changes and what stays', () => {
  it('with another day off: its sessions go elsewhere, locked, edited and done ones stay where they are', async () => {
    const { athleteId, seasonId } = await planned();
    station.clock.today = '2026-03-25';
    await logAll(seasonId);
    const mondays = sessionsOf(seasonId).filter(
      (session) => session.kind === 'run' && session.date > '2026-04-01' && mondayOf(session.date) === session.date,
    );
    const [locked, edited] = mondays;
    if (locked === undefined || edited === undefined) throw new Error('no Monday runs');
    await station.get('session.setLocked', { sessionId: locked.id, locked: true });
    await station.get('session.update', {
      sessionId: edited.id,
      draft: { ...draftOf(edited), note: 'with the group' },
    });
    const before = sessionsOf(seasonId);
    const days = anAthlete().days.map((day) => (day.weekday === 1 ? { ...day, canRun: false } : day));
    await changeAthlete(athleteId, { days });
    const difference = await applyShown(seasonId);
    expect(causesOf(difference)).toContain('Days: no run on Mondays.');
    const after = sessionsOf(seasonId);
    const stay = (session: Session) =>
      session.date < '2026-03-25' || session.id === locked.id || session.id === edited.id;
    expect(after.filter(stay)).toEqual(before.filter(stay));
    const open = after.filter((session) => session.kind === 'run' && !stay(session));
    expect(open.filter((session) => mondayOf(session.date) === session.date)).toEqual([]);
  });

  it('with a new e1RM: loads rise and the running stays', async () => {
    const { athleteId, seasonId } = await planned();
    const before = sessionsOf(seasonId);
    const liftMaxes = anAthlete().liftMaxes.map((max) => ({
      ...max,
      e1rmKg: max.e1rmKg + 10,
      date: calendarDate('2026-03-01'),
    }));
    await changeAthlete(athleteId, { liftMaxes });
    const difference = await applyShown(seasonId);
    expect(causesOf(difference)).toEqual([
      'e1RM: Back squat 80 → 90 kg, Bench press 45 → 55 kg, Deadlift 100 → 110 kg.',
    ]);
    const kinds = new Set(difference.weeks.flatMap((week) => week.sessions.map((change) => change.session)));
    expect([...kinds]).toEqual(['strength']);
    const heaviest = (sessions: readonly Session[]) =>
      Math.max(...sessions.flatMap((session) => session.strength?.sets.map((set) => set.loadKg ?? 0) ?? []));
    expect(heaviest(sessionsOf(seasonId))).toBeGreaterThan(heaviest(before));
  });

  it('with a new VDOT: key runs are weighed and sized anew, and that is said', async () => {
    const { athleteId, seasonId } = await planned();
    await changeAthlete(athleteId, { benchmark: { distanceM: 10_000, timeS: 2430, date: calendarDate('2026-03-01') } });
    const difference = await applyShown(seasonId);
    expect(causesOf(difference)).toEqual([expect.stringMatching(/^VDOT 48\.4 → 51\.\d\.$/)]);
    expect(difference.weeks.flatMap((week) => week.sessions).some((change) => change.session === 'run')).toBe(true);
  });

  it('after missed sessions: they are named, and what was really run is what the next weeks grow from', async () => {
    const { seasonId } = await planned();
    const before = sessionsOf(seasonId);
    station.clock.today = '2026-03-30';
    await logAll(seasonId, (session) => session.date >= '2026-03-09' && session.date < '2026-03-28');
    const difference = await applyShown(seasonId);
    const sentences = causesOf(difference);
    expect(sentences.find((each) => each.includes('missed'))).toMatch(
      /^\d+ planned sessions were missed: .* and \d+ more\.$/,
    );
    expect(sentences.find((each) => each.includes('logged'))).toMatch(/sessions were logged since the plan was made/);
    const week = (sessions: readonly Session[]) =>
      sessions
        .filter((session) => mondayOf(session.date) === '2026-03-30')
        .reduce((sum, session) => sum + session.load.runDistanceM, 0);
    expect(week(sessionsOf(seasonId))).toBeLessThan(week(before));
  });

  it('after five weeks without lifting: the first lifts come back lighter', async () => {
    const { seasonId } = await planned();
    station.clock.today = '2026-04-20';
    await logAll(seasonId, (session) => session.kind === 'strength' && session.date >= '2026-03-14');
    const before = sessionsOf(seasonId);
    await applyShown(seasonId);
    const squat = (sessions: readonly Session[]) =>
      sessions
        .filter((session) => session.date >= '2026-04-20')
        .flatMap((session) => session.strength?.sets ?? [])
        .find((set) => set.exerciseId === 'back-squat')?.loadKg ?? 0;
    expect(squat(sessionsOf(seasonId))).toBeLessThan(squat(before));
  });

  it('in the middle of a week: a missed key run is not crammed into the days that are left', async () => {
    const { seasonId } = await planned();
    const keysOf = (monday: string) =>
      sessionsOf(seasonId).filter((each) => mondayOf(each.date) === monday && each.load.keySessions > 0);
    const weeks = (await station.get('season.get', { seasonId })).weeks;
    const monday = weeks.find((week) => week.phase === 'build' && keysOf(week.monday).length >= 2)?.monday ?? '';
    const inWeek = (session: Session) => mondayOf(session.date) === monday;
    const keys = keysOf(monday);
    const first = keys[0];
    if (first === undefined) throw new Error('no week with two key runs');
    station.clock.today = addDays(first.date, 1);
    await logAll(seasonId, (session) => session.id === first.id);
    const target = (await station.get('season.get', { seasonId })).weeks.find((week) => week.monday === monday)?.target;
    await applyShown(seasonId);
    const rest = sessionsOf(seasonId).filter((session) => inWeek(session) && session.date >= station.clock.today);
    expect(rest.filter((session) => session.load.keySessions > 0).length).toBeLessThanOrEqual(keys.length - 1);
    const week = (await station.get('season.get', { seasonId })).weeks.find((each) => each.monday === monday);
    const done = (week?.actual?.runDistanceM ?? 0) + rest.reduce((sum, session) => sum + session.load.runDistanceM, 0);
    expect(done).toBeLessThanOrEqual((target?.distanceM ?? 0) + 1);
    expect(rest.filter((session) => session.run?.type === 'long').length).toBeLessThanOrEqual(1);
  });

  it('in the middle of a week that goes as planned: its runs stay as they are', async () => {
    const { seasonId } = await planned();
    station.clock.today = '2026-06-11';
    await logAll(seasonId);
    const { difference } = await station.get('season.replanPreview', { seasonId });
    const week = difference.weeks.find((each) => each.monday === '2026-06-08');
    expect(week?.sessions.filter((change) => change.session === 'run')).toEqual([]);
    expect(week?.after?.load.runDistanceM).toBe(week?.before?.load.runDistanceM);
  });
});

describe('shifting a season', () => {
  const shift = (seasonId: SeasonId, days: number, change = {}) => ({
    seasonId,
    days,
    moveRaces: true,
    moveOwn: false,
    ...change,
  });

  it('that has not begun by a week moves the whole plan by a week', async () => {
    station.clock.today = '2026-02-02';
    const { seasonId } = await planned();
    const before = sessionsOf(seasonId);
    const shown = await station.get('season.shiftPreview', shift(seasonId, 7));
    expect(shown.draft.startDate).toBe('2026-03-09');
    expect(shown.races).toMatchObject([{ name: 'Autumn Marathon', from: '2026-08-30', to: '2026-09-06' }]);
    await station.get('season.shift', { ...shift(seasonId, 7), token: shown.token });
    const later = (session: Session) => ({ ...draftOf(session), date: addDays(session.date, 7) });
    expect(sessionsOf(seasonId).map(draftOf)).toEqual(before.map(later));
  });

  it('that has begun keeps its first day and the weeks that are over, and moves its races, in one step', async () => {
    const { athleteId, seasonId } = await planned();
    station.clock.today = '2026-05-04';
    const before = sessionsOf(seasonId);
    const snapshot = stored();
    const shown = await station.get('season.shiftPreview', shift(seasonId, 14));
    expect(causesOf(shown.difference)[0]).toBe('Autumn Marathon moves 30 Aug → 13 Sep 2026.');
    const answer = await station.get('season.shift', { ...shift(seasonId, 14), token: shown.token });
    expect(answer).toMatchObject({ races: 1, kept: shown.difference.kept, replaced: shown.difference.replaced });
    expect(await station.get('race.list', { athleteId })).toMatchObject([{ date: '2026-09-13' }]);
    const past = (session: Session) => session.date < '2026-05-04';
    expect(sessionsOf(seasonId).filter(past)).toEqual(before.filter(past));
    expect((await station.get('season.get', { seasonId })).season).toMatchObject({
      startDate: '2026-03-02',
      weekCount: 30,
    });
    expect(await station.get('history.undo', {})).toMatchObject({ label: 'Shift season' });
    expect(stored()).toEqual(snapshot);
  });

  it('leaves a race that has been run where it was, with its result', async () => {
    const { athleteId, seasonId } = await planned();
    const today = calendarDate(station.clock.today);
    const run = aRace({ name: 'Park run', date: today, distanceM: 5000, priority: 'C', resultTimeS: 1250 });
    await station.get('race.create', { athleteId, draft: run });
    await station.get('season.shift', shift(seasonId, 7));
    const races = await station.get('race.list', { athleteId });
    expect(races.map(({ name, date }) => [name, date])).toEqual([
      ['Park run', '2026-03-02'],
      ['Autumn Marathon', '2026-09-06'],
    ]);
  });

  it('takes the notes of the weeks to come along', async () => {
    station.clock.today = '2026-02-02';
    const { seasonId } = await planned();
    const notes = async () =>
      (await station.get('season.get', { seasonId })).weeks
        .filter(({ note }) => note !== '')
        .map(({ monday, note }) => [monday, note]);
    await station.get('week.setNote', { seasonId, monday: calendarDate('2026-03-02'), note: 'Wedding' });
    await station.get('week.setNote', { seasonId, monday: calendarDate('2026-03-30'), note: 'Hills' });
    await station.get('season.shift', shift(seasonId, 14));
    expect(await notes()).toEqual([
      ['2026-03-16', 'Wedding'],
      ['2026-04-13', 'Hills'],
    ]);
    await station.get('history.undo', {});
    expect(await notes()).toEqual([
      ['2026-03-02', 'Wedding'],
      ['2026-03-30', 'Hills'],
    ]);
  });

  it('earlier plans around a locked long run that comes along, not beside it', async () => {
    station.clock.today = '2026-02-02';
    const { athleteId } = await station.get('athlete.create', anAthlete());
    const draft = aSeason({ startDate: calendarDate('2026-05-04'), endDate: calendarDate('2026-08-23') });
    const { seasonId } = await station.get('season.create', { athleteId, draft });
    const long = sessionsOf(seasonId).findLast((session) => session.run?.type === 'long');
    if (long === undefined) throw new Error('no long run');
    await station.get('session.setLocked', { sessionId: long.id, locked: true });
    await station.get('season.shift', shift(seasonId, -28, { moveOwn: true }));
    const there = sessionsOf(seasonId).filter(({ date, kind }) => date === addDays(long.date, -28) && kind === 'run');
    expect(there.map(({ id }) => id)).toEqual([long.id]);
  });

  it('takes locked and edited sessions along when asked, and leaves them when not', async () => {
    const { seasonId } = await planned();
    const lift = sessionsOf(seasonId).find((session) => session.kind === 'strength' && session.date > '2026-05-01');
    if (lift === undefined) throw new Error('no lift');
    await station.get('session.setLocked', { sessionId: lift.id, locked: true });
    const dateOf = () => readsOf(station.context).sessions.get(lift.id)?.date;
    await station.get('season.shift', shift(seasonId, 7));
    expect(dateOf()).toBe(lift.date);
    await station.get('history.undo', {});
    const shown = await station.get('season.shiftPreview', shift(seasonId, 7, { moveOwn: true }));
    expect(shown.ownMoved).toBe(1);
    await station.get('season.shift', { ...shift(seasonId, 7, { moveOwn: true }), token: shown.token });
    expect(dateOf()).toBe(addDays(lift.date, 7));
    expect(readsOf(station.context).sessions.get(lift.id)?.locked).toBe(true);
  });

  it.each([
    ['by nothing', 0, {}, 'Choose how far the season is to move: at least a day.'],
    ['into the past', -1, {}, 'The season would start on 1 Mar 2026, before today; it cannot come forward.'],
    ['by more than two years', 900, {}, 'days: a season can be shifted by 104 weeks at most'],
  ])('is refused %s', async (_what, days, change, sentence) => {
    const { seasonId } = await planned();
    const failure = await station.failure('season.shiftPreview', shift(seasonId, days, change));
    expect(failure.message.toLowerCase()).toContain(sentence.replace(/^days: /, '').toLowerCase());
    expect((await station.failure('season.shift', shift(seasonId, days, change))).message).toBe(failure.message);
  });

  it('is refused where a race, another season or the past stands in the way', async () => {
    const { athleteId, seasonId } = await planned();
    const winter = aSeason({
      name: 'Winter',
      startDate: calendarDate('2026-09-21'),
      endDate: calendarDate('2026-12-20'),
    });
    await station.get('season.create', { athleteId, draft: winter });
    station.clock.today = '2026-08-24';
    const refusal = async (days: number, change = {}) =>
      (await station.failure('season.shiftPreview', shift(seasonId, days, change))).message;
    expect(await refusal(14)).toContain('The season “Winter” already holds 21 Sep 2026 to 20 Dec 2026');
    expect(await refusal(-7)).toBe('Autumn Marathon would be on 23 Aug 2026, before today; move the season less far.');
    expect(await refusal(7, { moveRaces: false })).toContain('nothing would move; move the races as well');
    await station.get('race.create', { athleteId, draft: aRace({ date: calendarDate('2026-09-26') }) });
    expect(await refusal(27)).toBe(
      '“Autumn Marathon” on 26 Sep 2026 is already in the calendar; delete or move that one first.',
    );
    station.clock.today = '2026-09-20';
    expect(await refusal(7)).toBe('This season is over; weeks that are over stay as they are.');
  });
});

describe('replanning several seasons', () => {
  async function squad(count: number): Promise<SeasonId[]> {
    const ids: SeasonId[] = [];
    for (let number = 1; number <= count; number += 1) {
      const { athleteId } = await station.get('athlete.create', anAthlete({ name: `Athlete ${number}` }));
      await station.get('race.create', {
        athleteId,
        draft: aRace({ date: addWeeks(calendarDate('2026-05-10'), number) }),
      });
      ids.push((await station.get('season.create', { athleteId, draft: aSeason() })).seasonId);
      await changeAthlete(athleteId, { longRunDay: 6 });
    }
    return ids;
  }

  it('says what changed for each, tells progress, leaves out what is over, and is undone in one step', async () => {
    const seasonIds = await squad(3);
    station.clock.today = '2026-06-02';
    const before = stored();
    const answer = await station.get('season.replanMany', { seasonIds, jobId: 'j' });
    expect(answer.replanned.map((row) => row.athlete)).toEqual(['Athlete 2', 'Athlete 3']);
    expect(answer.leftOut).toMatchObject([{ athlete: 'Athlete 1', sentence: expect.stringContaining('is over') }]);
    for (const row of answer.replanned) expect(row.summary).toMatch(/weeks? changes?.*sessions? replaced/);
    const progress = station.events.filter(({ event }) => event === 'job.progress').map(({ payload }) => payload);
    expect(progress.at(-1)).toMatchObject({ jobId: 'j', done: 3, total: 3 });
    await station.get('history.undo', {});
    expect(stored()).toEqual(before);
  });

  it('plans the later of an athlete’s two seasons against the new plan of the earlier one, in whatever order they come', async () => {
    const { athleteId } = await station.get('athlete.create', anAthlete());
    const race = (date: string) =>
      station.get('race.create', { athleteId, draft: aRace({ date: calendarDate(date) }) });
    const { raceId } = await race('2026-05-24');
    await race('2026-09-13');
    const spring = aSeason({ name: 'Spring', endDate: calendarDate('2026-05-31') });
    const autumn = aSeason({ name: 'Autumn', startDate: calendarDate('2026-06-01'), endDate: null });
    const first = (await station.get('season.create', { athleteId, draft: spring })).seasonId;
    const second = (await station.get('season.create', { athleteId, draft: autumn })).seasonId;
    const contents = () =>
      [first, second].map((id) => sessionsOf(id).map((session) => JSON.stringify([draftOf(session), session.load])));
    // After an earlier race the spring goes on with a new block, so that the autumn starts from other lifts and runs.
    await station.get('race.update', { raceId, draft: aRace({ date: calendarDate('2026-04-19') }) });
    const before = stored();
    const old = contents();
    await station.get('season.replan', { seasonId: first });
    await station.get('season.replan', { seasonId: second });
    const oneByOne = contents();
    expect(oneByOne[1]).not.toEqual(old[1]);
    await station.get('history.undo', {});
    await station.get('history.undo', {});
    expect(stored()).toEqual(before);

    await station.get('season.replanMany', { seasonIds: [second, first], jobId: 'j' });
    expect(contents()).toEqual(oneByOne);
    await station.get('history.undo', {});
    expect(stored()).toEqual(before);
    await station.get('policy.replan', { athleteId, jobId: 'j' });
    expect(contents()).toEqual(oneByOne);
  });

  it('leaves the program free between two seasons, and stores all of them at once', async () => {
    const seasonIds = await squad(4);
    const plans = () => seasonIds.map((id) => JSON.stringify(sessionsOf(id).map(draftOf)));
    const old = plans();
    const changed = () => plans().filter((plan, index) => plan !== old[index]).length;
    const seen: number[] = [];
    const running = station.app.dispatch('season.replanMany', { seasonIds, jobId: 'j' });
    let ended = false;
    void running.then(() => {
      ended = true;
    });
    while (!ended) {
      seen.push(changed());
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await running).toMatchObject({ ok: true });
    expect(seen.length).toBeGreaterThan(4);
    expect(new Set(seen)).toEqual(new Set([0]));
    expect(changed()).toBe(4);
  });

  it('changes nothing when it is cancelled on the way', async () => {
    const seasonIds = await squad(3);
    const before = stored();
    const running = station.app.dispatch('season.replanMany', { seasonIds, jobId: 'j' });
    await station.get('job.cancel', { jobId: 'j' });
    expect(await running).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(stored()).toEqual(before);
  });

  it('is refused when the data change on the way', async () => {
    const seasonIds = await squad(2);
    const running = station.app.dispatch('season.replanMany', { seasonIds, jobId: 'j' });
    await station.get('athlete.create', anAthlete({ name: 'Somebody new' }));
    const before = stored();
    expect(await running).toMatchObject({ ok: false, failure: { kind: 'conflict' } });
    expect(stored()).toEqual(before);
  });
});
