import { z } from 'zod';
import { sessionId } from './ids.ts';
import { noteText } from './scalars.ts';

export const MISS_REASONS = ['illness', 'injury', 'tired', 'no-time', 'travel', 'weather', 'chosen', 'other'] as const;
/** Why a planned session was not done; `chosen` is left out on purpose. */
export type MissReason = (typeof MISS_REASONS)[number];

/** A planned session that was not done, and why. */
export const missedSession = z.strictObject({ sessionId, reason: z.enum(MISS_REASONS), note: noteText });
export type MissedSession = z.infer<typeof missedSession>;
