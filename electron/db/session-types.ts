import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { AthleteId, ExerciseId, SeasonId, SessionId } from '../../shared/domain/ids.ts';
import type { MissedSession } from '../../shared/domain/log.ts';
import type { Reason } from '../../shared/domain/reason.ts';
import type { WeekLoad } from '../../shared/domain/season.ts';
import type { Session, SessionDraft, SessionLoad } from '../../shared/domain/session.ts';
import type { SessionSource, Side } from '../../shared/domain/vocabulary.ts';

/** The best estimate of one lift in a session, from its sets, computed by the engine. */
export interface SessionLift {
  readonly exerciseId: ExerciseId;
  readonly e1rmKg: number;
}

/** A session to be stored. */
export interface NewSession extends SessionDraft {
  readonly athleteId: AthleteId;
  readonly seasonId: SeasonId | null;
  readonly side: Side;
  readonly plannedId: SessionId | null;
  readonly locked: boolean;
  readonly edited: boolean;
  readonly source: SessionSource;
  readonly load: SessionLoad;
  readonly reasons: readonly Reason[];
  /** What makes an imported session the same one when it is imported again; unique per athlete. */
  readonly sourceKey?: string | null;
  /** Best e1RM per lift of the session; feeds the weekly best. */
  readonly lifts?: readonly SessionLift[];
}

/** What a change of a session may replace; a missing key stays as it is. */
export interface SessionChange {
  readonly draft?: SessionDraft;
  /** Must come with every `draft` that changes what was run or lifted. */
  readonly load?: SessionLoad;
  readonly lifts?: readonly SessionLift[];
  readonly seasonId?: SeasonId | null;
  readonly plannedId?: SessionId | null;
  readonly locked?: boolean;
  readonly edited?: boolean;
  readonly reasons?: readonly Reason[];
}

/** A session without why it is as it is. */
export type PlainSession = Omit<Session, 'reasons'>;

export interface SessionReads {
  get(id: SessionId): Session | undefined;
  /** Sessions of the days from–to, both included, by date, start time, id. */
  between(athleteId: AthleteId, from: CalendarDate, to: CalendarDate, side?: Side): readonly Session[];
  /** The same without their reasons: for sums and audits, which read much and need none of them. */
  plainBetween(athleteId: AthleteId, from: CalendarDate, to: CalendarDate, side?: Side): readonly PlainSession[];
  /** Sessions that belong to the season, by date, start time, id. */
  ofSeason(id: SeasonId, side?: Side): readonly Session[];
  /** Planned sessions that belong to the season and lie before `from` or after `to`. */
  ofSeasonBeyond(id: SeasonId, from: CalendarDate, to: CalendarDate): readonly Session[];
  /** Which of these source keys the athlete already has, with their sessions. */
  bySourceKeys(athleteId: AthleteId, keys: readonly string[]): ReadonlyMap<string, SessionId>;
  /** The actual sessions that fulfil these planned ones: planned → actual. */
  fulfilled(plannedIds: readonly SessionId[]): ReadonlyMap<SessionId, SessionId>;
}
export interface SessionWrites extends SessionReads {
  /** Throws StorageError `conflict` when the source key is taken. */
  insert(session: NewSession): SessionId;
  insertMany(sessions: readonly NewSession[]): readonly SessionId[];
  /** Throws StorageError `not-found` for an unknown id. */
  update(id: SessionId, change: SessionChange): void;
  /** The same for several sessions, each once, with one reading for all of them. */
  updateMany(changes: readonly { readonly id: SessionId; readonly change: SessionChange }[]): void;
  /** Answers how many there were. Actual sessions that fulfilled a removed one stay, without the link. */
  remove(ids: readonly SessionId[]): number;
}

export interface MissedReads {
  /** Of planned sessions on the days from–to, both included, by day. */
  between(athleteId: AthleteId, from: CalendarDate, to: CalendarDate): readonly MissedSession[];
  has(id: SessionId): boolean;
}
export interface MissedWrites extends MissedReads {
  /** Adds or replaces the reason. */
  put(missed: MissedSession): void;
  remove(ids: readonly SessionId[]): void;
}

/** Sums of one athlete's week on one side. */
export interface WeekRollUp {
  readonly athleteId: AthleteId;
  readonly monday: CalendarDate;
  readonly side: Side;
  readonly load: WeekLoad;
}

/** Best e1RM of one lift in a week. */
export interface WeekLift {
  readonly monday: CalendarDate;
  readonly side: Side;
  readonly exerciseId: ExerciseId;
  readonly e1rmKg: number;
}

/** The days of one week on one side, Monday first. */
export interface WeekDays {
  readonly monday: CalendarDate;
  readonly side: Side;
  /** Sessions that could have an RPE (all but mobility), and those that have one. */
  readonly sessions: number;
  readonly rated: number;
  /** Daniels points of each day's runs. */
  readonly points: readonly number[];
  /** Session RPE × minutes of each day, arbitrary units. */
  readonly effortAu: readonly number[];
}

/** Heaviest work set of one lift in a week, with the most reps that were done with it. */
export interface WeekTopSet {
  readonly monday: CalendarDate;
  readonly side: Side;
  readonly exerciseId: ExerciseId;
  readonly loadKg: number;
  readonly reps: number;
}

/** The first and last Monday that have any sums on a side; null without any. */
export interface RollUpSpan {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** Weekly sums, kept in the same transaction as the sessions that they sum. A week without sessions has none. */
export interface RollUpReads {
  /** Weeks whose Monday lies from–to, both included, by Monday, planned before actual. */
  weeks(athleteId: AthleteId, from: CalendarDate, to: CalendarDate): readonly WeekRollUp[];
  week(athleteId: AthleteId, monday: CalendarDate, side: Side): WeekLoad | undefined;
  bestLifts(athleteId: AthleteId, from: CalendarDate, to: CalendarDate): readonly WeekLift[];
  topSets(athleteId: AthleteId, from: CalendarDate, to: CalendarDate): readonly WeekTopSet[];
  days(athleteId: AthleteId, from: CalendarDate, to: CalendarDate): readonly WeekDays[];
  span(athleteId: AthleteId, side: Side): RollUpSpan | null;
}
