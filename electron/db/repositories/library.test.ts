import { describe, expect, it } from 'vitest';
import { exercise } from '../../../shared/domain/exercise.ts';
import type { SessionDraft } from '../../../shared/domain/session.ts';
import { templateDraft } from '../replan-samples.ts';
import { athleteDraft, EXERCISES, exerciseDraft, liftSession, openTemp, SQUAT } from '../test-support.ts';

function withAthlete() {
  const db = openTemp();
  const athleteId = db.unitOfWork.write('Add athlete', ['athletes'], (w) =>
    w.athletes.create(athleteDraft(), { vdot: null, sample: false }),
  );
  return { db, athleteId };
}

function libraryDraft({
  date,
  startTime,
  kind,
  title,
  durationS,
  run,
  strength,
  rpe,
  note,
}: SessionDraft): SessionDraft {
  return { date, startTime, kind, title, durationS, run, strength, rpe, note };
}

describe('the library', () => {
  it('keep the exercises of the coach apart from the built-in ones, which only the product changes', () => {
    const db = openTemp();
    const id = db.unitOfWork.write('Add', ['exercises'], (w) => w.exercises.create(exerciseDraft()));
    expect(db.read.exercises.entry(id)).toEqual({ ...exerciseDraft(), id, builtIn: false });
    expect(exercise.parse(db.read.exercises.get(id))).toMatchObject({ name: 'Safety-bar squat' });
    db.unitOfWork.write('Edit', ['exercises'], (w) =>
      w.exercises.update(id, exerciseDraft({ faults: [], cues: ['A'] })),
    );
    db.seedExercises(EXERCISES);
    expect(db.read.exercises.entry(id)).toMatchObject({ builtIn: false, faults: [], cues: ['A'] });
    const change = () => db.unitOfWork.write('Edit', [], (w) => w.exercises.update(SQUAT, exerciseDraft()));
    const remove = () => db.unitOfWork.write('Delete', [], (w) => w.exercises.remove(SQUAT));
    expect(change).toThrow(expect.objectContaining({ code: 'not-found' }));
    expect(remove).toThrow(expect.objectContaining({ code: 'not-found' }));
  });

  it('forget a variant that is deleted, and bring it back with undo', () => {
    const db = openTemp();
    const { easy, hard } = db.unitOfWork.write('Add', ['exercises'], (w) => {
      const easy = w.exercises.create(exerciseDraft({ name: 'Easy' }));
      return { easy, hard: w.exercises.create(exerciseDraft({ name: 'Hard', easierId: easy })) };
    });
    db.unitOfWork.write('Delete', ['exercises'], (w) => w.exercises.remove(easy));
    expect(db.read.exercises.entry(hard)?.easierId).toBeNull();
    db.unitOfWork.undo();
    expect(db.read.exercises.entry(hard)?.easierId).toBe(easy);
  });

  it('count the sets and sessions of each exercise, and what else holds on to it', () => {
    const { db, athleteId } = withAthlete();
    expect(db.read.exercises.uses()).toEqual(new Map());
    db.unitOfWork.write('Add', ['sessions'], (w) => {
      const session = liftSession(athleteId, '2026-06-02');
      w.sessions.insert(session);
      w.sessions.insert(liftSession(athleteId, '2026-06-04', { side: 'actual', source: 'coach' }));
      const { durationS, run, strength, rpe, note } = session;
      w.libraryItems.create({ kind: 'strength', title: 'Kept', content: { durationS, run, strength, rpe, note } });
    });
    const sets = (liftSession(athleteId, '2026-06-02').strength?.sets ?? []).filter((set) => set.exerciseId === SQUAT);
    expect(db.read.exercises.uses().get(SQUAT)).toEqual({ sets: 2 * sets.length, sessions: 2 });
    expect(db.read.exercises.ties(SQUAT)).toEqual({ sets: 2 * sets.length, athletes: 1, items: 1, templates: 0 });
    const { date: _day, ...kept } = libraryDraft(liftSession(athleteId, '2026-06-02'));
    db.unitOfWork.write('Template', ['seasons'], (w) =>
      w.templates.create({ ...templateDraft('Autumn'), sessions: [{ day: 3, session: kept }] }),
    );
    expect(db.read.exercises.ties(SQUAT).templates).toBe(1);
    const own = db.unitOfWork.write('Add', ['exercises'], (w) => w.exercises.create(exerciseDraft()));
    expect(db.read.exercises.ties(own)).toEqual({ sets: 0, athletes: 0, items: 0, templates: 0 });
  });

  it('keep sessions to use again, and count those made from them that are still there', () => {
    const { db, athleteId } = withAthlete();
    const { durationS, run, strength, rpe, note } = liftSession(athleteId, '2026-06-02');
    const content = { durationS, run, strength, rpe, note };
    const { itemId, sessionId } = db.unitOfWork.write('Keep', ['library'], (w) => {
      const itemId = w.libraryItems.create({ kind: 'strength', title: 'Heavy A', content });
      const sessionId = w.sessions.insert(liftSession(athleteId, '2026-06-02'));
      w.libraryItems.noteUse(itemId, sessionId);
      return { itemId, sessionId };
    });
    expect(db.read.libraryItems.list()).toEqual([
      { id: itemId, kind: 'strength', title: 'Heavy A', content, folder: '', tags: [], builtIn: false, uses: 1 },
    ]);
    db.unitOfWork.write('File', ['library'], (w) => w.libraryItems.file(itemId, 'Winter', ['half', '10 km']));
    expect(db.read.libraryItems.get(itemId)).toMatchObject({ folder: 'Winter', tags: ['10 km', 'half'] });
    db.unitOfWork.undo();
    expect(db.read.libraryItems.get(itemId)).toMatchObject({ folder: '', tags: [] });
    db.unitOfWork.write('Rename', ['library'], (w) => w.libraryItems.rename(itemId, 'Heavy B'));
    db.unitOfWork.write('Delete', ['sessions'], (w) => w.sessions.remove([sessionId]));
    expect(db.read.libraryItems.get(itemId)).toMatchObject({ title: 'Heavy B', uses: 0 });
    db.unitOfWork.write('Delete', ['library'], (w) => w.libraryItems.remove(itemId));
    expect(db.read.libraryItems.list()).toEqual([]);
    db.unitOfWork.undo();
    db.unitOfWork.undo();
    expect(db.read.libraryItems.get(itemId)).toMatchObject({ title: 'Heavy B', uses: 1 });
  });
});
