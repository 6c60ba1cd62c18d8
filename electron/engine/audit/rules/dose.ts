import { dayText } from '../../../../shared/domain/calendar-date.ts';
import type { Evidence, Finding } from '../../../../shared/domain/reason.ts';
import { round } from '../../../../shared/domain/units.ts';
import { counted, percent } from '../../explain.ts';
import type { StrengthPolicy } from '../../strength/policy-strength.ts';
import { isLifting, type JudgedSet } from '../../strength/set-class.ts';
import { aboutSession, setsText } from '../evidence.ts';
import type { GymSession } from '../timeline.ts';
import { inWindow, joinWindows, type Window } from '../windows.ts';

/** S2 and S6: the dose of real lifting, window by window. First weeks (S3) and primers have doses of their own. */
export function auditDose(windows: readonly Window[], policy: StrengthPolicy): Finding[] {
  const through = (rule: (lifts: Lifts, policy: StrengthPolicy) => Finding | null) =>
    joinWindows(windows.map((window) => rule(liftsOf(window), policy)));
  return [...through(tooLight), ...through(nearMaximum), ...through(tooMuch), ...through(toFailure)];
}

/** The lifting of a window. */
interface Lifts {
  readonly window: Window;
  readonly gym: readonly GymSession[];
  /** Sets of few reps with load: what S2 speaks of. */
  readonly heavy: readonly JudgedSet[];
  readonly all: readonly JudgedSet[];
}

function liftsOf(window: Window): Lifts {
  const gym = window.gym.filter(({ kind, session }) => {
    const block = session.strength?.block ?? null;
    return kind === 'lift' && block !== 'onboarding' && block !== 'primer';
  });
  const all = gym.flatMap((g) => g.sets).filter((s) => isLifting(s.setClass));
  return { window, gym, all, heavy: all.filter(isCompound) };
}

/** Calf raises, trunk and other single-joint work follow other numbers. */
function isCompound({ exercise, set }: JudgedSet): boolean {
  return exercise === null || (exercise.compound && exercise.loading !== 'bodyweight' && set.loadKg !== 0);
}

function within(gym: readonly GymSession[], holds: (set: JudgedSet) => boolean): Evidence[] {
  return gym.flatMap(({ session, sets }) => {
    const such = sets.filter((s) => isLifting(s.setClass) && holds(s));
    return such.length === 0 ? [] : aboutSession(session, [such.length, 'sets'], setsText(such));
  });
}

/** S2: few reps, but with a load that many more could be done with. */
function tooLight({ window, gym, heavy }: Lifts, policy: StrengthPolicy): Finding | null {
  const { heavy: dose, audit, classes } = policy;
  const isLight = (s: JudgedSet) =>
    isCompound(s) &&
    s.setClass === 'general' &&
    s.set.reps <= classes.strengthMaxReps &&
    (s.fraction ?? 1) < dose.minFraction;
  const light = heavy.filter(isLight).length;
  if (heavy.length < audit.fewestSets || light < audit.classShare * heavy.length) return null;
  return inWindow(window, 'S2', {
    severity: 'info',
    actual: round(light / heavy.length, 2),
    limit: audit.classShare,
    sentence: `${percent(light / heavy.length)} of the low-rep sets from ${dayText(window.from)} stay below ${percent(dose.minFraction)} of e1RM: few reps, but not heavy.`,
    remedy: `Load them to ${percent(dose.minFraction)}–${percent(dose.maxFraction)}, two or three reps short of failure.`,
    evidence: within(gym, isLight),
  });
}

/** S2: work near the maximum week after week. */
function nearMaximum({ window, gym, heavy }: Lifts, policy: StrengthPolicy): Finding | null {
  const { heavy: dose, audit } = policy;
  const isMaximal = (s: JudgedSet) =>
    isCompound(s) && s.fraction !== null && s.fraction >= audit.nearMaxFraction && s.set.reps < dose.minReps;
  const maximal = heavy.filter(isMaximal).length;
  if (heavy.length < audit.fewestSets || maximal < audit.classShare * heavy.length) return null;
  return inWindow(window, 'S2', {
    severity: 'info',
    title: 'Close to the maximum',
    actual: round(maximal / heavy.length, 2),
    limit: audit.classShare,
    sentence: `${percent(maximal / heavy.length)} of the sets from ${dayText(window.from)} are singles and doubles at ${percent(audit.nearMaxFraction)} and more: a test, not training.`,
    remedy: `Three to five reps at ${percent(dose.minFraction)}–${percent(dose.maxFraction)} build as much and cost less.`,
    evidence: within(gym, isMaximal),
  });
}

/** S2: more hard sets in a session than four lifts of five sets. */
function tooMuch({ window, gym }: Lifts, policy: StrengthPolicy): Finding | null {
  const limit = policy.heavy.compoundLifts * policy.heavy.maxSets;
  const big = gym.filter(({ session }) => session.load.hardSets > limit);
  if (big.length < policy.audit.fewestSessions || big.length * 2 <= gym.length) return null;
  const most = Math.max(...big.map(({ session }) => session.load.hardSets));
  return inWindow(window, 'S2', {
    severity: 'info',
    title: 'Very long sessions',
    actual: most,
    limit,
    sentence: `${big.length} of ${counted(gym.length, 'lift')} from ${dayText(window.from)} hold more than ${limit} hard sets; the first ones do most of the work.`,
    remedy: 'Two to four lifts of three to five sets each are enough.',
    evidence: big.map(({ session }) => aboutSession(session, [session.load.hardSets, 'sets'])),
  });
}

/** S6: sets taken to failure. */
function toFailure({ window, gym, all }: Lifts, policy: StrengthPolicy): Finding | null {
  const { audit } = policy;
  const rated = all.filter((s) => s.set.rpe !== null);
  const isFailure = (s: JudgedSet) => s.set.rpe !== null && s.set.rpe >= audit.failureRpe;
  const failed = rated.filter(isFailure).length;
  const share = rated.length === 0 ? 0 : failed / rated.length;
  if (rated.length < audit.fewestSets || share < audit.failureShare) return null;
  return inWindow(window, 'S6', {
    severity: share >= audit.failureWarningShare ? 'warning' : 'info',
    actual: round(share, 2),
    limit: audit.failureShare,
    sentence: `${failed} of ${rated.length} rated sets from ${dayText(window.from)} went to failure or within half a rep of it: no stronger for it, and slower to recover.`,
    remedy: 'Stop with two reps in reserve; the bar should still move fast.',
    evidence: within(gym, isFailure),
  });
}
