import { describe, expect, it, onTestFinished } from 'vitest';

import { calendarDate } from '../../shared/domain/calendar-date.ts';
import { TRACKED_TABLES } from './change-log.ts';
import { connect } from './driver.ts';
import { dump } from './dump-support.ts';
import { openDatabase } from './index.ts';
import { createWriteDb } from './repositories/index.ts';
import { putBuiltInExercises } from './repositories/library.ts';
import {
  athleteDraft,
  EXERCISES,
  liftSession,
  NOW,
  openTemp,
  raceDraft,
  ready,
  runSession,
  seasonDraft,
  tempOptions,
} from './test-support.ts';
import { createUnitOfWork, HISTORY_LIMITS } from './unit-of-work.ts';
import { createUuidV7 } from './uuid-v7.ts';

const EXTRA = { vdot: 50, sample: false };

/** A unit of work over a bare connection to a new database, to look inside. */
function bareUnit(limits: { readonly steps: number; readonly rows: number }) {
  const options = tempOptions();
  const made = openDatabase(options);
  made.database?.close();
  const connection = connect(options.path, { busyTimeoutMs: 1000 });
  onTestFinished(() => connection.close());
  connection.exec('PRAGMA foreign_keys = ON');
  const context = { connection, now: () => NOW, newId: createUuidV7(() => NOW) };
  return { connection, unit: createUnitOfWork({ ...context, writeDb: createWriteDb(context), limits }) };
}

describe('a unit of work', () => {
  it('takes everything back when the work throws, and the history stays as it was', () => {
    const db = openTemp();
    const before = dump(db.path);
    const failing = () =>
      db.unitOfWork.write('Half', ['athletes'], (w) => {
        w.athletes.create(athleteDraft(), EXTRA);
        throw new Error('stop');
      });
    expect(failing).toThrow('stop');
    expect(dump(db.path)).toEqual(before);
    expect(db.unitOfWork.historyState()).toEqual({ undo: null, redo: null });
  });

  it('that changes nothing is no step, and redo stays possible', () => {
    const db = openTemp();
    db.unitOfWork.write('Name', ['settings'], (w) => w.settings.update({ coachName: 'Kim' }));
    db.unitOfWork.undo();
    db.unitOfWork.write('Same', ['settings'], (w) => w.settings.update({ coachName: '' }));
    expect(db.unitOfWork.historyState()).toEqual({ undo: null, redo: 'Name' });
  });

  it('outside the history is kept for good, stands before no step, and leaves undo and redo as they were', () => {
    const db = openTemp();
    db.unitOfWork.write('Athlete', ['athletes'], (w) => w.athletes.create(athleteDraft(), EXTRA));
    db.unitOfWork.writeOutsideHistory((w) => w.settings.update({ theme: 'dark' }));
    expect(db.unitOfWork.historyState()).toEqual({ undo: 'Athlete', redo: null });
    db.unitOfWork.undo();
    db.unitOfWork.writeOutsideHistory((w) => w.settings.update({ paper: 'letter' }));
    expect(db.unitOfWork.historyState()).toEqual({ undo: null, redo: 'Athlete' });
    db.unitOfWork.redo();
    expect(db.read.settings.get()).toMatchObject({ theme: 'dark', paper: 'letter' });
    const failing = () =>
      db.unitOfWork.writeOutsideHistory((w) => {
        w.settings.update({ coachName: 'Kim' });
        throw new Error('stop');
      });
    expect(failing).toThrow('stop');
    expect(db.read.settings.get().coachName).toBe('');
    const later = () => db.unitOfWork.writeOutsideHistory(async (w) => w.settings.update({ coachName: 'Kim' }));
    expect(later).toThrow('must not be asynchronous');
    expect(db.read.settings.get().coachName).toBe('');
  });

  it('does not nest and is not asynchronous', () => {
    const db = openTemp();
    const nested = () =>
      db.unitOfWork.write('Outer', [], () =>
        db.unitOfWork.write('Inner', [], (w) => w.settings.update({ paper: 'letter' })),
      );
    expect(nested).toThrow('units of work do not nest');
    const later = () => db.unitOfWork.write('Later', [], async (w) => w.settings.update({ paper: 'letter' }));
    expect(later).toThrow('must not be asynchronous');
    expect(db.read.settings.get().paper).toBe('a4');
  });
});

describe('undo and redo', () => {
  it('answer with the label and the scopes of the step, and null when there is none', () => {
    const db = openTemp();
    expect(db.unitOfWork.undo()).toBeNull();
    db.unitOfWork.write('Add group', ['groups', 'athletes'], (w) => w.groups.create('Track'));
    expect(db.unitOfWork.redo()).toBeNull();
    expect(db.unitOfWork.undo()).toMatchObject({ label: 'Add group', scopes: ['athletes', 'groups'] });
    expect(db.read.groups.list()).toEqual([]);
    expect(db.unitOfWork.redo()).toMatchObject({ label: 'Add group', scopes: ['athletes', 'groups'] });
    expect(db.read.groups.list()).toHaveLength(1);
  });

  it('end with a new write in between: what was undone is gone', () => {
    const db = openTemp();
    db.unitOfWork.write('One', ['groups'], (w) => w.groups.create('One'));
    db.unitOfWork.write('Two', ['groups'], (w) => w.groups.create('Two'));
    db.unitOfWork.undo();
    db.unitOfWork.write('Three', ['groups'], (w) => w.groups.create('Three'));
    expect(db.unitOfWork.historyState()).toEqual({ undo: 'Three', redo: null });
    db.unitOfWork.undo();
    db.unitOfWork.undo();
    expect(db.read.groups.list()).toEqual([]);
    expect(db.unitOfWork.historyState()).toEqual({ undo: null, redo: 'One' });
  });

  it('survive a restart', () => {
    const options = tempOptions();
    const first = openTemp(options);
    first.unitOfWork.write('One', ['groups'], (w) => w.groups.create('One'));
    first.unitOfWork.write('Two', ['groups'], (w) => w.groups.create('Two'));
    first.unitOfWork.undo();
    first.close();
    const second = ready(openDatabase(options));
    expect(second.unitOfWork.historyState()).toEqual({ undo: 'One', redo: 'Two' });
    second.unitOfWork.redo();
    second.unitOfWork.undo();
    second.unitOfWork.undo();
    expect(second.read.groups.list()).toEqual([]);
  });

  it('bring a deleted athlete back with all that a cascade took, and with the roll-ups', () => {
    const db = openTemp();
    const athleteId = db.unitOfWork.write('Add', ['athletes'], (w) => {
      const id = w.athletes.create(athleteDraft({ groupIds: [w.groups.create('Track')] }), EXTRA);
      w.races.create(id, raceDraft());
      const seasonId = w.seasons.create(id, seasonDraft(), { firstMonday: calendarDate('2026-06-01'), weekCount: 2 });
      const plannedId = w.sessions.insert(runSession(id, '2026-06-02', { seasonId }));
      w.sessions.insert(liftSession(id, '2026-06-02', { side: 'actual', plannedId, source: 'coach' }));
      w.policy.set({ athleteId: id, path: 'x', value: 1 });
      return id;
    });
    const full = dump(db.path);
    db.unitOfWork.write('Delete', ['athletes'], (w) => w.athletes.remove([athleteId]));
    expect(dump(db.path)['strength_sets']).toEqual([]);
    db.unitOfWork.undo();
    expect(dump(db.path)).toEqual(full);
    expect(db.check().problems).toEqual([]);
    db.unitOfWork.redo();
    expect(dump(db.path)['week_loads']).toEqual([]);
  });

  it('let an entry take the name of one that was removed in the same step', () => {
    const db = openTemp();
    const old = db.unitOfWork.write('Old', ['groups'], (w) => w.groups.create('Track'));
    const before = dump(db.path);
    db.unitOfWork.write('Swap', ['groups'], (w) => {
      w.groups.remove(old);
      w.groups.create('TRACK');
    });
    const after = dump(db.path);
    db.unitOfWork.undo();
    expect(dump(db.path)).toEqual(before);
    db.unitOfWork.redo();
    expect(dump(db.path)).toEqual(after);
  });

  it('keep no row image of a step that has been let go, and never let the last step go', () => {
    const { connection, unit } = bareUnit({ steps: 3, rows: 10 });
    const labels = () => connection.all<{ label: string }>('SELECT label FROM history_steps ORDER BY id');
    for (const name of ['A', 'B', 'C', 'D']) unit.write(name, [], (w) => w.groups.create(name));
    expect(labels().map((row) => row.label)).toEqual(['B', 'C', 'D']);
    const rows = () => connection.get<{ n: number }>('SELECT count(*) AS n FROM history_rows')?.n;
    expect(rows()).toBe(3);
    unit.write('Many', [], (w) => {
      for (let index = 0; index < 25; index += 1) w.groups.create(`Group ${index}`);
    });
    expect(labels().map((row) => row.label)).toEqual(['Many']);
    expect(rows()).toBe(25);
    unit.undo();
    expect(connection.get<{ n: number }>('SELECT count(*) AS n FROM groups')?.n).toBe(4);
  });

  it('take back an exercise that a set which stays has come to refer to', () => {
    const { connection, unit } = bareUnit(HISTORY_LIMITS);
    unit.writeSilently(() => putBuiltInExercises(connection, EXERCISES));
    const id = unit.write('Add', [], (w) => {
      const athleteId = w.athletes.create(athleteDraft(), EXTRA);
      return w.sessions.insert(liftSession(athleteId, '2026-06-02'));
    });
    unit.write('Own exercise', [], () => {
      connection.run(
        `INSERT INTO exercises (id, name, pattern, loading, compound, upper_body, unilateral, built_in)
         SELECT 'own', 'Own', pattern, loading, 1, 0, 0, 0 FROM exercises WHERE id = 'pull-up'`,
      );
      connection.run(`UPDATE strength_sets SET exercise_id = 'own' WHERE session_id = ?`, id);
    });
    unit.undo();
    const used = connection.all<{ e: string }>('SELECT DISTINCT exercise_id AS e FROM strength_sets');
    expect(used).toEqual([{ e: 'back-squat' }]);
    expect(connection.get(`SELECT 1 FROM exercises WHERE id = 'own'`)).toBeUndefined();
    unit.redo();
    expect(connection.get(`SELECT 1 FROM strength_sets WHERE exercise_id = 'own'`)).toBeDefined();
  });

  it('hold one image per row and step, however often the row changes in it', () => {
    const db = openTemp();
    db.unitOfWork.write('Type', ['settings'], (w) => {
      for (let index = 0; index < 50; index += 1) w.settings.update({ coachName: `Coach ${index}` });
    });
    const connection = connect(db.path, { busyTimeoutMs: 1000 });
    expect(connection.get<{ n: number }>('SELECT count(*) AS n FROM history_rows')?.n).toBe(1);
    connection.close();
    db.unitOfWork.undo();
    expect(db.read.settings.get().coachName).toBe('');
  });
});

it('every table is either tracked for undo or follows from tracked ones', () => {
  const db = openTemp();
  const connection = connect(db.path, { busyTimeoutMs: 1000 });
  const tables = connection
    .all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
    .map((row) => row.name);
  connection.close();
  const derived = [
    'week_loads',
    'week_days',
    'week_lifts',
    'week_top_sets',
    'finding_counts',
    'roster_layout',
    'history_steps',
    'history_rows',
  ];
  expect(tables.toSorted()).toEqual([...TRACKED_TABLES, ...derived].toSorted());
});
