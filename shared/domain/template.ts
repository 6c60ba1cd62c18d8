import { z } from 'zod';
import { raceId, templateId } from './ids.ts';
import { dateField, instant, nameText, range } from './scalars.ts';
import { phase, raceDraft, seasonDraft } from './season.ts';
import { sessionDraft } from './session.ts';

/** The shape of a season, without athlete, days and loads: what is left when it is to be planned for somebody else. */
export const seasonTemplateDraft = z.strictObject({
  name: nameText,
  /** Length in whole weeks. */
  weekCount: z.int().min(1).max(104),
  /** Whole weeks from the first week to the week of the last A race; null for a season without one. */
  leadWeeks: z.int().min(0).max(104).nullable(),
  /** Distance of that race; null without one. */
  raceDistanceM: raceDraft.shape.distanceM.nullable(),
  /** The season ends with the transition after its last A race, wherever that is. */
  openEnd: z.boolean(),
  rhythm: seasonDraft.shape.rhythm,
  volumeBasis: seasonDraft.shape.volumeBasis,
  /** Biggest week as a part of the athlete's own week before the season; null leaves it to the engine. */
  peakShare: range(0.1, 20, 'biggest week').nullable(),
  preset: seasonDraft.shape.preset,
  goal: seasonDraft.shape.goal,
  /** The phases that the season had; another athlete's follow from the same rules, races and length. */
  phases: z.array(phase.omit({ id: true, firstMonday: true })),
  /** Sessions that the coach made or locked, by day from the first Monday on (0). */
  sessions: z.array(z.strictObject({ day: z.int().min(0).max(727), session: sessionDraft.omit({ date: true }) })),
});
export type SeasonTemplateDraft = z.infer<typeof seasonTemplateDraft>;

/** A template as stored. */
export const seasonTemplate = seasonTemplateDraft.extend({ id: templateId, createdAt: instant });
export type SeasonTemplate = z.infer<typeof seasonTemplate>;

/** Where a template is laid on a calendar: from a first day on, or backwards from one of the athlete's races. */
export const templateAnchor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start'), date: dateField }),
  z.strictObject({ kind: z.literal('race'), raceId }),
]);
export type TemplateAnchor = z.infer<typeof templateAnchor>;

/** The same for several athletes: each one's next A race. */
export const squadAnchor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start'), date: dateField }),
  z.strictObject({ kind: z.literal('next-race') }),
]);
export type SquadAnchor = z.infer<typeof squadAnchor>;
