import type { BulkAct } from '../../../shared/contract/roster.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { type AppContext, gone, readsOf } from '../context.ts';
import { type ReadyAct, some } from './act.ts';

type ActOf<K extends BulkAct['kind']> = Extract<BulkAct, { kind: K }>;

/** Puts each into some groups and takes them out of others. */
export function groupsAct(context: AppContext, { add, remove }: ActOf<'groups'>): Result<ReadyAct> {
  const known = new Map(
    readsOf(context)
      .groups.list()
      .map(({ id, name }) => [id, name]),
  );
  if ([...add, ...remove].some((id) => !known.has(id))) return gone('group');
  if (add.length + remove.length === 0) return fail('validation', 'Choose a group to add or to take away.');
  const names = (ids: readonly string[]) =>
    [...known].filter(([id]) => ids.includes(id)).map(([, name]) => `“${name}”`);
  return ok({
    label: (count) => `Change groups of ${some(count, 'athlete')}`,
    workOut: (athlete) => {
      const joins = add.filter((id) => !athlete.groupIds.includes(id));
      const leaves = remove.filter((id) => athlete.groupIds.includes(id));
      if (joins.length + leaves.length === 0) return { refused: 'Is in these groups as wanted already.' };
      const groupIds = [...athlete.groupIds.filter((id) => !leaves.includes(id)), ...joins];
      const parts = [
        ...(joins.length > 0 ? [`joins ${names(joins).join(', ')}`] : []),
        ...(leaves.length > 0 ? [`leaves ${names(leaves).join(', ')}`] : []),
      ];
      return { sentence: `${parts.join('; ')}.`, store: (db) => db.athletes.setGroups(athlete.id, groupIds) };
    },
  });
}

/** Takes each out of the active roster, or brings them back. */
export function archiveAct(context: AppContext, { archived }: ActOf<'archive'>): ReadyAct {
  const today = context.ports.clock.today();
  return {
    label: (count) => `${archived ? 'Archive' : 'Bring back'} ${some(count, 'athlete')}`,
    workOut: (athlete) => {
      if (athlete.archived === archived) {
        return { refused: archived ? 'Is archived already.' : 'Is in the active roster already.' };
      }
      const open = readsOf(context).roster.openSeason(athlete.id, today) !== null;
      const kept = open
        ? 'leaves the roster; the season and all sessions are kept.'
        : 'leaves the roster; all is kept.';
      return {
        sentence: archived ? kept : 'comes back to the roster.',
        store: (db) => db.athletes.setArchived([athlete.id], archived),
      };
    },
  };
}
