import { expect, it, onTestFinished } from 'vitest';
import { connect } from './driver.ts';
import { exerciseDraft, NOW, openTemp } from './test-support.ts';

const STEP = ['exercises'] as const;

function names(database: ReturnType<typeof openTemp>): string[] {
  return database.read.exercises.list().map((exercise) => exercise.name);
}

it('the list of exercises is read once while nothing is written, and anew after every write, undo and redo', () => {
  const db = openTemp();
  expect(db.read.exercises.list()).toBe(db.read.exercises.list());
  db.unitOfWork.write('Add an exercise', STEP, (w) => w.exercises.create(exerciseDraft({ name: 'Sled push' })));
  expect(names(db)).toContain('Sled push');
  db.unitOfWork.undo();
  expect(names(db)).not.toContain('Sled push');
  db.unitOfWork.redo();
  expect(names(db)).toContain('Sled push');
});

it('inside a write it holds what the write has added, and nothing of it once that has failed', () => {
  const db = openTemp();
  const before = names(db);
  const work = () =>
    db.unitOfWork.write('Fail', STEP, (w) => {
      w.exercises.create(exerciseDraft({ name: 'Sled push' }));
      expect(names(db)).toContain('Sled push');
      throw new Error('no');
    });
  expect(work).toThrow('no');
  expect(names(db)).toEqual(before);
});

it('follows what another program writes, and a backup that is restored', () => {
  const db = openTemp();
  const before = names(db);
  const { path } = db.backup();
  const other = connect(db.path, { busyTimeoutMs: 1000 });
  onTestFinished(() => other.close());
  other.run(`UPDATE exercises SET name = 'Front squat' WHERE id = 'back-squat'`);
  expect(names(db)).toContain('Front squat');
  other.close();
  db.restore(path);
  expect(names(db)).toEqual(before);
  expect(NOW).toBe('2026-06-01T08:00:00.000Z');
});
