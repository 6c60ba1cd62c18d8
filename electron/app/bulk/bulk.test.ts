import { afterEach, describe, expect, it } from 'vitest';
import type { BulkAct } from '../../../shared/contract/roster.ts';
import { addDays, calendarDate } from '../../../shared/domain/calendar-date.ts';
import type { AthleteId, JobId } from '../../../shared/domain/ids.ts';
import { anAthlete, aRace, aSeason, openTestWorkstation, type TestWorkstation } from '../test-workstation.ts';

const START = '2026-03-02';
const job = (name: string) => name as JobId;

let station: TestWorkstation;
afterEach(() => station.close());

/** Two athletes with a season six weeks old, and one without any. */
async function squad() {
  station = openTestWorkstation(START);
  const { athleteId: ana } = await station.get('athlete.create', anAthlete());
  const { athleteId: ben } = await station.get('athlete.create', anAthlete({ name: 'Ben' }));
  const { athleteId: cy } = await station.get('athlete.create', anAthlete({ name: 'Cy' }));
  for (const athleteId of [ana, ben]) {
    await station.get('race.create', { athleteId, draft: aRace() });
    await station.get('season.create', { athleteId, draft: aSeason() });
  }
  station.clock.today = '2026-04-13';
  return { ana, ben, cy, all: [ana, ben, cy] };
}

async function preview(act: BulkAct, athleteIds: AthleteId[]) {
  return station.get('bulk.preview', { act, athleteIds, jobId: job('preview') });
}

async function run(act: BulkAct, athleteIds: AthleteId[], token: string | null = null) {
  return station.get('bulk.run', { act, athleteIds, token, jobId: job('run') });
}

const undoLabel = async () => (await station.get('history.state', {})).undo;
const rowsOf = async (archived = false) => (await station.get('roster.list', { archived })).rows;
const names = (rows: readonly { readonly athlete: string }[]) => rows.map(({ athlete }) => athlete);

describe('acts on several athletes', () => {
  it('replan those with a season, name those without, and are one step to undo', async () => {
    const { all } = await squad();
    const before = await undoLabel();
    const shown = await preview({ kind: 'replan' }, all);
    expect(names(shown.done)).toEqual(['Ana Test', 'Ben']);
    expect(shown.leftOut).toMatchObject([{ athlete: 'Cy', sentence: 'No season is running or planned.' }]);
    expect(await undoLabel()).toBe(before);
    const { token, ...rest } = shown;
    expect(await run({ kind: 'replan' }, all, token)).toEqual(rest);
    expect(await undoLabel()).toBe('Replan 2 athletes');
    await station.get('history.undo', {});
    expect(await undoLabel()).toBe(before);
  });

  it('refuse to do what was shown when the data have changed since', async () => {
    const { all, cy } = await squad();
    const { token } = await preview({ kind: 'archive', archived: true }, all);
    await station.get('athlete.update', { athleteId: cy, draft: anAthlete({ name: 'Cyd' }) });
    const input = { act: { kind: 'archive', archived: true }, athleteIds: all, token, jobId: 'late' };
    expect((await station.failure('bulk.run', input)).kind).toBe('conflict');
    expect(await rowsOf()).toHaveLength(3);
  });

  it('shift seasons with their races, each by as much, and back with one undo', async () => {
    const { ana, ben, all } = await squad();
    const act: BulkAct = { kind: 'shift', days: 14, moveRaces: true, moveOwn: false };
    const { done, leftOut } = await run(act, all);
    expect(names(done)).toEqual(['Ana Test', 'Ben']);
    expect(done[0]?.sentence).toContain('Autumn Marathon moves to 13 Sep');
    expect(names(leftOut)).toEqual(['Cy']);
    const dates = async () =>
      Promise.all([ana, ben].map(async (athleteId) => (await station.get('race.list', { athleteId }))[0]?.date));
    expect(await dates()).toEqual(['2026-09-13', '2026-09-13']);
    expect(await undoLabel()).toBe('Shift 2 seasons');
    await station.get('history.undo', {});
    expect(await dates()).toEqual(['2026-08-30', '2026-08-30']);
  });

  it('plan a season from a template for those who have room and a race', async () => {
    const { ana, cy, all } = await squad();
    const [season] = await station.get('season.list', { athleteId: ana });
    const seasonId = season?.id;
    if (seasonId === undefined) throw new Error('no season');
    const { templateId } = await station.get('template.save', { seasonId, name: 'Marathon', sessions: false });
    const act: BulkAct = { kind: 'template', templateId, anchor: { kind: 'next-race' } };
    const nobody = await preview(act, all);
    expect(nobody.done).toEqual([]);
    expect(nobody.leftOut.find(({ athlete }) => athlete === 'Cy')?.sentence).toMatch(/no A race/);
    await station.get('race.create', { athleteId: cy, draft: aRace() });
    const { done } = await run(act, all);
    expect(done).toMatchObject([
      { athlete: 'Cy', sentence: expect.stringMatching(/^\d+ weeks from .*, \d+ sessions\.$/) },
    ]);
    expect(await undoLabel()).toBe('Plan 1 athlete from “Marathon”');
    expect(await station.get('season.list', { athleteId: cy })).toHaveLength(1);
    await station.get('history.undo', {});
    expect(await station.get('season.list', { athleteId: cy })).toEqual([]);
  });

  it('log what was planned and not logged, as planned, linked, and nothing twice', async () => {
    const { ana, ben, all } = await squad();
    const from = calendarDate('2026-04-06');
    const to = calendarDate('2026-04-12');
    const week = () => station.get('week.get', { athleteId: ana, monday: from });
    const planned = (await week()).sessions;
    const [first] = planned;
    if (first === undefined) throw new Error('an empty week');
    const act: BulkAct = { kind: 'log', from, to };
    const { done, leftOut } = await run(act, all);
    expect(names(done)).toEqual(['Ana Test', 'Ben']);
    expect(leftOut).toMatchObject([{ athlete: 'Cy', sentence: 'Nothing was planned on these days.' }]);
    const after = await week();
    const actual = after.sessions.filter(({ side }) => side === 'actual');
    expect(new Set(actual.map(({ plannedId }) => plannedId))).toEqual(new Set(planned.map(({ id }) => id)));
    expect(after.actual).toEqual(after.planned);
    expect((await preview(act, [ana])).leftOut[0]?.sentence).toMatch(/is logged/);
    await station.get('history.undo', {});
    expect((await week()).actual).toBeNull();
    const { id, athleteId, seasonId, side, plannedId, locked, edited, source, load, reasons, ...draft } = first;
    await station.get('session.create', { athleteId: ben, side: 'actual', draft });
    expect((await preview(act, [ben])).done[0]?.sentence).toMatch(/1 day left out/);
    expect(
      (await station.failure('bulk.run', { ...input(act, all), act: { ...act, to: addDays(to, 30) } })).message,
    ).toMatch(/up to today/);
    expect(
      (await station.failure('bulk.run', { ...input(act, all), act: { ...act, to: addDays(from, -1) } })).kind,
    ).toBe('validation');
  });

  it('change groups, an athlete in several, and leave those out who are right already', async () => {
    const { ana, ben } = await squad();
    const { groupId: road } = await station.get('group.create', { name: 'Road' });
    const { groupId: track } = await station.get('group.create', { name: 'Track' });
    await run({ kind: 'groups', add: [road], remove: [] }, [ana]);
    const { done, leftOut } = await run({ kind: 'groups', add: [road, track], remove: [] }, [ana, ben]);
    expect(done.map(({ sentence }) => sentence)).toEqual(['joins “Track”.', 'joins “Road”, “Track”.']);
    expect(leftOut).toEqual([]);
    const groups = async () => (await rowsOf()).map(({ groupIds }) => groupIds.length);
    expect(await groups()).toEqual([2, 2, 0]);
    expect(await undoLabel()).toBe('Change groups of 2 athletes');
    await station.get('history.undo', {});
    expect(await groups()).toEqual([1, 0, 0]);
    expect((await run({ kind: 'groups', add: [], remove: [track] }, [ana])).leftOut).toHaveLength(1);
    expect((await station.failure('bulk.run', input({ kind: 'groups', add: [], remove: [] }, [ana]))).kind).toBe(
      'validation',
    );
  });

  it('archive and bring back', async () => {
    const { ana, ben, cy } = await squad();
    await run({ kind: 'archive', archived: true }, [ana, cy]);
    expect((await rowsOf()).map(({ id }) => id)).toEqual([ben]);
    const again = await run({ kind: 'archive', archived: false }, [ana, ben]);
    expect(names(again.done)).toEqual(['Ana Test']);
    expect(names(again.leftOut)).toEqual(['Ben']);
    expect(await undoLabel()).toBe('Bring back 1 athlete');
    await station.get('history.undo', {});
    await station.get('history.undo', {});
    expect(await rowsOf()).toHaveLength(3);
  });

  it('change nothing when they are cancelled', async () => {
    const { all } = await squad();
    const before = await undoLabel();
    const running = station.app.dispatch('bulk.run', input({ kind: 'replan' }, all));
    await station.get('job.cancel', { jobId: job('run') });
    expect(await running).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(await undoLabel()).toBe(before);
  });
});

function input(act: BulkAct, athleteIds: AthleteId[]) {
  return { act, athleteIds, token: null, jobId: 'run' };
}
