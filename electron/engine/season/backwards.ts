import { addWeeks, type CalendarDate, daysBetween, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { SeasonDraft } from '../../../shared/domain/season.ts';
import type { SeasonPolicy } from './policy-season.ts';
import { raceShape } from './taper.ts';

/** A season as it is worked out backwards from its race. */
export interface BackwardSeason {
  /** Monday of the first week. */
  readonly startDate: CalendarDate;
  /** Weeks up to the race, its week included. */
  readonly weeks: number;
  /** True when the weeks wanted do not fit between today and the race, so that the season starts this week. */
  readonly shortened: boolean;
}

/** Weeks up to a race that let every phase have its length, the race week included: the main cycle and its taper. */
export function wantedWeeks(distanceM: number, policy: SeasonPolicy): number {
  const shape = raceShape(distanceM, policy);
  const taper = Math.floor(shape.taperDays / 7);
  return Math.min(policy.maxWeeks, policy.cycles.mainWeeks.wanted + taper + 1);
}

/**
 * Where a season starts that ends with a race and has `weeks` weeks, the race week being the last: the Monday so many
 * weeks before it, but never before this week. Without `weeks` the distance says how many; never fewer than one, never
 * more than the policy's longest season.
 */
export function seasonBackwards(
  race: { readonly date: CalendarDate; readonly distanceM: number },
  weeks: number | null,
  today: CalendarDate,
  policy: SeasonPolicy,
): BackwardSeason {
  const wanted = Math.round(weeks ?? wantedWeeks(race.distanceM, policy));
  const full = Math.max(1, Math.min(policy.maxWeeks, Number.isFinite(wanted) ? wanted : policy.minWeeks));
  const raceMonday = mondayOf(race.date);
  const left = Math.max(1, Math.floor(daysBetween(mondayOf(today), raceMonday) / 7) + 1);
  const count = Math.min(full, left);
  return { startDate: addWeeks(raceMonday, 1 - count), weeks: count, shortened: count < full };
}

/** The season `weeks` weeks later (negative: earlier). Its plan has the same shape as long as its races move with it. */
export function shiftSeason(season: SeasonDraft, weeks: number): SeasonDraft {
  const endDate = season.endDate === null ? null : addWeeks(season.endDate, weeks);
  return { ...season, startDate: addWeeks(season.startDate, weeks), endDate };
}
