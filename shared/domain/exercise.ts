import { z } from 'zod';
import { exerciseId } from './ids.ts';
import { nameText } from './scalars.ts';
import { EQUIPMENT, LOADINGS, PATTERNS } from './vocabulary.ts';

/** One exercise of the library. */
export const exercise = z.strictObject({
  id: exerciseId,
  name: nameText,
  pattern: z.enum(PATTERNS),
  loading: z.enum(LOADINGS),
  /** All of these are needed. */
  equipment: z.array(z.enum(EQUIPMENT)),
  /** A multi-joint lift that can be trained heavy (rule S2). */
  compound: z.boolean(),
  upperBody: z.boolean(),
  /** Each side is trained on its own; reps are per side. */
  unilateral: z.boolean(),
  /** One-line cues, the most important first. */
  cues: z.array(z.string().min(1).max(160)).max(6),
  /** Other names under which logs know it, lower case. */
  aliases: z.array(z.string().min(1).max(80)),
});
export type Exercise = z.infer<typeof exercise>;
