import { toEpochDay } from '../../../shared/domain/calendar-date.ts';
import type { WeekFrame } from '../season/frame.ts';
import type { RunDay } from './days.ts';
import { doubleReason } from './run-reasons.ts';
import { easyMetres, humanMetres, type Runner } from './runner.ts';
import type { WeekContext, WeekRun } from './week-context.ts';
import { easyRun } from './workouts.ts';

/** The policy's longest second run, within what the day and R1 allow, metres. */
function secondMetres(day: RunDay, { runner, history }: WeekContext): number {
  const { maxS } = runner.policy.doubles;
  return Math.min(easyMetres(Math.min(maxS, day.availability?.runMaxS ?? maxS), runner), history.limitOn(day.date));
}

/**
 * Days with room for a second run: the athlete allows it, an easy run or key session is there, and there is no long run
 * or race that day, the day before or the day after. Days with an easy run come first.
 */
export function doubleDays(days: readonly RunDay[], parts: readonly WeekRun[], context: WeekContext): RunDay[] {
  const heavy = parts.filter((part) => part.role !== 'easy' && part.role !== 'key');
  const apart = [
    ...heavy.map((part) => toEpochDay(part.day.date)),
    ...context.restAfter,
    ...context.rules.races.map((race) => toEpochDay(race.date)),
  ];
  const roleOn = (day: RunDay) => parts.find((part) => part.day.date === day.date)?.role;
  const fit = days.filter((day) => {
    if (
      !day.open ||
      !day.keysAllowed ||
      day.miniTaper ||
      day.availability?.double !== true ||
      roleOn(day) === undefined
    )
      return false;
    return apart.every((other) => Math.abs(toEpochDay(day.date) - other) > 1);
  });
  return [...fit.filter((day) => roleOn(day) === 'easy'), ...fit.filter((day) => roleOn(day) === 'key')];
}

/**
 * How many second runs a week asks for: as few as bring its easy runs down to the length from which the policy doubles.
 * None in race and transition weeks; a taper keeps them, so that its runs do not grow.
 */
export function neededDoubles(week: WeekFrame, easyM: number, easyRuns: number, runner: Runner): number {
  const { doubles } = runner.policy;
  if (week.phase === 'transition' || week.phase === 'race') return 0;
  const over = easyM - Math.max(1, easyRuns) * easyMetres(doubles.easyFromS, runner);
  return Math.max(0, Math.ceil(over / easyMetres(doubles.maxS, runner) - runner.policy.week.extraRunShare));
}

/** Hours after the day's first run, or before it where that would be late; null without a time. */
function secondStart(day: RunDay, runner: Runner): string | null {
  const { hoursApart: hours, earliestH, latestH } = runner.policy.doubles;
  const time = day.availability?.runTime ?? null;
  if (time === null) return null;
  const first = Number(time.slice(0, 2));
  const hour = first + hours <= latestH ? first + hours : first - hours;
  return hour < earliestH || hour > latestH ? null : `${String(Math.floor(hour)).padStart(2, '0')}${time.slice(2)}`;
}

/** The second runs: easy, as long as the policy has them, on the first `count` days. `easyM` over `easyRuns` is why. */
export function secondRuns(days: readonly RunDay[], easyM: number, easyRuns: number, context: WeekContext): WeekRun[] {
  const { runner } = context;
  const { minS } = runner.policy.doubles;
  return days.flatMap((day): WeekRun[] => {
    const metres = secondMetres(day, context);
    if (metres < easyMetres(minS, runner)) return [];
    const workout = easyRun(humanMetres(metres, runner, true), 'plain', runner);
    const reason = doubleReason(workout, easyM, easyRuns, runner);
    return [{ role: 'second', day, workout, reason, startTime: secondStart(day, runner) }];
  });
}
