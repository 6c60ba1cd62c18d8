/** Least and most that the biggest week of a season may be set to: metres, and seconds. */
export const BIGGEST_WEEK = { leastM: 1000, mostM: 400_000, leastS: 1800, mostS: 180_000 } as const;

/** Most hard sets that a week may be set to. */
export const MOST_HARD_SETS = 60;
