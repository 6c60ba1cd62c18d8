import type { Output } from '../../../../shared/contract/index.ts';
import { addWeeks, type CalendarDate, daysBetween } from '../../../../shared/domain/calendar-date.ts';
import type { Season, SeasonView } from '../../../../shared/domain/season.ts';

type SeasonRow = Output<'season.row'>;

const NO_ALIGNMENT: SeasonView['plannedAlignment'] = { rho: null, weeks: 0, verdict: 'too-few-weeks' };

/** All seasons as one, for the chart to draw; weeks between two of them have no number. Null without any. */
export function rowView({ seasons, ...row }: SeasonRow, name: string): SeasonView | null {
  const first = seasons[0];
  if (first === undefined) return null;
  return {
    ...row,
    weeks: row.weeks.map((week) =>
      seasonOfWeek(seasons, week.monday) === undefined ? { ...week, number: 0, phaseWeek: 0, phaseWeeks: 0 } : week,
    ),
    season: { ...first, name, weekCount: row.weeks.length },
    plannedAlignment: NO_ALIGNMENT,
    actualAlignment: NO_ALIGNMENT,
    findings: [],
    pinProblems: [],
  };
}

/** The season that holds a week; undefined between two of them. */
export function seasonOfWeek(seasons: readonly Season[], monday: CalendarDate): Season | undefined {
  return seasons.find(
    ({ firstMonday, weekCount }) => firstMonday <= monday && monday < addWeeks(firstMonday, weekCount),
  );
}

/** Where a season lies on the axis that begins with the Monday, weeks. */
export function spanOf(season: Season, first: CalendarDate): { readonly from: number; readonly to: number } {
  const from = daysBetween(first, season.firstMonday) / 7;
  return { from, to: from + season.weekCount };
}
