/** Sets of one lift at one load. */
export interface InolSets {
  readonly sets: number;
  readonly reps: number;
  readonly loadPercent: number;
}

/** Heaviest percentage that counts as itself; the formula has no value at 100. */
const MOST_PERCENT = 99;

/**
 * INOL, intensity by number of lifts: Σ reps / (100 − %1RM), % capped at 99, per lift. Source: Hristov, "How to design
 * strength training programs using Prilepin's table".
 */
export function inol(work: readonly InolSets[]): number {
  return work.reduce(
    (sum, { sets, reps, loadPercent }) => sum + (sets * reps) / (100 - Math.min(MOST_PERCENT, loadPercent)),
    0,
  );
}

/** What Hristov calls the INOL of one lift in one session: below 0.4, to 1, to 2, above. */
export function inolBand(value: number): 'too little' | 'fresh' | 'tough' | 'brutal' {
  if (value < 0.4) return 'too little';
  if (value <= 1) return 'fresh';
  return value <= 2 ? 'tough' : 'brutal';
}
