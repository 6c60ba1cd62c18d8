import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../shared/domain/calendar-date.ts';
import type { Severity } from '../../shared/domain/vocabulary.ts';
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
    expect(await station.get('history.state', {})).toMatchObject({ undo: 'Add sample squad', redo: null });
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

  it('is a squad to triage: one with nothing, four with a warning, two serious, one whose gym work is none', async () => {
    const { rows } = await station.get('roster.list', { archived: false });
    const spread = await Promise.all(
      rows.map(async ({ name, seasonId, findings: counts }) => {
        if (seasonId === null) throw new Error(name);
        const { findings } = await station.get('season.get', { seasonId });
        const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
        expect(counts, name).toEqual({
          info: of('info').length,
          warning: of('warning').length,
          serious: of('serious').length,
        });
        const rules = (severity: Severity) => [...new Set(of(severity).map((finding) => finding.rule))].sort();
        return [name, rules('serious').join(' '), rules('warning').join(' ')];
      }),
    );
    expect(spread).toEqual([
      ['Amara Diallo', '', 'C2'],
      ['Dwayne Carter', 'C5', 'C6 R1 R2'],
      ['Ines Okafor', '', ''],
      ['Jonas Weber', 'R1', 'R2'],
      ['Kari Nilsen', '', 'M3'],
      ['Marguerite Leclerc', '', 'C5 M5 M6'],
      ['Priya Nair', '', 'M7 R1'],
      ['Tom Brandt', '', 'R2'],
    ]);
  });

  it('has a log that leads into the present season: the long run and the week that it starts from', () => {
    const reads = readsOf(station.context);
    for (const athlete of reads.athletes.list()) {
      const season = reads.seasons.covering(athlete.id, calendarDate(TODAY));
      if (season === undefined) throw new Error(athlete.name);
      const start = season.firstMonday;
      const runs = reads.sessions
        .between(athlete.id, addDays(start, -28), addDays(start, -1), 'actual')
        .filter((session) => session.kind === 'run');
      const longest = Math.max(...runs.map((session) => session.load.runDistanceM));
      const week = runs.reduce((sum, session) => sum + session.load.runDistanceM, 0) / 4;
      // As they were when it began, a few per cent below today.
      expect(longest / athlete.longestRunM, athlete.name).toBeGreaterThan(0.92);
      expect(longest / athlete.longestRunM, athlete.name).toBeLessThan(1.02);
      expect(week / athlete.weeklyDistanceM, athlete.name).toBeGreaterThan(0.7);
      expect(week / athlete.weeklyDistanceM, athlete.name).toBeLessThan(1.05);
    }
  });

  it('has lifters who lift between seasons, with loads that grow', () => {
    const reads = readsOf(station.context);
    const ines = reads.athletes.list().find((athlete) => athlete.name === 'Ines Okafor');
    const season = ines && reads.seasons.covering(ines.id, calendarDate(TODAY));
    if (ines === undefined || season === undefined) throw new Error('Ines');
    const squats = reads.sessions
      .between(ines.id, addDays(season.firstMonday, -63), addDays(season.firstMonday, -1), 'actual')
      .flatMap((session) => session.strength?.sets.filter((set) => set.exerciseId === 'back-squat').slice(0, 1) ?? [])
      .map((set) => set.loadKg ?? 0);
    expect(squats.length).toBeGreaterThan(5);
    expect(squats.every((load, index) => index === 0 || load >= (squats[index - 1] ?? 0))).toBe(true);
    expect(squats.at(-1)).toBeGreaterThan(squats[0] ?? 0);
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
