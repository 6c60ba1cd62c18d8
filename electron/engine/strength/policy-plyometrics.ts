/** One jump of the library and how it is dosed. */
export interface JumpDose {
  /** Exercise id. */
  readonly exercise: string;
  /** 1 low, 2 moderate, 3 high demand on tendon and landing [U]. */
  readonly stage: 1 | 2 | 3;
  /** Reps of a set, per side for one-legged jumps. */
  readonly reps: number;
}

/**
 * S5: jumps before the heavy lifts, counted in ground contacts and never as strength sets. Off by default, because the
 * article leaves them out; the trials that work best have them (Beattie 2017, JSCR 31:9; Zanini 2025, MSSE) [L]. The
 * trials differ in dose; the numbers here are low and rise slowly [D].
 */
export interface PlyometricsPolicy {
  readonly enabled: boolean;
  /** Ground contacts of a session in the first week of jumping, the rise a week, and the most [D]. */
  readonly firstContacts: number;
  readonly contactsPerWeek: number;
  readonly maxContacts: number;
  /** Weeks of jumping before the jumps of stage 2 and of stage 3 [D]. */
  readonly stageWeeks: readonly [number, number];
  /** Kinds of jump in a session. */
  readonly kinds: number;
  /** Part of the contacts in recovery weeks, weeks that only keep strength, and the peak phase [D]. */
  readonly easyFraction: number;
  /** Part of the contacts in the first week of a more demanding stage: one thing gets harder at a time [D]. */
  readonly newStageFraction: number;
  /** Rest after a set and time of a set, seconds [U]. */
  readonly restS: number;
  readonly setS: number;
  /** Jumps by stage, the preferred first. */
  readonly jumps: readonly JumpDose[];
}

/** The article's choice: no jumps. The dose stands ready for the preset that has them. */
export const articlePlyometricsDefaults: PlyometricsPolicy = {
  enabled: false,
  firstContacts: 20,
  contactsPerWeek: 5,
  maxContacts: 60,
  stageWeeks: [4, 8],
  kinds: 2,
  easyFraction: 0.5,
  newStageFraction: 0.75,
  restS: 90,
  setS: 15,
  jumps: [
    { exercise: 'pogo-jump', stage: 1, reps: 10 },
    { exercise: 'box-jump', stage: 1, reps: 5 },
    { exercise: 'squat-jump', stage: 1, reps: 5 },
    { exercise: 'single-leg-pogo', stage: 2, reps: 5 },
    { exercise: 'broad-jump', stage: 2, reps: 5 },
    { exercise: 'drop-jump', stage: 3, reps: 5 },
    { exercise: 'bounds', stage: 3, reps: 10 },
  ],
};
