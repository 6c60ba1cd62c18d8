import { expect, it } from 'vitest';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import { athleteId, sessionId } from '../../../shared/domain/ids.ts';
import { connect } from '../driver.ts';
import { openDatabase } from '../index.ts';
import { migrate } from '../migrate.ts';
import { ready, tempOptions } from '../test-support.ts';
import { migrations } from './index.ts';

const ATHLETE = athleteId.parse('01976a00-0000-7000-8000-000000000001');
const SEASON = '01976a00-0000-7000-8000-000000000002';
const DONE = sessionId.parse('01976a00-0000-7000-8000-000000000003');
const PLANNED = sessionId.parse('01976a00-0000-7000-8000-000000000004');

/** A file as version 2 wrote it: one athlete, a season, a planned run with a step and the run that fulfilled it. */
function versionTwo() {
  const options = tempOptions();
  const connection = connect(options.path, { busyTimeoutMs: 1000 });
  migrate(connection, migrations.slice(0, 2));
  connection.exec(`
    INSERT INTO athletes VALUES ('${ATHLETE}', 'Ada', NULL, NULL, NULL, 'km', 'kg', 10000, 2400, '2026-05-10', 50, 188, 47,
      50000, 18000, 7, 'regular', 20, 5, '', 0, 0, '2026-06-01T08:00:00.000Z');
    INSERT INTO athlete_days VALUES ('${ATHLETE}', 1, 1, 1, '06:30', NULL);
    INSERT INTO races VALUES ('${SEASON}', '${ATHLETE}', 'Half', '2026-09-20', 21097.5, 'A', NULL, NULL, '');
    INSERT INTO seasons VALUES ('${SEASON}', '${ATHLETE}', 'Autumn', '2026-06-01', NULL, '3:1', 70000, 'article', '',
      '2026-06-01', 16);
    INSERT INTO sessions VALUES
      ('${PLANNED}', '${ATHLETE}', '${SEASON}', 'planned', NULL, '2026-06-02', NULL, 'run', 'Easy', 3600, NULL, '', 0, 0,
       'plan', NULL, 'easy', 10000, NULL, NULL, NULL, NULL, 0, NULL, 3600, 10000, 12, 3600, 0, 0, 0, 0, 0, 0, 0),
      ('${DONE}', '${ATHLETE}', '${SEASON}', 'actual', '${PLANNED}', '2026-06-02', NULL, 'run', 'Easy', 3500, 4, '', 0, 0,
       'fit', 'fit-1', 'easy', 10100, NULL, NULL, NULL, 140, 0, NULL, 3500, 10100, 13, 3500, 0, 0, 0, 0, 0, 0, 0);
    INSERT INTO run_items VALUES ('${PLANNED}', 0, NULL, 'step', NULL, 'E', 3600, NULL, '');
    INSERT INTO week_loads VALUES
      ('${ATHLETE}', '2026-06-01', 'planned', 3600, 10000, 10000, 12, 3600, 0, 0, 0, 1, 0, 0, 0, 0, '2026-06-02'),
      ('${ATHLETE}', '2026-06-01', 'actual', 3500, 10100, 10100, 13, 3500, 0, 0, 0, 1, 0, 0, 0, 0, '2026-06-02');
  `);
  connection.close();
  return options;
}

it('keeps everything of version 2, links and roll-ups included, and fills in what it did not know', () => {
  const db = ready(openDatabase(versionTwo()));
  const monday = calendarDate('2026-06-01');
  expect(db.check().problems).toEqual([]);
  expect(db.read.sessions.get(DONE)).toMatchObject({
    plannedId: PLANNED,
    source: 'fit',
    run: { heartRate: 140, ascentM: null },
    load: { method: 'heart-rate', effortAu: 233.3, crossS: 0, contacts: 0 },
  });
  expect(db.read.sessions.get(PLANNED)).toMatchObject({
    run: { items: [{ intensity: 'E', durationS: 3600 }] },
    load: { method: 'steps', effortAu: 0 },
  });
  expect(db.read.rollUps.week(ATHLETE, monday, 'actual')).toMatchObject({ runS: 3500, effortAu: 233.3, crossS: 0 });
  expect(db.read.seasons.list(ATHLETE)).toMatchObject([
    { rhythm: '3:1', volumeBasis: 'distance', peakDistanceM: 70_000, peakDurationS: null, weekCount: 16 },
  ]);
  expect(db.read.races.list(ATHLETE)).toMatchObject([{ name: 'Half', terrain: 'road', ascentM: null }]);
  expect(db.read.athletes.get(ATHLETE)).toMatchObject({
    days: [{ weekday: 1, double: false, runMaxS: null, liftUntil: null }],
    liftSchemes: [],
    marks: [],
  });
});
