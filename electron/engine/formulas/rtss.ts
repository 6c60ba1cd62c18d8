/** Running stress with the number it rests on. */
export interface RunningStress {
  /** Graded speed over threshold speed. */
  readonly intensityFactor: number;
  /** 100 for an hour at threshold. */
  readonly score: number;
}

/**
 * rTSS = 100 · hours · IF², IF the ratio of graded **speed** to threshold speed. A ratio of paces is its inverse and
 * gives other numbers. Speeds in m/s, above 0. Source: widely used form of McGregor's rTSS.
 */
export function runningStress(durationS: number, gradedMps: number, thresholdMps: number): RunningStress {
  const intensityFactor = gradedMps / thresholdMps;
  return { intensityFactor, score: (100 * durationS * intensityFactor ** 2) / 3600 };
}
