/** The engine's public face: everything outside `electron/engine` imports from here or from `types.ts`. */
export { auditSessions } from './audit/audit-sessions.ts';
export { withFixes } from './audit/fix/propose.ts';
export { fixedDraft, type SessionStep } from './audit/fix/steps.ts';
export { type AuditReport, auditReport } from './audit/mistakes.ts';
export type { AuditInput, AuditSession, AuditWeek } from './audit/types.ts';
export { type Calculator, calculators } from './calculators/index.ts';
export { type AlignmentWeek, alignmentOf } from './combine/alignment.ts';
export { arithmeticOf } from './explain/arithmetic.ts';
export { contestedBy } from './explain/contested.ts';
export { type BuiltInItem, builtInItems } from './library/built-in-items.ts';
export { loadContext } from './load-context.ts';
export { planSeason } from './plan-season.ts';
export { descriptorOf, policyDescriptors, policyGroups } from './policy/catalogue.ts';
export { valueAt as policyValueAt } from './policy/paths.ts';
export { overrideProblem, type PolicyLayer, type PolicyOutcome, policyWith } from './policy/policy-with.ts';
export { type Policy, policyFor } from './policy.ts';
export { type FitNote, type FittedSession, fitSession } from './portable/fit-session.ts';
export { portableContent } from './portable/portable-session.ts';
export {
  type BinSize,
  binSizeFor,
  binWeeks,
  type Fold,
  foldWeeks,
  mondaysBetween,
  type WeekBin,
} from './progress/bins.ts';
export { type WeekForm, weeklyForm, weekStress } from './progress/daily.ts';
export {
  type Change,
  changeOfEstimates,
  changeOfLoad,
  changeOfLongest,
  median,
  quantile,
  runningMedian,
} from './progress/trend.ts';
export { causesOf, type LogSince, UNEXPLAINED } from './replan/causes.ts';
export { contentKey } from './replan/content-key.ts';
export { type DifferenceInput, type PlanVersion, planDifference, type VersionWeek } from './replan/difference.ts';
export { driftOf } from './replan/drift.ts';
export { type PlanGround, planFacts } from './replan/facts.ts';
export { matchSame } from './replan/pair-sessions.ts';
export { type PlannedSeasonState, staleFindings } from './replan/stale.ts';
export type { Wording } from './replan/words.ts';
export {
  type Fitness,
  type FitnessValue,
  fitnessOn,
  resultMarks,
  vdotOfThreshold,
  withResults,
} from './running/fitness.ts';
export { fitnessSentences, markText } from './running/fitness-text.ts';
export { loadReason } from './running/load-reason.ts';
export { pacesFor } from './running/paces.ts';
export { isRaceWeek } from './running/plan-running.ts';
export { type RaceOutlook, raceOutlook } from './running/race-outlook.ts';
export { runTitle } from './running/run-title.ts';
export { easyPaceOf, runnerOf } from './running/runner.ts';
export { emptyWeekLoad, type LoadEntry, sumWeek } from './running/sum-week.ts';
export { equivalentTimeS, type TrainingPaces, trainingPaces, vdotOf } from './running/vdot.ts';
export { type ClassedWeek, hardShare, intensityIndex, weekClass, weekClasses } from './running/week-intensity.ts';
export { zoneBorders } from './running/zone-limits.ts';
export { type BackwardSeason, seasonBackwards, shiftSeason } from './season/backwards.ts';
export { frameSeason } from './season/frame.ts';
export { pinProblem } from './season/pin-findings.ts';
export { sessionLoad } from './session-load.ts';
export { evidenceOf, oneRepMax, strengthLevels } from './strength/e1rm.ts';
export { builtInExercises } from './strength/exercises.ts';
export { loadRack } from './strength/plates.ts';
