/** The engine's public face: everything outside `electron/engine` imports from here or from `types.ts`. */
export { auditSessions } from './audit/audit-sessions.ts';
export { type AuditReport, auditReport } from './audit/mistakes.ts';
export type { AuditInput, AuditSession, AuditWeek } from './audit/types.ts';
export { type Calculator, calculators } from './calculators/index.ts';
export { type AlignmentWeek, alignmentOf } from './combine/alignment.ts';
export { arithmeticOf } from './explain/arithmetic.ts';
export { contestedBy } from './explain/contested.ts';
export { loadContext } from './load-context.ts';
export { planSeason } from './plan-season.ts';
export { type Policy, policyFor } from './policy.ts';
export { isRaceWeek } from './running/plan-running.ts';
export { runTitle } from './running/run-title.ts';
export { emptyWeekLoad, type LoadEntry, sumWeek } from './running/sum-week.ts';
export { equivalentTimeS, type TrainingPaces, trainingPaces, vdotOf } from './running/vdot.ts';
export { type ClassedWeek, hardShare, intensityIndex, weekClass, weekClasses } from './running/week-intensity.ts';
export { sessionLoad } from './session-load.ts';
export { evidenceOf, oneRepMax, strengthLevels } from './strength/e1rm.ts';
export { builtInExercises } from './strength/exercises.ts';
