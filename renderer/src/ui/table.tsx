import type { ReactNode } from 'react';
import { Table as AriaTable, Cell, Column, Row, TableBody, TableHeader } from 'react-aria-components';
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
  /** Keeps the heading for screen readers only. */
  readonly hideLabel?: boolean;
  readonly align?: 'start' | 'end';
  readonly sortable?: boolean;
  readonly rowHeader?: boolean;
  readonly width?: string;
  readonly cell: (row: R) => ReactNode;
}

/** A table whose rows are walked with the arrow keys and opened with Enter. */
export function Table<R extends { readonly id: string }, C extends string>({
  label,
  columns,
  rows,
  sort,
  onSort,
  onOpen,
  rowClass,
  rowText,
  empty,
  className,
}: {
  readonly label: string;
  readonly columns: readonly ColumnSpec<R, C>[];
  readonly rows: readonly R[];
  readonly sort?: Sort<C>;
  readonly onSort?: (sort: Sort<C>) => void;
  readonly onOpen?: (row: R) => void;
  readonly rowClass?: (row: R) => string | false;
  /** What typing jumps to. */
  readonly rowText: (row: R) => string;
  readonly empty?: ReactNode;
  readonly className?: string;
}) {
  return (
    <AriaTable
      aria-label={label}
      className={classNames('table', className)}
      {...(sort === undefined
        ? {}
        : {
            sortDescriptor: {
              column: sort.column,
              direction: sort.descending ? ('descending' as const) : ('ascending' as const),
            },
          })}
      onSortChange={(next) => {
        const column = columns.find((candidate) => candidate.id === next.column);
        if (column !== undefined) onSort?.({ column: column.id, descending: next.direction === 'descending' });
      }}
      onRowAction={(key) => {
        const row = rows.find((candidate) => candidate.id === key);
        if (row !== undefined) onOpen?.(row);
      }}
    >
      <TableHeader className="table-head">
        {columns.map((column) => (
          <Column
            key={column.id}
            id={column.id}
            isRowHeader={column.rowHeader ?? false}
            allowsSorting={column.sortable ?? false}
            className={classNames('table-column', column.align === 'end' && 'table-end')}
            {...(column.width === undefined ? {} : { style: { width: column.width } })}
          >
            {({ sortDirection }) => (
              <span className="table-column-inner">
                <span className={column.hideLabel === true ? 'visually-hidden' : undefined}>{column.label}</span>
                {sortDirection === undefined ? null : (
                  <span className={classNames('sort-mark', sortDirection === 'ascending' && 'sort-mark-up')}>
                    <Icon name="chevron" size={12} />
                  </span>
                )}
              </span>
            )}
          </Column>
        ))}
      </TableHeader>
      <TableBody renderEmptyState={() => empty}>
        {rows.map((row) => (
          <Row key={row.id} id={row.id} textValue={rowText(row)} className={classNames('table-row', rowClass?.(row))}>
            {columns.map((column) => (
              <Cell key={column.id} className={classNames('table-cell', column.align === 'end' && 'table-end')}>
                {column.cell(row)}
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </AriaTable>
  );
}
