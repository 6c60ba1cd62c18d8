import type { ProgressSpan } from '../../../shared/contract/progress.ts';
import {
  addDays,
  addWeeks,
  type CalendarDate,
  daysBetween,
  earlier,
  later,
  mondayOf,
} from '../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../shared/domain/ids.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { Season } from '../../../shared/domain/season.ts';
import type { ReadDb } from '../../db/index.ts';
import { gone } from '../context.ts';
import { lastDayOf } from '../season-plan.ts';

/** Weeks looked at where a block or season is asked for and there is none. */
const WITHOUT_SEASON = 12;
/** Longest span, weeks: twenty years. */
const MOST_WEEKS = 1040;

/** Whole weeks: Monday of the first and of the last. */
export interface Mondays {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** The season that a span goes by: the one asked for, else the one that holds today, else the last that began, else the next. */
export function seasonOfSpan(span: ProgressSpan, seasons: readonly Season[], today: CalendarDate): Season | null {
  if (span.kind === 'season' && span.seasonId !== null)
    return seasons.find((each) => each.id === span.seasonId) ?? null;
  const holds = seasons.find((each) => each.firstMonday <= today && today <= lastDayOf(each));
  return holds ?? seasons.findLast((each) => each.firstMonday <= today) ?? seasons[0] ?? null;
}

/** The whole weeks that a span covers. */
export function mondaysOfSpan(
  reads: ReadDb,
  athleteId: AthleteId,
  span: ProgressSpan,
  season: Season | null,
  today: CalendarDate,
): Result<Mondays> {
  const monday = mondayOf(today);
  switch (span.kind) {
    case 'weeks':
      return ok({ first: addWeeks(monday, 1 - span.weeks), last: monday });
    case 'days': {
      if (span.to < span.from) return fail('validation', 'The last day must not be before the first.');
      const days = { first: mondayOf(span.from), last: mondayOf(span.to) };
      return daysBetween(days.first, days.last) / 7 < MOST_WEEKS
        ? ok(days)
        : fail('validation', `At most ${MOST_WEEKS / 52} years at once; choose a shorter span.`);
    }
    case 'all':
      return ok(everyWeek(reads, athleteId, monday));
    case 'season':
      if (season === null) return span.seasonId === null ? ok(lastWeeks(monday)) : gone('season');
      return ok({ first: season.firstMonday, last: mondayOf(lastDayOf(season)) });
    case 'block':
      return ok(season === null ? lastWeeks(monday) : blockOf(reads, season, today));
  }
}

function lastWeeks(monday: CalendarDate): Mondays {
  return { first: addWeeks(monday, 1 - WITHOUT_SEASON), last: monday };
}

/** The phase that holds today; outside the season its nearest phase. */
function blockOf(reads: ReadDb, season: Season, today: CalendarDate): Mondays {
  const phases = reads.seasons.phases(season.id);
  const phase = phases.findLast((each) => each.firstMonday <= today) ?? phases[0];
  if (phase === undefined) return { first: season.firstMonday, last: mondayOf(lastDayOf(season)) };
  return { first: phase.firstMonday, last: addWeeks(phase.firstMonday, phase.weekCount - 1) };
}

/** From the first to the last week of log and plan, this week included. */
function everyWeek(reads: ReadDb, athleteId: AthleteId, monday: CalendarDate): Mondays {
  const spans = (['actual', 'planned'] as const).flatMap((side) => reads.rollUps.span(athleteId, side) ?? []);
  const first = spans.reduce((day, span) => earlier(day, span.first), monday);
  const last = spans.reduce((day, span) => later(day, span.last), monday);
  return { first: later(first, addWeeks(last, 1 - MOST_WEEKS)), last };
}

/** Last day of the week that a Monday begins. */
export function sundayOf(monday: CalendarDate): CalendarDate {
  return addDays(monday, 6);
}
