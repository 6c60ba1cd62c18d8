import type { WeekDifference, WeekState } from '../../../../shared/domain/replan.ts';
import { type DistanceUnit, formatHours } from '../../../../shared/domain/units.ts';
import { distanceNumber } from '../../text/format.ts';
import { t } from '../../text/index.ts';

/** A number of a week in the old plan and in the new one, as read by the coach; null where a plan has no such week. */
export interface Compared {
  readonly before: string | null;
  readonly after: string | null;
  readonly differs: boolean;
}

/** What the table shows of a week. */
export interface WeekLine {
  readonly week: WeekDifference;
  readonly phase: Compared;
  readonly distance: Compared;
  readonly time: Compared;
  readonly lifts: Compared;
  readonly sets: Compared;
  readonly long: Compared;
  readonly keys: Compared;
  readonly class: Compared;
}

function compared(week: WeekDifference, of: (state: WeekState) => string): Compared {
  const before = week.before === null ? null : of(week.before);
  const after = week.after === null ? null : of(week.after);
  return { before, after, differs: before !== after };
}

/** The name of a week's place: its phase, or that it is a recovery week. */
export function phaseWords(state: WeekState): string {
  const phase = t(`words.${state.phase}`);
  return state.recovery ? `${phase}, ${t('replan.recovery').toLowerCase()}` : phase;
}

/** One week of the difference in words and numbers, in the athlete's unit. */
export function weekLine(week: WeekDifference, unit: DistanceUnit): WeekLine {
  return {
    week,
    phase: compared(week, phaseWords),
    distance: compared(week, (state) => distanceNumber(state.load.runDistanceM, unit, 1)),
    time: compared(week, (state) => formatHours(state.load.runS)),
    lifts: compared(week, (state) => String(state.load.lifts)),
    sets: compared(week, (state) => String(state.load.hardSets)),
    long: compared(week, (state) => distanceNumber(state.load.longRunM, unit, 1)),
    keys: compared(week, (state) => String(state.load.keySessions)),
    class: compared(week, (state) => (state.class === null ? '–' : t(`words.${state.class}`))),
  };
}

/** The weeks to show: all, or only those that change. */
export function shownWeeks(weeks: readonly WeekDifference[], all: boolean): readonly WeekDifference[] {
  return all ? weeks : weeks.filter((week) => week.changed);
}

/** Where a key leads among the rows of the table; null for keys that do not move. */
export function nextRow(key: string, at: number, count: number): number | null {
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[key];
  return to === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, to));
}

/** Points a minute of running, as the chart's line has it; null without running. */
export function intensityOf(state: WeekState | null): number | null {
  return state === null || state.load.runS <= 0 ? null : state.load.points / (state.load.runS / 60);
}

/** A path through the known values, with a gap where there is none. */
export function linePath(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
) {
  return values
    .map((value, index) => {
      if (value === null) return '';
      const before = values[index - 1];
      return `${before === null || before === undefined ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
}
