import {
  addDays,
  addWeeks,
  type CalendarDate,
  daysBetween,
  earlier,
  later,
  mondayOf,
} from '../../../shared/domain/calendar-date.ts';
import type { RaceId } from '../../../shared/domain/ids.ts';
import type { SeasonView } from '../../../shared/domain/season.ts';
import { PINNED_PHASES, type PinnedPhase, type Priority } from '../../../shared/domain/vocabulary.ts';

/** Where a phase begins and how far that can be moved: weeks of the season, counted from 0, both ends included. */
export interface BorderHandle {
  readonly kind: 'border';
  readonly key: string;
  readonly phase: PinnedPhase;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** True where the coach has set it. */
  readonly pinned: boolean;
}

/** The day of a race to come: days from the season's first Monday, counted from 0. */
export interface RaceHandle {
  readonly kind: 'race';
  readonly key: string;
  readonly raceId: RaceId;
  readonly name: string;
  readonly priority: Priority;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export type ChartHandle = BorderHandle | RaceHandle;

function isPinnable(kind: string): kind is PinnedPhase {
  return PINNED_PHASES.some((each) => each === kind);
}

/** Borders between phases that can still be moved: none that is over, and every phase keeps a week. */
export function borderHandles(view: SeasonView): readonly BorderHandle[] {
  const first = view.weeks[0]?.monday;
  if (first === undefined) return [];
  const weekOf = (monday: CalendarDate) => Math.round(daysBetween(first, monday) / 7);
  const now = weekOf(mondayOf(view.today));
  const phases = view.phases.toSorted((a, b) => a.firstMonday.localeCompare(b.firstMonday));
  const seen = new Map<string, number>();
  return phases.flatMap((phase, index) => {
    const before = phases[index - 1];
    const nth = (seen.get(phase.kind) ?? 0) + 1;
    seen.set(phase.kind, nth);
    if (before === undefined || !isPinnable(phase.kind)) return [];
    const value = weekOf(phase.firstMonday);
    const low = Math.max(weekOf(before.firstMonday) + 1, now);
    const high = value + phase.weekCount - 1;
    if (value < now || low >= high) return [];
    const pinned = view.season.phasePins.some((pin) => pin.kind === phase.kind && pin.monday === phase.firstMonday);
    return [{ kind: 'border', key: `${phase.kind} ${nth}`, phase: phase.kind, value, low, high, pinned }];
  });
}

/** Races that are still to be run, as far as the season's weeks reach. */
export function raceHandles(view: SeasonView): readonly RaceHandle[] {
  const first = view.weeks[0]?.monday;
  if (first === undefined) return [];
  const lastDay = addDays(addWeeks(first, view.weeks.length), -1);
  const last = earlier(view.season.endDate ?? lastDay, lastDay);
  const from = later(view.season.startDate, view.today);
  return view.races
    .filter((race) => race.resultTimeS === null && race.date >= from && race.date <= last)
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map((race) => ({
      kind: 'race',
      key: race.id,
      raceId: race.id,
      name: race.name,
      priority: race.priority,
      value: daysBetween(first, race.date),
      low: daysBetween(first, from),
      high: daysBetween(first, last),
    }));
}

/** The day that a handle's value stands for. */
export function handleDate(handle: ChartHandle, value: number, first: CalendarDate): CalendarDate {
  return handle.kind === 'border' ? addWeeks(first, value) : addDays(first, value);
}

/** How far a key moves a handle: an arrow a week (a race: a day), with Shift or Page keys four weeks (a race: a week). */
export function keyStep(handle: ChartHandle, key: string, shift: boolean): number | null {
  const big = handle.kind === 'border' ? 4 : 7;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: shift ? -big : -1,
    ArrowDown: shift ? -big : -1,
    ArrowRight: shift ? big : 1,
    ArrowUp: shift ? big : 1,
    PageDown: -big,
    PageUp: big,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
  return steps[key] ?? null;
}

/** A value kept within the handle's reach. */
export function within(handle: ChartHandle, value: number): number {
  return Math.min(Math.max(value, handle.low), handle.high);
}
