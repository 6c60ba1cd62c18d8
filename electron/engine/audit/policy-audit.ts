/** Thresholds of the audit. Our own defaults [D] unless a tag says otherwise; shares are fractions of one. */
export interface AuditPolicy {
  /** M1 weeks of running without any strength work before it is named. */
  readonly noStrengthWeeks: number;
  /** M2 part of the lifts asked for that may be missing before it is named. */
  readonly belowFrequencyShare: number;
  /** M2 weeks in a row with lifts, on both sides, that make a time without any a single pause, which C5 tells. */
  readonly pauseNeedsWeeks: number;
  /** M3 training weeks with the same load and reps that are named, with RPE not falling. */
  readonly sameLoadWeeks: number;
  /** M4–M7, S2 share of a window's sets or sessions that is named. */
  readonly classShare: number;
  /** M4 sessions a week from which it is a body-builder's split [A]. */
  readonly splitSessions: number;
  /** M4 exercises a session from which it is more than few compound lifts. */
  readonly manyExercises: number;
  /** Length of one audit window for the M and S rules, weeks. */
  readonly windowWeeks: number;
  /** Fewest sets and sessions of a window before M4–M7 and S2–S6 speak. */
  readonly fewestSets: number;
  readonly fewestSessions: number;
  /** S2 fraction of e1RM from which a set is near a maximum and not training any more. */
  readonly nearMaxFraction: number;
  /** S3 RPE and fraction of e1RM from which a set is too heavy for the first weeks. */
  readonly rampMaxRpe: number;
  readonly rampMaxFraction: number;
  /** S5 ground contacts in one session above which it is named, and above which it warns [U]. */
  readonly contacts: number;
  readonly contactsWarning: number;
  /** S6 RPE from which a set counts as taken to failure, and the share of sets that is named and that warns. */
  readonly failureRpe: number;
  readonly failureShare: number;
  readonly failureWarningShare: number;
  /** C6 rank correlation and weeks from which an opposed season warns. */
  readonly opposedWarningRho: number;
  readonly opposedWarningWeeks: number;
  /** R1 long run against the longest of the last 30 days: serious from this ratio on (Frandsen 2025) [L]. */
  readonly longRunSerious: number;
  /** R1 ratio that rounding may add before it speaks. */
  readonly longRunSlack: number;
  /** R1 is silent below this distance, metres: a tenth of little is nothing. */
  readonly longRunFloorM: number;
  /** R1 is silent until this many days of running are known. */
  readonly longRunHistoryDays: number;
  /** R2 is silent below this weekly distance, metres. */
  readonly weekFloorM: number;
  /** R2 a week of up to this ratio to the biggest of so many weeks before it is a return, and only noted. */
  readonly knownWeeks: number;
  readonly knownRatio: number;
  /** R3 what a size may be above its share before it is named, as a part of the share. */
  readonly sizeSlack: number;
  /** R3 weeks before a race in which its own share for the long run holds. */
  readonly raceShareWeeks: number;
  /** Weeks outside any season: a taper runs at most this part of the mean of so many weeks before it. */
  readonly taperShare: number;
  readonly taperLookWeeks: number;
  /** Weeks outside any season: a recovery week runs at most this part of the biggest of so many weeks before it. */
  readonly recoveryShare: number;
  readonly recoveryLookWeeks: number;
  /** Sets done longer ago than this, days, are judged by the strength that the log showed then, not by today's. */
  readonly levelDays: number;
  /** Ranges up to this many days name each case; in longer ones cases up to `nearDays` apart are told together. */
  readonly detailDays: number;
  readonly nearDays: number;
  /** Most facts that one finding lists. */
  readonly mostEvidence: number;
  /** What a fix may not do: shorten a run below this part of what it was, or keep fewer work sets than this. */
  readonly fixShortest: number;
  readonly fixFewestSets: number;
  /** Start times in a fix are rounded up to so many minutes; an inserted or moved lift keeps off the days beside another. */
  readonly fixMinutes: number;
  /** Weeks before and after a finding that a fix looks at when it checks itself. */
  readonly fixWeeksBefore: number;
  readonly fixWeeksAfter: number;
}

/** The audit's defaults. */
export const articleAudit: AuditPolicy = {
  noStrengthWeeks: 4,
  belowFrequencyShare: 0.25,
  pauseNeedsWeeks: 4,
  sameLoadWeeks: 4,
  classShare: 0.4,
  splitSessions: 5,
  manyExercises: 7,
  windowWeeks: 4,
  fewestSets: 8,
  fewestSessions: 2,
  nearMaxFraction: 0.92,
  rampMaxRpe: 8.5,
  rampMaxFraction: 0.85,
  contacts: 100,
  contactsWarning: 150,
  failureRpe: 9.5,
  failureShare: 0.25,
  failureWarningShare: 0.5,
  opposedWarningRho: 0.5,
  opposedWarningWeeks: 12,
  longRunSerious: 1.3,
  longRunSlack: 0.005,
  longRunFloorM: 8000,
  longRunHistoryDays: 30,
  weekFloorM: 15_000,
  knownWeeks: 12,
  knownRatio: 1.1,
  sizeSlack: 0.1,
  raceShareWeeks: 16,
  taperShare: 0.85,
  taperLookWeeks: 4,
  recoveryShare: 0.75,
  recoveryLookWeeks: 3,
  levelDays: 84,
  detailDays: 21,
  nearDays: 10,
  mostEvidence: 120,
  fixShortest: 0.4,
  fixFewestSets: 2,
  fixMinutes: 15,
  fixWeeksBefore: 12,
  fixWeeksAfter: 4,
};
