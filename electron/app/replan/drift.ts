import type { Athlete } from '../../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { PlanCause } from '../../../shared/domain/replan.ts';
import type { Season } from '../../../shared/domain/season.ts';
import type { ReadDb } from '../../db/index.ts';
import { driftOf, planFacts } from '../../engine/index.ts';
import { policyOf } from '../athlete-policy.ts';
import { seasonDraftOf } from '../season-draft.ts';
import { lastDayOf, planGround } from '../season-plan.ts';

/** What the coach has entered since the season was planned and that its plan does not know; nothing once it is over. */
export function seasonDrift(reads: ReadDb, athlete: Athlete, season: Season, today: CalendarDate): PlanCause[] {
  const before = reads.seasons.facts(season.id);
  if (before === undefined || lastDayOf(season) < today) return [];
  const ground = planGround(reads, athlete, seasonDraftOf(season), today);
  const policy = policyOf(reads, athlete.id, season.preset);
  const facts = planFacts(ground, reads.policy.overrides(athlete.id), policy, athlete.liftMaxes);
  const wording = {
    distanceUnit: athlete.distanceUnit,
    massUnit: athlete.massUnit,
    exercises: new Map(ground.exercises.map((exercise) => [exercise.id, exercise])),
  };
  return [...driftOf(before, facts, wording)];
}
