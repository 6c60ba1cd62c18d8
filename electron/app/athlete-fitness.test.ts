import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FitnessMark } from '../../shared/domain/athlete.ts';
import { calendarDate } from '../../shared/domain/calendar-date.ts';
import type { SessionDraft } from '../../shared/domain/session.ts';
import { vdotOf } from '../engine/index.ts';
import type { FitActivity, FitSample } from '../importing/fit.ts';
import { withRaceResults } from './athlete-fitness.ts';
import { policyOf } from './athlete-policy.ts';
import { readsOf } from './context.ts';
import { runDraft } from './importing/run-drafts.ts';
import { anAthlete, aRace, openTestWorkstation, type TestWorkstation } from './test-workstation.ts';

let station: TestWorkstation;
beforeEach(() => {
  station = openTestWorkstation('2026-06-15');
});
afterEach(() => station.close());

const BENCHMARK = vdotOf({ distanceM: 10_000, timeS: 2550 });
const spring = aRace({
  name: 'Spring 10 km',
  date: calendarDate('2026-05-10'),
  distanceM: 10_000,
  targetTimeS: null,
  resultTimeS: 2400,
});

const vdotNow = async (athleteId: Awaited<ReturnType<typeof added>>) =>
  (await station.get('athlete.get', { athleteId })).vdot;

async function added(marks: readonly FitnessMark[] = []) {
  return (await station.get('athlete.create', anAthlete({ marks: [...marks] }))).athleteId;
}

it('the stored VDOT follows the results of races and the marks, and undo takes it back', async () => {
  const athleteId = await added();
  expect(await vdotNow(athleteId)).toBeCloseTo(BENCHMARK, 9);
  const { raceId } = await station.get('race.create', { athleteId, draft: spring });
  expect(await vdotNow(athleteId)).toBeCloseTo(vdotOf({ distanceM: 10_000, timeS: 2400 }), 9);
  await station.get('race.update', { raceId, draft: { ...spring, resultTimeS: 2460 } });
  expect(await vdotNow(athleteId)).toBeCloseTo(vdotOf({ distanceM: 10_000, timeS: 2460 }), 9);
  await station.get('race.delete', { raceId });
  expect(await vdotNow(athleteId)).toBeCloseTo(BENCHMARK, 9);
  await station.get('history.undo', {});
  expect(await vdotNow(athleteId)).toBeCloseTo(vdotOf({ distanceM: 10_000, timeS: 2460 }), 9);
  const mark = { kind: 'threshold-pace', date: calendarDate('2026-06-01'), paceSPerKm: 250 } as const;
  await station.get('athlete.update', { athleteId, draft: anAthlete({ marks: [mark] }) });
  const fitness = await station.get('athlete.fitness', { athleteId });
  expect(fitness.sentences).toEqual([
    expect.stringMatching(/^VDOT \d\d\.\d from a threshold pace of 4:10\/km on 1 Jun 2026\.$/),
    'Threshold pace 4:10/km, as measured.',
  ]);
  expect(fitness.evidence.map((each) => [each.from, each.date])).toEqual([
    ['mark', '2026-06-01'],
    ['race', '2026-05-10'],
    ['benchmark', '2026-02-15'],
  ]);
});

it('a mark that no human can set is refused, next to its field', async () => {
  const absurd = { kind: 'threshold-pace', date: calendarDate('2026-06-01'), paceSPerKm: 120 } as const;
  const failure = await station.failure('athlete.create', anAthlete({ marks: [absurd] }));
  expect(failure).toMatchObject({ kind: 'validation', issues: [{ path: 'draft.marks.0' }] });
});

it('a logged run is weighed by the fitness of its day, and the week says why it counts what it does', async () => {
  const athleteId = await added();
  await station.get('race.create', { athleteId, draft: spring });
  const run = (date: string): SessionDraft => ({
    date: calendarDate(date),
    startTime: null,
    kind: 'run',
    title: 'Steady run',
    durationS: 2700,
    run: { type: 'other', distanceM: 10_000, items: [], zones: null, heartRate: null, ascentM: null },
    strength: null,
    rpe: null,
    note: '',
  });
  for (const date of ['2026-05-09', '2026-05-12'])
    await station.get('session.create', { athleteId, side: 'actual', draft: run(date) });
  const of = async (monday: string) =>
    (await station.get('week.get', { athleteId, monday: calendarDate(monday) })).sessions[0];
  const before = await of('2026-05-04');
  const after = await of('2026-05-11');
  expect(before?.load.points).toBeGreaterThan(after?.load.points ?? 0);
  expect(before?.reasons.map((each) => each.sentence)).toEqual([
    expect.stringMatching(
      /points from average pace 4:30\/km \(\d\d % of VDOT .* from 10 km in 42:30 on 15 Feb 2026\)\.$/,
    ),
  ]);
  expect(after?.reasons[0]?.sentence).toContain('from 10 km in 40:00 on 10 May 2026');
  await station.get('race.update', {
    raceId: (await station.get('race.list', { athleteId }))[0]?.id ?? 'none',
    draft: { ...spring, resultTimeS: 2700 },
  });
  const later = await of('2026-05-11');
  expect(later?.load.points).toBe(after?.load.points);
  expect(later?.reasons[0]?.sentence).toMatch(
    /^\d+\.\d points when it was logged\. By what is known of that day now: /,
  );
});

it('time in zones of a recording goes by the thresholds of its day: pace, or heart rate where there is no speed', async () => {
  const marks: FitnessMark[] = [
    { kind: 'threshold-pace', date: calendarDate('2026-05-01'), paceSPerKm: 240 },
    { kind: 'threshold-heart-rate', date: calendarDate('2026-05-01'), bpm: 160 },
    { kind: 'threshold-heart-rate', date: calendarDate('2026-06-01'), bpm: 180 },
  ];
  const athleteId = await added(marks);
  const reads = readsOf(station.context);
  const athlete = reads.athletes.get(athleteId);
  if (athlete === undefined) throw new Error('no athlete');
  const known = withRaceResults(reads, athleteId, athlete);
  const zones = (date: string, speedMps: number | null, heartRate: number) => {
    const samples: FitSample[] = Array.from({ length: 1201 }, (_, atS) => ({
      atS,
      distanceM: speedMps === null ? null : atS * speedMps,
      speedMps,
      heartRate,
    }));
    const activity: FitActivity = {
      kind: 'run',
      sport: 'running',
      date: calendarDate(date),
      startTime: '07:00',
      startS: 0,
      durationS: 1200,
      distanceM: speedMps === null ? null : 1200 * speedMps,
      heartRate,
      ascentM: null,
      samples,
      laps: [],
      sets: [],
    };
    return runDraft(activity, known, [], policyOf(reads, athleteId)).run?.zones;
  };
  expect(zones('2026-04-01', 1000 / 240, 120)).toEqual({ z1: 0, z2: 0, z3: 1200 });
  expect(zones('2026-05-02', 1000 / 240, 120)).toEqual({ z1: 0, z2: 1200, z3: 0 });
  expect(zones('2026-05-02', null, 150)).toEqual({ z1: 0, z2: 1200, z3: 0 });
  expect(zones('2026-06-02', null, 150)).toEqual({ z1: 1200, z2: 0, z3: 0 });
});

it('the outlook of a race goes by fitness today, results included, and is nothing without any', async () => {
  const athleteId = await added();
  const race = { ...aRace(), date: calendarDate('2026-09-20'), distanceM: 21_097.5, targetTimeS: 5400 };
  const { date, distanceM, targetTimeS, terrain, ascentM } = race;
  const ask = async () =>
    station.get('race.outlook', { athleteId, race: { date, distanceM, targetTimeS, terrain, ascentM } });
  const before = await ask();
  expect(before?.vdot).toBeCloseTo(BENCHMARK, 9);
  expect(before?.sentence).toMatch(/^1:30:00 asks for VDOT 5\d\.\d; today’s is \d\d\.\d, good for 1:3\d:\d\d, /);
  await station.get('race.create', { athleteId, draft: spring });
  expect((await ask())?.predictedS).toBeLessThan(before?.predictedS ?? 0);
  const unknown = (await station.get('athlete.create', anAthlete({ name: 'No benchmark', benchmark: null, marks: [] })))
    .athleteId;
  expect(
    await station.get('race.outlook', { athleteId: unknown, race: { date, distanceM, targetTimeS, terrain, ascentM } }),
  ).toBeNull();
});
