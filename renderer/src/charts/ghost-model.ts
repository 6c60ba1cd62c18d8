import { addWeeks, type CalendarDate, daysBetween, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { Season, SeasonView, SeasonWeek, WeekLoad } from '../../../shared/domain/season.ts';
import { type ChartOptions, liftValue, runValue } from './counterpoint-model.ts';

/** Which week of last season stands over a week: the one as far from the A race, or the one 52 weeks before. */
export type GhostAlignment = 'race' | 'calendar';

/** A week of last season, as it stands over a week of this one. */
export interface GhostWeek {
  readonly monday: CalendarDate;
  readonly number: number;
  /** What was done; where nothing was logged, what was planned. */
  readonly load: WeekLoad;
  readonly lift: number;
  readonly run: number | null;
}

/** Last season behind this one: one entry for each week of this season, null where last season had none. */
export interface Ghost {
  readonly name: string;
  readonly by: GhostAlignment;
  readonly weeks: readonly (GhostWeek | null)[];
}

const WEEKS_OF_A_YEAR = 52;

/** The season of the same athlete that ended last before this one begins. */
export function lastSeasonOf(seasons: readonly Season[], season: Season): Season | undefined {
  return seasons
    .filter((other) => other.id !== season.id && endOf(other) <= season.firstMonday)
    .toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1))
    .at(-1);
}

function endOf(season: Season): CalendarDate {
  return addWeeks(season.firstMonday, season.weekCount);
}

/** Monday of the week of a season's last A race. */
function goalWeek(view: SeasonView): CalendarDate | null {
  const dates = view.races.filter(({ priority }) => priority === 'A').map(({ date }) => date);
  const last = dates.toSorted((a, b) => (a < b ? -1 : 1)).at(-1);
  return last === undefined ? null : mondayOf(last);
}

function ghostWeek(week: SeasonWeek, options: ChartOptions): GhostWeek {
  const load = week.actual ?? week.planned;
  return {
    monday: week.monday,
    number: week.number,
    load,
    lift: liftValue(load, options.lifting, options.massUnit),
    run: runValue(load, options.running, options.distanceUnit),
  };
}

/** Lays last season over this one: by weeks to the last A race where both have one, else by the week of the year. */
export function ghostOf(view: SeasonView, last: SeasonView, options: ChartOptions): Ghost {
  const [here, there] = [goalWeek(view), goalWeek(last)];
  const by: GhostAlignment = here === null || there === null ? 'calendar' : 'race';
  const apart = here === null || there === null ? -WEEKS_OF_A_YEAR : Math.round(daysBetween(here, there) / 7);
  const byMonday = new Map(last.weeks.map((week) => [week.monday, week]));
  return {
    name: last.season.name,
    by,
    weeks: view.weeks.map(({ monday }) => {
      const week = byMonday.get(addWeeks(monday, apart));
      return week === undefined ? null : ghostWeek(week, options);
    }),
  };
}
