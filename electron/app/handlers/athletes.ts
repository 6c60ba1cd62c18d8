import type { athletes } from '../../../shared/contract/athletes.ts';
import type { AthleteId, GroupId } from '../../../shared/domain/ids.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { ReadDb } from '../../db/index.ts';
import { fitnessView, vdotOn } from '../athlete-fitness.ts';
import { athleteProblem } from '../athlete-problem.ts';
import { type AppContext, gone, readsOf, writeFor } from '../context.ts';
import type { HandlersFor } from '../handler.ts';
import { listRoster } from '../roster.ts';
import { addSampleSquad, removeSampleSquad } from '../sample-squad/index.ts';

/** Roster, athletes, groups and the sample squad. */
export function athleteHandlers(context: AppContext): HandlersFor<keyof typeof athletes> {
  return {
    'roster.list': ({ archived }) => ok(listRoster(context, archived)),
    'athlete.get': ({ athleteId }) => {
      const athlete = readsOf(context).athletes.get(athleteId);
      return athlete === undefined ? gone('athlete') : ok(athlete);
    },
    'athlete.fitness': ({ athleteId }) => {
      const reads = readsOf(context);
      const athlete = reads.athletes.get(athleteId);
      return athlete === undefined ? gone('athlete') : ok(fitnessView(reads, athlete, context.ports.clock.today()));
    },
    'athlete.create': (draft) => {
      const problem = athleteProblem(readsOf(context), draft);
      if (problem !== null) return problem;
      const athleteId = writeFor(context, 'athlete.create', (db) =>
        db.athletes.create(draft, { vdot: vdotOn(db, null, draft, context.ports.clock.today()), sample: false }),
      );
      return ok({ athleteId });
    },
    'athlete.update': ({ athleteId, draft }) => {
      const reads = readsOf(context);
      if (reads.athletes.get(athleteId) === undefined) return gone('athlete');
      const problem = athleteProblem(reads, draft);
      if (problem !== null) return problem;
      writeFor(context, 'athlete.update', (db) =>
        db.athletes.update(athleteId, draft, { vdot: vdotOn(db, athleteId, draft, context.ports.clock.today()) }),
      );
      return ok({});
    },
    'athlete.archive': ({ athleteIds, archived }) => {
      if (!allThere(readsOf(context), athleteIds)) return gone('athlete');
      writeFor(context, 'athlete.archive', (db) => db.athletes.setArchived(athleteIds, archived));
      return ok({});
    },
    'athlete.delete': ({ athleteIds }) => {
      if (!allThere(readsOf(context), athleteIds)) return gone('athlete');
      writeFor(context, 'athlete.delete', (db) => db.athletes.remove(athleteIds));
      return ok({});
    },
    ...groupHandlers(context),
    'sample.add': () => ok({ athletes: addSampleSquad(context) }),
    'sample.remove': () => ok({ athletes: removeSampleSquad(context) }),
  };
}

function groupHandlers(context: AppContext): HandlersFor<'group.create' | 'group.rename' | 'group.delete'> {
  return {
    'group.create': ({ name }) => {
      if (nameTaken(readsOf(context), name, null)) return groupTaken(name);
      return ok({ groupId: writeFor(context, 'group.create', (db) => db.groups.create(name)) });
    },
    'group.rename': ({ groupId, name }) => {
      const reads = readsOf(context);
      if (reads.groups.get(groupId) === undefined) return gone('group');
      if (nameTaken(reads, name, groupId)) return groupTaken(name);
      writeFor(context, 'group.rename', (db) => db.groups.rename(groupId, name));
      return ok({});
    },
    'group.delete': ({ groupId }) => {
      if (readsOf(context).groups.get(groupId) === undefined) return gone('group');
      writeFor(context, 'group.delete', (db) => db.groups.remove(groupId));
      return ok({});
    },
  };
}

function nameTaken(reads: ReadDb, name: string, except: GroupId | null): boolean {
  const found = reads.groups.findByName(name);
  return found !== undefined && found.id !== except;
}

function groupTaken(name: string): Result<never> {
  return fail('conflict', `There is already a group named “${name.trim()}”; choose another name.`, {
    issues: [{ path: 'name', message: 'This name is taken.' }],
  });
}

function allThere(reads: ReadDb, ids: readonly AthleteId[]): boolean {
  return ids.every((id) => reads.athletes.get(id) !== undefined);
}
