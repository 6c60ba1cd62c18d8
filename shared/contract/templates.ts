import { z } from 'zod';
import { athleteId, jobId, seasonId, templateId } from '../domain/ids.ts';
import { finding } from '../domain/reason.ts';
import { nameText } from '../domain/scalars.ts';
import { seasonDraft } from '../domain/season.ts';
import { seasonTemplate, squadAnchor, templateAnchor } from '../domain/template.ts';
import { command, query } from './channel.ts';
import { leftOut } from './replanning.ts';
import { planPreview } from './seasons.ts';

export const templates = {
  /** By name. */
  'template.list': query(z.strictObject({}), z.array(seasonTemplate), { reads: ['templates'] }),
  /** Keeps the shape of a season under a name; with `sessions` also what the coach made or locked in it. */
  'template.save': command(
    z.strictObject({ seasonId, name: nameText, sessions: z.boolean() }),
    z.strictObject({ templateId }),
    { label: 'Save template', touches: ['templates'], undoable: true },
  ),
  'template.rename': command(z.strictObject({ templateId, name: nameText }), z.strictObject({}), {
    label: 'Rename template',
    touches: ['templates'],
    undoable: true,
  }),
  /** Makes a copy under a name of its own. */
  'template.duplicate': command(z.strictObject({ templateId }), z.strictObject({ templateId }), {
    label: 'Duplicate template',
    touches: ['templates'],
    undoable: true,
  }),
  /** How many seasons were made from each template and are still there; templates without any are left out. */
  'template.uses': query(z.strictObject({}), z.array(z.strictObject({ templateId, seasons: z.int() })), {
    reads: ['templates', 'seasons'],
  }),
  'template.delete': command(z.strictObject({ templateId }), z.strictObject({}), {
    label: 'Delete template',
    touches: ['templates'],
    undoable: true,
  }),
  /** The season that the template would give the athlete, before anything is saved. */
  'template.preview': query(
    z.strictObject({ templateId, athleteId, anchor: templateAnchor }),
    planPreview.extend({
      draft: seasonDraft,
      /** Sessions of the template that come along, their loads set for the athlete. */
      sessions: z.int(),
      /** What the coach should know about how the template fits. */
      notes: z.array(z.string()),
    }),
    { reads: ['templates', 'athletes', 'races', 'periods', 'seasons', 'sessions', 'policy'] },
  ),
  'template.apply': command(
    z.strictObject({ templateId, athleteId, anchor: templateAnchor, name: nameText }),
    z.strictObject({ seasonId, sessions: z.int(), findings: z.array(finding) }),
    { label: 'Plan from template', touches: ['seasons', 'sessions'], undoable: true },
  ),
  /** Plans a season from the template for several athletes as a job and one step of the history. */
  'template.applyMany': command(
    z.strictObject({ templateId, athleteIds: z.array(athleteId).min(1).max(1000), anchor: squadAnchor, jobId }),
    z.strictObject({
      planned: z.array(z.strictObject({ athleteId, athlete: z.string(), seasonId, sessions: z.int() })),
      leftOut: z.array(leftOut),
    }),
    { label: 'Plan from template', touches: ['seasons', 'sessions'], undoable: true },
  ),
};
