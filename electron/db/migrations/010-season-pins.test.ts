import { expect, it } from 'vitest';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import { seasonId } from '../../../shared/domain/ids.ts';
import { connect } from '../driver.ts';
import { openDatabase } from '../index.ts';
import { migrate } from '../migrate.ts';
import { ready, tempOptions } from '../test-support.ts';
import { seasonPins } from './010-season-pins.ts';
import { migrations } from './index.ts';

const ATHLETE = '01976a00-0000-7000-8000-000000000001';
const SEASON = seasonId.parse('01976a00-0000-7000-8000-000000000002');

it('keeps the seasons, in which nothing is set by hand yet; what is set is kept, undone and redone', () => {
  const options = tempOptions();
  const connection = connect(options.path, { busyTimeoutMs: 1000 });
  migrate(
    connection,
    migrations.filter((each) => each.version < seasonPins.version),
  );
  connection.exec(`
    INSERT INTO athletes SELECT '${ATHLETE}', 'Ada', NULL, NULL, NULL, 'km', 'kg', NULL, NULL, NULL, NULL, 188, 47,
      50000, 18000, 7, 'regular', 20, 5, '', 0, 0, '2026-06-01T08:00:00.000Z';
    INSERT INTO seasons VALUES ('${SEASON}', '${ATHLETE}', 'Autumn', '2026-06-01', NULL, '3:1', 'distance', 70000, NULL,
      'article', '', '2026-06-01', 16);`);
  connection.close();
  const db = ready(openDatabase(options));
  expect(db.check().problems).toEqual([]);
  const stored = () => db.read.seasons.get(SEASON);
  const season = stored();
  if (season === undefined) throw new Error('no season');
  expect(season).toMatchObject({ name: 'Autumn', phasePins: [], weekPins: [] });
  const phasePins = [{ kind: 'build' as const, monday: calendarDate('2026-07-06') }];
  const weekPins = [
    { monday: calendarDate('2026-06-15'), distanceM: 52_000, durationS: null, lifts: 1, hardSets: null },
    { monday: calendarDate('2026-06-22'), distanceM: null, durationS: null, lifts: null, hardSets: 8 },
  ];
  const { id, athleteId, firstMonday, weekCount, ...draft } = season;
  db.unitOfWork.write('Set', ['seasons'], (w) => w.seasons.update(id, { ...draft, phasePins, weekPins }, season));
  expect(stored()).toMatchObject({ phasePins, weekPins });
  expect(db.read.seasons.list(athleteId)).toEqual([stored()]);
  db.unitOfWork.undo();
  expect(stored()).toEqual(season);
  db.unitOfWork.redo();
  expect(stored()).toMatchObject({ phasePins, weekPins });
  db.unitOfWork.write('Let go', ['seasons'], (w) => w.seasons.update(id, draft, season));
  expect(stored()).toEqual(season);
  db.unitOfWork.undo();
  db.unitOfWork.write('Delete', ['seasons'], (w) => w.seasons.remove(id));
  db.unitOfWork.undo();
  expect(stored()).toMatchObject({ phasePins, weekPins });
});
