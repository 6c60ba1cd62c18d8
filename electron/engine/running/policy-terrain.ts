/** Hills: repeats as a key session, and short sprints in place of strides. [D] */
export interface HillPolicy {
  /** Lengths of one repeat, seconds, the longest first, with the fewest and most repeats. */
  readonly repeatS: readonly number[];
  readonly repeatTimes: readonly [number, number];
  /** Jog back down as a part of the way up, rounded to half minutes. */
  readonly jogShare: number;
  /** Gradient of the hill, rise over run. */
  readonly grade: number;
  /** Sprints after an easy run: number, seconds each, seconds of walk and jog between. */
  readonly sprints: number;
  readonly sprintS: number;
  readonly sprintJogS: number;
  /** Every n-th base week has sprints in place of strides, for races up to a distance or with climb; 0 is never. */
  readonly sprintEvery: number;
  readonly sprintUpToM: number;
}

/** Towards a race with climb. [D] */
export interface ClimbPolicy {
  /** Metres of climb per kilometre of the race from which its training climbs too. */
  readonly fromPerKm: number;
  /** The climb of a trail race that names none, metres per kilometre. */
  readonly assumedPerKm: number;
  /** Climb of a week as a part of the race's: first and last week of base and of build, and in peak. */
  readonly base: readonly [number, number];
  readonly build: readonly [number, number];
  readonly peak: number;
  /** The same of a recovery or taper week, as a part of what it would be without. */
  readonly lightShare: number;
  /** Part of the week's climb that the long run takes. */
  readonly longPart: number;
  /** A long run climbs at most this multiple of the race's metres per kilometre, an easy run just those. */
  readonly steepest: number;
  /** Rounding of a run's climb, and the least that is worth a hill, metres. */
  readonly roundM: number;
  readonly leastM: number;
}

/** The second long run on the day beside the long run, for ultras. [D] */
export interface BackToBackPolicy {
  /** From this race distance on, metres; every n-th week of build and peak. */
  readonly fromM: number;
  readonly every: number;
  /** As a part of the long run, and at most so many seconds. */
  readonly share: number;
  readonly maxS: number;
  /** Part of the week's running at most. */
  readonly weekShare: number;
  /** Key sessions at most in such a week. */
  readonly keys: number;
  /** Smallest one worth it, metres. */
  readonly minM: number;
  /** Part of the race that two days in a row should reach before it. */
  readonly preparedShare: number;
}

/** A long run that ends at marathon pace, for 10 km to half marathon. [D] */
export interface FastFinishPolicy {
  readonly fromM: number;
  readonly upToM: number;
  /** Every n-th long run of build and peak. */
  readonly every: number;
  /** Part of the run, and at most so many seconds. */
  readonly share: number;
  readonly maxS: number;
}

/** A second, easy run on a day that has room for it. [D] */
export interface DoublePolicy {
  /** Easy runs longer than this on average ask for second runs, seconds. */
  readonly easyFromS: number;
  /** Longest second run, and the shortest worth it, seconds. */
  readonly maxS: number;
  readonly minS: number;
  /** Hours from the start of one run to the start of the other. */
  readonly hoursApart: number;
  /** Hours of the day between which a second run may start. */
  readonly earliestH: number;
  readonly latestH: number;
}

/** Cross-training that the engine plans by itself, of the same length each time. Off by default. [D] */
export interface CrossPolicy {
  /** Where an injury keeps the athlete from running on a day that is otherwise a run day. */
  readonly inInjury: boolean;
  /** Where the athlete has no run day at all: sessions a week. */
  readonly withoutRunDays: number;
  readonly durationS: number;
}
