import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../shared/domain/exercise.ts';
import { type Policy, policyFor } from './policy.ts';
import { benchmarkVdot } from './running/vdot.ts';
import { strengthLevels } from './strength/e1rm.ts';
import type { LoadContext, PlanAthlete } from './types.ts';

/** What weighs an athlete's sessions on a day: VDOT of the benchmark and the current level of each lift. */
export function loadContext(
  athlete: PlanAthlete,
  exercises: readonly Exercise[],
  today: CalendarDate,
  policy: Policy = policyFor('article'),
): LoadContext {
  const levels = strengthLevels(athlete.liftMaxes, today, policy.strength);
  return {
    vdot: benchmarkVdot(athlete.benchmark, policy.running),
    hrMax: athlete.hrMax,
    hrRest: athlete.hrRest,
    e1rmKg: new Map([...levels].map(([id, level]) => [id, level.e1rmKg])),
    exercises: new Map(exercises.map((exercise) => [exercise.id, exercise])),
  };
}
