import type { IntensityClass, Pattern } from '../../../shared/domain/vocabulary.ts';
import { type AuditPolicy, articleAudit } from '../audit/policy-audit.ts';
import { articlePlyometricsDefaults, type PlyometricsPolicy } from './policy-plyometrics.ts';
import { articleProgression, type ProgressionPolicy } from './policy-progression.ts';

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

/** What a work set may come to at most: part of e1RM, and RPE. */
export interface SpareCap {
  readonly fraction: number;
  readonly rpe: number;
}

/** One week of the newcomer's ramp. */
export interface RampStep {
  readonly sets: number;
  readonly reps: number;
  readonly rpe: number;
}

/**
 * Every number of the lifting half. Tags: [A] the founding article, [L] literature, [U] widely taught,
 * [D] own design choice. Fractions are of e1RM, durations in the unit of the name.
 */
export interface StrengthPolicy {
  /** S1 lifting sessions a week. LOW 2, up to 3; MODERATE and HIGH 1; taper 0; transition 0–1 [A]. */
  readonly frequency: Readonly<Record<IntensityClass, number>> & {
    readonly lowMax: number;
    /** Most lifts a week that a plan puts in the peak phase, whatever the class: freshness comes first there [D]. */
    readonly peakMax: number;
    /** Most lifts in a week of injury, illness or the way back from them [D]. */
    readonly lightMax: number;
    /** Most lifts in a week that begins within `daysAfterARace` or `daysAfterBRace` of a race [D]. */
    readonly afterRaceMax: number;
    readonly taper: number;
    readonly transition: number;
    /** Days without lifting after an A and after a B race [D]. */
    readonly daysAfterARace: number;
    readonly daysAfterBRace: number;
  };
  /** Optional primer before an A race, 5–7 days out, 1–2 × 2–3 at 80–85 % (Pritchard 2015) [L]. */
  readonly primer: {
    readonly enabled: boolean;
    readonly minDaysOut: number;
    readonly maxDaysOut: number;
    readonly dose: Dose;
  };
  /** S2 full dose: 3–5 × 3–5 at 80–88 %, RPE 7–8.5, rest ≥ 180 s [A]. `sets` are of the main lift with two lifts a week. */
  readonly heavy: Dose & {
    /** Sets of the other lifts, and of every lift when the week has one session [D]. */
    readonly otherSets: number;
    /** Highest fraction to start a lift at when plates leave nothing in the range below it [D]. */
    readonly startLimit: number;
    readonly minSets: number;
    readonly maxSets: number;
    readonly minReps: number;
    readonly maxReps: number;
    readonly minFraction: number;
    readonly maxFraction: number;
    readonly minRestS: number;
    /** Lowest RPE that is written for a work set. */
    readonly minRpe: number;
  };
  /** Maintenance: this fraction of the sets, same load (Spiering 2021, Rønnestad 2010, Beattie 2017) [L]. */
  readonly maintenanceSetFraction: number;
  /** Deload in the running recovery week: sets left over after the −40–50 % cut, load kept (Bell 2023) [L]. */
  readonly deloadSetFraction: number;
  /** Deload: most RPE of its sets, by fewer reps before a lighter load: three reps in reserve [D after Bell 2023]. */
  readonly deloadRpe: number;
  /**
   * S3 newcomer ramp: weeks before the full dose, sets, reps and RPE by ramp week [A for the start in easy weeks, D for
   * the steps]. `fives` learn the lifts with few reps; `trials` starts at 10 reps and comes down to 6, as the running
   * trials did (Vikmoen 2016, Beattie 2017) [L].
   */
  readonly onboarding: {
    readonly start: 'fives' | 'trials';
    readonly steps: Readonly<Record<'fives' | 'trials', readonly RampStep[]>>;
    readonly restS: number;
    readonly liftsPerWeek: number;
    /** Weeks without regular lifting after which the ramp applies [D]. */
    readonly layoffWeeks: number;
  };
  /** S4 movements of a session: two a week are A and B, a single one holds all [A for the kinds, D for the split]. */
  readonly layouts: {
    readonly A: readonly Pattern[];
    readonly B: readonly Pattern[];
    readonly single: readonly Pattern[];
  };
  /** S4 built-in exercises by movement, the preferred first; one with a known e1RM goes before them all [D]. */
  readonly preferred: Readonly<Partial<Record<Pattern, readonly string[]>>>;
  /** Hinges that take the squat's place where the knee may not bend under load [D]. */
  readonly kneeFree: readonly string[];
  /** Lifts without weights from easy to hard: a lift whose reps have reached their top gives way to the next [D]. */
  readonly ladders: Readonly<Partial<Record<Pattern, readonly string[]>>>;
  /** Calf raises, which cannot be dosed in threes [D]. */
  readonly calfReps: number;
  readonly calfMaxReps: number;
  /** RPE from which the first load of a calf raise is taken. */
  readonly calfStartRpe: number;
  readonly calfRestS: number;
  readonly accessoryRpe: number;
  /** RPE at which a load is found while e1RM is unknown, at first and later [D]. */
  readonly findRpe: number;
  readonly foundRpe: number;
  /** After this many days without a lift the load comes back at this fraction [D]. */
  readonly comeback: { readonly afterDays: number; readonly loadFactor: number };
  /** P4 most of e1RM and of RPE while injured, ill or on the way back from an illness [D]. */
  readonly spare: SpareCap;
  /** P4 the same with the part of the sets in the weeks after an injury, week by week; then the full dose [D]. */
  readonly afterSpare: readonly (SpareCap & { readonly setFraction: number })[];
  /** Estimated length of a session: warm-up and time under the bar per set, seconds [D]. */
  readonly warmUpS: number;
  readonly setS: number;
  /**
   * What a place costs for each preference that it does not meet; the places with the least sum win. Only the sizes
   * against each other matter: the first four are dearer than all the others together. None is below zero [D].
   */
  readonly placement: {
    /** C1 lift before an easy run. */
    readonly liftFirst: number;
    /** C2 key run on the next day, though 24 h away; long run on the next day. */
    readonly beforeKeyRun: number;
    readonly beforeLongRun: number;
    /** By days since the lift before: index 0 same day … the last for all longer. 48 h are wanted. */
    readonly spacing: readonly number[];
    /** C3 lift on the day of the long run; in a HIGH week on a day without a key run; else on a day with one. */
    readonly longDay: number;
    readonly highOffKeyDay: number;
    readonly keyDay: number;
    readonly dayAfterRace: number;
    readonly miniTaper: number;
    /** Another start than the athlete's usual one; less than 6 h after the run. */
    readonly otherTime: number;
    readonly shortGap: number;
    readonly restDay: number;
    readonly dayAfterHard: number;
    /** Another weekday than in the week before. */
    readonly habit: number;
    /** No lift starts before or after these minutes of the day. */
    readonly earliestMinute: number;
    readonly latestMinute: number;
    /** Room that a lift needs before a run, minutes. */
    readonly liftMinutes: number;
  };
  readonly progression: ProgressionPolicy;
  /** S5 jumps. */
  readonly plyometrics: PlyometricsPolicy;
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
  /** Set classes (rule 2.3, for M4–M7) [D]. */
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
    /** Least spread of the intensity index, points per minute, for running to count as varied at all. */
    readonly alignmentMinSpread: number;
    readonly alignedRho: number;
    readonly opposedRho: number;
  };
  /** Thresholds of the audit. */
  readonly audit: AuditPolicy;
}

/** The newcomer's ramp that the policy has chosen, week by week. */
export function rampSteps(policy: Pick<StrengthPolicy, 'onboarding'>): readonly RampStep[] {
  return policy.onboarding.steps[policy.onboarding.start];
}

/** The founding article's defaults. */
export const articleStrength: StrengthPolicy = {
  frequency: {
    LOW: 2,
    MODERATE: 1,
    HIGH: 1,
    lowMax: 3,
    peakMax: 1,
    lightMax: 1,
    afterRaceMax: 1,
    taper: 0,
    transition: 1,
    daysAfterARace: 5,
    daysAfterBRace: 2,
  },
  primer: {
    enabled: false,
    minDaysOut: 5,
    maxDaysOut: 7,
    dose: { compoundLifts: 2, sets: 2, reps: 3, fraction: 0.82, rpeCap: 7, restS: 210 },
  },
  heavy: {
    compoundLifts: 4,
    sets: 4,
    otherSets: 3,
    startLimit: 0.85,
    reps: 3,
    fraction: 0.82,
    rpeCap: 8.5,
    restS: 210,
    minSets: 3,
    maxSets: 5,
    minReps: 3,
    maxReps: 5,
    minFraction: 0.8,
    maxFraction: 0.88,
    minRestS: 180,
    minRpe: 6,
  },
  maintenanceSetFraction: 0.5,
  deloadSetFraction: 0.55,
  deloadRpe: 7,
  onboarding: {
    start: 'fives',
    steps: {
      fives: [
        { sets: 2, reps: 5, rpe: 6 },
        { sets: 3, reps: 5, rpe: 6.5 },
        { sets: 3, reps: 5, rpe: 7 },
      ],
      trials: [
        { sets: 2, reps: 10, rpe: 7 },
        { sets: 3, reps: 8, rpe: 7.5 },
        { sets: 3, reps: 6, rpe: 8 },
      ],
    },
    restS: 180,
    liftsPerWeek: 2,
    layoffWeeks: 12,
  },
  layouts: {
    A: ['squat', 'push', 'calf'],
    B: ['hinge', 'single-leg', 'pull', 'calf'],
    single: ['squat', 'hinge', 'push', 'pull', 'calf'],
  },
  preferred: {
    squat: ['back-squat', 'front-squat', 'leg-press', 'hack-squat', 'dumbbell-squat', 'goblet-squat'],
    'single-leg': [
      'bulgarian-split-squat',
      'step-up',
      'dumbbell-lunge',
      'barbell-split-squat',
      'single-leg-press',
      'kettlebell-split-squat',
      'single-leg-squat-box',
    ],
    hinge: [
      'romanian-deadlift',
      'deadlift',
      'dumbbell-romanian-deadlift',
      'hip-thrust',
      'single-leg-romanian-deadlift',
      'kettlebell-deadlift',
      'kettlebell-single-leg-deadlift',
      'cable-pull-through',
      'single-leg-bridge',
    ],
    calf: [
      'standing-calf-raise',
      'machine-calf-raise',
      'dumbbell-calf-raise',
      'seated-calf-raise',
      'single-leg-calf-raise',
      'kettlebell-calf-raise',
      'bodyweight-calf-raise',
    ],
    push: [
      'bench-press',
      'overhead-press',
      'dumbbell-bench-press',
      'dumbbell-press',
      'chest-press',
      'kettlebell-press',
      'push-up',
    ],
    pull: [
      'barbell-row',
      'pull-up',
      'dumbbell-row',
      'seated-row',
      'lat-pulldown',
      'kettlebell-row',
      'inverted-row',
      'table-row',
    ],
  },
  kneeFree: ['hip-thrust', 'deadlift', 'cable-pull-through', 'kettlebell-deadlift', 'single-leg-bridge'],
  ladders: {
    'single-leg': ['bodyweight-split-squat', 'bodyweight-step-up', 'single-leg-squat-box', 'pistol-squat'],
    hinge: ['single-leg-bridge', 'long-lever-bridge', 'nordic-curl'],
    push: ['push-up', 'feet-up-push-up', 'archer-push-up'],
    pull: ['table-row', 'table-row-feet-up', 'inverted-row', 'table-row-one-arm', 'pull-up'],
  },
  calfReps: 6,
  calfMaxReps: 8,
  calfStartRpe: 7,
  calfRestS: 150,
  accessoryRpe: 8,
  findRpe: 6.5,
  foundRpe: 7.5,
  comeback: { afterDays: 14, loadFactor: 0.95 },
  spare: { fraction: 0.7, rpe: 6.5 },
  afterSpare: [
    { fraction: 0.75, rpe: 7, setFraction: 0.75 },
    { fraction: 0.8, rpe: 7.5, setFraction: 1 },
  ],
  warmUpS: 600,
  setS: 40,
  placement: {
    liftFirst: 200,
    beforeKeyRun: 80,
    beforeLongRun: 30,
    spacing: [100, 60, 0.5, 0, 0, 0.5, 1],
    longDay: 5,
    highOffKeyDay: 4,
    keyDay: 1,
    dayAfterRace: 3,
    miniTaper: 2,
    otherTime: 1.5,
    shortGap: 1,
    restDay: 0.5,
    dayAfterHard: 0.5,
    habit: 1,
    earliestMinute: 360,
    latestMinute: 1260,
    liftMinutes: 75,
  },
  progression: articleProgression,
  plyometrics: articlePlyometricsDefaults,
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
    alignmentMinSpread: 0.04,
    alignedRho: -0.3,
    opposedRho: 0.3,
  },
  audit: articleAudit,
};

/** The article's defaults with a short primer lift 5–7 days before an A race. */
export const articlePrimerStrength: StrengthPolicy = {
  ...articleStrength,
  primer: { ...articleStrength.primer, enabled: true },
};

/** Heavy lifting with low-volume jumps before it. */
export const articlePlyometricsStrength: StrengthPolicy = {
  ...articleStrength,
  plyometrics: { ...articleStrength.plyometrics, enabled: true },
};
