import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import { seasonToReplan } from './use-replan-offer.ts';

const today = calendarDate('2026-06-25');

function season(id: string, firstMonday: string, weekCount: number) {
  return { id, firstMonday: calendarDate(firstMonday), weekCount };
}

describe('which season to offer for replanning', () => {
  const past = season('past', '2026-01-05', 10);
  const now = season('now', '2026-06-01', 10);
  const next = season('next', '2026-08-10', 12);
  const all = [next, past, now];

  it('is the one that holds the day of the race, its last Sunday included', () => {
    expect(seasonToReplan(all, [calendarDate('2026-08-09')], today)?.id).toBe('now');
    expect(seasonToReplan(all, [calendarDate('2026-08-10')], today)?.id).toBe('next');
  });
  it('is the one that a moved race leaves', () => {
    expect(seasonToReplan(all, [calendarDate('2026-07-05'), calendarDate('2027-07-05')], today)?.id).toBe('now');
  });
  it('is none for a day outside of all, or in a season that is over', () => {
    expect(seasonToReplan(all, [calendarDate('2027-07-05')], today)).toBeNull();
    expect(seasonToReplan(all, [calendarDate('2026-01-20')], today)).toBeNull();
  });
  it('is the first that is not over where a change concerns all days', () => {
    expect(seasonToReplan(all, null, today)?.id).toBe('now');
    expect(seasonToReplan([past], null, today)).toBeNull();
  });
});
