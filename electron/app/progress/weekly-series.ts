import type { ProgressKind, ProgressSeriesId } from '../../../shared/contract/progress.ts';
import type { LiftMax } from '../../../shared/domain/athlete.ts';
import { addWeeks, type CalendarDate, daysBetween, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import type { WeekLoad } from '../../../shared/domain/season.ts';
import type { ReadDb, WeekDays } from '../../db/index.ts';
import { type Fold, runningMedian, weeklyForm, weekStress } from '../../engine/index.ts';
import type { WeekTable } from './weekly-sums.ts';

/** One line or row of bars, week by week, and how weeks become one point. */
export interface WeekSeries {
  readonly id: ProgressSeriesId;
  readonly fold: Fold;
  readonly weeks: readonly (number | null)[];
}

/** One chart, week by week. */
export interface WeekChart {
  readonly kind: ProgressKind;
  readonly exerciseId: ExerciseId | null;
  readonly series: readonly WeekSeries[];
  readonly basis: 'rpe' | 'points' | null;
}

const SUMS = {
  tonnage: (week) => week.tonnageKg,
  hardSets: (week) => week.hardSets,
  reps80: (week) => week.reps80,
  distance: (week) => week.runDistanceM,
  duration: (week) => week.runS,
  longRun: (week) => week.longRunM,
  points: (week) => week.points,
} as const satisfies Partial<Record<ProgressKind, (week: WeekLoad) => number>>;
/** Kinds that are one number of a week's load. */
export type SumKind = keyof typeof SUMS;
export const SUM_KINDS: readonly SumKind[] = [
  'tonnage',
  'hardSets',
  'reps80',
  'distance',
  'duration',
  'longRun',
  'points',
];

/** Share of the sessions that must have an RPE for a week's monotony to rest on session RPE. */
const ENOUGH_RATED = 0.8;

function each(loads: readonly (WeekLoad | null)[], of: (week: WeekLoad) => number): (number | null)[] {
  return loads.map((week) => (week === null ? null : of(week)));
}

/** The number of each week that a kind is about. */
export function sumSeries(loads: readonly (WeekLoad | null)[], kind: SumKind, id: ProgressSeriesId): WeekSeries {
  return { id, fold: kind === 'longRun' ? 'max' : 'mean', weeks: each(loads, SUMS[kind]) };
}

/** Charts of loads: volume of lifting and running, and time in zones. */
export function loadCharts(table: WeekTable): WeekChart[] {
  const sums = SUM_KINDS.map(
    (kind): WeekChart => ({
      kind,
      exerciseId: null,
      basis: null,
      series: [sumSeries(table.actual.loads, kind, 'actual'), sumSeries(table.planned.loads, kind, 'planned')],
    }),
  );
  const zone = (id: ProgressSeriesId, loads: WeekTable['actual']['loads'], of: (week: WeekLoad) => number) => ({
    id,
    fold: 'mean' as const,
    weeks: each(loads, of),
  });
  const zones: WeekChart = {
    kind: 'zones',
    exerciseId: null,
    basis: null,
    series: [
      zone('z1', table.actual.loads, (week) => week.z1S),
      zone('z2', table.actual.loads, (week) => week.z2S),
      zone('z3', table.actual.loads, (week) => week.z3S),
      zone('z1Planned', table.planned.loads, (week) => week.z1S),
      zone('z2Planned', table.planned.loads, (week) => week.z2S),
      zone('z3Planned', table.planned.loads, (week) => week.z3S),
    ],
  };
  return [...sums, zones];
}

/** Monotony and strain of whole weeks, by session RPE where enough sessions have one, else by the points of runs. */
export function stressCharts(table: WeekTable): WeekChart[] {
  const done = table.actual.days.flatMap((week) => week ?? []);
  const sessions = done.reduce((sum, week) => sum + week.sessions, 0);
  const rated = done.reduce((sum, week) => sum + week.rated, 0);
  const basis = sessions > 0 && rated / sessions >= ENOUGH_RATED ? 'rpe' : 'points';
  const stress = (week: WeekDays | null, index: number, whole: boolean) => {
    if (week === null || (whole && index === table.running)) return null;
    if (basis === 'points') return weekStress(week.points);
    return week.rated >= week.sessions * ENOUGH_RATED ? weekStress(week.effortAu) : null;
  };
  const actual = table.actual.days.map((week, index) => stress(week, index, true));
  const planned = table.planned.days.map((week, index) => (basis === 'points' ? stress(week, index, false) : null));
  return (['monotony', 'strain'] as const).map((kind) => ({
    kind,
    exerciseId: null,
    basis,
    series: [
      { id: 'actual', fold: 'mean', weeks: actual.map((week) => week?.[kind] ?? null) },
      { id: 'planned', fold: 'mean', weeks: planned.map((week) => week?.[kind] ?? null) },
    ],
  }));
}

/** Fitness, fatigue and form from all running points since the first logged day, and as the plan would go on. */
export function formChart(table: WeekTable, before: readonly WeekDays[], lead: number, today: CalendarDate): WeekChart {
  const points = (side: 'actual' | 'planned') => {
    const byMonday = new Map(before.filter((week) => week.side === side).map((week) => [week.monday, week.points]));
    return [...Array.from({ length: lead }, () => null), ...table[side].days.map((week) => week?.points ?? null)].map(
      (week, index) => (index < lead ? (byMonday.get(mondayAt(table, index - lead)) ?? null) : week),
    );
  };
  const done = points('actual');
  const lastKnown = done.findLastIndex((week) => week !== null);
  const first = mondayAt(table, -lead);
  const told = Math.min((lastKnown + 1) * 7, Math.max(0, daysBetween(first, today)));
  const daily = done.flatMap((week) => week ?? [0, 0, 0, 0, 0, 0, 0]).slice(0, lastKnown < 0 ? 0 : told);
  const weeks = weeklyForm(daily, points('planned'), done.length).slice(lead);
  const series = (['fitness', 'fatigue', 'form'] as const).flatMap((id): WeekSeries[] => [
    { id, fold: 'last', weeks: weeks.map((week) => week.done?.[id] ?? null) },
    { id: `${id}Planned`, fold: 'last', weeks: weeks.map((week) => week.planned?.[id] ?? null) },
  ]);
  return { kind: 'form', exerciseId: null, basis: null, series };
}

function mondayAt(table: WeekTable, index: number): CalendarDate {
  const [first] = table.mondays;
  if (first === undefined) throw new Error('a span without weeks');
  return addWeeks(first, index);
}

/** Best estimate of each week, tests, the running median of them; one chart for each lift that has any. */
export function e1rmCharts(
  table: WeekTable,
  maxes: readonly LiftMax[],
  goals: ReturnType<ReadDb['liftGoals']['list']>,
): WeekChart[] {
  const ids = new Set([
    ...table.lifts.filter((lift) => lift.side === 'actual').map((lift) => lift.exerciseId),
    ...maxes.filter((max) => weekAt(table, max.date) !== null).map((max) => max.exerciseId),
  ]);
  return [...ids].map((exerciseId) => {
    const actual = bestOf(
      table,
      table.lifts.filter((lift) => lift.side === 'actual' && lift.exerciseId === exerciseId),
      (lift) => lift.e1rmKg,
    );
    const own = maxes.filter((max) => max.exerciseId === exerciseId);
    const tested = heaviest(
      table,
      own.filter((max) => max.method === 'tested'),
    );
    const entered = heaviest(
      table,
      own.filter((max) => max.method === 'estimated'),
    );
    const estimates = actual.map((value, index) => value ?? entered[index] ?? null);
    const trend = runningMedian(estimates.map((value, index) => tested[index] ?? value));
    const goal = goals.find((each) => each.exerciseId === exerciseId)?.e1rmKg ?? null;
    const series: WeekSeries[] = [
      { id: 'actual', fold: 'max', weeks: estimates },
      { id: 'trend', fold: 'last', weeks: trend },
      { id: 'tested', fold: 'max', weeks: tested },
    ];
    if (goal !== null) series.push({ id: 'goal', fold: 'last', weeks: table.mondays.map(() => goal) });
    return { kind: 'e1rm', exerciseId, basis: null, series };
  });
}

/** Heaviest work set of each week with its reps, done and planned; one chart for each lift. */
export function topSetCharts(table: WeekTable): WeekChart[] {
  const ids = new Set(table.topSets.map((set) => set.exerciseId));
  return [...ids].map((exerciseId) => {
    const of = (side: 'actual' | 'planned') =>
      table.topSets.filter((set) => set.side === side && set.exerciseId === exerciseId);
    const kg = (side: 'actual' | 'planned') => bestOf(table, of(side), (set) => set.loadKg);
    const reps = (side: 'actual' | 'planned') => bestOf(table, of(side), (set) => set.reps);
    return {
      kind: 'topSet',
      exerciseId,
      basis: null,
      series: [
        { id: 'actual', fold: 'max', weeks: kg('actual') },
        { id: 'reps', fold: 'last', weeks: reps('actual') },
        { id: 'planned', fold: 'max', weeks: kg('planned') },
        { id: 'plannedReps', fold: 'last', weeks: reps('planned') },
      ],
    };
  });
}

function weekAt(table: WeekTable, date: CalendarDate): number | null {
  const [first] = table.mondays;
  if (first === undefined) return null;
  const at = daysBetween(first, mondayOf(date)) / 7;
  return at >= 0 && at < table.mondays.length ? at : null;
}

function bestOf<R extends { readonly monday: CalendarDate }>(
  table: WeekTable,
  rows: readonly R[],
  of: (row: R) => number,
): (number | null)[] {
  const values: (number | null)[] = table.mondays.map(() => null);
  for (const row of rows) {
    const at = weekAt(table, row.monday);
    if (at !== null) values[at] = Math.max(values[at] ?? 0, of(row));
  }
  return values;
}

function heaviest(table: WeekTable, maxes: readonly LiftMax[]): (number | null)[] {
  return bestOf(
    table,
    maxes.map((max) => ({ monday: mondayOf(max.date), kg: max.e1rmKg })),
    (max) => max.kg,
  );
}
