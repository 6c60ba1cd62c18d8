import { expect, it } from 'vitest';
import { exerciseId, libraryItemId } from '../../../shared/domain/ids.ts';
import { libraryContent } from '../../../shared/domain/library-item.ts';
import { connect } from '../driver.ts';
import { openDatabase } from '../index.ts';
import { migrate } from '../migrate.ts';
import { ready, SQUAT, tempOptions } from '../test-support.ts';
import { shelves } from './012-shelves.ts';
import { migrations } from './index.ts';

const ITEM = libraryItemId.parse('01976a00-0000-7000-8000-000000000001');
const READY = libraryItemId.parse('01976a00-0000-7000-8000-000000000002');
const CONTENT = libraryContent.parse({ durationS: 1800, run: null, strength: null, rpe: null, note: '' });

it('keeps saved sessions as the coach’s own without a folder, and regions as to be careful with', () => {
  const options = tempOptions();
  const connection = connect(options.path, { busyTimeoutMs: 1000 });
  migrate(
    connection,
    migrations.filter((each) => each.version < shelves.version),
  );
  connection.exec(`
    INSERT INTO exercises (id, name, pattern, loading, compound, upper_body, unilateral, built_in)
      VALUES ('${SQUAT}', 'Squat', 'squat', 'barbell', 1, 0, 0, 1);
    INSERT INTO exercise_regions VALUES ('${SQUAT}', 'knee');
    INSERT INTO library_items VALUES ('${ITEM}', 'mobility', 'Hips', '${JSON.stringify(CONTENT)}');`);
  connection.close();
  const db = ready(openDatabase(options));
  expect(db.read.exercises.entry(exerciseId.parse(SQUAT))).toMatchObject({ regions: ['knee'], avoid: [] });
  expect(db.read.libraryItems.get(ITEM)).toMatchObject({ title: 'Hips', folder: '', tags: [], builtIn: false });
  expect(db.read.templates.uses()).toEqual(new Map());

  const item = { id: READY, kind: 'run' as const, title: 'Easy', content: CONTENT, folder: 'Easy', tags: ['half'] };
  db.seedSessions([{ ...item, builtIn: true }]);
  db.seedSessions([{ ...item, title: 'Easier', builtIn: true }]);
  expect(db.read.libraryItems.get(READY)).toMatchObject({
    title: 'Easier',
    folder: 'Easy',
    tags: ['half'],
    builtIn: true,
  });
  expect(db.unitOfWork.historyState()).toEqual({ undo: null, redo: null });
  expect(() => db.unitOfWork.write('Delete', ['library'], (w) => w.libraryItems.remove(READY))).toThrow(
    'no longer there',
  );
});
