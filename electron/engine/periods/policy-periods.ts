/** The way back after days without running, by how many there were. */
export interface ReturnSteps {
  /** Days without running from which the row holds. */
  readonly fromDays: number;
  /** Parts of the running before, in equal steps over the way back. */
  readonly shares: readonly number[];
  /** The way back takes as many days as there were without running, at most so many. */
  readonly maxDays: number;
}

/** Days that are not like others: away, injured, ill, in a camp. Tags: L literature, U widely taught, D our default. */
export interface PeriodsPolicy {
  /** P2 by days without running, ascending (Daniels' adjustments after time off). [U] */
  readonly returns: readonly ReturnSteps[];
  /** P2 Days without running from which there is a way back at all; after an illness from `illnessFromDays` on. [U, D] */
  readonly returnFromDays: number;
  readonly illnessFromDays: number;
  /** P2 As many easy days without a key session as days missed, at most so many. [D] */
  readonly easyMaxDays: number;
  /** P2 Rise of a week above the bigger of the two before it, until the level before the break is reached. [D within R2] */
  readonly returnRise: number;
  /** P2 Key sessions a week at most until then. [D] */
  readonly returnKeys: number;
  /** P2 A long run from this part of the usual running on. [D] */
  readonly longFromShare: number;
  /** P2 Days after an illness without a lift. [D] */
  readonly illnessLiftFreeDays: number;
  /** P4 Days after an injury without a key session: what hurt is not tried out at speed. [D] */
  readonly injuryQuietDays: number;
  /** P3 After a camp: days of lighter running, their part of a loading week, and days without a key session. [D] */
  readonly campAfterDays: number;
  readonly campAfterShare: number;
  readonly campQuietDays: number;
  /** P1 A week with this part of its run days closed counts as a recovery week. [D] */
  readonly restWeekShare: number;
  /** P1 It takes the place of a recovery week planned so many weeks before it, while the block stays short. [D] */
  readonly restWeeksApart: number;
  /** P1 Loading weeks that a block may then be longer than the rhythm. [D] */
  readonly restBlockExtra: number;
  /** P1 A week with at most this part of the usual running is none of loading: the rhythm starts anew after it. [D] */
  readonly lightWeekShare: number;
  /** P2 An A or B race so many days after the way back, or sooner, is told. [D] */
  readonly raceSoonDays: number;
}

/** The defaults. */
export const articlePeriods: PeriodsPolicy = {
  returns: [
    { fromDays: 1, shares: [0.5, 0.75], maxDays: 28 },
    { fromDays: 29, shares: [0.33, 0.5, 0.75], maxDays: 56 },
    { fromDays: 57, shares: [0.33, 0.5, 0.7, 0.85], maxDays: 84 },
  ],
  returnFromDays: 6,
  illnessFromDays: 1,
  easyMaxDays: 7,
  returnRise: 0.25,
  returnKeys: 1,
  longFromShare: 0.5,
  illnessLiftFreeDays: 2,
  injuryQuietDays: 7,
  campAfterDays: 7,
  campAfterShare: 0.7,
  campQuietDays: 3,
  restWeekShare: 0.5,
  restWeeksApart: 2,
  restBlockExtra: 1,
  lightWeekShare: 0.7,
  raceSoonDays: 7,
};
