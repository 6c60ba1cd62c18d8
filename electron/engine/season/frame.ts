import {
  addDays,
  addWeeks,
  type CalendarDate,
  daysBetween,
  earlier,
  mondayOf,
} from '../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../shared/domain/reason.ts';
import type { PhasePin, RaceDraft, SeasonDraft } from '../../../shared/domain/season.ts';
import type { PlanInput, PlannedPhase, ShapedWeek } from '../types.ts';
import { type Cycle, cyclePhases, loadingLength, splitCycles } from './cycles.ts';
import { pinFindings } from './pin-findings.ts';
import { BorderPins } from './pins.ts';
import type { SeasonPolicy } from './policy-season.ts';
import { givenEnd, seasonRaces } from './races.ts';
import { recoveryWeeks } from './recovery-weeks.ts';
import { shapeFindings } from './shape-findings.ts';
import { raceShape } from './taper.ts';

/** One week of a season before anything is planned in it. */
export interface WeekFrame extends ShapedWeek {
  readonly cycle: Cycle;
  /** Metres of the time trial that closes a cycle in this week; null without one. */
  readonly trialM: number | null;
  /** True in the first week of a phase that begins there because the coach has set it. */
  readonly pinned: boolean;
}

/** The shape of a season: its days, weeks, phases and races. */
export interface SeasonFrame {
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly firstMonday: CalendarDate;
  readonly races: readonly RaceDraft[];
  readonly phases: readonly PlannedPhase[];
  readonly cycles: readonly Cycle[];
  readonly weeks: readonly WeekFrame[];
  readonly findings: readonly Finding[];
}

function weekIndex(firstMonday: CalendarDate, date: CalendarDate): number {
  return Math.floor(daysBetween(firstMonday, date) / 7);
}

function wantedWeeks(
  season: SeasonDraft,
  firstMonday: CalendarDate,
  races: readonly RaceDraft[],
  policy: SeasonPolicy,
): number {
  const end = givenEnd(season);
  if (end !== null) return weekIndex(firstMonday, end) + 1;
  const lastA = races.filter((race) => race.priority === 'A').at(-1);
  const lastRace = races.at(-1);
  const throughRaces = lastRace === undefined ? 0 : weekIndex(firstMonday, lastRace.date) + 1;
  if (lastA === undefined) return Math.max(policy.openWeeks, throughRaces);
  const transition = raceShape(lastA.distanceM, policy).transitionWeeks;
  return Math.max(weekIndex(firstMonday, lastA.date) + 1 + transition, throughRaces);
}

function daysUpTo(last: CalendarDate, count: number): CalendarDate[] {
  return Array.from({ length: count }, (_, index) => addDays(last, index + 1 - count));
}

function byWeek(firstMonday: CalendarDate, days: Iterable<CalendarDate>): Map<number, CalendarDate[]> {
  const weeks = new Map<number, CalendarDate[]>();
  for (const day of [...new Set(days)].sort()) {
    const index = weekIndex(firstMonday, day);
    const list = weeks.get(index);
    if (list === undefined) weeks.set(index, [day]);
    else list.push(day);
  }
  return weeks;
}

function cycleRecoveries(cycle: Cycle, season: SeasonDraft, bWeeks: readonly number[]): Set<number> {
  const inCycle = bWeeks.map((week) => week - cycle.firstWeek);
  const relative = recoveryWeeks(loadingLength(cycle), season.rhythm, inCycle);
  return new Set([...relative].map((week) => week + cycle.firstWeek));
}

/** The cycle with a recovery week that would open its build as the last week of its base instead. */
function settled(cycle: Cycle, recoveries: ReadonlySet<number>, pins: BorderPins, policy: SeasonPolicy): Cycle {
  if (pins.first('build', cycle.firstWeek, cycle.firstWeek + loadingLength(cycle)) !== null) return cycle;
  const fewest = cycle.race === null ? policy.cycles.buildFewestWeeks : policy.buildFewestWeeks;
  if (!recoveries.has(cycle.firstWeek + cycle.base) || cycle.build <= fewest) return cycle;
  return { ...cycle, base: cycle.base + 1, build: cycle.build - 1 };
}

/** The time trial of a week, where its cycle closes with one and no race stands in the week. */
function trialIn(cycle: Cycle, index: number, races: readonly RaceDraft[]): number | null {
  if (cycle.checkpoint?.kind !== 'trial' || races.length > 0) return null;
  return index === cycle.firstWeek + loadingLength(cycle) - 1 ? cycle.checkpoint.distanceM : null;
}

interface WeekDays {
  readonly taper: Map<number, CalendarDate[]>;
  readonly mini: Map<number, CalendarDate[]>;
}

function specialDays(
  firstMonday: CalendarDate,
  firstDay: CalendarDate,
  cycles: readonly Cycle[],
  races: readonly RaceDraft[],
  policy: SeasonPolicy,
): WeekDays {
  const taper = cycles.flatMap((cycle) => cycle.tapers.flatMap((each) => daysUpTo(each.race.date, each.days)));
  const inTaper = new Set(taper);
  const mini = races
    .filter((race) => race.priority === 'B')
    .flatMap((race) => daysUpTo(race.date, raceShape(race.distanceM, policy).miniTaperDays + 1))
    .filter((day) => day >= firstDay && !inTaper.has(day));
  return { taper: byWeek(firstMonday, taper), mini: byWeek(firstMonday, mini) };
}

/** The weeks of the cycles one after another, with their races and days. */
function layOut(
  firstMonday: CalendarDate,
  cycles: readonly Cycle[],
  races: readonly RaceDraft[],
  days: WeekDays,
  recoveriesOf: (cycle: Cycle) => ReadonlySet<number>,
): { readonly phases: PlannedPhase[]; readonly weeks: Omit<WeekFrame, 'pinned'>[] } {
  const phases: PlannedPhase[] = [];
  const weeks: Omit<WeekFrame, 'pinned'>[] = [];
  for (const cycle of cycles) {
    const recoveries = recoveriesOf(cycle);
    for (const phase of cyclePhases(cycle)) {
      phases.push({ kind: phase.kind, firstMonday: addWeeks(firstMonday, weeks.length), weekCount: phase.weeks });
      for (let phaseWeek = 1; phaseWeek <= phase.weeks; phaseWeek += 1) {
        const index = weeks.length;
        const monday = addWeeks(firstMonday, index);
        const inWeek = races.filter((race) => mondayOf(race.date) === monday);
        weeks.push({
          monday,
          number: index + 1,
          phase: phase.kind,
          phaseWeek,
          phaseWeeks: phase.weeks,
          recovery: recoveries.has(index),
          cycle,
          taperDays: days.taper.get(index) ?? [],
          miniTaperDays: days.mini.get(index) ?? [],
          races: inWeek,
          trialM: trialIn(cycle, index, inWeek),
        });
      }
    }
  }
  return { phases, weeks };
}

function beginsByHand({ monday, phase, phaseWeek }: Omit<WeekFrame, 'pinned'>, pins: readonly PhasePin[]): boolean {
  return phaseWeek === 1 && pins.some((pin) => pin.kind === phase && pin.monday === monday);
}

/**
 * Shapes a season from its dates and races (rule 1.4). Never fails: input that makes no sense is left out or
 * pressed into shape, and a finding says so. Races and the season are taken as the coach gave them; `today` plays no part.
 */
export function frameSeason(input: Pick<PlanInput, 'season' | 'races'>, policy: SeasonPolicy): SeasonFrame {
  const { season } = input;
  const checked = seasonRaces(season, input.races);
  const firstMonday = mondayOf(season.startDate);
  const wanted = wantedWeeks(season, firstMonday, checked.races, policy);
  const weekCount = Math.min(wanted, policy.maxWeeks);
  const lastSunday = addDays(addWeeks(firstMonday, weekCount), -1);
  const lastDay = earlier(givenEnd(season) ?? lastSunday, lastSunday);
  const races = checked.races.filter((race) => race.date <= lastDay);
  const bWeeks = races.filter((race) => race.priority === 'B').map((race) => weekIndex(firstMonday, race.date));
  const pins = new BorderPins(season.phasePins, firstMonday);
  const cycles = splitCycles(firstMonday, season.startDate, weekCount, races, pins, policy).map((cycle) =>
    settled(cycle, cycleRecoveries(cycle, season, bWeeks), pins, policy),
  );
  const days = specialDays(firstMonday, season.startDate, cycles, races, policy);
  const laid = layOut(firstMonday, cycles, races, days, (cycle) => cycleRecoveries(cycle, season, bWeeks));
  const weeks = laid.weeks.map((week) => ({ ...week, pinned: beginsByHand(week, season.phasePins) }));
  const shape = { firstMonday, firstDay: season.startDate, lastDay, weekCount, wanted, races, cycles };
  return {
    firstDay: season.startDate,
    lastDay,
    firstMonday,
    races,
    phases: laid.phases,
    cycles,
    weeks,
    findings: [
      ...checked.findings,
      ...shapeFindings(shape, checked.races, policy),
      ...pinFindings(season.phasePins, { firstMonday, phases: laid.phases, cycles }, policy),
    ],
  };
}
