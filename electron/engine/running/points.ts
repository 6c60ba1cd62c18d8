import type { Intensity, RunType } from '../../../shared/domain/vocabulary.ts';
import { articleRunning } from './article-running.ts';
import { interpolate } from './numeric.ts';
import type { PointsPolicy, RunningPolicy } from './policy-running.ts';
import { oxygenCost } from './vdot.ts';

/** Daniels points per minute at an average heart rate in per cent of maximum; constant beyond the table's ends. */
export function pointsPerMinuteAtHr(hrMaxPercent: number, policy: PointsPolicy = articleRunning.points): number {
  return interpolate(policy.byHrMaxPercent, hrMaxPercent);
}

/** Daniels points per minute at a training intensity. */
export function pointsPerMinuteAt(intensity: Intensity, policy: PointsPolicy = articleRunning.points): number {
  return policy.perMinute[intensity];
}

/** Daniels points per minute at an average pace in s/km for an athlete of a VDOT. */
export function pointsPerMinuteAtPace(
  paceSPerKm: number,
  vdot: number,
  policy: PointsPolicy = articleRunning.points,
): number {
  return interpolate(policy.byVo2Fraction, oxygenCost(60_000 / paceSPerKm) / vdot);
}

/** Daniels points of seconds in the three zones. */
export function zonePoints(
  zones: { readonly z1: number; readonly z2: number; readonly z3: number },
  policy: PointsPolicy = articleRunning.points,
): number {
  const rates = policy.perZoneMinute;
  return (zones.z1 * rates.z1 + zones.z2 * rates.z2 + zones.z3 * rates.z3) / 60;
}

/** What the bulk of a run of this type is run at when nothing else is known about it. */
export function mainIntensity(type: RunType, policy: RunningPolicy = articleRunning): Intensity {
  return policy.mainIntensity[type];
}

/** Intensity of a race by the time it takes, seconds. */
export function raceIntensity(timeS: number, policy: RunningPolicy = articleRunning): Intensity {
  return policy.raceIntensity.find((row) => timeS <= row.upToS)?.intensity ?? 'E';
}
