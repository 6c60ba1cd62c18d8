import type { DayAvailability } from '../../../shared/domain/athlete.ts';
import { addDays, type CalendarDate, dayText, weekdayOf } from '../../../shared/domain/calendar-date.ts';
import type { Reason } from '../../../shared/domain/reason.ts';
import { because } from '../explain.ts';
import type { WeekFrame } from '../season/frame.ts';
import { loadingWeeks, recoveryWeeks } from '../season/recovery-weeks.ts';
import type { PlanInput } from '../types.ts';
import type { DayStatus, PeriodCalendar } from './day-status.ts';
import type { PeriodsPolicy } from './policy-periods.ts';

/** The weeks of a season with their recoveries settled around the calendar. */
export interface RestedWeeks {
  readonly weeks: readonly WeekFrame[];
  /** Mondays of weeks that recover only because the calendar closes them. */
  readonly rests: ReadonlySet<CalendarDate>;
  /** Why a week lost its recovery or came to one, by its Monday. */
  readonly reasons: ReadonlyMap<CalendarDate, Reason>;
}

/** What the calendar makes of a week's rhythm: rest, less running than loads, more of it, or nothing. */
type Rest = 'rest' | 'light' | 'camp' | 'none';

function statusesOf(
  week: WeekFrame,
  days: readonly DayAvailability[],
  { days: calendar }: PeriodCalendar,
): readonly (DayStatus | null)[] {
  return Array.from({ length: 7 }, (_, i) => addDays(week.monday, i))
    .filter((date) => days.find((day) => day.weekday === weekdayOf(date))?.canRun)
    .map((date) => calendar.get(date) ?? null);
}

function shareOf(status: DayStatus | null): number {
  if (status === null) return 1;
  return status.canRun ? Math.min(1, status.share) : 0;
}

function restOf(week: WeekFrame, statuses: readonly (DayStatus | null)[], policy: PeriodsPolicy): Rest {
  const trains = week.phase === 'base' || week.phase === 'build' || week.phase === 'peak';
  if (!trains || week.taperDays.length > 0 || statuses.length === 0) return 'none';
  const partOf = (holds: (status: DayStatus) => boolean) =>
    statuses.filter((status) => status !== null && holds(status)).length / statuses.length;
  if (partOf((status) => !status.canRun) >= policy.restWeekShare) return 'rest';
  if (partOf((status) => status.cause === 'after-camp') >= policy.restWeekShare) return 'rest';
  const mean = statuses.reduce((sum, status) => sum + shareOf(status), 0) / statuses.length;
  if (mean <= policy.lightWeekShare) return 'light';
  const camps = partOf((status) => status.cause === 'camp' && status.canRun && status.share > 1);
  return camps >= policy.restWeekShare ? 'camp' : 'none';
}

function isRest(rest: Rest | undefined): boolean {
  return rest === 'rest' || rest === 'light';
}

/** Whether each training week of one cycle recovers: before its first rest as framed, after each rest by the rhythm anew. */
function rephased(
  weeks: readonly WeekFrame[],
  rests: readonly Rest[],
  rhythm: PlanInput['season']['rhythm'],
  policy: PeriodsPolicy,
): boolean[] {
  const recovers = weeks.map((week, index) => week.recovery && rests[index] === 'none');
  let from = 0;
  while (from < weeks.length) {
    const next = rests.findIndex((rest, index) => index >= from && isRest(rest));
    const until = next < 0 ? weeks.length : next;
    if (from > 0) {
      const part = weeks.slice(from, until);
      const races = part.flatMap((week, at) => (week.races.some((race) => race.priority === 'B') ? [at] : []));
      const anew = recoveryWeeks(part.length, rhythm, races);
      for (let at = from; at < until; at += 1) recovers[at] = anew.has(at - from) && rests[at] === 'none';
    }
    if (next < 0) break;
    dropBefore(recovers, from, until, loadingWeeks(rhythm) + policy.restBlockExtra, policy.restWeeksApart);
    from = next + 1;
    while (isRest(rests[from])) from += 1;
  }
  return recovers;
}

/** A recovery shortly before a rest becomes a training week where the block does not grow too long. */
function dropBefore(recovers: boolean[], from: number, until: number, longest: number, apart: number): void {
  const at = recovers.findLastIndex((recovery, index) => recovery && index >= from && index < until);
  if (at < 0 || until - at > apart) return;
  const before = recovers.findLastIndex((recovery, index) => recovery && index >= from && index < at);
  if (until - Math.max(from, before + 1) <= longest) recovers[at] = false;
}

function lostReason(
  index: number,
  weeks: readonly WeekFrame[],
  rests: readonly Rest[],
  inputs: Reason['inputs'],
): Reason {
  if (rests[index] === 'camp') {
    const sentence = 'No recovery week here: the training camp takes its place, and a lighter week follows it.';
    return because('P3', 'recovery', sentence, inputs);
  }
  if (rests[index] === 'light') {
    const sentence = 'No recovery week here: the way back and days of less running are light enough.';
    return because('P1', 'recovery', sentence, inputs);
  }
  const order = [...weeks.keys()].sort((a, b) => Math.abs(a - index) - Math.abs(b - index));
  const at = order.find((each) => isRest(rests[each])) ?? index;
  const monday = weeks[at]?.monday;
  const what = rests[at] === 'rest' ? 'is one' : 'is light';
  const sentence = `No recovery week here: the week of ${monday === undefined ? '' : dayText(monday)} ${what} by the calendar.`;
  return because('P1', 'recovery', sentence, inputs);
}

const ANEW = 'The rhythm of recovery weeks starts anew after the days without running, so this week is one.';

/**
 * P1, P3: a training week whose run days are mostly closed, or follow a camp, is the recovery week of its block; weeks of
 * less running load nothing either. After them the rhythm starts anew, so that no recovery week is spent on legs that
 * come from a break; one shortly before them becomes a training week where its block does not grow too long for it.
 */
export function restWeeks(
  weeks: readonly WeekFrame[],
  { athlete, season }: Pick<PlanInput, 'athlete' | 'season'>,
  calendar: PeriodCalendar,
  policy: PeriodsPolicy,
): RestedWeeks {
  const rests = new Set<CalendarDate>();
  const reasons = new Map<CalendarDate, Reason>();
  if (calendar.days.size === 0) return { weeks, rests, reasons };
  const inputs = { rhythm: season.rhythm };
  const all = weeks.map((week) => restOf(week, statusesOf(week, athlete.days, calendar), policy));
  const settled = [...new Set(weeks.map((week) => week.cycle.index))].flatMap((cycle) => {
    const own = weeks.flatMap((week, index) =>
      week.cycle.index === cycle ? [{ week, rest: all[index] ?? 'none' }] : [],
    );
    const training = own.filter(({ week }) => week.phase === 'base' || week.phase === 'build' || week.phase === 'peak');
    const [frames, kinds] = [training.map(({ week }) => week), training.map(({ rest }) => rest)];
    const recovers = rephased(frames, kinds, season.rhythm, policy);
    return own.map(({ week }) => {
      const at = frames.indexOf(week);
      if (at < 0) return week;
      if (kinds[at] === 'rest') {
        if (!week.recovery) rests.add(week.monday);
        return { ...week, recovery: true };
      }
      const recovery = recovers[at] ?? false;
      if (week.recovery && !recovery) reasons.set(week.monday, lostReason(at, frames, kinds, inputs));
      if (recovery && !week.recovery) reasons.set(week.monday, because('P1', 'recovery', ANEW, inputs));
      return { ...week, recovery };
    });
  });
  return { weeks: settled, rests, reasons };
}
