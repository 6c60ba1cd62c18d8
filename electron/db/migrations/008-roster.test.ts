import { expect, it } from 'vitest';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import { DEFAULT_LAYOUT } from '../../../shared/domain/roster-columns.ts';
import { connect } from '../driver.ts';
import { openDatabase } from '../index.ts';
import { migrate } from '../migrate.ts';
import { ready, tempOptions } from '../test-support.ts';
import { roster } from './008-roster.ts';
import { migrations } from './index.ts';

const ID = '01976a00-0000-7000-8000-000000000001';
const TODAY = calendarDate('2026-06-10');

it('keeps the counted findings in view as old ones: which is the gravest was not kept before', () => {
  const options = tempOptions();
  const connection = connect(options.path, { busyTimeoutMs: 1000 });
  migrate(
    connection,
    migrations.filter((each) => each.version < roster.version),
  );
  connection.exec(`
    INSERT INTO athletes (id, name, distance_unit, mass_unit, weekly_distance_m, longest_run_m, long_run_weekday,
      lifting_history, bar_kg, machine_step_kg, note, archived, sample, created_at)
    VALUES ('${ID}', 'Ada', 'km', 'kg', 40000, 12000, 7, 'none', 20, 5, '', 0, 0, '2026-01-01T00:00:00.000Z');
    INSERT INTO finding_counts VALUES ('${ID}', '${TODAY}', 3, 2, 1);`);
  connection.close();
  const db = ready(openDatabase(options));
  expect(db.check().problems).toEqual([]);
  const [row] = db.read.roster.list({ archived: false, today: TODAY, from: TODAY, to: TODAY });
  expect(row?.findings).toEqual({ info: 3, warning: 2, serious: 1, worst: '', planNews: '', current: false });
  expect(db.read.rosterViews.filters()).toEqual([]);
  expect(db.read.rosterViews.layout()).toEqual(DEFAULT_LAYOUT);
});
