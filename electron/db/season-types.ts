import type { Period, PeriodDraft } from '../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { AthleteId, PeriodId, PhaseId, RaceId, SeasonId, TemplateId } from '../../shared/domain/ids.ts';
import type { PlanFacts } from '../../shared/domain/plan-facts.ts';
import type { Reason } from '../../shared/domain/reason.ts';
import type { Phase, Race, RaceDraft, Season, SeasonDraft, WeekTarget } from '../../shared/domain/season.ts';
import type { SeasonTemplate, SeasonTemplateDraft } from '../../shared/domain/template.ts';
import type { IntensityClass } from '../../shared/domain/vocabulary.ts';

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
