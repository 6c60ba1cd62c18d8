import type { Athlete } from '../../../shared/domain/athlete.ts';
import type { SeasonId, TemplateId } from '../../../shared/domain/ids.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import type { SeasonTemplate, TemplateAnchor } from '../../../shared/domain/template.ts';
import type { WriteDb } from '../../db/index.ts';
import { type AppContext, readsOf } from '../context.ts';
import { draught } from '../season-draughts.ts';
import { type Draughted, overlapProblem, storePlan } from '../season-plan.ts';
import { type LaidTemplate, layTemplate } from './lay-template.ts';

/** A season from a template, worked out for one athlete. */
export interface TemplatePlan {
  readonly templateId: TemplateId;
  readonly laid: LaidTemplate;
  readonly draughted: Draughted;
}

/** Works out the season that a template gives an athlete; fails where their calendar has no room for it. */
export function workOutTemplate(
  context: AppContext,
  athlete: Athlete,
  template: SeasonTemplate,
  anchor: TemplateAnchor,
  name: string,
): Result<TemplatePlan> {
  const reads = readsOf(context);
  const today = context.ports.clock.today();
  const laid = layTemplate(reads, athlete, template, anchor, name, today);
  if (!laid.ok) return laid;
  const { draft, sessions } = laid.value;
  const worked = draught(context, athlete.id, draft, null, today, { added: sessions });
  if (!worked.ok) return worked;
  const overlap = overlapProblem(reads, athlete.id, worked.value.plan, null);
  return overlap ?? ok({ templateId: template.id, laid: laid.value, draughted: worked.value });
}

/** Stores it: the season with its plan, and the template's own sessions, locked. */
export function storeFromTemplate(db: WriteDb, athlete: Athlete, plan: TemplatePlan): SeasonId {
  const { templateId, laid, draughted } = plan;
  const { seasonId } = storePlan(db, athlete.id, laid.draft, draughted.plan, draughted.facts);
  db.templates.noteUse(templateId, seasonId);
  db.sessions.insertMany(
    laid.sessions.map((session) => ({
      ...session,
      athleteId: athlete.id,
      seasonId,
      side: 'planned',
      plannedId: null,
      locked: true,
      edited: false,
      source: 'coach',
      reasons: [],
    })),
  );
  return seasonId;
}
