import type { Athlete, LiftMax } from '../../shared/domain/athlete.ts';
import { addDays, type CalendarDate, earlier } from '../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../shared/domain/exercise.ts';
import type { SessionDraft, SessionLoad } from '../../shared/domain/session.ts';
import type { PlainSession, ReadDb, SessionLift } from '../db/index.ts';
import { evidenceOf, loadContext, type Policy, policyFor, sessionLoad } from '../engine/index.ts';
import type { LoadContext, PlanAthlete } from '../engine/types.ts';
import { withRaceResults } from './athlete-fitness.ts';
import { policyOf } from './athlete-policy.ts';

/** Days back from which logged lifting counts as evidence of today's strength. */
const EVIDENCE_DAYS = 84;

/**
 * The athlete as the engine sees them on a day: what the coach entered, and the best lifts logged in the twelve weeks
 * before as estimated strength levels, dated by the Monday of their week; the results of their races are marks of fitness.
 */
export function planAthleteOf(reads: ReadDb, athlete: Athlete, day: CalendarDate): PlanAthlete {
  const { id, archived, sample, vdot, createdAt, groupIds, note, name, ...entered } = athlete;
  const logged: LiftMax[] = reads.rollUps
    .bestLifts(id, addDays(day, -EVIDENCE_DAYS), day)
    .filter((lift) => lift.side === 'actual')
    .map((lift) => ({ exerciseId: lift.exerciseId, date: lift.monday, e1rmKg: lift.e1rmKg, method: 'estimated' }));
  return { ...withRaceResults(reads, id, entered), liftMaxes: [...entered.liftMaxes, ...logged] };
}

/** Weighs sessions of one athlete. */
export interface SessionScale {
  readonly load: (draft: SessionDraft) => SessionLoad;
  /** Best e1RM per lift that the sets of a done session are evidence of; a planned one is evidence of nothing. */
  readonly lifts: (draft: SessionDraft) => readonly SessionLift[];
}

/** A scale with the athlete's paces and strength of the given day, by the policy that holds for the athlete. */
export function sessionScale(
  athlete: PlanAthlete,
  exercises: readonly Exercise[],
  day: CalendarDate,
  policy: Policy = policyFor('article'),
): SessionScale {
  const context: LoadContext = loadContext(athlete, exercises, day, policy);
  return {
    load: (draft) => sessionLoad(draft, context, policy),
    lifts: (draft) =>
      evidenceOf(draft, context.exercises, policy.strength).map(({ exerciseId, e1rmKg }) => ({ exerciseId, e1rmKg })),
  };
}

/** The scale for a session on a day: with the fitness and strength of that day, or of today when it lies ahead. */
export function scaleOn(reads: ReadDb, athlete: Athlete, date: CalendarDate, today: CalendarDate): SessionScale {
  const day = earlier(date, today);
  const policy = policyOf(reads, athlete.id, reads.seasons.covering(athlete.id, date)?.preset);
  return sessionScale(planAthleteOf(reads, athlete, day), reads.exercises.list(), day, policy);
}

/** The content of a stored session, without what the program keeps about it. */
export function draftOf(session: PlainSession): SessionDraft {
  const { date, startTime, kind, title, durationS, run, strength, rpe, note } = session;
  return { date, startTime, kind, title, durationS, run, strength, rpe, note };
}
