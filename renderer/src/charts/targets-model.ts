import { type CalendarDate, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { SeasonView } from '../../../shared/domain/season.ts';
import { BIGGEST_WEEK, MOST_HARD_SETS } from '../../../shared/domain/season-limits.ts';
import { toDistance } from '../../../shared/domain/units.ts';
import type { ChartOptions, CounterpointModel } from './counterpoint-model.ts';

/** What of a week can be set on the chart: its hard sets on the bars, its running on the line. */
export type TargetKind = 'hardSets' | 'distance';

/** The top of a bar, or a point of the line, that can be moved up and down. */
export interface TargetHandle {
  readonly kind: TargetKind;
  /** 0-based week of the season. */
  readonly index: number;
  readonly monday: CalendarDate;
  readonly number: number;
  /** Hard sets, or running in the athlete's unit, as planned now. */
  readonly value: number;
  /** True where the coach has set it. */
  readonly pinned: boolean;
}

/** The targets of this week and those to come that the chart shows as they can be set; none where the plan is hidden. */
export function targetHandles(view: SeasonView, options: ChartOptions): readonly TargetHandle[] {
  if (options.seriesType === 'actual') return [];
  const now = mondayOf(view.today);
  return view.weeks.flatMap((week, index) => {
    if (week.monday < now) return [];
    const pin = view.season.weekPins.find(({ monday }) => monday === week.monday);
    const base = { index, monday: week.monday, number: week.number };
    const handles: TargetHandle[] = [];
    if (options.lifting === 'hardSets') {
      const pinned = (pin?.hardSets ?? null) !== null;
      handles.push({ ...base, kind: 'hardSets', value: week.planned.hardSets, pinned });
    }
    if (options.running === 'distance' && week.planned.runDistanceM > 0) {
      const value = toDistance(week.planned.runDistanceM, options.distanceUnit);
      const pinned = (pin?.distanceM ?? pin?.durationS ?? null) !== null;
      handles.push({ ...base, kind: 'distance', value, pinned });
    }
    return handles;
  });
}

/** A value as it can be set: whole, and within what the contract allows. */
export function settable(kind: TargetKind, value: number, options: ChartOptions): number {
  const most = kind === 'hardSets' ? MOST_HARD_SETS : Math.floor(toDistance(BIGGEST_WEEK.mostM, options.distanceUnit));
  return Math.min(Math.max(0, Math.round(value)), most);
}

/** How far a key moves a target: hard sets by one, running by one of its unit, with Shift or the page keys by five. */
export function targetStep(key: string, shift: boolean): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: shift ? 5 : 1,
    ArrowDown: shift ? -5 : -1,
    PageUp: 5,
    PageDown: -5,
  };
  return steps[key] ?? null;
}

/** What one pixel of height is worth on the target's scale. */
export function perPixel(kind: TargetKind, model: CounterpointModel, height: number): number {
  const { min, max } = kind === 'hardSets' ? model.liftScale : model.runScale;
  return (max - min) / height;
}
