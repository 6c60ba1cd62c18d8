import { ok } from '../../../shared/domain/result.ts';
import { raceOutlook, runnerOf } from '../../engine/index.ts';
import { refreshVdot } from '../athlete-fitness.ts';
import { policyOf } from '../athlete-policy.ts';
import { type AppContext, gone, readsOf, writeFor } from '../context.ts';
import type { HandlersFor } from '../handler.ts';
import { planAthleteOf } from '../plan-inputs.ts';
import { sameRace } from '../same-race.ts';
import { reclassifyAround } from '../week-classes.ts';

type RaceChannel = 'race.list' | 'race.outlook' | 'race.create' | 'race.update' | 'race.delete';

/** Races of an athlete. */
export function raceHandlers(context: AppContext): HandlersFor<RaceChannel> {
  return {
    'race.list': ({ athleteId }) => ok([...readsOf(context).races.list(athleteId)]),
    'race.outlook': ({ athleteId, race }) => {
      const reads = readsOf(context);
      const athlete = reads.athletes.get(athleteId);
      if (athlete === undefined) return gone('athlete');
      const today = context.ports.clock.today();
      const runner = runnerOf(
        planAthleteOf(reads, athlete, today),
        today,
        'distance',
        policyOf(reads, athleteId).running,
      );
      return ok(raceOutlook(race, today, runner));
    },
    'race.create': ({ athleteId, draft }) => {
      const reads = readsOf(context);
      if (reads.athletes.get(athleteId) === undefined) return gone('athlete');
      const twin = sameRace(readsOf(context), athleteId, draft, null);
      if (twin !== null) return twin;
      const raceId = writeFor(context, 'race.create', (db) => {
        const id = db.races.create(athleteId, draft);
        reclassifyAround(db, athleteId, [draft.date]);
        refreshVdot(db, athleteId, context.ports.clock.today());
        return id;
      });
      return ok({ raceId });
    },
    'race.update': ({ raceId, draft }) => {
      const race = readsOf(context).races.get(raceId);
      if (race === undefined) return gone('race');
      const twin = sameRace(readsOf(context), race.athleteId, draft, raceId);
      if (twin !== null) return twin;
      writeFor(context, 'race.update', (db) => {
        db.races.update(raceId, draft);
        reclassifyAround(db, race.athleteId, [race.date, draft.date]);
        refreshVdot(db, race.athleteId, context.ports.clock.today());
      });
      return ok({});
    },
    'race.delete': ({ raceId }) => {
      const race = readsOf(context).races.get(raceId);
      if (race === undefined) return gone('race');
      writeFor(context, 'race.delete', (db) => {
        db.races.remove([raceId]);
        reclassifyAround(db, race.athleteId, [race.date]);
        refreshVdot(db, race.athleteId, context.ports.clock.today());
      });
      return ok({});
    },
  };
}
