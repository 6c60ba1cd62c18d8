import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import { evidenceOf } from '../strength/e1rm.ts';
import type { StrengthPolicy } from '../strength/policy-strength.ts';
import type { AuditSession } from './types.ts';

/** Strength as a log shows it while it is read from the first session on. */
export interface LogLevels {
  /** Takes the session's sets as evidence and answers with the levels that then hold: the median of the last ones. */
  after(session: AuditSession): ReadonlyMap<ExerciseId, number>;
}

/** Levels of a log that starts without any (2.1). */
export function logLevels(exercises: ReadonlyMap<ExerciseId, Exercise>, policy: StrengthPolicy): LogLevels {
  const last = new Map<ExerciseId, number[]>();
  const levels = new Map<ExerciseId, number>();
  return {
    after(session) {
      for (const { exerciseId, e1rmKg } of evidenceOf(session, exercises, policy)) {
        const values = [...(last.get(exerciseId) ?? []), e1rmKg].slice(-policy.e1rm.sessions);
        last.set(exerciseId, values);
        const sorted = [...values].sort((a, b) => a - b);
        levels.set(exerciseId, sorted[Math.floor(sorted.length / 2)] ?? e1rmKg);
      }
      return levels;
    },
  };
}
