import { type KeyboardEvent, type MouseEvent, memo, type ReactNode, useCallback, useRef, useState } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

/** Which column a table is sorted by. */
export interface Sort<C extends string> {
  readonly column: C;
  readonly descending: boolean;
}

/** One column of a table. */
export interface ColumnSpec<R, C extends string> {
  readonly id: C;
  readonly label: string;
  /** Smaller, below the label: what a code in it means. */
  readonly note?: string;
  /** Keeps the heading for screen readers only. */
  readonly hideLabel?: boolean;
  readonly align?: 'start' | 'end';
  readonly sortable?: boolean;
  readonly rowHeader?: boolean;
  readonly width?: string;
  readonly cell: (row: R) => ReactNode;
}

interface TableProps<R, C extends string> {
  readonly label: string;
  /** Keep the same array from render to render: rows whose object did not change are then not drawn again. */
  readonly columns: readonly ColumnSpec<R, C>[];
  readonly rows: readonly R[];
  readonly sort?: Sort<C>;
  readonly onSort?: (sort: Sort<C>) => void;
  readonly onOpen?: (row: R) => void;
  /** By right click, Shift+F10 or the menu key on a row. */
  readonly onMenu?: (event: MouseEvent, row: R) => void;
  readonly rowClass?: (row: R) => string | false;
  readonly empty?: ReactNode;
  readonly className?: string;
}

/** A table may be a grid (ARIA in HTML): then screen readers hand the arrow keys on to the rows. */
const GRID = { role: 'grid' } as const;

/** Rows that Page Up and Page Down pass over. */
const PAGE = 12;

/** The place that a key moves to from a row; null for keys that do not move. */
export function movedTo(key: string, at: number, count: number): number | null {
  const last = count - 1;
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: last,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
  }[key];
  return to === undefined || count === 0 ? null : Math.min(last, Math.max(0, to));
}

/**
 * A table whose rows are walked with the arrow keys and opened with Enter. One row is in the tab order: the one that
 * had the focus last. Made for some hundred rows: filtering draws only what is new.
 */
export function Table<R extends { readonly id: string }, C extends string>(props: TableProps<R, C>) {
  const { label, columns, rows, sort, onSort, onOpen, onMenu, rowClass, empty, className } = props;
  const [current, setCurrent] = useState<string | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const open = useRef(onOpen);
  open.current = onOpen;
  const menu = useRef(onMenu);
  menu.current = onMenu;
  const inOrder = rows.some((row) => row.id === current) ? current : (rows[0]?.id ?? null);
  const onRowOpen = useCallback((row: R) => open.current?.(row), []);
  const onRowMenu = useCallback((event: MouseEvent, row: R) => menu.current?.(event, row), []);
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (!(event.target instanceof HTMLTableRowElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = rows.findIndex((row) => row.id === inOrder);
    const row = rows[at];
    if (row === undefined) return;
    if (event.key === 'Enter' && onOpen !== undefined) {
      event.preventDefault();
      onOpen(row);
      return;
    }
    const to = movedTo(event.key, at, rows.length);
    if (to === null) return;
    event.preventDefault();
    const target = body.current?.rows[to];
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <table {...GRID} aria-label={label} className={classNames('table', className)} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          {columns.map((column) => (
            <Heading key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row) => (
          <TableRow
            key={row.id}
            row={row}
            columns={columns}
            isCurrent={row.id === inOrder}
            className={rowClass?.(row) || ''}
            canOpen={onOpen !== undefined}
            onOpen={onRowOpen}
            onMenu={onRowMenu}
            onFocus={setCurrent}
          />
        ))}
        {rows.length === 0 && empty !== undefined ? (
          <tr>
            <td colSpan={columns.length}>{empty}</td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

function Heading<R, C extends string>({
  column,
  sort,
  onSort,
}: {
  readonly column: ColumnSpec<R, C>;
  readonly sort: Sort<C> | undefined;
  readonly onSort: ((sort: Sort<C>) => void) | undefined;
}) {
  const sorted = sort?.column === column.id ? (sort.descending ? 'descending' : 'ascending') : undefined;
  const words = (
    <span className={column.hideLabel === true ? 'visually-hidden' : undefined}>
      {column.label}
      {column.note === undefined ? null : <small className="table-note">{column.note}</small>}
    </span>
  );
  return (
    <th
      scope="col"
      className={classNames('table-column', column.align === 'end' && 'table-end')}
      style={column.width === undefined ? undefined : { width: column.width }}
      aria-sort={column.sortable === true ? (sorted ?? 'none') : undefined}
    >
      {column.sortable === true ? (
        <button
          type="button"
          className="table-sort"
          onClick={() => onSort?.({ column: column.id, descending: sorted === 'ascending' })}
        >
          {words}
          {sorted === undefined ? null : (
            <span className={classNames('sort-mark', sorted === 'ascending' && 'sort-mark-up')}>
              <Icon name="chevron" size={12} />
            </span>
          )}
        </button>
      ) : (
        words
      )}
    </th>
  );
}

interface RowProps<R> {
  readonly row: R;
  readonly columns: readonly ColumnSpec<R, string>[];
  readonly isCurrent: boolean;
  readonly className: string;
  readonly canOpen: boolean;
  readonly onOpen: (row: R) => void;
  readonly onMenu: (event: MouseEvent, row: R) => void;
  readonly onFocus: (id: string) => void;
}

function PlainRow<R extends { readonly id: string }>(props: RowProps<R>) {
  const { row, columns, isCurrent, className, canOpen, onOpen, onMenu, onFocus } = props;
  return (
    <tr
      className={classNames('table-row', className)}
      data-key={row.id}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={() => onFocus(row.id)}
      onClick={canOpen ? () => onOpen(row) : undefined}
      onContextMenu={(event) => onMenu(event, row)}
    >
      {columns.map((column) => {
        const name = classNames('table-cell', column.align === 'end' && 'table-end');
        return column.rowHeader === true ? (
          <th key={column.id} scope="row" className={name}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.id} className={name}>
            {column.cell(row)}
          </td>
        );
      })}
    </tr>
  );
}

/** Drawn again only when its own row changed. `memo` forgets type parameters, hence the assertion. */
const TableRow = memo(PlainRow) as typeof PlainRow;
