import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { LeftOut } from '../../../shared/contract/replanning.ts';
import type { Athlete } from '../../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { SeasonTemplate, SquadAnchor, TemplateAnchor } from '../../../shared/domain/template.ts';
import type { ReadDb } from '../../db/index.ts';
import { type AppContext, gone, readsOf, writeFor } from '../context.ts';
import { countedStep, eachInTurn } from '../replan/in-turn.ts';
import { sessionsOf } from '../season-plan.ts';
import { storeFromTemplate, type TemplatePlan, workOutTemplate } from './apply-template.ts';

type Answer = Output<'template.applyMany'>;

/** Plans a season from a template for several athletes, as a job and one step of the history. */
export function applyMany(context: AppContext, input: Parsed<'template.applyMany'>): Promise<Result<Answer>> {
  return context.jobs.run(input.jobId, async (job): Promise<Result<Answer>> => {
    const template = readsOf(context).templates.get(input.templateId);
    if (template === undefined) return gone('template');
    const turn = {
      items: () => [...new Set(input.athleteIds)],
      step: countedStep('Planning'),
      whenChanged: 'refuse',
    } as const;
    const worked = await eachInTurn(context, job, turn, () => (athleteId) => {
      const athlete = readsOf(context).athletes.get(athleteId);
      return athlete === undefined ? null : { athlete, plan: planFor(context, athlete, template, input.anchor) };
    });
    if (!worked.ok) return worked;
    const leftOut = worked.value.flatMap(({ athlete, plan }): LeftOut[] =>
      plan.ok ? [] : [{ athleteId: athlete.id, athlete: athlete.name, sentence: plan.failure.message }],
    );
    const ready = worked.value.flatMap(({ athlete, plan }) => (plan.ok ? [{ athlete, plan: plan.value }] : []));
    if (ready.length === 0) return ok({ planned: [], leftOut });
    const planned = writeFor(context, 'template.applyMany', (db) =>
      ready.map(({ athlete, plan }) => ({
        athleteId: athlete.id,
        athlete: athlete.name,
        seasonId: storeFromTemplate(db, athlete, plan),
        sessions: sessionsOf(plan.draughted.plan).length + plan.laid.sessions.length,
      })),
    );
    return ok({ planned, leftOut });
  });
}

/** The season that the template gives one athlete of several; fails where their calendar has no room or no race for it. */
export function planFor(
  context: AppContext,
  athlete: Athlete,
  template: SeasonTemplate,
  anchor: SquadAnchor,
): Result<TemplatePlan> {
  const own = ownAnchor(readsOf(context), athlete, anchor, context.ports.clock.today());
  return own.ok ? workOutTemplate(context, athlete, template, own.value, template.name) : own;
}

function ownAnchor(reads: ReadDb, athlete: Athlete, anchor: SquadAnchor, today: CalendarDate): Result<TemplateAnchor> {
  if (anchor.kind === 'start') return ok(anchor);
  const race = reads.races.list(athlete.id, today).find((each) => each.priority === 'A');
  return race === undefined
    ? fail('conflict', 'There is no A race to come to build backwards from.')
    : ok({ kind: 'race', raceId: race.id });
}
