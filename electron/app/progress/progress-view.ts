import type {
  ProgressAgainst,
  ProgressBinSize,
  ProgressChart,
  ProgressSpan,
  ProgressView,
} from '../../../shared/contract/progress.ts';
import type { Athlete } from '../../../shared/domain/athlete.ts';
import {
  addDays,
  addWeeks,
  type CalendarDate,
  daysBetween,
  earlier,
  mondayOf,
} from '../../../shared/domain/calendar-date.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import type { Season } from '../../../shared/domain/season.ts';
import { round } from '../../../shared/domain/units.ts';
import type { PATTERNS } from '../../../shared/domain/vocabulary.ts';
import type { ReadDb } from '../../db/index.ts';
import { binSizeFor, binWeeks, foldWeeks, mondaysBetween, type WeekBin } from '../../engine/index.ts';
import { lastDayOf } from '../season-plan.ts';
import { aRaceOf, type Comparison, chartKey, comparisonOf } from './compare.ts';
import { mondaysOfSpan, seasonOfSpan, sundayOf } from './span.ts';
import { summaryOf } from './summary.ts';
import { e1rmCharts, formChart, loadCharts, stressCharts, topSetCharts, type WeekChart } from './weekly-series.ts';
import { type WeekTable, weekTable } from './weekly-sums.ts';

/** What is asked for. */
export interface ProgressQuestion {
  readonly span: ProgressSpan;
  readonly bin: ProgressBinSize | 'auto';
  readonly against: ProgressAgainst | null;
}

/** An athlete's progress over any span, from roll-ups alone. */
export function progressViewOf(
  reads: ReadDb,
  athlete: Athlete,
  { span, bin, against }: ProgressQuestion,
  today: CalendarDate,
): Result<ProgressView> {
  const seasons = reads.seasons.list(athlete.id);
  const season = seasonOfSpan(span, seasons, today);
  const weeks = mondaysOfSpan(reads, athlete.id, span, season, today);
  if (!weeks.ok) return weeks;
  const own = { season, mondays: weeks.value, wholeSeason: span.kind === 'season' };
  const compared = comparisonOf(reads, athlete.id, against, own, today);
  if (!compared.ok) return compared;
  const mondays = mondaysBetween(compared.value.mondays.first, compared.value.mondays.last);
  const table = weekTable(reads, athlete.id, mondays, seasons, today);
  const size = bin === 'auto' ? binSizeFor(mondays.length) : bin;
  const days = { from: compared.value.mondays.first, to: sundayOf(compared.value.mondays.last) };
  return ok({
    today,
    ...days,
    bin: size,
    ...chartsAndSummary(reads, athlete, table, binWeeks(mondays, size), compared.value, today),
    ...calendarOf(reads, athlete, seasons, days),
    goals: reads.liftGoals.list(athlete.id).map((goal) => ({ ...goal })),
    seasons: seasons.toReversed().map((each) => seasonLine(reads, each)),
    seasonId: season?.id ?? null,
    groups: reads.groups
      .list()
      .filter((group) => group.athleteCount > 1)
      .map((group) => ({ id: group.id, name: group.name, athletes: group.athleteCount })),
    against: compared.value.against,
    logged: table.logged,
    planned: table.plan,
    bodyMassKg: athlete.bodyMassKg,
  });
}

function chartsAndSummary(
  reads: ReadDb,
  athlete: Athlete,
  table: WeekTable,
  bins: readonly WeekBin[],
  compared: Comparison,
  today: CalendarDate,
): Pick<ProgressView, 'bins' | 'charts' | 'summary'> {
  const exercises = new Map(reads.exercises.list().map((exercise) => [exercise.id, exercise]));
  const nameOf = (id: ExerciseId): string => exercises.get(id)?.name ?? id;
  const inOrder = (all: readonly WeekChart[]) =>
    byMovement(all, (id) => MOVEMENTS.indexOf(exercises.get(id)?.pattern ?? 'jump'));
  const lifts = inOrder(e1rmCharts(table, athlete.liftMaxes, reads.liftGoals.list(athlete.id)));
  const charts = [
    ...lifts,
    ...inOrder(topSetCharts(table)),
    ...loadCharts(table),
    ...stressCharts(table),
    formOf(reads, athlete, table, today),
    massChart(reads, athlete, table, today),
  ];
  return {
    bins: bins.map(({ from, to }) => ({
      from: table.mondays[from] ?? today,
      to: sundayOf(table.mondays[to - 1] ?? today),
      weeks: to - from,
      running: table.running !== null && from <= table.running && table.running < to,
    })),
    charts: charts.map((chart) => foldChart(chart, bins, table, compared, nameOf)),
    summary: summaryOf(table, lifts, nameOf),
  };
}

/** The movements as a coach thinks of them: the big lifts first. */
const MOVEMENTS: readonly (typeof PATTERNS)[number][] = [
  'squat',
  'hinge',
  'single-leg',
  'calf',
  'push',
  'pull',
  'trunk',
  'jump',
];
/** Weeks below which a lift stands after all others. */
const FEW_WEEKS = 3;

/** Lifts by movement, then by weeks of evidence; those that were hardly done come last. */
function byMovement(charts: readonly WeekChart[], rank: (id: ExerciseId) => number): readonly WeekChart[] {
  const placed = charts.flatMap((chart) => {
    const weeks =
      chart.series.find((each) => each.id === 'actual')?.weeks.filter((value) => value !== null).length ?? 0;
    if (chart.exerciseId === null) return [];
    return [{ chart, weeks, few: weeks < FEW_WEEKS ? 1 : 0, rank: rank(chart.exerciseId), id: chart.exerciseId }];
  });
  return placed
    .toSorted((a, b) => a.few - b.few || a.rank - b.rank || b.weeks - a.weeks || (a.id < b.id ? -1 : 1))
    .map(({ chart }) => chart);
}

function formOf(reads: ReadDb, athlete: Athlete, table: WeekTable, today: CalendarDate): WeekChart {
  const first = table.mondays[0] ?? today;
  const start = table.logged === null ? first : earlier(table.logged.first, first);
  const lead = daysBetween(start, first) / 7;
  const before = lead === 0 ? [] : reads.rollUps.days(athlete.id, start, addWeeks(first, -1));
  return formChart(table, before, lead, today);
}

/** Weigh-ins of the wellness log, the mean of each week. */
function massChart(reads: ReadDb, athlete: Athlete, table: WeekTable, today: CalendarDate): WeekChart {
  const [first, last] = [table.mondays[0] ?? today, table.mondays.at(-1) ?? today];
  const byWeek = new Map<CalendarDate, number[]>();
  for (const { date, bodyMassKg } of reads.wellness.list(athlete.id, first, sundayOf(last))) {
    if (bodyMassKg === null) continue;
    const monday = mondayOf(date);
    byWeek.set(monday, [...(byWeek.get(monday) ?? []), bodyMassKg]);
  }
  const weeks = table.mondays.map((monday): number | null => {
    const own = byWeek.get(monday);
    return own === undefined ? null : own.reduce((sum, kg) => sum + kg, 0) / own.length;
  });
  return { kind: 'bodyMass', exerciseId: null, basis: null, series: [{ id: 'actual', fold: 'mean', weeks }] };
}

function foldChart(
  chart: WeekChart,
  bins: readonly WeekBin[],
  table: WeekTable,
  compared: Comparison,
  nameOf: (id: ExerciseId) => string,
): ProgressChart {
  const own = chart.series.map(({ id, weeks, fold }) => ({
    id,
    values: foldWeeks(weeks, bins, fold, id === 'planned' || id.endsWith('Planned') ? null : table.running),
  }));
  return {
    id: chartKey(chart),
    kind: chart.kind,
    exerciseId: chart.exerciseId,
    name: chart.exerciseId === null ? '' : nameOf(chart.exerciseId),
    basis: chart.basis,
    series: [...own, ...compared.series(chart, bins, table.mondays)].map(({ id, values }) => ({
      id,
      values: values.map((value) => (value === null ? null : round(value, 3))),
    })),
  };
}

function calendarOf(
  reads: ReadDb,
  athlete: Athlete,
  seasons: readonly Season[],
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
): Pick<ProgressView, 'phases' | 'races' | 'periods'> {
  const touching = seasons.filter((season) => season.firstMonday <= to && lastDayOf(season) >= from);
  return {
    phases: touching.flatMap((season) =>
      reads.seasons.phases(season.id).map(({ kind, firstMonday, weekCount }) => ({
        kind,
        from: firstMonday,
        to: addDays(firstMonday, weekCount * 7 - 1),
      })),
    ),
    races: reads.races.list(athlete.id, from, to).map(({ name, date, priority }) => ({ name, date, priority })),
    periods: [...reads.periods.list(athlete.id, from, to)],
  };
}

function seasonLine(reads: ReadDb, season: Season): ProgressView['seasons'][number] {
  return {
    id: season.id,
    name: season.name,
    from: season.firstMonday,
    to: lastDayOf(season),
    aRace: aRaceOf(reads, season),
  };
}
