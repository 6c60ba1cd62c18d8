import type { CalendarDate, Weekday } from '../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import type { SessionDraft, SessionLoad } from '../../../shared/domain/session.ts';
import type { IntensityClass, LiftingHistory, PhaseKind } from '../../../shared/domain/vocabulary.ts';

/** A session with the load that the engine computed when it was written. */
export interface AuditSession extends SessionDraft {
  readonly load: SessionLoad;
  /** It was done, not planned: the days of the profile are not held against it. */
  readonly done?: boolean;
}

/** What is known of one week: its place in a season and its class of running. */
export interface AuditWeek {
  readonly monday: CalendarDate;
  /** Null outside any season. */
  readonly phase: PhaseKind | null;
  /** Days of an A race's taper reach into the week. */
  readonly taper: boolean;
  /** Null where the week has no running, or none is known. */
  readonly class: IntensityClass | null;
}

/** One side, plan or log, of an athlete's time, as the audit reads it. */
export interface AuditInput {
  readonly today: CalendarDate;
  /** First and last day judged. Sessions outside may be given as context; findings lie inside or reach into it. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Any order; planned or actual, not both mixed. */
  readonly sessions: readonly AuditSession[];
  readonly races: readonly RaceDraft[];
  /** Any order; weeks without an entry are judged without class and phase. */
  readonly weeks: readonly AuditWeek[];
  readonly liftingHistory: LiftingHistory;
  /** Weekdays on which the athlete can lift: AV defends them, C3 asks for nothing impossible; every day when absent. */
  readonly liftWeekdays?: readonly Weekday[];
  /** Weekdays on which the athlete can run (AV); every day when absent. */
  readonly runWeekdays?: readonly Weekday[];
  /** What AV calls the athlete; `The athlete` when absent. */
  readonly athleteName?: string;
  /** To judge sets (M3–M7); without them sets are judged by reps, rest and RPE alone. */
  readonly exercises?: readonly Exercise[];
  readonly e1rmKg?: ReadonlyMap<ExerciseId, number>;
}
