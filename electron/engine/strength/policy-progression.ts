import type { ProgressionScheme } from '../../../shared/domain/vocabulary.ts';

/** Reps and intensity of one step of a planned cycle. */
export interface CycleStep {
  readonly reps: number;
  /** Fraction of the assumed e1RM, before rounding down and the RPE cap. */
  readonly fraction: number;
}

/** Rule 2.2: every number by which the load of a lift rises, holds and falls. */
export interface ProgressionPolicy {
  /** Scheme of a lift for which the coach has chosen none [D]. */
  readonly scheme: ProgressionScheme;
  /** Load step after the top of the rep range, fraction of the load [U]. */
  readonly stepFraction: number;
  /** Largest step that is taken at once; a bigger plate jump adds reps first [L]. */
  readonly maxStepFraction: number;
  readonly upperBodyFactor: number;
  /** A lift last done below this fraction of e1RM starts its progression anew: the log was of light work [D]. */
  readonly restartBelow: number;
  /** Highest rise of e1RM that a plan may assume, fraction per month of full training, by lifting history [D]. */
  readonly monthlyGrowth: { readonly none: number; readonly returning: number; readonly regular: number };
  /** Most that a plan assumes over a season, fraction of the starting e1RM [D]. */
  readonly maxSeasonGrowth: number;
  /** Sessions in a row with missed reps after which the load falls, and by how much [U]. */
  readonly missesBeforeDrop: number;
  readonly missDrop: number;
  /** Two more reps than the goal in the last set of two sessions in a row, then 2.5–10 % (Baechle & Earle, NSCA) [U]. */
  readonly twoForTwo: {
    readonly goalReps: number;
    readonly overReps: number;
    readonly sessions: number;
    readonly maxStepFraction: number;
    /** RPE to which the last set may go [D]. */
    readonly lastSetRpe: number;
    /** Fraction of e1RM at which a lift starts, low enough for two reps more [D]. */
    readonly startFraction: number;
  };
  /** Step loading: three steps up, one back [U for 3:1, D for the steps]. */
  readonly wave: { readonly steps: readonly CycleStep[]; readonly rest: CycleStep };
  /** Heavy and moderate days in turn [U for the kind, D for the numbers]. */
  readonly undulating: { readonly heavy: CycleStep; readonly moderate: CycleStep };
  /** Where the weights end too early: reps climb to this many, from the reps that this RPE allows [D]. */
  readonly limited: { readonly maxReps: number; readonly startRpe: number };
  /** Lifts whose load is the body: reps climb, then a harder variant follows [D]. */
  readonly bodyweight: {
    readonly minReps: number;
    readonly maxReps: number;
    readonly pullUpMinReps: number;
    readonly pullUpMaxReps: number;
  };
  /** A lift that stands still (`exposures` sessions without a rise above `tolerance`, RPE not falling) [D]. */
  readonly stall: {
    readonly exposures: number;
    /** Rise of e1RM that counts as one, fraction. */
    readonly tolerance: number;
    /** A fall of the load by this fraction begins a new count: a reset is not a stall. */
    readonly resetFraction: number;
    /**
     * What the plan does: `scheme` moves the lift to the next scheme unless the coach chose it, else resets the load;
     * `reset` takes the load back; `none` only says it.
     */
    readonly answer: 'scheme' | 'reset' | 'none';
    readonly resetDrop: number;
    readonly nextScheme: Readonly<Record<ProgressionScheme, ProgressionScheme>>;
  };
}

/** Defaults of rule 2.2. */
export const articleProgression: ProgressionPolicy = {
  scheme: 'double',
  stepFraction: 0.025,
  maxStepFraction: 0.05,
  upperBodyFactor: 0.5,
  restartBelow: 0.7,
  monthlyGrowth: { none: 0.03, returning: 0.02, regular: 0.01 },
  maxSeasonGrowth: 0.15,
  missesBeforeDrop: 2,
  missDrop: 0.1,
  twoForTwo: {
    goalReps: 4,
    overReps: 2,
    sessions: 2,
    maxStepFraction: 0.1,
    lastSetRpe: 9,
    startFraction: 0.8,
  },
  wave: {
    steps: [
      { reps: 5, fraction: 0.8 },
      { reps: 4, fraction: 0.83 },
      { reps: 3, fraction: 0.86 },
    ],
    rest: { reps: 3, fraction: 0.8 },
  },
  undulating: { heavy: { reps: 3, fraction: 0.86 }, moderate: { reps: 5, fraction: 0.8 } },
  limited: { maxReps: 12, startRpe: 7 },
  bodyweight: { minReps: 6, maxReps: 10, pullUpMinReps: 3, pullUpMaxReps: 8 },
  stall: {
    exposures: 4,
    tolerance: 0.005,
    resetFraction: 0.08,
    answer: 'scheme',
    resetDrop: 0.1,
    nextScheme: { double: 'undulating', 'two-for-two': 'double', wave: 'double', undulating: 'wave' },
  },
};
