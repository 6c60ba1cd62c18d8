import type { Output } from '../../shared/contract/index.ts';
import { addDays, addWeeks, type CalendarDate, daysBetween, mondayOf } from '../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../shared/domain/ids.ts';
import type { Phase, SeasonWeek } from '../../shared/domain/season.ts';
import type { ReadDb } from '../db/index.ts';
import { emptyWeekLoad } from '../engine/index.ts';
import { weekLoads } from './counted-sessions.ts';
import { lastDayOf } from './season-plan.ts';
import { countedInSeason, seasonWeeks } from './season-view.ts';

/** All of an athlete's seasons on one axis, by first day; the weeks between two of them are there, too. */
export function seasonRowOf(reads: ReadDb, athleteId: AthleteId, today: CalendarDate): Output<'season.row'> {
  const seasons = reads.seasons.list(athleteId).toSorted((a, b) => (a.firstMonday < b.firstMonday ? -1 : 1));
  const phases: Phase[] = [];
  const weeks: SeasonWeek[] = [];
  for (const season of seasons) {
    weeks.push(...weeksBetween(weeks.at(-1)?.monday, season.firstMonday));
    const own = reads.seasons.phases(season.id);
    const races = reads.races.list(athleteId, season.firstMonday, lastDayOf(season));
    const counted = weekLoads(countedInSeason(reads, season, today));
    phases.push(...own);
    weeks.push(...seasonWeeks(reads, season, own, races, counted, today));
  }
  const [first, last] = [weeks[0]?.monday ?? mondayOf(today), addDays(weeks.at(-1)?.monday ?? today, 6)];
  return {
    seasons,
    phases,
    // Reasons are read in the season itself.
    weeks: weeks.map((week) => ({ ...week, reasons: [] })),
    races: [...reads.races.list(athleteId, first, last)],
    periods: [...reads.periods.list(athleteId, first, last)],
    today,
  };
}

/** The weeks after the last one of a season and before the first one of the next; none before the first season. */
function weeksBetween(last: CalendarDate | undefined, next: CalendarDate): readonly SeasonWeek[] {
  if (last === undefined) return [];
  const count = Math.max(0, daysBetween(last, next) / 7 - 1);
  return Array.from({ length: count }, (_, i) => weekBetween(addWeeks(last, i + 1)));
}

/** A week that no season holds. */
function weekBetween(monday: CalendarDate): SeasonWeek {
  return {
    monday,
    number: 1,
    phase: 'transition',
    phaseWeek: 1,
    phaseWeeks: 1,
    recovery: false,
    taper: false,
    target: { distanceM: 0, durationS: 0, longRunM: 0, lifts: 0 },
    plannedClass: null,
    actualClass: null,
    planned: emptyWeekLoad,
    actual: null,
    reasons: [],
    note: '',
  };
}
