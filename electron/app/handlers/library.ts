import type { library } from '../../../shared/contract/library.ts';
import { ok } from '../../../shared/domain/result.ts';
import { policyFor } from '../../engine/index.ts';
import { type AppContext, readsOf } from '../context.ts';
import type { HandlersFor } from '../handler.ts';

/** What the coach keeps for every athlete: exercises, workouts, and how lifts rise. */
export function libraryHandlers(context: AppContext): HandlersFor<keyof typeof library> {
  return {
    'lift.defaultScheme': ({ athleteId }) => {
      const reads = readsOf(context);
      const today = context.ports.clock.today();
      const season = athleteId === null ? undefined : reads.seasons.covering(athleteId, today);
      const preset = season?.preset ?? reads.settings.get().preset;
      return ok({ scheme: policyFor(preset).strength.progression.scheme });
    },
  };
}
