import { expect, it } from 'vitest';
import { seasonId } from '../../../shared/domain/ids.ts';
import { connect } from '../driver.ts';
import { openDatabase } from '../index.ts';
import { migrate } from '../migrate.ts';
import { ready, tempOptions } from '../test-support.ts';
import { replanning } from './004-replanning.ts';
import { migrations } from './index.ts';

const ATHLETE = '01976a00-0000-7000-8000-000000000001';
const SEASON = seasonId.parse('01976a00-0000-7000-8000-000000000002');

it('keeps the seasons, which do not know what they were planned from, and starts without templates', () => {
  const options = tempOptions();
  const connection = connect(options.path, { busyTimeoutMs: 1000 });
  migrate(
    connection,
    migrations.filter((each) => each.version < replanning.version),
  );
  connection.exec(`
    INSERT INTO athletes SELECT '${ATHLETE}', 'Ada', NULL, NULL, NULL, 'km', 'kg', NULL, NULL, NULL, NULL, 188, 47,
      50000, 18000, 7, 'regular', 20, 5, '', 0, 0, '2026-06-01T08:00:00.000Z';
    INSERT INTO seasons VALUES ('${SEASON}', '${ATHLETE}', 'Autumn', '2026-06-01', NULL, '3:1', 'distance', 70000, NULL,
      'article', '', '2026-06-01', 16);`);
  connection.close();
  const db = ready(openDatabase(options));
  expect(db.check().problems).toEqual([]);
  expect(db.read.seasons.get(SEASON)).toMatchObject({ name: 'Autumn', weekCount: 16 });
  expect(db.read.seasons.facts(SEASON)).toBeUndefined();
  expect(db.read.templates.list()).toEqual([]);
});
