import type { Group } from '../../../shared/domain/athlete.ts';
import { type GroupId, groupId } from '../../../shared/domain/ids.ts';
import type { GroupReads, GroupWrites } from '../repository-types.ts';
import { insertRow, updateRow } from '../sql.ts';
import { type Context, missing, nameKey, taken } from './context.ts';

interface GroupRow {
  readonly id: GroupId;
  readonly name: string;
  readonly athlete_count: number;
}

/** Reads of groups. */
export function groupReads({ connection }: Context): GroupReads {
  const list = (): readonly Group[] =>
    connection
      .all<GroupRow>(
        `SELECT g.id, g.name, count(a.id) AS athlete_count FROM groups g
         LEFT JOIN athlete_groups m ON m.group_id = g.id
         LEFT JOIN athletes a ON a.id = m.athlete_id AND a.archived = 0
         GROUP BY g.id ORDER BY g.name, g.id`,
      )
      .map((row) => ({ id: row.id, name: row.name, athleteCount: row.athlete_count }));
  return {
    list,
    get: (id) => list().find((group) => group.id === id),
    findByName: (name) => list().find((group) => nameKey(group.name) === nameKey(name)),
  };
}

/** Reads and writes of groups. */
export function groupWrites(context: Context): GroupWrites {
  const { connection } = context;
  const reads = groupReads(context);
  const refuseTaken = (name: string, except: GroupId | null): void => {
    const other = reads.findByName(name);
    if (other !== undefined && other.id !== except) taken('group', other.name);
  };
  return {
    ...reads,
    create: (name) => {
      refuseTaken(name, null);
      const id = groupId.parse(context.newId());
      insertRow(connection, 'groups', { id, name: name.trim() });
      return id;
    },
    rename: (id, name) => {
      refuseTaken(name, id);
      if (!updateRow(connection, 'groups', { id }, { name: name.trim() })) missing('group');
    },
    remove: (id) => {
      if (connection.run('DELETE FROM groups WHERE id = ?', id) === 0) missing('group');
    },
  };
}
