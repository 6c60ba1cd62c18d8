import { expect, it } from 'vitest';
import { addDays, calendarDate } from '../../../shared/domain/calendar-date.ts';
import { athleteId } from '../../../shared/domain/ids.ts';
import { connect } from '../driver.ts';
import { openDatabase } from '../index.ts';
import { migrate } from '../migrate.ts';
import { ready, tempOptions } from '../test-support.ts';
import { planNews } from './006-plan-news.ts';
import { migrations } from './index.ts';

const ATHLETE = athleteId.parse('01976a00-0000-7000-8000-000000000001');
const TODAY = calendarDate('2026-06-29');

it('forgets the counts of findings, so that what plans do not know is worked out with them', () => {
  const options = tempOptions();
  const connection = connect(options.path, { busyTimeoutMs: 1000 });
  migrate(
    connection,
    migrations.filter((each) => each.version < planNews.version),
  );
  connection.exec(`
    INSERT INTO athletes SELECT '${ATHLETE}', 'Ada', NULL, NULL, NULL, 'km', 'kg', NULL, NULL, NULL, NULL, 188, 47,
      50000, 18000, 7, 'regular', 20, 5, '', 0, 0, '2026-06-01T08:00:00.000Z';
    INSERT INTO finding_counts VALUES ('${ATHLETE}', '${TODAY}', 1, 2, 3);`);
  connection.close();
  const db = ready(openDatabase(options));
  expect(db.check().problems).toEqual([]);
  const row = () => db.read.roster.list({ archived: false, today: TODAY, from: TODAY, to: addDays(TODAY, 7) })[0];
  expect(row()).toMatchObject({ name: 'Ada', findings: null, planNews: null });
  const counts = { info: 1, warning: 0, serious: 0 };
  db.storeFindingCounts(ATHLETE, TODAY, counts, 'City Half moves.');
  expect(row()).toMatchObject({ findings: counts, planNews: 'City Half moves.' });
});
