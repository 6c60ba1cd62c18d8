import type { ProgressAgainst, ProgressView } from '../../../shared/contract/progress.ts';
import {
  addWeeks,
  type CalendarDate,
  daysBetween,
  earlier,
  later,
  mondayOf,
} from '../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../shared/domain/ids.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import type { Season } from '../../../shared/domain/season.ts';
import type { ReadDb } from '../../db/index.ts';
import { foldWeeks, quantile, type WeekBin } from '../../engine/index.ts';
import { gone } from '../context.ts';
import { lastDayOf } from '../season-plan.ts';
import type { Mondays } from './span.ts';
import {
  e1rmCharts,
  loadCharts,
  SUM_KINDS,
  sumSeries,
  topSetCharts,
  type WeekChart,
  type WeekSeries,
} from './weekly-series.ts';
import { weekTable } from './weekly-sums.ts';

/** Fewest athletes for a median and quartiles to say something. */
const FEWEST_ATHLETES = 3;

/** Lines to be laid beside the athlete's own, by chart. */
export interface Comparison {
  readonly against: ProgressView['against'];
  /** Weeks of the span, widened to those of a longer season that is compared with. */
  readonly mondays: Mondays;
  /** Series of a chart, one number a point; always asked for the same weeks. */
  readonly series: (
    chart: WeekChart,
    bins: readonly WeekBin[],
    mondays: readonly CalendarDate[],
  ) => readonly { readonly id: WeekSeries['id']; readonly values: (number | null)[] }[];
}

/** The name under which the charts of two athletes or seasons are the same. */
export function chartKey(chart: Pick<WeekChart, 'kind' | 'exerciseId'>): string {
  return chart.exerciseId === null ? chart.kind : `${chart.kind}:${chart.exerciseId}`;
}

/** Monday of the week of a season's last A race; null without one. */
export function aRaceOf(reads: ReadDb, season: Season): CalendarDate | null {
  const races = reads.races.list(season.athleteId, season.firstMonday, lastDayOf(season));
  return races.findLast((race) => race.priority === 'A')?.date ?? null;
}

/** Prepares what the athlete is held against. */
export function comparisonOf(
  reads: ReadDb,
  athleteId: AthleteId,
  against: ProgressAgainst | null,
  own: { readonly season: Season | null; readonly mondays: Mondays; readonly wholeSeason: boolean },
  today: CalendarDate,
): Result<Comparison> {
  if (against === null) return ok({ against: null, mondays: own.mondays, series: () => [] });
  return against.kind === 'season'
    ? againstSeason(reads, athleteId, against, own, today)
    : againstGroup(reads, against, own.mondays, today);
}

function againstSeason(
  reads: ReadDb,
  athleteId: AthleteId,
  { seasonId, align }: Extract<ProgressAgainst, { kind: 'season' }>,
  own: { readonly season: Season | null; readonly mondays: Mondays; readonly wholeSeason: boolean },
  today: CalendarDate,
): Result<Comparison> {
  const other = reads.seasons.get(seasonId);
  if (other === undefined || other.athleteId !== athleteId) return gone('season');
  const races = own.season === null ? null : ([aRaceOf(reads, own.season), aRaceOf(reads, other)] as const);
  const [here, there] = races ?? [null, null];
  const byRace = align === 'race' && here !== null && there !== null;
  const [from, to] = byRace ? [there, here] : [other.firstMonday, own.season?.firstMonday ?? own.mondays.first];
  const shiftWeeks = daysBetween(mondayOf(from), mondayOf(to)) / 7;
  const mondays = own.wholeSeason
    ? {
        first: earlier(own.mondays.first, addWeeks(other.firstMonday, shiftWeeks)),
        last: later(own.mondays.last, addWeeks(mondayOf(lastDayOf(other)), shiftWeeks)),
      }
    : own.mondays;
  let charts: ReadonlyMap<string, WeekChart> | null = null;
  return ok({
    against: { kind: 'season', seasonId, name: other.name, align: byRace ? 'race' : 'start', shiftWeeks },
    mondays,
    series: (chart, bins, shown) => {
      charts ??= new Map(
        chartsOfSeason(
          reads,
          other,
          shown.map((monday) => addWeeks(monday, -shiftWeeks)),
          today,
        ).map((each) => [chartKey(each), each]),
      );
      const past = charts.get(chartKey(chart))?.series.find((each) => each.id === 'actual');
      return past === undefined ? [] : [{ id: 'past', values: foldWeeks(past.weeks, bins, past.fold) }];
    },
  });
}

/** What was done in the weeks of a season; nothing outside it. */
function chartsOfSeason(
  reads: ReadDb,
  season: Season,
  mondays: readonly CalendarDate[],
  today: CalendarDate,
): WeekChart[] {
  const table = weekTable(reads, season.athleteId, mondays, [season], today);
  const inside = (index: number): boolean => {
    const monday = mondays[index];
    return monday !== undefined && season.firstMonday <= monday && monday <= lastDayOf(season);
  };
  const charts = [...e1rmCharts(table, [], []), ...topSetCharts(table), ...loadCharts(table)];
  return charts.map((chart) => ({
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      weeks: series.weeks.map((value, index) => (inside(index) ? value : null)),
    })),
  }));
}

function againstGroup(
  reads: ReadDb,
  { groupId }: Extract<ProgressAgainst, { kind: 'group' }>,
  mondays: Mondays,
  today: CalendarDate,
): Result<Comparison> {
  const group = reads.groups.get(groupId);
  if (group === undefined) return gone('group');
  const members = reads.athletes.list({ archived: false }).filter((athlete) => athlete.groupIds.includes(groupId));
  let charts: readonly ReadonlyMap<string, WeekSeries>[] | null = null;
  return ok({
    against: { kind: 'group', groupId, name: group.name, athletes: members.length },
    mondays,
    series: (chart, bins, shown) => {
      charts ??= members.map((member) => memberSeries(reads, member.id, shown, today));
      const lines = charts.flatMap((each) => {
        const series = each.get(chartKey(chart));
        return series === undefined ? [] : [foldWeeks(series.weeks, bins, series.fold)];
      });
      return lines.length === 0 ? [] : groupSeries(lines, bins);
    },
  });
}

function memberSeries(
  reads: ReadDb,
  athleteId: AthleteId,
  mondays: readonly CalendarDate[],
  today: CalendarDate,
): ReadonlyMap<string, WeekSeries> {
  const table = weekTable(reads, athleteId, mondays, [], today);
  const sums = SUM_KINDS.map((kind): readonly [string, WeekSeries] => [
    kind,
    sumSeries(table.actual.loads, kind, 'actual'),
  ]);
  const lifts = [...e1rmCharts(table, [], []), ...topSetCharts(table)].flatMap((chart) => {
    const actual = chart.series.find((each) => each.id === 'actual');
    return actual === undefined ? [] : [[chartKey(chart), actual] as const];
  });
  return new Map([...sums, ...lifts]);
}

function groupSeries(lines: readonly (number | null)[][], bins: readonly WeekBin[]) {
  const points = bins.map((_, index) => lines.flatMap((line) => line[index] ?? []));
  const at = (share: number) =>
    points.map((values) => (values.length < FEWEST_ATHLETES ? null : quantile(values, share)));
  return [
    { id: 'groupLow', values: at(0.25) },
    { id: 'groupMedian', values: at(0.5) },
    { id: 'groupHigh', values: at(0.75) },
    { id: 'groupN', values: points.map((values) => values.length) },
  ] as const;
}
