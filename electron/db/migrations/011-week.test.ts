import { expect, it } from 'vitest';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import { athleteId, sessionId } from '../../../shared/domain/ids.ts';
import { connect } from '../driver.ts';
import { openDatabase } from '../index.ts';
import { migrate } from '../migrate.ts';
import { ready, SQUAT, tempOptions } from '../test-support.ts';
import { week } from './011-week.ts';
import { migrations } from './index.ts';

const ATHLETE = athleteId.parse('01976a00-0000-7000-8000-000000000001');
const SESSION = sessionId.parse('01976a00-0000-7000-8000-000000000002');
const DAY = calendarDate('2026-06-03');

it('keeps sets, without a tempo until one is written, and has no note on any day', () => {
  const options = tempOptions();
  const connection = connect(options.path, { busyTimeoutMs: 1000 });
  migrate(
    connection,
    migrations.filter((each) => each.version < week.version),
  );
  connection.exec(`
    INSERT INTO athletes SELECT '${ATHLETE}', 'Ada', NULL, NULL, NULL, 'km', 'kg', NULL, NULL, NULL, NULL, 188, 47,
      50000, 18000, 7, 'regular', 20, 5, '', 0, 0, '2026-06-01T08:00:00.000Z';
    INSERT INTO exercises (id, name, pattern, loading, compound, upper_body, unilateral, built_in)
      VALUES ('${SQUAT}', 'Squat', 'squat', 'barbell', 1, 0, 0, 1);
    INSERT INTO sessions SELECT '${SESSION}', '${ATHLETE}', NULL, 'planned', NULL, '${DAY}', NULL, 'strength', 'Lift',
      NULL, NULL, '', 0, 0, 'plan', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 'type';
    INSERT INTO strength_sets (session_id, position, exercise_id, kind, reps, load_kg, fraction_e1rm, rest_s, rpe, note)
      VALUES ('${SESSION}', 0, '${SQUAT}', 'work', 5, 60, 0.8, 210, 8, '');`);
  connection.close();
  const db = ready(openDatabase(options));
  const [set] = db.read.sessions.get(SESSION)?.strength?.sets ?? [];
  expect(set).toEqual({
    exerciseId: SQUAT,
    kind: 'work',
    reps: 5,
    loadKg: 60,
    fractionE1rm: 0.8,
    restS: 210,
    rpe: 8,
    note: '',
  });
  expect(db.read.dayNotes.between(ATHLETE, DAY, DAY)).toEqual([]);
  db.unitOfWork.write('Note', ['sessions'], (w) => w.dayNotes.put(ATHLETE, DAY, 'Travel'));
  expect(db.read.dayNotes.between(ATHLETE, DAY, DAY)).toEqual([{ date: DAY, note: 'Travel' }]);
  db.unitOfWork.write('Note', ['sessions'], (w) => w.dayNotes.put(ATHLETE, DAY, ''));
  expect(db.read.dayNotes.between(ATHLETE, DAY, DAY)).toEqual([]);
  db.unitOfWork.undo();
  expect(db.read.dayNotes.between(ATHLETE, DAY, DAY)).toEqual([{ date: DAY, note: 'Travel' }]);
});
