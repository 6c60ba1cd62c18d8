import { athleteId } from '../../../shared/domain/ids.ts';
import { openDatabase } from '../index.ts';
import { runSession } from '../session-samples.ts';

/** Writes whole weeks until it is killed, and says on its output how many are committed. */
const [path = '', athlete = ''] = process.argv.slice(2);
const result = openDatabase({ path, now: () => new Date().toISOString() });
if (result.database === null) throw new Error(result.message);
const id = athleteId.parse(athlete);
for (let week = 1; ; week += 1) {
  result.database.unitOfWork.write(`Week ${week}`, ['sessions'], (w) => {
    for (let nth = 0; nth < 20; nth += 1) w.sessions.insert(runSession(id, '2026-06-02', { title: `Week ${week}` }));
  });
  process.stdout.write(`${week}\n`);
}
