import { expect, it } from 'vitest';
import { exerciseId } from '../../../shared/domain/ids.ts';
import { connect } from '../driver.ts';
import { openDatabase } from '../index.ts';
import { migrate } from '../migrate.ts';
import { EXERCISES, ready, SQUAT, tempOptions } from '../test-support.ts';
import { library } from './005-library.ts';
import { migrations } from './index.ts';

const OLD = exerciseId.parse('old-squat');

it('keeps the exercises with their ids and cues; opening the program fills in what was not written down before', () => {
  const options = tempOptions();
  const connection = connect(options.path, { busyTimeoutMs: 1000 });
  migrate(
    connection,
    migrations.filter((each) => each.version < library.version),
  );
  connection.exec(`
    INSERT INTO exercises VALUES ('${SQUAT}', 'Squat', 'squat', 'barbell', 1, 0, 0, 1),
      ('${OLD}', 'Old squat', 'squat', 'barbell', 1, 0, 0, 1);
    INSERT INTO exercise_cues VALUES ('${OLD}', 0, 'Brace');
    INSERT INTO import_names VALUES ('sq', '${SQUAT}');`);
  connection.close();
  const db = ready(openDatabase(options));
  expect(db.check().problems).toEqual([]);
  expect(db.read.exercises.entry(OLD)).toMatchObject({
    cues: ['Brace'],
    setUp: '',
    faults: [],
    easierId: null,
    harderId: null,
    regions: [],
    caution: '',
    builtIn: true,
  });
  expect(db.read.libraryItems.list()).toEqual([]);
  db.seedExercises(EXERCISES);
  expect(db.read.exercises.entry(SQUAT)).toMatchObject({ name: 'Back squat', setUp: 'Bar on the back.' });
  expect(db.read.exercises.entry(OLD)?.name).toBe('Old squat');
  expect(db.read.exercises.rememberedNames()).toEqual(new Map([['sq', SQUAT]]));
});
