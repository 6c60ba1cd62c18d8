import type { templates } from '../../../shared/contract/templates.ts';
import type { AthleteId, TemplateId } from '../../../shared/domain/ids.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { TemplateAnchor } from '../../../shared/domain/template.ts';
import type { WriteDb } from '../../db/index.ts';
import { type AppContext, gone, readsOf, writeFor } from '../context.ts';
import { copyName } from '../copy-name.ts';
import type { HandlersFor } from '../handler.ts';
import { planPreviewOf } from '../plan-preview.ts';
import { sessionsOf } from '../season-plan.ts';
import { applyMany } from '../templates/apply-many.ts';
import { storeFromTemplate, workOutTemplate } from '../templates/apply-template.ts';
import { templateOf } from '../templates/template-of.ts';

/** Season templates: kept from a season, laid on other athletes' calendars. */
export function templateHandlers(context: AppContext): HandlersFor<keyof typeof templates> {
  return {
    'template.list': () => ok([...readsOf(context).templates.list()]),
    'template.save': ({ seasonId, name, sessions }) => {
      const reads = readsOf(context);
      const season = reads.seasons.get(seasonId);
      const athlete = season === undefined ? undefined : reads.athletes.get(season.athleteId);
      if (season === undefined || athlete === undefined) return gone('season');
      const problem = nameTaken(context, name, null);
      if (problem !== null) return problem;
      const draft = templateOf(reads, athlete, season, name, sessions, context.ports.clock.today());
      return ok({ templateId: writeFor(context, 'template.save', (db) => db.templates.create(draft)) });
    },
    'template.rename': ({ templateId, name }) => {
      if (readsOf(context).templates.get(templateId) === undefined) return gone('template');
      const problem = nameTaken(context, name, templateId);
      if (problem !== null) return problem;
      writeFor(context, 'template.rename', (db) => db.templates.rename(templateId, name));
      return ok({});
    },
    'template.duplicate': ({ templateId }) => {
      const reads = readsOf(context);
      const template = reads.templates.get(templateId);
      if (template === undefined) return gone('template');
      const { id: _id, createdAt: _at, ...draft } = template;
      const name = copyName(template.name, (each) => reads.templates.findByName(each) !== undefined);
      const create = (db: WriteDb) => db.templates.create({ ...draft, name });
      return ok({ templateId: writeFor(context, 'template.duplicate', create) });
    },
    'template.uses': () =>
      ok([...readsOf(context).templates.uses()].map(([templateId, seasons]) => ({ templateId, seasons }))),
    'template.delete': ({ templateId }) => {
      if (readsOf(context).templates.get(templateId) === undefined) return gone('template');
      writeFor(context, 'template.delete', (db) => db.templates.remove(templateId));
      return ok({});
    },
    ...applyHandlers(context),
  };
}

type ApplyChannel = 'template.preview' | 'template.apply' | 'template.applyMany';

function applyHandlers(context: AppContext): HandlersFor<ApplyChannel> {
  const workOut = (
    input: { readonly templateId: TemplateId; readonly athleteId: AthleteId; readonly anchor: TemplateAnchor },
    name: string | null,
  ) => {
    const reads = readsOf(context);
    const template = reads.templates.get(input.templateId);
    if (template === undefined) return gone('template');
    const athlete = reads.athletes.get(input.athleteId);
    if (athlete === undefined) return gone('athlete');
    const plan = workOutTemplate(context, athlete, template, input.anchor, name ?? template.name);
    return plan.ok ? ok({ athlete, ...plan.value }) : plan;
  };
  return {
    'template.preview': (input) => {
      const worked = workOut(input, null);
      if (!worked.ok) return worked;
      const { laid, draughted } = worked.value;
      const { draft, sessions, notes } = laid;
      return ok({ ...planPreviewOf(draughted.plan), draft, sessions: sessions.length, notes: [...notes] });
    },
    'template.apply': ({ name, ...input }) => {
      const worked = workOut(input, name);
      if (!worked.ok) return worked;
      const { athlete, ...plan } = worked.value;
      const seasonId = writeFor(context, 'template.apply', (db) => storeFromTemplate(db, athlete, plan));
      const { plan: planned } = plan.draughted;
      const sessions = sessionsOf(planned).length + plan.laid.sessions.length;
      return ok({ seasonId, sessions, findings: [...planned.findings] });
    },
    'template.applyMany': (input) => applyMany(context, input),
  };
}

function nameTaken(context: AppContext, name: string, except: TemplateId | null): Result<never> | null {
  const found = readsOf(context).templates.findByName(name);
  if (found === undefined || found.id === except) return null;
  return fail('conflict', `There is already a template named “${found.name}”; choose another name.`, {
    issues: [{ path: 'name', message: 'This name is taken.' }],
  });
}
