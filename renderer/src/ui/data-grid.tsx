import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { t } from '../text/index.ts';
import { classNames } from './class-names.ts';
import { allToggled, extended, type Selection, scrollFor, stripsOf, toggled, windowOf } from './data-grid-model.ts';
import { type GridColumn, GridHead, HEAD_HEIGHT } from './grid-head.tsx';
import { movedTo, type Sort } from './table.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import './data-grid.css';

interface DataGridProps<R, C extends string> {
  readonly label: string;
  /** Keep the same array from render to render: rows whose object did not change are then not drawn again. */
  readonly columns: readonly GridColumn<R, C>[];
  readonly rows: readonly R[];
  /** Of every row, CSS pixels. */
  readonly rowHeight: number;
  readonly rowName: (row: R) => string;
  readonly sort: Sort<C>;
  readonly onSort: (sort: Sort<C>) => void;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onOpen: (row: R) => void;
  /** By right click, Shift+F10 or the menu key on a row. */
  readonly onMenu?: (event: MouseEvent, row: R) => void;
  readonly onResize: (column: C, width: number) => void;
  readonly rowClass?: (row: R) => string | false;
  readonly empty: ReactNode;
  readonly className?: string;
}

/** A table may be a grid (ARIA in HTML): then screen readers hand the arrow keys on to the rows. */
const GRID = { role: 'grid', 'aria-multiselectable': true } as const;
/** The space of rows that are not drawn is nothing to read. */
const SPACE = { 'aria-hidden': true } as const;

/** Width of the column of boxes to tick, CSS pixels. */
const BOX_WIDTH = 34;

/**
 * A table of any length that draws only the rows in view. Arrow keys walk the rows, Enter opens one, Space ticks it,
 * Shift with arrows or a click spans, Ctrl+A ticks all, Escape lets go. One row is in the tab order.
 */
export function DataGrid<R extends { readonly id: string }, C extends string>(props: DataGridProps<R, C>) {
  const { label, columns, rows, rowHeight, rowName, sort, onSort, selection, onSelect, onResize, empty } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const view = useView(scroller, rowHeight, rows.length);
  const [current, setCurrent] = useState<string | null>(null);
  const order = useMemo(() => rows.map((row) => row.id), [rows]);
  const found = current === null ? -1 : order.indexOf(current);
  const at = Math.max(0, found);
  const focusRow = useFocusRow(scroller, rowHeight, order, setCurrent);
  const acts = useRowActs({ ...props, order, focusRow });
  const rowFocus = useRowFocus(order, focusRow);
  const chosen = order.filter((id) => selection.ids.has(id)).length;
  const width = columns.reduce((sum, column) => sum + (column.width ?? column.least), BOX_WIDTH);
  return (
    <div className="grid-scroll" ref={scroller}>
      <table
        {...GRID}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        className={classNames('table data-grid', props.className)}
        style={{ minWidth: width }}
        onKeyDown={(event) => acts.onKeyDown(event, at)}
        {...rowFocus}
      >
        <GridHead
          columns={columns}
          sort={sort}
          onSort={onSort}
          onResize={onResize}
          boxWidth={BOX_WIDTH}
          ticked={chosen === 0 ? 'none' : chosen === rows.length ? 'all' : 'some'}
          onTick={() => onSelect(allToggled(selection, order))}
        />
        <tbody>
          {stripsOf(view, found, rows.length).map((strip) => {
            if (strip.kind === 'gap') {
              return <Gap key={`gap-${strip.from}`} height={strip.rows * rowHeight} span={columns.length + 1} />;
            }
            const row = rows[strip.index];
            return row === undefined ? null : (
              <GridRow
                key={row.id}
                row={row}
                name={rowName(row)}
                index={strip.index}
                columns={columns}
                height={rowHeight}
                isCurrent={strip.index === at}
                isSelected={selection.ids.has(row.id)}
                className={props.rowClass?.(row) || ''}
                onClick={acts.onClick}
                onFocus={setCurrent}
                onMenu={acts.onMenu}
              />
            );
          })}
          {rows.length === 0 ? (
            <tr>
              <td colSpan={columns.length + 1}>{empty}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}

/** The rows in view, followed as the panel scrolls and changes its size. */
function useView(scroller: RefObject<HTMLDivElement | null>, rowHeight: number, count: number) {
  // Until the panel was measured it is taken for as high as the window: enough rows, and nothing laid out before its time.
  const [place, setPlace] = useState(() => ({ top: 0, height: window.innerHeight }));
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const look = () =>
      setPlace((before) => {
        const top = Math.floor(box.scrollTop / rowHeight) * rowHeight;
        const height = box.clientHeight - HEAD_HEIGHT;
        return before.top === top && before.height === height ? before : { top, height };
      });
    const observer = new ResizeObserver(look);
    observer.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [scroller, rowHeight]);
  return windowOf(place.top, place.height, rowHeight, count);
}

/** Moves the focus to a row, scrolling to it first; it may have to be drawn before. */
function useFocusRow(
  scroller: RefObject<HTMLDivElement | null>,
  rowHeight: number,
  order: readonly string[],
  setCurrent: (id: string) => void,
) {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const row = scroller.current?.querySelector(`tr[data-key="${CSS.escape(wanted.current)}"]`);
    wanted.current = null;
    if (row instanceof HTMLElement) row.focus({ preventScroll: true });
  });
  return (index: number) => {
    const box = scroller.current;
    const id = order[index];
    if (box === null || id === undefined) return;
    const top = scrollFor(index, rowHeight, box.scrollTop, box.clientHeight - HEAD_HEIGHT);
    if (top !== null) box.scrollTop = top;
    wanted.current = id;
    setCurrent(id);
    const row = box.querySelector(`tr[data-key="${CSS.escape(id)}"]`);
    if (row instanceof HTMLElement) row.focus({ preventScroll: true });
  };
}

/** When the row that has the focus goes, the one that takes its place has it. */
function useRowFocus(order: readonly string[], focusRow: (index: number) => void) {
  const note = useKeptFocus(order, focusRow);
  return {
    onFocus: ({ target }: FocusEvent) =>
      note(target instanceof HTMLTableRowElement ? (target.dataset['key'] ?? null) : null),
    onBlur: ({ relatedTarget }: FocusEvent) => {
      // A row that is taken away loses the focus to nothing.
      if (relatedTarget !== null) note(null);
    },
  };
}

/** What keys and clicks do to rows; the functions given to rows stay the same, so that rows are not drawn again. */
function useRowActs<R extends { readonly id: string }, C extends string>(
  props: DataGridProps<R, C> & { readonly order: readonly string[]; readonly focusRow: (index: number) => void },
) {
  const latest = useRef(props);
  latest.current = props;
  const onClick = useCallback((row: R, event: MouseEvent) => {
    const { selection, onSelect, onOpen, order } = latest.current;
    const onBox = event.target instanceof Element && event.target.closest('.grid-box-cell') !== null;
    if (event.shiftKey) onSelect(extended(selection, order, selection.anchor, row.id));
    else if (onBox || event.ctrlKey || event.metaKey) onSelect(toggled(selection, row.id));
    else onOpen(row);
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>, at: number) => {
    const { rows, order, selection, onSelect, onOpen, focusRow } = latest.current;
    if (!(event.target instanceof HTMLTableRowElement) || event.altKey) return;
    const row = rows[at];
    if (row === undefined) return;
    const done = () => event.preventDefault();
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== 'a' || event.shiftKey) return;
      done();
      return onSelect(allToggled({ ids: new Set(), anchor: row.id }, order));
    }
    if (event.key === 'Enter') {
      done();
      return onOpen(row);
    }
    if (event.key === ' ') {
      done();
      return onSelect(toggled(selection, row.id));
    }
    if (event.key === 'Escape' && selection.ids.size > 0) {
      done();
      return onSelect({ ids: new Set(), anchor: null });
    }
    const to = movedTo(event.key, at, rows.length);
    const target = to === null ? undefined : order[to];
    if (to === null || target === undefined) return;
    done();
    if (event.shiftKey) onSelect(extended(selection, order, row.id, target));
    focusRow(to);
  };
  const onMenu = useCallback((event: MouseEvent, row: R) => latest.current.onMenu?.(event, row), []);
  return { onClick, onKeyDown, onMenu };
}

function Gap({ height, span }: { readonly height: number; readonly span: number }) {
  return (
    <tr {...SPACE} style={{ height }}>
      <td colSpan={span} className="grid-gap" />
    </tr>
  );
}

interface RowProps<R> {
  readonly row: R;
  readonly name: string;
  readonly index: number;
  readonly columns: readonly GridColumn<R, string>[];
  readonly height: number;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly className: string;
  readonly onClick: (row: R, event: MouseEvent) => void;
  readonly onFocus: (id: string) => void;
  readonly onMenu: (event: MouseEvent, row: R) => void;
}

function PlainRow<R extends { readonly id: string }>(props: RowProps<R>) {
  const { row, name, index, columns, height, isCurrent, isSelected, className, onClick, onFocus, onMenu } = props;
  return (
    <tr
      className={classNames('table-row', isSelected && 'grid-selected', className)}
      data-key={row.id}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={isCurrent ? 0 : -1}
      style={{ height }}
      onFocus={() => onFocus(row.id)}
      onClick={(event) => onClick(row, event)}
      onContextMenu={(event) => onMenu(event, row)}
    >
      <td className="table-cell grid-box-cell">
        <input
          type="checkbox"
          className="grid-box"
          tabIndex={-1}
          aria-label={t('ui.selectRow', { name })}
          checked={isSelected}
          readOnly
        />
      </td>
      {columns.map((column) => {
        const cell = classNames('table-cell', column.align === 'end' && 'table-end');
        return column.rowHeader === true ? (
          <th key={column.id} scope="row" className={cell}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.id} className={cell}>
            {column.cell(row)}
          </td>
        );
      })}
    </tr>
  );
}

/** Drawn again only when its own row changed. `memo` forgets type parameters, hence the assertion. */
const GridRow = memo(PlainRow) as typeof PlainRow;
