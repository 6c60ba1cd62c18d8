import type { FoundRace, FoundSeason } from '../../shared/contract/find.ts';
import type { Settings } from '../../shared/contract/system.ts';
import type { Athlete, AthleteDraft, Group, LiftMax, Period, PeriodDraft } from '../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { DayNote } from '../../shared/domain/day-note.ts';
import type { Exercise, ExerciseDraft, LibraryExercise } from '../../shared/domain/exercise.ts';
import type {
  AthleteId,
  ExerciseId,
  GroupId,
  LibraryItemId,
  PeriodId,
  PhaseId,
  RaceId,
  SavedFilterId,
  SeasonId,
  SessionId,
  TemplateId,
} from '../../shared/domain/ids.ts';
import type { LibraryItem } from '../../shared/domain/library-item.ts';
import type { MissedSession } from '../../shared/domain/log.ts';
import type { PlanFacts } from '../../shared/domain/plan-facts.ts';
import type { Reason } from '../../shared/domain/reason.ts';
import type { RosterLayout, RosterView, SavedFilter } from '../../shared/domain/roster.ts';
import type { Phase, Race, RaceDraft, Season, SeasonDraft, WeekLoad, WeekTarget } from '../../shared/domain/season.ts';
import type { Session, SessionDraft, SessionLoad } from '../../shared/domain/session.ts';
import type { SeasonTemplate, SeasonTemplateDraft } from '../../shared/domain/template.ts';
import type { IntensityClass, PhaseKind, Priority, SessionSource, Side } from '../../shared/domain/vocabulary.ts';
import type { WellnessEntry } from '../../shared/domain/wellness.ts';

/** Who of the squad a list is about; a missing key does not restrict. */
export interface AthleteFilter {
  readonly archived?: boolean;
  readonly sample?: boolean;
}

/** What is stored about an athlete beside what the coach entered. */
export interface AthleteExtra {
  /** VDOT of the benchmark, computed by the engine; null without one. */
  readonly vdot: number | null;
}

export interface AthleteReads {
  get(id: AthleteId): Athlete | undefined;
  /** By name, then id. */
  list(filter?: AthleteFilter): readonly Athlete[];
  /** Athletes of that name, letter case and outer blanks aside, archived ones included. */
  findByName(name: string): readonly Athlete[];
}
export interface AthleteWrites extends AthleteReads {
  create(draft: AthleteDraft, extra: AthleteExtra & { readonly sample: boolean }): AthleteId;
  /** Replaces all that the coach entered. Throws StorageError `not-found` for an unknown id. */
  update(id: AthleteId, draft: AthleteDraft, extra: AthleteExtra): void;
  setArchived(ids: readonly AthleteId[], archived: boolean): void;
  /** Makes these the athlete's groups. */
  setGroups(id: AthleteId, groupIds: readonly GroupId[]): void;
  /** Adds or replaces one strength level (same exercise, day and method). */
  putLiftMax(id: AthleteId, max: LiftMax): void;
  /** Removes athletes with their races, seasons and sessions. Answers how many there were. */
  remove(ids: readonly AthleteId[]): number;
}

export interface GroupReads {
  /** By name, with the number of athletes that are not archived. */
  list(): readonly Group[];
  get(id: GroupId): Group | undefined;
  /** Letter case and outer blanks aside. */
  findByName(name: string): Group | undefined;
}
export interface GroupWrites extends GroupReads {
  /** Throws StorageError `conflict` when there is one of that name. */
  create(name: string): GroupId;
  rename(id: GroupId, name: string): void;
  remove(id: GroupId): void;
}

export interface RaceReads {
  get(id: RaceId): Race | undefined;
  /** By date; both ends included where given. */
  list(athleteId: AthleteId, from?: CalendarDate, to?: CalendarDate): readonly Race[];
}
export interface RaceWrites extends RaceReads {
  create(athleteId: AthleteId, draft: RaceDraft): RaceId;
  update(id: RaceId, draft: RaceDraft): void;
  remove(ids: readonly RaceId[]): number;
}

export interface PeriodReads {
  get(id: PeriodId): Period | undefined;
  /** Periods that hold a day from–to, both included where given, by first day. */
  list(athleteId: AthleteId, from?: CalendarDate, to?: CalendarDate): readonly Period[];
}
export interface PeriodWrites extends PeriodReads {
  create(athleteId: AthleteId, draft: PeriodDraft): PeriodId;
  /** Throws StorageError `not-found` for an unknown id. */
  update(id: PeriodId, draft: PeriodDraft): void;
  remove(ids: readonly PeriodId[]): number;
}

/** Where a season lies, as planned by the engine. */
export interface SeasonShape {
  readonly firstMonday: CalendarDate;
  readonly weekCount: number;
}

/** One week as the engine last planned it, and the coach's note. Number and phase follow from season and phases. */
export interface StoredSeasonWeek {
  readonly monday: CalendarDate;
  readonly recovery: boolean;
  readonly taper: boolean;
  readonly class: IntensityClass | null;
  readonly target: WeekTarget;
  readonly reasons: readonly Reason[];
  readonly note: string;
}

/** A week of a plan to be stored; the coach's note stays as it is. */
export type PlannedSeasonWeek = Omit<StoredSeasonWeek, 'note'>;

export interface SeasonReads {
  get(id: SeasonId): Season | undefined;
  /** By first Monday. */
  list(athleteId: AthleteId): readonly Season[];
  /** The season whose weeks hold the day; the latest-starting one when several do. */
  covering(athleteId: AthleteId, date: CalendarDate): Season | undefined;
  /** By first Monday. */
  phases(id: SeasonId): readonly Phase[];
  /** By Monday. */
  weeks(id: SeasonId): readonly StoredSeasonWeek[];
  /** The Mondays of these weeks alone. */
  mondays(id: SeasonId): readonly CalendarDate[];
  /** What the season was last planned from; undefined where that was never kept, or in a form of another version. */
  facts(id: SeasonId): PlanFacts | undefined;
}
export interface SeasonWrites extends SeasonReads {
  create(athleteId: AthleteId, draft: SeasonDraft, shape: SeasonShape): SeasonId;
  update(id: SeasonId, draft: SeasonDraft, shape: SeasonShape): void;
  /** Makes these the season's phases. A phase of the same kind and first Monday keeps its id. */
  replacePhases(id: SeasonId, phases: readonly Omit<Phase, 'id'>[]): readonly PhaseId[];
  /** Adds or replaces the plan of these weeks; their notes stay. */
  putWeeks(id: SeasonId, weeks: readonly PlannedSeasonWeek[]): void;
  /** Keeps what the season was planned from. */
  putFacts(id: SeasonId, facts: PlanFacts): void;
  /** Removes weeks that lie outside the season's shape. */
  trimWeeks(id: SeasonId): void;
  /** Throws StorageError `not-found` when the season has no such week. */
  setWeekNote(id: SeasonId, monday: CalendarDate, note: string): void;
  /** Removes the season, its phases, weeks and planned sessions; what was done stays, without its season. */
  remove(id: SeasonId): void;
}

export interface TemplateReads {
  get(id: TemplateId): SeasonTemplate | undefined;
  /** By name. */
  list(): readonly SeasonTemplate[];
  /** Letter case and outer blanks aside. */
  findByName(name: string): SeasonTemplate | undefined;
  /** Seasons that were made from each template and are still there; templates without any are not in it. */
  uses(): ReadonlyMap<TemplateId, number>;
}
export interface TemplateWrites extends TemplateReads {
  /** Throws StorageError `conflict` when there is one of that name. */
  create(draft: SeasonTemplateDraft): TemplateId;
  rename(id: TemplateId, name: string): void;
  /** Counts a season as made from the template. */
  noteUse(id: TemplateId, seasonId: SeasonId): void;
  remove(id: TemplateId): void;
}

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

/** How often an exercise stands in plans and logs. */
export interface ExerciseUses {
  readonly sets: number;
  readonly sessions: number;
}

/** What would break if an exercise went: sets, athletes with a level or a progression for it, saved sessions, templates. */
export interface ExerciseTies {
  readonly sets: number;
  readonly athletes: number;
  readonly items: number;
  readonly templates: number;
}

export interface ExerciseReads {
  /** Built-in and own, by name. */
  list(): readonly Exercise[];
  get(id: ExerciseId): Exercise | undefined;
  /** The same with all that a coach reads about them. */
  library(): readonly LibraryExercise[];
  entry(id: ExerciseId): LibraryExercise | undefined;
  /** Exercises without a set are not in it. */
  uses(): ReadonlyMap<ExerciseId, ExerciseUses>;
  ties(id: ExerciseId): ExerciseTies;
  /** Names in files that the coach has answered for, in lower case → exercise; null means: skip its sets. */
  rememberedNames(): ReadonlyMap<string, ExerciseId | null>;
}
export interface ExerciseWrites extends ExerciseReads {
  /** Adds an exercise of the coach's own. */
  create(draft: ExerciseDraft): ExerciseId;
  /** Throws StorageError `not-found` for an unknown or a built-in one, as does `remove`. */
  update(id: ExerciseId, draft: ExerciseDraft): void;
  remove(id: ExerciseId): void;
  /** Remembers for the next file what a name in a log means; compared in lower case without outer blanks. */
  rememberName(name: string, exerciseId: ExerciseId | null): void;
  forgetName(name: string): void;
}

/** A session that ships with the product. */
export type BuiltInSession = Omit<LibraryItem, 'uses'>;

export interface LibraryItemReads {
  /** By title. */
  list(): readonly LibraryItem[];
  get(id: LibraryItemId): LibraryItem | undefined;
}
export interface LibraryItemWrites extends LibraryItemReads {
  create(
    item: Pick<LibraryItem, 'kind' | 'title' | 'content'> & Partial<Pick<LibraryItem, 'folder' | 'tags'>>,
  ): LibraryItemId;
  /** Throws StorageError `not-found` for an unknown or a built-in one, as do `file` and `remove`. */
  rename(id: LibraryItemId, title: string): void;
  /** Sorts it into a folder, under these tags alone. */
  file(id: LibraryItemId, folder: string, tags: readonly string[]): void;
  remove(id: LibraryItemId): void;
  /** Counts a session as made from the item. */
  noteUse(id: LibraryItemId, sessionId: SessionId): void;
}

export interface WellnessReads {
  /** Days from–to, both included, by day; only days of which something is told. */
  list(athleteId: AthleteId, from: CalendarDate, to: CalendarDate): readonly WellnessEntry[];
}
export interface WellnessWrites extends WellnessReads {
  /** Replaces what is told of the day; nothing told takes the day away. */
  put(athleteId: AthleteId, entry: WellnessEntry): void;
  remove(athleteId: AthleteId, date: CalendarDate): void;
}

export interface DayNoteReads {
  /** Of the days from–to, both included, by day. */
  between(athleteId: AthleteId, from: CalendarDate, to: CalendarDate): readonly DayNote[];
}
export interface DayNoteWrites extends DayNoteReads {
  /** Adds or replaces the note of a day; an empty one takes it away. */
  put(athleteId: AthleteId, date: CalendarDate, note: string): void;
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

export interface SettingsReads {
  get(): Settings;
}
export interface SettingsWrites extends SettingsReads {
  update(change: { readonly [K in keyof Settings]?: Settings[K] | undefined }): void;
}

/** One number or choice of the policy that the coach has changed; `athleteId` null holds for everybody. */
export interface PolicyOverride {
  readonly athleteId: AthleteId | null;
  /** Dotted path in the policy, e.g. `strength.restS`. */
  readonly path: string;
  readonly value: number | string | boolean;
}

export interface PolicyReads {
  /** The coach's own first, then the athlete's, each by path; later ones win. */
  overrides(athleteId: AthleteId | null): readonly PolicyOverride[];
}
export interface PolicyWrites extends PolicyReads {
  set(override: PolicyOverride): void;
  /** Back to the default. */
  reset(athleteId: AthleteId | null, path: string): void;
}

/** One file that was imported. */
export interface ImportRecord {
  /** SHA-256 of the file's bytes, 64 lower-case hexadecimal digits. */
  readonly contentHash: string;
  readonly format: string;
  readonly fileName: string;
  /** Whose log it was; null for files that name the athletes themselves. */
  readonly athleteId: AthleteId | null;
  readonly added: number;
  readonly updated: number;
  readonly same: number;
  readonly failed: number;
}
export interface ImportReads {
  /** Earlier imports of the same bytes, the latest first. */
  byHash(contentHash: string): readonly (ImportRecord & { readonly at: string })[];
}
export interface ImportWrites extends ImportReads {
  record(entry: ImportRecord): void;
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

/** Findings of one athlete by severity, and the title of the gravest; empty when there is none. */
export interface FindingCounts {
  readonly info: number;
  readonly warning: number;
  readonly serious: number;
  readonly worst: string;
  /** What the plan does not know yet, in a sentence or two of at most 600 characters; empty where it knows all. */
  readonly planNews: string;
}

/** The roster's saved filters and its layout. */
export interface RosterViewReads {
  /** By name. */
  filters(): readonly SavedFilter[];
  /** Letter case and outer blanks aside. */
  filterNamed(name: string): SavedFilter | undefined;
  layout(): RosterLayout;
}
export interface RosterViewWrites extends RosterViewReads {
  /** Throws StorageError `conflict` when there is one of that name. */
  createFilter(name: string, view: RosterView): SavedFilterId;
  /** Throws StorageError `not-found` for an unknown id, as does `removeFilter`. */
  updateFilter(id: SavedFilterId, name: string, view: RosterView): void;
  removeFilter(id: SavedFilterId): void;
  /** Belongs outside the history: how the roster looks is not the coach's data. */
  setLayout(layout: RosterLayout): void;
}

/** One row of the roster's raw material, without any session read. */
export interface RosterEntry {
  readonly id: AthleteId;
  readonly name: string;
  readonly groupIds: readonly GroupId[];
  readonly archived: boolean;
  readonly sample: boolean;
  readonly distanceUnit: 'km' | 'mi';
  readonly massUnit: 'kg' | 'lb';
  /** The season that holds today, else the next to start; null when there is neither. */
  readonly season: { readonly id: SeasonId; readonly name: string; readonly lastDay: CalendarDate } | null;
  /** Whether another season follows that one. */
  readonly hasNextSeason: boolean;
  /** Phase of that season that holds today. */
  readonly phase: PhaseKind | null;
  /** Class of this week as planned by the engine. */
  readonly weekClass: IntensityClass | null;
  /** Next A race from today on, else the next race of any priority. */
  readonly nextRace: { readonly name: string; readonly date: CalendarDate; readonly priority: Priority } | null;
  /** Roll-ups of the asked weeks, by Monday, planned before actual. */
  readonly weeks: readonly { readonly monday: CalendarDate; readonly side: Side; readonly load: WeekLoad }[];
  /** Day of the last actual session. */
  readonly lastLogged: CalendarDate | null;
  /** As last stored, see `Database.storeFindingCounts`; `current` while they hold for today. Null when never counted. */
  readonly findings: (FindingCounts & { readonly current: boolean }) | null;
}

export interface RosterReads {
  /** By name. `from`–`to`: Mondays of the roll-ups wanted, both included. */
  list(query: {
    readonly archived: boolean;
    readonly today: CalendarDate;
    readonly from: CalendarDate;
    readonly to: CalendarDate;
  }): readonly RosterEntry[];
  /** The athlete's season as `list` has it: the one that holds today, else the next to start. */
  openSeason(id: AthleteId, today: CalendarDate): SeasonId | null;
}

/** The names that the whole of the data is searched by. */
export interface NameReads {
  /** Of all athletes, by day. */
  races(): readonly FoundRace[];
  /** Of all athletes, by first Monday. */
  seasons(): readonly FoundSeason[];
  /** Archived athletes, by name. */
  archived(): readonly { readonly athleteId: AthleteId; readonly athleteName: string }[];
}

/** Everything that can be read. */
export interface ReadDb {
  readonly athletes: AthleteReads;
  readonly groups: GroupReads;
  readonly races: RaceReads;
  readonly periods: PeriodReads;
  readonly seasons: SeasonReads;
  readonly templates: TemplateReads;
  readonly sessions: SessionReads;
  readonly exercises: ExerciseReads;
  readonly libraryItems: LibraryItemReads;
  readonly wellness: WellnessReads;
  readonly dayNotes: DayNoteReads;
  readonly missed: MissedReads;
  readonly settings: SettingsReads;
  readonly policy: PolicyReads;
  readonly imports: ImportReads;
  readonly liftGoals: LiftGoalReads;
  readonly rollUps: RollUpReads;
  readonly roster: RosterReads;
  readonly rosterViews: RosterViewReads;
  readonly names: NameReads;
}

/** What an athlete is to reach in a lift. */
export interface StoredLiftGoal {
  readonly exerciseId: ExerciseId;
  readonly e1rmKg: number;
  /** Null without a day. */
  readonly by: CalendarDate | null;
}
export interface LiftGoalReads {
  list(athleteId: AthleteId): readonly StoredLiftGoal[];
}
export interface LiftGoalWrites extends LiftGoalReads {
  set(athleteId: AthleteId, goal: StoredLiftGoal): void;
  remove(athleteId: AthleteId, exerciseId: ExerciseId): void;
}

/** Everything that can be written; exists only inside `unitOfWork.write`. Roll-ups are right once the write has ended. */
export interface WriteDb {
  readonly athletes: AthleteWrites;
  readonly groups: GroupWrites;
  readonly races: RaceWrites;
  readonly periods: PeriodWrites;
  readonly seasons: SeasonWrites;
  readonly templates: TemplateWrites;
  readonly sessions: SessionWrites;
  readonly exercises: ExerciseWrites;
  readonly libraryItems: LibraryItemWrites;
  readonly wellness: WellnessWrites;
  readonly dayNotes: DayNoteWrites;
  readonly missed: MissedWrites;
  readonly settings: SettingsWrites;
  readonly policy: PolicyWrites;
  readonly imports: ImportWrites;
  readonly liftGoals: LiftGoalWrites;
  readonly rosterViews: RosterViewWrites;
}
