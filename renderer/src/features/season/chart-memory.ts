import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { SeasonId } from '../../../../shared/domain/ids.ts';
import type { LiftingMeasure, RunningMeasure, SeriesType } from '../../charts/counterpoint-model.ts';

/** How the coach last looked at charts; kept while the window is open, so that coming back finds things as they were. */
export interface ChartChoice {
  readonly lifting: LiftingMeasure;
  readonly running: RunningMeasure;
  readonly seriesType: SeriesType;
  readonly table: boolean;
  /** Last season stands behind this one. */
  readonly ghost: boolean;
}

let choice: ChartChoice = { lifting: 'hardSets', running: 'index', seriesType: 'both', table: false, ghost: false };
const selectedWeeks = new Map<SeasonId, CalendarDate>();

/** The choice as it stands. */
export function chartChoice(): ChartChoice {
  return choice;
}

/** Keeps a choice. */
export function keepChartChoice(next: ChartChoice): void {
  choice = next;
}

/** The Monday last selected in a season; undefined when none was. */
export function selectedWeek(seasonId: SeasonId): CalendarDate | undefined {
  return selectedWeeks.get(seasonId);
}

/** Keeps the selected week of a season. */
export function keepSelectedWeek(seasonId: SeasonId, monday: CalendarDate): void {
  selectedWeeks.set(seasonId, monday);
}
