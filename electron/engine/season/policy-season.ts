/** What holds for races up to a distance, metres; the last row of a table has `upToM` Infinity. */
export interface RaceShape {
  readonly upToM: number;
  /** Days of an A race's taper, race day included. */
  readonly taperDays: number;
  /** Weeks of peak before the taper when the season is long enough. */
  readonly peakWeeks: number;
  /** Weeks of transition after an A race. */
  readonly transitionWeeks: number;
  /** Days of a B race's mini-taper, race day not counted: 2–5. */
  readonly miniTaperDays: number;
  /** Days after any race of this length without a key session. */
  readonly quietDaysAfter: number;
  /** Days after an A race of this length without any run. */
  readonly restDaysAfter: number;
  /** Distances that preparatory cycles on the way to such a race train for, metres; the last is the cycle before the race's own. */
  readonly preparesM: readonly number[];
  /** Time trial that closes a preparatory cycle without a B race, metres. */
  readonly trialM: number;
}

/** Fewest, wanted and most weeks of a stretch. */
export interface WeekSpan {
  readonly fewest: number;
  readonly wanted: number;
  readonly most: number;
}

/**
 * How a long way to a race, or a long season without one, is parted: preparatory cycles of base and build, each closed by
 * a B race or a time trial and a light week, before the cycle that counts. Shaped on Bompa's several macrocycles. [D on U]
 */
export interface CyclePolicy {
  /** Training weeks before the taper of the cycle that ends with the A race; above `most` the way is parted. */
  readonly mainWeeks: WeekSpan;
  /** Weeks of a preparatory cycle, its light week included. */
  readonly preparatoryWeeks: WeekSpan;
  /** Weeks of the last cycle of a season or remainder without an A race; above `most` it is parted. */
  readonly lastOpenWeeks: WeekSpan;
  /** Light weeks between two cycles without an A race between them. */
  readonly regenerationWeeks: number;
  /** A build without an A race at its end that is longer than this gives its first week to base when that is a recovery week. */
  readonly buildFewestWeeks: number;
  /** Part of a preparatory cycle that is build. */
  readonly buildShare: number;
  /** What a B race at the end of a preparatory cycle is worth: the squared relative departure from the wanted length. */
  readonly raceBonus: number;
  /** Remainders after the last A race up to this length are base only, weeks. */
  readonly baseOnlyWeeks: number;
}

/** The season half of the policy (1.4 of the rule book). Tags: A article, L literature, U widely taught, D our default. */
export interface SeasonPolicy {
  /** Shortest and longest season that the engine shapes without a finding, weeks. [D] */
  readonly minWeeks: number;
  readonly maxWeeks: number;
  /** Length of a season without end date and without an A race, weeks. [D] */
  readonly openWeeks: number;
  /** By race distance, ascending. Taper and transition lengths after Friel and Bompa. [D, shaped on U] */
  readonly raceShapes: readonly RaceShape[];
  /** Longest build, weeks: 6–8. [D] */
  readonly buildWeeks: number;
  /** A build towards an A race that is longer than this gives its first week to base when that is a recovery week. [D] */
  readonly buildFewestWeeks: number;
  /** Of the weeks before peak, the part that is build while the season is too short for the full build. [D] */
  readonly buildShare: number;
  /** Weeks before the taper from which one, and from which all, peak weeks are kept. [D] */
  readonly onePeakFromWeeks: number;
  readonly fullPeakFromWeeks: number;
  /** A taper takes at most this part of the days from the start of its cycle to the race. [D] */
  readonly taperMaxShare: number;
  /** Days of a week in the taper from which the whole week is called taper. [D] */
  readonly taperWeekMinDays: number;
  /** Mean cut of training volume over an A race's taper, 0.41–0.60 (Bosquet 2007). [L] */
  readonly taperMeanCut: number;
  /** Least and most mean cut that was studied; outside it the plan follows the coach, and a finding says so. [L] */
  readonly taperCutRange: readonly [number, number];
  /** A races closer than this, weeks, cannot both be peaked for: a finding. [D] */
  readonly closeRacesWeeks: number;
  /** Weeks between two A races from which the transition is whole, and from which it is one week. [D] */
  readonly fullTransitionFromWeeks: number;
  readonly oneTransitionFromWeeks: number;
  /** Part of a season without an A race that is build. [D] */
  readonly openBuildShare: number;
  /** Time trial that closes a cycle of a season without an A race, metres. [D] */
  readonly openTrialM: number;
  readonly cycles: CyclePolicy;
  /** How far the coach's own phase borders may reach. */
  readonly pins: {
    /** Longest taper that is begun by hand, weeks before that of the race. [D] */
    readonly taperMostWeeks: number;
    /** Longest transition that the next base ends, weeks; a base that begins later begins a cycle. [D] */
    readonly transitionMostWeeks: number;
  };
}

/** The default season shape. */
export const articleSeason: SeasonPolicy = {
  minWeeks: 8,
  maxWeeks: 78,
  openWeeks: 16,
  raceShapes: [
    {
      upToM: 3500,
      taperDays: 7,
      peakWeeks: 1,
      transitionWeeks: 1,
      miniTaperDays: 2,
      quietDaysAfter: 2,
      restDaysAfter: 1,
      preparesM: [5000, 3000],
      trialM: 1500,
    },
    {
      upToM: 12_000,
      taperDays: 8,
      peakWeeks: 1,
      transitionWeeks: 1,
      miniTaperDays: 2,
      quietDaysAfter: 3,
      restDaysAfter: 1,
      preparesM: [5000],
      trialM: 3000,
    },
    {
      upToM: 25_000,
      taperDays: 12,
      peakWeeks: 2,
      transitionWeeks: 1,
      miniTaperDays: 3,
      quietDaysAfter: 4,
      restDaysAfter: 2,
      preparesM: [5000, 10_000],
      trialM: 5000,
    },
    {
      upToM: 45_000,
      taperDays: 18,
      peakWeeks: 2,
      transitionWeeks: 2,
      miniTaperDays: 5,
      quietDaysAfter: 12,
      restDaysAfter: 5,
      preparesM: [10_000, 10_000, 21_097.5],
      trialM: 5000,
    },
    {
      upToM: Number.POSITIVE_INFINITY,
      taperDays: 18,
      peakWeeks: 2,
      transitionWeeks: 2,
      miniTaperDays: 5,
      quietDaysAfter: 14,
      restDaysAfter: 7,
      preparesM: [10_000, 21_097.5, 42_195],
      trialM: 5000,
    },
  ],
  buildWeeks: 8,
  buildFewestWeeks: 6,
  buildShare: 0.5,
  onePeakFromWeeks: 4,
  fullPeakFromWeeks: 10,
  taperMaxShare: 0.3,
  taperWeekMinDays: 4,
  taperMeanCut: 0.45,
  taperCutRange: [0.41, 0.6],
  closeRacesWeeks: 6,
  fullTransitionFromWeeks: 8,
  oneTransitionFromWeeks: 4,
  openBuildShare: 0.4,
  openTrialM: 5000,
  cycles: {
    mainWeeks: { fewest: 14, wanted: 20, most: 24 },
    preparatoryWeeks: { fewest: 9, wanted: 14, most: 20 },
    lastOpenWeeks: { fewest: 8, wanted: 14, most: 20 },
    regenerationWeeks: 1,
    buildFewestWeeks: 3,
    buildShare: 0.4,
    raceBonus: 0.15,
    baseOnlyWeeks: 10,
  },
  pins: { taperMostWeeks: 4, transitionMostWeeks: 6 },
};
