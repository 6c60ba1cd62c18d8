import type { ZoneSeconds } from '../../shared/domain/session.ts';
import type { FitSample } from './fit.ts';

/** Where the middle and the upper zone begin for an athlete; null where the athlete's data do not say. */
export interface ZoneLimits {
  /** Seconds per kilometre; `z3` is the faster one. */
  readonly pace: { readonly z2: number; readonly z3: number } | null;
  /** Beats per minute. */
  readonly heartRate: { readonly z2: number; readonly z3: number } | null;
}

/** Longest gap between two samples that still counts as running, seconds; longer ones are pauses. */
export const LONGEST_GAP_S = 30;
/** Speed is averaged over this time, seconds, so that a GPS jump is not a sprint. */
const SMOOTHING_S = 15;
/** Share of the time that must have a reading before zones are given. */
const COVERAGE = 0.8;

/** Which readings the zones are from. */
export interface MeasuredZones {
  readonly zones: ZoneSeconds;
  readonly by: 'pace' | 'heart-rate';
}

/**
 * Time in the three zones, from the samples: by pace where the athlete's paces are known and at least 80 % of the time
 * has a speed, else by heart rate, else null. The sum is at most `durationS`, whole seconds.
 */
export function measureZones(
  samples: readonly FitSample[],
  limits: ZoneLimits,
  durationS: number,
): MeasuredZones | null {
  if (limits.pace !== null) {
    const { z2, z3 } = limits.pace;
    const zones = countZones(samples, smoothedSpeeds(samples), 1000 / z2, 1000 / z3, durationS);
    if (zones !== null) return { zones, by: 'pace' };
  }
  if (limits.heartRate !== null) {
    const { z2, z3 } = limits.heartRate;
    const rates = samples.map((sample) => sample.heartRate);
    const zones = countZones(samples, rates, z2, z3, durationS);
    if (zones !== null) return { zones, by: 'heart-rate' };
  }
  return null;
}

function countZones(
  samples: readonly FitSample[],
  values: readonly (number | null)[],
  z2From: number,
  z3From: number,
  durationS: number,
): ZoneSeconds | null {
  const seconds = { z1: 0, z2: 0, z3: 0 };
  let covered = 0;
  let total = 0;
  for (let i = 1; i < samples.length; i += 1) {
    const gap = (samples[i]?.atS ?? 0) - (samples[i - 1]?.atS ?? 0);
    if (gap <= 0 || gap > LONGEST_GAP_S) continue;
    total += gap;
    const value = values[i] ?? null;
    if (value === null) continue;
    covered += gap;
    seconds[value >= z3From ? 'z3' : value >= z2From ? 'z2' : 'z1'] += gap;
  }
  if (total === 0 || covered < total * COVERAGE || total < durationS * 0.5) return null;
  const scale = durationS / covered;
  const z2 = Math.floor(seconds.z2 * scale);
  const z3 = Math.floor(seconds.z3 * scale);
  return { z1: Math.max(0, Math.floor(durationS) - z2 - z3), z2, z3 };
}

/** Metres per second at each sample, averaged over the last {@link SMOOTHING_S}. */
export function smoothedSpeeds(samples: readonly FitSample[]): readonly (number | null)[] {
  const speeds: (number | null)[] = [];
  let from = 0;
  for (let i = 0; i < samples.length; i += 1) {
    const now = samples[i];
    if (now === undefined) break;
    while (from < i && (samples[from]?.atS ?? 0) < now.atS - SMOOTHING_S) from += 1;
    const then = samples[from];
    const metres =
      then === undefined || now.distanceM === null || then.distanceM === null ? null : now.distanceM - then.distanceM;
    const time = then === undefined ? 0 : now.atS - then.atS;
    speeds.push(metres !== null && metres >= 0 && time > 0 ? metres / time : now.speedMps);
  }
  return speeds;
}
