import { expect, it } from 'vitest';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import { athleteId, sessionId } from '../../../shared/domain/ids.ts';
import { connect } from '../driver.ts';
import { openDatabase } from '../index.ts';
import { migrate } from '../migrate.ts';
import { ready, tempOptions } from '../test-support.ts';
import { log } from './006-log.ts';
import { migrations } from './index.ts';

const ATHLETE = athleteId.parse('01976a00-0000-7000-8000-000000000001');
const SESSION = sessionId.parse('01976a00-0000-7000-8000-000000000002');
const DAY = calendarDate('2026-06-03');

it('keeps athletes and sessions, asks for no wellness until it is wanted, and has no session missed', () => {
  const options = tempOptions();
  const connection = connect(options.path, { busyTimeoutMs: 1000 });
  migrate(
    connection,
    migrations.filter((each) => each.version < log.version),
  );
  connection.exec(`
    UPDATE settings SET coach_name = 'Kim';
    INSERT INTO athletes SELECT '${ATHLETE}', 'Ada', NULL, NULL, NULL, 'km', 'kg', NULL, NULL, NULL, NULL, 188, 47,
      50000, 18000, 7, 'regular', 20, 5, '', 0, 0, '2026-06-01T08:00:00.000Z';
    INSERT INTO sessions SELECT '${SESSION}', '${ATHLETE}', NULL, 'planned', NULL, '${DAY}', NULL, 'run', 'Easy run',
      NULL, NULL, '', 0, 0, 'plan', NULL, 'easy', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 'type';`);
  connection.close();
  const db = ready(openDatabase(options));
  expect(db.read.settings.get()).toMatchObject({ coachName: 'Kim', wellness: false });
  expect(db.read.sessions.get(SESSION)?.title).toBe('Easy run');
  expect(db.read.missed.between(ATHLETE, DAY, DAY)).toEqual([]);
  expect(db.read.wellness.list(ATHLETE, DAY, DAY)).toEqual([]);
  db.unitOfWork.write('Miss', ['sessions'], (w) => w.missed.put({ sessionId: SESSION, reason: 'illness', note: '' }));
  db.unitOfWork.write('Delete', ['sessions'], (w) => w.sessions.remove([SESSION]));
  expect(db.read.missed.has(SESSION)).toBe(false);
  db.unitOfWork.undo();
  expect(db.read.missed.between(ATHLETE, DAY, DAY)).toEqual([{ sessionId: SESSION, reason: 'illness', note: '' }]);
});
