import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, calendarDate } from '../../shared/domain/calendar-date.ts';
import { athleteId, sessionId } from '../../shared/domain/ids.ts';
import type { Session } from '../../shared/domain/session.ts';
import { countedSessions, weekIsOver, weekLoads } from './counted-sessions.ts';

const MONDAY = calendarDate('2026-05-18');
const WEDNESDAY = addDays(MONDAY, 2);

const uuid = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** A lift of seven hard sets, planned or done; days from Monday of the week that holds today. */
function lift(number: number, day: number, side: Session['side'], plannedId: number | null = null): Session {
  return {
    id: sessionId.parse(uuid(number)),
    athleteId: athleteId.parse(uuid(900)),
    seasonId: null,
    side,
    plannedId: plannedId === null ? null : sessionId.parse(uuid(plannedId)),
    locked: false,
    edited: false,
    source: side === 'planned' ? 'plan' : 'coach',
    date: addDays(MONDAY, day),
    startTime: null,
    kind: 'strength',
    title: 'Lift',
    durationS: 3000,
    run: null,
    strength: null,
    rpe: null,
    note: '',
    load: {
      runS: 0,
      runDistanceM: 0,
      points: 0,
      zones: { z1: 0, z2: 0, z3: 0 },
      keySessions: 0,
      lifts: 1,
      hardSets: 7,
      tonnageKg: 1000,
      reps80: 20,
      contacts: 0,
      crossS: 0,
      effortAu: 0,
      method: 'none',
    },
    reasons: [],
  };
}

const counted = (sessions: readonly Session[], today: CalendarDate) =>
  countedSessions(sessions, today).map((session) => Number(session.id.slice(-3)));

describe('which sessions count', () => {
  it('in the running week: what was done before today, and what is planned from today on', () => {
    const sessions = [lift(1, 0, 'planned'), lift(2, 0, 'actual', 1), lift(3, 2, 'planned'), lift(4, 4, 'planned')];
    expect(counted(sessions, WEDNESDAY)).toEqual([2, 3, 4]);
    expect(weekLoads(countedSessions(sessions, WEDNESDAY)).get(MONDAY)).toMatchObject({ lifts: 3, hardSets: 21 });
  });

  it('in the running week: a planned session before today that was not done was missed', () => {
    const sessions = [lift(1, -3, 'actual'), lift(2, 0, 'planned'), lift(3, 1, 'planned'), lift(4, 3, 'planned')];
    expect(counted(sessions, WEDNESDAY)).toEqual([1, 4]);
  });

  it('a session done today takes the place of the planned one, and another one of today still counts', () => {
    const sessions = [lift(1, 2, 'planned'), lift(2, 2, 'actual', 1), lift(3, 2, 'planned')];
    expect(counted(sessions, WEDNESDAY)).toEqual([2, 3]);
  });

  it('a planned session that was done ahead of its day does not count twice', () => {
    expect(counted([lift(1, 1, 'actual', 2), lift(2, 4, 'planned')], WEDNESDAY)).toEqual([1]);
  });

  it('without a log the plan counts', () => {
    expect(counted([lift(1, -7, 'planned'), lift(2, 0, 'planned'), lift(3, 4, 'planned')], WEDNESDAY)).toEqual([
      1, 2, 3,
    ]);
  });

  it('a log that ended weeks ago tells of its own days only', () => {
    const sessions = [lift(1, -16, 'planned'), lift(2, -15, 'actual'), lift(3, -5, 'planned'), lift(4, 0, 'planned')];
    expect(counted(sessions, WEDNESDAY)).toEqual([2, 3, 4]);
  });

  it('a week is over when its Sunday is past', () => {
    expect(weekIsOver(MONDAY, addDays(MONDAY, 6))).toBe(false);
    expect(weekIsOver(MONDAY, addDays(MONDAY, 7))).toBe(true);
  });
});
