import type { SessionDraft, SessionLoad } from '../../shared/domain/session.ts';
import { round } from '../../shared/domain/units.ts';
import { type Policy, policyFor } from './policy.ts';
import { runLoad } from './running/session-load.ts';
import { strengthLoad } from './strength/session-load.ts';
import type { LoadContext } from './types.ts';

/**
 * What one session, planned or actual, adds to its week: running, lifting, cross-training, and its session RPE (CR10)
 * times its minutes, which is one scale for runs and lifts alike (Foster 2001).
 */
export function sessionLoad(
  draft: SessionDraft,
  context: LoadContext,
  policy: Policy = policyFor('article'),
): SessionLoad {
  const run = runLoad(draft, context, policy.running);
  const seconds = draft.durationS ?? run.runS;
  return {
    ...run,
    ...strengthLoad(draft, context, policy.strength),
    crossS: draft.kind === 'cross' ? round(draft.durationS ?? 0) : 0,
    effortAu: draft.rpe === null ? 0 : round((draft.rpe * seconds) / 60, 1),
  };
}
