import type { audit } from '../../../shared/contract/audit.ts';
import { ok } from '../../../shared/domain/result.ts';
import { applyFix } from '../apply-fix.ts';
import { auditViewOf, squadAuditOf } from '../audit-view.ts';
import { type AppContext, gone, readsOf } from '../context.ts';
import type { HandlersFor } from '../handler.ts';

/** The Audit screens, and what a finding's fix does. */
export function auditHandlers(context: AppContext): HandlersFor<keyof typeof audit> {
  const today = () => context.ports.clock.today();
  return {
    'audit.athlete': ({ athleteId, span, side }) => {
      const reads = readsOf(context);
      const athlete = reads.athletes.get(athleteId);
      return athlete === undefined ? gone('athlete') : auditViewOf(reads, athlete, span, side, today());
    },
    'audit.squad': ({ months, side }) =>
      ok({ today: today(), rows: squadAuditOf(readsOf(context), months, side, today()) }),
    'audit.applyFix': (input) => applyFix(context, input),
  };
}
