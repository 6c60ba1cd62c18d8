import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AthleteId } from '../../shared/domain/ids.ts';
import { anAthlete, aRace, openTestWorkstation, type TestWorkstation } from './test-workstation.ts';

let station: TestWorkstation;
beforeEach(() => {
  station = openTestWorkstation('2026-03-02');
});
afterEach(() => station.close());

const listed = async () => (await station.get('history.list', {})).steps;
const lines = async () =>
  (await listed()).map((step) => `${step.undone ? 'undone' : 'done'} ${step.label} ${step.athlete?.name ?? '-'}`);

async function added(name: string): Promise<AthleteId> {
  return (await station.get('athlete.create', anAthlete({ name }))).athleteId;
}

/** Ana with three races, added one after the other. */
async function threeRaces() {
  const athleteId = await added('Ana Test');
  for (const name of ['One', 'Two', 'Three']) await station.get('race.create', { athleteId, draft: aRace({ name }) });
  const races = async () => (await station.get('race.list', { athleteId })).map((race) => race.name).toSorted();
  return { athleteId, races, steps: await listed() };
}

/** The step that stands so far below the newest. */
function below<T>(steps: readonly T[], index: number): T {
  const step = steps[index];
  if (step === undefined) throw new Error(`no step ${index}`);
  return step;
}

describe('the list of steps', () => {
  it('has the newest first, undone ones apart, with whom each touches and when', async () => {
    const ana = await added('Ana Test');
    station.clock.ms += 60_000;
    await added('Ben Test');
    await station.get('race.create', { athleteId: ana, draft: aRace() });
    await station.get('history.undo', {});
    expect(await lines()).toEqual([
      'undone Add race Ana Test',
      'done Add athlete Ben Test',
      'done Add athlete Ana Test',
    ]);
    expect((await listed()).map((step) => step.at)).toEqual([
      '2026-03-02T08:01:00.000Z',
      '2026-03-02T08:01:00.000Z',
      '2026-03-02T08:00:00.000Z',
    ]);
    expect(await station.get('history.state', {})).toEqual({
      undo: 'Add athlete',
      undoFor: { id: expect.any(String), name: 'Ben Test' },
      redo: 'Add race',
      redoFor: { id: ana, name: 'Ana Test' },
    });
  });

  it('names nobody where several are touched, or what everybody uses', async () => {
    const ana = await added('Ana Test');
    const changes = [{ path: 'strength.frequency.LOW', value: 1 }];
    await station.get('policy.set', { athleteId: null, changes });
    await station.get('policy.set', { athleteId: ana, changes: [{ path: 'strength.frequency.LOW', value: 2 }] });
    const ben = await added('Ben Test');
    await station.get('athlete.archive', { athleteIds: [ana, ben], archived: true });
    expect((await lines()).slice(0, 4)).toEqual([
      expect.stringMatching(/^done Archive .* -$/),
      'done Add athlete Ben Test',
      'done Change planning rules Ana Test',
      'done Change planning rules -',
    ]);
  });

  it('keeps the name of somebody who is deleted, follows a new name, and survives a restart', async () => {
    const ana = await added('Ana Test');
    await station.get('athlete.update', { athleteId: ana, draft: anAthlete({ name: 'Ana Berg' }) });
    expect(await lines()).toEqual(['done Edit athlete Ana Berg', 'done Add athlete Ana Berg']);
    await station.get('athlete.delete', { athleteIds: [ana] });
    await station.reopen();
    expect(await lines()).toEqual([
      'done Delete athlete Ana Berg',
      'done Edit athlete Ana Berg',
      'done Add athlete Ana Test',
    ]);
    expect((await listed()).map((step) => step.athlete?.id)).toEqual([null, null, null]);
    expect(await station.get('history.undo', {})).toEqual({
      label: 'Delete athlete',
      athlete: { id: ana, name: 'Ana Berg' },
    });
  });

  it('keeps more than thirty steps', async () => {
    const athleteId = await added('Ana Test');
    for (let note = 0; note < 40; note += 1) {
      await station.get('athlete.update', { athleteId, draft: anAthlete({ note: `Note ${note}` }) });
    }
    expect(await listed()).toHaveLength(41);
  });
});

describe('going to a step', () => {
  it('undoes everything down to it in turn, and redoes everything up to it', async () => {
    const { races, steps } = await threeRaces();
    const two = below(steps, 1);
    const undone = await station.get('history.walk', { direction: 'undo', stepId: two.id, steps: 2 });
    expect(undone.steps.map((step) => [step.id, step.undone])).toEqual([
      [below(steps, 0).id, true],
      [two.id, true],
    ]);
    expect(await races()).toEqual(['One']);
    const redone = await station.get('history.walk', { direction: 'redo', stepId: below(steps, 0).id, steps: 2 });
    expect(redone.steps.map((step) => step.id)).toEqual([two.id, below(steps, 0).id]);
    expect(await races()).toEqual(['One', 'Three', 'Two']);
  });

  it('tells every window that anything may have changed', async () => {
    const { steps } = await threeRaces();
    station.events.length = 0;
    await station.get('history.walk', { direction: 'undo', stepId: below(steps, 0).id, steps: 1 });
    expect(station.events).toMatchObject([
      { event: 'data.changed', payload: { scopes: expect.arrayContaining(['races', 'history']) } },
    ]);
  });

  it('does what is left of it when another window has undone a part since', async () => {
    const { races, steps } = await threeRaces();
    await station.get('history.undo', {});
    const { steps: walked } = await station.get('history.walk', {
      direction: 'undo',
      stepId: below(steps, 2).id,
      steps: 3,
    });
    expect(walked).toHaveLength(2);
    expect(await races()).toEqual([]);
  });

  it('changes nothing when another window has undone all of it since', async () => {
    const { races, steps } = await threeRaces();
    await station.get('history.walk', { direction: 'undo', stepId: below(steps, 1).id, steps: 2 });
    const failure = await station.failure('history.walk', { direction: 'undo', stepId: below(steps, 1).id, steps: 2 });
    expect(failure).toMatchObject({ kind: 'conflict', message: expect.stringContaining('Nothing was changed') });
    expect(await races()).toEqual(['One']);
  });

  it('never takes back a step that the coach was not told of', async () => {
    const { athleteId, races, steps } = await threeRaces();
    await station.get('race.create', { athleteId, draft: aRace({ name: 'From another window' }) });
    const failure = await station.failure('history.walk', { direction: 'undo', stepId: below(steps, 0).id, steps: 1 });
    expect(failure).toMatchObject({ kind: 'conflict', message: expect.stringContaining('More has been done') });
    expect(await races()).toEqual(['From another window', 'One', 'Three', 'Two']);
  });

  it('does not redo what a new step has ended', async () => {
    const { athleteId, races, steps } = await threeRaces();
    await station.get('history.undo', {});
    await station.get('race.create', { athleteId, draft: aRace({ name: 'Instead' }) });
    const failure = await station.failure('history.walk', { direction: 'redo', stepId: below(steps, 0).id, steps: 1 });
    expect(failure.kind).toBe('conflict');
    expect(await races()).toEqual(['Instead', 'One', 'Two']);
  });
});
