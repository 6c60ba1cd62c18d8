import type { SeasonGround, seasons } from '../../../shared/contract/seasons.ts';
import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../shared/domain/ids.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import type { Season, SeasonDraft } from '../../../shared/domain/season.ts';
import type { WriteDb } from '../../db/index.ts';
import { type AppContext, gone, readsOf, writeFor } from '../context.ts';
import { exportSeasonPdf } from '../export-pdf.ts';
import type { HandlersFor } from '../handler.ts';
import { planPreviewOf } from '../plan-preview.ts';
import { tokenProblem } from '../replan/preview.ts';
import { seasonDraftOf } from '../season-draft.ts';
import { draught, redraught, samePins, samePlan } from '../season-draughts.ts';
import { assumedOf, groundProblem, recentTraining, storeGround } from '../season-ground.ts';
import { overlapProblem, sessionsOf, storePlan, storeReplanned } from '../season-plan.ts';
import { seasonRowOf } from '../season-row.ts';
import { seasonViewOf } from '../season-view.ts';
import { raceHandlers } from './races.ts';

type PlanChannel = 'season.preview' | 'season.recent' | 'season.create' | 'season.update';

/** Races and seasons. */
export function seasonHandlers(context: AppContext): HandlersFor<keyof typeof seasons> {
  return {
    ...raceHandlers(context),
    ...planHandlers(context),
    'season.list': ({ athleteId }) => ok([...readsOf(context).seasons.list(athleteId)]),
    'season.row': ({ athleteId }) => ok(seasonRowOf(readsOf(context), athleteId, context.ports.clock.today())),
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
      if (!readsOf(context).seasons.mondays(seasonId).includes(monday)) return gone('week');
      writeFor(context, 'week.setNote', (db) => db.seasons.setWeekNote(seasonId, monday, note));
      return ok({});
    },
    'season.exportPdf': (input) => exportSeasonPdf(context, input),
  };
}

function planHandlers(context: AppContext): HandlersFor<PlanChannel> {
  const today = () => context.ports.clock.today();
  return {
    'season.recent': ({ athleteId }) => ok(recentTraining(readsOf(context), athleteId, today())),
    'season.preview': ({ athleteId, draft, ground }) => {
      const worked = draughtNew(context, athleteId, draft, ground, today());
      return worked.ok ? ok(planPreviewOf(worked.value.plan)) : worked;
    },
    'season.create': ({ athleteId, draft, ground }) => createSeason(context, athleteId, draft, ground, today()),
    'season.update': ({ seasonId, draft, token }) => {
      const season = readsOf(context).seasons.get(seasonId);
      if (season === undefined) return gone('season');
      if (!samePlan(season, draft)) return updatePlan(context, season, draft, token, today());
      writeFor(context, 'season.update', (db) => db.seasons.update(seasonId, draft, season));
      return ok({});
    },
  };
}

/** What the history calls an edit of a season: by name where it is one border or week that the coach sets or lets go of. */
function updateLabel(season: Season, draft: SeasonDraft): string | undefined {
  const before = seasonDraftOf(season);
  if (!samePlan(season, { ...draft, phasePins: before.phasePins, weekPins: before.weekPins })) return undefined;
  const fewer = (pins: 'phasePins' | 'weekPins') => draft[pins].length < before[pins].length;
  if (samePins({ ...draft, weekPins: before.weekPins }, before)) {
    return fewer('weekPins') ? 'Let the engine decide a week' : 'Set week';
  }
  if (!samePins({ ...draft, phasePins: before.phasePins }, before)) return undefined;
  return fewer('phasePins') ? 'Let the engine decide a phase border' : 'Move phase border';
}

/** Works out a new season from what is stored and what is to be stored with it. */
function draughtNew(
  context: AppContext,
  athleteId: AthleteId,
  draft: SeasonDraft,
  ground: SeasonGround,
  today: CalendarDate,
) {
  const problem = groundProblem(readsOf(context), athleteId, ground);
  const worked = problem ?? draught(context, athleteId, draft, null, today, assumedOf(ground));
  if (!worked.ok) return worked;
  return overlapProblem(readsOf(context), athleteId, worked.value.plan, null) ?? worked;
}

function createSeason(
  context: AppContext,
  athleteId: AthleteId,
  draft: SeasonDraft,
  ground: SeasonGround,
  today: CalendarDate,
) {
  const worked = draughtNew(context, athleteId, draft, ground, today);
  if (!worked.ok) return worked;
  const { plan, facts } = worked.value;
  const { seasonId } = writeFor(context, 'season.create', (db) => {
    storeGround(db, athleteId, ground, today);
    return storePlan(db, athleteId, draft, plan, facts);
  });
  return ok({ seasonId, sessions: sessionsOf(plan).length, findings: [...plan.findings] });
}

function updatePlan(
  context: AppContext,
  season: Season,
  draft: SeasonDraft,
  token: string | null,
  today: CalendarDate,
): Result<Record<string, never>> {
  const worked = redraught(context, season, draft, today);
  if (!worked.ok) return worked;
  const problem = tokenProblem(token, draft, worked.value);
  if (problem !== null) return problem;
  const store = (db: WriteDb) => storeReplanned(db, season, draft, worked.value);
  writeFor(context, 'season.update', store, updateLabel(season, draft));
  return ok({});
}
