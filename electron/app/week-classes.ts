import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { AthleteId, SeasonId } from '../../shared/domain/ids.ts';
import type { Season } from '../../shared/domain/season.ts';
import type { WriteDb } from '../db/index.ts';
import { policyOf } from './athlete-policy.ts';
import { weekLoads } from './counted-sessions.ts';
import { lastDayOf } from './season-plan.ts';
import { classesOf, recoveryMondays } from './season-view.ts';
import { weekPlaces } from './week-places.ts';

/** Brings the stored class of a season's weeks in line with its planned sessions; nothing outside a season. */
export function reclassify(db: WriteDb, season: Season | undefined): void {
  if (season === undefined) return;
  const last = lastDayOf(season);
  const loads = weekLoads(db.sessions.plainBetween(season.athleteId, season.firstMonday, last, 'planned'));
  const places = weekPlaces(season, db.seasons.phases(season.id));
  const stored = db.seasons.weeks(season.id);
  const races = db.races.list(season.athleteId, season.firstMonday, last);
  const policy = policyOf(db, season.athleteId, season.preset);
  const classes = classesOf(places, loads, races, policy, recoveryMondays(stored));
  const classAt = new Map(places.map((place, index) => [place.monday, classes[index] ?? null]));
  const changed = stored
    .map((week) => ({
      ...week,
      class: loads.has(week.monday) ? (classAt.get(week.monday) ?? null) : null,
      was: week.class,
    }))
    .filter((week) => week.class !== week.was);
  if (changed.length === 0) return;
  db.seasons.putWeeks(
    season.id,
    changed.map(({ was, note, ...week }) => week),
  );
}

/** The same for the seasons that hold any of the days: a race or a session there came, moved or went. */
export function reclassifyAround(db: WriteDb, athleteId: AthleteId, dates: readonly CalendarDate[]): void {
  const done = new Set<SeasonId>();
  for (const date of dates) {
    const season = db.seasons.covering(athleteId, date);
    if (season === undefined || done.has(season.id)) continue;
    done.add(season.id);
    reclassify(db, season);
  }
}
