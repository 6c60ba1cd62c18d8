import type { BulkAct } from '../../../shared/contract/roster.ts';
import type { Athlete } from '../../../shared/domain/athlete.ts';
import { dayText } from '../../../shared/domain/calendar-date.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import type { Season } from '../../../shared/domain/season.ts';
import { type AppContext, gone, readsOf } from '../context.ts';
import { workOutReplan } from '../replan/many.ts';
import { differenceOf } from '../replan/preview.ts';
import { storeShift, workOutShift } from '../replan/shift.ts';
import { lastDayOf, sessionsOf, storeReplanned } from '../season-plan.ts';
import { planFor } from '../templates/apply-many.ts';
import { storeFromTemplate } from '../templates/apply-template.ts';
import { type ReadyAct, type Refused, some } from './act.ts';

type ActOf<K extends BulkAct['kind']> = Extract<BulkAct, { kind: K }>;

const NO_SEASON: Refused = { refused: 'No season is running or planned.' };

/** The season that stands in the roster. */
function openSeasonOf(context: AppContext, athlete: Athlete): Season | undefined {
  const reads = readsOf(context);
  const id = reads.roster.openSeason(athlete.id, context.ports.clock.today());
  return id === null ? undefined : reads.seasons.get(id);
}

/** Plans the season of each anew from today on. */
export function replanAct(context: AppContext): ReadyAct {
  return {
    label: (count) => `Replan ${some(count, 'athlete')}`,
    workOut: (athlete) => {
      const season = openSeasonOf(context, athlete);
      if (season === undefined) return NO_SEASON;
      const worked = workOutReplan(context, { athlete, season });
      if (!worked.ok) return { refused: worked.failure.message };
      const { draft, draughted } = worked.value;
      return {
        sentence: `${season.name}: ${differenceOf(readsOf(context), athlete, season, draughted).summary}`,
        store: (db) => void storeReplanned(db, season, draft, draughted),
      };
    },
  };
}

/** Moves the season of each by the same number of days. */
export function shiftAct(context: AppContext, act: ActOf<'shift'>): ReadyAct {
  const today = context.ports.clock.today();
  return {
    label: (count) => `Shift ${some(count, 'season')}`,
    workOut: (athlete) => {
      const season = openSeasonOf(context, athlete);
      if (season === undefined) return NO_SEASON;
      const worked = workOutShift(context, season, act, today);
      if (!worked.ok) return { refused: worked.failure.message };
      const { moved, draughted } = worked.value;
      const parts = [
        ...(moved.size > 0 ? [`${some(moved.size, 'session')} of your own move along`] : []),
        differenceOf(readsOf(context), athlete, season, draughted).summary,
      ];
      return {
        sentence: `${season.name}: ${parts.join('; ')}`,
        store: (db) => void storeShift(db, season, worked.value),
      };
    },
  };
}

/** Plans a season from one template for each. */
export function templateAct(context: AppContext, { templateId, anchor }: ActOf<'template'>): Result<ReadyAct> {
  const template = readsOf(context).templates.get(templateId);
  if (template === undefined) return gone('template');
  return ok({
    label: (count) => `Plan ${some(count, 'athlete')} from “${template.name}”`,
    workOut: (athlete) => {
      const worked = planFor(context, athlete, template, anchor);
      if (!worked.ok) return { refused: worked.failure.message };
      const { plan } = worked.value.draughted;
      const count = sessionsOf(plan).length + worked.value.laid.sessions.length;
      const first = dayText(plan.firstMonday);
      const last = dayText(lastDayOf({ firstMonday: plan.firstMonday, weekCount: plan.weeks.length }));
      return {
        sentence: `${some(plan.weeks.length, 'week')} from ${first} to ${last}, ${some(count, 'session')}.`,
        store: (db) => void storeFromTemplate(db, athlete, worked.value),
      };
    },
  });
}
