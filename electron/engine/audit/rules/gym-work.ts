import { dayText } from '../../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../../shared/domain/reason.ts';
import { round } from '../../../../shared/domain/units.ts';
import { counted, percent } from '../../explain.ts';
import type { StrengthPolicy } from '../../strength/policy-strength.ts';
import { isLifting, type JudgedSet } from '../../strength/set-class.ts';
import { aboutDays, aboutSession, setsText } from '../evidence.ts';
import type { GymKind, GymSession } from '../timeline.ts';
import { inWindow, joinWindows, type Window } from '../windows.ts';

/** Findings of M4–M7, each rule's own. */
export interface GymWorkFindings {
  readonly bodybuilding: readonly Finding[];
  /** M5, M6, M7: what stands where strength should. */
  readonly substitutes: readonly Finding[];
}

/** M4–M7: what the gym work of each four weeks really is. Neighbouring windows with the same fault become one finding. */
export function auditGymWork(windows: readonly Window[], policy: StrengthPolicy): GymWorkFindings {
  const through = (rule: (window: Window, policy: StrengthPolicy) => Finding | null) =>
    joinWindows(windows.map((window) => rule(window, policy)));
  return {
    bodybuilding: through(bodybuilding),
    substitutes: [...through(mobilityInstead), ...through(enduranceWork), ...through(circuits)],
  };
}

const M4_REMEDY = 'Fewer exercises, three to five reps at 80–88 %, three minutes of rest, two days a week.';

/** M4: a five-day split, mostly 6–12 reps, rests too short for heavy sets, or many exercises; the first that holds. */
function bodybuilding(window: Window, policy: StrengthPolicy): Finding | null {
  const lifting = window.sets.filter((s) => isLifting(s.setClass));
  return (
    fiveDaySplit(window, policy) ??
    moderateSets(window, lifting, policy) ??
    shortRests(window, lifting, policy) ??
    manyExercises(window, policy)
  );
}

function fiveDaySplit(window: Window, policy: StrengthPolicy): Finding | null {
  const { splitSessions } = policy.audit;
  const split = window.weeks.filter((week) => week.lifts >= splitSessions);
  const most = Math.max(0, ...split.map((week) => week.lifts));
  if (split.length === 0) return null;
  return inWindow(window, 'M4', {
    severity: 'warning',
    sentence: `${most} lifting days in a week is a bodybuilder’s split; a runner needs two.`,
    remedy: M4_REMEDY,
    actual: most,
    limit: splitSessions - 1,
    evidence: split.map((week) =>
      aboutDays(week.monday, week.sunday, 'Lifting days of the week', [week.lifts, 'lifts']),
    ),
  });
}

function moderateSets(window: Window, lifting: readonly JudgedSet[], policy: StrengthPolicy): Finding | null {
  const { classShare, fewestSets } = policy.audit;
  const share = shareOf(lifting, (s) => s.setClass === 'hypertrophy');
  if (lifting.length < fewestSets || share < classShare) return null;
  return inWindow(window, 'M4', {
    severity: 'warning',
    sentence: `${percent(share)} of the sets are 6–12 reps at moderate load: built for size, not for strength.`,
    remedy: M4_REMEDY,
    actual: round(share, 2),
    limit: classShare,
    evidence: sessionsWith(window, (s) => s.setClass === 'hypertrophy'),
  });
}

function shortRests(window: Window, lifting: readonly JudgedSet[], policy: StrengthPolicy): Finding | null {
  const { classShare, fewestSets } = policy.audit;
  const limit = policy.classes.strengthRestS;
  const isShort = ({ set }: JudgedSet) =>
    set.reps <= policy.classes.strengthMaxReps && set.restS !== null && set.restS < limit;
  const count = lifting.filter(isShort).length;
  if (lifting.length < fewestSets || count < classShare * lifting.length) return null;
  return inWindow(window, 'M4', {
    severity: 'info',
    sentence: `${count} of ${lifting.length} low-rep sets rest less than ${limit} s, too short to lift heavy again.`,
    remedy: 'Rest three minutes and more.',
    actual: count,
    limit,
    evidence: sessionsWith(window, (s) => isLifting(s.setClass) && isShort(s)),
  });
}

function manyExercises(window: Window, policy: StrengthPolicy): Finding | null {
  const { manyExercises: many, fewestSets } = policy.audit;
  const lifts = window.gym.filter((g) => g.kind === 'lift');
  // Jumps and mobility apart.
  const kinds = (gym: GymSession) =>
    new Set(gym.sets.filter((s) => isLifting(s.setClass)).map((s) => s.set.exerciseId)).size;
  const wide = lifts.filter((gym) => kinds(gym) >= many);
  if (window.sets.length < fewestSets || lifts.length === 0 || wide.length * 2 <= lifts.length) return null;
  return inWindow(window, 'M4', {
    severity: 'info',
    sentence: `${wide.length} of ${counted(lifts.length, 'session')} hold ${many} exercises or more; two to four big lifts do the work.`,
    remedy: M4_REMEDY,
    actual: wide.length,
    limit: many - 1,
    evidence: wide.map((gym) => aboutSession(gym.session, null, `${gym.session.title}: ${kinds(gym)} exercises`)),
  });
}

/** M5: mobility and stability work where strength should be. */
function mobilityInstead(window: Window, policy: StrengthPolicy): Finding | null {
  const { mobility, lift } = countKinds(window);
  if (mobility < policy.audit.fewestSessions || mobility <= 2 * lift) return null;
  return inWindow(window, 'M5', {
    severity: lift === 0 ? 'warning' : 'info',
    actual: mobility,
    limit: Math.max(1, 2 * lift),
    sentence: `${counted(mobility, 'mobility or stability session')} from ${dayText(window.from)} and ${noneOr(lift)}: good to have, but no strength.`,
    remedy: 'Keep the mobility short and give its time to two heavy sessions.',
    evidence: sessionsOf(window, 'mobility'),
  });
}

/** M6: light weights and many reps. */
function enduranceWork(window: Window, policy: StrengthPolicy): Finding | null {
  const loaded = window.sets.filter((s) => isLifting(s.setClass) || s.setClass === 'strength-endurance');
  if (loaded.length < policy.audit.fewestSets) return null;
  const light = loaded.filter((s) => s.setClass === 'strength-endurance').length;
  const share = light / loaded.length;
  if (share < policy.audit.classShare) return null;
  return inWindow(window, 'M6', {
    severity: 'warning',
    actual: round(share, 2),
    limit: policy.audit.classShare,
    sentence: `${light} of ${loaded.length} sets from ${dayText(window.from)} are 15 reps and more or below 60 % of e1RM: endurance, which running trains better.`,
    remedy: 'Take a weight that allows five reps, and stop with two in reserve.',
    evidence: sessionsWith(window, (s) => s.setClass === 'strength-endurance'),
  });
}

/** M7: circuits with short rest. */
function circuits(window: Window, policy: StrengthPolicy): Finding | null {
  const { circuit, lift } = countKinds(window);
  if (circuit < policy.audit.fewestSessions || circuit <= lift) return null;
  return inWindow(window, 'M7', {
    severity: lift === 0 ? 'warning' : 'info',
    actual: circuit,
    limit: Math.max(1, lift),
    sentence: `${counted(circuit, 'circuit session')} from ${dayText(window.from)} and ${noneOr(lift)}: hard work, but conditioning.`,
    remedy: 'Do the same movements one after the other, heavy, with three minutes between sets.',
    evidence: sessionsOf(window, 'circuit'),
  });
}

function shareOf(sets: readonly JudgedSet[], holds: (set: JudgedSet) => boolean): number {
  return sets.length === 0 ? 0 : sets.filter(holds).length / sets.length;
}

function countKinds(window: Window): Readonly<Record<GymKind, number>> {
  const counts = { lift: 0, mobility: 0, circuit: 0, endurance: 0, none: 0 };
  for (const gym of window.gym) counts[gym.kind] += 1;
  return counts;
}

function noneOr(lifts: number): string {
  return lifts === 0 ? 'no lift' : counted(lifts, 'lift');
}

function sessionsOf(window: Window, kind: GymKind) {
  return window.gym
    .filter((gym) => gym.kind === kind)
    .map(({ session, sets }) => aboutSession(session, null, sets.length === 0 ? session.title : setsText(sets)));
}

/** The sessions with such sets, each with their number. */
function sessionsWith(window: Window, holds: (set: JudgedSet) => boolean) {
  return window.gym.flatMap(({ session, sets }) => {
    const such = sets.filter(holds);
    return such.length === 0 ? [] : aboutSession(session, [such.length, 'sets'], setsText(such));
  });
}
