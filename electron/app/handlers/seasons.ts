import type { seasons } from '../../../shared/contract/seasons.ts';
import {
  addWeeks,
  type CalendarDate,
  calendarDate,
  daysBetween,
  dayText,
} from '../../../shared/domain/calendar-date.ts';
import type { AthleteId, RaceId, SeasonId } from '../../../shared/domain/ids.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { RaceDraft, Season, SeasonDraft } from '../../../shared/domain/season.ts';
import { type AppContext, gone, readsOf, writeFor } from '../context.ts';
import { exportSeasonPdf } from '../export-pdf.ts';
import type { HandlersFor } from '../handler.ts';
import { type Draughted, draughtSeason, overlapProblem, storePlan, storeReplanned } from '../season-plan.ts';
import { seasonViewOf } from '../season-view.ts';
import { reclassifyAround } from '../week-classes.ts';

/** Longest season that can be stored, weeks; the engine says when one is longer than it plans well. */
const MAX_SEASON_WEEKS = 104;
const TOO_LONG = 'A season can hold 104 weeks at most; end it earlier and plan the rest as another season.';
/** Seasons start up to here, so that the longest one ends within the days that can be stored. */
const LAST_START = calendarDate('2197-12-31');
const TOO_FAR = 'Seasons can be planned until the end of 2197; start it earlier.';
const OVER = 'This season would be over already; days before today are never planned.';

type RaceChannel = 'race.list' | 'race.create' | 'race.update' | 'race.delete';
type PlanChannel = 'season.preview' | 'season.create' | 'season.update' | 'season.replan';

/** Races and seasons. */
export function seasonHandlers(context: AppContext): HandlersFor<keyof typeof seasons> {
  return {
    ...raceHandlers(context),
    ...planHandlers(context),
    'season.list': ({ athleteId }) => ok([...readsOf(context).seasons.list(athleteId)]),
    'season.get': ({ seasonId }) => {
      const reads = readsOf(context);
      const season = reads.seasons.get(seasonId);
      return season === undefined ? gone('season') : ok(seasonViewOf(reads, season, context.ports.clock.today()));
    },
    'season.delete': ({ seasonId }) => {
      if (readsOf(context).seasons.get(seasonId) === undefined) return gone('season');
      writeFor(context, 'season.delete', (db) => db.seasons.remove(seasonId));
      return ok({});
    },
    'week.setNote': ({ seasonId, monday, note }) => {
      const known = readsOf(context)
        .seasons.weeks(seasonId)
        .some((week) => week.monday === monday);
      if (!known) return gone('week');
      writeFor(context, 'week.setNote', (db) => db.seasons.setWeekNote(seasonId, monday, note));
      return ok({});
    },
    'season.exportPdf': (input) => exportSeasonPdf(context, input),
  };
}

function raceHandlers(context: AppContext): HandlersFor<RaceChannel> {
  return {
    'race.list': ({ athleteId }) => ok([...readsOf(context).races.list(athleteId)]),
    'race.create': ({ athleteId, draft }) => {
      const reads = readsOf(context);
      if (reads.athletes.get(athleteId) === undefined) return gone('athlete');
      const twin = sameRace(context, athleteId, draft, null);
      if (twin !== null) return twin;
      const raceId = writeFor(context, 'race.create', (db) => {
        const id = db.races.create(athleteId, draft);
        reclassifyAround(db, athleteId, [draft.date]);
        return id;
      });
      return ok({ raceId });
    },
    'race.update': ({ raceId, draft }) => {
      const race = readsOf(context).races.get(raceId);
      if (race === undefined) return gone('race');
      const twin = sameRace(context, race.athleteId, draft, raceId);
      if (twin !== null) return twin;
      writeFor(context, 'race.update', (db) => {
        db.races.update(raceId, draft);
        reclassifyAround(db, race.athleteId, [race.date, draft.date]);
      });
      return ok({});
    },
    'race.delete': ({ raceId }) => {
      const race = readsOf(context).races.get(raceId);
      if (race === undefined) return gone('race');
      writeFor(context, 'race.delete', (db) => {
        db.races.remove([raceId]);
        reclassifyAround(db, race.athleteId, [race.date]);
      });
      return ok({});
    },
  };
}

/** Refuses a race that the athlete already has, under the same name on the same day; `own` is the race itself. */
function sameRace(
  context: AppContext,
  athleteId: AthleteId,
  draft: RaceDraft,
  own: RaceId | null,
): Result<never> | null {
  const name = draft.name.toLowerCase();
  const twin = readsOf(context)
    .races.list(athleteId, draft.date, draft.date)
    .find((race) => race.id !== own && race.name.toLowerCase() === name);
  return twin === undefined
    ? null
    : fail('conflict', `“${twin.name}” on ${dayText(twin.date)} is already in the calendar.`);
}

function planHandlers(context: AppContext): HandlersFor<PlanChannel> {
  const today = () => context.ports.clock.today();
  return {
    'season.preview': ({ athleteId, draft }) => {
      const worked = draught(context, athleteId, draft, null, today());
      if (!worked.ok) return worked;
      const { phases, weeks, alignment, findings } = worked.value.plan;
      return ok({
        phases: [...phases],
        weeks: weeks.map((week) => ({
          monday: week.monday,
          phase: week.phase,
          recovery: week.recovery,
          class: week.class,
          planned: week.load,
        })),
        alignment,
        findings: [...findings],
      });
    },
    'season.create': ({ athleteId, draft }) => {
      const worked = draught(context, athleteId, draft, null, today());
      if (!worked.ok) return worked;
      const { plan } = worked.value;
      const overlap = overlapProblem(readsOf(context), athleteId, plan, null);
      if (overlap !== null) return overlap;
      const { seasonId } = writeFor(context, 'season.create', (db) => storePlan(db, athleteId, draft, plan));
      const sessions = plan.weeks.reduce((sum, week) => sum + week.sessions.length, 0);
      return ok({ seasonId, sessions, findings: [...plan.findings] });
    },
    'season.update': ({ seasonId, draft }) => {
      const season = readsOf(context).seasons.get(seasonId);
      if (season === undefined) return gone('season');
      if (samePlan(season, draft)) {
        writeFor(context, 'season.update', (db) => db.seasons.update(seasonId, draft, season));
        return ok({});
      }
      const worked = redraught(context, season, draft, today());
      if (!worked.ok) return worked;
      writeFor(context, 'season.update', (db) => storeReplanned(db, season, draft, worked.value));
      return ok({});
    },
    'season.replan': ({ seasonId }) => {
      const season = readsOf(context).seasons.get(seasonId);
      if (season === undefined) return gone('season');
      const draft = seasonDraftOf(season);
      const worked = redraught(context, season, draft, today());
      if (!worked.ok) return worked;
      const counts = writeFor(context, 'season.replan', (db) => storeReplanned(db, season, draft, worked.value));
      return ok({ ...counts, findings: [...worked.value.plan.findings] });
    },
  };
}

function draught(
  context: AppContext,
  athleteId: AthleteId,
  draft: SeasonDraft,
  seasonId: SeasonId | null,
  today: CalendarDate,
): Result<Draughted> {
  const reads = readsOf(context);
  const athlete = reads.athletes.get(athleteId);
  if (athlete === undefined) return gone('athlete');
  const problem = spanProblem(draft, today);
  if (problem !== null) return problem;
  const worked = draughtSeason(reads, athlete, draft, seasonId, today);
  const weeks = worked.plan.weeks.length;
  return weeks >= 1 && weeks <= MAX_SEASON_WEEKS ? ok(worked) : spanFailure(TOO_LONG);
}

/** Dates that no plan can be made for. */
function spanProblem(draft: SeasonDraft, today: CalendarDate): Result<never> | null {
  const { startDate, endDate } = draft;
  if (startDate > LAST_START) return spanFailure(TOO_FAR, 'draft.startDate');
  if (endDate === null) {
    return startDate < addWeeks(today, -MAX_SEASON_WEEKS) ? spanFailure(OVER, 'draft.startDate') : null;
  }
  if (endDate < startDate) return spanFailure('The season must not end before it starts.');
  if (endDate < today) return spanFailure(OVER);
  return daysBetween(startDate, endDate) >= MAX_SEASON_WEEKS * 7 ? spanFailure(TOO_LONG) : null;
}

function spanFailure(message: string, path = 'draft.endDate'): Result<never> {
  return fail('validation', message, { issues: [{ path, message }] });
}

/** Works out a stored season's plan anew from a draft; fails for dates that no plan can be made for. */
export function redraught(
  context: AppContext,
  season: Season,
  draft: SeasonDraft,
  today: CalendarDate,
): Result<Draughted> {
  const worked = draught(context, season.athleteId, draft, season.id, today);
  if (!worked.ok) return worked;
  return overlapProblem(readsOf(context), season.athleteId, worked.value.plan, season.id) ?? worked;
}

/** What the coach entered of a stored season. */
export function seasonDraftOf(season: Season): SeasonDraft {
  const { name, startDate, endDate, rhythm, volumeBasis, peakDistanceM, peakDurationS, preset, goal } = season;
  return { name, startDate, endDate, rhythm, volumeBasis, peakDistanceM, peakDurationS, preset, goal };
}

function samePlan(season: Season, draft: SeasonDraft): boolean {
  return (
    season.startDate === draft.startDate &&
    season.endDate === draft.endDate &&
    season.rhythm === draft.rhythm &&
    season.volumeBasis === draft.volumeBasis &&
    season.peakDistanceM === draft.peakDistanceM &&
    season.peakDurationS === draft.peakDurationS &&
    season.preset === draft.preset
  );
}
