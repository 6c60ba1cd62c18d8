import { expect, it, onTestFinished } from 'vitest';
import { calendarDate } from '../../shared/domain/calendar-date.ts';
import { athleteId, type SeasonId, seasonId, sessionId } from '../../shared/domain/ids.ts';
import { type Connection, connect, type SqlValue } from './driver.ts';
import { createReadDb, createWriteDb } from './repositories/index.ts';
import { NOW, openTemp } from './test-support.ts';
import { createUnitOfWork } from './unit-of-work.ts';

const ID = '01976a00-0000-7000-8000-000000000001';
const MONDAY = calendarDate('2026-06-01');

/** A connection that notes how SQLite would run each statement that it is given. */
function explaining(connection: Connection): { connection: Connection; plans: Map<string, readonly string[]> } {
  const plans = new Map<string, readonly string[]>();
  const note = (sql: string, values: readonly SqlValue[]): void => {
    if (!/^\s*(SELECT|WITH|DELETE|UPDATE|INSERT)/.test(sql)) return;
    const rows = connection.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...values);
    plans.set(
      sql,
      rows.map((row) => row.detail),
    );
  };
  return {
    plans,
    connection: {
      ...connection,
      all: (sql, ...values) => {
        note(sql, values);
        return connection.all(sql, ...values);
      },
      get: (sql, ...values) => {
        note(sql, values);
        return connection.get(sql, ...values);
      },
      run: (sql, ...values) => {
        note(sql, values);
        return connection.run(sql, ...values);
      },
    },
  };
}

function open() {
  const db = openTemp();
  const bare = connect(db.path, { busyTimeoutMs: 1000 });
  onTestFinished(() => bare.close());
  return explaining(bare);
}

/** Names under which the large tables appear in the plans. */
const LARGE = /^SCAN (sessions|s|t|run_items|strength_sets|session_\w+|week_\w+|w|l|history_rows|h)\b/;

function expectNoScan(plans: Map<string, readonly string[]>): void {
  expect(plans.size).toBeGreaterThan(0);
  for (const [sql, plan] of plans) {
    for (const step of plan) expect(step, sql).not.toMatch(LARGE);
  }
}

it('opening a season or a week searches sessions and roll-ups by index, never end to end', () => {
  const { connection, plans } = open();
  const read = createReadDb({ connection, now: () => NOW, newId: () => ID });
  const [athlete, season, session] = [athleteId.parse(ID), seasonId.parse(ID), sessionId.parse(ID)];
  seed(connection, season);
  read.sessions.between(athlete, MONDAY, MONDAY);
  read.sessions.between(athlete, MONDAY, MONDAY, 'planned');
  read.sessions.ofSeason(season);
  read.sessions.ofSeason(season, 'planned');
  read.sessions.ofSeasonBeyond(season, MONDAY, MONDAY);
  read.sessions.get(session);
  read.sessions.bySourceKeys(athlete, ['a']);
  read.sessions.fulfilled([session]);
  read.rollUps.weeks(athlete, MONDAY, MONDAY);
  read.rollUps.week(athlete, MONDAY, 'planned');
  read.rollUps.bestLifts(athlete, MONDAY, MONDAY);
  read.seasons.weeks(season);
  read.seasons.phases(season);
  read.seasons.covering(athlete, MONDAY);
  read.races.list(athlete);
  read.wellness.list(athlete, MONDAY, MONDAY);
  read.missed.between(athlete, MONDAY, MONDAY);
  read.dayNotes.between(athlete, MONDAY, MONDAY);
  expect([...plans.keys()].filter((sql) => sql.includes('strength_sets'))).toHaveLength(5);
  expectNoScan(plans);
});

it('progress over ten years reads roll-ups by athlete and Monday, and no session', () => {
  const { connection, plans } = open();
  const read = createReadDb({ connection, now: () => NOW, newId: () => ID });
  const athlete = athleteId.parse(ID);
  const from = calendarDate('2016-06-06');
  read.rollUps.weeks(athlete, from, MONDAY);
  read.rollUps.bestLifts(athlete, from, MONDAY);
  read.rollUps.topSets(athlete, from, MONDAY);
  read.rollUps.days(athlete, from, MONDAY);
  read.rollUps.span(athlete, 'actual');
  read.liftGoals.list(athlete);
  expect(plans.size).toBe(7);
  for (const [sql, plan] of plans) {
    expect(sql).not.toMatch(/\bsessions\b|strength_sets/);
    expect(plan[0], sql).toMatch(/^SEARCH \w+ USING PRIMARY KEY \(athlete_id=\?/);
    expect(plan.filter((step) => /^(SEARCH|SCAN)/.test(step))).toHaveLength(1);
  }
});

it('a write and its undo search the sessions and the history by index', () => {
  const { connection, plans } = open();
  const context = { connection, now: () => NOW, newId: () => ID };
  const unit = createUnitOfWork({ ...context, writeDb: createWriteDb(context) });
  unit.write('Note', [], (w) => {
    w.settings.update({ coachName: 'Kim' });
    w.sessions.remove([sessionId.parse(ID)]);
  });
  unit.undo();
  unit.redo();
  expect([...plans.keys()].some((sql) => sql.includes('swapped_rows'))).toBe(true);
  expectNoScan(plans);
});

/** One empty session, so that the children of sessions are read too. */
function seed(connection: Connection, season: SeasonId): void {
  connection.exec(`
    PRAGMA foreign_keys = OFF;
    INSERT INTO sessions SELECT '${ID}', '${ID}', '${season}', 'planned', NULL, '${MONDAY}', NULL, 'run', 'Run',
      NULL, NULL, '', 0, 0, 'plan', NULL, 'easy', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 'type';
  `);
}
