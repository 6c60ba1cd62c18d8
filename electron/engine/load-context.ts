import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../shared/domain/exercise.ts';
import { type Policy, policyFor } from './policy.ts';
import { fitnessOn } from './running/fitness.ts';
import { strengthLevels } from './strength/e1rm.ts';
import type { LoadContext, PlanAthlete } from './types.ts';

/** What weighs an athlete's sessions on a day: the fitness of that day (rule 1.1) and the level of each lift. */
export function loadContext(
  athlete: PlanAthlete,
  exercises: readonly Exercise[],
  date: CalendarDate,
  policy: Policy = policyFor('article'),
): LoadContext {
  const levels = strengthLevels(athlete.liftMaxes, date, policy.strength);
  const fitness = fitnessOn(athlete, date, policy.running);
  return {
    fitness,
    vdot: fitness.vdot?.value ?? null,
    hrMax: athlete.hrMax,
    hrRest: athlete.hrRest,
    e1rmKg: new Map([...levels].map(([id, level]) => [id, level.e1rmKg])),
    exercises: new Map(exercises.map((exercise) => [exercise.id, exercise])),
  };
}
