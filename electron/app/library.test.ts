import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarDate } from '../../shared/domain/calendar-date.ts';
import type { ExerciseDraft } from '../../shared/domain/exercise.ts';
import { type AthleteId, exerciseId, type SessionId } from '../../shared/domain/ids.ts';
import type { SessionDraft, StrengthSet } from '../../shared/domain/session.ts';
import { maxes } from './sample-squad/sample-athlete.ts';
import { anAthlete, aRace, aSeason, openTestWorkstation, type TestWorkstation } from './test-workstation.ts';

const TODAY = '2026-03-02';
const squat = exerciseId.parse('back-squat');
let station: TestWorkstation;
beforeEach(() => {
  station = openTestWorkstation(TODAY);
});
afterEach(() => station.close());

function ownExercise(change: Partial<ExerciseDraft> = {}): ExerciseDraft {
  return {
    name: 'Safety-bar squat',
    pattern: 'squat',
    loading: 'barbell',
    equipment: ['barbell', 'rack'],
    compound: true,
    upperBody: false,
    unilateral: false,
    cues: ['Hands on the handles.'],
    aliases: [' SSB Squat ', 'ssb squat'],
    setUp: 'Bar on the back, handles ahead.',
    faults: ['Leaning on the handles.'],
    easierId: null,
    harderId: squat,
    regions: ['knee'],
    avoid: [],
    caution: 'Kind to the shoulders.',
    ...change,
  };
}

function set(change: Partial<StrengthSet> = {}): StrengthSet {
  return {
    exerciseId: squat,
    kind: 'work',
    reps: 4,
    loadKg: 64,
    fractionE1rm: 0.8,
    restS: 210,
    rpe: 8,
    note: '',
    ...change,
  };
}

function aSession(change: Partial<SessionDraft> = {}): SessionDraft {
  return {
    date: calendarDate('2026-03-05'),
    startTime: '18:00',
    kind: 'strength',
    title: 'Heavy squats',
    durationS: 3600,
    run: null,
    strength: { block: 'heavy', sets: [set(), set(), set()] },
    rpe: null,
    note: 'Fast bar.',
    ...change,
  };
}

async function library() {
  return station.get('library.exercises', {});
}

async function plan(draft: SessionDraft): Promise<{ athleteId: AthleteId; sessionId: SessionId }> {
  const { athleteId } = await station.get('athlete.create', anAthlete());
  const { sessionId } = await station.get('session.create', { athleteId, side: 'planned', draft });
  return { athleteId, sessionId };
}

async function sessionOf(athleteId: AthleteId, id: SessionId, monday = '2026-03-02') {
  const week = await station.get('week.get', { athleteId, monday });
  const found = week.sessions.find((session) => session.id === id);
  if (found === undefined) throw new Error('no such session');
  return found;
}

describe('own exercises', () => {
  it('are added, edited, duplicated and deleted, each with undo', async () => {
    const count = (await library()).length;
    const { exerciseId: id } = await station.get('exercise.create', { draft: ownExercise() });
    const mine = async () => (await library()).find((each) => each.id === id);
    expect(await mine()).toMatchObject({ name: 'Safety-bar squat', builtIn: false, aliases: ['ssb squat'], sets: 0 });
    await station.get('exercise.update', { exerciseId: id, draft: ownExercise({ caution: 'None.', faults: [] }) });
    expect(await mine()).toMatchObject({ caution: 'None.', faults: [] });
    const { exerciseId: copy } = await station.get('exercise.duplicate', { exerciseId: id });
    const { exerciseId: second } = await station.get('exercise.duplicate', { exerciseId: id });
    const names = (await library()).filter((each) => [copy, second].includes(each.id)).map((each) => each.name);
    expect(names).toEqual(['Safety-bar squat (my version 2)', 'Safety-bar squat (my version)']);
    await station.get('exercise.delete', { exerciseId: second });
    expect(await library()).toHaveLength(count + 2);
    for (const label of [
      'Delete exercise',
      'Duplicate exercise',
      'Duplicate exercise',
      'Edit exercise',
      'Add exercise',
    ]) {
      expect(await station.get('history.undo', {})).toMatchObject({ label });
    }
    expect(await library()).toHaveLength(count);
    expect(await station.get('history.redo', {})).toMatchObject({ label: 'Add exercise' });
    expect(await mine()).toMatchObject({ caution: 'Kind to the shoulders.' });
  });

  it('need a name that is free, and variants that exist', async () => {
    expect(await station.failure('exercise.create', { draft: ownExercise({ name: ' BACK squat ' }) })).toMatchObject({
      message: 'There is already an exercise named “BACK squat”; choose another name.',
      issues: [{ path: 'draft.name' }],
    });
    const nowhere = ownExercise({ harderId: exerciseId.parse('nowhere') });
    expect(await station.failure('exercise.create', { draft: nowhere })).toMatchObject({
      issues: [{ path: 'draft.harderId' }],
    });
    const { exerciseId: id } = await station.get('exercise.create', { draft: ownExercise() });
    const itself = ownExercise({ easierId: id });
    expect(await station.failure('exercise.update', { exerciseId: id, draft: itself })).toMatchObject({
      issues: [{ path: 'draft.easierId' }],
    });
    await station.get('exercise.update', { exerciseId: id, draft: ownExercise({ name: 'safety-bar Squat' }) });
  });

  it('are the only ones that change: a built-in one is duplicated first', async () => {
    expect((await station.failure('exercise.update', { exerciseId: squat, draft: ownExercise() })).message).toBe(
      '“Back squat” comes with Counterpoint and stays as it is; duplicate it and change the copy.',
    );
    expect((await station.failure('exercise.delete', { exerciseId: squat })).message).toBe(
      '“Back squat” comes with Counterpoint and cannot be deleted.',
    );
    const { exerciseId: id } = await station.get('exercise.duplicate', { exerciseId: squat });
    const copy = (await library()).find((each) => each.id === id);
    expect(copy).toMatchObject({
      name: 'Back squat (my version)',
      builtIn: false,
      aliases: [],
      easierId: 'goblet-squat',
    });
  });

  it('stay while sets, profiles or saved sessions use them, and keep what their sets were counted by', async () => {
    const { exerciseId: id } = await station.get('exercise.create', { draft: ownExercise() });
    const sets = [set({ exerciseId: id }), set({ exerciseId: id })];
    const { athleteId, sessionId } = await plan(aSession({ strength: { block: 'heavy', sets } }));
    await station.get('library.save', { sessionId, title: 'Mine' });
    const liftMaxes = [{ exerciseId: id, date: calendarDate('2026-02-20'), e1rmKg: 70, method: 'tested' as const }];
    await station.get('athlete.update', { athleteId, draft: anAthlete({ liftMaxes }) });
    expect(await station.failure('exercise.delete', { exerciseId: id })).toMatchObject({
      kind: 'conflict',
      message:
        '“Safety-bar squat” is used in 2 sets, 1 athlete profile and 1 saved session, so it stays. Take it out there first.',
    });
    expect((await library()).find((each) => each.id === id)).toMatchObject({ sets: 2, sessions: 1 });
    const other = ownExercise({ loading: 'dumbbell', equipment: ['dumbbells'] });
    expect(await station.failure('exercise.update', { exerciseId: id, draft: other })).toMatchObject({
      kind: 'conflict',
      issues: [{ path: 'draft.loading' }],
    });
    await station.get('exercise.update', { exerciseId: id, draft: ownExercise({ name: 'Yoke squat' }) });
    for (let i = 0; i < 4; i += 1) await station.get('history.undo', {});
    expect(await station.get('exercise.delete', { exerciseId: id })).toEqual({});
  });

  it('S4: take part when the engine chooses, before the preferred one once their maximum is known', async () => {
    const { exerciseId: id } = await station.get('exercise.create', { draft: ownExercise() });
    const date = calendarDate('2026-02-20');
    const liftMaxes = [{ exerciseId: id, date, e1rmKg: 90, method: 'tested' as const }];
    const { athleteId } = await station.get('athlete.create', anAthlete({ liftMaxes }));
    await station.get('race.create', { athleteId, draft: aRace() });
    const { seasonId } = await station.get('season.create', { athleteId, draft: aSeason() });
    const { sessions } = await station.get('print.season', { seasonId });
    const lifted = new Set(sessions.flatMap((each) => each.strength?.sets ?? []).map((each) => each.exerciseId));
    expect(lifted.has(id)).toBe(true);
    expect(lifted.has(squat)).toBe(false);
  });
});

/** The coach's own; those that ship with the product stand beside them. */
async function ownItems() {
  return (await station.get('library.items', {})).filter((item) => !item.builtIn);
}

describe('saved sessions', () => {
  it('take a session in without its day and its athlete’s loads, and go into any athlete’s week', async () => {
    const { sessionId } = await plan(aSession());
    const { itemId } = await station.get('library.save', { sessionId, title: 'Squats, heavy' });
    const [item] = await ownItems();
    expect(item).toMatchObject({ id: itemId, kind: 'strength', title: 'Squats, heavy', uses: 0 });
    expect(item?.content.strength?.sets[0]).toMatchObject({ loadKg: null, fractionE1rm: 0.8 });
    expect(JSON.stringify(item)).not.toContain('2026-03-05');

    const strong = anAthlete({
      name: 'Bo',
      liftMaxes: maxes(calendarDate('2026-02-20'), 'tested', { 'back-squat': 120 }),
    });
    const { athleteId } = await station.get('athlete.create', strong);
    const inserted = await station.get('library.insert', { itemId, athleteId, date: calendarDate('2026-03-03') });
    expect(inserted.notes).toEqual([]);
    const session = await sessionOf(athleteId, inserted.sessionId);
    expect(session).toMatchObject({ title: 'Squats, heavy', date: '2026-03-03', side: 'planned', source: 'coach' });
    expect(session.strength?.sets[0]?.loadKg).toBe(95);
    expect(session.load).toMatchObject({ lifts: 1, hardSets: 3, tonnageKg: 3 * 4 * 95 });
    expect((await ownItems())[0]?.uses).toBe(1);

    expect(await station.get('history.undo', {})).toMatchObject({ label: 'Insert from library' });
    expect((await ownItems())[0]?.uses).toBe(0);
    expect((await station.get('week.get', { athleteId, monday: calendarDate(TODAY) })).sessions).toEqual([]);
  });

  it('tell which loads have to be found, and which rule a day breaks', async () => {
    const { athleteId, sessionId } = await plan(aSession());
    const { itemId } = await station.get('library.save', { sessionId, title: 'Squats' });
    await station.get('athlete.update', { athleteId, draft: anAthlete({ liftMaxes: [] }) });
    await station.get('race.create', { athleteId, draft: aRace({ date: calendarDate('2026-05-31') }) });
    await station.get('season.create', { athleteId, draft: aSeason() });
    const day = await station.get('library.insert', { itemId, athleteId, date: calendarDate('2026-05-30') });
    expect(day.notes).toEqual([{ exerciseId: squat, kind: 'no-level', loadKg: null }]);
    expect(day.findings.length).toBeGreaterThan(0);
    const quiet = await station.get('library.insert', { itemId, athleteId, date: calendarDate('2026-09-15') });
    expect(quiet.findings).toEqual([]);
  });

  it('of runs take the time and the paces of the athlete', async () => {
    const run = { type: 'threshold', distanceM: null, zones: null, heartRate: null, ascentM: null } as const;
    const step = { kind: 'step', intensity: 'T', durationS: null, distanceM: 2000, note: '4:40/km' } as const;
    const items = [{ kind: 'repeat' as const, times: 3, steps: [step] }];
    const draft = aSession({ kind: 'run', title: '3 × 2 km', strength: null, durationS: null, run: { ...run, items } });
    const { sessionId } = await plan(draft);
    const { itemId } = await station.get('library.save', { sessionId, title: '3 × 2 km' });
    const fast = anAthlete({
      name: 'Bo',
      benchmark: { distanceM: 10_000, timeS: 1950, date: calendarDate('2026-02-15') },
    });
    const { athleteId } = await station.get('athlete.create', fast);
    const inserted = await station.get('library.insert', { itemId, athleteId, date: calendarDate('2026-03-04') });
    const session = await sessionOf(athleteId, inserted.sessionId);
    expect(session.run).toMatchObject({ distanceM: 6000, items: [{ steps: [{ note: '3:23/km' }] }] });
    expect(session.durationS).toBe(session.load.runS);
    expect(session.load.keySessions).toBe(1);
  });

  it('are renamed and deleted; sessions made from them stay', async () => {
    const { athleteId, sessionId } = await plan(aSession());
    const { itemId } = await station.get('library.save', { sessionId, title: 'Squats' });
    const inserted = await station.get('library.insert', { itemId, athleteId, date: calendarDate('2026-03-03') });
    await station.get('library.rename', { itemId, title: 'Squats, renamed' });
    expect((await ownItems())[0]?.title).toBe('Squats, renamed');
    expect(await station.failure('library.save', { sessionId, title: 'squats, RENAMED' })).toMatchObject({
      kind: 'conflict',
      message: 'There is already a saved session named “Squats, renamed”; choose another name.',
    });
    await station.get('library.rename', { itemId, title: 'SQUATS, renamed' });
    await station.get('library.rename', { itemId, title: 'Squats, renamed' });
    await station.get('library.delete', { itemId });
    expect(await ownItems()).toEqual([]);
    expect(await sessionOf(athleteId, inserted.sessionId)).toMatchObject({ title: 'Squats' });
    expect(await station.failure('library.insert', { itemId, athleteId, date: TODAY })).toMatchObject({
      kind: 'not-found',
    });
    await station.get('history.undo', {});
    expect((await ownItems())[0]).toMatchObject({ title: 'Squats, renamed', uses: 1 });
  });

  it('stand ready for every athlete, and are changed only as a copy', async () => {
    const items = await station.get('library.items', {});
    const builtIn = items.find((item) => item.title === 'Threshold 5 × 1 km');
    if (builtIn === undefined) throw new Error('no such session');
    expect(items.filter((item) => item.builtIn && item.kind === 'run').length).toBeGreaterThanOrEqual(40);
    const { athleteId } = await station.get('athlete.create', anAthlete());
    const inserted = await station.get('library.insert', { itemId: builtIn.id, athleteId, date: calendarDate(TODAY) });
    const session = await sessionOf(athleteId, inserted.sessionId);
    expect(session).toMatchObject({ title: 'Threshold 5 × 1 km', load: { keySessions: 1 } });
    expect(JSON.stringify(session.run?.items)).toMatch(/"note":"4:\d\d\/km"/);
    const file = { itemId: builtIn.id, title: 'Mine', folder: '', tags: [] };
    expect(await station.failure('library.file', file)).toMatchObject({ kind: 'rule-violation' });
    expect(await station.failure('library.delete', { itemId: builtIn.id })).toMatchObject({ kind: 'rule-violation' });
    const { itemId } = await station.get('library.duplicate', { itemId: builtIn.id });
    const again = await station.get('library.duplicate', { itemId: builtIn.id });
    expect((await ownItems()).map((item) => item.title)).toEqual([
      'Threshold 5 × 1 km (copy 2)',
      'Threshold 5 × 1 km (copy)',
    ]);
    await station.get('library.delete', { itemId: again.itemId });
    await station.get('library.file', {
      itemId,
      title: 'Bridge kilometres',
      folder: ' Winter ',
      tags: ['Half', 'river'],
    });
    expect(await ownItems()).toMatchObject([
      { title: 'Bridge kilometres', folder: 'Winter', tags: ['half', 'river'], builtIn: false, uses: 0 },
    ]);
    expect(await station.get('history.undo', {})).toMatchObject({ label: 'Edit saved session' });
    expect(await ownItems()).toMatchObject([{ title: 'Threshold 5 × 1 km (copy)', folder: 'Threshold' }]);
  });

  it('are not made of nothing', async () => {
    const { sessionId } = await plan(aSession({ strength: { block: null, sets: [] } }));
    expect(await station.failure('library.save', { sessionId, title: 'Empty' })).toMatchObject({
      kind: 'validation',
      message: '“Heavy squats” has nothing in it yet; give it steps, sets or a length first.',
    });
  });
});

it('the progression that lifts follow is the one of the rules, of the athlete where they have their own', async () => {
  const { athleteId } = await station.get('athlete.create', anAthlete());
  expect(await station.get('lift.defaultScheme', { athleteId })).toEqual({ scheme: 'double' });
  const changes = [{ path: 'strength.progression.scheme', value: 'wave' }];
  await station.get('policy.set', { athleteId, changes });
  expect(await station.get('lift.defaultScheme', { athleteId })).toEqual({ scheme: 'wave' });
  expect(await station.get('lift.defaultScheme', { athleteId: null })).toEqual({ scheme: 'double' });
});
