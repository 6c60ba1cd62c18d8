/** The lifting half of the policy: every number that S, C and M rules use. */
export interface StrengthPolicy {
  /** S1: strength sessions per week by class of running intensity. */
  readonly sessionsPerWeek: {
    readonly LOW: number;
    readonly MODERATE: number;
    readonly HIGH: number;
    readonly taper: number;
    readonly transition: number;
  };
  /** S1: one light, heavy-loaded session some days before an A race instead of none. */
  readonly primer: boolean;
}

/** Lifting by the founding article: two, one and none. */
export const articleStrength: StrengthPolicy = {
  sessionsPerWeek: { LOW: 2, MODERATE: 1, HIGH: 1, taper: 0, transition: 1 },
  primer: false,
};

/** The article's lifting, with a primer in the taper. */
export const articlePrimerStrength: StrengthPolicy = { ...articleStrength, primer: true };
