import { expect, it } from 'vitest';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import { connect } from '../driver.ts';
import { openDatabase } from '../index.ts';
import { migrate } from '../migrate.ts';
import {
  athleteDraft,
  EXERCISES,
  liftSession,
  load,
  openTemp,
  ready,
  runSession,
  SQUAT,
  tempOptions,
} from '../test-support.ts';
import { progress } from './007-progress.ts';
import { migrations } from './index.ts';

const MONDAY = calendarDate('2026-06-01');

it('sums the days and heaviest sets of the weeks that were there before', () => {
  const options = tempOptions();
  const old = connect(options.path, { busyTimeoutMs: 1000 });
  migrate(
    old,
    migrations.filter((each) => each.version < progress.version),
  );
  old.close();
  const now = openTemp();
  const athleteId = now.unitOfWork.write('Week', ['sessions'], (w) => {
    const id = w.athletes.create(athleteDraft(), { vdot: null, sample: false });
    w.sessions.insert(liftSession(id, '2026-06-04', { side: 'actual', source: 'coach' }));
    w.sessions.insert(runSession(id, '2026-06-07', { load: load({ points: 12.5, effortAu: 240 }) }));
    return id;
  });
  const before = {
    days: now.read.rollUps.days(athleteId, MONDAY, MONDAY),
    top: now.read.rollUps.topSets(athleteId, MONDAY, MONDAY),
  };
  now.close();
  const connection = connect(now.path, { busyTimeoutMs: 1000 });
  connection.exec('DROP TABLE athlete_lift_goals; DROP TABLE week_days; DROP TABLE week_top_sets;');
  connection.exec(progress.sql);
  connection.close();
  const again = ready(openDatabase({ ...tempOptions(), path: now.path }));
  expect(before.days).toHaveLength(2);
  expect(before.top).toMatchObject([{ exerciseId: SQUAT }]);
  expect(again.read.rollUps.days(athleteId, MONDAY, MONDAY)).toEqual(before.days);
  expect(again.read.rollUps.topSets(athleteId, MONDAY, MONDAY)).toEqual(before.top);
  expect(again.check().problems).toEqual([]);
  again.close();
});

it('gives room for one goal a lift, undone like all else', () => {
  const db = openTemp();
  db.seedExercises(EXERCISES);
  const id = db.unitOfWork.write('Add', ['athletes'], (w) =>
    w.athletes.create(athleteDraft(), { vdot: null, sample: false }),
  );
  const set = (e1rmKg: number) =>
    db.unitOfWork.write('Set goal', ['athletes'], (w) =>
      w.liftGoals.set(id, { exerciseId: SQUAT, e1rmKg, by: calendarDate('2026-09-01') }),
    );
  set(100);
  set(110);
  expect(db.read.liftGoals.list(id)).toEqual([{ exerciseId: SQUAT, e1rmKg: 110, by: '2026-09-01' }]);
  db.unitOfWork.undo();
  expect(db.read.liftGoals.list(id)[0]?.e1rmKg).toBe(100);
  db.unitOfWork.write('Remove goal', ['athletes'], (w) => w.liftGoals.remove(id, SQUAT));
  expect(db.read.liftGoals.list(id)).toEqual([]);
  db.unitOfWork.undo();
  expect(db.read.liftGoals.list(id)).toHaveLength(1);
});
