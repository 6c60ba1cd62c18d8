import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../shared/domain/calendar-date.ts';
import { connect } from './driver.ts';
import type { Database } from './index.ts';
import { longRun as longRunWithoutRaces } from './migrations/002-long-run.ts';
import { athleteDraft, liftSession, load, openTemp, PULL_UP, runSession, SQUAT, tempOptions } from './test-support.ts';

const MONDAY = calendarDate('2026-06-01');
const NEXT = calendarDate('2026-06-08');

function withWeek() {
  const db = openTemp();
  const ids = db.unitOfWork.write('Week', ['sessions'], (w) => {
    const athleteId = w.athletes.create(athleteDraft(), { vdot: null, sample: false });
    const tuesday = w.sessions.insert(runSession(athleteId, '2026-06-02'));
    const easy = load({ runS: 1800, runDistanceM: 6000, points: 5.5, zones: { z1: 1800, z2: 0, z3: 0 } });
    const sunday = w.sessions.insert(runSession(athleteId, '2026-06-07', { load: easy }));
    const lift = w.sessions.insert(
      liftSession(athleteId, '2026-06-04', {
        lifts: [
          { exerciseId: SQUAT, e1rmKg: 80 },
          { exerciseId: PULL_UP, e1rmKg: 66.5 },
        ],
      }),
    );
    const done = w.sessions.insert(liftSession(athleteId, '2026-06-05', { side: 'actual', source: 'coach' }));
    return { athleteId, tuesday, sunday, lift, done };
  });
  return { db, ...ids };
}

function tamper(db: Database, sql: string): void {
  const connection = connect(db.path, { busyTimeoutMs: 1000 });
  connection.exec(sql);
  connection.close();
}

describe('weekly roll-ups', () => {
  it('sum the sessions of Monday to Sunday on each side', () => {
    const { db, athleteId } = withWeek();
    expect(db.read.rollUps.week(athleteId, MONDAY, 'planned')).toEqual({
      runS: 5100.5,
      runDistanceM: 18_345.6,
      longRunM: 12_345.6,
      points: 5.8,
      z1S: 3800.25,
      z2S: 1300.25,
      z3S: 0,
      keySessions: 1,
      runs: 2,
      lifts: 1,
      hardSets: 1,
      tonnageKg: 285,
      reps80: 4,
      contacts: 0,
      crossS: 0,
      effortAu: 0,
    });
    expect(
      db.read.rollUps.weeks(athleteId, MONDAY, NEXT).map((w) => [w.monday, w.side, w.load.runs, w.load.lifts]),
    ).toEqual([
      [MONDAY, 'planned', 2, 1],
      [MONDAY, 'actual', 0, 1],
    ]);
  });

  it('do not take a race for the long run, also in data written before that rule', () => {
    const { db, athleteId } = withWeek();
    db.unitOfWork.write('Race', ['sessions'], (w) => {
      const session = runSession(athleteId, '2026-06-06', { load: load({ runDistanceM: 23_000 }) });
      if (session.run === null) throw new Error('no run');
      w.sessions.insert({ ...session, run: { ...session.run, type: 'race' } });
    });
    const longRun = (of: Database) => of.read.rollUps.week(athleteId, MONDAY, 'planned')?.longRunM;
    expect(longRun(db)).toBe(12_345.6);
    expect(db.check().problems).toEqual([]);
    db.close();
    tamper(db, `UPDATE week_loads SET long_run_m = 23000 WHERE side = 'planned'`);
    tamper(db, longRunWithoutRaces.sql);
    const again = openTemp({ ...tempOptions(), path: db.path });
    expect(longRun(again)).toBe(12_345.6);
    expect(again.check().problems).toEqual([]);
  });

  it('hold the best e1RM of each lift', () => {
    const { db, athleteId } = withWeek();
    db.unitOfWork.write('Second lift', ['sessions'], (w) =>
      w.sessions.insert(liftSession(athleteId, '2026-06-06', { lifts: [{ exerciseId: SQUAT, e1rmKg: 84 }] })),
    );
    expect(db.read.rollUps.bestLifts(athleteId, MONDAY, MONDAY)).toEqual([
      { monday: MONDAY, side: 'planned', exerciseId: SQUAT, e1rmKg: 84 },
      { monday: MONDAY, side: 'planned', exerciseId: PULL_UP, e1rmKg: 66.5 },
      { monday: MONDAY, side: 'actual', exerciseId: SQUAT, e1rmKg: 83.1 },
    ]);
  });

  it('hold each day’s points and session-RPE load, and how many sessions were rated', () => {
    const { db, athleteId } = withWeek();
    const effort = (date: string, effortAu: number, points: number) =>
      runSession(athleteId, date, { side: 'actual', source: 'coach', load: load({ effortAu, points }) });
    db.unitOfWork.write('Runs', ['sessions'], (w) => {
      w.sessions.insert(effort('2026-06-01', 150, 10));
      w.sessions.insert(effort('2026-06-01', 50, 2));
      w.sessions.insert(effort('2026-06-07', 400, 22.5));
      w.sessions.insert(effort('2026-06-06', 0, 5));
    });
    expect(db.read.rollUps.days(athleteId, MONDAY, MONDAY).find((week) => week.side === 'actual')).toEqual({
      monday: MONDAY,
      side: 'actual',
      sessions: 5,
      rated: 3,
      points: [12, 0, 0, 0, 0, 5, 22.5],
      effortAu: [200, 0, 0, 0, 0, 0, 400],
    });
    expect(db.check().problems).toEqual([]);
  });

  it('hold the heaviest work set of each lift with its most reps, and follow an edit of a set alone', () => {
    const { db, athleteId, lift } = withWeek();
    const session = db.read.sessions.get(lift);
    if (session?.strength == null) throw new Error('no lift');
    const { strength } = session;
    const set = strength.sets.find((each) => each.kind === 'work');
    if (set === undefined) throw new Error('no work set');
    const sets = [
      { ...set, loadKg: 90, reps: 5 },
      { ...set, loadKg: 100, reps: 2 },
      { ...set, loadKg: 100, reps: 3 },
      { ...set, kind: 'warm-up' as const, loadKg: 140 },
    ];
    const { load: stored } = session;
    db.unitOfWork.write('Edit', ['sessions'], (w) =>
      w.sessions.update(lift, { draft: { ...session, strength: { ...strength, sets } }, load: stored }),
    );
    const top = () => db.read.rollUps.topSets(athleteId, MONDAY, MONDAY).filter((each) => each.side === 'planned');
    expect(top()).toEqual([{ monday: MONDAY, side: 'planned', exerciseId: set.exerciseId, loadKg: 100, reps: 3 }]);
    db.unitOfWork.undo();
    expect(top()[0]).toMatchObject({ loadKg: set.loadKg, reps: set.reps });
    db.unitOfWork.redo();
    expect(top()[0]).toMatchObject({ loadKg: 100, reps: 3 });
    expect(db.check().problems).toEqual([]);
  });

  it('know the first and last week of a side', () => {
    const { db, athleteId } = withWeek();
    db.unitOfWork.write('Later', ['sessions'], (w) => w.sessions.insert(runSession(athleteId, '2026-06-12')));
    expect(db.read.rollUps.span(athleteId, 'planned')).toEqual({ first: MONDAY, last: NEXT });
    expect(db.read.rollUps.span(athleteId, 'actual')).toEqual({ first: MONDAY, last: MONDAY });
    db.unitOfWork.write('None', ['sessions'], (w) =>
      w.sessions.remove(w.sessions.between(athleteId, MONDAY, calendarDate('2026-07-01'), 'actual').map((s) => s.id)),
    );
    expect(db.read.rollUps.span(athleteId, 'actual')).toBeNull();
  });

  it('follow a session that moves to another week, and undo', () => {
    const { db, athleteId, sunday } = withWeek();
    const session = db.read.sessions.get(sunday);
    if (session === undefined) throw new Error('no session');
    db.unitOfWork.write('Move', ['sessions'], (w) =>
      w.sessions.update(sunday, { draft: { ...session, date: calendarDate('2026-06-08') } }),
    );
    const runs = () => [MONDAY, NEXT].map((monday) => db.read.rollUps.week(athleteId, monday, 'planned')?.runs);
    expect(runs()).toEqual([1, 1]);
    db.unitOfWork.undo();
    expect(runs()).toEqual([2, undefined]);
    db.unitOfWork.redo();
    expect(runs()).toEqual([1, 1]);
    expect(db.check()).toEqual({ problems: [], sessions: 4, weeks: 3 });
  });

  it('vanish with the last session of the week', () => {
    const { db, athleteId, done } = withWeek();
    db.unitOfWork.write('Delete', ['sessions'], (w) => w.sessions.remove([done]));
    expect(db.read.rollUps.week(athleteId, MONDAY, 'actual')).toBeUndefined();
    expect(db.read.rollUps.bestLifts(athleteId, MONDAY, MONDAY).map((l) => l.side)).toEqual(['planned', 'planned']);
  });
});

describe('check', () => {
  it('finds nothing in a sound database and says how much it looked at', () => {
    const { db } = withWeek();
    expect(db.check()).toEqual({ problems: [], sessions: 4, weeks: 2 });
  });

  it('catches a roll-up that is not what its sessions give', () => {
    const { db, athleteId } = withWeek();
    tamper(db, `UPDATE week_loads SET hard_sets = hard_sets + 3 WHERE side = 'planned'`);
    expect(db.check().problems).toEqual([
      {
        kind: 'roll-up',
        sentence: `Week of 2026-06-01, planned, athlete ${athleteId}: hard_sets is stored as 4, its sessions give 1.`,
      },
    ]);
  });

  it('catches a roll-up without sessions, sessions without a roll-up, and a wrong best lift', () => {
    const { db } = withWeek();
    tamper(
      db,
      `UPDATE week_loads SET monday = '2026-06-15' WHERE side = 'actual';
       UPDATE week_lifts SET e1rm_kg = 99 WHERE exercise_id = 'pull-up'`,
    );
    const sentences = db.check().problems.map((problem) => problem.sentence);
    expect(sentences).toHaveLength(3);
    expect(sentences[0]).toContain('Week of 2026-06-15, actual');
    expect(sentences[0]).toContain('its sessions give nothing');
    expect(sentences[1]).toContain('is stored as nothing');
    expect(sentences[2]).toContain('e1rm_kg is stored as 99, its sessions give 66.5');
  });

  it('catches rows that refer to nothing', () => {
    const { db } = withWeek();
    tamper(db, `PRAGMA foreign_keys = OFF; DELETE FROM exercises WHERE id = 'pull-up'`);
    const problems = db.check().problems.filter((problem) => problem.kind === 'foreign-key');
    expect(problems.map((problem) => problem.sentence)).toContain(
      '1 rows of session_lifts refer to rows of exercises that are not there',
    );
  });
});
