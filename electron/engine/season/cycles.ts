import { addWeeks, type CalendarDate, daysBetween, later } from '../../../shared/domain/calendar-date.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import type { PhaseKind } from '../../../shared/domain/vocabulary.ts';
import type { SeasonPolicy } from './policy-season.ts';
import { raceShape, type Taper, taperBefore } from './taper.ts';

/** A stretch of the season that builds to one A race, or to none. Week indexes count from 0 at the season's start. */
export interface Cycle {
  readonly index: number;
  readonly firstWeek: number;
  /** The A race it builds to; null in a season or a remainder without one. */
  readonly race: RaceDraft | null;
  /** Every A race of the race week, the one above included. */
  readonly tapers: readonly Taper[];
  readonly base: number;
  readonly build: number;
  readonly peak: number;
  readonly taper: number;
  /** 1 with a race, else 0. */
  readonly raceWeeks: number;
  readonly transition: number;
}

/** Weeks of a cycle before its taper: the weeks that load. */
export function loadingLength(cycle: Cycle): number {
  return cycle.base + cycle.build + cycle.peak;
}

/** The phases of a cycle in order, without the empty ones. */
export function cyclePhases(cycle: Cycle): { readonly kind: PhaseKind; readonly weeks: number }[] {
  const all: { readonly kind: PhaseKind; readonly weeks: number }[] = [
    { kind: 'base', weeks: cycle.base },
    { kind: 'build', weeks: cycle.build },
    { kind: 'peak', weeks: cycle.peak },
    { kind: 'taper', weeks: cycle.taper },
    { kind: 'race', weeks: cycle.raceWeeks },
    { kind: 'transition', weeks: cycle.transition },
  ];
  return all.filter((phase) => phase.weeks > 0);
}

interface Before {
  readonly base: number;
  readonly build: number;
  readonly peak: number;
}

function splitWeeks(weeks: number, peakWanted: number, policy: SeasonPolicy): Before {
  const peak =
    weeks >= policy.fullPeakFromWeeks ? peakWanted : weeks >= policy.onePeakFromWeeks ? Math.min(1, peakWanted) : 0;
  const rest = weeks - peak;
  const build = Math.min(policy.buildWeeks, Math.floor(rest * policy.buildShare));
  return { base: rest - build, build, peak };
}

function taperWeeks(taper: Taper, raceMonday: CalendarDate, available: number, policy: SeasonPolicy): number {
  const before = daysBetween(taper.first, raceMonday);
  return Math.min(available, Math.max(0, Math.floor((before + 7 - policy.taperWeekMinDays) / 7)));
}

function transitionWeeks(race: RaceDraft, gap: number, nextRace: boolean, policy: SeasonPolicy): number {
  const wanted = raceShape(race.distanceM, policy).transitionWeeks;
  if (!nextRace) return Math.min(wanted, gap);
  if (gap >= policy.fullTransitionFromWeeks) return wanted;
  return gap >= policy.oneTransitionFromWeeks ? Math.min(1, wanted) : 0;
}

function openCycle(index: number, firstWeek: number, weeks: number, policy: SeasonPolicy): Cycle {
  const build = index === 0 ? Math.floor(weeks * policy.openBuildShare) : 0;
  return {
    index,
    firstWeek,
    race: null,
    tapers: [],
    base: weeks - build,
    build,
    peak: 0,
    taper: 0,
    raceWeeks: 0,
    transition: 0,
  };
}

/**
 * Splits a season of `weekCount` weeks into cycles, each built backwards from the A race of its last week
 * (rule 1.4): race week, taper by the calendar, peak, build, and base as the rest; transition after it. What is left
 * at the end is base. Without an A race the season is base and build.
 */
export function splitCycles(
  firstMonday: CalendarDate,
  firstDay: CalendarDate,
  weekCount: number,
  races: readonly RaceDraft[],
  policy: SeasonPolicy,
): Cycle[] {
  const byWeek = new Map<number, RaceDraft[]>();
  for (const race of races) {
    if (race.priority !== 'A') continue;
    const week = Math.floor(daysBetween(firstMonday, race.date) / 7);
    byWeek.set(week, [...(byWeek.get(week) ?? []), race]);
  }
  const raceWeeks = [...byWeek.keys()].sort((a, b) => a - b);
  const cycles: Cycle[] = [];
  let cursor = 0;
  raceWeeks.forEach((week, index) => {
    const inWeek = byWeek.get(week) ?? [];
    const race = inWeek.reduce((best, other) => (other.distanceM > best.distanceM ? other : best));
    const start = later(addWeeks(firstMonday, cursor), firstDay);
    const tapers = inWeek.map((each) => taperBefore(each, start, policy));
    const longest = tapers.reduce((best, other) => (other.first < best.first ? other : best));
    const available = week - cursor;
    const taper = taperWeeks(longest, addWeeks(firstMonday, week), available, policy);
    const before = splitWeeks(available - taper, raceShape(race.distanceM, policy).peakWeeks, policy);
    const next = raceWeeks[index + 1];
    const gap = (next ?? weekCount) - week - 1;
    const transition = transitionWeeks(race, gap, next !== undefined, policy);
    cycles.push({ index, firstWeek: cursor, race, tapers, ...before, taper, raceWeeks: 1, transition });
    cursor = week + 1 + transition;
  });
  if (cursor < weekCount) cycles.push(openCycle(cycles.length, cursor, weekCount - cursor, policy));
  return cycles;
}
