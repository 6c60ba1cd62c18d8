import { describe, expect, it } from 'vitest';
import { addDays, addWeeks, calendarDate } from '../../shared/domain/calendar-date.ts';
import { DEFAULT_LAYOUT } from '../../shared/domain/roster-columns.ts';
import { connect } from './driver.ts';
import { ROSTER_SQL } from './repositories/roster.ts';
import { athleteDraft, liftSession, openTemp, raceDraft, runSession, seasonDraft } from './test-support.ts';

const MONDAY = calendarDate('2026-06-01');
const TODAY = calendarDate('2026-06-10');
const QUERY = { archived: false, today: TODAY, from: MONDAY, to: addWeeks(MONDAY, 1) };
const EVERYBODY = {
  query: '',
  group: null,
  phase: null,
  finding: null,
  raceWeeks: null,
  idleDays: null,
  attention: false,
};
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

  it('remembers findings of the day, and as old ones when something of the athlete or the day has changed', () => {
    const { db, ada, ben, season } = squad();
    const counts = { info: 1, warning: 2, serious: 3, worst: 'No lifting', planNews: 'The race moves.' };
    const current = { ...counts, current: true };
    const old = { ...counts, current: false };
    const findings = () => db.read.roster.list(QUERY).map((row) => row.findings);
    const remember = () => {
      for (const id of [ada, ben]) db.storeFindingCounts(id, TODAY, counts);
    };
    remember();
    expect(findings()).toEqual([current, current]);
    expect(db.read.roster.list({ ...QUERY, today: addDays(TODAY, 1) })[0]?.findings).toEqual(old);
    db.unitOfWork.write('Note', ['seasons'], (w) => w.seasons.setWeekNote(season, MONDAY, 'hot'));
    expect(findings()).toEqual([old, current]);
    db.unitOfWork.undo();
    remember();
    db.unitOfWork.redo();
    expect(findings()).toEqual([old, current]);
    remember();
    db.unitOfWork.write('Policy', ['settings'], (w) => w.policy.set({ athleteId: null, path: 'a', value: 1 }));
    expect(findings()).toEqual([old, old]);
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

  it('keeps filters by name and how it is laid out; the layout is no step of the history', () => {
    const db = openTemp();
    const view = {
      filter: { ...EVERYBODY, group: 'none' as const, idleDays: 7 },
      sort: { column: 'logged' as const, descending: true },
    };
    const id = db.unitOfWork.write('Save filter', ['roster'], (w) => w.rosterViews.createFilter(' Idle ', view));
    expect(db.read.rosterViews.filters()).toEqual([{ id, name: 'Idle', view }]);
    expect(db.read.rosterViews.filterNamed('IDLE')?.id).toBe(id);
    const again = () => db.unitOfWork.write('Save filter', ['roster'], (w) => w.rosterViews.createFilter('idle', view));
    expect(again).toThrow(/already a saved filter/);
    const layout = { dense: true, columns: [{ id: 'race' as const, shown: true, width: 120 }] };
    expect(db.read.rosterViews.layout()).toEqual(DEFAULT_LAYOUT);
    db.unitOfWork.writeOutsideHistory((w) => w.rosterViews.setLayout(layout));
    db.unitOfWork.undo();
    expect(db.read.rosterViews.filters()).toEqual([]);
    expect(db.read.rosterViews.layout()).toEqual(layout);
    db.unitOfWork.redo();
    db.unitOfWork.write('Rename', ['roster'], (w) => w.rosterViews.updateFilter(id, 'Quiet ones', view));
    expect(db.read.rosterViews.filters().map(({ name }) => name)).toEqual(['Quiet ones']);
    db.unitOfWork.write('Delete', ['roster'], (w) => w.rosterViews.removeFilter(id));
    expect(db.read.rosterViews.filters()).toEqual([]);
  });
});
