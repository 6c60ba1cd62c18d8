import { addDays, type CalendarDate, daysBetween } from '../../../shared/domain/calendar-date.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import type { IntensityClass } from '../../../shared/domain/vocabulary.ts';
import type { StrengthPolicy } from '../strength/policy-strength.ts';
import { type PlanDay, raceDistance } from './calendar.ts';

/** Preferences that had to give way so that the week's lifts found a place. */
export type Compromise = 'before-long-run' | 'spacing' | 'lift-first';

/** A day and a time for one lift. */
export interface Place {
  readonly day: PlanDay;
  /** Minutes after midnight; null while neither run nor lift has a time. */
  readonly startMin: number | null;
  /** Hours from the end of the run to the lift; null without a timed run that day. */
  readonly gapH: number | null;
  readonly compromises: readonly Compromise[];
}

/** What the search needs to know beside the days. */
export interface PlacementTask {
  readonly candidates: readonly PlanDay[];
  readonly days: ReadonlyMap<CalendarDate, PlanDay>;
  readonly races: readonly RaceDraft[];
  readonly class: IntensityClass;
  /** Other lifts near the week: the one before it, kept ones in it and after it. */
  readonly fixedLifts: readonly CalendarDate[];
  /** Weekdays of the week before's lifts, which are kept when nothing speaks against it. */
  readonly habit: readonly number[];
}

interface Option {
  readonly place: Place;
  readonly cost: number;
}

/**
 * Places for up to `wanted` lifts among the candidate days: the most lifts, then the fewest compromises, then the
 * least cost. Hard always: no lift on a race day or the day before a key run (C2), 72 h before a B race, run first on
 * days with a key run (C1). Long runs, spacing and order on easy days give way, in this order, when nothing else fits.
 */
export function placeLifts(task: PlacementTask, wanted: number, policy: StrengthPolicy): readonly Place[] {
  const allowances: readonly (readonly Compromise[])[] = [
    [],
    ['before-long-run'],
    ['before-long-run', 'spacing'],
    ['before-long-run', 'spacing', 'lift-first'],
  ];
  for (let count = wanted; count > 0; count -= 1) {
    for (const allowed of allowances) {
      const best = search(task, count, allowed, policy);
      if (best !== null) return best;
    }
  }
  return [];
}

function search(
  task: PlacementTask,
  count: number,
  allowed: readonly Compromise[],
  policy: StrengthPolicy,
): readonly Place[] | null {
  const options = task.candidates.flatMap((day) => optionOn(day, task, allowed, policy) ?? []);
  let best: readonly Place[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  const walk = (from: number, chosen: readonly Option[]): void => {
    if (chosen.length === count) {
      const cost = totalCost(chosen, task, allowed, policy);
      if (cost !== null && cost < least - 1e-9) {
        best = markSpacing(chosen, task, policy);
        least = cost;
      }
      return;
    }
    for (let i = from; i < options.length; i += 1) {
      const option = options[i];
      if (option !== undefined) walk(i + 1, [...chosen, option]);
    }
  };
  walk(0, []);
  return best;
}

function totalCost(
  chosen: readonly Option[],
  task: PlacementTask,
  allowed: readonly Compromise[],
  policy: StrengthPolicy,
): number | null {
  const dates = [...task.fixedLifts, ...chosen.map((o) => o.place.day.date)].sort();
  let cost = chosen.reduce((sum, option) => sum + option.cost, 0);
  for (const [i, date] of dates.entries()) {
    const before = dates[i - 1];
    if (before === undefined) continue;
    const gap = daysBetween(before, date);
    const ours = chosen.some((o) => o.place.day.date === date || o.place.day.date === before);
    if (!ours) continue;
    if (gap < 1 || (gap < policy.together.liftSpacingDays && !allowed.includes('spacing'))) return null;
    const costs = policy.placement.spacing;
    cost += costs[Math.min(gap, costs.length - 1)] ?? 0;
  }
  return cost;
}

function markSpacing(chosen: readonly Option[], task: PlacementTask, policy: StrengthPolicy): readonly Place[] {
  const dates = [...task.fixedLifts, ...chosen.map((o) => o.place.day.date)];
  return chosen.map(({ place }) => {
    const near = dates.some((date) => {
      const gap = daysBetween(date, place.day.date);
      return gap > 0 && gap < policy.together.liftSpacingDays;
    });
    return near ? { ...place, compromises: [...place.compromises, 'spacing'] } : place;
  });
}

function optionOn(
  day: PlanDay,
  task: PlacementTask,
  allowed: readonly Compromise[],
  policy: StrengthPolicy,
): Option | null {
  if (!isLegal(day, task, policy)) return null;
  const compromises: Compromise[] = [];
  const tomorrow = task.days.get(addDays(day.date, 1));
  if (tomorrow?.long) compromises.push('before-long-run');
  const time = timeOn(day, policy);
  if (time === null) return null;
  if (time.order === 'lift-first') compromises.push('lift-first');
  if (compromises.some((c) => !allowed.includes(c))) return null;
  const place: Place = { day, startMin: time.startMin, gapH: time.gapH, compromises };
  return { place, cost: dayCost(place, time.order, task, policy) };
}

function isLegal(day: PlanDay, task: PlacementTask, policy: StrengthPolicy): boolean {
  if (!day.canLift || day.taper || day.race !== null || day.keptLift) return false;
  for (let ahead = 1; ahead <= policy.together.keyRunDays; ahead += 1) {
    if (task.days.get(addDays(day.date, ahead))?.key) return false;
  }
  const a = raceDistance(task.races, 'A', day.date);
  const b = raceDistance(task.races, 'B', day.date);
  if (a.since !== null && a.since < policy.frequency.daysAfterARace) return false;
  if (b.since !== null && b.since < policy.frequency.daysAfterBRace) return false;
  return b.until === null || b.until >= policy.together.bRaceDays;
}

type Order = 'run-first' | 'short-gap' | 'lift-first';

/** C1: when to lift on a day, after its runs; null when the day has no room for it. */
function timeOn(
  day: PlanDay,
  policy: StrengthPolicy,
): { readonly startMin: number | null; readonly gapH: number | null; readonly order: Order } | null {
  const timed = day.runs.flatMap((run) => (run.startMin === null ? [] : [{ start: run.startMin, ...run }]));
  if (timed.length === 0) return { startMin: day.liftMin, gapH: null, order: 'run-first' };
  const end = Math.max(...timed.map((run) => run.start + run.minutes));
  const gapOf = (startMin: number) => Math.round(((startMin - end) / 60) * 10) / 10;
  const least = quarterAfter(end + policy.together.minGapH * 60);
  const good = quarterAfter(end + policy.together.gapH * 60);
  const latest = policy.placement.latestMinute;
  if (day.liftMin !== null && day.liftMin >= least) {
    return { startMin: day.liftMin, gapH: gapOf(day.liftMin), order: day.liftMin >= good ? 'run-first' : 'short-gap' };
  }
  if (good <= latest) return { startMin: good, gapH: gapOf(good), order: 'run-first' };
  if (least <= latest) return { startMin: least, gapH: gapOf(least), order: 'short-gap' };
  const { liftMinutes, earliestMinute } = policy.placement;
  const first = Math.min(...timed.map((run) => run.start));
  const before = day.liftMin ?? first - liftMinutes - policy.together.gapH * 60;
  if (day.key || day.long || before < earliestMinute || before + liftMinutes > first) return null;
  return { startMin: before, gapH: null, order: 'lift-first' };
}

function quarterAfter(minutes: number): number {
  return Math.ceil(minutes / 15) * 15;
}

function dayCost(place: Place, order: Order, task: PlacementTask, policy: StrengthPolicy): number {
  const costs = policy.placement;
  const { day } = place;
  const yesterday = task.days.get(addDays(day.date, -1));
  let cost = 0;
  if (day.key) cost += task.class === 'HIGH' ? costs.highOnKeyDay : costs.keyDay;
  if (day.long) cost += costs.longDay;
  if (day.runs.length === 0) cost += costs.restDay;
  if (yesterday?.race) cost += costs.dayAfterRace;
  else if (yesterday?.key || yesterday?.long) cost += costs.dayAfterHard;
  if (day.miniTaper) cost += costs.miniTaper;
  if (order === 'short-gap') cost += costs.shortGap;
  if (order === 'lift-first') cost += costs.liftFirst;
  if (place.compromises.includes('before-long-run')) cost += costs.beforeLongRun;
  if (task.habit.includes(day.weekday)) cost += costs.habit;
  return cost;
}
