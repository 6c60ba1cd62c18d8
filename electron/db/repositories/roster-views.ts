import { type SavedFilterId, savedFilterId } from '../../../shared/domain/ids.ts';
import { rosterLayout, rosterView, type SavedFilter } from '../../../shared/domain/roster.ts';
import { DEFAULT_LAYOUT } from '../../../shared/domain/roster-columns.ts';
import type { RosterViewReads, RosterViewWrites } from '../roster-types.ts';
import { insertRow, updateRow, upsertRow } from '../sql.ts';
import { type Context, missing, nameKey, taken } from './context.ts';

interface FilterRow {
  readonly id: SavedFilterId;
  readonly name: string;
  readonly view_json: string;
}

/** Reads of the roster's saved filters and its layout. What an older or newer version wrote and this one cannot read is left out. */
export function rosterViewReads({ connection }: Context): RosterViewReads {
  const filters = (): readonly SavedFilter[] =>
    connection.all<FilterRow>('SELECT * FROM saved_filters ORDER BY name, id').flatMap(({ id, name, view_json }) => {
      const view = rosterView.safeParse(JSON.parse(view_json));
      return view.success ? [{ id, name, view: view.data }] : [];
    });
  return {
    filters,
    filterNamed: (name) => filters().find((filter) => nameKey(filter.name) === nameKey(name)),
    layout: () => {
      const row = connection.get<{ layout_json: string }>('SELECT layout_json FROM roster_layout WHERE id = 1');
      const layout = row === undefined ? undefined : rosterLayout.safeParse(JSON.parse(row.layout_json));
      return layout?.success === true ? layout.data : DEFAULT_LAYOUT;
    },
  };
}

/** Reads and writes of the roster's saved filters and its layout. */
export function rosterViewWrites(context: Context): RosterViewWrites {
  const { connection } = context;
  const reads = rosterViewReads(context);
  const refuseTaken = (name: string, except: SavedFilterId | null): void => {
    const other = reads.filterNamed(name);
    if (other !== undefined && other.id !== except) taken('saved filter', other.name);
  };
  return {
    ...reads,
    createFilter: (name, view) => {
      refuseTaken(name, null);
      const id = savedFilterId.parse(context.newId());
      insertRow(connection, 'saved_filters', { id, name: name.trim(), view_json: JSON.stringify(view) });
      return id;
    },
    updateFilter: (id, name, view) => {
      refuseTaken(name, id);
      const row = { name: name.trim(), view_json: JSON.stringify(view) };
      if (!updateRow(connection, 'saved_filters', { id }, row)) missing('saved filter');
    },
    removeFilter: (id) => {
      if (connection.run('DELETE FROM saved_filters WHERE id = ?', id) === 0) missing('saved filter');
    },
    setLayout: (layout) => {
      upsertRow(connection, 'roster_layout', ['id'], { id: 1, layout_json: JSON.stringify(layout) });
    },
  };
}
