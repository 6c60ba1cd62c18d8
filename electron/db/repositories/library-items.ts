import { type LibraryItemId, libraryItemId } from '../../../shared/domain/ids.ts';
import { type LibraryItem, libraryContent } from '../../../shared/domain/library-item.ts';
import type { Connection } from '../driver.ts';
import type { BuiltInSession, LibraryItemReads, LibraryItemWrites } from '../repository-types.ts';
import { insertRow, syncRows, updateRow, upsertRow } from '../sql.ts';
import { type Context, grouped, missing } from './context.ts';

interface ItemRow {
  readonly id: LibraryItemId;
  readonly kind: LibraryItem['kind'];
  readonly title: string;
  readonly content_json: string;
  readonly folder: string;
  readonly built_in: number;
  readonly uses: number;
}

interface TagRow {
  readonly item_id: LibraryItemId;
  readonly tag: string;
}

/** Reads of saved sessions. */
export function libraryItemReads({ connection }: Pick<Context, 'connection'>): LibraryItemReads {
  const load = (where: string, ...values: readonly string[]): readonly LibraryItem[] => {
    const tags = grouped(
      connection.all<TagRow>(
        `SELECT t.* FROM library_items i JOIN library_item_tags t ON t.item_id = i.id WHERE ${where} ORDER BY t.tag`,
        ...values,
      ),
      (row) => row.item_id,
    );
    return connection
      .all<ItemRow>(
        `SELECT i.*, (SELECT count(*) FROM library_uses u WHERE u.item_id = i.id) AS uses
         FROM library_items i WHERE ${where} ORDER BY i.title COLLATE NOCASE, i.id`,
        ...values,
      )
      .map(({ content_json, built_in, ...row }) => ({
        ...row,
        builtIn: built_in === 1,
        tags: (tags.get(row.id) ?? []).map((each) => each.tag),
        content: libraryContent.parse(JSON.parse(content_json)),
      }));
  };
  return {
    list: () => load('1 = 1'),
    get: (id) => load('i.id = ?', id)[0],
  };
}

/** Reads and writes of saved sessions. */
export function libraryItemWrites(context: Context): LibraryItemWrites {
  const { connection } = context;
  return {
    ...libraryItemReads(context),
    create: ({ kind, title, content, folder = '', tags = [] }) => {
      const id = libraryItemId.parse(context.newId());
      insertRow(connection, 'library_items', {
        id,
        kind,
        title,
        content_json: JSON.stringify(content),
        folder,
        built_in: 0,
      });
      putTags(connection, id, tags);
      return id;
    },
    rename: (id, title) => {
      if (!updateRow(connection, 'library_items', { id, built_in: 0 }, { title })) missing('saved session');
    },
    file: (id, folder, tags) => {
      if (!updateRow(connection, 'library_items', { id, built_in: 0 }, { folder })) missing('saved session');
      putTags(connection, id, tags);
    },
    remove: (id) => {
      const sql = 'DELETE FROM library_items WHERE id = ? AND built_in = 0';
      if (connection.run(sql, id) === 0) missing('saved session');
    },
    noteUse: (id, sessionId) => {
      insertRow(connection, 'library_uses', { session_id: sessionId, item_id: id });
    },
  };
}

/** Brings the sessions that ship with the product up to date; what is the same already is not written. */
export function putBuiltInItems(connection: Connection, items: readonly BuiltInSession[]): void {
  const stored = new Map(
    libraryItemReads({ connection })
      .list()
      .map((item) => [item.id, fingerprint(item)]),
  );
  for (const item of items) {
    if (stored.get(item.id) === fingerprint(item)) continue;
    const { id, kind, title, content, folder } = item;
    const row = { id, kind, title, content_json: JSON.stringify(content), folder, built_in: 1 };
    upsertRow(connection, 'library_items', ['id'], row);
    putTags(connection, id, item.tags);
  }
}

function fingerprint({ kind, title, content, folder, tags }: BuiltInSession): string {
  return JSON.stringify([kind, title, libraryContent.parse(content), folder, [...tags].sort()]);
}

function putTags(connection: Connection, id: LibraryItemId, tags: readonly string[]): void {
  const rows = [...new Set(tags)].map((tag) => ({ tag }));
  syncRows(connection, 'library_item_tags', { item_id: id }, ['tag'], rows);
}
