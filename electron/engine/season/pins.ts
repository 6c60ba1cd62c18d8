import { type CalendarDate, daysBetween } from '../../../shared/domain/calendar-date.ts';
import type { PhasePin } from '../../../shared/domain/season.ts';
import type { PinnedPhase } from '../../../shared/domain/vocabulary.ts';
import type { SeasonPolicy } from './policy-season.ts';

/** The coach's phase borders in weeks of the season, counted from 0; of two on one Monday the first holds. */
export class BorderPins {
  private readonly pins: readonly { readonly kind: PinnedPhase; readonly week: number }[];

  constructor(pins: readonly PhasePin[], firstMonday: CalendarDate) {
    const placed = pins.map(({ kind, monday }) => ({ kind, week: Math.floor(daysBetween(firstMonday, monday) / 7) }));
    this.pins = placed
      .filter(({ week }, index) => placed.findIndex((other) => other.week === week) === index)
      .sort((a, b) => a.week - b.week);
  }

  /** Weeks in which a phase of the kind is to begin, from `from` up to before `to`, in order. */
  within(kind: PinnedPhase, from: number, to: number): readonly number[] {
    return this.pins.filter((pin) => pin.kind === kind && pin.week >= from && pin.week < to).map(({ week }) => week);
  }

  /** The first such week; null without any. */
  first(kind: PinnedPhase, from: number, to: number): number | null {
    return this.within(kind, from, to)[0] ?? null;
  }

  /** The last such week; null without any. */
  last(kind: PinnedPhase, from: number, to: number): number | null {
    return this.within(kind, from, to).at(-1) ?? null;
  }
}

/** Weeks of a cycle before its taper, by phase. */
export interface LoadingSplit {
  readonly base: number;
  readonly build: number;
  readonly peak: number;
}

/**
 * The loading weeks of a cycle parted at the coach's borders. A border that is set pushes one that is not: at least a
 * week of build stays where there is room for it. A build that would begin in or after a peak that is set as well is
 * passed over, and so is a peak where `peaks` says that there is no race to have one for.
 */
export function pinnedSplit(split: LoadingSplit, firstWeek: number, pins: BorderPins, peaks: boolean): LoadingSplit {
  const end = firstWeek + split.base + split.build + split.peak;
  const peakPin = peaks ? pins.last('peak', firstWeek, end) : null;
  const buildPin = pins.last('build', firstWeek, peakPin ?? end);
  let peak = peakPin ?? end - split.peak;
  let build = buildPin ?? firstWeek + split.base;
  if (build >= peak) {
    if (peakPin === null) peak = Math.min(end, build + (buildPin === null ? 0 : 1));
    else build = Math.max(firstWeek, peak - 1);
  }
  return { base: build - firstWeek, build: peak - build, peak: end - peak };
}

/**
 * Lengths of the cycles that the coach begins in the stretch of weeks from `from` up to before `to`: each as long as up
 * to the next one. A cycle of fewer than two weeks is passed over, and so is one that would leave none after it.
 */
export function pinnedLengths(from: number, to: number, pins: BorderPins): readonly number[] {
  const lengths: number[] = [];
  let start = from;
  for (const week of pins.within('base', from + FEWEST_CYCLE_WEEKS, to)) {
    if (week - start < FEWEST_CYCLE_WEEKS) continue;
    lengths.push(week - start);
    start = week;
  }
  return lengths;
}

/** A preparatory cycle has at least a week of training and its light week. */
const FEWEST_CYCLE_WEEKS = 2;

/** Weeks of a transition that ends where the coach begins the next base; null where none is set or it is too long. */
export function pinnedTransition(
  raceWeek: number,
  next: number,
  pins: BorderPins,
  policy: SeasonPolicy,
): number | null {
  const week = pins.first('base', raceWeek + 1, next);
  const weeks = week === null ? null : week - raceWeek - 1;
  return weeks === null || weeks > policy.pins.transitionMostWeeks ? null : weeks;
}

/** Weeks of a taper that the coach begins by hand; null where none is set or it is longer than the policy allows. */
export function pinnedTaper(cursor: number, raceWeek: number, pins: BorderPins, policy: SeasonPolicy): number | null {
  const week = pins.last('taper', Math.max(cursor, raceWeek - policy.pins.taperMostWeeks), raceWeek);
  return week === null ? null : raceWeek - week;
}
