import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { calendarDate } from '../../shared/domain/calendar-date.ts';
import { makeSquad } from './squad-data.ts';

const { values } = parseArgs({
  options: {
    athletes: { type: 'string', default: '200' },
    years: { type: 'string', default: '10' },
    today: { type: 'string', default: '2026-06-29' },
    out: { type: 'string' },
  },
});
if (values.out === undefined) {
  console.error('Makes a large squad to try the program on.');
  console.error(
    'node build/run.mjs build/bench/make-squad.ts --out FOLDER [--athletes 200] [--years 10] [--today DAY]',
  );
  process.exit(2);
}
mkdirSync(values.out, { recursive: true });
const path = join(values.out, 'counterpoint.db');
const start = performance.now();
makeSquad(path, {
  athletes: Number(values.athletes),
  years: Number(values.years),
  today: calendarDate(values.today),
});
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`${path}: ${(statSync(path).size / 2 ** 20).toFixed(0)} MB in ${seconds} s`);
