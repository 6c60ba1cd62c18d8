import type { CalendarDate } from '../../shared/domain/calendar-date.ts';

/** Notices that a new day has begun while the program runs. */
export interface DayWatch {
  /** Compares the calendar with the last look; tells once when the day has changed. */
  look(): void;
  stop(): void;
}

/** How often the calendar is looked at when nobody asks for anything, ms. */
const EVERY_MS = 60_000;

/** Looks at the calendar every minute, and whenever `look` is called; `changed` is called once for each new day. */
export function watchDay(today: () => CalendarDate, changed: () => void): DayWatch {
  let known = today();
  const look = (): void => {
    const now = today();
    if (now === known) return;
    known = now;
    changed();
  };
  const timer = setInterval(look, EVERY_MS);
  timer.unref();
  return { look, stop: () => clearInterval(timer) };
}
