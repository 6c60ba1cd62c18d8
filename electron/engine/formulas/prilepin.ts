/** A row of Prilepin's table: per lift and session. */
export interface PrilepinRow {
  /** First percentage of 1RM that the row does not hold any more. */
  readonly below: number;
  readonly repsPerSet: readonly [number, number];
  readonly totalReps: readonly [number, number];
  readonly optimal: number;
}

/** Prilepin's table, drawn from the logs of Soviet weightlifters: snatch and clean & jerk, not slow lifts. */
export const PRILEPIN_TABLE: readonly PrilepinRow[] = [
  { below: 70, repsPerSet: [3, 6], totalReps: [18, 30], optimal: 24 },
  { below: 80, repsPerSet: [3, 6], totalReps: [12, 24], optimal: 18 },
  { below: 90, repsPerSet: [2, 4], totalReps: [10, 20], optimal: 15 },
  { below: Number.POSITIVE_INFINITY, repsPerSet: [1, 2], totalReps: [4, 10], optimal: 7 },
];

/** The row of a percentage of 1RM; borders belong to the heavier row. Throws RangeError for a table without rows. */
export function prilepinRow(percent: number): PrilepinRow {
  const row = PRILEPIN_TABLE.find((candidate) => percent < candidate.below);
  if (row === undefined) throw new RangeError(`no row for ${percent} %`);
  return row;
}
