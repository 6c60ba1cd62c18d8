import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarDate } from '../../shared/domain/calendar-date.ts';
import type { AthleteId, JobId, SeasonId } from '../../shared/domain/ids.ts';
import type { PolicyValue } from '../../shared/domain/policy.ts';
import type { SessionDraft } from '../../shared/domain/session.ts';
import { policyFor } from '../engine/index.ts';
import { policyOf } from './athlete-policy.ts';
import { anAthlete, aRace, aSeason, openTestWorkstation, type TestWorkstation } from './test-workstation.ts';

const TODAY = '2026-03-02';
const JOB = 'policy-test' as JobId;
const NO_ATHLETE = '00000000-0000-7000-8000-000000000000' as AthleteId;
let station: TestWorkstation;
beforeEach(() => {
  station = openTestWorkstation(TODAY);
});
afterEach(() => station.close());

interface Planned {
  readonly athleteId: AthleteId;
  readonly seasonId: SeasonId;
}

async function planned(name: string): Promise<Planned> {
  const { athleteId } = await station.get('athlete.create', anAthlete({ name }));
  await station.get('race.create', { athleteId, draft: aRace() });
  const { seasonId } = await station.get('season.create', { athleteId, draft: aSeason() });
  return { athleteId, seasonId };
}

const set = (athleteId: AthleteId | null, changes: Record<string, PolicyValue | null>) =>
  station.get('policy.set', {
    athleteId,
    changes: Object.entries(changes).map(([path, value]) => ({ path, value })),
  });

/** The stored plan without what a rewrite may change, ids; and without what is said of changes not in it yet (P5). */
async function planOf({ seasonId }: Planned): Promise<string> {
  const { sessions, view } = await station.get('print.season', { seasonId });
  const content = sessions.map(({ id, ...rest }) => rest);
  const weeks = view.weeks.map(({ target, reasons, plannedClass }) => ({ target, reasons, plannedClass }));
  const findings = view.findings.filter((finding) => finding.rule !== 'P5');
  return JSON.stringify({ content, weeks, findings });
}

async function rule(athleteId: AthleteId | null, path: string) {
  const { rows } = await station.get('policy.get', { athleteId });
  const row = rows.find((each) => each.path === path);
  if (row === undefined) throw new Error(`no rule ${path}`);
  return { default: row.default, coach: row.coach, athlete: row.athlete, effective: row.effective };
}

describe('planning rules', () => {
  it('hold in layers: preset, coach, athlete', async () => {
    const { athleteId } = await planned('Ana');
    const path = 'strength.heavy.restS';
    expect(await rule(athleteId, path)).toEqual({ default: 210, coach: null, athlete: null, effective: 210 });
    await set(null, { [path]: 240 });
    expect(await rule(null, path)).toEqual({ default: 210, coach: 240, athlete: null, effective: 240 });
    expect(await rule(athleteId, path)).toEqual({ default: 210, coach: 240, athlete: null, effective: 240 });
    await set(athleteId, { [path]: 300 });
    expect(await rule(athleteId, path)).toEqual({ default: 210, coach: 240, athlete: 300, effective: 300 });
    expect(await rule(null, path)).toEqual({ default: 210, coach: 240, athlete: null, effective: 240 });
    await set(athleteId, { [path]: null });
    expect(await rule(athleteId, path)).toMatchObject({ athlete: null, effective: 240 });
    expect(await station.get('policy.count', { athleteId })).toMatchObject({ coach: 1, athlete: 0 });
  });

  it('lie over the preset of the athlete’s season', async () => {
    const { athleteId, seasonId } = await planned('Ana');
    await station.get('season.update', { seasonId, draft: aSeason({ preset: 'article-primer' }) });
    expect(await station.get('policy.get', { athleteId })).toMatchObject({
      preset: 'article-primer',
      coachPreset: 'article',
    });
    expect(await rule(athleteId, 'strength.primer.enabled')).toMatchObject({ default: true });
    expect(await rule(null, 'strength.primer.enabled')).toMatchObject({ default: false });
  });

  it('of one athlete change that athlete’s plan only, once it is replanned; reset restores it byte for byte', async () => {
    const ana = await planned('Ana');
    const bea = await planned('Bea');
    const [anaBefore, beaBefore] = [await planOf(ana), await planOf(bea)];

    await set(ana.athleteId, { 'strength.frequency.LOW': 1, 'running.volume.growthPerWeek': 1.03 });
    expect(await planOf(ana)).toBe(anaBefore);
    await station.get('season.replan', { seasonId: ana.seasonId });
    await station.get('season.replan', { seasonId: bea.seasonId });
    const anaChanged = await planOf(ana);
    expect(anaChanged).not.toBe(anaBefore);
    expect(await planOf(bea)).toBe(beaBefore);

    const { reset } = await station.get('policy.reset', { athleteId: ana.athleteId, what: { kind: 'all' } });
    expect(reset).toBe(2);
    await station.get('season.replan', { seasonId: ana.seasonId });
    expect(await planOf(ana)).toBe(anaBefore);
  });

  it('of the coach hold for every athlete who has none of their own', async () => {
    const ana = await planned('Ana');
    const bea = await planned('Bea');
    await set(bea.athleteId, { 'strength.frequency.LOW': 2 });
    await set(null, { 'strength.frequency.LOW': 1 });
    const beaBefore = await planOf(bea);
    await station.get('policy.replan', { athleteId: null, jobId: JOB });
    const lifts = async ({ seasonId }: Planned) =>
      Math.max(...(await station.get('season.get', { seasonId })).weeks.map((week) => week.target.lifts));
    expect(await lifts(ana)).toBe(1);
    expect(await lifts(bea)).toBe(2);
    expect(await planOf(bea)).toBe(beaBefore);
  });

  it('are one step each in the history, and survive a restart', async () => {
    const { athleteId } = await planned('Ana');
    await set(athleteId, { 'strength.heavy.restS': 240, 'season.buildWeeks': 6 });
    expect(await station.get('history.state', {})).toMatchObject({ undo: 'Change planning rules', redo: null });
    await station.get('policy.reset', { athleteId, what: { kind: 'path', path: 'strength.heavy.restS' } });
    expect(await station.get('policy.count', { athleteId })).toMatchObject({ coach: 0, athlete: 1 });
    await station.reopen();
    expect(await station.get('history.undo', {})).toMatchObject({ label: 'Reset planning rules' });
    expect(await station.get('policy.count', { athleteId })).toMatchObject({ coach: 0, athlete: 2 });
    expect(await rule(athleteId, 'strength.heavy.restS')).toMatchObject({ athlete: 240 });
    await station.get('history.undo', {});
    expect(await station.get('policy.count', { athleteId })).toMatchObject({ coach: 0, athlete: 0 });
    await station.get('history.redo', {});
    expect(await rule(athleteId, 'season.buildWeeks')).toMatchObject({ athlete: 6 });
  });

  it('are reset by group', async () => {
    await set(null, { 'strength.heavy.restS': 240, 'strength.heavy.rpeCap': 8, 'season.buildWeeks': 6 });
    const answer = await station.get('policy.reset', { athleteId: null, what: { kind: 'group', group: 'heavy' } });
    expect(answer.reset).toBe(2);
    expect(await station.get('policy.count', { athleteId: null })).toMatchObject({ coach: 1, athlete: 0 });
  });

  it('go with their athlete, and come back with them', async () => {
    const { athleteId } = await planned('Ana');
    await set(athleteId, { 'season.buildWeeks': 6 });
    await station.get('athlete.delete', { athleteIds: [athleteId] });
    expect(await station.failure('policy.get', { athleteId })).toMatchObject({ kind: 'not-found' });
    await station.get('history.undo', {});
    expect(await rule(athleteId, 'season.buildWeeks')).toMatchObject({ athlete: 6 });
  });

  it.each<readonly [string, Record<string, PolicyValue>, string]>([
    ['an unknown rule', { 'season.weather': 3 }, 'There is no planning rule named “season.weather”.'],
    ['a value out of range', { 'season.buildWeeks': 60 }, '“Longest build” must be from 2 weeks to 16 weeks.'],
    [
      'a contradiction',
      { 'strength.heavy.minSets': 5 },
      '“Fewest sets” (5 sets) must not be above “Sets of the main lift” (4 sets).',
    ],
  ])('refuse %s and change nothing', async (_what, changes, sentence) => {
    const good = { path: 'strength.heavy.restS', value: 240 };
    const input = { changes: [good, ...Object.entries(changes).map(([path, value]) => ({ path, value }))] };
    const failure = await station.failure('policy.set', { athleteId: null, ...input });
    expect(failure.kind).toBe('validation');
    expect(failure.message).toBe(sentence);
    expect(failure.issues?.map((issue) => issue.path)).toEqual(Object.keys(changes));
    expect(await station.failure('policy.preview', { athleteId: null, ...input, jobId: JOB })).toMatchObject({
      message: sentence,
    });
    expect(await station.get('policy.count', { athleteId: null })).toMatchObject({ coach: 0, athlete: 0 });
  });

  it('refuse to take out one of two that only go together', async () => {
    await set(null, { 'strength.heavy.minReps': 4, 'strength.heavy.reps': 4 });
    const failure = await station.failure('policy.reset', {
      athleteId: null,
      what: { kind: 'path', path: 'strength.heavy.reps' },
    });
    expect(failure.message).toContain('must not be above');
    const both = await station.get('policy.reset', { athleteId: null, what: { kind: 'group', group: 'heavy' } });
    expect(both.reset).toBe(2);
  });

  it('refuse the same rule twice, and athletes that are gone', async () => {
    const change = { path: 'season.buildWeeks', value: 6 };
    expect((await station.failure('policy.set', { athleteId: null, changes: [change, change] })).message).toContain(
      'twice',
    );
    expect(await station.failure('policy.set', { athleteId: NO_ATHLETE, changes: [change] })).toMatchObject({
      kind: 'not-found',
    });
    expect(await station.failure('policy.replan', { athleteId: NO_ATHLETE, jobId: JOB })).toMatchObject({
      kind: 'not-found',
    });
  });

  it('say which stored change of an athlete gives way to a new one of the coach', async () => {
    const { athleteId } = await planned('Ana');
    await set(athleteId, { 'strength.heavy.sets': 5 });
    await set(null, { 'strength.heavy.maxSets': 4 });
    const { problems } = await station.get('policy.get', { athleteId });
    expect(problems).toMatchObject([{ layer: 'athlete', path: 'strength.heavy.sets' }]);
    expect(await rule(athleteId, 'strength.heavy.sets')).toMatchObject({ athlete: 5, effective: 4 });
  });
});

describe('what goes by an athlete’s rules', () => {
  const tempo = (date: string): SessionDraft => ({
    date: calendarDate(date),
    startTime: null,
    kind: 'run',
    title: 'Tempo',
    durationS: 2400,
    run: {
      type: 'threshold',
      distanceM: 8000,
      items: [],
      zones: { z1: 1200, z2: 1200, z3: 0 },
      heartRate: null,
      ascentM: null,
    },
    strength: null,
    rpe: null,
    note: '',
  });

  it('weighing a session', async () => {
    const { athleteId } = await planned('Ana');
    const pointsOf = async (date: string) => {
      const { sessionId } = await station.get('session.create', { athleteId, side: 'planned', draft: tempo(date) });
      const week = await station.get('week.get', { athleteId, monday: calendarDate('2026-03-02') });
      return week.sessions.find((session) => session.id === sessionId)?.load;
    };
    const before = await pointsOf('2026-03-03');
    await set(athleteId, { 'running.points.perZoneMinute.z2': 0.8, 'running.intensity.keyMinutes': 30 });
    const after = await pointsOf('2026-03-04');
    expect(before?.keySessions).toBe(1);
    expect(after?.keySessions).toBe(0);
    // 20 minutes at 0.8 points instead of 0.5275, rounded to tenths.
    expect(Math.abs((after?.points ?? 0) - (before?.points ?? 0) - 5.45)).toBeLessThan(0.1);
  });

  it('the class of a week, at once and in the stored weeks', async () => {
    const ana = await planned('Ana');
    const classes = async () =>
      (await station.get('season.get', { seasonId: ana.seasonId })).weeks.map((week) => week.plannedClass);
    const storedClasses = () =>
      station.context.storage
        .database()
        .read.seasons.weeks(ana.seasonId)
        .map((week) => week.class);
    const before = await classes();
    expect(before).toContain('HIGH');
    await set(ana.athleteId, { 'running.intensity.highAboveShare': 0.8, 'running.intensity.highFromKeys': 7 });
    const after = await classes();
    expect(after).not.toEqual(before);
    expect(storedClasses()).toEqual(after);
    await station.get('history.undo', {});
    expect(await classes()).toEqual(before);
    expect(storedClasses()).toEqual(before);
  });

  it('the audit of the season, the week and the roster', async () => {
    const { athleteId, seasonId } = await planned('Ana');
    const count = async () => {
      const { findings } = await station.get('season.get', { seasonId });
      const { rows } = await station.get('roster.list', { archived: false });
      const [row] = rows;
      return {
        season: findings.length,
        roster: Object.values(row?.findings ?? {}).reduce((sum, each) => sum + each, 0),
      };
    };
    const before = await count();
    expect(before.roster).toBe(before.season);
    await set(athleteId, { 'strength.together.gapInfoDays': 4, 'strength.together.gapWarningDays': 5 });
    const after = await count();
    expect(after.season).toBeGreaterThan(before.season);
    expect(after.roster).toBe(after.season);
  });

  it('policyOf is the preset itself while nothing is changed', async () => {
    const { athleteId } = await planned('Ana');
    const { read } = station.context.storage.database();
    expect(policyOf(read, athleteId, 'article')).toBe(policyFor('article'));
    expect(policyOf(read, null)).toBe(policyFor('article'));
  });
});

describe('what a change would do', () => {
  const changes = [{ path: 'strength.frequency.LOW', value: 1 }];

  it('is told per season, without writing anything', async () => {
    const ana = await planned('Ana');
    const before = await planOf(ana);
    const { seasons } = await station.get('policy.preview', { athleteId: ana.athleteId, changes, jobId: JOB });
    const [effect] = seasons;
    expect(seasons).toHaveLength(1);
    expect(effect).toMatchObject({ athleteName: 'Ana', seasonName: 'Autumn 2026', seasonId: ana.seasonId });
    expect(effect?.lifts.after).toBeLessThan(effect?.lifts.before ?? 0);
    expect(effect?.sessionsChanged).toBeGreaterThan(0);
    expect(effect?.weeksChanged).toBeGreaterThan(0);
    expect(effect?.weeksChanged).toBeLessThanOrEqual(effect?.weeks ?? 0);
    expect(effect?.biggestWeekM.after).toBe(effect?.biggestWeekM.before);
    expect(await planOf(ana)).toBe(before);
    expect(await station.get('policy.count', { athleteId: ana.athleteId })).toMatchObject({ coach: 0, athlete: 0 });
  });

  it('says before and after as replanning then does it', async () => {
    const ana = await planned('Ana');
    const totals = async () => {
      const view = await station.get('season.get', { seasonId: ana.seasonId });
      return {
        lifts: view.weeks.reduce((sum, week) => sum + week.planned.lifts, 0),
        biggestWeekM: Math.max(...view.weeks.map((week) => week.planned.runDistanceM)),
        findings: view.findings.length,
      };
    };
    const before = await totals();
    const { seasons } = await station.get('policy.preview', { athleteId: null, changes, jobId: JOB });
    await set(null, { 'strength.frequency.LOW': 1 });
    await station.get('season.replan', { seasonId: ana.seasonId });
    const after = await totals();
    expect(seasons[0]).toMatchObject({
      lifts: { before: before.lifts, after: after.lifts },
      biggestWeekM: { before: before.biggestWeekM, after: after.biggestWeekM },
      findings: { before: before.findings, after: after.findings },
    });
  });

  it('is nothing for athletes with that rule of their own, for a change to the same, and without seasons', async () => {
    const ana = await planned('Ana');
    await set(ana.athleteId, { 'strength.frequency.LOW': 2 });
    const own = await station.get('policy.preview', { athleteId: null, changes, jobId: JOB });
    expect(own.seasons).toMatchObject([{ sessionsChanged: 0, weeksChanged: 0 }]);
    await station.get('season.delete', { seasonId: ana.seasonId });
    expect(await station.get('policy.preview', { athleteId: null, changes, jobId: JOB })).toEqual({ seasons: [] });
  });

  it('runs as a job: progress by athlete, and cancelling answers so', async () => {
    await planned('Ana');
    await planned('Bea');
    const running = station.app.dispatch('policy.preview', { athleteId: null, changes, jobId: JOB });
    await station.app.dispatch('job.cancel', { jobId: JOB });
    expect(await running).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    await station.get('policy.preview', { athleteId: null, changes, jobId: JOB });
    const steps = station.events.filter(({ event }) => event === 'job.progress').map(({ payload }) => payload);
    expect(steps.at(-1)).toMatchObject({ jobId: JOB, done: 2, total: 2 });
  });
});

describe('replanning by changed rules', () => {
  it('takes every open season in one step, keeps edits, and undo brings all back', async () => {
    const ana = await planned('Ana');
    const bea = await planned('Bea');
    const [anaBefore, beaBefore] = [await planOf(ana), await planOf(bea)];
    const { seasons } = await set(null, { 'strength.frequency.LOW': 1 });
    expect(seasons).toBe(2);
    const answer = await station.get('policy.replan', { athleteId: null, jobId: JOB });
    expect(answer).toMatchObject({ seasons: 2 });
    expect(answer.replaced).toBeGreaterThan(0);
    expect(await planOf(ana)).not.toBe(anaBefore);
    expect(await station.get('history.undo', {})).toMatchObject({ label: 'Replan seasons' });
    expect([await planOf(ana), await planOf(bea)]).toEqual([anaBefore, beaBefore]);
  });

  it('works with what was changed while it was at it', async () => {
    const ana = await planned('Ana');
    const bea = await planned('Bea');
    await set(null, { 'strength.frequency.LOW': 1 });
    const { sessions } = await station.get('print.season', { seasonId: ana.seasonId });
    const run = sessions.find((session) => session.kind === 'run' && session.date > '2026-03-09');
    if (run === undefined) throw new Error('no run');
    const replan = station.app.dispatch('policy.replan', { athleteId: null, jobId: JOB });
    // By now the first season has been worked out; the job is between two of them.
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    await station.get('session.setLocked', { sessionId: run.id, locked: true });
    await station.get('season.delete', { seasonId: bea.seasonId });
    expect(await replan).toMatchObject({ ok: true });
    const after = (await station.get('print.season', { seasonId: ana.seasonId })).sessions;
    expect(after.find((session) => session.id === run.id)).toMatchObject({ locked: true, date: run.date });
    expect(after.filter((session) => session.date === run.date && session.kind === 'run')).toHaveLength(1);
  });

  it('keeps a session that is linked to what was done while it was at it', async () => {
    const ana = await planned('Ana');
    for (const name of ['Bea', 'Cal', 'Dee']) await planned(name);
    await set(null, { 'strength.heavy.sets': 5 });
    const { sessions } = await station.get('print.season', { seasonId: ana.seasonId });
    const lift = sessions.find((session) => session.kind === 'strength');
    if (lift === undefined) throw new Error('no lift');
    const { title, kind, durationS, run, strength, rpe, note } = lift;
    const draft = {
      date: calendarDate('2026-03-02'),
      startTime: null,
      title,
      kind,
      durationS,
      run,
      strength,
      rpe,
      note,
    };
    const { sessionId } = await station.get('session.create', { athleteId: ana.athleteId, side: 'actual', draft });
    const replan = station.app.dispatch('policy.replan', { athleteId: null, jobId: JOB });
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    await station.get('session.link', { actualId: sessionId, plannedId: lift.id });
    expect(await replan).toMatchObject({ ok: true });
    const after = (await station.get('print.season', { seasonId: ana.seasonId })).sessions;
    expect(after.find((session) => session.id === lift.id)?.strength).toEqual(lift.strength);
  });

  it('of paces moves the stored VDOT of a threshold with them, and back', async () => {
    const mark = { kind: 'threshold-pace', date: calendarDate('2026-03-01'), paceSPerKm: 250 } as const;
    const { athleteId } = await station.get('athlete.create', anAthlete({ benchmark: null, marks: [mark] }));
    const vdot = async () => (await station.get('athlete.get', { athleteId })).vdot ?? 0;
    const before = await vdot();
    await set(null, { 'running.paces.threshold': 0.86 });
    expect(await vdot()).toBeGreaterThan(before + 0.5);
    await station.get('history.undo', {});
    expect(await vdot()).toBe(before);
  });
});
