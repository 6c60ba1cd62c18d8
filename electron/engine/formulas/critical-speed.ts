/** A maximal effort. */
export interface Effort {
  readonly distanceM: number;
  readonly timeS: number;
}

/** The line through maximal efforts. */
export interface CriticalSpeed {
  /** Slope: critical speed, m/s. */
  readonly speedMps: number;
  /** Intercept: D′, metres. Negative when the efforts do not belong together. */
  readonly dPrimeM: number;
  /** Part of the variance of distance that the line explains, 0–1; 1 with two efforts. */
  readonly r2: number;
}

/**
 * Critical speed by the linear distance–time model d = CS·t + D′, least squares over two or more maximal efforts
 * (best 2–15 min). Null when all times are equal. Other models (1/time, hyperbolic) weigh the same efforts differently
 * and give a CS a few per cent apart. Source: Hughson 1984, after Monod & Scherrer 1965.
 */
export function criticalSpeed(efforts: readonly Effort[]): CriticalSpeed | null {
  const n = efforts.length;
  const meanT = efforts.reduce((sum, effort) => sum + effort.timeS, 0) / n;
  const meanD = efforts.reduce((sum, effort) => sum + effort.distanceM, 0) / n;
  let tt = 0;
  let td = 0;
  let dd = 0;
  for (const { timeS, distanceM } of efforts) {
    tt += (timeS - meanT) ** 2;
    td += (timeS - meanT) * (distanceM - meanD);
    dd += (distanceM - meanD) ** 2;
  }
  if (n < 2 || tt === 0) return null;
  const speedMps = td / tt;
  return { speedMps, dPrimeM: meanD - speedMps * meanT, r2: dd === 0 ? 1 : (td * td) / (tt * dd) };
}
