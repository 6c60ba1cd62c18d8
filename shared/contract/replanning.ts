import { z } from 'zod';
import { athleteId, jobId, raceId, seasonId } from '../domain/ids.ts';
import { finding } from '../domain/reason.ts';
import { planCause, planDifference } from '../domain/replan.ts';
import { dateField } from '../domain/scalars.ts';
import { seasonDraft } from '../domain/season.ts';
import { command, query } from './channel.ts';

/**
 * Stands for a difference that the coach was shown. A command that carries one applies exactly that, or fails with
 * `conflict` when something has changed since; without one it applies what there is now.
 */
export const planToken = z.string().min(1).max(128).nullable().default(null);

/** What planning anew would do: the difference, what the new plan does not meet, and the token to apply it. */
const outcome = { difference: planDifference, findings: z.array(finding), token: z.string() };

/** Most days that a season can be shifted at once. */
const MOST_DAYS = 728;

const shift = z.strictObject({
  seasonId,
  /** Days later; negative for earlier. */
  days: z
    .int('days must be a whole number')
    .min(-MOST_DAYS, 'a season can be shifted by 104 weeks at most')
    .max(MOST_DAYS, 'a season can be shifted by 104 weeks at most'),
  /** The season's races from today on move as well. */
  moveRaces: z.boolean(),
  /** Sessions from today on that are locked, edited or made by the coach move as well. */
  moveOwn: z.boolean(),
});

/** A race to come and the day that it is to be on. */
const raceMove = z.strictObject({ raceId, date: dateField });

/** What became of one season of several. */
const replannedRow = z.strictObject({
  athleteId,
  seasonId,
  athlete: z.string(),
  season: z.string(),
  kept: z.int(),
  replaced: z.int(),
  /** One sentence on what changes. */
  summary: z.string(),
});

/** A season or athlete that was left out, and why. */
export const leftOut = z.strictObject({ athleteId, athlete: z.string(), sentence: z.string() });
export type LeftOut = z.infer<typeof leftOut>;

const READS = ['athletes', 'races', 'periods', 'seasons', 'sessions', 'policy'] as const;

export const replanning = {
  /** What the coach has entered since the season was planned and its plan does not know yet; empty when it knows all. */
  'season.drift': query(z.strictObject({ seasonId }), z.strictObject({ causes: z.array(planCause) }), {
    reads: [...READS, 'exercises'],
  }),
  /**
   * What replanning from today would change; with a draft, what saving that would; with a race, what moving it would.
   * Writes nothing.
   */
  'season.replanPreview': query(
    z.strictObject({
      seasonId,
      draft: seasonDraft.nullable().default(null),
      race: raceMove.nullable().default(null),
    }),
    z.strictObject(outcome),
    { reads: [...READS] },
  ),
  /** Rebuilds the plan from today on; past days, locked and hand-edited sessions stay. */
  'season.replan': command(
    z.strictObject({ seasonId, token: planToken }),
    z.strictObject({ kept: z.int(), replaced: z.int(), findings: z.array(finding) }),
    { label: 'Replan season', touches: ['seasons', 'sessions'], undoable: true },
  ),
  /** Moves a race to another day and builds the plan again, as one step of the history. */
  'season.moveRace': command(
    z.strictObject({ seasonId, race: raceMove, token: planToken }),
    z.strictObject({ kept: z.int(), replaced: z.int(), findings: z.array(finding) }),
    { label: 'Move race', touches: ['races', 'seasons', 'sessions'], undoable: true },
  ),
  /** Replans several seasons as a job and one step of the history; cancelled, it has changed nothing. */
  'season.replanMany': command(
    z.strictObject({ seasonIds: z.array(seasonId).min(1).max(1000), jobId }),
    z.strictObject({ replanned: z.array(replannedRow), leftOut: z.array(leftOut) }),
    { label: 'Replan seasons', touches: ['seasons', 'sessions'], undoable: true },
  ),
  /** What shifting the season would change. What has begun stays; what is to come moves. */
  'season.shiftPreview': query(
    shift,
    z.strictObject({
      ...outcome,
      draft: seasonDraft,
      races: z.array(z.strictObject({ raceId, name: z.string(), from: dateField, to: dateField })),
      ownMoved: z.int(),
    }),
    { reads: [...READS] },
  ),
  'season.shift': command(
    shift.extend({ token: planToken }),
    z.strictObject({ kept: z.int(), replaced: z.int(), races: z.int(), findings: z.array(finding) }),
    { label: 'Shift season', touches: ['races', 'seasons', 'sessions'], undoable: true },
  ),
};
