import type { StrengthPolicy } from '../strength/policy-strength.ts';
import type { PlanDay, RunTime } from './calendar.ts';

/** What comes first on the day of a lift: nothing else with a time, the run, or the lift. */
export type Order = 'alone' | 'run-first' | 'lift-first';

/** One start of a lift on one day, not yet judged by any rule. */
export interface Slot {
  /** Minutes after midnight; null while neither run nor lift has a time. */
  readonly startMin: number | null;
  /** Hours from the end of the last run to the lift; null without a timed run before it. */
  readonly gapH: number | null;
  readonly order: Order;
}

/** Runs of a day with their times, minutes after midnight; null when none has a time. */
export function runSpan(runs: readonly RunTime[]): { readonly first: number; readonly end: number } | null {
  const timed = runs.flatMap((run) => (run.startMin === null ? [] : [{ start: run.startMin, minutes: run.minutes }]));
  if (timed.length === 0) return null;
  return {
    first: Math.min(...timed.map((run) => run.start)),
    end: Math.max(...timed.map((run) => run.start + run.minutes)),
  };
}

/**
 * The starts worth trying on a day, the usual one first: the athlete's own time, the last that ends in time, 6 h and
 * 3 h after the run, and before the first run. Which of them may stand is for the rules to say.
 */
export function slotsOn(day: PlanDay, policy: StrengthPolicy): readonly Slot[] {
  const { liftMinutes } = policy.placement;
  const latestEnd = day.liftUntilMin === null ? null : day.liftUntilMin - liftMinutes;
  const span = runSpan(day.runs);
  if (span === null) {
    const own = day.liftMin !== null && latestEnd !== null ? Math.min(day.liftMin, latestEnd) : day.liftMin;
    return [{ startMin: own ?? latestEnd, gapH: null, order: 'alone' }];
  }
  const { minGapH, gapH } = policy.together;
  const starts = [
    day.liftMin,
    quarterAfter(span.end + gapH * 60),
    latestEnd,
    quarterAfter(span.end + minGapH * 60),
    span.first - liftMinutes - gapH * 60,
  ];
  const known = new Set<number>();
  return starts.flatMap((startMin): Slot[] => {
    if (startMin === null || known.has(startMin)) return [];
    known.add(startMin);
    if (startMin < span.end) return [{ startMin, gapH: null, order: 'lift-first' }];
    return [{ startMin, gapH: Math.round(((startMin - span.end) / 60) * 10) / 10, order: 'run-first' }];
  });
}

function quarterAfter(minutes: number): number {
  return Math.ceil(minutes / 15) * 15;
}
