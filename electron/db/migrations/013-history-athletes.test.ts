import { expect, it } from 'vitest';
import { connect } from '../driver.ts';
import { openDatabase } from '../index.ts';
import { migrate } from '../migrate.ts';
import { athleteDraft, EXERCISES, ready, tempOptions } from '../test-support.ts';
import { historyAthletes } from './013-history-athletes.ts';
import { migrations } from './index.ts';

it('begins a new history, in which each step names the one athlete whom it touches', () => {
  const options = tempOptions();
  const connection = connect(options.path, { busyTimeoutMs: 1000 });
  migrate(
    connection,
    migrations.filter((each) => each.version < historyAthletes.version),
  );
  connection.exec(`
    INSERT INTO history_steps (label, scopes, at, undone, row_count)
      VALUES ('Before', 'athletes', '2026-06-01T08:00:00.000Z', 0, 1);`);
  connection.close();
  const db = ready(openDatabase(options));
  db.seedExercises(EXERCISES);
  expect(db.unitOfWork.historySteps()).toEqual([]);
  const id = db.unitOfWork.write('Add', ['athletes'], (w) =>
    w.athletes.create(athleteDraft(), { vdot: null, sample: false }),
  );
  expect(db.unitOfWork.historySteps()).toMatchObject([{ label: 'Add', athlete: { id, name: athleteDraft().name } }]);
});
