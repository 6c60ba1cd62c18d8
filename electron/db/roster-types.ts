import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { AthleteId, GroupId, SavedFilterId, SeasonId } from '../../shared/domain/ids.ts';
import type { RosterLayout, RosterView, SavedFilter } from '../../shared/domain/roster.ts';
import type { WeekLoad } from '../../shared/domain/season.ts';
import type { IntensityClass, PhaseKind, Priority, Side } from '../../shared/domain/vocabulary.ts';

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
