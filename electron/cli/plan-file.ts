import { z } from 'zod';
import { athleteDraft, dayAvailability, periodDraft } from '../../shared/domain/athlete.ts';
import { exercise } from '../../shared/domain/exercise.ts';
import { policyOverrides } from '../../shared/domain/policy.ts';
import { finding, reason } from '../../shared/domain/reason.ts';
import { dateField } from '../../shared/domain/scalars.ts';
import { alignment, phase, raceDraft, seasonDraft, weekLoad, weekTarget } from '../../shared/domain/season.ts';
import { sessionDraft, sessionLoad } from '../../shared/domain/session.ts';
import { INTENSITY_CLASSES, PHASE_KINDS } from '../../shared/domain/vocabulary.ts';

/** A weekday as files may write it: what is seldom needed may be left out. */
const fileDay = dayAvailability.extend({
  double: dayAvailability.shape.double.default(false),
  runMaxS: dayAvailability.shape.runMaxS.default(null),
  liftUntil: dayAvailability.shape.liftUntil.default(null),
});

/** What `plan` reads: everything a plan depends on. */
export const planFile = z.strictObject({
  /** Days before it are never planned; the season's first day when left out. */
  today: dateField.optional(),
  athlete: athleteDraft.omit({ groupIds: true, note: true, name: true }).extend({
    days: z.array(fileDay).length(7, 'must hold the seven weekdays'),
    liftSchemes: athleteDraft.shape.liftSchemes.default([]),
    marks: athleteDraft.shape.marks.default([]),
  }),
  season: seasonDraft.extend({
    volumeBasis: seasonDraft.shape.volumeBasis.default('distance'),
    peakDurationS: seasonDraft.shape.peakDurationS.default(null),
  }),
  races: z.array(
    raceDraft.extend({
      terrain: raceDraft.shape.terrain.default('road'),
      ascentM: raceDraft.shape.ascentM.default(null),
    }),
  ),
  /** The library; the built-in one when left out. */
  exercises: z.array(exercise).optional(),
  /** Sessions that stay as they are; the plan is built around them. */
  kept: z.array(sessionDraft).optional(),
  /** Planning rules that differ from the season's preset, by path; `policy` lists them all. */
  policy: policyOverrides
    .describe('Planning rules that differ from the preset of the season, by path; the command `policy` lists them all.')
    .optional(),
  /** Days that are not like others: away, injured, ill, in a camp. */
  periods: z.array(periodDraft).optional(),
});

const plannedSession = sessionDraft.extend({ load: sessionLoad, reasons: z.array(reason) });

const plannedWeek = z.strictObject({
  monday: dateField,
  number: z.int().min(1),
  phase: z.enum(PHASE_KINDS),
  phaseWeek: z.int().min(1),
  phaseWeeks: z.int().min(1),
  recovery: z.boolean(),
  taper: z.boolean(),
  class: z.enum(INTENSITY_CLASSES),
  target: weekTarget,
  load: weekLoad,
  sessions: z.array(plannedSession),
  reasons: z.array(reason),
});

/** What `plan` writes. */
export const planOutput = z.strictObject({
  firstMonday: dateField,
  phases: z.array(phase.omit({ id: true })),
  weeks: z.array(plannedWeek),
  alignment,
  findings: z.array(finding),
});
