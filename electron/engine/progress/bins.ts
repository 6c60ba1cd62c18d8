import { addDays, addWeeks, type CalendarDate, dateParts, daysBetween } from '../../../shared/domain/calendar-date.ts';

/** How many weeks one point of a chart stands for. */
export type BinSize = 'week' | 'month' | 'quarter';

/** A point of a chart: whole weeks, by their places in a list of weeks, `to` not included. */
export interface WeekBin {
  readonly from: number;
  readonly to: number;
}

/** Longest spans that are drawn week by week and month by month: 20 months, and 7 years. */
const MOST_WEEKS = 87;
const MOST_WEEKS_BY_MONTH = 365;

/** The finest size that keeps the points of a span apart. */
export function binSizeFor(weeks: number): BinSize {
  if (weeks <= MOST_WEEKS) return 'week';
  return weeks <= MOST_WEEKS_BY_MONTH ? 'month' : 'quarter';
}

/** The Mondays from one to another, both included. */
export function mondaysBetween(first: CalendarDate, last: CalendarDate): CalendarDate[] {
  const count = Math.max(0, Math.floor(daysBetween(first, last) / 7) + 1);
  return Array.from({ length: count }, (_, index) => addWeeks(first, index));
}

/** Groups consecutive weeks. A week belongs to the month or quarter that holds its Thursday, as in ISO 8601. */
export function binWeeks(mondays: readonly CalendarDate[], size: BinSize): WeekBin[] {
  if (size === 'week') return mondays.map((_, index) => ({ from: index, to: index + 1 }));
  const bins: WeekBin[] = [];
  let key = '';
  for (const [index, monday] of mondays.entries()) {
    const { year, month } = dateParts(addDays(monday, 3));
    const own = `${year} ${size === 'month' ? month : Math.ceil(month / 3)}`;
    const last = bins.at(-1);
    if (last !== undefined && own === key) bins[bins.length - 1] = { from: last.from, to: index + 1 };
    else bins.push({ from: index, to: index + 1 });
    key = own;
  }
  return bins;
}

/** How the weeks of a point become one number: the mean week, the best week, or the last one. */
export type Fold = 'mean' | 'max' | 'last';

/** One number for each point; null where no week of it has one. `leaveOut` is a week that is not whole yet. */
export function foldWeeks(
  weeks: readonly (number | null)[],
  bins: readonly WeekBin[],
  fold: Fold,
  leaveOut: number | null = null,
): (number | null)[] {
  return bins.map(({ from, to }) => {
    const known = weeks
      .slice(from, to)
      .flatMap((value, index) => (value === null ? [] : [{ value, at: from + index }]));
    const whole = fold === 'mean' ? known.filter((week) => week.at !== leaveOut) : known;
    const used = (whole.length === 0 ? known : whole).map((week) => week.value);
    if (used.length === 0) return null;
    if (fold === 'max') return Math.max(...used);
    if (fold === 'last') return used.at(-1) ?? null;
    return used.reduce((sum, value) => sum + value, 0) / used.length;
  });
}
