import { z } from 'zod';

/** UUIDv7 text made in the main process; the brand keeps one kind of id from standing in for another. */
export const athleteId = z.uuid().brand<'AthleteId'>();
export type AthleteId = z.infer<typeof athleteId>;

export const groupId = z.uuid().brand<'GroupId'>();
export type GroupId = z.infer<typeof groupId>;

export const raceId = z.uuid().brand<'RaceId'>();
export type RaceId = z.infer<typeof raceId>;

export const seasonId = z.uuid().brand<'SeasonId'>();
export type SeasonId = z.infer<typeof seasonId>;

export const periodId = z.uuid().brand<'PeriodId'>();
export type PeriodId = z.infer<typeof periodId>;

export const templateId = z.uuid().brand<'TemplateId'>();
export type TemplateId = z.infer<typeof templateId>;

export const phaseId = z.uuid().brand<'PhaseId'>();
export type PhaseId = z.infer<typeof phaseId>;

export const sessionId = z.uuid().brand<'SessionId'>();
export type SessionId = z.infer<typeof sessionId>;

/** A slug such as `back-squat` for exercises that ship with the product, a UUID for the coach's own. */
export const exerciseId = z.string().min(1).max(64).brand<'ExerciseId'>();
export type ExerciseId = z.infer<typeof exerciseId>;

export const libraryItemId = z.uuid().brand<'LibraryItemId'>();
export type LibraryItemId = z.infer<typeof libraryItemId>;

export const savedFilterId = z.uuid().brand<'SavedFilterId'>();
export type SavedFilterId = z.infer<typeof savedFilterId>;

/** Names one long-running job; made by the caller so that it can cancel before the first answer. */
export const jobId = z.string().min(1).max(64).brand<'JobId'>();
export type JobId = z.infer<typeof jobId>;
