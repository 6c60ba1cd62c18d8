import { z } from 'zod';
import { reason } from '../domain/reason.ts';
import { query } from './channel.ts';

/** A point on which the literature does not agree with a rule, or not with itself. */
const contestedPoint = z.strictObject({ point: z.string(), evidence: z.string(), choice: z.string() });
export type ContestedPoint = z.infer<typeof contestedPoint>;

export const explain = {
  /** The working behind a reason in the coach's units, and what is contested about its rule. */
  'reason.explain': query(
    z.strictObject({
      reason: reason.pick({ rule: true, subject: true, inputs: true }),
      distanceUnit: z.enum(['km', 'mi']),
      massUnit: z.enum(['kg', 'lb']),
    }),
    z.strictObject({ arithmetic: z.array(z.string()), contested: z.array(contestedPoint) }),
    { reads: [] },
  ),
};
