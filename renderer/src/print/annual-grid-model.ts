import { dateParts, daysBetween } from '../../../shared/domain/calendar-date.ts';
import type { SeasonView, SeasonWeek } from '../../../shared/domain/season.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { StrengthBlock } from '../../../shared/domain/vocabulary.ts';
import { monthName } from '../charts/calendar-words.ts';
import { weekPeriods } from '../charts/chart-words.ts';
import { periodsOfWeek, weekIndexOf } from '../charts/counterpoint-model.ts';
import { blockOf, plannedInWeek } from './week-summary.ts';

/** Neighbouring weeks with the same value. */
export interface GridSpan<T> {
  readonly start: number;
  readonly length: number;
  readonly value: T;
}

/** The annual plan: one column per week. */
export interface AnnualGrid {
  /** `Apr 2026`. */
  readonly months: readonly GridSpan<string>[];
  readonly strength: readonly GridSpan<StrengthBlock | null>[];
  /** Weeks to the next A race per week, 0 in its week; null after the last. */
  readonly weeksToA: readonly (number | null)[];
  /** Priorities of the week's races, the most important first. */
  readonly races: readonly string[];
  /** What the calendar holds: `Away, camp`; null for weeks like others. */
  readonly periods: readonly GridSpan<string | null>[];
  readonly lifts: readonly number[];
}

/** Joins neighbouring equal values. */
export function spans<T>(values: readonly T[]): readonly GridSpan<T>[] {
  const result: GridSpan<T>[] = [];
  for (const [index, value] of values.entries()) {
    const last = result.at(-1);
    if (last !== undefined && last.value === value) result[result.length - 1] = { ...last, length: last.length + 1 };
    else result.push({ start: index, length: 1, value });
  }
  return result;
}

/** A week belongs to the month of its Monday. */
function monthsOf(weeks: readonly SeasonWeek[]): readonly GridSpan<string>[] {
  return spans(
    weeks.map((week) => {
      const { year, month } = dateParts(week.monday);
      return `${monthName(month, 'short')} ${year}`;
    }),
  );
}

function weeksToA(view: SeasonView): readonly (number | null)[] {
  const raceWeeks = view.races
    .filter((race) => race.priority === 'A')
    .map((race) => weekIndexOf(view.weeks, race.date))
    .filter((index) => index !== null);
  return view.weeks.map((_, index) => {
    const ahead = raceWeeks.filter((week) => week >= index);
    return ahead.length === 0 ? null : Math.min(...ahead) - index;
  });
}

/** Builds the grid from the season and its planned sessions. */
export function annualGrid(view: SeasonView, sessions: readonly Session[]): AnnualGrid {
  return {
    months: monthsOf(view.weeks),
    strength: spans(view.weeks.map((week) => blockOf(plannedInWeek(sessions, week.monday)))),
    weeksToA: weeksToA(view),
    races: view.weeks.map((week) =>
      view.races
        .filter((race) => daysBetween(week.monday, race.date) >= 0 && daysBetween(week.monday, race.date) < 7)
        .map((race) => race.priority)
        .toSorted()
        .join(''),
    ),
    periods: spans(
      view.weeks.map((week) => {
        const kinds = periodsOfWeek(view.periods, week.monday).map((period) => period.kind);
        return kinds.length === 0 ? null : weekPeriods({ periods: [...new Set(kinds)] });
      }),
    ),
    lifts: view.weeks.map((week) => week.planned.lifts),
  };
}
