import type { Reason } from '../../../shared/domain/reason.ts';
import type { Policy } from '../policy.ts';
import type { KeptSession, LoadContext } from '../types.ts';
import type { DayRules, RunDay } from './days.ts';
import type { RunHistory } from './history.ts';
import type { Runner } from './runner.ts';
import type { Workout } from './workouts.ts';

/** What a week is planned from, apart from its own frame and volume. */
export interface WeekContext {
  readonly rules: DayRules;
  readonly runner: Runner;
  readonly policy: Policy;
  readonly load: LoadContext;
  readonly history: RunHistory;
  /** Kept sessions of this week. */
  readonly kept: readonly KeptSession[];
  /** Epoch days of hard runs in the week before, and of kept ones in the week after. */
  readonly hardAround: readonly number[];
  /** Epoch days of the last long run and races: the day after each is the first to rest or to run short. */
  readonly restAfter: readonly number[];
  /** Loading weeks of the present block before this one, and how many a block of the rhythm has. */
  readonly block: { readonly week: number; readonly of: number };
  /** The week before had an A or B race. */
  readonly raceBefore: boolean;
}

/** One run of the week while it is being put together. */
export interface WeekRun {
  readonly role: 'race' | 'long' | 'back-to-back' | 'key' | 'easy' | 'second';
  readonly day: RunDay;
  readonly workout: Workout;
  readonly reason: Reason;
  /** What else there is to say of it: its climb, its day. */
  readonly more?: readonly Reason[];
  /** Start of a second run; the others start at the day's own time. */
  readonly startTime?: string | null;
}
