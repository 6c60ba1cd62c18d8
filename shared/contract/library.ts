import { z } from 'zod';
import { athleteId } from '../domain/ids.ts';
import { PROGRESSION_SCHEMES } from '../domain/vocabulary.ts';
import { query } from './channel.ts';

export const library = {
  /** How the load of a lift rises for which nothing else is chosen: by the rules of the athlete, or of the coach (null). */
  'lift.defaultScheme': query(
    z.strictObject({ athleteId: athleteId.nullable() }),
    z.strictObject({ scheme: z.enum(PROGRESSION_SCHEMES) }),
    { reads: ['athletes', 'seasons', 'settings', 'policy'] },
  ),
};
