/** How something went over a span. */
export interface Change {
  /** Where it stood at the start and at the end; null without enough weeks. */
  readonly from: number | null;
  readonly to: number | null;
  /** Weeks that it rests on. */
  readonly n: number;
  readonly verdict: 'up' | 'level' | 'down' | 'too-few';
}

/** Weeks below which nothing is said about a direction. */
const FEWEST_WEEKS = 3;
/** Weeks at each end that stand for the start and the end of a load: a whole 3:1 block, its light week included. */
const BLOCK_WEEKS = 4;
/** Weeks whose median is an estimate's value, as for the e1RM that plans go by (rule 2.1). */
const MEDIAN_WEEKS = 3;

/** The middle value; the mean of the two middle ones of an even number. Null of nothing. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/** The value below which a share (0–1) of the values lies, between ranks in proportion (type 7 of Hyndman & Fan). */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  if (low === undefined || high === undefined) return null;
  return low + (high - low) * (at - Math.floor(at));
}

/** For each week with a value the median of it and the two known before it; null in other weeks. */
export function runningMedian(weeks: readonly (number | null)[]): (number | null)[] {
  const known: number[] = [];
  return weeks.map((value) => {
    if (value === null) return null;
    known.push(value);
    return median(known.slice(-MEDIAN_WEEKS));
  });
}

/**
 * How single estimates changed: the median of the last three against that of the first three; with fewer than six,
 * of the halves. `level` within ± `tolerance` of the start, e.g. 0.02.
 */
export function changeOfEstimates(weeks: readonly (number | null)[], tolerance: number): Change {
  const known = weeks.filter((value) => value !== null);
  const size = Math.min(MEDIAN_WEEKS, Math.floor(known.length / 2));
  return changeFrom(median(known.slice(0, size)), median(known.slice(known.length - size)), known.length, tolerance);
}

/** How a weekly load changed: the mean of the last four weeks against that of the first four; with fewer than eight, of the halves. */
export function changeOfLoad(weeks: readonly (number | null)[], tolerance: number): Change {
  return changeOfBlocks(weeks, tolerance, (values) => values.reduce((sum, value) => sum + value, 0) / values.length);
}

/** How the longest of a block changed: the longest of the last four weeks against that of the first four. */
export function changeOfLongest(weeks: readonly (number | null)[], tolerance: number): Change {
  return changeOfBlocks(weeks, tolerance, (values) => Math.max(...values));
}

function changeOfBlocks(
  weeks: readonly (number | null)[],
  tolerance: number,
  of: (values: readonly number[]) => number,
): Change {
  const known = weeks.filter((value) => value !== null);
  const size = Math.min(BLOCK_WEEKS, Math.floor(known.length / 2));
  if (size === 0) return { from: null, to: null, n: known.length, verdict: 'too-few' };
  return changeFrom(of(known.slice(0, size)), of(known.slice(known.length - size)), known.length, tolerance);
}

function changeFrom(from: number | null, to: number | null, n: number, tolerance: number): Change {
  if (from === null || to === null || n < FEWEST_WEEKS) return { from, to, n, verdict: 'too-few' };
  const room = Math.abs(from) * tolerance;
  return { from, to, n, verdict: to > from + room ? 'up' : to < from - room ? 'down' : 'level' };
}
