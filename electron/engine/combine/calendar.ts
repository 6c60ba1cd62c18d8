import type { DayAvailability } from '../../../shared/domain/athlete.ts';
import {
  addDays,
  type CalendarDate,
  daysBetween,
  type Weekday,
  weekdayOf,
} from '../../../shared/domain/calendar-date.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import type { SessionDraft, SessionLoad } from '../../../shared/domain/session.ts';
import type { DayStatus, PeriodCalendar } from '../periods/day-status.ts';
import { closedWord } from '../periods/period-words.ts';
import { isHardRun } from '../running/hard-run.ts';
import type { PlanInput, RunningSeason } from '../types.ts';

/** When a run takes place, minutes after midnight; null while no time is known. */
export interface RunTime {
  readonly startMin: number | null;
  readonly minutes: number;
}

/** What one day holds, as far as the place of a lift depends on it. */
export interface PlanDay {
  readonly date: CalendarDate;
  readonly weekday: Weekday;
  /** The weekday is open for lifting. */
  readonly freeToLift: boolean;
  /** Why the athlete's calendar allows no lift on the day, in a few words; null where it does. */
  readonly closedToLift: string | null;
  /** Both: a lift may be planned. */
  readonly canLift: boolean;
  readonly liftMin: number | null;
  /** A lift must be over by then, minutes after midnight. */
  readonly liftUntilMin: number | null;
  readonly runs: readonly RunTime[];
  /** A key session by rule 1.3, races included. */
  readonly key: boolean;
  readonly long: boolean;
  readonly race: RaceDraft['priority'] | null;
  readonly taper: boolean;
  readonly miniTaper: boolean;
  /** A strength session that stays as it is. */
  readonly keptLift: boolean;
}

/** Minutes after midnight of `HH:MM`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** `HH:MM` of minutes after midnight. */
export function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

type Entry = SessionDraft & { readonly load: SessionLoad };

/** Every day of the season by date. */
export function planDays(
  running: RunningSeason,
  input: PlanInput,
  calendar: PeriodCalendar,
): Map<CalendarDate, PlanDay> {
  const availability = new Map<Weekday, DayAvailability>(input.athlete.days.map((day) => [day.weekday, day]));
  const races = new Map(input.races.map((race) => [race.date, race.priority]));
  const days = new Map<CalendarDate, PlanDay>();
  for (const week of running.weeks) {
    const byDate = new Map<CalendarDate, Entry[]>();
    for (const entry of [...week.runs, ...week.kept]) {
      const list = byDate.get(entry.date);
      if (list === undefined) byDate.set(entry.date, [entry]);
      else list.push(entry);
    }
    for (let i = 0; i < 7; i += 1) {
      const date = addDays(week.monday, i);
      const weekday = weekdayOf(date);
      const slot = availability.get(weekday);
      const entries = byDate.get(date) ?? [];
      const runs = entries.filter((e) => e.kind === 'run');
      const freeToLift = (slot?.canLift ?? false) && date >= running.firstDay && date <= running.lastDay;
      const closedToLift = closedText(calendar.days.get(date));
      days.set(date, {
        date,
        weekday,
        freeToLift,
        closedToLift,
        canLift: freeToLift && closedToLift === null,
        liftMin: slot?.liftTime ? minutesOf(slot.liftTime) : null,
        liftUntilMin: slot?.liftUntil ? minutesOf(slot.liftUntil) : null,
        runs: runs.map((run) => runTime(run, slot)),
        key: runs.some((run) => isHardRun(run) && run.run?.type !== 'long') || races.has(date),
        long: runs.some((run) => run.run?.type === 'long'),
        race: races.get(date) ?? null,
        taper: week.taperDays.includes(date),
        miniTaper: week.miniTaperDays.includes(date),
        keptLift: entries.some((e) => e.kind === 'strength'),
      });
    }
  }
  return days;
}

function closedText(status: DayStatus | undefined): string | null {
  return status === undefined || status.canLift ? null : closedWord(status);
}

function runTime(run: Entry, slot: DayAvailability | undefined): RunTime {
  const time = run.startTime ?? slot?.runTime ?? null;
  return { startMin: time === null ? null : minutesOf(time), minutes: (run.durationS ?? run.load.runS) / 60 };
}

/** Days since the latest race of a priority before the date, and to the next one on or after it; null where none is. */
export function raceDistance(
  races: readonly RaceDraft[],
  priority: RaceDraft['priority'],
  date: CalendarDate,
): { readonly since: number | null; readonly until: number | null } {
  let since: number | null = null;
  let until: number | null = null;
  for (const race of races) {
    if (race.priority !== priority) continue;
    const days = daysBetween(race.date, date);
    if (days > 0) since = since === null ? days : Math.min(since, days);
    else until = until === null ? -days : Math.min(until, -days);
  }
  return { since, until };
}
