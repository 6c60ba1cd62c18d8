import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogEntry } from '../../../shared/contract/log.ts';
import { addDays, calendarDate } from '../../../shared/domain/calendar-date.ts';
import { type AthleteId, exerciseId } from '../../../shared/domain/ids.ts';
import type { Session, SessionDraft } from '../../../shared/domain/session.ts';
import type { WellnessEntry } from '../../../shared/domain/wellness.ts';
import { readsOf } from '../context.ts';
import { draftOf } from '../plan-inputs.ts';
import { anAthlete, openTestWorkstation, type TestWorkstation } from '../test-workstation.ts';

const TODAY = calendarDate('2026-03-05');
const MONDAY = calendarDate('2026-03-02');
const SQUAT = exerciseId.parse('back-squat');
let station: TestWorkstation;
beforeEach(() => {
  station = openTestWorkstation(TODAY);
});
afterEach(() => station.close());

function run(date: string, km: number, change: Partial<SessionDraft> = {}): SessionDraft {
  return {
    date: calendarDate(date),
    startTime: null,
    kind: 'run',
    title: `Easy ${km} km`,
    durationS: km * 330,
    run: { type: 'easy', distanceM: km * 1000, items: [], zones: null, heartRate: null, ascentM: null },
    strength: null,
    rpe: null,
    note: '',
    ...change,
  };
}

function lift(date: string, sets: number, loadKg: number): SessionDraft {
  const set = { exerciseId: SQUAT, kind: 'work' as const, reps: 5, loadKg, fractionE1rm: null, restS: 210 };
  return {
    ...run(date, 1),
    kind: 'strength',
    title: 'Strength A',
    durationS: null,
    run: null,
    strength: { block: 'base', sets: Array.from({ length: sets }, () => ({ ...set, rpe: 8, note: '' })) },
  };
}

const typed = (draft: SessionDraft): LogEntry => ({ ...draft, title: null });

async function squad(): Promise<AthleteId> {
  return (await station.get('athlete.create', anAthlete())).athleteId;
}

async function plan(athleteId: AthleteId, draft: SessionDraft) {
  return (await station.get('session.create', { athleteId, side: 'planned', draft })).sessionId;
}

const add = (athleteId: AthleteId, draft: SessionDraft) =>
  station.get('log.add', { athleteId, entry: typed(draft), into: null });

function stored(athleteId: AthleteId): readonly Session[] {
  return readsOf(station.context).sessions.between(athleteId, addDays(MONDAY, -7), addDays(MONDAY, 14));
}

describe('an entry of the log', () => {
  it('fulfils the planned session of its day that it resembles, takes its name, and both go with one undo', async () => {
    const athleteId = await squad();
    await plan(athleteId, run(TODAY, 6, { title: 'Shake-out' }));
    const long = await plan(athleteId, run(TODAY, 14, { title: 'Medium long' }));
    const answer = await add(athleteId, run(TODAY, 13));
    expect(answer).toMatchObject({ title: 'Medium long', added: false, fulfils: { plannedId: long, date: TODAY } });
    expect(stored(athleteId).find((session) => session.id === answer.sessionId)).toMatchObject({
      side: 'actual',
      plannedId: long,
      load: { runDistanceM: 13_000 },
    });
    expect(await station.get('history.undo', {})).toMatchObject({ label: 'Log session' });
    expect(stored(athleteId).filter((session) => session.side === 'actual')).toEqual([]);
  });

  it('fulfils the only one alike of a neighbouring day, but not one that was marked as missed', async () => {
    const athleteId = await squad();
    const yesterday = await plan(athleteId, run('2026-03-04', 10));
    expect((await add(athleteId, run(TODAY, 10))).fulfils).toMatchObject({ plannedId: yesterday });
    await station.get('history.undo', {});
    await station.get('log.miss', { plannedIds: [yesterday], reason: 'illness', note: '' });
    expect((await add(athleteId, run(TODAY, 10))).fulfils).toBeNull();
  });

  it('does not take tomorrow’s session from the athlete', async () => {
    const athleteId = await squad();
    await plan(athleteId, run(addDays(TODAY, 1), 10));
    expect((await add(athleteId, run(TODAY, 10))).fulfils).toBeNull();
  });

  it('stands alone when nothing is planned, and is named by what it is', async () => {
    const athleteId = await squad();
    expect(await add(athleteId, run(TODAY, 9))).toMatchObject({ title: 'Easy run', fulfils: null });
    expect(await add(athleteId, lift(TODAY, 1, 60))).toMatchObject({ title: 'Strength', fulfils: null });
  });

  it('adds sets to a session that is logged already, and says so', async () => {
    const athleteId = await squad();
    const planned = await plan(athleteId, lift(TODAY, 3, 60));
    const { sessionId } = await add(athleteId, lift(TODAY, 2, 60));
    const entry = { ...typed(lift(TODAY, 1, 62.5)), rpe: 7, note: 'Last one slow.' };
    const again = await station.get('log.add', { athleteId, entry, into: sessionId });
    expect(again).toMatchObject({ sessionId, added: true, fulfils: { plannedId: planned } });
    const session = stored(athleteId).find((each) => each.id === sessionId);
    expect(session?.strength?.sets.map((set) => set.loadKg)).toEqual([60, 60, 62.5]);
    expect(session).toMatchObject({ rpe: 7, note: 'Last one slow.', load: { tonnageKg: 912.5 } });
    expect(await station.failure('log.add', { athleteId, entry: typed(run(TODAY, 5)), into: sessionId })).toMatchObject(
      {
        kind: 'validation',
      },
    );
  });

  it('cannot lie in the future, and says what to do', async () => {
    const athleteId = await squad();
    const failure = await station.failure('log.add', { athleteId, entry: typed(run('2026-03-09', 5)), into: null });
    expect(failure.message).toContain('still to come');
    expect(stored(athleteId)).toEqual([]);
  });
});

describe('a planned session', () => {
  it('is ticked off set by set in one session, which goes with the last tick', async () => {
    const athleteId = await squad();
    const plannedId = await plan(athleteId, lift(TODAY, 3, 60));
    const first = await station.get('log.done', { plannedId, draft: lift(TODAY, 1, 60) });
    const second = await station.get('log.done', { plannedId, draft: lift(TODAY, 2, 65) });
    expect(second.sessionId).toBe(first.sessionId);
    expect(stored(athleteId).filter((session) => session.plannedId === plannedId)).toHaveLength(1);
    expect(stored(athleteId).find((session) => session.plannedId === plannedId)?.load.tonnageKg).toBe(650);
    expect(await station.get('log.done', { plannedId, draft: null })).toEqual({ sessionId: null });
    expect(stored(athleteId).filter((session) => session.side === 'actual')).toEqual([]);
    await station.get('history.undo', {});
    await station.get('history.undo', {});
    expect(stored(athleteId).find((session) => session.plannedId === plannedId)?.load.tonnageKg).toBe(300);
  });

  it('is logged as planned for several athletes in one step, and what is done stays as it is', async () => {
    const ana = await squad();
    const { athleteId: ben } = await station.get('athlete.create', anAthlete({ name: 'Ben Test' }));
    const plannedIds = [
      await plan(ana, run(TODAY, 10)),
      await plan(ana, lift(TODAY, 3, 60)),
      await plan(ben, run(TODAY, 8)),
    ];
    await add(ben, run(TODAY, 7.5));
    expect(await station.get('log.asPlanned', { plannedIds })).toEqual({ logged: 2, kept: 1 });
    const done = [...stored(ana), ...stored(ben)].filter((session) => session.side === 'actual');
    expect(done.map((session) => [session.kind, session.load.runDistanceM, session.load.tonnageKg])).toEqual([
      ['run', 10_000, 0],
      ['strength', 0, 900],
      ['run', 7500, 0],
    ]);
    expect(await station.get('history.undo', {})).toMatchObject({ label: 'Log as planned' });
    expect(stored(ana).filter((session) => session.side === 'actual')).toEqual([]);
  });

  it('can be missed with a reason, until something fulfils it; then it is not missed any more', async () => {
    const athleteId = await squad();
    const plannedId = await plan(athleteId, run(TODAY, 10));
    await station.get('log.miss', { plannedIds: [plannedId], reason: 'travel', note: ' late train ' });
    const view = await station.get('log.get', { athleteId, date: TODAY, weeks: 1 });
    expect(view.missed).toEqual([{ sessionId: plannedId, reason: 'travel', note: 'late train' }]);
    expect(view.weeks[0]?.sessions).toEqual({ planned: 1, due: 1, done: 0, extra: 0, missed: 1 });
    await add(athleteId, run(TODAY, 9));
    expect((await station.get('log.get', { athleteId, date: TODAY, weeks: 1 })).missed).toEqual([]);
    const failure = await station.failure('log.miss', { plannedIds: [plannedId], reason: 'other', note: '' });
    expect(failure).toMatchObject({ kind: 'conflict' });
    await station.get('history.undo', {});
    expect((await station.get('log.get', { athleteId, date: TODAY, weeks: 1 })).missed).toHaveLength(1);
    await station.get('log.unmiss', { plannedIds: [plannedId] });
    expect((await station.get('log.get', { athleteId, date: TODAY, weeks: 1 })).missed).toEqual([]);
  });
});

describe('the log', () => {
  it('says what was done of what was due, week by week', async () => {
    const athleteId = await squad();
    for (const day of [MONDAY, '2026-03-03', TODAY, '2026-03-07']) await plan(athleteId, run(day, 10));
    await plan(athleteId, lift('2026-03-03', 4, 60));
    await add(athleteId, run(MONDAY, 8));
    await add(athleteId, lift('2026-03-03', 3, 60));
    await add(athleteId, run(addDays(MONDAY, -5), 5));
    const view = await station.get('log.get', { athleteId, date: TODAY, weeks: 2 });
    const [week, before] = view.weeks;
    expect(week).toMatchObject({
      monday: MONDAY,
      sessions: { planned: 5, due: 3, done: 2, extra: 0, missed: 0 },
      runDistanceM: { planned: 40_000, due: 20_000, done: 8000 },
      tonnageKg: { planned: 1200, due: 1200, done: 900 },
    });
    expect(before?.sessions).toEqual({ planned: 0, due: 0, done: 0, extra: 1, missed: 0 });
    expect(view.sessions.every((session) => session.reasons.length === 0)).toBe(true);
  });

  it('knows the strength and paces of the day, and what is lifted most', async () => {
    const athleteId = await squad();
    await add(athleteId, lift('2026-03-03', 3, 60));
    const { context } = await station.get('log.get', { athleteId, date: TODAY, weeks: 1 });
    expect(context.used).toEqual([SQUAT]);
    expect(context.levels.find((level) => level.exerciseId === SQUAT)?.e1rmKg).toBeGreaterThan(60);
    expect(context.paces?.T).toBeGreaterThan(200);
    expect(context.paces?.E).toBeGreaterThan(context.paces?.T ?? 0);
  });

  it('shows the squad’s day: every athlete with what is planned and done', async () => {
    const ana = await squad();
    await station.get('athlete.create', anAthlete({ name: 'Ben Test' }));
    await plan(ana, run(TODAY, 10));
    await plan(ana, run('2026-03-06', 10));
    const { rows } = await station.get('log.squad', { date: TODAY });
    expect(rows.map((row) => [row.name, row.sessions.length])).toEqual([
      ['Ana Test', 1],
      ['Ben Test', 0],
    ]);
    const one = rows[0]?.sessions[0];
    expect(one === undefined ? null : draftOf(one).date).toBe(TODAY);
  });
});

describe('wellness', () => {
  const entry = (change: Partial<WellnessEntry> = {}): WellnessEntry => ({
    date: TODAY,
    bodyMassKg: 58.4,
    restingHr: null,
    hrvMs: null,
    sleepH: 7.5,
    fatigue: 2,
    soreness: null,
    mood: null,
    note: '',
    ...change,
  });

  it('is noted by day, replaced, taken away when nothing is told, and comes back with undo', async () => {
    const athleteId = await squad();
    const range = { athleteId, from: MONDAY, to: TODAY };
    await station.get('wellness.put', { athleteId, entry: entry({ date: MONDAY }) });
    await station.get('wellness.put', { athleteId, entry: entry() });
    await station.get('wellness.put', { athleteId, entry: entry({ bodyMassKg: 58 }) });
    expect((await station.get('wellness.list', range)).map((day) => [day.date, day.bodyMassKg])).toEqual([
      [MONDAY, 58.4],
      [TODAY, 58],
    ]);
    const nothing = { bodyMassKg: null, sleepH: null, fatigue: null, note: ' ' };
    await station.get('wellness.put', { athleteId, entry: entry(nothing) });
    expect(await station.get('wellness.list', range)).toHaveLength(1);
    expect(await station.get('history.undo', {})).toMatchObject({ label: 'Note wellness' });
    await station.get('wellness.delete', { athleteId, date: MONDAY });
    expect(await station.get('wellness.list', range)).toEqual([entry({ bodyMassKg: 58 })]);
    await station.get('history.undo', {});
    await station.reopen();
    expect(await station.get('wellness.list', range)).toHaveLength(2);
  });

  it('refuses days to come and scores that do not exist', async () => {
    const athleteId = await squad();
    const ahead = await station.failure('wellness.put', { athleteId, entry: entry({ date: addDays(TODAY, 1) }) });
    expect(ahead.message).toContain('still to come');
    const score = await station.failure('wellness.put', { athleteId, entry: entry({ fatigue: 6 }) });
    expect(score.message).toBe('Fatigue must be at most 5.');
  });
});
