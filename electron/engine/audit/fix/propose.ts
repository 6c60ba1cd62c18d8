import { addDays, daysBetween, earlier, later, mondayOf } from '../../../../shared/domain/calendar-date.ts';
import { type Finding, type FindingFix, MOST_FIX_STEPS } from '../../../../shared/domain/reason.ts';
import type { Severity } from '../../../../shared/domain/vocabulary.ts';
import type { Policy } from '../../policy.ts';
import { auditCases } from '../audit-sessions.ts';
import type { AuditInput } from '../types.ts';
import { candidatesFor } from './candidates.ts';
import { fixText } from './fix-text.ts';
import { afterSteps, type SessionStep, type Weigh } from './steps.ts';

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, serious: 2 };

/**
 * The findings with what the program can do about each. A fix only changes what is planned from today on and not
 * locked. It is proposed only when it has been tried: with it, an audit does not raise the finding any more, and
 * raises nothing new of weight.
 */
export function withFixes(findings: readonly Finding[], input: AuditInput, policy: Policy, weigh: Weigh): Finding[] {
  let whole: readonly Finding[] | null = null;
  const before = () => {
    whole ??= auditCases(input, policy);
    return whole;
  };
  return findings.map((finding) => ({ ...finding, fix: proposeFix(finding, input, policy, weigh, before) }));
}

/**
 * The fix of one finding; null where there is none. One that leaves nothing of it comes first, then one that leaves it
 * milder than it is. `wholeBefore` answers the cases of the whole span as it is.
 */
export function proposeFix(
  finding: Finding,
  input: AuditInput,
  policy: Policy,
  weigh: Weigh,
  wholeBefore: () => readonly Finding[],
): FindingFix | null {
  if (finding.to < input.today) return null;
  const about = new Set(finding.evidence.flatMap((fact) => fact.sessionId ?? []));
  const raises = (least: number) => (each: Finding) =>
    each.rule === finding.rule &&
    each.title === finding.title &&
    RANK[each.severity] >= least &&
    each.to >= input.today &&
    ((each.to >= finding.from && each.from <= finding.to) ||
      each.evidence.some((fact) => fact.sessionId !== null && about.has(fact.sessionId)));
  const around = near(finding, input, policy);
  const task = { around, before: auditCases(around, policy), policy, weigh };
  const whole = repair(task, raises(RANK.info));
  const steps = whole ?? (finding.severity === 'info' ? null : repair(task, raises(RANK[finding.severity])));
  if (steps === null || steps.length === 0) return null;
  const least = whole === null ? RANK[finding.severity] : RANK.info;
  const sessions = afterSteps(input.sessions, steps, weigh, policy.strength);
  if (sessions === null) return null;
  // The last word: the whole span with the steps raises neither the finding nor, over its longer stretches, another.
  const after = auditCases({ ...input, sessions }, policy);
  if (after.some(raises(least))) return null;
  const grave = after.filter((each) => each.severity !== 'info' && each.rule !== finding.rule);
  if (grave.some((each) => isNew(each, wholeBefore()))) return null;
  return { sentence: fixText(steps, around.sessions, input.distanceUnit), steps: [...steps] };
}

interface Task {
  readonly around: AuditInput;
  readonly before: readonly Finding[];
  readonly policy: Policy;
  readonly weigh: Weigh;
}

/** Mends case after case until none is left; null where one cannot be mended. */
function repair(task: Task, isOpen: (each: Finding) => boolean): SessionStep[] | null {
  const steps: SessionStep[] = [];
  let now = task.around;
  let found = task.before;
  for (let round = 0; round <= MOST_FIX_STEPS; round += 1) {
    const first = found.find(isOpen);
    if (first === undefined) return steps;
    const open = found.filter(isOpen).length;
    const next = mended(first, { input: now, open, done: steps }, task, isOpen);
    if (next === null || steps.length + next.steps.length > MOST_FIX_STEPS) return null;
    steps.push(...next.steps);
    now = next.input;
    found = next.found;
  }
  return null;
}

interface Mended {
  readonly steps: readonly SessionStep[];
  readonly input: AuditInput;
  readonly found: readonly Finding[];
}

/** Mends one case: by the first candidate that leaves less open and raises nothing new, else by the one that comes nearest. */
function mended(
  first: Finding,
  now: { readonly input: AuditInput; readonly open: number; readonly done: readonly SessionStep[] },
  task: Task,
  isOpen: (each: Finding) => boolean,
): Mended | null {
  const { before, policy, weigh } = task;
  const { input, open, done } = now;
  const touched = new Set(done.filter((step) => step.kind !== 'insert-lift').map((step) => step.sessionId));
  let best: { readonly mended: Mended; readonly cost: number } | null = null;
  for (const steps of candidatesFor(first, { input, policy })) {
    if (steps.some((step) => step.kind !== 'insert-lift' && touched.has(step.sessionId))) continue;
    const sessions = afterSteps(input.sessions, steps, weigh, policy.strength);
    if (sessions === null) continue;
    const next = { ...input, sessions };
    const found = auditCases(next, policy);
    if (found.some((each) => each.rule === first.rule && each.sentence === first.sentence)) continue;
    const news = found.filter((each) => isNew(each, before));
    if (news.some((each) => each.rule !== first.rule && each.severity !== 'info')) continue;
    const cost = news.length + found.filter(isOpen).length;
    if (best === null || cost < best.cost) best = { mended: { steps, input: next, found }, cost };
    // A lift put in seldom closes a case alone, so it need not.
    const gains = found.filter(isOpen).length < open || steps.some((step) => step.kind === 'insert-lift');
    if (news.length === 0 && gains) break;
  }
  return best?.mended ?? null;
}

/** Not there before, or milder. A correlation over a few weeks (C6) is not judged on the way. */
function isNew(each: Finding, before: readonly Finding[]): boolean {
  if (each.rule === 'C6') return false;
  return !before.some(
    (old) =>
      old.rule === each.rule &&
      old.title === each.title &&
      old.from <= each.to &&
      old.to >= each.from &&
      RANK[old.severity] >= RANK[each.severity],
  );
}

/** The weeks around a finding only, so that trying a fix costs no more in a long span than in a short one. */
function near(finding: Finding, input: AuditInput, policy: Policy): AuditInput {
  const { fixWeeksBefore, fixWeeksAfter, windowWeeks } = policy.strength.audit;
  const first = mondayOf(input.from);
  const start = mondayOf(later(finding.from, addDays(input.today, -7)));
  const skipped = Math.floor((daysBetween(first, start) / 7 - fixWeeksBefore) / windowWeeks) * windowWeeks;
  // Windows of four weeks must lie as they lie in the whole span.
  const from = skipped > 0 ? addDays(first, 7 * skipped) : input.from;
  const to = earlier(input.to, addDays(finding.to, 7 * fixWeeksAfter));
  const known = addDays(from, -7 * fixWeeksBefore);
  return {
    ...input,
    from,
    to,
    sessions: input.sessions.filter((each) => each.date >= known && each.date <= addDays(to, 7)),
  };
}
