import type { PeriodDraft } from '../../../shared/domain/athlete.ts';
import type { CalendarDate, Weekday } from '../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId, SessionId } from '../../../shared/domain/ids.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import type { SessionDraft, SessionLoad } from '../../../shared/domain/session.ts';
import type { DistanceUnit } from '../../../shared/domain/units.ts';
import type { IntensityClass, LiftingHistory, Pattern, PhaseKind } from '../../../shared/domain/vocabulary.ts';

/** A session with the load that the engine computed when it was written. */
export interface AuditSession extends SessionDraft {
  readonly load: SessionLoad;
  /** Where it is stored: evidence and fixes name it; without it nothing can be fixed. */
  readonly id?: SessionId;
  /** It was done, not planned: the days of the profile are not held against it, and no fix touches it. */
  readonly done?: boolean;
  /** The coach's lock: no fix touches it. */
  readonly locked?: boolean;
}

/** What is known of one week: its place in a season and its class of running. */
export interface AuditWeek {
  readonly monday: CalendarDate;
  /** Null outside any season. */
  readonly phase: PhaseKind | null;
  /** Days of an A race's taper reach into the week. */
  readonly taper: boolean;
  /** Running recovers by plan; false when absent. */
  readonly recovery?: boolean;
  /** Null where none is known: it then comes from the week's own running. */
  readonly class: IntensityClass | null;
}

/** One side, plan or log, of an athlete's time, as the audit reads it. */
export interface AuditInput {
  readonly today: CalendarDate;
  /** First and last day judged. Sessions outside may be given as context; findings lie inside or reach into it. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Any order; a day's plan and its log are not both given. */
  readonly sessions: readonly AuditSession[];
  readonly races: readonly RaceDraft[];
  /** Any order; a week without an entry has class and phase from the sessions and races themselves. */
  readonly weeks: readonly AuditWeek[];
  readonly liftingHistory: LiftingHistory;
  /** Weekdays on which the athlete can lift: AV defends them, C3 asks for nothing impossible; every day when absent. */
  readonly liftWeekdays?: readonly Weekday[];
  /** Weekdays on which the athlete can run (AV); every day when absent. */
  readonly runWeekdays?: readonly Weekday[];
  /** Days that are not like others (AV); weeks in which the athlete could hardly lift are not M2's. None when absent. */
  readonly periods?: readonly PeriodDraft[];
  /** Movements that the athlete must not train (S4 does not ask for them). */
  readonly avoidPatterns?: readonly Pattern[];
  /** Unit of distances in sentences; km when absent. */
  readonly distanceUnit?: DistanceUnit;
  /** What AV calls the athlete; `The athlete` when absent. */
  readonly athleteName?: string;
  /** To judge sets (M3–M7); without them sets are judged by reps, rest and RPE alone, and S4 and S5 are silent. */
  readonly exercises?: readonly Exercise[];
  readonly e1rmKg?: ReadonlyMap<ExerciseId, number>;
}
