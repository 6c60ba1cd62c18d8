import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { calendarDate } from '../../shared/domain/calendar-date.ts';
import { finding } from '../../shared/domain/reason.ts';
import { planDifference } from '../../shared/domain/replan.ts';
import { openWorkstation } from '../app/create-app.ts';
import { anAthlete, aRace, aSeason } from '../app/test-workstation.ts';
import { headlessPorts } from './headless.ts';
import { runCli } from './run.ts';

const output = z.array(
  z.strictObject({
    athlete: z.string(),
    season: z.string(),
    applied: z.boolean(),
    difference: planDifference,
    findings: z.array(finding),
  }),
);

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoint-replan-'));
  const io = { env: { COUNTERPOINT_TODAY: '2026-03-02' }, out: () => undefined, err: () => undefined };
  const { app } = openWorkstation({ dataFolder: folder, ports: headlessPorts(io) });
  const idIn = (result: unknown, key: string) =>
    z.object({ value: z.object({ [key]: z.string() }) }).parse(result).value[key] ?? '';
  const athleteId = idIn(await app.dispatch('athlete.create', anAthlete()), 'athleteId');
  const raceId = idIn(await app.dispatch('race.create', { athleteId, draft: aRace() }), 'raceId');
  await app.dispatch('season.create', { athleteId, draft: aSeason() });
  await app.dispatch('race.update', { raceId, draft: aRace({ date: calendarDate('2026-09-06') }) });
  await app.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: string[]) {
  let [out, err] = ['', ''];
  const env = { COUNTERPOINT_DATA: folder, COUNTERPOINT_TODAY: '2026-03-02' };
  const take = (text: string) => {
    out += text;
  };
  const code = await runCli(args, { env, out: take, err: (text) => (err += text) });
  return { code, out, err };
}

const rowsOf = ({ out }: { readonly out: string }) => output.parse(JSON.parse(out));

it('prints the difference and changes nothing, until --apply does what was printed', async () => {
  const [first, again] = [await run('replan'), await run('replan', '--athlete', 'Ana Test')];
  expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: '' });
  expect(again.out).toBe(first.out);
  const [shown] = rowsOf(first);
  expect(shown).toMatchObject({ athlete: 'Ana Test', season: 'Autumn 2026', applied: false });
  expect(shown?.difference.causes[0]?.sentence).toBe('Autumn Marathon moves 30 Aug → 6 Sep 2026.');
  const [done] = rowsOf(await run('replan', '--apply'));
  expect(done).toEqual({ ...shown, applied: true });
  expect(rowsOf(await run('replan'))[0]?.difference).toMatchObject({ changedWeeks: 0, replaced: 0 });
});

it('ends with 1 and a sentence when there is nobody to replan', async () => {
  const outcome = await run('replan', '--athlete', 'Nobody');
  expect(outcome.code).toBe(1);
  expect(outcome.err).toBe('There is no athlete named “Nobody”.\n');
});
