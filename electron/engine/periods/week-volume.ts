import { addDays, type CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { RunDay } from '../running/days.ts';
import type { WeekVolume } from '../running/volume.ts';
import type { WeekFrame } from '../season/frame.ts';
import type { DayStatus, PeriodCalendar } from './day-status.ts';

/** What the weeks so far leave to the next one, where the calendar has touched them. */
export interface PeriodState {
  /** Metres a week before the days without running; null once the way back is done. */
  level: number | null;
  /** Metres that the weeks really came to, oldest first; those with closed days as whole weeks at their rate. */
  readonly actual: number[];
}

/** Nothing planned yet. */
export function newPeriodState(): PeriodState {
  return { level: null, actual: [] };
}

/** A week's volume after the calendar, and what is needed to explain it. */
export interface PeriodVolume {
  readonly volume: WeekVolume;
  /** Metres that the season's curve goes on from instead of what the week came to. */
  readonly heldM: number;
  readonly run: readonly RunDay[];
  readonly closed: readonly RunDay[];
  /** Of the usual run days that are not like others. */
  readonly statuses: readonly DayStatus[];
  /** Metres a week before the days without running; null where no way back counts. */
  readonly levelM: number | null;
  /** P2: the bigger of the last two weeks that the way back rises from, where that decides. */
  readonly riseFromM: number | null;
}

/** What is needed beside the week itself. */
export interface PeriodFrame {
  readonly calendar: PeriodCalendar;
  /** P2: rise above the bigger of two weeks that the way back does not pass. */
  readonly returnRise: number;
  /** P2: key sessions a week at most until the level before is reached. */
  readonly returnKeys: number;
  readonly currentM: number;
  /** First and last day that may be planned. */
  readonly from: string;
  readonly to: string;
}

/** True when a day of the week is not like others, or the way back from such days still goes on. */
export function isTouched(week: WeekFrame, state: PeriodState, { calendar }: PeriodFrame): boolean {
  if (state.level !== null) return true;
  if (calendar.days.size === 0) return false;
  return Array.from({ length: 7 }, (_, i) => addDays(week.monday, i)).some((date) => calendar.days.has(date));
}

function dayMetres(date: CalendarDate, base: WeekVolume, level: number, taper: boolean, frame: PeriodFrame): number {
  const status = frame.calendar.days.get(date);
  if (status === undefined) return base.metres;
  switch (status.cause) {
    case 'return':
      return Math.min(base.metres, status.share * level);
    case 'after-camp':
      return Math.min(base.metres, status.share * base.loadM);
    default:
      return base.metres * (taper ? Math.min(1, status.share) : status.share);
  }
}

/** True when the day keeps the running below what it would be without the calendar, so that the curve must wait. */
function lowers(status: DayStatus): boolean {
  if (status.cause === 'camp' || status.cause === 'after-camp') return !status.canRun;
  return !status.canRun || status.cause === 'return' || status.share < 1;
}

/**
 * P1–P3: the volume of a week that the calendar touches, as of a whole week; the part of closed run days is left out
 * when it is spread over the days. Days on the way back run a part of the level before, days of a camp more than the
 * plan, though not in a taper. After days without running the weeks rise by no more than the policy's part, until a full week fits again; the
 * season's curve waits where it was left.
 */
export function periodVolume(
  week: WeekFrame,
  base: WeekVolume,
  days: readonly RunDay[],
  known: readonly number[],
  state: PeriodState,
  frame: PeriodFrame,
): PeriodVolume {
  const usual = days.filter((day) => day.usual && day.date >= frame.from && day.date <= frame.to);
  const run = usual.filter((day) => !day.away);
  const statuses = usual.flatMap((day) => frame.calendar.days.get(day.date) ?? []);
  const lowered = statuses.some(lowers);
  if (lowered) state.level ??= Math.max(0, ...known.slice(-2)) || frame.currentM;
  const level = state.level ?? base.metres;
  const wanted = meanOf(run.map((day) => dayMetres(day.date, base, level, week.taperDays.length > 0, frame)));
  const recent = Math.max(0, ...state.actual.slice(-2));
  const most = recent * (1 + frame.returnRise);
  const held = state.level !== null && recent > 0 && wanted !== null && wanted > most;
  const metres = held ? most : (wanted ?? base.metres);
  if (!lowered && most >= base.loadM) state.level = null;
  const part = base.metres > 0 ? Math.min(1, metres / base.metres) : 1;
  const loadM = base.loadM * part;
  const back = state.level !== null;
  return {
    volume: back
      ? { ...base, metres, loadM: Math.min(loadM, Math.max(recent, metres)), mostKeys: frame.returnKeys }
      : { ...base, metres, loadM },
    heldM: Math.min(base.metres, state.level ?? base.metres),
    run,
    closed: usual.filter((day) => day.away),
    statuses,
    levelM: state.level,
    riseFromM: held ? recent : null,
  };
}

/** Part of the usual run days that the calendar leaves open, 0–1. */
export function openShare({ run, closed }: PeriodVolume): number {
  const all = run.length + closed.length;
  return all === 0 ? 1 : run.length / all;
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
