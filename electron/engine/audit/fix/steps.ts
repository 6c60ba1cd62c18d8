import type { FixStep } from '../../../../shared/domain/reason.ts';
import { assertNever } from '../../../../shared/domain/result.ts';
import type { RunItem, SessionDraft, SessionLoad, StrengthSet } from '../../../../shared/domain/session.ts';
import { round } from '../../../../shared/domain/units.ts';
import type { StrengthPolicy } from '../../strength/policy-strength.ts';
import type { AuditSession } from '../types.ts';

/** What a session adds to its week, by the athlete's paces and strength. */
export type Weigh = (draft: SessionDraft) => SessionLoad;

/** Steps of a fix that change sessions; planning anew is the app's. */
export type SessionStep = Exclude<FixStep, { readonly kind: 'replan' }>;

/**
 * What the session becomes by the step: its new content, `removed`, or null where the step does not fit it. For
 * `insert-lift` the answer is the new session that is made like this one.
 */
export function fixedDraft(
  session: SessionDraft,
  step: SessionStep,
  policy: StrengthPolicy,
): SessionDraft | 'removed' | null {
  switch (step.kind) {
    case 'move-session':
      return { ...session, date: step.toDate, startTime: step.toTime };
    case 'remove-session':
      return 'removed';
    case 'lighten-session':
      return lightened(session, step.sets, policy);
    case 'shorten-run':
      return shortened(session, step.distanceM);
    case 'insert-lift': {
      const lift = lightened(session, step.sets, policy) ?? session;
      return { ...lift, date: step.toDate, startTime: step.toTime, rpe: null, note: '' };
    }
    default:
      return assertNever(step, 'fix step');
  }
}

/** The sessions after the steps, weighed anew; null where a step does not fit. */
export function afterSteps(
  sessions: readonly AuditSession[],
  steps: readonly SessionStep[],
  weigh: Weigh,
  policy: StrengthPolicy,
): AuditSession[] | null {
  let now = [...sessions];
  for (const step of steps) {
    const index = now.findIndex((session) => session.id === step.sessionId);
    const session = now[index];
    const draft = session === undefined ? null : fixedDraft(session, step, policy);
    if (session === undefined || draft === null) return null;
    if (draft === 'removed') now = now.filter((each) => each !== session);
    else if (step.kind === 'insert-lift') now = [...now, asNew(draft, weigh)];
    else if (step.kind === 'move-session') now = now.with(index, { ...session, ...draft });
    else now = now.with(index, { ...session, ...draft, load: weigh(draft) });
  }
  return now;
}

function asNew(draft: SessionDraft, weigh: Weigh): AuditSession {
  const { date, startTime, kind, title, durationS, run, strength, rpe, note } = draft;
  const content = { date, startTime, kind, title, durationS, run, strength, rpe, note };
  return { ...content, load: weigh(content) };
}

/** The session with so many work sets left, of each lift its share; null where it has no more than that. */
function lightened(session: SessionDraft, keep: number, policy: StrengthPolicy): SessionDraft | null {
  const { strength } = session;
  if (strength === null) return null;
  const left = new Map<string, number>();
  for (const set of strength.sets) {
    if (set.kind === 'work') left.set(set.exerciseId, (left.get(set.exerciseId) ?? 0) + 1);
  }
  const total = [...left.values()].reduce((sum, n) => sum + n, 0);
  if (total <= keep) return null;
  for (let n = total; n > keep; n -= 1) {
    // Of the lifts with most sets left the last one gives: the first lift of a session is its main one.
    const most = Math.max(...left.values());
    const [longest] = [...left].filter(([, count]) => count === most).at(-1) ?? [];
    if (longest !== undefined) left.set(longest, most - 1);
  }
  const sets = firstOf(strength.sets, left);
  const work = (session.durationS ?? 0) - policy.warmUpS;
  const durationS =
    session.durationS === null || work <= 0
      ? session.durationS
      : Math.ceil((policy.warmUpS + (work * keep) / total) / 300) * 300;
  return { ...session, durationS, strength: { ...strength, sets } };
}

/** The first work sets of each lift up to its number, and the warm-ups of lifts that stay. */
function firstOf(sets: readonly StrengthSet[], numbers: ReadonlyMap<string, number>): StrengthSet[] {
  const taken = new Map<string, number>();
  return sets.filter((set) => {
    const most = numbers.get(set.exerciseId) ?? 0;
    if (set.kind === 'warm-up') return most > 0;
    const n = (taken.get(set.exerciseId) ?? 0) + 1;
    taken.set(set.exerciseId, n);
    return n <= most;
  });
}

/** The run with its longest easy step cut so that it comes to the distance; null where that step is too short. */
function shortened(session: SessionDraft, distanceM: number): SessionDraft | null {
  const { run } = session;
  const metres = run?.distanceM ?? 0;
  if (run === null || metres <= distanceM) return null;
  const share = distanceM / metres;
  const durationS = session.durationS === null ? null : Math.round(session.durationS * share);
  const plain = { ...session, durationS, run: { ...run, distanceM } };
  if (run.items.length === 0) return plain;
  const items = cutEasy(run.items, metres - distanceM, session.durationS === null ? null : session.durationS / metres);
  return items === null ? null : { ...plain, run: { ...run, distanceM, items } };
}

function cutEasy(items: readonly RunItem[], metres: number, secondsPerMetre: number | null): RunItem[] | null {
  const easy = items.flatMap((item, index) =>
    item.kind === 'step' && item.intensity === 'E' ? [{ item, index }] : [],
  );
  const size = (step: (typeof easy)[number]['item']) =>
    step.distanceM ?? (secondsPerMetre === null ? 0 : (step.durationS ?? 0) / secondsPerMetre);
  const longest = [...easy].sort((a, b) => size(b.item) - size(a.item))[0];
  if (longest === undefined || size(longest.item) <= metres) return null;
  const { item, index } = longest;
  const share = 1 - metres / size(item);
  const cut: RunItem = {
    ...item,
    distanceM: item.distanceM === null ? null : round(item.distanceM * share),
    durationS: item.durationS === null ? null : Math.round(item.durationS * share),
  };
  return items.with(index, cut);
}
