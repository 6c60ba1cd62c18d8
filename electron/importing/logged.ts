import type { CalendarDate } from '../../shared/domain/calendar-date.ts';

/** One set as a log has it, before its exercise is known to the library. */
export interface LoggedSet {
  /** The exercise as the file names it. */
  readonly exercise: string;
  readonly kind: 'work' | 'warm-up';
  readonly reps: number;
  /** In the file's unit; see {@link LoggedWorkout.massUnit}. Null without external load. */
  readonly load: number | null;
  readonly rpe: number | null;
  /** Rest after the set, seconds; null when it was not logged. */
  readonly restS: number | null;
  readonly note: string;
  /** Line of the file; 0 for files without lines. */
  readonly line: number;
}

/** One lifting session as a log has it. */
export interface LoggedWorkout {
  readonly name: string;
  readonly date: CalendarDate;
  /** `HH:MM`, local. */
  readonly startTime: string | null;
  readonly durationS: number | null;
  readonly note: string;
  readonly sets: readonly LoggedSet[];
  /** Lines that were left out of this workout, with the reason. */
  readonly line: number;
}
