import { addWeeks, type CalendarDate, daysBetween, later } from '../../../shared/domain/calendar-date.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import type { PhaseKind } from '../../../shared/domain/vocabulary.ts';
import { partWeeks } from './part-weeks.ts';
import { type BorderPins, pinnedLengths, pinnedSplit, pinnedTaper, pinnedTransition } from './pins.ts';
import type { SeasonPolicy, WeekSpan } from './policy-season.ts';
import { raceShape, type Taper, taperBefore } from './taper.ts';

/** What closes a cycle that has no A race at its end: a B race, or a time trial of so many metres. */
export type Checkpoint =
  | { readonly kind: 'race'; readonly race: RaceDraft }
  | { readonly kind: 'trial'; readonly distanceM: number };

/** A stretch of the season that builds to one A race, prepares for one, or stands open. Weeks count from 0. */
export interface Cycle {
  readonly index: number;
  readonly firstWeek: number;
  /** The A race at its end; null in a preparatory cycle, an open season or a remainder. */
  readonly race: RaceDraft | null;
  /** The A race that the cycle leads to, its own or a later one's; null without any. */
  readonly goal: RaceDraft | null;
  /** Which of the cycles that lead to the same goal it is, from 1, and how many there are. */
  readonly part: number;
  readonly parts: number;
  /** Race distance that it trains for, metres; null for the policy's distance without a goal. */
  readonly trainsForM: number | null;
  /** What stands in the last week of build where no A race follows. */
  readonly checkpoint: Checkpoint | null;
  /** Every A race of the race week, the one above included. */
  readonly tapers: readonly Taper[];
  readonly base: number;
  readonly build: number;
  readonly peak: number;
  readonly taper: number;
  /** 1 with a race, else 0. */
  readonly raceWeeks: number;
  /** Transition after the A race, or the light weeks after a preparatory cycle. */
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

/** An A race's week, the weeks up to the next A race or the end, and whether a race follows. */
interface Gap {
  readonly week: number;
  readonly gap: number;
  readonly nextRace: boolean;
}

function transitionWeeks(race: RaceDraft, { week, gap, nextRace }: Gap, { pins, policy }: Calendar): number {
  const set = pinnedTransition(week, week + 1 + gap, pins, policy);
  if (set !== null) return set;
  const wanted = raceShape(race.distanceM, policy).transitionWeeks;
  if (!nextRace) return Math.min(wanted, gap);
  if (gap >= policy.fullTransitionFromWeeks) return wanted;
  return gap >= policy.oneTransitionFromWeeks ? Math.min(1, wanted) : 0;
}

/** The weeks of a season and what its cycles are cut from. */
interface Calendar {
  readonly firstMonday: CalendarDate;
  readonly firstDay: CalendarDate;
  readonly weekCount: number;
  readonly bRaces: ReadonlyMap<number, RaceDraft>;
  readonly pins: BorderPins;
  readonly policy: SeasonPolicy;
}

function weekOf(firstMonday: CalendarDate, date: CalendarDate): number {
  return Math.floor(daysBetween(firstMonday, date) / 7);
}

/** The races of a priority by the week that they stand in. */
function byWeek(
  firstMonday: CalendarDate,
  races: readonly RaceDraft[],
  priority: RaceDraft['priority'],
): Map<number, RaceDraft[]> {
  const weeks = new Map<number, RaceDraft[]>();
  for (const race of races) {
    if (race.priority !== priority) continue;
    const week = weekOf(firstMonday, race.date);
    weeks.set(week, [...(weeks.get(week) ?? []), race]);
  }
  return weeks;
}

function longest(races: readonly RaceDraft[]): RaceDraft | null {
  return races.reduce<RaceDraft | null>((best, race) => (best && best.distanceM >= race.distanceM ? best : race), null);
}

const NO_RACE = { race: null, tapers: [], peak: 0, taper: 0, raceWeeks: 0 } as const;

function checkpointIn(week: number, trialM: number, calendar: Calendar): Checkpoint {
  const race = calendar.bRaces.get(week);
  return race === undefined ? { kind: 'trial', distanceM: trialM } : { kind: 'race', race };
}

/** Weeks of the B races, counted from the first week of a stretch. */
function bWeeksFrom(first: number, calendar: Calendar): number[] {
  return [...calendar.bRaces.keys()].map((week) => week - first);
}

function preparatory(
  index: number,
  firstWeek: number,
  length: number,
  place: { readonly goal: RaceDraft | null; readonly part: number; readonly parts: number },
  calendar: Calendar,
): Cycle {
  const { cycles, openTrialM } = calendar.policy;
  const transition = Math.min(cycles.regenerationWeeks, length);
  const training = length - transition;
  const own = Math.min(calendar.policy.buildWeeks, Math.round(training * cycles.buildShare));
  const { base, build } = pinnedSplit({ base: training - own, build: own, peak: 0 }, firstWeek, calendar.pins, false);
  const shape = place.goal === null ? null : raceShape(place.goal.distanceM, calendar.policy);
  const checkpoint = build === 0 ? null : checkpointIn(firstWeek + training - 1, shape?.trialM ?? openTrialM, calendar);
  const table = shape?.preparesM ?? [];
  const next = table[Math.max(0, table.length - (place.parts - place.part))] ?? null;
  const trainsForM = checkpoint?.kind === 'race' ? checkpoint.race.distanceM : next;
  return {
    ...NO_RACE,
    ...place,
    index,
    firstWeek,
    trainsForM,
    checkpoint,
    base,
    build,
    transition,
  };
}

/** An A race, all A races of its week, and the weeks of transition after it. */
interface Goal {
  readonly race: RaceDraft;
  readonly inWeek: readonly RaceDraft[];
  readonly week: number;
  readonly transition: number;
}

/** Lengths of the cycles before the last one of a stretch: those that the coach begins, then as the rest is parted. */
function cycleLengths(from: number, to: number, last: WeekSpan, calendar: Calendar): readonly number[] {
  const set = pinnedLengths(from, to, calendar.pins);
  const start = set.reduce((sum, length) => sum + length, from);
  return [...set, ...partWeeks(to - start, bWeeksFrom(start, calendar), last, calendar.policy.cycles)];
}

/** The weeks up to an A race: preparatory cycles where there is much time, then the one that is built back from it. */
function towards(goal: Goal, cursor: number, index: number, calendar: Calendar): Cycle[] {
  const { firstMonday, firstDay, pins, policy } = calendar;
  const { race, inWeek, week: raceWeek, transition } = goal;
  const set = pinnedTaper(cursor, raceWeek, pins, policy);
  const taperFrom = set === null ? null : addWeeks(firstMonday, raceWeek - set);
  const start = later(addWeeks(firstMonday, cursor), firstDay);
  const tapers = inWeek.map((each) => taperBefore(each, start, policy, taperFrom));
  const earliest = tapers.reduce((best, other) => (other.first < best.first ? other : best));
  const available = raceWeek - cursor;
  const taper = set ?? taperWeeks(earliest, addWeeks(firstMonday, raceWeek), available, policy);
  const lengths = cycleLengths(cursor, raceWeek - taper, policy.cycles.mainWeeks, calendar);
  const parts = lengths.length + 1;
  const cycles: Cycle[] = [];
  let firstWeek = cursor;
  for (const length of lengths) {
    const place = { goal: race, part: cycles.length + 1, parts };
    cycles.push(preparatory(index + cycles.length, firstWeek, length, place, calendar));
    firstWeek += length;
  }
  const own = splitWeeks(raceWeek - firstWeek - taper, raceShape(race.distanceM, policy).peakWeeks, policy);
  const before = pinnedSplit(own, firstWeek, pins, true);
  cycles.push({
    index: index + lengths.length,
    firstWeek,
    race,
    goal: race,
    part: parts,
    parts,
    trainsForM: race.distanceM,
    checkpoint: null,
    tapers,
    ...before,
    taper,
    raceWeeks: 1,
    transition,
  });
  return cycles;
}

function lastOpen(index: number, firstWeek: number, part: number, calendar: Calendar): Cycle {
  const { pins, policy, weekCount } = calendar;
  const weeks = weekCount - firstWeek;
  const baseOnly = index > 0 && part === 1 && weeks <= policy.cycles.baseOnlyWeeks;
  const own = baseOnly ? 0 : Math.min(policy.buildWeeks, Math.floor(weeks * policy.openBuildShare));
  const { base, build } = pinnedSplit({ base: weeks - own, build: own, peak: 0 }, firstWeek, pins, false);
  return {
    ...NO_RACE,
    index,
    firstWeek,
    goal: null,
    part,
    parts: part,
    trainsForM: null,
    checkpoint: build === 0 ? null : checkpointIn(weekCount - 1, policy.openTrialM, calendar),
    base,
    build,
    transition: 0,
  };
}

/** What no A race follows: cycles of base and build; after the last A race a short remainder is base only. */
function openCycles(index: number, cursor: number, calendar: Calendar): Cycle[] {
  const { policy, weekCount } = calendar;
  const { lastOpenWeeks } = policy.cycles;
  const lengths = cycleLengths(cursor, weekCount, lastOpenWeeks, calendar);
  const cycles: Cycle[] = [];
  let firstWeek = cursor;
  for (const length of lengths) {
    const place = { goal: null, part: cycles.length + 1, parts: lengths.length + 1 };
    cycles.push(preparatory(index + cycles.length, firstWeek, length, place, calendar));
    firstWeek += length;
  }
  cycles.push(lastOpen(index + cycles.length, firstWeek, lengths.length + 1, calendar));
  return cycles;
}

/**
 * Splits a season of `weekCount` weeks into cycles, each built backwards from the A race of its last week (rule 1.4):
 * race week, taper by the calendar, peak, build, and base as the rest; transition after it. Where the way to the race
 * is long, preparatory cycles come first, each closed by a B race or a time trial and a light week. What is left at
 * the end is base, or such cycles again. Without an A race the season is base and build.
 */
export function splitCycles(
  firstMonday: CalendarDate,
  firstDay: CalendarDate,
  weekCount: number,
  races: readonly RaceDraft[],
  pins: BorderPins,
  policy: SeasonPolicy,
): Cycle[] {
  const bRaces = new Map<number, RaceDraft>();
  for (const [week, inWeek] of byWeek(firstMonday, races, 'B')) {
    const race = longest(inWeek);
    if (race !== null) bRaces.set(week, race);
  }
  const calendar: Calendar = { firstMonday, firstDay, weekCount, bRaces, pins, policy };
  const goals = byWeek(firstMonday, races, 'A');
  const raceWeeks = [...goals.keys()].sort((a, b) => a - b);
  const cycles: Cycle[] = [];
  let cursor = 0;
  raceWeeks.forEach((week, index) => {
    const inWeek = goals.get(week) ?? [];
    const race = longest(inWeek);
    if (race === null) return;
    const next = raceWeeks[index + 1];
    const gap = (next ?? weekCount) - week - 1;
    const transition = transitionWeeks(race, { week, gap, nextRace: next !== undefined }, calendar);
    cycles.push(...towards({ race, inWeek, week, transition }, cursor, cycles.length, calendar));
    cursor = week + 1 + transition;
  });
  if (cursor < weekCount) cycles.push(...openCycles(cycles.length, cursor, calendar));
  return cycles;
}
