import type { IntensityClass } from '../../../shared/domain/vocabulary.ts';

/** Formulas for a one-rep maximum from load and reps; `rts` is the reps-and-RPE chart. */
export const E1RM_FORMULAS = ['epley', 'brzycki', 'lombardi', 'mayhew', 'wathan', 'oconner', 'lander', 'rts'] as const;
export type E1rmFormula = (typeof E1RM_FORMULAS)[number];

/** Sets, reps and intensity of one kind of strength session. Fractions are of e1RM. */
export interface Dose {
  readonly compoundLifts: number;
  readonly sets: number;
  readonly reps: number;
  readonly fraction: number;
  /** RPE that a work set must not pass. */
  readonly rpeCap: number;
  readonly restS: number;
}

/**
 * Every number of the lifting half. Tags: [A] the founding article, [L] literature, [U] widely taught,
 * [D] own design choice. Fractions are of e1RM, durations in the unit of the name.
 */
export interface StrengthPolicy {
  /** S1 lifting sessions a week. LOW 2, up to 3; MODERATE and HIGH 1; taper 0; transition 0–1 [A]. */
  readonly frequency: Readonly<Record<IntensityClass, number>> & {
    readonly lowMax: number;
    readonly taper: number;
    readonly transition: number;
  };
  /** Optional primer before an A race, 5–7 days out, 1–2 × 2–3 at 80–85 % (Pritchard 2015) [L]. */
  readonly primer: {
    readonly enabled: boolean;
    readonly minDaysOut: number;
    readonly maxDaysOut: number;
    readonly dose: Dose;
  };
  /** S2 full dose: 3–5 × 3–5 at 80–88 %, RPE 7–8.5, rest ≥ 180 s [A]. */
  readonly heavy: Dose & {
    readonly minSets: number;
    readonly maxSets: number;
    readonly minReps: number;
    readonly maxReps: number;
    readonly minFraction: number;
    readonly maxFraction: number;
    readonly minRestS: number;
  };
  /** Maintenance: this fraction of the sets, same load (Spiering 2021, Rønnestad 2010, Beattie 2017) [L]. */
  readonly maintenanceSetFraction: number;
  /** Deload in the running recovery week: sets left over after the −40–50 % cut, load kept (Bell 2023) [L]. */
  readonly deloadSetFraction: number;
  /** S3 newcomer ramp: weeks before the full dose, reps, RPE by ramp week [A for the start in easy weeks, D for the steps]. */
  readonly onboarding: {
    readonly weeks: number;
    readonly sets: readonly number[];
    readonly reps: number;
    readonly rpe: readonly number[];
    readonly restS: number;
    readonly liftsPerWeek: number;
    /** Weeks without regular lifting after which the ramp applies [D]. */
    readonly layoffWeeks: number;
  };
  /** 2.2 double progression: reps climb, then the load; upper body half the step [U]. */
  readonly progression: {
    /** Load step after the top of the rep range, fraction of the load. */
    readonly stepFraction: number;
    /** Largest step that is taken at once; a bigger plate jump adds reps first [L]. */
    readonly maxStepFraction: number;
    readonly upperBodyFactor: number;
    /** Highest rise of e1RM that a plan may assume, fraction per month of full training, by lifting history [D]. */
    readonly monthlyGrowth: { readonly none: number; readonly returning: number; readonly regular: number };
    /** Most that a plan assumes over a season, fraction of the starting e1RM [D]. */
    readonly maxSeasonGrowth: number;
    /** Drop after two sessions in a row with missed reps [U]. */
    readonly missDrop: number;
  };
  /** Estimates of e1RM. */
  readonly e1rm: {
    /** Formula for sets without RPE [D]. */
    readonly formula: Exclude<E1rmFormula, 'rts'>;
    /** Most reps for which the reps-and-RPE chart is trusted [L]. */
    readonly rtsMaxReps: number;
    /** Most reps to failure (reps + reps in reserve) that any formula is trusted with [L]. */
    readonly maxRepsToFailure: number;
    /** Sessions whose median is the current level [D]. */
    readonly sessions: number;
  };
  /** Set classes (SCIENCE 2, for M4–M7) [D]. */
  readonly classes: {
    readonly strengthFraction: number;
    readonly strengthMaxReps: number;
    readonly strengthRepsToFailure: number;
    readonly strengthRestS: number;
    readonly hypertrophyMinReps: number;
    readonly hypertrophyMaxReps: number;
    readonly hypertrophyMinFraction: number;
    readonly enduranceReps: number;
    readonly enduranceFraction: number;
    readonly circuitRestS: number;
    /** Hard set: reps in reserve at most this, or at least `strengthFraction`. */
    readonly hardRir: number;
    /** Sets of real lifting from which a session counts as strength. */
    readonly minSets: number;
  };
  /** Rules for the two together. Hours and days. */
  readonly together: {
    /** C1 lift this long after the run of the same day, at the least and by preference (Doma & Deakin 2013) [L]. */
    readonly minGapH: number;
    readonly gapH: number;
    /** C2 days from a lift to the next key run: within the first it is a violation [L], the second is preferred [D]. */
    readonly keyRunDays: number;
    readonly preferredKeyRunDays: number;
    readonly bRaceDays: number;
    /** Days between two lifts by preference: 48 h [D]. */
    readonly liftSpacingDays: number;
    /** C5 days without strength: info, warning, expect loss (Issurin; Rønnestad 2016) [L]. */
    readonly gapInfoDays: number;
    readonly gapWarningDays: number;
    readonly gapSeriousDays: number;
    /** C6 fewest weeks for a correlation; at or below `alignedRho` is aligned, at or above `opposedRho` opposed [D]. */
    readonly alignmentMinWeeks: number;
    readonly alignedRho: number;
    readonly opposedRho: number;
  };
  /** Thresholds of the audit [D unless said]. */
  readonly audit: {
    /** M1 weeks without any strength work before it is named. */
    readonly noStrengthWeeks: number;
    /** M2 share of weeks below the frequency of their class that is named. */
    readonly belowFrequencyShare: number;
    /** M3 sessions in a row with the same load and reps that are named, with RPE not falling. */
    readonly sameLoadSessions: number;
    /** M4–M7 share of a window's sets or sessions that is named. */
    readonly classShare: number;
    /** M4 sessions a week from which it is a body-builder's split [A]. */
    readonly splitSessions: number;
    /** M4 exercises a session from which it is more than few compound lifts. */
    readonly manyExercises: number;
    /** Length of one audit window for the M rules, weeks. */
    readonly windowWeeks: number;
    /** R1 long run against the longest of the last 30 days: warning and serious (Frandsen 2025) [L]. */
    readonly longRunRatio: number;
    readonly longRunSerious: number;
    readonly longRunLookbackDays: number;
  };
}

/** The founding article's defaults. */
export const articleStrength: StrengthPolicy = {
  frequency: { LOW: 2, MODERATE: 1, HIGH: 1, lowMax: 3, taper: 0, transition: 1 },
  primer: {
    enabled: false,
    minDaysOut: 5,
    maxDaysOut: 7,
    dose: { compoundLifts: 2, sets: 2, reps: 3, fraction: 0.82, rpeCap: 7, restS: 210 },
  },
  heavy: {
    compoundLifts: 4,
    sets: 4,
    reps: 3,
    fraction: 0.84,
    rpeCap: 8.5,
    restS: 210,
    minSets: 3,
    maxSets: 5,
    minReps: 3,
    maxReps: 5,
    minFraction: 0.8,
    maxFraction: 0.88,
    minRestS: 180,
  },
  maintenanceSetFraction: 0.5,
  deloadSetFraction: 0.55,
  onboarding: {
    weeks: 3,
    sets: [2, 3, 3],
    reps: 5,
    rpe: [6, 6.5, 7],
    restS: 180,
    liftsPerWeek: 2,
    layoffWeeks: 12,
  },
  progression: {
    stepFraction: 0.025,
    maxStepFraction: 0.05,
    upperBodyFactor: 0.5,
    monthlyGrowth: { none: 0.02, returning: 0.015, regular: 0.0075 },
    maxSeasonGrowth: 0.12,
    missDrop: 0.1,
  },
  e1rm: { formula: 'epley', rtsMaxReps: 8, maxRepsToFailure: 10, sessions: 3 },
  classes: {
    strengthFraction: 0.8,
    strengthMaxReps: 6,
    strengthRepsToFailure: 8,
    strengthRestS: 150,
    hypertrophyMinReps: 6,
    hypertrophyMaxReps: 12,
    hypertrophyMinFraction: 0.65,
    enduranceReps: 15,
    enduranceFraction: 0.6,
    circuitRestS: 60,
    hardRir: 4,
    minSets: 2,
  },
  together: {
    minGapH: 3,
    gapH: 6,
    keyRunDays: 1,
    preferredKeyRunDays: 2,
    bRaceDays: 3,
    liftSpacingDays: 2,
    gapInfoDays: 14,
    gapWarningDays: 28,
    gapSeriousDays: 42,
    alignmentMinWeeks: 6,
    alignedRho: -0.3,
    opposedRho: 0.3,
  },
  audit: {
    noStrengthWeeks: 4,
    belowFrequencyShare: 0.25,
    sameLoadSessions: 4,
    classShare: 0.4,
    splitSessions: 5,
    manyExercises: 7,
    windowWeeks: 4,
    longRunRatio: 1.1,
    longRunSerious: 1.3,
    longRunLookbackDays: 30,
  },
};

/** The article's defaults with a short primer lift 5–7 days before an A race. */
export const articlePrimerStrength: StrengthPolicy = {
  ...articleStrength,
  primer: { ...articleStrength.primer, enabled: true },
};
