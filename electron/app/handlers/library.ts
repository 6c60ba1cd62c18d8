import type { library } from '../../../shared/contract/library.ts';
import { ok } from '../../../shared/domain/result.ts';
import { policyOf } from '../athlete-policy.ts';
import { type AppContext, readsOf } from '../context.ts';
import type { HandlersFor } from '../handler.ts';

/** What the coach keeps for every athlete: exercises, workouts, and how lifts rise. */
export function libraryHandlers(context: AppContext): HandlersFor<keyof typeof library> {
  return {
    'lift.defaultScheme': ({ athleteId }) => {
      const reads = readsOf(context);
      const season = athleteId === null ? undefined : reads.seasons.covering(athleteId, context.ports.clock.today());
      return ok({ scheme: policyOf(reads, athleteId, season?.preset).strength.progression.scheme });
    },
  };
}
