import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Output } from '../../shared/contract/index.ts';
import { addDays, calendarDate, mondayOf, weekdayOf } from '../../shared/domain/calendar-date.ts';
import { type AthleteId, athleteId as athleteIdOf, type SeasonId } from '../../shared/domain/ids.ts';
import type { Finding, FindingFix } from '../../shared/domain/reason.ts';
import type { Session, SessionDraft } from '../../shared/domain/session.ts';
import { auditRowOf } from './audit-view.ts';
import { readsOf } from './context.ts';
import { anAthlete, aRace, aSeason, openTestWorkstation, type TestWorkstation } from './test-workstation.ts';

vi.mock('./audit-view.ts', { spy: true });

const TODAY = '2026-03-02';

let station: TestWorkstation;
let athleteId: AthleteId;

async function planned(): Promise<SeasonId> {
  await station.get('race.create', { athleteId, draft: aRace() });
  return (await station.get('season.create', { athleteId, draft: aSeason() })).seasonId;
}

function all(): readonly Session[] {
  return readsOf(station.context).sessions.between(athleteId, calendarDate('2020-01-01'), calendarDate('2027-12-31'));
}

const lifts = () => all().filter((session) => session.load.lifts > 0);

async function audit(seasonId: SeasonId): Promise<Output<'audit.athlete'>> {
  return station.get('audit.athlete', { athleteId, span: { kind: 'season', seasonId }, side: 'both' });
}

function fixOf(findings: readonly Finding[], rule: string): FindingFix {
  const fix = findings.find((finding) => finding.rule === rule && finding.fix !== null)?.fix;
  if (fix === undefined || fix === null) throw new Error(`no fix for ${rule} among ${findings.map((f) => f.rule)}`);
  return fix;
}

/** The stored session that a fix moves first. */
function movedBy(fix: FindingFix): Session {
  const [step] = fix.steps;
  const session = step?.kind === 'move-session' ? readsOf(station.context).sessions.get(step.sessionId) : undefined;
  if (session === undefined) throw new Error(`moves nothing: ${fix.sentence}`);
  return session;
}

/** Puts the first lift that has a key run within its week on the day before that run. */
async function moveBeforeKeyRun(): Promise<Session> {
  for (const lift of lifts()) {
    const monday = mondayOf(lift.date);
    const week = all().filter((session) => mondayOf(session.date) === monday);
    const key = week.find((s) => s.kind === 'run' && s.load.keySessions > 0 && weekdayOf(s.date) > 1);
    const date = key === undefined ? null : addDays(key.date, -1);
    if (date === null || date === lift.date || week.some((s) => s.load.lifts > 0 && s.date === date)) continue;
    await station.get('session.move', { sessionId: lift.id, date, startTime: null });
    return lift;
  }
  throw new Error('no such lift');
}

beforeEach(async () => {
  station = openTestWorkstation(TODAY);
  const days = anAthlete().days.map((day) => ({ ...day, canLift: true, runTime: null, liftTime: null }));
  const created = await station.get('athlete.create', anAthlete({ days }));
  athleteId = created.athleteId;
});
afterEach(() => station.close());

describe('audit.athlete', () => {
  it('judges a season as the Season screen does, with the seven mistakes, what was counted, and the alignment', async () => {
    const seasonId = await planned();
    await moveBeforeKeyRun();
    const view = await audit(seasonId);
    const season = await station.get('season.get', { seasonId });
    expect(view.findings).toEqual(season.findings);
    expect(view.mistakes.map((each) => each.rule)).toEqual(['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7']);
    expect(view.counts).toMatchObject({ weeks: season.weeks.length, lifts: lifts().length });
    expect(view.alignment).toEqual(season.plannedAlignment);
    expect(view.findings.find((finding) => finding.rule === 'C2')?.evidence[0]?.sessionId).not.toBeNull();
  });

  it('judges years of log without any plan, and says from which day on', async () => {
    const runs = Array.from({ length: 120 }, (_, week) =>
      [0, 2, 4].map((day) => addDays(calendarDate('2023-11-06'), week * 7 + day)),
    );
    for (const date of runs.flat())
      await station.get('session.create', { athleteId, side: 'actual', draft: aRun(date) });
    const view = await station.get('audit.athlete', { athleteId, span: { kind: 'all' }, side: 'log' });
    expect(view).toMatchObject({ from: '2023-11-06', to: '2026-02-20', counts: { runs: 360, lifts: 0 } });
    expect(view.findings).toMatchObject([{ rule: 'M1', severity: 'serious', fix: null }]);
    expect(view.mistakes[0]).toMatchObject({ rule: 'M1', status: 'finding', severity: 'serious' });
    const year = await station.get('audit.athlete', { athleteId, span: { kind: 'months', months: 12 }, side: 'log' });
    expect(year).toMatchObject({ from: '2025-03-04', to: TODAY });
    const block = { kind: 'days' as const, from: calendarDate('2025-01-06'), to: calendarDate('2025-02-02') };
    const short = await station.get('audit.athlete', { athleteId, span: block, side: 'both' });
    expect(short.counts).toMatchObject({ weeks: 4, runs: 12 });
  });

  it('has an answer for an athlete without a single session, and none for a season that is not theirs', async () => {
    const view = await station.get('audit.athlete', { athleteId, span: { kind: 'all' }, side: 'both' });
    expect(view).toMatchObject({ findings: [], counts: { runs: 0, lifts: 0 } });
    expect(new Set(view.mistakes.map((each) => each.status))).toEqual(new Set(['too-little']));
    const seasonId = await planned();
    const other = await station.get('athlete.create', anAthlete({ name: 'Ben Other' }));
    const input = { athleteId: other.athleteId, span: { kind: 'season', seasonId }, side: 'plan' };
    expect(await station.failure('audit.athlete', input)).toMatchObject({ kind: 'not-found' });
  });

  it('judges the plan alone whatever was done, and the log alone whatever was planned', async () => {
    const seasonId = await planned();
    station.clock.today = '2026-05-20';
    const span = { kind: 'season' as const, seasonId };
    const plan = await station.get('audit.athlete', { athleteId, span, side: 'plan' });
    const log = await station.get('audit.athlete', { athleteId, span, side: 'log' });
    expect(plan.counts.lifts).toBe(lifts().length);
    expect(log.counts).toMatchObject({ runs: 0, lifts: 0 });
    expect(log.to).toBe('2026-05-20');
  });
});

describe('audit.applyFix', () => {
  it('does what the finding says in one step that undo takes back whole, and the finding is gone', async () => {
    const seasonId = await planned();
    await moveBeforeKeyRun();
    const before = all();
    const fix = fixOf((await audit(seasonId)).findings, 'C2');
    expect(await station.get('audit.applyFix', { athleteId, rule: 'C2', fix })).toEqual({ changed: fix.steps.length });
    expect(
      (await audit(seasonId)).findings.filter((finding) => finding.rule === 'C2' && finding.severity !== 'info'),
    ).toEqual([]);
    const { undo } = await station.get('history.state', {});
    expect(undo).toMatch(/^Apply: Move “.+” from /);
    await station.get('history.undo', {});
    expect(all()).toEqual(before);
  });

  it('marks what it moved as edited, so that a new plan leaves it there', async () => {
    const seasonId = await planned();
    await moveBeforeKeyRun();
    const fix = fixOf((await audit(seasonId)).findings, 'C2');
    const lift = movedBy(fix);
    await station.get('audit.applyFix', { athleteId, rule: 'C2', fix });
    const moved = readsOf(station.context).sessions.get(lift.id);
    expect(moved).toMatchObject({ edited: true, side: 'planned', load: lift.load });
    await station.get('season.replan', { seasonId });
    expect(readsOf(station.context).sessions.get(lift.id)?.date).toBe(moved?.date);
  });

  it('refuses what is out of date, locked, done or another athlete’s, and changes nothing then', async () => {
    const seasonId = await planned();
    await moveBeforeKeyRun();
    const fix = fixOf((await audit(seasonId)).findings, 'C2');
    const lift = movedBy(fix);
    const input = { athleteId, rule: 'C2', fix };
    const other = await station.get('athlete.create', anAthlete({ name: 'Ben Other' }));
    expect(await station.failure('audit.applyFix', { ...input, athleteId: other.athleteId })).toMatchObject({
      kind: 'not-found',
    });
    await station.get('session.setLocked', { sessionId: lift.id, locked: true });
    const before = all();
    expect(await station.failure('audit.applyFix', input)).toMatchObject({ kind: 'conflict' });
    expect(all()).toEqual(before);
    await station.get('session.setLocked', { sessionId: lift.id, locked: false });
    await station.get('session.move', { sessionId: lift.id, date: addDays(lift.date, 1), startTime: null });
    expect(await station.failure('audit.applyFix', input)).toMatchObject({ kind: 'conflict' });
  });

  it('takes out, lightens, shortens and puts in with loads weighed anew', async () => {
    await planned();
    const [first, second, third] = lifts();
    const long = all().find((session) => session.run?.type === 'long' && session.date > TODAY);
    if (first === undefined || second === undefined || third === undefined || long === undefined)
      throw new Error('no plan');
    const free = addDays(mondayOf(third.date), 6);
    const fix: FindingFix = {
      sentence: 'Several things at once.',
      steps: [
        { kind: 'remove-session', sessionId: first.id, date: first.date },
        { kind: 'lighten-session', sessionId: second.id, date: second.date, sets: 5 },
        { kind: 'shorten-run', sessionId: long.id, date: long.date, distanceM: 9000 },
        { kind: 'insert-lift', sessionId: third.id, date: third.date, toDate: free, toTime: null, sets: 4 },
      ],
    };
    expect(await station.get('audit.applyFix', { athleteId, rule: 'S1', fix })).toEqual({ changed: 4 });
    const reads = readsOf(station.context).sessions;
    expect(reads.get(first.id)).toBeUndefined();
    expect(reads.get(second.id)?.strength?.sets.filter((set) => set.kind === 'work')).toHaveLength(5);
    expect(reads.get(second.id)?.load.hardSets).toBeLessThan(second.load.hardSets);
    const shorter = reads.get(long.id);
    expect(shorter?.load.runDistanceM).toBeGreaterThan(8900);
    expect(shorter?.load.runDistanceM).toBeLessThan(9100);
    expect(shorter?.title).not.toBe(long.title);
    const added = lifts().find((session) => session.date === free);
    expect(added).toMatchObject({ source: 'coach', side: 'planned', load: { lifts: 1 } });
    expect(added?.strength?.sets).toHaveLength(4);
  });

  it('plans the season anew where every lift of it is missing', async () => {
    const seasonId = await planned();
    await station.get('session.delete', { sessionIds: lifts().map((session) => session.id) });
    const { findings, mistakes } = await audit(seasonId);
    expect(mistakes[0]).toMatchObject({ rule: 'M1', status: 'finding' });
    const fix = fixOf(findings, 'M1');
    expect(fix.steps).toEqual([{ kind: 'replan', seasonId }]);
    const { changed } = await station.get('audit.applyFix', { athleteId, rule: 'M1', fix });
    expect(changed).toBeGreaterThan(10);
    expect(lifts().length).toBeGreaterThan(10);
    expect((await audit(seasonId)).mistakes[0]?.status).toBe('fine');
    await station.get('history.undo', {});
    expect(lifts()).toEqual([]);
  });
});

describe('audit.squad', () => {
  let squad: TestWorkstation;
  beforeAll(async () => {
    squad = openTestWorkstation('2026-05-20');
    await squad.get('sample.add', {});
  }, 60_000);
  afterAll(() => squad.close());

  it('has a row for each athlete with the seven mistakes and the rules that were broken', async () => {
    const { rows } = await squad.get('audit.squad', { months: null, side: 'both', jobId: 'a' });
    expect(rows).toHaveLength(8);
    for (const row of rows) {
      const { seasonId } =
        (await squad.get('roster.list', { archived: false })).rows.find((r) => r.id === row.athleteId) ?? {};
      if (seasonId === undefined || seasonId === null) throw new Error(row.name);
      const own = athleteIdOf.parse(row.athleteId);
      const view = await squad.get('audit.athlete', {
        athleteId: own,
        span: { kind: 'season', seasonId },
        side: 'both',
      });
      expect(row.worst).toBe(view.findings[0]?.severity ?? null);
      expect(row.rules.reduce((sum, rule) => sum + rule.count, 0)).toBe(view.findings.length);
      expect(row.mistakes).toEqual(view.mistakes.map(({ rule, status, severity }) => ({ rule, status, severity })));
    }
    const priya = rows.find((row) => row.name === 'Priya Nair');
    expect(priya?.mistakes.find((each) => each.rule === 'M7')).toEqual({
      rule: 'M7',
      status: 'finding',
      severity: 'warning',
    });
  });

  it('looks back over months of the log, too', async () => {
    const { rows } = await squad.get('audit.squad', { months: 12, side: 'log', jobId: 'a' });
    expect(rows.every((row) => !row.empty)).toBe(true);
  });

  it('tells progress athlete by athlete, and leaves the program free in between', async () => {
    squad.clock.today = '2026-05-21';
    squad.events.length = 0;
    const auditing = squad.app.dispatch('audit.squad', { months: 12, side: 'both', jobId: 'free' });
    await squad.get('roster.list', { archived: false });
    expect(await auditing).toMatchObject({ ok: true });
    const progress = squad.events.filter(({ event }) => event === 'job.progress').map(({ payload }) => payload);
    expect(progress[0]).toMatchObject({ jobId: 'free', done: 0, total: 8 });
    expect(progress.at(-1)).toMatchObject({ jobId: 'free', done: 8, total: 8 });
  });

  it('ends when it is cancelled, and one that is asked for again takes the place of the one that runs', async () => {
    squad.clock.today = '2026-05-22';
    const input = { months: null, side: 'plan', jobId: 'again' };
    const first = squad.app.dispatch('audit.squad', input);
    const second = squad.app.dispatch('audit.squad', input);
    expect(await first).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(await second).toMatchObject({ ok: true });
    squad.clock.today = '2026-05-23';
    const third = squad.app.dispatch('audit.squad', input);
    await squad.get('job.cancel', { jobId: 'again' });
    expect(await third).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
  });

  it('audits again who has changed, and only them', async () => {
    squad.clock.today = '2026-05-24';
    const rowsOf = async () => (await squad.get('audit.squad', { months: null, side: 'both', jobId: 'b' })).rows;
    const audits = vi.mocked(auditRowOf);
    audits.mockClear();
    const before = await rowsOf();
    const [first] = before;
    if (first === undefined) throw new Error('nobody');
    expect(audits).toHaveBeenCalledTimes(8);
    expect(await rowsOf()).toEqual(before);
    expect(audits).toHaveBeenCalledTimes(8);
    const own = athleteIdOf.parse(first.athleteId);
    const draft = { ...aRun(calendarDate('2026-05-25')), title: 'Added' };
    await squad.get('session.create', { athleteId: own, side: 'planned', draft });
    await rowsOf();
    expect(audits.mock.calls.slice(8).map(([, athlete]) => athlete.id)).toEqual([own]);
    await squad.get('history.undo', {});
    expect(await rowsOf()).toEqual(before);
    expect(audits).toHaveBeenCalledTimes(10);
    await squad.get('policy.set', { athleteId: null, changes: [{ path: 'strength.frequency.LOW', value: 1 }] });
    await rowsOf();
    expect(audits).toHaveBeenCalledTimes(18);
    await squad.get('history.undo', {});
  });
});

function aRun(date: Session['date']): SessionDraft {
  const run = { type: 'easy' as const, distanceM: 8000, items: [], zones: null, heartRate: null, ascentM: null };
  return {
    date,
    startTime: null,
    kind: 'run',
    title: 'Easy',
    durationS: 2880,
    run,
    strength: null,
    rpe: null,
    note: '',
  };
}
