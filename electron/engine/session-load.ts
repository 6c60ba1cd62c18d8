import type { SessionDraft, SessionLoad } from '../../shared/domain/session.ts';
import { type Policy, policyFor } from './policy.ts';
import { runLoad } from './running/session-load.ts';
import { strengthLoad } from './strength/session-load.ts';
import type { LoadContext } from './types.ts';

/** What one session, planned or actual, adds to its week: running and lifting. */
export function sessionLoad(
  draft: SessionDraft,
  context: LoadContext,
  policy: Policy = policyFor('article'),
): SessionLoad {
  return { ...runLoad(draft, context, policy.running), ...strengthLoad(draft, context, policy.strength) };
}
