import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CalendarDate, calendarDate } from '../../shared/domain/calendar-date.ts';
import { watchDay } from './day-watch.ts';

describe('a window that stays open over midnight', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('hears of the new day once, within a minute', () => {
    let today: CalendarDate = calendarDate('2026-06-28');
    const changed = vi.fn();
    const watch = watchDay(() => today, changed);
    vi.advanceTimersByTime(600_000);
    expect(changed).not.toHaveBeenCalled();
    today = calendarDate('2026-06-29');
    vi.advanceTimersByTime(60_000);
    expect(changed).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(600_000);
    expect(changed).toHaveBeenCalledTimes(1);
    watch.stop();
  });

  it('hears of it at once when it asks for something, and nothing after it is closed', () => {
    let today: CalendarDate = calendarDate('2026-06-28');
    const changed = vi.fn();
    const watch = watchDay(() => today, changed);
    today = calendarDate('2026-06-29');
    watch.look();
    expect(changed).toHaveBeenCalledTimes(1);
    watch.stop();
    today = calendarDate('2026-06-30');
    vi.advanceTimersByTime(600_000);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
