import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { calendarDate } from '../../shared/domain/calendar-date.ts';
import { builtInExercises } from '../engine/index.ts';
import { databaseOf, readsOf } from './context.ts';
import { addSampleSquad, SAMPLE_SQUAD, tellAthlete } from './sample-squad/index.ts';
import { priya, tom } from './sample-squad/squad-road.ts';
import { anAthlete, openTestWorkstation, type TestWorkstation } from './test-workstation.ts';

const TODAY = '2026-05-20';
/** Eight athletes' two years are thousands of rows; a busy machine needs its time. */
const TIME_FOR_TWO_YEARS_MS = 60_000;

describe('the sample squad', () => {
  let station: TestWorkstation;
  let added: unknown;
  beforeAll(async () => {
    station = openTestWorkstation(TODAY);
    added = await station.get('sample.add', {});
  }, TIME_FOR_TWO_YEARS_MS);
  afterAll(() => station.close());

  it('is told the same way twice on the same day', () => {
    const today = calendarDate(TODAY);
    for (const sample of SAMPLE_SQUAD) {
      const [once, twice] = [1, 2].map(() => JSON.stringify(tellAthlete(sample, builtInExercises, today)));
      expect(once).toBe(twice);
    }
  });

  it('is eight athletes with a season that holds today and two years of log, in one step', async () => {
    expect(added).toEqual({ athletes: 8 });
    const { rows, groups } = await station.get('roster.list', { archived: false });
    expect(rows).toHaveLength(8);
    expect(groups.map((group) => group.name).sort()).toEqual([
      'Masters (sample)',
      'Road squad (sample)',
      'Track and trail (sample)',
    ]);
    const reads = readsOf(station.context);
    for (const row of rows) {
      expect(row, row.name).toMatchObject({
        sample: true,
        phase: expect.any(String),
        nextRace: { priority: expect.any(String) },
      });
      expect(row.lastLogged && row.lastLogged < TODAY, row.name).toBe(true);
      const log = reads.sessions.between(row.id, calendarDate('2024-05-01'), calendarDate(TODAY), 'actual');
      expect(log.length, row.name).toBeGreaterThan(250);
      expect(log[0] && log[0].date < '2024-06-30', row.name).toBe(true);
      expect(
        log.every((session) => session.date < TODAY),
        row.name,
      ).toBe(true);
      expect(log.filter((session) => session.plannedId !== null).length / log.length).toBeGreaterThan(0.5);
    }
    expect(await station.get('history.state', {})).toEqual({ undo: 'Add sample squad', redo: null });
  });

  it('has seasons that do not overlap, and weekly sums that add up', () => {
    const reads = readsOf(station.context);
    for (const athlete of reads.athletes.list()) {
      const seasons = reads.seasons.list(athlete.id);
      seasons.slice(1).forEach((season, index) => {
        const before = seasons[index];
        expect(before && lastWeek(before) < season.firstMonday, `${athlete.name}: ${season.name}`).toBe(true);
      });
    }
    expect(databaseOf(station.context).check().problems).toEqual([]);
  });

  it('classes what was done week by week once a week is over', async () => {
    const { rows } = await station.get('roster.list', { archived: false });
    for (const { seasonId, name } of rows) {
      if (seasonId === null) throw new Error(name);
      const { weeks } = await station.get('season.get', { seasonId });
      const running = weeks.find((week) => week.monday === '2026-05-18');
      const last = weeks.find((week) => week.monday === '2026-05-11');
      expect(running, name).toMatchObject({ actual: expect.any(Object), actualClass: null });
      expect(last, name).toMatchObject({ actual: expect.any(Object), actualClass: expect.any(String) });
    }
  });

  it('gives the audit something to say about those who break rules, and little about those who do not', async () => {
    const rulesOf = async (name: string) => {
      const { rows } = await station.get('roster.list', { archived: false });
      const seasonId = rows.find((row) => row.name === name)?.seasonId;
      if (seasonId == null) throw new Error(name);
      const { findings } = await station.get('season.get', { seasonId });
      return findings.map((finding) => finding.rule);
    };
    expect(await rulesOf('Amara Diallo')).toContain('C2');
    expect(await rulesOf('Marguerite Leclerc')).toContain('M6');
    expect(await rulesOf('Priya Nair')).toContain('M7');
    expect(await rulesOf('Jonas Weber')).toContain('R1');
  });
});

describe('adding and removing the sample squad', () => {
  let station: TestWorkstation;
  beforeEach(() => {
    station = openTestWorkstation(TODAY);
  });
  afterEach(() => station.close());

  const rows = async () => (await station.get('roster.list', { archived: false })).rows;

  it('adds nothing twice, and only who is missing', async () => {
    expect(addSampleSquad(station.context, [tom])).toBe(1);
    expect(addSampleSquad(station.context, [tom])).toBe(0);
    expect(addSampleSquad(station.context, [tom, priya])).toBe(1);
    expect((await rows()).map((row) => row.name)).toEqual(['Priya Nair', 'Tom Brandt']);
  });

  it('leaves the coach’s data untouched and can be undone', async () => {
    const { groupId } = await station.get('group.create', { name: 'My runners' });
    const { athleteId } = await station.get('athlete.create', anAthlete({ name: 'Tom Brandt', groupIds: [groupId] }));
    const before = await station.get('athlete.get', { athleteId });
    addSampleSquad(station.context, [tom]);
    expect(await rows()).toHaveLength(2);
    expect(await station.get('sample.remove', {})).toEqual({ athletes: 1 });
    const { groups } = await station.get('roster.list', { archived: false });
    expect((await rows()).map((row) => row.id)).toEqual([athleteId]);
    expect(groups.map((group) => group.name)).toEqual(['My runners']);
    expect(await station.get('athlete.get', { athleteId })).toEqual(before);
    expect(await station.get('sample.remove', {})).toEqual({ athletes: 0 });
    await station.get('history.undo', {});
    expect(await rows()).toHaveLength(2);
    await station.get('history.undo', {});
    expect(await rows()).toHaveLength(1);
  });

  it('keeps a sample group that one of the coach’s own athletes is in', async () => {
    addSampleSquad(station.context, [tom]);
    const { groups } = await station.get('roster.list', { archived: false });
    const [road] = groups;
    if (road === undefined) throw new Error('no group');
    await station.get('athlete.create', anAthlete({ groupIds: [road.id] }));
    await station.get('sample.remove', {});
    const after = await station.get('roster.list', { archived: false });
    expect(after.groups).toEqual([{ ...road, athleteCount: 1 }]);
  });
});

function lastWeek(season: { readonly firstMonday: string; readonly weekCount: number }): string {
  const start = Date.parse(`${season.firstMonday}T00:00:00Z`);
  return new Date(start + (season.weekCount - 1) * 7 * 86_400_000).toISOString().slice(0, 10);
}
