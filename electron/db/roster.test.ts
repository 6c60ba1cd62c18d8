import { describe, expect, it } from 'vitest';
import { addDays, addWeeks, calendarDate } from '../../shared/domain/calendar-date.ts';
import { connect } from './driver.ts';
import { ROSTER_SQL } from './repositories/roster.ts';
import { athleteDraft, liftSession, openTemp, raceDraft, runSession, seasonDraft } from './test-support.ts';

const MONDAY = calendarDate('2026-06-01');
const TODAY = calendarDate('2026-06-10');
const QUERY = { archived: false, today: TODAY, from: MONDAY, to: addWeeks(MONDAY, 1) };
const EXTRA = { vdot: null, sample: false };

function squad() {
  const db = openTemp();
  const ids = db.unitOfWork.write('Squad', ['athletes'], (w) => {
    const groupId = w.groups.create('Track');
    const ada = w.athletes.create(athleteDraft({ groupIds: [groupId] }), EXTRA);
    const ben = w.athletes.create(athleteDraft({ name: 'ben', distanceUnit: 'km', massUnit: 'kg' }), EXTRA);
    const gone = w.athletes.create(athleteDraft({ name: 'Gone' }), EXTRA);
    w.athletes.setArchived([gone], true);
    w.races.create(ada, raceDraft({ name: 'Past', date: addDays(TODAY, -1) }));
    w.races.create(ada, raceDraft({ name: 'Soon', date: TODAY, priority: 'C' }));
    w.races.create(ada, raceDraft({ name: 'Later', date: addDays(TODAY, 90) }));
    w.races.create(ben, raceDraft({ name: 'Club', date: addDays(TODAY, 9), priority: 'B' }));
    const over = seasonDraft({ name: 'Over' });
    w.seasons.create(ada, over, { firstMonday: addWeeks(MONDAY, -9), weekCount: 10 });
    const season = w.seasons.create(ada, seasonDraft(), { firstMonday: MONDAY, weekCount: 8 });
    w.seasons.create(ada, seasonDraft({ name: 'Next' }), { firstMonday: addWeeks(MONDAY, 8), weekCount: 8 });
    w.seasons.create(ben, seasonDraft({ name: 'Far' }), { firstMonday: addWeeks(MONDAY, 40), weekCount: 8 });
    const near = w.seasons.create(ben, seasonDraft({ name: 'Near' }), {
      firstMonday: addWeeks(MONDAY, 20),
      weekCount: 8,
    });
    w.seasons.replacePhases(season, [
      { kind: 'base', firstMonday: MONDAY, weekCount: 1 },
      { kind: 'build', firstMonday: addWeeks(MONDAY, 1), weekCount: 7 },
    ]);
    const target = { distanceM: 1, durationS: 1, longRunM: 1, lifts: 1 };
    const week = { recovery: false, taper: false, target, reasons: [] };
    w.seasons.putWeeks(season, [
      { ...week, monday: MONDAY, class: 'LOW' },
      { ...week, monday: addWeeks(MONDAY, 1), class: 'HIGH' },
    ]);
    w.sessions.insert(runSession(ada, '2026-05-28', { side: 'actual', source: 'coach' }));
    w.sessions.insert(runSession(ada, '2026-06-03', { side: 'actual', source: 'coach' }));
    w.sessions.insert(liftSession(ada, '2026-06-04', { side: 'actual', source: 'coach' }));
    w.sessions.insert(runSession(ada, '2026-06-12'));
    return { ada, ben, gone, season, near, groupId };
  });
  return { db, ...ids };
}

describe('the roster', () => {
  it('has a row per athlete with season, phase, class, race, roll-ups and last log', () => {
    const { db, ada, season, groupId } = squad();
    const [row] = db.read.roster.list(QUERY);
    expect(row).toMatchObject({
      id: ada,
      groupIds: [groupId],
      season: { id: season, name: 'Autumn 2026' },
      phase: 'build',
      weekClass: 'HIGH',
      nextRace: { name: 'Later', date: addDays(TODAY, 90), priority: 'A' },
      lastLogged: '2026-06-04',
      findings: null,
    });
    expect(row?.weeks.map((w) => [w.monday, w.side, w.load.runs, w.load.lifts])).toEqual([
      [MONDAY, 'actual', 1, 1],
      [addWeeks(MONDAY, 1), 'planned', 1, 0],
    ]);
  });

  it('shows the next season and the next race of any priority where there is nothing better', () => {
    const { db, near } = squad();
    expect(db.read.roster.list(QUERY)[1]).toMatchObject({
      name: 'ben',
      season: { id: near, name: 'Near' },
      phase: null,
      weekClass: null,
      nextRace: { name: 'Club', date: addDays(TODAY, 9), priority: 'B' },
      weeks: [],
      lastLogged: null,
    });
  });

  it('keeps archived athletes apart', () => {
    const { db, gone } = squad();
    expect(db.read.roster.list(QUERY).map((row) => row.name)).toEqual(['Ada Marsh', 'ben']);
    expect(db.read.roster.list({ ...QUERY, archived: true }).map((row) => row.id)).toEqual([gone]);
  });

  it('remembers findings of the day until something of the athlete changes', () => {
    const { db, ada, ben, season } = squad();
    const counts = { info: 1, warning: 2, serious: 3 };
    const findings = () => db.read.roster.list(QUERY).map((row) => row.findings);
    const remember = () => {
      for (const id of [ada, ben]) db.storeFindingCounts(id, TODAY, counts, id === ada ? 'The race moves.' : '');
    };
    remember();
    expect(findings()).toEqual([counts, counts]);
    expect(db.read.roster.list(QUERY).map((row) => row.planNews)).toEqual(['The race moves.', '']);
    expect(db.read.roster.list({ ...QUERY, today: addDays(TODAY, 1) })[0]?.findings).toBeNull();
    db.unitOfWork.write('Note', ['seasons'], (w) => w.seasons.setWeekNote(season, MONDAY, 'hot'));
    expect(findings()).toEqual([null, counts]);
    expect(db.read.roster.list(QUERY).map((row) => row.planNews)).toEqual([null, '']);
    db.unitOfWork.undo();
    remember();
    db.unitOfWork.redo();
    expect(findings()).toEqual([null, counts]);
    remember();
    db.unitOfWork.write('Policy', ['settings'], (w) => w.policy.set({ athleteId: null, path: 'a', value: 1 }));
    expect(findings()).toEqual([null, null]);
  });

  it('reads no session, and no table of many rows from end to end', () => {
    const { db } = squad();
    const connection = connect(db.path, { busyTimeoutMs: 1000 });
    for (const [name, sql] of Object.entries(ROSTER_SQL)) {
      const values = sql.match(/\?/g)?.map(() => '2026-06-01') ?? [];
      const plan = connection.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...values).map((row) => row.detail);
      expect(plan.length, name).toBeGreaterThan(0);
      for (const step of plan) {
        expect(step, name).not.toMatch(/sessions|run_items|strength_sets/);
        expect(step, name).not.toMatch(/^SCAN (week_loads|w|races|r|seasons|s|phases|p|season_weeks)\b/);
      }
    }
    connection.close();
  });
});
