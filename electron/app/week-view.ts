import type { WeekView } from '../../shared/contract/sessions.ts';
import type { Athlete } from '../../shared/domain/athlete.ts';
import { addDays, addWeeks, type CalendarDate, mondayOf } from '../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../shared/domain/ids.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import type { Season } from '../../shared/domain/season.ts';
import type { ReadDb } from '../db/index.ts';
import { emptyWeekLoad, pacesFor } from '../engine/index.ts';
import { policyOf } from './athlete-policy.ts';
import { gone } from './context.ts';
import { countedSessions } from './counted-sessions.ts';
import { withLoadReasons } from './load-reasons.ts';
import { lastDayOf } from './season-plan.ts';
import { auditOf, classesOf, recoveryMondays } from './season-view.ts';
import { contextOn } from './session-fit.ts';
import { weekPlaces } from './week-places.ts';

/** Days before the week that its audit looks at. */
const LOOK_BACK_DAYS = 42;

/** Everything the Week screen shows of the week that holds `day`. */
export function weekViewOf(
  reads: ReadDb,
  athleteId: AthleteId,
  day: CalendarDate,
  today: CalendarDate,
): Result<WeekView> {
  const athlete = reads.athletes.get(athleteId);
  if (athlete === undefined) return gone('athlete');
  const monday = mondayOf(day);
  const sunday = addDays(monday, 6);
  const season = reads.seasons.covering(athleteId, monday) ?? reads.seasons.covering(athleteId, sunday);
  const planned = reads.rollUps.week(athleteId, monday, 'planned');
  const inSeason = season === undefined ? null : seasonPart(reads, season, monday, today);
  return ok({
    athleteId,
    monday,
    today,
    season: inSeason?.season ?? null,
    plannedClass: planned === undefined ? null : (inSeason?.plannedClass ?? null),
    periods: [...reads.periods.list(athleteId, monday, sunday)],
    dayNotes: [...reads.dayNotes.between(athleteId, monday, sunday)],
    paces: pacesOn(reads, athlete, monday, today),
    sessions: withLoadReasons(reads, athlete, reads.sessions.between(athleteId, monday, sunday)),
    planned: planned ?? emptyWeekLoad,
    actual: reads.rollUps.week(athleteId, monday, 'actual') ?? null,
    reasons: inSeason?.reasons ?? [],
    findings: inSeason?.findings ?? [],
  });
}

/** Training paces of the week by all that is known of the athlete's fitness; null without any. */
function pacesOn(reads: ReadDb, athlete: Athlete, monday: CalendarDate, today: CalendarDate): WeekView['paces'] {
  const { context, policy } = contextOn(reads, athlete, monday, today);
  return context.vdot === null ? null : pacesFor(context.vdot, policy.running);
}

function seasonPart(reads: ReadDb, season: Season, monday: CalendarDate, today: CalendarDate) {
  const places = weekPlaces(season, reads.seasons.phases(season.id));
  const index = places.findIndex((place) => place.monday === monday);
  const place = places[index];
  if (place === undefined) return null;
  const weeks = reads.seasons.weeks(season.id);
  const stored = weeks.find((week) => week.monday === monday);
  const last = lastDayOf(season);
  const loads = new Map(
    reads.rollUps
      .weeks(season.athleteId, season.firstMonday, last)
      .filter((week) => week.side === 'planned')
      .map((week) => [week.monday, week.load]),
  );
  const classes = classesOf(
    places,
    loads,
    reads.races.list(season.athleteId, season.firstMonday, last),
    policyOf(reads, season.athleteId, season.preset),
    recoveryMondays(weeks),
  );
  const from = addDays(monday, -LOOK_BACK_DAYS);
  const around = countedSessions(reads.sessions.plainBetween(season.athleteId, from, addWeeks(monday, 2)), today);
  return {
    season: {
      id: season.id,
      name: season.name,
      number: place.number,
      weekCount: season.weekCount,
      phase: place.phase,
      phaseWeek: place.phaseWeek,
      phaseWeeks: place.phaseWeeks,
      recovery: stored?.recovery ?? false,
      note: stored?.note ?? '',
    },
    plannedClass: classes[index] ?? null,
    reasons: [...(stored?.reasons ?? [])],
    findings: [...auditOf(reads, season, around, monday, addDays(monday, 6), today)],
  };
}
