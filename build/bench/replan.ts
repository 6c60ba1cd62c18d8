import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkstation, type Workstation } from '../../electron/app/create-app.ts';
import { anAthlete, aRace, aSeason } from '../../electron/app/test-workstation.ts';
import { addDays, calendarDate } from '../../shared/domain/calendar-date.ts';
import { type Pair, pair, type Timing, timingOf } from './measure.ts';

const START = calendarDate('2026-03-02');

/** A replan of a whole squad through the app: read, plan, compare, write, roll up, commit. */
export interface SquadReplan {
  readonly athletes: number;
  readonly each: Timing;
  readonly totalMs: number;
  /** The same squad as one job: one step of the history, with the difference of each season and progress. */
  readonly jobMs: number;
  readonly jobSteps: number;
}

/** Makes a squad with a season each in a temporary database and replans every season six weeks in. */
export async function replanSquad(athletes: number): Promise<SquadReplan> {
  const folder = await mkdtemp(join(tmpdir(), 'counterpoint-bench-'));
  const clock = { today: START };
  const workstation = openWorkstation({ dataFolder: folder, ports: portsOf(clock), checkOutput: false });
  try {
    const seasons: string[] = [];
    for (let number = 1; number <= athletes; number += 1) seasons.push(await makeSeason(workstation, number));
    clock.today = addDays(START, 42);
    const pairs: Pair[] = [];
    for (const seasonId of seasons) {
      pairs.push(await pair(() => call(workstation, 'season.replan', { seasonId })));
    }
    const totalMs = pairs.reduce((sum, { workMs }) => sum + workMs, 0);
    return { athletes, each: timingOf(pairs), totalMs, ...(await replanAsJob(workstation, clock, seasons)) };
  } finally {
    await workstation.app.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function replanAsJob(
  workstation: Workstation,
  clock: { today: typeof START },
  seasonIds: readonly string[],
): Promise<Pick<SquadReplan, 'jobMs' | 'jobSteps'>> {
  clock.today = addDays(clock.today, 14);
  let jobSteps = 0;
  const stop = workstation.app.subscribe((event) => {
    if (event === 'job.progress') jobSteps += 1;
  });
  const start = performance.now();
  await call(workstation, 'season.replanMany', { seasonIds, jobId: 'bench' });
  const jobMs = performance.now() - start;
  stop();
  return { jobMs, jobSteps };
}

function portsOf(clock: { readonly today: typeof START }) {
  const none = () => Promise.reject(new Error('not in a benchmark'));
  return {
    shell: 'headless' as const,
    clock: { today: () => clock.today, now: () => new Date().toISOString() },
    print: none,
    saveFile: none,
    chooseFolder: none,
    saveInto: none,
    revealFile: none,
    log: () => undefined,
  };
}

async function makeSeason(workstation: Workstation, number: number): Promise<string> {
  const days = number % 28;
  const athleteId = idIn(
    await call(workstation, 'athlete.create', anAthlete({ name: `Athlete ${number}` })),
    'athleteId',
  );
  const date = addDays(calendarDate('2026-08-30'), 7 * days - 98);
  await call(workstation, 'race.create', { athleteId, draft: aRace({ date }) });
  return idIn(await call(workstation, 'season.create', { athleteId, draft: aSeason() }), 'seasonId');
}

async function call({ app }: Workstation, channel: string, input: unknown): Promise<unknown> {
  const result = await app.dispatch(channel, input);
  if (!result.ok) throw new Error(`${channel}: ${result.failure.message}`);
  return result.value;
}

function idIn(value: unknown, key: string): string {
  const id =
    typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : null;
  if (typeof id !== 'string') throw new Error(`no ${key} in the answer`);
  return id;
}
