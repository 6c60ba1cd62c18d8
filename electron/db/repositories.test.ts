import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../shared/domain/ids.ts';
import { StorageError } from './index.ts';
import {
  athleteDraft,
  EXERCISES,
  liftSession,
  NOW,
  openTemp,
  PULL_UP,
  raceDraft,
  runSession,
  SQUAT,
  seasonDraft,
} from './test-support.ts';

const MONDAY = calendarDate('2026-06-01');
const EXTRA = { vdot: 51.944, sample: false };

function withAthlete() {
  const db = openTemp();
  const athleteId = db.unitOfWork.write('Add athlete', ['athletes'], (w) => w.athletes.create(athleteDraft(), EXTRA));
  return { db, athleteId };
}

function insertWeek(athleteId: AthleteId) {
  return [
    runSession(athleteId, '2026-06-02'),
    liftSession(athleteId, '2026-06-02', { startTime: '18:15' }),
    runSession(athleteId, '2026-06-07', { startTime: null }),
  ];
}

describe('athletes', () => {
  it('come back with everything that the coach entered', () => {
    const { db, athleteId } = withAthlete();
    expect(db.read.athletes.get(athleteId)).toEqual({
      ...athleteDraft(),
      id: athleteId,
      archived: false,
      sample: false,
      vdot: 51.944,
      createdAt: NOW,
    });
  });

  it('change as a whole, lists included', () => {
    const { db, athleteId } = withAthlete();
    const groupId = db.unitOfWork.write('Add group', ['groups'], (w) => w.groups.create('Track'));
    const draft = athleteDraft({
      benchmark: null,
      birthDate: null,
      avoidPatterns: ['squat', 'calf'],
      groupIds: [groupId],
      liftMaxes: [],
      gym: { ...athleteDraft().gym, platesKg: [25, 20], equipment: [] },
    });
    db.unitOfWork.write('Edit', ['athletes'], (w) => w.athletes.update(athleteId, draft, { vdot: null }));
    expect(db.read.athletes.get(athleteId)).toMatchObject({ ...draft, vdot: null });
    expect(db.read.groups.list()).toEqual([{ id: groupId, name: 'Track', athleteCount: 1 }]);
  });

  it('are found by name whatever the letter case, and listed by what is asked', () => {
    const { db, athleteId } = withAthlete();
    const eve = db.unitOfWork.write('Add', ['athletes'], (w) => {
      const id = w.athletes.create(athleteDraft({ name: 'ÉVE Noir' }), { vdot: null, sample: true });
      w.athletes.setArchived([athleteId], true);
      return id;
    });
    expect(db.read.athletes.findByName(' éve noir ').map((a) => a.id)).toEqual([eve]);
    expect(db.read.athletes.list({ archived: true }).map((a) => a.id)).toEqual([athleteId]);
    expect(db.read.athletes.list({ sample: true }).map((a) => a.id)).toEqual([eve]);
    expect(db.read.athletes.list()).toHaveLength(2);
  });

  it('keep one strength level per lift, day and method', () => {
    const { db, athleteId } = withAthlete();
    const date = calendarDate('2026-04-01');
    db.unitOfWork.write('Test', ['athletes'], (w) => {
      w.athletes.putLiftMax(athleteId, { exerciseId: SQUAT, date, e1rmKg: 90, method: 'tested' });
      w.athletes.putLiftMax(athleteId, { exerciseId: PULL_UP, date, e1rmKg: 70, method: 'estimated' });
    });
    expect(db.read.athletes.get(athleteId)?.liftMaxes).toEqual([
      { exerciseId: SQUAT, date, e1rmKg: 90, method: 'tested' },
      { exerciseId: PULL_UP, date, e1rmKg: 70, method: 'estimated' },
    ]);
  });

  it('that are gone are named as missing', () => {
    const { db, athleteId } = withAthlete();
    db.unitOfWork.write('Delete', ['athletes'], (w) => expect(w.athletes.remove([athleteId, athleteId])).toBe(1));
    const update = () =>
      db.unitOfWork.write('Edit', ['athletes'], (w) => w.athletes.update(athleteId, athleteDraft(), { vdot: null }));
    expect(update).toThrow(expect.objectContaining({ code: 'not-found' }));
  });
});

describe('groups', () => {
  it('have names of their own', () => {
    const { db } = withAthlete();
    db.unitOfWork.write('Add', ['groups'], (w) => w.groups.create('Élite'));
    const again = () => db.unitOfWork.write('Add', ['groups'], (w) => w.groups.create('élite '));
    expect(again).toThrow('There is already a group called “Élite”, so nothing was changed.');
    expect(again).toThrow(StorageError);
    expect(db.read.groups.list()).toHaveLength(1);
  });
});

describe('races', () => {
  it('come back by date, within the asked days', () => {
    const { db, athleteId } = withAthlete();
    const [late, early] = db.unitOfWork.write('Races', ['races'], (w) => [
      w.races.create(athleteId, raceDraft()),
      w.races.create(athleteId, raceDraft({ name: 'Club 10', date: calendarDate('2026-07-05'), priority: 'B' })),
    ]);
    expect(db.read.races.list(athleteId).map((r) => r.id)).toEqual([early, late]);
    expect(db.read.races.list(athleteId, calendarDate('2026-07-06')).map((r) => r.id)).toEqual([late]);
    expect(late && db.read.races.get(late)).toEqual({ ...raceDraft(), id: late, athleteId });
  });

  it('of an unknown athlete are refused', () => {
    const { db, athleteId } = withAthlete();
    const orphan = () =>
      db.unitOfWork.write('Race', ['races'], (w) => {
        w.athletes.remove([athleteId]);
        w.races.create(athleteId, raceDraft());
      });
    expect(orphan).toThrow(expect.objectContaining({ code: 'not-found' }));
    expect(db.read.athletes.get(athleteId)).toBeDefined();
  });
});

describe('seasons', () => {
  const week = {
    monday: MONDAY,
    recovery: false,
    taper: true,
    class: 'MODERATE' as const,
    target: { distanceM: 50_000, durationS: 18_000.5, longRunM: 17_000, lifts: 1 },
    reasons: runSession('x' as AthleteId, '2026-06-01').reasons,
  };

  it('come back with phases and weeks, and replanning keeps the notes and the ids of phases that stay', () => {
    const { db, athleteId } = withAthlete();
    const shape = { firstMonday: MONDAY, weekCount: 16 };
    const { id, before } = db.unitOfWork.write('Plan', ['seasons'], (w) => {
      const seasonId = w.seasons.create(athleteId, seasonDraft(), shape);
      const phases = w.seasons.replacePhases(seasonId, [
        { kind: 'base', firstMonday: MONDAY, weekCount: 8 },
        { kind: 'build', firstMonday: calendarDate('2026-07-27'), weekCount: 8 },
      ]);
      w.seasons.putWeeks(seasonId, [week, { ...week, monday: calendarDate('2026-06-08'), reasons: [] }]);
      w.seasons.setWeekNote(seasonId, MONDAY, 'camp');
      return { id: seasonId, before: phases };
    });
    expect(db.read.seasons.get(id)).toEqual({ ...seasonDraft(), ...shape, id, athleteId });
    expect(db.read.seasons.weeks(id)[0]).toEqual({ ...week, note: 'camp' });
    const after = db.unitOfWork.write('Replan', ['seasons'], (w) => {
      w.seasons.update(id, seasonDraft({ goal: 'Finish' }), { ...shape, weekCount: 1 });
      w.seasons.putWeeks(id, [{ ...week, class: null, reasons: [] }]);
      w.seasons.trimWeeks(id);
      return w.seasons.replacePhases(id, [{ kind: 'base', firstMonday: MONDAY, weekCount: 1 }]);
    });
    expect(after).toEqual([before[0]]);
    expect(db.read.seasons.phases(id)).toEqual([{ id: before[0], kind: 'base', firstMonday: MONDAY, weekCount: 1 }]);
    expect(db.read.seasons.weeks(id)).toEqual([{ ...week, class: null, reasons: [], note: 'camp' }]);
  });

  it('cover every day of their weeks and no other', () => {
    const { db, athleteId } = withAthlete();
    const id = db.unitOfWork.write('Plan', ['seasons'], (w) =>
      w.seasons.create(athleteId, seasonDraft(), { firstMonday: MONDAY, weekCount: 2 }),
    );
    const on = (date: string) => db.read.seasons.covering(athleteId, calendarDate(date))?.id;
    expect([on('2026-05-31'), on('2026-06-01'), on('2026-06-14'), on('2026-06-15')]).toEqual([
      undefined,
      id,
      id,
      undefined,
    ]);
  });

  it('leave what was done when they are removed', () => {
    const { db, athleteId } = withAthlete();
    const { seasonId, actualId } = db.unitOfWork.write('Plan', ['seasons'], (w) => {
      const season = w.seasons.create(athleteId, seasonDraft(), { firstMonday: MONDAY, weekCount: 2 });
      const plannedId = w.sessions.insert(runSession(athleteId, '2026-06-02', { seasonId: season }));
      const actual = w.sessions.insert(
        runSession(athleteId, '2026-06-02', { seasonId: season, side: 'actual', plannedId, source: 'coach' }),
      );
      return { seasonId: season, actualId: actual };
    });
    db.unitOfWork.write('Delete', ['seasons'], (w) => w.seasons.remove(seasonId));
    const left = db.read.sessions.between(athleteId, MONDAY, calendarDate('2026-06-30'));
    expect(left.map((s) => [s.id, s.seasonId, s.plannedId])).toEqual([[actualId, null, null]]);
  });
});

describe('sessions', () => {
  it('come back with nested steps, sets, loads and reasons', () => {
    const { db, athleteId } = withAthlete();
    const [run, lift] = [runSession(athleteId, '2026-06-02'), liftSession(athleteId, '2026-06-02')];
    const [runId, liftId] = db.unitOfWork.write('Add', ['sessions'], (w) => w.sessions.insertMany([run, lift]));
    const { lifts, ...liftContent } = lift;
    expect(lifts).toHaveLength(1);
    expect(runId && db.read.sessions.get(runId)).toEqual({ ...run, id: runId });
    expect(liftId && db.read.sessions.get(liftId)).toEqual({ ...liftContent, id: liftId });
  });

  it('stand in the order of the day', () => {
    const { db, athleteId } = withAthlete();
    db.unitOfWork.write('Add', ['sessions'], (w) => w.sessions.insertMany(insertWeek(athleteId).toReversed()));
    const week = db.read.sessions.between(athleteId, MONDAY, calendarDate('2026-06-07'));
    expect(week.map((s) => [s.date, s.startTime])).toEqual([
      ['2026-06-02', '06:30'],
      ['2026-06-02', '18:15'],
      ['2026-06-07', null],
    ]);
    expect(db.read.sessions.between(athleteId, MONDAY, calendarDate('2026-06-06'), 'actual')).toEqual([]);
  });

  it('change in part, and their steps and sets as a whole', () => {
    const { db, athleteId } = withAthlete();
    const id = db.unitOfWork.write('Add', ['sessions'], (w) => w.sessions.insert(runSession(athleteId, '2026-06-02')));
    db.unitOfWork.write('Lock', ['sessions'], (w) => w.sessions.update(id, { locked: true }));
    const { strength } = liftSession(athleteId, '2026-06-02');
    const { athleteId: _a, ...rest } = liftSession(athleteId, '2026-06-03', { strength, edited: true });
    db.unitOfWork.write('Edit', ['sessions'], (w) =>
      w.sessions.update(id, { draft: rest, load: rest.load, edited: true, reasons: [] }),
    );
    const stored = db.read.sessions.get(id);
    expect(stored).toMatchObject({ run: null, strength, date: '2026-06-03', locked: true, edited: true, reasons: [] });
    expect(stored?.load).toEqual(rest.load);
  });

  it('have a source key that is taken only once per athlete', () => {
    const { db, athleteId } = withAthlete();
    const keyed = runSession(athleteId, '2026-06-02', { side: 'actual', source: 'fit', sourceKey: 'fit:1' });
    const id = db.unitOfWork.write('Import', ['sessions'], (w) => w.sessions.insert(keyed));
    expect(db.read.sessions.bySourceKeys(athleteId, ['fit:0', 'fit:1'])).toEqual(new Map([['fit:1', id]]));
    const again = () => db.unitOfWork.write('Import', ['sessions'], (w) => w.sessions.insert(keyed));
    expect(again).toThrow(expect.objectContaining({ code: 'conflict' }));
  });

  it('know which actual one fulfils a planned one', () => {
    const { db, athleteId } = withAthlete();
    const { planned, actual } = db.unitOfWork.write('Log', ['sessions'], (w) => {
      const plannedId = w.sessions.insert(runSession(athleteId, '2026-06-02'));
      const done = w.sessions.insert(runSession(athleteId, '2026-06-02', { side: 'actual', source: 'coach' }));
      w.sessions.update(done, { plannedId });
      return { planned: plannedId, actual: done };
    });
    expect(db.read.sessions.fulfilled([planned])).toEqual(new Map([[planned, actual]]));
  });
});

describe('library, settings, policy and imports', () => {
  it('seed built-in exercises as often as they like, outside the history', () => {
    const db = openTemp();
    db.seedExercises(EXERCISES);
    db.seedExercises(EXERCISES.map((e) => ({ ...e, aliases: ['only'] })));
    expect(db.read.exercises.library()).toEqual(
      EXERCISES.map((e) => ({
        ...e,
        aliases: ['only'],
        equipment: e.equipment.toSorted(),
        regions: e.regions.toSorted(),
      })),
    );
    expect(db.unitOfWork.historyState()).toEqual({ undo: null, redo: null });
  });

  it('remember what a name in a log means', () => {
    const db = openTemp();
    db.unitOfWork.write('Import', ['exercises'], (w) => {
      w.exercises.rememberName(' Squat (Barbell) ', SQUAT);
      w.exercises.rememberName('Treadmill', null);
      w.exercises.rememberName('Rowing', null);
      w.exercises.forgetName('ROWING');
    });
    expect(db.read.exercises.rememberedNames()).toEqual(
      new Map([
        ['squat (barbell)', SQUAT],
        ['treadmill', null],
      ]),
    );
  });

  it('change only the settings that are named', () => {
    const db = openTemp();
    db.unitOfWork.write('Settings', ['settings'], (w) => w.settings.update({ coachName: 'Kim', theme: 'dark' }));
    expect(db.read.settings.get()).toEqual({
      language: 'system',
      dateStyle: 'system',
      textZoom: 100,
      contrast: 'system',
      motion: 'system',
      coachName: 'Kim',
      distanceUnit: 'km',
      massUnit: 'kg',
      theme: 'dark',
      paper: 'a4',
      preset: 'article',
      wellness: false,
    });
  });

  it("give the coach's policy before the athlete's", () => {
    const { db, athleteId } = withAthlete();
    db.unitOfWork.write('Policy', ['settings'], (w) => {
      w.policy.set({ athleteId, path: 'a.b', value: false });
      w.policy.set({ athleteId: null, path: 'z', value: 2.5 });
      w.policy.set({ athleteId: null, path: 'y', value: 'wave' });
      w.policy.reset(null, 'y');
    });
    const own = { athleteId: null, path: 'z', value: 2.5 };
    expect(db.read.policy.overrides(athleteId)).toEqual([own, { athleteId, path: 'a.b', value: false }]);
    expect(db.read.policy.overrides(null)).toEqual([own]);
  });

  it('find earlier imports of the same bytes', () => {
    const { db, athleteId } = withAthlete();
    const entry = {
      contentHash: 'a'.repeat(64),
      format: 'strong-csv',
      fileName: 'strong.csv',
      athleteId,
      added: 3,
      updated: 0,
      same: 1,
      failed: 2,
    };
    db.unitOfWork.write('Import', ['sessions'], (w) => w.imports.record(entry));
    expect(db.read.imports.byHash('a'.repeat(64))).toEqual([{ ...entry, at: NOW }]);
    expect(db.read.imports.byHash('b'.repeat(64))).toEqual([]);
  });
});
