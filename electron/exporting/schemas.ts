import { z } from 'zod';
import { athlete, group } from '../../shared/domain/athlete.ts';
import { exercise } from '../../shared/domain/exercise.ts';
import { reason } from '../../shared/domain/reason.ts';
import { dateField, instant, noteText } from '../../shared/domain/scalars.ts';
import { phase, race, season, weekTarget } from '../../shared/domain/season.ts';
import { session } from '../../shared/domain/session.ts';
import { INTENSITY_CLASSES } from '../../shared/domain/vocabulary.ts';

/** A stored week of a season as it is exported. */
const exportedWeek = z.strictObject({
  monday: dateField,
  recovery: z.boolean(),
  taper: z.boolean(),
  class: z.enum(INTENSITY_CLASSES).nullable(),
  target: weekTarget,
  reasons: z.array(reason),
  note: noteText,
});

/** Everything about one athlete. */
export const exportedAthlete = z.strictObject({
  athlete,
  races: z.array(race),
  seasons: z.array(z.strictObject({ season, phases: z.array(phase), weeks: z.array(exportedWeek) })),
  sessions: z.array(session),
});

/** The file that `export` writes: metres, seconds, kilograms, ISO dates. */
export const exportFile = z.strictObject({
  format: z.literal('counterpoint-export'),
  version: z.literal(1),
  exportedAt: instant,
  groups: z.array(group),
  exercises: z.array(exercise),
  athletes: z.array(exportedAthlete),
});
