import type { Period } from '../../../shared/domain/athlete.ts';
import {
  addDays,
  type CalendarDate,
  daysBetween,
  toEpochDay,
  weekdayOf,
} from '../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../shared/domain/reason.ts';
import type { Race, SeasonView, SeasonWeek, WeekLoad } from '../../../shared/domain/season.ts';
import { type DistanceUnit, type MassUnit, toDistance, toMass } from '../../../shared/domain/units.ts';
import type { IntensityClass, PeriodKind, PhaseKind, Priority, Severity } from '../../../shared/domain/vocabulary.ts';
import type { Ghost } from './ghost-model.ts';
import { matchedScale, type Scale, scaleFromZero } from './nice-scale.ts';

/** What the bars show. */
export const LIFTING_MEASURES = ['hardSets', 'tonnage', 'reps80'] as const;
export type LiftingMeasure = (typeof LIFTING_MEASURES)[number];

/** What the line shows. */
export const RUNNING_MEASURES = ['index', 'hardShare', 'load', 'distance'] as const;
export type RunningMeasure = (typeof RUNNING_MEASURES)[number];

/** Which of plan and log are drawn. */
export const SERIES_TYPES = ['both', 'planned', 'actual'] as const;
export type SeriesType = (typeof SERIES_TYPES)[number];

/** What a chart is asked to show. */
export interface ChartOptions {
  readonly lifting: LiftingMeasure;
  readonly running: RunningMeasure;
  readonly seriesType: SeriesType;
  /** Unit of tonnage. */
  readonly massUnit: MassUnit;
  /** Unit of running. */
  readonly distanceUnit: DistanceUnit;
}

/** One week's marks on the chart. */
export interface WeekPoint {
  /** 0-based place in the season. */
  readonly index: number;
  readonly number: number;
  readonly monday: CalendarDate;
  readonly phase: PhaseKind;
  readonly phaseWeek: number;
  readonly phaseWeeks: number;
  readonly recovery: boolean;
  readonly taper: boolean;
  readonly class: IntensityClass | null;
  /** Null where the side is not shown, or nothing was logged. */
  readonly plannedLift: number | null;
  readonly actualLift: number | null;
  /** Null where the side is not shown, or there is no running to take an intensity of. */
  readonly plannedRun: number | null;
  readonly actualRun: number | null;
  /** Findings whose evidence ends in this week. */
  readonly findings: number;
  readonly worstFinding: Severity | null;
  /** Kinds of the calendar's days that touch the week, each once, in order. */
  readonly periods: readonly PeriodKind[];
  /** The coach's note of the week; empty without one. */
  readonly note: string;
}

/** A stretch of weeks with one phase; `start` is the 0-based week, `length` in weeks. */
export interface PhaseBand {
  readonly kind: PhaseKind;
  readonly start: number;
  readonly length: number;
}

/** A race on the time axis; `at` is in weeks from the season's first Monday, the middle of its day. */
export interface RaceFlag {
  /** The race's id. */
  readonly raceKey: string;
  readonly name: string;
  readonly priority: Priority;
  readonly date: CalendarDate;
  readonly at: number;
}

/** Days of the calendar on the time axis; places in weeks from the first Monday, within the season. */
export interface PeriodSpan {
  readonly key: string;
  readonly kind: PeriodKind;
  readonly from: number;
  readonly to: number;
}

/** All that the chart draws, in weeks and measured values; pixels come later. */
export interface CounterpointModel {
  readonly weeks: readonly WeekPoint[];
  readonly bands: readonly PhaseBand[];
  readonly flags: readonly RaceFlag[];
  readonly periods: readonly PeriodSpan[];
  /** Weeks from the first Monday to the middle of today; null outside the season. */
  readonly todayAt: number | null;
  readonly todayIndex: number | null;
  readonly liftScale: Scale;
  readonly runScale: Scale;
  /** Last season behind this one; null where it is not shown. */
  readonly ghost: Ghost | null;
}

const SEVERITY_RANK: Record<Severity, number> = { info: 0, warning: 1, serious: 2 };
const GRID_INTERVALS = 4;

/** Lifting volume of a week by the measure; tonnage in the unit given. */
export function liftValue(load: WeekLoad, measure: LiftingMeasure, unit: MassUnit): number {
  switch (measure) {
    case 'hardSets':
      return load.hardSets;
    case 'tonnage':
      return toMass(load.tonnageKg, unit);
    case 'reps80':
      return load.reps80;
  }
}

/**
 * Running of a week: its intensity (rule 1.3) as points per minute, fraction in zones 2 and 3, or points; or its distance
 * in the unit. Null without running.
 */
export function runValue(load: WeekLoad, measure: RunningMeasure, unit: DistanceUnit = 'km'): number | null {
  const zones = load.z1S + load.z2S + load.z3S;
  switch (measure) {
    case 'index':
      return load.runS > 0 ? load.points / (load.runS / 60) : null;
    case 'hardShare':
      return zones > 0 ? (load.z2S + load.z3S) / zones : null;
    case 'load':
      return load.runS > 0 ? load.points : null;
    case 'distance':
      return load.runDistanceM > 0 ? toDistance(load.runDistanceM, unit) : null;
  }
}

/** Index of the week that holds the date; null outside the weeks given. Weeks are in order without gaps. */
export function weekIndexOf(weeks: readonly { readonly monday: CalendarDate }[], date: CalendarDate): number | null {
  const first = weeks[0];
  if (first === undefined) return null;
  const index = Math.floor(daysBetween(first.monday, date) / 7);
  return index >= 0 && index < weeks.length ? index : null;
}

/** The findings whose evidence touches the week that starts on the Monday. */
export function findingsOfWeek(findings: readonly Finding[], monday: CalendarDate): readonly Finding[] {
  const first = toEpochDay(monday);
  return findings
    .filter((finding) => toEpochDay(finding.to) >= first && toEpochDay(finding.from) <= first + 6)
    .toSorted((a, b) => SEVERITY_RANK[b.severity] - SEVERITY_RANK[a.severity]);
}

/** The days of the calendar that touch the week that starts on the Monday. */
export function periodsOfWeek(periods: readonly Period[], monday: CalendarDate): readonly Period[] {
  const sunday = addDays(monday, 6);
  return periods.filter((period) => period.from <= sunday && period.to >= monday);
}

/** True where a week has a note. */
export function hasNotes({ weeks }: { readonly weeks: readonly { readonly note: string }[] }): boolean {
  return weeks.some(({ note }) => note.trim() !== '');
}

/** Findings that end in the week; those that end before or after the season count to its first or last week. */
function findingsEndingIn(view: SeasonView, index: number): readonly Finding[] {
  return view.findings.filter((finding) => {
    const first = view.weeks[0];
    if (first === undefined) return false;
    const raw = Math.floor(daysBetween(first.monday, finding.to) / 7);
    return Math.min(Math.max(raw, 0), view.weeks.length - 1) === index;
  });
}

function worst(findings: readonly Finding[]): Severity | null {
  let result: Severity | null = null;
  for (const { severity } of findings) {
    if (result === null || SEVERITY_RANK[severity] > SEVERITY_RANK[result]) result = severity;
  }
  return result;
}

function pointOf(view: SeasonView, week: SeasonWeek, index: number, options: ChartOptions): WeekPoint {
  const showPlanned = options.seriesType !== 'actual';
  const actual = options.seriesType === 'planned' ? null : week.actual;
  const findings = findingsEndingIn(view, index);
  return {
    index,
    number: week.number,
    monday: week.monday,
    phase: week.phase,
    phaseWeek: week.phaseWeek,
    phaseWeeks: week.phaseWeeks,
    recovery: week.recovery,
    taper: week.taper,
    class: week.plannedClass,
    plannedLift: showPlanned ? liftValue(week.planned, options.lifting, options.massUnit) : null,
    plannedRun: showPlanned ? runValue(week.planned, options.running, options.distanceUnit) : null,
    actualLift: actual === null ? null : liftValue(actual, options.lifting, options.massUnit),
    actualRun: actual === null ? null : runValue(actual, options.running, options.distanceUnit),
    findings: findings.length,
    worstFinding: worst(findings),
    periods: [...new Set(periodsOfWeek(view.periods, week.monday).map((period) => period.kind))],
    note: week.note.trim(),
  };
}

function bandsOf(view: SeasonView): readonly PhaseBand[] {
  const first = view.weeks[0];
  if (first === undefined) return [];
  return view.phases
    .map((phase) => {
      const start = Math.floor(daysBetween(first.monday, phase.firstMonday) / 7);
      const from = Math.max(0, start);
      return { kind: phase.kind, start: from, length: Math.min(start + phase.weekCount, view.weeks.length) - from };
    })
    .filter((band) => band.length > 0)
    .toSorted((a, b) => a.start - b.start);
}

function flagOf(race: Race, first: CalendarDate): RaceFlag {
  return {
    raceKey: race.id,
    name: race.name,
    priority: race.priority,
    date: race.date,
    at: (daysBetween(first, race.date) + 0.5) / 7,
  };
}

function periodSpans(view: SeasonView): readonly PeriodSpan[] {
  const first = view.weeks[0]?.monday;
  if (first === undefined) return [];
  const within = (date: CalendarDate) => Math.min(Math.max(0, daysBetween(first, date) / 7), view.weeks.length);
  return view.periods
    .map(({ id, kind, from, to }) => ({ key: id, kind, from: within(from), to: within(addDays(to, 1)) }))
    .filter((span) => span.to > span.from)
    .toSorted((a, b) => a.from - b.from);
}

function runScaleOf(
  points: readonly WeekPoint[],
  ghost: Ghost | null,
  measure: RunningMeasure,
  intervals: number,
): Scale {
  const behind = ghost?.weeks.map((week) => week?.run ?? null) ?? [];
  const values = [...points.flatMap((p) => [p.plannedRun, p.actualRun]), ...behind].filter((value) => value !== null);
  if (values.length === 0)
    return matchedScale(0, measure === 'load' || measure === 'distance' ? 100 : 0.4, intervals, true);
  return matchedScale(Math.min(...values), Math.max(...values), intervals, measure !== 'index');
}

/**
 * Turns a season into what the chart draws, over last season where it is to stand behind it. Both axes share their grid
 * lines; planned, actual and last season share their scale.
 */
export function counterpointModel(
  view: SeasonView,
  options: ChartOptions,
  ghost: Ghost | null = null,
): CounterpointModel {
  const weeks = view.weeks.map((week, index) => pointOf(view, week, index, options));
  const highest = Math.max(
    0,
    ...weeks.flatMap((p) => [p.plannedLift ?? 0, p.actualLift ?? 0]),
    ...(ghost?.weeks.map((week) => week?.lift ?? 0) ?? []),
  );
  const liftScale = scaleFromZero(highest, GRID_INTERVALS, options.lifting !== 'tonnage');
  const first = weeks[0]?.monday;
  const todayIndex = weekIndexOf(weeks, view.today);
  return {
    weeks,
    bands: bandsOf(view),
    periods: periodSpans(view),
    flags:
      first === undefined
        ? []
        : view.races
            .filter((race) => weekIndexOf(weeks, race.date) !== null)
            .map((race) => flagOf(race, first))
            .toSorted((a, b) => a.at - b.at),
    todayIndex,
    todayAt: todayIndex === null ? null : todayIndex + (weekdayOf(view.today) - 0.5) / 7,
    liftScale,
    runScale: runScaleOf(weeks, ghost, options.running, liftScale.ticks.length - 1),
    ghost,
  };
}
