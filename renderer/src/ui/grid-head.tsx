import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { t } from '../text/index.ts';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { Sort } from './table.tsx';

/** One column of a data grid. */
export interface GridColumn<R, C extends string> {
  readonly id: C;
  readonly label: string;
  readonly align?: 'start' | 'end';
  readonly rowHeader?: boolean;
  /** CSS pixels; null shares what the others leave. */
  readonly width: number | null;
  /** Least width of a column that shares, CSS pixels. */
  readonly least: number;
  readonly cell: (row: R) => ReactNode;
}

/** Height of the heading row, CSS pixels. */
export const HEAD_HEIGHT = 31;

/** How far one key press moves a column's edge, CSS pixels. */
const STEP = 16;
const NARROWEST = 48;
const WIDEST = 640;

interface GridHeadProps<R, C extends string> {
  readonly columns: readonly GridColumn<R, C>[];
  readonly sort: Sort<C>;
  readonly onSort: (sort: Sort<C>) => void;
  readonly onResize: (column: C, width: number) => void;
  readonly boxWidth: number;
  readonly ticked: 'none' | 'some' | 'all';
  readonly onTick: () => void;
}

/** The heading row: tick all, sort by a column, drag its right edge or press Alt with an arrow to make it wider. */
export function GridHead<R, C extends string>({ columns, boxWidth, ticked, onTick, ...rest }: GridHeadProps<R, C>) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = ticked === 'some';
  }, [ticked]);
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="table-column grid-box-cell" style={{ width: boxWidth }}>
          <input
            ref={box}
            type="checkbox"
            className="grid-box"
            aria-label={t('ui.selectAll')}
            checked={ticked === 'all'}
            onChange={onTick}
          />
        </th>
        {columns.map((column) => (
          <Heading key={column.id} column={column} {...rest} />
        ))}
      </tr>
    </thead>
  );
}

function Heading<R, C extends string>({
  column,
  sort,
  onSort,
  onResize,
}: {
  readonly column: GridColumn<R, C>;
} & Pick<GridHeadProps<R, C>, 'sort' | 'onSort' | 'onResize'>) {
  const head = useRef<HTMLTableCellElement>(null);
  const sorted = sort.column === column.id ? (sort.descending ? 'descending' : 'ascending') : undefined;
  // What was dragged shows until the new width comes back from where it is kept.
  const [drag, setDrag] = useState<{ readonly width: number; readonly over: number | null } | null>(null);
  const dragged = drag !== null && drag.over === column.width ? drag.width : null;
  const width = dragged ?? column.width;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (!event.altKey || by === undefined || head.current === null) return;
    event.preventDefault();
    event.stopPropagation();
    onResize(column.id, fitting(head.current.offsetWidth + by));
  };
  return (
    <th
      ref={head}
      scope="col"
      className={classNames('table-column grid-head', column.align === 'end' && 'table-end')}
      style={width === null ? undefined : { width }}
      aria-sort={sorted ?? 'none'}
    >
      <button
        type="button"
        className="table-sort"
        title={column.label}
        onClick={() => onSort({ column: column.id, descending: sorted === 'ascending' })}
        onKeyDown={onKeyDown}
      >
        <span className="truncate">{column.label}</span>
        {sorted === undefined ? null : (
          <span className={classNames('sort-mark', sorted === 'ascending' && 'sort-mark-up')}>
            <Icon name="chevron" size={12} />
          </span>
        )}
      </button>
      <Edge
        start={() => head.current?.offsetWidth ?? 0}
        onDrag={(to) => setDrag({ width: fitting(to), over: column.width })}
        onDrop={() => (dragged === null ? undefined : onResize(column.id, dragged))}
      />
    </th>
  );
}

function fitting(width: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}

/** The right edge of a heading, to be dragged. The keyboard's way is Alt with an arrow on the heading. */
function Edge({
  start,
  onDrag,
  onDrop,
}: {
  readonly start: () => number;
  readonly onDrag: (width: number) => void;
  readonly onDrop: () => void;
}) {
  const drag = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const onDown = (event: PointerEvent<HTMLSpanElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, width: start() };
    event.preventDefault();
  };
  const onMove = (event: PointerEvent<HTMLSpanElement>) => {
    if (drag.current !== null) onDrag(drag.current.width + event.clientX - drag.current.x);
  };
  const end = () => {
    drag.current = null;
    onDrop();
  };
  return (
    <span
      className="grid-edge"
      aria-hidden="true"
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}
