/** Least and most of a race that is planned for or was run: metres, and seconds. */
export const RACE = { leastM: 400, mostM: 300_000, leastS: 30, mostS: 345_600 } as const;

/** The same of a race or time trial that fitness is worked out from. */
export const FITNESS_RACE = { leastM: 1000, mostM: 200_000, leastS: 120, mostS: 172_800 } as const;

/** Most climb of a course or a run, metres. */
export const MOST_CLIMB_M = 30_000;

/** Seconds per kilometre that nobody has run over the least distance or more: ten metres a second. */
export const FASTER_THAN_ANYBODY_S_PER_KM = 100;
