import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { AthleteId, ExerciseId } from '../../../shared/domain/ids.ts';
import type { WeekLoad } from '../../../shared/domain/season.ts';
import type { Side } from '../../../shared/domain/vocabulary.ts';
import type { RollUpReads, WeekDays } from '../session-types.ts';
import type { Context } from './context.ts';

/** A row of `week_loads`. */
export interface WeekLoadRow {
  readonly athlete_id: AthleteId;
  readonly monday: CalendarDate;
  readonly side: Side;
  readonly run_s: number;
  readonly run_distance_m: number;
  readonly long_run_m: number;
  readonly points: number;
  readonly zone_1_s: number;
  readonly zone_2_s: number;
  readonly zone_3_s: number;
  readonly key_sessions: number;
  readonly runs: number;
  readonly lifts: number;
  readonly hard_sets: number;
  readonly tonnage_kg: number;
  readonly reps_80: number;
  readonly contacts: number;
  readonly cross_s: number;
  readonly effort_au: number;
}

/** The sums that a row holds. */
export function toWeekLoad(row: WeekLoadRow): WeekLoad {
  return {
    runS: row.run_s,
    runDistanceM: row.run_distance_m,
    longRunM: row.long_run_m,
    points: row.points,
    z1S: row.zone_1_s,
    z2S: row.zone_2_s,
    z3S: row.zone_3_s,
    keySessions: row.key_sessions,
    runs: row.runs,
    lifts: row.lifts,
    hardSets: row.hard_sets,
    tonnageKg: row.tonnage_kg,
    reps80: row.reps_80,
    contacts: row.contacts,
    crossS: row.cross_s,
    effortAu: row.effort_au,
  };
}

interface WeekLiftRow {
  readonly monday: CalendarDate;
  readonly side: Side;
  readonly exercise_id: ExerciseId;
  readonly e1rm_kg: number;
}

interface WeekTopSetRow {
  readonly monday: CalendarDate;
  readonly side: Side;
  readonly exercise_id: ExerciseId;
  readonly load_kg: number;
  readonly reps: number;
}

type Day = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A row of `week_days`: beside these columns `points_1` … `points_7` and `effort_1_au` … `effort_7_au`. */
interface WeekDaysRow extends Readonly<Record<`points_${Day}` | `effort_${Day}_au`, number>> {
  readonly monday: CalendarDate;
  readonly side: Side;
  readonly sessions: number;
  readonly rated: number;
}

function toWeekDays(row: WeekDaysRow): WeekDays {
  return {
    monday: row.monday,
    side: row.side,
    sessions: row.sessions,
    rated: row.rated,
    points: [row.points_1, row.points_2, row.points_3, row.points_4, row.points_5, row.points_6, row.points_7],
    effortAu: [
      row.effort_1_au,
      row.effort_2_au,
      row.effort_3_au,
      row.effort_4_au,
      row.effort_5_au,
      row.effort_6_au,
      row.effort_7_au,
    ],
  };
}

/** Reads of weekly sums. */
export function rollUpReads({ connection }: Context): RollUpReads {
  return {
    weeks: (athleteId, from, to) =>
      connection
        .all<WeekLoadRow>(
          'SELECT * FROM week_loads WHERE athlete_id = ? AND monday BETWEEN ? AND ? ORDER BY monday, side DESC',
          athleteId,
          from,
          to,
        )
        .map((row) => ({ athleteId: row.athlete_id, monday: row.monday, side: row.side, load: toWeekLoad(row) })),
    week: (athleteId, monday, side) => {
      const sql = 'SELECT * FROM week_loads WHERE athlete_id = ? AND monday = ? AND side = ?';
      const row = connection.get<WeekLoadRow>(sql, athleteId, monday, side);
      return row === undefined ? undefined : toWeekLoad(row);
    },
    bestLifts: (athleteId, from, to) =>
      connection
        .all<WeekLiftRow>(
          `SELECT * FROM week_lifts WHERE athlete_id = ? AND monday BETWEEN ? AND ?
           ORDER BY monday, side DESC, exercise_id`,
          athleteId,
          from,
          to,
        )
        .map((row) => ({ monday: row.monday, side: row.side, exerciseId: row.exercise_id, e1rmKg: row.e1rm_kg })),
    topSets: (athleteId, from, to) =>
      connection
        .all<WeekTopSetRow>(
          `SELECT * FROM week_top_sets WHERE athlete_id = ? AND monday BETWEEN ? AND ?
           ORDER BY monday, side DESC, exercise_id`,
          athleteId,
          from,
          to,
        )
        .map(({ monday, side, exercise_id, load_kg, reps }) => ({
          monday,
          side,
          exerciseId: exercise_id,
          loadKg: load_kg,
          reps,
        })),
    days: (athleteId, from, to) =>
      connection
        .all<WeekDaysRow>(
          'SELECT * FROM week_days WHERE athlete_id = ? AND monday BETWEEN ? AND ? ORDER BY monday, side DESC',
          athleteId,
          from,
          to,
        )
        .map(toWeekDays),
    span: (athleteId, side) => {
      const end = (order: 'ASC' | 'DESC') =>
        connection.get<{ monday: CalendarDate }>(
          `SELECT monday FROM week_loads WHERE athlete_id = ? AND side = ? ORDER BY monday ${order} LIMIT 1`,
          athleteId,
          side,
        )?.monday;
      const first = end('ASC');
      const last = end('DESC');
      return first === undefined || last === undefined ? null : { first, last };
    },
  };
}
