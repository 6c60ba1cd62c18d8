import type { audit } from '../../../shared/contract/audit.ts';
import { applyFix } from '../apply-fix.ts';
import { auditViewOf } from '../audit-view.ts';
import { type AppContext, gone, readsOf } from '../context.ts';
import type { HandlersFor } from '../handler.ts';
import { squadAudit } from '../squad-audit.ts';

/** The Audit screens, and what a finding's fix does. */
export function auditHandlers(context: AppContext): HandlersFor<keyof typeof audit> {
  const today = () => context.ports.clock.today();
  return {
    'audit.athlete': ({ athleteId, span, side }) => {
      const reads = readsOf(context);
      const athlete = reads.athletes.get(athleteId);
      return athlete === undefined ? gone('athlete') : auditViewOf(reads, athlete, span, side, today());
    },
    'audit.squad': (input) => squadAudit(context, input),
    'audit.applyFix': (input) => applyFix(context, input),
  };
}
