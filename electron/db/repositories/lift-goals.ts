import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import type { LiftGoalReads, LiftGoalWrites } from '../repository-types.ts';
import { upsertRow } from '../sql.ts';
import type { Context } from './context.ts';

interface GoalRow {
  readonly exercise_id: ExerciseId;
  readonly e1rm_kg: number;
  readonly by_date: CalendarDate | null;
}

/** Reads of what athletes are to reach in their lifts. */
export function liftGoalReads({ connection }: Context): LiftGoalReads {
  return {
    list: (athleteId) =>
      connection
        .all<GoalRow>(
          'SELECT exercise_id, e1rm_kg, by_date FROM athlete_lift_goals WHERE athlete_id = ? ORDER BY exercise_id',
          athleteId,
        )
        .map((row) => ({ exerciseId: row.exercise_id, e1rmKg: row.e1rm_kg, by: row.by_date })),
  };
}

/** Reads and writes of them; one goal a lift. */
export function liftGoalWrites(context: Context): LiftGoalWrites {
  const { connection } = context;
  return {
    ...liftGoalReads(context),
    set: (athleteId, { exerciseId, e1rmKg, by }) =>
      upsertRow(connection, 'athlete_lift_goals', ['athlete_id', 'exercise_id'], {
        athlete_id: athleteId,
        exercise_id: exerciseId,
        e1rm_kg: e1rmKg,
        by_date: by,
      }),
    remove: (athleteId, exerciseId) => {
      connection.run('DELETE FROM athlete_lift_goals WHERE athlete_id = ? AND exercise_id = ?', athleteId, exerciseId);
    },
  };
}
