import type { AthleteDraft, PeriodDraft } from '../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../shared/domain/ids.ts';
import type { Finding, Reason } from '../../shared/domain/reason.ts';
import type { Alignment, RaceDraft, SeasonDraft, WeekLoad, WeekTarget } from '../../shared/domain/season.ts';
import type { SessionDraft, SessionLoad, StrengthDetails } from '../../shared/domain/session.ts';
import type { IntensityClass, PhaseKind } from '../../shared/domain/vocabulary.ts';
import type { Fitness } from './running/fitness.ts';

/** The athlete as the engine needs it: what the coach entered, without groups and notes. */
export type PlanAthlete = Omit<AthleteDraft, 'groupIds' | 'note' | 'name'>;

/** A session that stays as it is: in the past, locked, or edited by hand. The plan is built around it. */
export interface KeptSession extends SessionDraft {
  readonly load: SessionLoad;
  /** Only on a session that was done: the lifting that had been planned for it, against which reps are missed. */
  readonly done?: { readonly planned: StrengthDetails | null };
}

/** Everything a plan depends on. Same input and policy, same plan, byte for byte. */
export interface PlanInput {
  /** Days before it are never planned. */
  readonly today: CalendarDate;
  readonly athlete: PlanAthlete;
  readonly season: SeasonDraft;
  /** The athlete's races within the season, any order. */
  readonly races: readonly RaceDraft[];
  readonly exercises: readonly Exercise[];
  readonly kept: readonly KeptSession[];
  /** Days that are not like others: away, injured, ill, in a camp; any order. */
  readonly periods: readonly PeriodDraft[];
}

/** A whole-week phase of the plan. */
export interface PlannedPhase {
  readonly kind: PhaseKind;
  readonly firstMonday: CalendarDate;
  readonly weekCount: number;
}

/** A session as the engine proposes it, with its load and the reasons for its place and dose. */
export interface PlannedSession extends SessionDraft {
  readonly load: SessionLoad;
  readonly reasons: readonly Reason[];
}

/** Where a week stands in its season. */
export interface WeekPlace {
  readonly monday: CalendarDate;
  /** 1-based in the season. */
  readonly number: number;
  readonly phase: PhaseKind;
  readonly phaseWeek: number;
  readonly phaseWeeks: number;
  readonly recovery: boolean;
}

/** A week with its races and the days that they free. */
export interface ShapedWeek extends WeekPlace {
  /** Days of this week that lie in an A race's taper, race day included, in order; empty outside. */
  readonly taperDays: readonly CalendarDate[];
  /** Days of this week that lie in a B race's mini-taper, race day included. */
  readonly miniTaperDays: readonly CalendarDate[];
  readonly races: readonly RaceDraft[];
}

/** One week with its running set but no lifting yet; what `running/` hands to `combine/`. */
export interface RunningWeek extends ShapedWeek {
  /** Runs the engine proposes, by date and time; kept runs are in `kept`. */
  readonly runs: readonly PlannedSession[];
  /** Everything kept in this week, of any kind, by date and time. It counts in the week's sums and takes its day. */
  readonly kept: readonly KeptSession[];
  /** Class of the week's running, kept runs included, hysteresis applied (rule 1.3). */
  readonly class: IntensityClass;
  readonly reasons: readonly Reason[];
}

/** The running half of a season. */
export interface RunningSeason {
  readonly firstMonday: CalendarDate;
  /** First and last day of the season: its first and last week may hold days outside, which stay empty. */
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly phases: readonly PlannedPhase[];
  readonly weeks: readonly RunningWeek[];
  readonly findings: readonly Finding[];
}

/** One finished week: running and lifting placed together. */
export interface PlannedWeek extends WeekPlace {
  readonly taper: boolean;
  readonly class: IntensityClass;
  readonly target: WeekTarget;
  /** Sum of `sessions`, kept ones included. */
  readonly load: WeekLoad;
  /** By date, then start time; kept sessions are not repeated here. */
  readonly sessions: readonly PlannedSession[];
  readonly reasons: readonly Reason[];
}

/** A whole season's plan. */
export interface SeasonPlan {
  readonly firstMonday: CalendarDate;
  readonly phases: readonly PlannedPhase[];
  readonly weeks: readonly PlannedWeek[];
  readonly alignment: Alignment;
  readonly findings: readonly Finding[];
}

/** What the engine must know about an athlete to weigh a session: paces and current strength. */
export interface LoadContext {
  /** Running fitness on the day of the sessions, with its evidence. */
  readonly fitness: Fitness;
  /** VDOT of that fitness. Null without evidence: loads then fall back to step intensities, zones to session type. */
  readonly vdot: number | null;
  readonly hrMax: number | null;
  readonly hrRest: number | null;
  /** Current e1RM per exercise, kg. */
  readonly e1rmKg: ReadonlyMap<ExerciseId, number>;
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
}
