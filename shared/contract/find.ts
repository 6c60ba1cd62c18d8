import { z } from 'zod';
import { athleteId, raceId, seasonId } from '../domain/ids.ts';
import { dateField } from '../domain/scalars.ts';
import { PRIORITIES } from '../domain/vocabulary.ts';
import { query } from './channel.ts';

/** The best answers, and how many there are in all. */
const answers = <T extends z.ZodType>(item: T) => z.strictObject({ items: z.array(item), total: z.int().min(0) });

const whose = { athleteId, athleteName: z.string() };

/** A race as it is found by its name. */
export const foundRace = z.strictObject({
  ...whose,
  raceId,
  name: z.string(),
  date: dateField,
  priority: z.enum(PRIORITIES),
});
export type FoundRace = z.infer<typeof foundRace>;

/** A season as it is found by its name; both ends are days of it. */
export const foundSeason = z.strictObject({
  ...whose,
  seasonId,
  name: z.string(),
  firstMonday: dateField,
  lastDay: dateField,
});
export type FoundSeason = z.infer<typeof foundSeason>;

export const find = {
  /**
   * Races and seasons of all athletes, archived ones too, and archived athletes, by words of their names; the best
   * first, equals by how near they are to today.
   */
  'find.named': query(
    z.strictObject({ text: z.string().trim().min(1).max(100), limit: z.int().min(1).max(50) }),
    z.strictObject({
      races: answers(foundRace),
      seasons: answers(foundSeason),
      archived: answers(z.strictObject(whose)),
    }),
    { reads: ['athletes', 'races', 'seasons'] },
  ),
};
