import type { WeekRange } from './chart-layout.ts';

/** Fewest weeks that a zoom leaves in view. */
export const MIN_WEEKS = 4;

/** The whole season. */
export function wholeRange(total: number): WeekRange {
  return { from: 0, to: total };
}

/** True when the range holds every week. */
export function isWhole(range: WeekRange, total: number): boolean {
  return range.from <= 0 && range.to >= total;
}

/** The range between two weeks in either order, both included, widened to {@link MIN_WEEKS} and kept within the season. */
export function rangeBetween(a: number, b: number, total: number): WeekRange {
  const low = Math.min(a, b);
  const length = Math.min(total, Math.max(MIN_WEEKS, Math.abs(a - b) + 1));
  const from = Math.min(Math.max(0, low), total - length);
  return { from, to: from + length };
}

/** Half (factor 0.5) or double (factor 2) of the weeks in view, around one week. */
export function zoomAround(range: WeekRange, centre: number, factor: number, total: number): WeekRange {
  const length = Math.min(total, Math.max(MIN_WEEKS, Math.round((range.to - range.from) * factor)));
  const from = Math.min(Math.max(0, centre - Math.floor(length / 2)), total - length);
  return { from, to: from + length };
}

/** The range moved just far enough that the week is in it. */
export function rangeWith(range: WeekRange, week: number): WeekRange {
  const shift = week < range.from ? week - range.from : week >= range.to ? week - range.to + 1 : 0;
  return shift === 0 ? range : { from: range.from + shift, to: range.to + shift };
}

/** The range moved by some weeks, stopped at both ends of the season. */
export function shiftRange(range: WeekRange, by: number, total: number): WeekRange {
  const length = range.to - range.from;
  const from = Math.min(Math.max(0, range.from + by), total - length);
  return { from, to: from + length };
}

/** The range when the season's length has changed: the same weeks where they still exist, else the whole season. */
export function clampRange(range: WeekRange | null, total: number): WeekRange {
  if (range === null || range.to > total || range.to - range.from < Math.min(MIN_WEEKS, total))
    return wholeRange(total);
  return range;
}
