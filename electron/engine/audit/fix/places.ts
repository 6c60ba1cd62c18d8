import {
  addDays,
  type CalendarDate,
  daysBetween,
  WEEKDAYS,
  weekdayOf,
} from '../../../../shared/domain/calendar-date.ts';
import type { SessionId } from '../../../../shared/domain/ids.ts';
import { type DayStatus, type PeriodCalendar, periodCalendar } from '../../periods/day-status.ts';
import type { Policy } from '../../policy.ts';
import type { StrengthPolicy } from '../../strength/policy-strength.ts';
import { minuteOf, minutesLong, timeText } from '../session-times.ts';
import type { AuditInput, AuditSession } from '../types.ts';

/** A day and a time that a session could be moved to. */
export interface FreePlace {
  readonly date: CalendarDate;
  readonly time: string | null;
}

/** What a place depends on of the session that looks for one. */
export type Placed = Pick<AuditSession, 'kind' | 'date' | 'startTime'>;

/**
 * Days of a week on which a session could stand, from today on: days that the athlete has for it, without another of
 * its kind; `own` is the session itself, null for a new one. The nearest to where it stands first; for lifts, days beside another lift come last.
 */
export function placesIn(
  monday: CalendarDate,
  session: Placed,
  own: SessionId | null,
  sessions: readonly AuditSession[],
  input: AuditInput,
  policy: Policy,
): FreePlace[] {
  const isRun = session.kind === 'run';
  const open = (isRun ? input.runWeekdays : input.liftWeekdays) ?? WEEKDAYS;
  const others = sessions.filter((each) => own === null || each.id !== own);
  const same = others.filter((each) => (isRun ? each.kind === 'run' : each.load.lifts > 0));
  const calendar =
    (input.periods ?? []).length === 0 ? NO_PERIODS : periodCalendar(input.periods ?? [], policy.periods).days;
  const crowd = (date: CalendarDate) =>
    isRun ? 0 : same.filter((each) => Math.abs(daysBetween(each.date, date)) === 1).length;
  return [0, 1, 2, 3, 4, 5, 6]
    .map((i) => addDays(monday, i))
    .filter((date) => date >= input.today && open.includes(weekdayOf(date)))
    .filter((date) => opens(calendar.get(date), isRun))
    .filter((date) => !same.some((each) => each.date === date) && !racesForbid(date, isRun, input.races, policy))
    .sort(
      (a, b) =>
        crowd(a) - crowd(b) ||
        Math.abs(daysBetween(session.date, a)) - Math.abs(daysBetween(session.date, b)) ||
        (a < b ? -1 : 1),
    )
    .flatMap((date) => timesOn(date, session, others, policy.strength).map((time) => ({ date, time })));
}

const NO_PERIODS: PeriodCalendar['days'] = new Map();

/** True where the calendar lets the plan itself put a run or a lift. */
function opens(status: DayStatus | undefined, isRun: boolean): boolean {
  return status === undefined || (isRun ? status.canRun : status.canLift);
}

/** Race days are the race's; no lift goes into an A race's taper or into the days of rest after a race. */
function racesForbid(date: CalendarDate, isRun: boolean, races: AuditInput['races'], policy: Policy): boolean {
  const { daysAfterARace, daysAfterBRace } = policy.strength.frequency;
  return races.some((race) => {
    const ahead = daysBetween(date, race.date);
    if (ahead === 0 || isRun || race.priority === 'C') return ahead === 0;
    const taper = policy.season.raceShapes.find((row) => race.distanceM <= row.upToM)?.taperDays ?? 0;
    if (ahead > 0) return race.priority === 'A' && ahead < taper;
    return -ahead <= (race.priority === 'A' ? daysAfterARace : daysAfterBRace);
  });
}

/** Times on a day: the session's own where nothing speaks against it, else, for a lift, hours after the day's run (C1). */
export function timesOn(
  date: CalendarDate,
  session: Placed,
  others: readonly AuditSession[],
  policy: StrengthPolicy,
): (string | null)[] {
  const runs = session.kind === 'run' ? [] : others.filter((each) => each.date === date && each.kind === 'run');
  const ends = runs.flatMap((run) => {
    const start = minuteOf(run);
    return start === null ? [] : start + minutesLong(run);
  });
  const own = minuteOf(session);
  if (own === null || ends.length === 0) return [session.startTime];
  const end = Math.max(...ends);
  const { gapH, minGapH } = policy.together;
  const { latestMinute } = policy.placement;
  const step = policy.audit.fixMinutes;
  const wanted = [own, end + gapH * 60, end + minGapH * 60].map((minute) => Math.ceil(minute / step) * step);
  const legal = wanted.filter((minute, i) => minute <= latestMinute && minute - end >= (i === 0 ? gapH : minGapH) * 60);
  return [...new Set(legal)].map(timeText);
}
