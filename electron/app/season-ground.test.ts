import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anAthlete, aRace, aSeason, openTestWorkstation, type TestWorkstation } from './test-workstation.ts';

const TODAY = '2026-03-02';
let station: TestWorkstation;
beforeEach(() => {
  station = openTestWorkstation(TODAY);
});
afterEach(() => station.close());

describe('a season with its races and its profile', () => {
  it('is previewed without storing anything, and stored as it was previewed', async () => {
    const { athleteId } = await station.get('athlete.create', anAthlete());
    const profile = { ...anAthlete(), weeklyDistanceM: 25_000, longestRunM: 9000 };
    const input = { athleteId, draft: aSeason(), ground: { profile, races: [aRace()] } };
    const bare = await station.get('season.preview', { athleteId, draft: aSeason() });
    const preview = await station.get('season.preview', input);
    expect(preview.phases.some(({ kind }) => kind === 'race')).toBe(true);
    expect(bare.phases.some(({ kind }) => kind === 'race')).toBe(false);
    expect(await station.get('race.list', { athleteId })).toEqual([]);
    const other = await station.get('season.preview', { ...input, ground: { profile: null, races: [aRace()] } });
    expect(other.weeks[0]?.planned.runDistanceM).not.toBe(preview.weeks[0]?.planned.runDistanceM);

    const { seasonId } = await station.get('season.create', input);
    const view = await station.get('season.get', { seasonId });
    const runs = (
      weeks: readonly { readonly planned: { readonly runDistanceM: number; readonly hardSets: number } }[],
    ) => weeks.map(({ planned: { runDistanceM, hardSets } }) => [runDistanceM, hardSets]);
    expect(runs(view.weeks)).toEqual(runs(preview.weeks));
    expect(view.races).toHaveLength(1);
    expect(await station.get('athlete.get', { athleteId })).toMatchObject({ weeklyDistanceM: 25_000 });
  });

  it('is one step: undo takes races, profile and plan away together, redo brings them back', async () => {
    const { athleteId } = await station.get('athlete.create', anAthlete());
    const before = await station.get('athlete.get', { athleteId });
    const profile = { ...anAthlete(), weeklyDistanceM: 25_000 };
    await station.get('season.create', { athleteId, draft: aSeason(), ground: { profile, races: [aRace()] } });
    expect(await station.get('history.undo', {})).toMatchObject({ label: 'Plan season' });
    expect(await station.get('season.list', { athleteId })).toEqual([]);
    expect(await station.get('race.list', { athleteId })).toEqual([]);
    expect(await station.get('athlete.get', { athleteId })).toEqual(before);
    await station.get('history.redo', {});
    expect(await station.get('race.list', { athleteId })).toHaveLength(1);
    expect(await station.get('season.list', { athleteId })).toHaveLength(1);
  });

  it('is refused with a sentence, and nothing is stored', async () => {
    const { athleteId } = await station.get('athlete.create', anAthlete());
    const twice = { profile: null, races: [aRace(), aRace()] };
    const failed = await station.failure('season.create', { athleteId, draft: aSeason(), ground: twice });
    expect(failed.message).toBe('“Autumn Marathon” is entered twice for the same day.');
    const profile = { ...anAthlete(), hrMax: 180, hrRest: 180 };
    const wrong = await station.failure('season.preview', {
      athleteId,
      draft: aSeason(),
      ground: { profile, races: [] },
    });
    expect(wrong.issues?.[0]?.path).toBe('ground.profile.hrRest');
    await station.get('season.create', { athleteId, draft: aSeason() });
    const overlap = await station.failure('season.preview', { athleteId, draft: aSeason() });
    expect(overlap.message).toContain('already holds');
    expect(await station.get('race.list', { athleteId })).toEqual([]);
  });
});

describe('what the log says of the last four weeks', () => {
  it('says nothing without a log', async () => {
    const { athleteId } = await station.get('athlete.create', anAthlete());
    expect(await station.get('season.recent', { athleteId })).toEqual({
      weeklyDistanceM: null,
      longestRunM: null,
      lifts: 0,
    });
  });

  it('is the mean week and the longest run of the sample squad, today and the future left out', async () => {
    await station.get('sample.add', {});
    const { rows } = await station.get('roster.list', { archived: false });
    const athleteId = rows[0]?.id;
    if (athleteId === undefined) throw new Error('no athlete');
    const recent = await station.get('season.recent', { athleteId });
    expect(recent.weeklyDistanceM).toBeGreaterThan(recent.longestRunM ?? Number.POSITIVE_INFINITY);
    station.clock.today = '2030-01-01';
    expect(await station.get('season.recent', { athleteId })).toMatchObject({ weeklyDistanceM: null, lifts: 0 });
  });
});
