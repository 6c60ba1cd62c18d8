/** Coefficients A and B of Banister's TRIMP. */
export interface TrimpPair {
  readonly a: number;
  readonly b: number;
}

/**
 * The pairs in use, for x as a fraction of heart-rate reserve. Other authors publish other pairs for women, and the
 * numbers then differ by a third: print the pair beside the number and never mix two. Source: Banister 1991;
 * Morton, Fitz-Clarke & Banister 1990.
 */
export const TRIMP_PAIRS = { men: { a: 0.64, b: 1.92 }, women: { a: 0.86, b: 1.67 } } as const;

/** A stretch of time at one heart rate. */
export interface HeartRateSample {
  readonly durationS: number;
  readonly heartRateBpm: number;
}

/**
 * Fraction of the heart-rate reserve, (HR − rest) / (max − rest), held within 0–1. NaN unless max > rest.
 * Source: Karvonen 1957.
 */
export function reserveFraction(heartRateBpm: number, restBpm: number, maxBpm: number): number {
  if (!(maxBpm > restBpm)) return Number.NaN;
  return Math.min(1, Math.max(0, (heartRateBpm - restBpm) / (maxBpm - restBpm)));
}

/**
 * Banister's TRIMP: Σ minutes · x · A·e^(Bx), arbitrary units ≥ 0. Summed per sample, because the exponent makes the
 * TRIMP of an average heart rate lower than that of the samples behind it.
 */
export function banisterTrimp(
  samples: readonly HeartRateSample[],
  restBpm: number,
  maxBpm: number,
  pair: TrimpPair,
): number {
  return samples.reduce((sum, { durationS, heartRateBpm }) => {
    const x = reserveFraction(heartRateBpm, restBpm, maxBpm);
    return sum + (durationS / 60) * x * pair.a * Math.exp(pair.b * x);
  }, 0);
}

/**
 * Edwards' summated zones: minutes × 1…5 for 50–60, 60–70, 70–80, 80–90 and 90–100 % of maximum heart rate, arbitrary
 * units. Time below 50 % counts nothing. Source: Edwards 1993.
 */
export function edwardsLoad(zoneS: readonly [number, number, number, number, number]): number {
  return zoneS.reduce((sum, seconds, index) => sum + (seconds / 60) * (index + 1), 0);
}
