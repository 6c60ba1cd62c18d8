import { addWeeks, type CalendarDate, daysBetween, earlier, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../shared/domain/ids.ts';
import type { Season, WeekLoad } from '../../../shared/domain/season.ts';
import type { Side } from '../../../shared/domain/vocabulary.ts';
import type { ReadDb, RollUpSpan, WeekDays, WeekLift, WeekTopSet } from '../../db/index.ts';
import { emptyWeekLoad } from '../../engine/index.ts';
import { lastDayOf } from '../season-plan.ts';

/** One side of some weeks, one entry a week; null where nothing is known of it. */
export interface WeekSide {
  readonly loads: readonly (WeekLoad | null)[];
  readonly days: readonly (WeekDays | null)[];
}

/** All that the roll-ups hold of an athlete's weeks. */
export interface WeekTable {
  readonly mondays: readonly CalendarDate[];
  readonly actual: WeekSide;
  readonly planned: WeekSide;
  readonly lifts: readonly WeekLift[];
  readonly topSets: readonly WeekTopSet[];
  /** Place of the running week; null outside the weeks. */
  readonly running: number | null;
  readonly logged: RollUpSpan | null;
  readonly plan: RollUpSpan | null;
}

/** Reads the roll-ups of whole weeks, never a session. Between the first and the last logged week a week without sums is one without training. */
export function weekTable(
  reads: ReadDb,
  athleteId: AthleteId,
  mondays: readonly CalendarDate[],
  seasons: readonly Season[],
  today: CalendarDate,
): WeekTable {
  const [first, last] = [mondays[0] ?? today, mondays.at(-1) ?? today];
  const logged = reads.rollUps.span(athleteId, 'actual');
  const told = logged === null ? null : toldWeeks(logged, today);
  const rows = reads.rollUps.weeks(athleteId, first, last);
  const days = reads.rollUps.days(athleteId, first, last);
  const inSeason = (monday: CalendarDate): boolean =>
    seasons.some((season) => season.firstMonday <= monday && monday <= lastDayOf(season));
  const isTold = (monday: CalendarDate): boolean => told !== null && told.first <= monday && monday <= told.last;
  const side = (name: Side, covers: (monday: CalendarDate) => boolean): WeekSide => {
    const loads = new Map(rows.filter((row) => row.side === name).map((row) => [row.monday, row.load]));
    const byDay = new Map(days.filter((row) => row.side === name).map((row) => [row.monday, row]));
    return {
      loads: mondays.map((monday) => loads.get(monday) ?? (covers(monday) ? emptyWeekLoad : null)),
      days: mondays.map((monday) => byDay.get(monday) ?? (covers(monday) ? restWeek(monday, name) : null)),
    };
  };
  const at = daysBetween(first, mondayOf(today)) / 7;
  return {
    mondays,
    actual: side('actual', isTold),
    planned: side('planned', inSeason),
    lifts: reads.rollUps.bestLifts(athleteId, first, last),
    topSets: reads.rollUps.topSets(athleteId, first, last),
    running: at >= 0 && at < mondays.length ? at : null,
    logged,
    plan: reads.rollUps.span(athleteId, 'planned'),
  };
}

/** Who logged in this week or the last one keeps the log: then the week before this one is told, empty or not. */
function toldWeeks(logged: RollUpSpan, today: CalendarDate): RollUpSpan {
  const lastWeek = addWeeks(mondayOf(today), -1);
  return { first: logged.first, last: logged.last >= lastWeek ? earlier(logged.last, lastWeek) : logged.last };
}

const ZERO_DAYS = [0, 0, 0, 0, 0, 0, 0];

function restWeek(monday: CalendarDate, side: Side): WeekDays {
  return { monday, side, sessions: 0, rated: 0, points: ZERO_DAYS, effortAu: ZERO_DAYS };
}
