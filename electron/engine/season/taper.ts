import { addDays, type CalendarDate, daysBetween } from '../../../shared/domain/calendar-date.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import { fallingRoot } from '../running/numeric.ts';
import type { RaceShape, SeasonPolicy } from './policy-season.ts';

/** Search range of the time constant in days, and its tolerance. */
const TAU = { low: 0.05, high: 10_000, tolerance: 1e-6 } as const;

/** What {@link taperTau} can solve: mean cuts and lengths beyond these make no taper. */
const CUT = { lowest: 0.01, highest: 0.99, mostDays: 200 } as const;

/** The row of the policy for a race distance in metres. Throws RangeError when the policy has no rows. */
export function raceShape(distanceM: number, policy: SeasonPolicy): RaceShape {
  const shape = policy.raceShapes.find((row) => distanceM <= row.upToM) ?? policy.raceShapes.at(-1);
  if (shape === undefined) throw new RangeError('the season policy has no race shapes');
  return shape;
}

/** Mean of e^(−t/τ) over the days t = 1 … days of a taper: the part of the load that stays. */
export function meanTaperLoad(days: number, tauDays: number): number {
  let sum = 0;
  for (let t = 1; t <= days; t += 1) sum += Math.exp(-t / tauDays);
  return sum / days;
}

/**
 * Time constant in days of an exponential taper whose mean cut over `days` is `meanCut` (0–1): 41 % over 14 days gives
 * 13.1 d, 50 % gives 9.6 d, 60 % gives 7.0 d (Bosquet 2007 for the cut, 41–60 %). Throws RangeError outside 1–200 days
 * or a cut outside 0.01–0.99.
 */
export function taperTau(days: number, meanCut: number): number {
  if (!(days >= 1 && days <= CUT.mostDays && meanCut >= CUT.lowest && meanCut <= CUT.highest))
    throw new RangeError(`no taper of ${days} days with a mean cut of ${meanCut}`);
  return fallingRoot((tau) => 1 - meanCut - meanTaperLoad(days, tau), TAU.low, TAU.high, TAU.tolerance);
}

/** An A race's taper: its first day, its length race day included, and its time constant. */
export interface Taper {
  readonly race: RaceDraft;
  readonly first: CalendarDate;
  readonly days: number;
  readonly tauDays: number;
}

/**
 * The taper before an A race: as long as the distance asks for, but no more than a share of the days since
 * `cycleStart`, and never reaching before it. At least race day itself. From `first` on where the coach has set that.
 */
export function taperBefore(
  race: RaceDraft,
  cycleStart: CalendarDate,
  policy: SeasonPolicy,
  first: CalendarDate | null = null,
): Taper {
  const available = daysBetween(cycleStart, race.date) + 1;
  const wanted = raceShape(race.distanceM, policy).taperDays;
  const most = Math.max(1, Math.floor(available * policy.taperMaxShare));
  const free = Math.min(Math.round(wanted), most);
  const days = Math.max(1, Math.min(first === null ? free : daysBetween(first, race.date) + 1, CUT.mostDays));
  const cut = Math.min(CUT.highest, Math.max(CUT.lowest, policy.taperMeanCut));
  return { race, first: addDays(race.date, 1 - days), days, tauDays: taperTau(days, cut) };
}

/** Part of the load before the taper that a day keeps: 1 before it, e^(−t/τ) on its t-th day, 0 after the race. */
export function taperFactor(taper: Taper, date: CalendarDate): number {
  const t = daysBetween(taper.first, date) + 1;
  if (t < 1) return 1;
  return t > taper.days ? 0 : Math.exp(-t / taper.tauDays);
}
