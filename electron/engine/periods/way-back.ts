import { addDays, type CalendarDate, daysBetween } from '../../../shared/domain/calendar-date.ts';
import type { DayStatus, Gap } from './day-status.ts';
import type { PeriodsPolicy, ReturnSteps } from './policy-periods.ts';

/** A stretch with no running, or with less of it, and the way back from it. */
export interface RunBreak {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Last day of the way back; `to` where none is needed. */
  readonly backUntil: CalendarDate;
  /** Running went on, but less of it. */
  readonly reduced: boolean;
  /** Parts of the longest run before it, in equal steps over the way back. */
  readonly shares: readonly number[];
}

/** P2: the row of the way back for so many days without running. */
export function stepsFor(days: number, policy: PeriodsPolicy): ReturnSteps {
  const none = { fromDays: 0, shares: [1], maxDays: 0 };
  return policy.returns.filter((row) => row.fromDays <= days).at(-1) ?? none;
}

/** Part of the running before on the `index`-th of `length` days of a way back, counted from 0. */
export function shareOfStep(shares: readonly number[], index: number, length: number): number {
  return shares[Math.min(shares.length - 1, Math.floor((index * shares.length) / length))] ?? 1;
}

/** Part of the longest run before a break that a day after it may hold again; 1 once the way back is done. */
export function shareAfter({ to, backUntil, shares }: RunBreak, date: CalendarDate): number {
  if (date > backUntil) return 1;
  return shareOfStep(shares, daysBetween(to, date) - 1, daysBetween(to, backUntil));
}

function lessens({ cause, canRun, share }: DayStatus): boolean {
  return canRun && share < 1 && (cause === 'injury' || cause === 'illness' || cause === 'unavailable');
}

/** Days of less running as so many days without: half the running for two weeks is a week without. */
function reducedBreak(
  from: CalendarDate,
  to: CalendarDate,
  statuses: readonly DayStatus[],
  policy: PeriodsPolicy,
): RunBreak {
  const missed = Math.round(statuses.reduce((sum, { share }) => sum + 1 - share, 0));
  const illness = statuses.some(({ cause }) => cause === 'illness');
  const last = statuses.at(-1)?.share ?? 0;
  const row = stepsFor(missed, policy);
  const shares = row.shares.filter((share) => share > last);
  const needed = shares.length > 0 && missed >= (illness ? policy.illnessFromDays : policy.returnFromDays);
  const days = needed
    ? Math.max(1, Math.round((Math.min(missed, row.maxDays) * shares.length) / row.shares.length))
    : 0;
  return { from, to, backUntil: addDays(to, days), reduced: true, shares };
}

/** Every break of a calendar, by first day: its gaps, and the stretches with less running than usual. */
export function runBreaks(
  days: ReadonlyMap<CalendarDate, DayStatus>,
  gaps: readonly Gap[],
  policy: PeriodsPolicy,
): RunBreak[] {
  const breaks: RunBreak[] = gaps.map((gap) => ({ ...gap, reduced: false, shares: stepsFor(gap.days, policy).shares }));
  const reduced = [...days].filter(([, status]) => lessens(status)).sort(([a], [b]) => (a < b ? -1 : 1));
  let stretch: [CalendarDate, DayStatus][] = [];
  for (const [index, entry] of reduced.entries()) {
    stretch.push(entry);
    const next = reduced[index + 1];
    if (next !== undefined && daysBetween(entry[0], next[0]) === 1) continue;
    const [first] = stretch;
    const statuses = stretch.map(([, status]) => status);
    if (first !== undefined) breaks.push(reducedBreak(first[0], entry[0], statuses, policy));
    stretch = [];
  }
  return breaks.sort((a, b) => (a.from < b.from ? -1 : 1));
}
