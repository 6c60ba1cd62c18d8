import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import { dump } from '../dump-support.ts';
import { planFacts, templateDraft } from '../replan-samples.ts';
import { athleteDraft, NOW, openTemp, seasonDraft } from '../test-support.ts';

describe('season templates', () => {
  it('come back as they were kept, by name, and one name holds one', () => {
    const db = openTemp();
    const id = db.unitOfWork.write('Save', [], (w) => w.templates.create(templateDraft(' Half ')));
    db.unitOfWork.write('Save', [], (w) => w.templates.create({ ...templateDraft('5 km'), sessions: [] }));
    expect(db.read.templates.get(id)).toEqual({ ...templateDraft('Half'), id, createdAt: NOW });
    expect(db.read.templates.list().map((each) => each.name)).toEqual(['5 km', 'Half']);
    expect(() => db.unitOfWork.write('Save', [], (w) => w.templates.create(templateDraft('HALF')))).toThrow(
      'There is already a template called “Half”',
    );
    db.unitOfWork.write('Rename', [], (w) => w.templates.rename(id, 'Ten miles'));
    expect(db.read.templates.findByName('ten MILES')?.id).toBe(id);
  });

  it('go with all that is theirs, and undo brings it back byte for byte', () => {
    const db = openTemp();
    const id = db.unitOfWork.write('Save', [], (w) => w.templates.create(templateDraft('Half')));
    const before = dump(db.path);
    db.unitOfWork.write('Delete', [], (w) => w.templates.remove(id));
    expect(db.read.templates.list()).toEqual([]);
    db.unitOfWork.undo();
    expect(dump(db.path)).toEqual(before);
  });
});

describe('what a season was planned from', () => {
  it('is kept with it, replaced by the next, and unknown where its form is another', () => {
    const db = openTemp();
    const id = db.unitOfWork.write('Plan', [], (w) => {
      const athleteId = w.athletes.create(athleteDraft(), { vdot: null, sample: false });
      const shape = { firstMonday: calendarDate('2026-06-01'), weekCount: 4 };
      return w.seasons.create(athleteId, seasonDraft(), shape);
    });
    expect(db.read.seasons.facts(id)).toBeUndefined();
    for (const day of ['2026-06-01', '2026-06-08']) {
      db.unitOfWork.write('Plan', [], (w) => w.seasons.putFacts(id, planFacts(calendarDate(day))));
      expect(db.read.seasons.facts(id)).toEqual(planFacts(calendarDate(day)));
    }
    const other = { ...planFacts(calendarDate('2026-06-15')), mood: 'good' };
    db.unitOfWork.write('Plan', [], (w) => w.seasons.putFacts(id, other));
    expect(db.read.seasons.facts(id)).toBeUndefined();
  });
});

describe('the revision', () => {
  it('rises with each write, undo and redo, and with nothing else', () => {
    const db = openTemp();
    const first = db.unitOfWork.revision();
    db.read.templates.list();
    expect(db.unitOfWork.revision()).toBe(first);
    db.unitOfWork.write('Save', [], (w) => w.templates.create(templateDraft('Half')));
    db.unitOfWork.undo();
    db.unitOfWork.redo();
    expect(db.unitOfWork.revision()).toBe(first + 3);
  });
});
