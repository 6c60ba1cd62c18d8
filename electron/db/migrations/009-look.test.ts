import { expect, it } from 'vitest';
import { connect } from '../driver.ts';
import { openDatabase } from '../index.ts';
import { migrate } from '../migrate.ts';
import { ready, tempOptions } from '../test-support.ts';
import { look } from './009-look.ts';
import { migrations } from './index.ts';

it('keeps the settings, follows the system in language and look, and starts the week on Monday', () => {
  const options = tempOptions();
  const connection = connect(options.path, { busyTimeoutMs: 1000 });
  migrate(
    connection,
    migrations.filter((each) => each.version < look.version),
  );
  connection.exec(`UPDATE settings SET coach_name = 'Kim', theme = 'dark', paper = 'letter'`);
  connection.close();
  const db = ready(openDatabase(options));
  expect(db.read.settings.get()).toMatchObject({
    coachName: 'Kim',
    theme: 'dark',
    paper: 'letter',
    language: 'system',
    dateStyle: 'system',
    textZoom: 100,
    contrast: 'system',
    motion: 'system',
  });
  db.unitOfWork.writeOutsideHistory((w) => w.settings.update({ language: 'de', textZoom: 125 }));
  expect(db.read.settings.get()).toMatchObject({ coachName: 'Kim', language: 'de', textZoom: 125 });
  expect(() => db.unitOfWork.writeOutsideHistory((w) => w.settings.update({ textZoom: 300 }))).toThrow();
});
