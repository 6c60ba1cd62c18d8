import type { FoundRace, FoundSeason } from '../../shared/contract/find.ts';
import type { Settings } from '../../shared/contract/system.ts';
import type { Athlete, AthleteDraft, Group, LiftMax } from '../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { DayNote } from '../../shared/domain/day-note.ts';
import type { Exercise, ExerciseDraft, LibraryExercise } from '../../shared/domain/exercise.ts';
import type { AthleteId, ExerciseId, GroupId, LibraryItemId, SessionId } from '../../shared/domain/ids.ts';
import type { LibraryItem } from '../../shared/domain/library-item.ts';
import type { WellnessEntry } from '../../shared/domain/wellness.ts';
import type { RosterReads, RosterViewReads, RosterViewWrites } from './roster-types.ts';
import type {
  PeriodReads,
  PeriodWrites,
  RaceReads,
  RaceWrites,
  SeasonReads,
  SeasonWrites,
  TemplateReads,
  TemplateWrites,
} from './season-types.ts';
import type { MissedReads, MissedWrites, RollUpReads, SessionReads, SessionWrites } from './session-types.ts';

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
