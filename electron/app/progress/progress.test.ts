import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProgressChart, ProgressSeriesId, ProgressView } from '../../../shared/contract/progress.ts';
import { addDays, addWeeks, calendarDate } from '../../../shared/domain/calendar-date.ts';
import { type AthleteId, exerciseId } from '../../../shared/domain/ids.ts';
import type { SessionDraft } from '../../../shared/domain/session.ts';
import { anAthlete, aRace, aSeason, openTestWorkstation, type TestWorkstation } from '../test-workstation.ts';

/** A Thursday; the running week began on 1 June. */
const TODAY = calendarDate('2026-06-04');
const MONDAY = calendarDate('2026-06-01');
const SQUAT = exerciseId.parse('back-squat');
const HINGE = exerciseId.parse('deadlift');

let station: TestWorkstation;
beforeEach(() => {
  station = openTestWorkstation(TODAY);
});
afterEach(() => station.close());

/** A day counted from the running Monday: week −1, day 0 is the Monday before. */
const day = (week: number, weekday: number) => addDays(addWeeks(MONDAY, week), weekday);

const run = (week: number, weekday: number, km: number, rpe: number | null = 4): SessionDraft => ({
  date: day(week, weekday),
  startTime: null,
  kind: 'run',
  title: 'Easy run',
  durationS: km * 330,
  run: { type: 'easy', distanceM: km * 1000, items: [], zones: null, heartRate: null, ascentM: null },
  strength: null,
  rpe,
  note: '',
});

const lift = (week: number, loadKg: number, reps = 5, exercise = SQUAT): SessionDraft => ({
  ...run(week, 1, 1),
  kind: 'strength',
  title: 'Squat',
  durationS: 3000,
  run: null,
  strength: {
    block: null,
    sets: Array.from({ length: 3 }, () => ({
      exerciseId: exercise,
      kind: 'work' as const,
      reps,
      loadKg,
      fractionE1rm: null,
      restS: 180,
      rpe: 8,
      note: '',
    })),
  },
});

async function log(athleteId: AthleteId, ...drafts: readonly SessionDraft[]) {
  for (const draft of drafts) await station.get('session.create', { athleteId, side: 'actual', draft });
}

async function newAthlete(change: Parameters<typeof anAthlete>[0] = {}) {
  return (await station.get('athlete.create', anAthlete({ liftMaxes: [], ...change }))).athleteId;
}

const ask = (athleteId: AthleteId, change: Partial<Parameters<typeof station.get<'progress.get'>>[1]> = {}) =>
  station.get('progress.get', { athleteId, span: { kind: 'weeks', weeks: 6 }, bin: 'auto', against: null, ...change });

function chartOf(view: ProgressView, id: string): ProgressChart {
  const chart = view.charts.find((each) => each.id === id);
  if (chart === undefined) throw new Error(`no chart ${id} among ${view.charts.map((each) => each.id).join(' ')}`);
  return chart;
}
const values = (view: ProgressView, id: string, series: ProgressSeriesId = 'actual') =>
  chartOf(view, id).series.find((each) => each.id === series)?.values;

describe('progress without anything', () => {
  it('has no charts of lifts, no numbers, and says that nothing is logged or planned', async () => {
    const view = await ask(await newAthlete());
    expect(view).toMatchObject({ from: '2026-04-27', to: '2026-06-07', bin: 'week', logged: null, planned: null });
    expect(view.bins).toHaveLength(6);
    expect(view.bins.at(-1)).toMatchObject({ from: MONDAY, to: '2026-06-07', running: true });
    expect(view.charts.filter((chart) => chart.exerciseId !== null)).toEqual([]);
    for (const chart of view.charts) {
      for (const series of chart.series) expect(series.values.every((value) => value === null)).toBe(true);
    }
    expect(view.summary.distance).toEqual({ from: null, to: null, n: 0, verdict: 'too-few' });
  });

  it('shows a single logged run as one point and judges nothing by it', async () => {
    const athleteId = await newAthlete();
    await log(athleteId, run(-1, 2, 10));
    const view = await ask(athleteId, { span: { kind: 'all' } });
    expect(values(view, 'distance')).toEqual([10_000, null]);
    expect(view.logged).toEqual({ first: '2026-05-25', last: '2026-05-25' });
    expect(view.summary.distance.verdict).toBe('too-few');
  });
});

describe('progress of a log', () => {
  it('sums weeks, takes empty weeks between logged ones as weeks without training, and knows the running one', async () => {
    const athleteId = await newAthlete();
    await log(athleteId, run(-3, 2, 10), run(-3, 6, 20), run(-1, 2, 12), run(0, 1, 8));
    const view = await ask(athleteId);
    expect(values(view, 'distance')).toEqual([null, null, 30_000, 0, 12_000, 8000]);
    expect(values(view, 'longRun')).toEqual([null, null, 20_000, 0, 12_000, 8000]);
    expect(view.summary.distance.n).toBe(3);
  });

  it('leaves weeks after the last entry open, unless the log is kept up', async () => {
    const athleteId = await newAthlete();
    await log(athleteId, run(-5, 2, 10), run(-3, 2, 10));
    expect(values(await ask(athleteId), 'distance')).toEqual([10_000, 0, 10_000, null, null, null]);
  });

  it('follows e1RM by week, with tests, the median of three weeks and the goal', async () => {
    const athleteId = await newAthlete({
      liftMaxes: [{ exerciseId: SQUAT, date: day(-4, 3), e1rmKg: 110, method: 'tested' }],
    });
    await log(athleteId, lift(-5, 80), lift(-3, 85), lift(-2, 90), lift(-1, 92.5), lift(-1, 60, 5, HINGE));
    await station.get('lift.setGoal', { athleteId, exerciseId: SQUAT, goal: { e1rmKg: 120, by: day(20, 0) } });
    const view = await ask(athleteId);
    const e1rm = (kg: number) => Math.round((kg / 0.811) * 1000) / 1000;
    expect(values(view, 'e1rm:back-squat')).toEqual([e1rm(80), null, e1rm(85), e1rm(90), e1rm(92.5), null]);
    expect(values(view, 'e1rm:back-squat', 'tested')).toEqual([null, 110, null, null, null, null]);
    expect(values(view, 'e1rm:back-squat', 'trend')).toEqual([
      e1rm(80),
      Math.round(((80 / 0.811 + 110) / 2) * 1000) / 1000,
      e1rm(85),
      110,
      e1rm(90),
      null,
    ]);
    expect(values(view, 'e1rm:back-squat', 'goal')).toEqual([120, 120, 120, 120, 120, 120]);
    expect(values(view, 'topSet:back-squat')).toEqual([80, null, 85, 90, 92.5, null]);
    expect(values(view, 'topSet:back-squat', 'reps')).toEqual([5, null, 5, 5, 5, null]);
    const [first] = view.summary.lifts;
    expect(first).toMatchObject({ exerciseId: SQUAT, change: { n: 5 } });
    expect(view.summary.lifts.find((each) => each.exerciseId === HINGE)?.change.verdict).toBe('too-few');
  });

  it('gives a goal as one step of the history and takes it away again', async () => {
    const athleteId = await newAthlete();
    const goal = { e1rmKg: 120, by: null };
    await station.get('lift.setGoal', { athleteId, exerciseId: SQUAT, goal });
    await station.get('lift.setGoal', { athleteId, exerciseId: SQUAT, goal: null });
    expect((await ask(athleteId)).goals).toEqual([]);
    expect(await station.get('history.state', {})).toMatchObject({ undo: 'Remove lifting goal' });
    await station.get('history.undo', {});
    expect((await ask(athleteId)).goals).toEqual([{ exerciseId: SQUAT, ...goal }]);
    const unknown = { athleteId, exerciseId: exerciseId.parse('no-such-lift'), goal };
    expect(await station.failure('lift.setGoal', unknown)).toMatchObject({ kind: 'not-found' });
  });

  it('works out monotony and strain of finished weeks from session RPE where nearly all have one', async () => {
    const athleteId = await newAthlete();
    await log(athleteId, run(-2, 0, 10, 4), run(-2, 2, 10, 6), run(-2, 5, 20, 5), run(0, 0, 10, 4));
    const loads = [220, 0, 330, 0, 0, 550, 0];
    const mean = loads.reduce((sum, load) => sum + load, 0) / 7;
    const sd = Math.sqrt(loads.reduce((sum, load) => sum + (load - mean) ** 2, 0) / 6);
    const view = await ask(athleteId, { span: { kind: 'weeks', weeks: 3 } });
    expect(chartOf(view, 'monotony').basis).toBe('rpe');
    expect(values(view, 'monotony')?.[0]).toBeCloseTo(mean / sd, 2);
    expect(values(view, 'strain')?.[0]).toBeCloseTo(1100 * (mean / sd), 0);
    expect(values(view, 'monotony')?.slice(1)).toEqual([null, null]);
  });

  it('falls back to the points of runs when sessions have no RPE, and says so', async () => {
    const athleteId = await newAthlete();
    await log(athleteId, run(-1, 0, 10, null), run(-1, 3, 10, null), run(0, 0, 5, null));
    const view = await ask(athleteId, { span: { kind: 'weeks', weeks: 2 } });
    expect(chartOf(view, 'monotony').basis).toBe('points');
    expect(values(view, 'monotony')?.[0]).toBeGreaterThan(0);
  });

  it('has the mean of each week’s weigh-ins', async () => {
    const athleteId = await newAthlete();
    const entry = { restingHr: null, hrvMs: null, sleepH: null, fatigue: null, soreness: null, mood: null, note: '' };
    for (const [weekday, bodyMassKg] of [
      [0, 58],
      [3, 59],
    ] as const) {
      await station.get('wellness.put', { athleteId, entry: { ...entry, date: day(-2, weekday), bodyMassKg } });
    }
    await log(athleteId, run(-1, 0, 10));
    const view = await ask(athleteId, { span: { kind: 'weeks', weeks: 3 } });
    expect(values(view, 'bodyMass')).toEqual([58.5, null, null]);
  });

  it('carries fitness and fatigue in from before the span', async () => {
    const athleteId = await newAthlete();
    for (let week = -12; week < 0; week++) await log(athleteId, run(week, 1, 12), run(week, 5, 20));
    const short = await ask(athleteId, { span: { kind: 'weeks', weeks: 2 } });
    const long = await ask(athleteId, { span: { kind: 'weeks', weeks: 20 } });
    const tail = (view: ProgressView) => values(view, 'form', 'fitness')?.slice(-2);
    expect(tail(short)).toEqual(tail(long));
    expect(tail(short)?.[0]).toBeGreaterThan(1);
  });
});

describe('progress against a plan, a season and a group', () => {
  it('compares done with planned over the finished weeks of a season', async () => {
    station.clock.today = '2026-03-02';
    const athleteId = await newAthlete();
    await station.get('race.create', { athleteId, draft: aRace() });
    const { seasonId } = await station.get('season.create', { athleteId, draft: aSeason() });
    station.clock.today = TODAY;
    for (let week = -13; week < 0; week++)
      await log(athleteId, run(week, 1, 12), run(week, 5, 18), lift(week, 80 + week));
    const view = await ask(athleteId, { span: { kind: 'season', seasonId: null } });
    expect(view.seasonId).toBe(seasonId);
    expect(view.from).toBe('2026-03-02');
    expect(view.summary.compliance.weeks).toBe(13);
    expect(view.summary.compliance.done).toMatchObject({ distanceM: 390_000, runs: 26, lifts: 13 });
    expect(view.summary.compliance.planned.distanceM).toBeGreaterThan(390_000);
    expect(view.summary.lifts[0]?.change.verdict).toBe('up');
    const planned = values(view, 'distance', 'planned') ?? [];
    expect(planned).toHaveLength(view.bins.length);
    expect(planned.every((value) => value !== null)).toBe(true);
    expect(values(view, 'form', 'fitnessPlanned')?.at(-1)).toBeGreaterThan(0);
    const block = await ask(athleteId, { span: { kind: 'block' } });
    const phase = view.phases.find((each) => each.from <= TODAY && TODAY <= each.to);
    expect([block.from, block.to]).toEqual([phase?.from, phase?.to]);
    const years = await ask(athleteId, { span: { kind: 'weeks', weeks: 520 } });
    expect(years.bin).toBe('quarter');
    expect(years.bins.length).toBeLessThan(45);
  });

  it('lays another season over this one by weeks to the A race, or from the start', async () => {
    station.clock.today = '2025-03-03';
    const athleteId = await newAthlete();
    await station.get('race.create', { athleteId, draft: aRace({ date: calendarDate('2025-08-24'), name: 'Old' }) });
    const old = await station.get('season.create', {
      athleteId,
      draft: aSeason({ name: 'Autumn 2025', startDate: calendarDate('2025-03-10') }),
    });
    station.clock.today = '2026-03-02';
    await station.get('race.create', { athleteId, draft: aRace() });
    const now = await station.get('season.create', { athleteId, draft: aSeason() });
    station.clock.today = TODAY;
    await log(athleteId, { ...run(0, 0, 17), date: calendarDate('2025-08-18') });
    const against = (align: 'race' | 'start') =>
      ask(athleteId, {
        span: { kind: 'season', seasonId: now.seasonId },
        against: { kind: 'season', seasonId: old.seasonId, align },
      });
    const byRace = await against('race');
    expect(byRace.against).toMatchObject({ name: 'Autumn 2025', align: 'race', shiftWeeks: 53 });
    const at = byRace.bins.findIndex((bin) => bin.from === '2026-08-24');
    expect(values(byRace, 'distance', 'past')?.[at]).toBe(17_000);
    const byStart = await against('start');
    expect(byStart.against).toMatchObject({ align: 'start', shiftWeeks: 51 });
    expect(values(byStart, 'distance', 'past')?.[at - 2]).toBe(17_000);
  });

  it('shows the median and quartiles of a group, and none below three athletes', async () => {
    const { groupId } = await station.get('group.create', { name: 'Track' });
    const ids = [];
    for (const km of [10, 20, 30, 40]) {
      const id = await newAthlete({ name: `Runner ${km}`, groupIds: [groupId] });
      await log(id, run(-1, 2, km));
      if (km < 30) await log(id, run(-2, 2, km));
      ids.push(id);
    }
    const [first] = ids;
    if (first === undefined) throw new Error('no athlete');
    const view = await ask(first, { span: { kind: 'weeks', weeks: 3 }, against: { kind: 'group', groupId } });
    expect(view.against).toMatchObject({ kind: 'group', name: 'Track', athletes: 4 });
    expect(values(view, 'distance', 'groupMedian')).toEqual([null, 25_000, null]);
    expect(values(view, 'distance', 'groupLow')).toEqual([null, 17_500, null]);
    expect(values(view, 'distance', 'groupHigh')).toEqual([null, 32_500, null]);
    expect(values(view, 'distance', 'groupN')).toEqual([2, 4, 0]);
  });

  it('refuses what is not there and spans that run backwards', async () => {
    const athleteId = await newAthlete();
    const question = { athleteId, bin: 'auto', against: null };
    const backwards = { kind: 'days', from: '2026-05-02', to: '2026-05-01' };
    expect(await station.failure('progress.get', { ...question, span: backwards })).toMatchObject({
      message: 'The last day must not be before the first.',
    });
    const nobody = '01976a00-0000-7000-8000-000000000001';
    const span = { kind: 'all' };
    expect(await station.failure('progress.get', { ...question, span, athleteId: nobody })).toMatchObject({
      kind: 'not-found',
    });
    const season = { kind: 'season', seasonId: nobody };
    expect(await station.failure('progress.get', { ...question, span: season })).toMatchObject({ kind: 'not-found' });
    const against = { kind: 'group', groupId: nobody };
    expect(await station.failure('progress.get', { ...question, span, against })).toMatchObject({ kind: 'not-found' });
  });
});

describe('files', () => {
  it('saves a table as CSV and a picture under clean names', async () => {
    await station.close();
    const saved: { name: string; text: string }[] = [];
    station = openTestWorkstation(TODAY, {
      saveFile: (name, bytes) => {
        saved.push({ name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) });
        return Promise.resolve(`/exports/${name}`);
      },
    });
    const header = ['Week of', 'Distance done (km)'];
    const rows = [
      ['2026-06-01', 41.25],
      ['=1+1', null],
    ];
    expect(await station.get('table.export', { name: 'Ana: distance/week', header, rows })).toEqual({
      path: '/exports/Ana distance week.csv',
    });
    const base64 = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64');
    await station.get('picture.export', { name: 'Ana – distance', format: 'svg', base64 });
    expect(saved).toEqual([
      {
        name: 'Ana distance week.csv',
        text: "\uFEFFWeek of,Distance done (km)\r\n2026-06-01,41.25\r\n'=1+1,\r\n",
      },
      { name: 'Ana – distance.svg', text: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
    ]);
    expect(await station.failure('picture.export', { name: 'x', format: 'exe', base64 })).toMatchObject({
      kind: 'validation',
    });
    expect(await station.failure('picture.export', { name: 'x', format: 'png', base64: '<svg>' })).toMatchObject({
      kind: 'validation',
    });
  });

  it('says so when a file cannot be saved', async () => {
    const failure = await station.failure('table.export', { name: 'x', header: ['a'], rows: [] });
    expect(failure).toMatchObject({ kind: 'storage' });
    expect(failure.message).toContain('The table could not be saved');
  });
});
