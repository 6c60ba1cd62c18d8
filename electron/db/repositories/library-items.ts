import { type LibraryItemId, libraryItemId } from '../../../shared/domain/ids.ts';
import { type LibraryItem, libraryContent } from '../../../shared/domain/library-item.ts';
import type { LibraryItemReads, LibraryItemWrites } from '../repository-types.ts';
import { insertRow, updateRow } from '../sql.ts';
import { type Context, missing } from './context.ts';

interface ItemRow {
  readonly id: LibraryItemId;
  readonly kind: LibraryItem['kind'];
  readonly title: string;
  readonly content_json: string;
  readonly uses: number;
}

/** Reads of saved sessions. */
export function libraryItemReads({ connection }: Context): LibraryItemReads {
  const load = (where: string, ...values: readonly string[]): readonly LibraryItem[] =>
    connection
      .all<ItemRow>(
        `SELECT i.*, (SELECT count(*) FROM library_uses u WHERE u.item_id = i.id) AS uses
         FROM library_items i WHERE ${where} ORDER BY i.title COLLATE NOCASE, i.id`,
        ...values,
      )
      .map(({ content_json, ...row }) => ({ ...row, content: libraryContent.parse(JSON.parse(content_json)) }));
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
    create: ({ kind, title, content }) => {
      const id = libraryItemId.parse(context.newId());
      insertRow(connection, 'library_items', { id, kind, title, content_json: JSON.stringify(content) });
      return id;
    },
    rename: (id, title) => {
      if (!updateRow(connection, 'library_items', { id }, { title })) missing('saved session');
    },
    remove: (id) => {
      if (connection.run('DELETE FROM library_items WHERE id = ?', id) === 0) missing('saved session');
    },
    noteUse: (id, sessionId) => {
      insertRow(connection, 'library_uses', { session_id: sessionId, item_id: id });
    },
  };
}
