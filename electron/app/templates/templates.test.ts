import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AthleteDraft } from '../../../shared/domain/athlete.ts';
import { addDays, calendarDate, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { AthleteId, SeasonId } from '../../../shared/domain/ids.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { dump } from '../../db/dump-support.ts';
import { readsOf } from '../context.ts';
import { DATABASE_FILE } from '../storage.ts';
import { anAthlete, aRace, aSeason, openTestWorkstation, type TestWorkstation } from '../test-workstation.ts';

let station: TestWorkstation;
beforeEach(() => {
  station = openTestWorkstation('2026-03-02');
});
afterEach(() => station.close());

const stored = () => dump(join(station.folder, DATABASE_FILE));

async function source() {
  const { athleteId } = await station.get('athlete.create', anAthlete());
  await station.get('race.create', { athleteId, draft: aRace() });
  const draft = aSeason({ rhythm: '2:1', peakDistanceM: 75_000 });
  const { seasonId } = await station.get('season.create', { athleteId, draft });
  return { athleteId, seasonId };
}

/** Another athlete with an A race of their own, ten weeks after the first one's. */
async function runner(name: string, change: Partial<AthleteDraft> = {}, date = '2026-11-08') {
  const { athleteId } = await station.get('athlete.create', anAthlete({ name, ...change }));
  const draft = aRace({ name: 'Winter Marathon', date: calendarDate(date) });
  const { raceId } = await station.get('race.create', { athleteId, draft });
  return { athleteId, raceId };
}

const save = async (seasonId: SeasonId, name = 'Marathon, 2:1', sessions = true) =>
  (await station.get('template.save', { seasonId, name, sessions })).templateId;

const planned = (seasonId: SeasonId) => readsOf(station.context).sessions.ofSeason(seasonId, 'planned');

describe('a season template', () => {
  it('keeps the shape of its season: length, weeks before the race, rhythm, biggest week as a share', async () => {
    const { seasonId } = await source();
    await save(seasonId);
    const season = await station.get('season.get', { seasonId });
    expect(await station.get('template.list', {})).toMatchObject([
      {
        name: 'Marathon, 2:1',
        weekCount: season.season.weekCount,
        leadWeeks: 25,
        raceDistanceM: 42_195,
        openEnd: true,
        rhythm: '2:1',
        peakShare: 1.5,
        phases: season.phases.map(({ kind, weekCount }) => ({ kind, weekCount })),
        sessions: [],
      },
    ]);
  });

  it('has a name of its own, and can be renamed and deleted', async () => {
    const { seasonId } = await source();
    const templateId = await save(seasonId);
    expect(await station.failure('template.save', { seasonId, name: 'marathon, 2:1', sessions: false })).toMatchObject({
      kind: 'conflict',
      issues: [{ path: 'name', message: 'This name is taken.' }],
    });
    await station.get('template.rename', { templateId, name: 'Autumn' });
    await station.get('template.delete', { templateId });
    expect(await station.get('template.list', {})).toEqual([]);
    await station.get('history.undo', {});
    expect(await station.get('template.list', {})).toMatchObject([{ id: templateId, name: 'Autumn' }]);
    expect(await station.failure('template.rename', { templateId: seasonId, name: 'x' })).toMatchObject({
      kind: 'not-found',
    });
  });

  it('laid backwards from another athlete’s race starts as many weeks before it, with their own volume', async () => {
    const { seasonId } = await source();
    const templateId = await save(seasonId);
    const { athleteId, raceId } = await runner('Ben', { weeklyDistanceM: 30_000, longestRunM: 12_000 });
    const anchor = { kind: 'race', raceId } as const;
    const before = stored();
    const preview = await station.get('template.preview', { templateId, athleteId, anchor });
    expect(stored()).toEqual(before);
    expect(preview.draft).toMatchObject({
      startDate: addDays(mondayOf(calendarDate('2026-11-08')), -25 * 7),
      endDate: null,
      rhythm: '2:1',
      peakDistanceM: 45_000,
    });
    expect(preview.notes).toEqual([]);
    const answer = await station.get('template.apply', { templateId, athleteId, anchor, name: 'Ben to Winter' });
    const view = await station.get('season.get', { seasonId: answer.seasonId });
    expect(view.season.name).toBe('Ben to Winter');
    expect(view.weeks.map((week) => week.phase)).toEqual(preview.weeks.map((week) => week.phase));
    const shape = (await station.get('season.get', { seasonId })).phases.map(({ kind, weekCount }) => [
      kind,
      weekCount,
    ]);
    expect(view.phases.map(({ kind, weekCount }) => [kind, weekCount])).toEqual(shape);
    expect(await station.get('season.replanPreview', { seasonId: answer.seasonId })).toMatchObject({
      difference: { changedWeeks: 0, replaced: 0 },
    });
  });

  it('laid from a first day on is as long as its season was', async () => {
    const { seasonId } = await source();
    const templateId = await save(seasonId);
    const { athleteId } = await station.get('athlete.create', anAthlete({ name: 'Cleo' }));
    const anchor = { kind: 'start', date: calendarDate('2026-04-06') } as const;
    const preview = await station.get('template.preview', { templateId, athleteId, anchor });
    expect(preview.draft).toMatchObject({ startDate: '2026-04-06', endDate: '2026-10-18' });
    expect(preview.weeks).toHaveLength((await station.get('season.get', { seasonId })).season.weekCount);
    expect(preview.notes.join()).toContain('Cleo has no A race in these weeks');
    expect(new Set(preview.weeks.map((week) => week.phase))).toEqual(new Set(['base', 'build', 'transition']));
    await station.get('race.create', { athleteId, draft: aRace({ date: calendarDate('2026-09-20') }) });
    expect((await station.get('template.preview', { templateId, athleteId, anchor })).notes.join()).not.toContain(
      'no A race',
    );
  });

  it('brings the coach’s own sessions along, locked, with loads for the other athlete’s strength and gym', async () => {
    const { seasonId } = await source();
    const squats = (session: Session) => session.strength?.sets.find((set) => set.exerciseId === 'back-squat');
    const lift = planned(seasonId).find((each) => squats(each) !== undefined && each.date > '2026-05-01');
    if (lift === undefined) throw new Error('no lift');
    await station.get('session.setLocked', { sessionId: lift.id, locked: true });
    const templateId = await save(seasonId);
    const bare = await save(seasonId, 'Without sessions', false);
    const maxes = anAthlete().liftMaxes.map((max) => ({ ...max, e1rmKg: max.e1rmKg / 2 }));
    const gym = { ...anAthlete().gym, platesKg: [20, 10, 5] };
    const { athleteId, raceId } = await runner('Dan', { liftMaxes: maxes, gym });
    const anchor = { kind: 'race', raceId } as const;
    expect((await station.get('template.preview', { templateId: bare, athleteId, anchor })).sessions).toBe(0);
    expect((await station.get('template.preview', { templateId, athleteId, anchor })).sessions).toBe(1);
    const answer = await station.get('template.apply', { templateId, athleteId, anchor, name: 'Dan' });
    const [own, ...others] = planned(answer.seasonId).filter((each) => each.source === 'coach');
    expect(others).toEqual([]);
    expect(own).toMatchObject({ locked: true, title: lift.title, date: addDays(lift.date, 70) });
    const [theirs, mine] = [squats(lift), own === undefined ? undefined : squats(own)];
    expect(mine?.loadKg ?? 0).toBeGreaterThanOrEqual(20);
    expect(mine?.loadKg ?? 0).toBeLessThanOrEqual((theirs?.loadKg ?? 0) / 2);
    expect(((mine?.loadKg ?? 0) - 20) % 10).toBe(0);
    expect(planned(answer.seasonId).filter((each) => each.date === own?.date && each.kind === 'strength')).toHaveLength(
      1,
    );
  });

  it('brings the coach’s own runs along with the other athlete’s paces, and as long as they take them', async () => {
    const { seasonId } = await source();
    const pace = /\d:\d\d(–\d:\d\d)?\/km/;
    const paceOf = (session: Session | undefined) => pace.exec(JSON.stringify(session?.run?.items ?? []))?.[0];
    const run = planned(seasonId).find((each) => paceOf(each) !== undefined && each.date > '2026-05-01');
    if (run === undefined) throw new Error('no run');
    await station.get('session.setLocked', { sessionId: run.id, locked: true });
    const templateId = await save(seasonId);
    expect(JSON.stringify(readsOf(station.context).templates.get(templateId)?.sessions)).not.toMatch(pace);
    const slower = { distanceM: 10_000, timeS: 3600, date: calendarDate('2026-02-20') };
    const { athleteId, raceId } = await runner('Eve', { benchmark: slower });
    const anchor = { kind: 'race', raceId } as const;
    const answer = await station.get('template.apply', { templateId, athleteId, anchor, name: 'Eve' });
    const own = planned(answer.seasonId).find((each) => each.source === 'coach');
    expect(own?.title).toBe(run.title);
    expect(paceOf(own) ?? '').toMatch(pace);
    expect(paceOf(own) ?? '').not.toBe(paceOf(run));
    expect((paceOf(own) ?? '') > (paceOf(run) ?? '')).toBe(true);
    expect(own?.durationS).toBe(own?.load.runS);
  });

  it('starts today and says so when the race is too near for all of it', async () => {
    const { seasonId } = await source();
    const templateId = await save(seasonId);
    const { athleteId, raceId } = await runner('Eve', {}, '2026-06-07');
    const preview = await station.get('template.preview', { templateId, athleteId, anchor: { kind: 'race', raceId } });
    expect(preview.draft.startDate).toBe('2026-03-02');
    expect(preview.notes[0]).toBe(
      'Only 13 weeks are left before Winter Marathon; the template has 25, so the season starts today.',
    );
  });

  it('is refused where another season lies, for a race that is over or no A race', async () => {
    const { athleteId, seasonId } = await source();
    const templateId = await save(seasonId);
    const at = (anchor: object) => station.failure('template.preview', { templateId, athleteId, anchor });
    expect(await at({ kind: 'start', date: '2026-05-04' })).toMatchObject({ kind: 'conflict' });
    const past = await station.get('race.create', {
      athleteId,
      draft: aRace({ name: 'Old', date: calendarDate('2026-02-01') }),
    });
    expect((await at({ kind: 'race', raceId: past.raceId })).message).toBe('Old is over; choose a race to come.');
    const small = aRace({ name: 'Fun run', date: calendarDate('2026-12-06'), priority: 'C' });
    const { raceId } = await station.get('race.create', { athleteId, draft: small });
    expect((await at({ kind: 'race', raceId })).message).toContain('Fun run is no A race');
  });
});

describe('a template for several athletes', () => {
  async function squad(): Promise<readonly AthleteId[]> {
    const [ben, cleo] = [await runner('Ben'), await runner('Cleo', { weeklyDistanceM: 70_000 })];
    const { athleteId } = await station.get('athlete.create', anAthlete({ name: 'No race' }));
    return [ben.athleteId, cleo.athleteId, athleteId];
  }

  it('plans each one’s season to their next A race, leaves out who has none, and is undone in one step', async () => {
    const { seasonId } = await source();
    const templateId = await save(seasonId);
    const athleteIds = [...(await squad())];
    const before = stored();
    const input = { templateId, athleteIds, anchor: { kind: 'next-race' } as const, jobId: 'j' };
    const answer = await station.get('template.applyMany', input);
    expect(answer.planned.map((row) => row.athlete)).toEqual(['Ben', 'Cleo']);
    expect(answer.leftOut).toMatchObject([
      { athlete: 'No race', sentence: expect.stringContaining('no A race to come') },
    ]);
    for (const row of answer.planned) expect(planned(row.seasonId)).toHaveLength(row.sessions);
    expect(await station.get('history.undo', {})).toMatchObject({ label: 'Plan from template' });
    expect(stored()).toEqual(before);
  });

  it('counts the seasons that were made from it and are still there, and can be copied', async () => {
    const { seasonId } = await source();
    const templateId = await save(seasonId);
    const input = { templateId, athleteIds: [...(await squad())], anchor: { kind: 'next-race' } as const, jobId: 'j' };
    const answer = await station.get('template.applyMany', input);
    expect(await station.get('template.uses', {})).toEqual([{ templateId, seasons: 2 }]);
    const [first] = answer.planned;
    if (first !== undefined) await station.get('season.delete', { seasonId: first.seasonId });
    expect(await station.get('template.uses', {})).toEqual([{ templateId, seasons: 1 }]);
    const copy = await station.get('template.duplicate', { templateId });
    const [original, second] = await station.get('template.list', {});
    expect(second).toEqual({ ...original, id: copy.templateId, name: `${original?.name} (copy)` });
    expect(await station.get('history.undo', {})).toMatchObject({ label: 'Duplicate template' });
    expect(await station.get('template.list', {})).toHaveLength(1);
  });

  it('changes nothing when it is cancelled', async () => {
    const { seasonId } = await source();
    const templateId = await save(seasonId);
    const athleteIds = [...(await squad())];
    const before = stored();
    const anchor = { kind: 'start', date: calendarDate('2026-04-06') } as const;
    const running = station.app.dispatch('template.applyMany', { templateId, athleteIds, anchor, jobId: 'j' });
    await station.get('job.cancel', { jobId: 'j' });
    expect(await running).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(stored()).toEqual(before);
  });
});
