import { type ClipboardEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { MassUnit } from '../../../../shared/domain/units.ts';
import { type Plates, plateText } from '../../charts/lift-words.ts';
import { t } from '../../text/index.ts';
import { Button, classNames, IconButton } from '../../ui/index.ts';
import {
  badAt,
  blockOf,
  type Cell,
  COLUMNS,
  type Column,
  contactsOf,
  emptied,
  exerciseOf,
  filledDown,
  type Grid,
  type GridSetting,
  inBlock,
  isFixed,
  pasted,
  shownText,
  tsvOf,
  withoutRows,
  withRow,
  withRowMoved,
  withText,
} from './grid-model.ts';

const HEADINGS = {
  exercise: 'week.exercise',
  kind: 'week.setKind',
  count: 'week.count',
  reps: 'week.reps',
  percent: 'week.percent',
  load: 'week.load',
  rpe: 'week.setRpe',
  rest: 'week.rest',
  tempo: 'week.tempo',
  note: 'week.setNote',
} as const satisfies Readonly<Record<Column, string>>;

const NUMBERS: readonly Column[] = ['count', 'reps', 'percent', 'load', 'rpe', 'rest'];

/** The text being typed into the cell with the cursor; null while none is. */
type Typing = string | null;

interface GridState {
  readonly at: Cell;
  readonly anchor: Cell;
  readonly typing: Typing;
}

interface EditorProps {
  readonly grid: Grid;
  readonly setting: GridSetting;
  readonly plates: Plates;
  readonly unit: MassUnit;
  readonly onChange: (grid: Grid) => void;
}

function clamped(grid: Grid, { row, column }: Cell): Cell {
  return {
    row: Math.max(0, Math.min(grid.rows.length - 1, row)),
    column: Math.max(0, Math.min(COLUMNS.length - 1, column)),
  };
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key leads from a cell; null for keys that do not move. */
function movedTo(grid: Grid, at: Cell, event: KeyboardEvent): Cell | null {
  const step = STEPS[event.key];
  if (step !== undefined) return clamped(grid, { row: at.row + step[0], column: at.column + step[1] });
  if (event.key === 'Home') return { row: event.ctrlKey ? 0 : at.row, column: 0 };
  if (event.key === 'End') return clamped(grid, { row: event.ctrlKey ? 999 : at.row, column: 99 });
  return null;
}

/** What the keys do to the grid while no cell is typed in. */
function keyed(grid: Grid, { at, anchor }: GridState, event: KeyboardEvent, setting: GridSetting): Grid | null {
  const mod = event.ctrlKey || event.metaKey;
  const block = blockOf(at, anchor);
  const { key } = event;
  if (mod && key.toLowerCase() === 'd') return filledDown(grid, block, setting);
  if (mod && key === 'Enter') return withRow(grid, block.bottom);
  if (mod && (key === 'Backspace' || key === 'Delete')) return withoutRows(grid, block.top, block.bottom);
  if (event.altKey && key === 'ArrowUp') return withRowMoved(grid, at.row, -1);
  if (event.altKey && key === 'ArrowDown') return withRowMoved(grid, at.row, 1);
  if (!mod && (key === 'Delete' || key === 'Backspace')) return emptied(grid, block, setting);
  return null;
}

function CellInput({
  text,
  column,
  listId,
  onText,
  onEnd,
}: {
  readonly text: string;
  readonly column: Column;
  readonly listId: string;
  readonly onText: (text: string) => void;
  /** The key that ended it; null when the cell was left. */
  readonly onEnd: (key: 'Enter' | 'Tab' | 'BackTab' | 'Escape' | null) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const field = input.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);
  return (
    <input
      ref={input}
      className="wk-grid-input"
      aria-label={t(HEADINGS[column])}
      value={text}
      list={column === 'exercise' ? listId : undefined}
      onChange={(event) => onText(event.target.value)}
      onBlur={() => onEnd(null)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Enter' && event.key !== 'Tab' && event.key !== 'Escape') return;
        event.preventDefault();
        onEnd(event.key === 'Tab' && event.shiftKey ? 'BackTab' : event.key);
      }}
    />
  );
}

/** What stands below the grid about the cell with the cursor: what is wrong, its plates, or how the keys work. */
function CellWords({ grid, at, setting, plates, unit }: Omit<EditorProps, 'onChange'> & { readonly at: Cell }) {
  const wrong = badAt(grid, at);
  const row = grid.rows[at.row];
  const column = COLUMNS[at.column];
  const barbell = row !== undefined && exerciseOf(row, setting)?.loading === 'barbell';
  const onLoad = column === 'load' || column === 'percent';
  return (
    <p className={classNames('wk-grid-words', wrong !== undefined && 'wk-grid-wrong')} role="status">
      {wrong !== undefined
        ? t('week.cellWrong', { row: at.row + 1, column: t(HEADINGS[wrong.column]), error: wrong.error })
        : onLoad && barbell && row.loadKg !== null
          ? plateText(row.loadKg, plates, unit)
          : t('week.gridHelp')}
    </p>
  );
}

function useGrid({ grid, setting, onChange }: EditorProps) {
  const [state, setState] = useState<GridState>({
    at: { row: 0, column: 0 },
    anchor: { row: 0, column: 0 },
    typing: null,
  });
  const table = useRef<HTMLTableElement>(null);
  const wanted = useRef(false);
  const at = clamped(grid, state.at);
  const anchor = clamped(grid, state.anchor);
  useEffect(() => {
    if (!wanted.current || state.typing !== null) return;
    wanted.current = false;
    table.current?.querySelector<HTMLElement>('[data-cursor="true"]')?.focus();
  });
  const goTo = (to: Cell, extend = false) => {
    wanted.current = true;
    setState({ at: to, anchor: extend ? anchor : to, typing: null });
  };
  const type = (text: string) => setState({ at, anchor: at, typing: text });
  const canType = () => {
    const row = grid.rows[at.row];
    const column = COLUMNS[at.column];
    return row !== undefined && column !== undefined && !isFixed(row, column, setting);
  };
  const change = (next: Grid, to: Cell = at) => {
    onChange(next);
    goTo(clamped(next, to));
  };
  const endTyping = (key: 'Enter' | 'Tab' | 'BackTab' | 'Escape' | null) => {
    if (state.typing === null) return;
    if (key !== 'Escape') onChange(withText(grid, at, state.typing, setting));
    const by = { Enter: [1, 0], Tab: [0, 1], BackTab: [0, -1], Escape: [0, 0] } as const;
    if (key === null) return setState({ at, anchor: at, typing: null });
    goTo(clamped(grid, { row: at.row + by[key][0], column: at.column + by[key][1] }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLTableCellElement)) return;
    const moved = event.altKey ? null : movedTo(grid, at, event);
    const next = moved === null ? keyed(grid, { at, anchor, typing: null }, event, setting) : null;
    if (moved !== null) goTo(moved, event.shiftKey);
    else if (next !== null) change(next, afterKey(event, at, anchor));
    else if ((event.key === 'Enter' || event.key === 'F2') && canType()) type(shownText(grid, at, setting));
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && canType()) type(event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onCopy = (event: ClipboardEvent) => {
    if (!(event.target instanceof HTMLTableCellElement)) return;
    event.clipboardData.setData('text/plain', tsvOf(grid, blockOf(at, anchor), setting));
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (!(event.target instanceof HTMLTableCellElement)) return;
    event.preventDefault();
    const { top: row, left: column } = blockOf(at, anchor);
    change(pasted(grid, { row, column }, event.clipboardData.getData('text/plain'), setting));
  };
  return {
    at,
    block: blockOf(at, anchor),
    typing: state.typing,
    table,
    goTo,
    type,
    canType,
    change,
    endTyping,
    onKeyDown,
    onCopy,
    onPaste,
    setTyping: (typing: string) => setState({ at, anchor: at, typing }),
  };
}

function afterKey(event: KeyboardEvent, at: Cell, anchor: Cell): Cell {
  if (event.altKey) return { ...at, row: at.row + (event.key === 'ArrowUp' ? -1 : 1) };
  if (event.key === 'Enter') return { row: Math.max(at.row, anchor.row) + 1, column: 0 };
  if ((event.ctrlKey || event.metaKey) && event.key !== 'd') return { ...at, row: Math.min(at.row, anchor.row) };
  return at;
}

function GridRow({
  at: row,
  props,
  state,
  listId,
}: {
  readonly at: number;
  readonly props: EditorProps;
  readonly state: ReturnType<typeof useGrid>;
  readonly listId: string;
}) {
  const { grid, setting } = props;
  const line = grid.rows[row];
  if (line === undefined) return null;
  return (
    <tr>
      <th scope="row">{row + 1}</th>
      {COLUMNS.map((column, c) => {
        const cell: Cell = { row, column: c };
        const isCursor = state.at.row === row && state.at.column === c;
        const wrong = badAt(grid, cell);
        const fixed = isFixed(line, column, setting);
        const typing = isCursor ? state.typing : null;
        return (
          <td
            key={column}
            {...gridCell(inBlock(state.block, cell))}
            tabIndex={isCursor ? 0 : -1}
            data-cursor={isCursor}
            className={classNames(
              `wk-grid-${column}`,
              NUMBERS.includes(column) && 'wk-grid-number',
              inBlock(state.block, cell) && 'wk-grid-chosen',
              wrong !== undefined && 'wk-grid-bad',
              fixed && 'wk-grid-fixed',
              line.kind === 'warm-up' && 'wk-grid-warm-up',
            )}
            aria-invalid={wrong !== undefined}
            title={wrong?.error}
            onMouseDown={(event) => {
              if (typing !== null) return;
              event.preventDefault();
              state.goTo(cell, event.shiftKey);
            }}
            onDoubleClick={() => {
              if (typing === null && state.canType()) state.type(shownText(grid, cell, setting));
            }}
          >
            {typing === null ? (
              fixed ? (
                column === 'load' ? (
                  contactsOf(line, setting)
                ) : (
                  ''
                )
              ) : (
                shownText(grid, cell, setting)
              )
            ) : (
              <CellInput
                text={typing}
                column={column}
                listId={listId}
                onText={state.setTyping}
                onEnd={state.endTyping}
              />
            )}
          </td>
        );
      })}
      <td>
        <IconButton
          icon="trash"
          small
          label={t('week.rowRemove', { number: row + 1 })}
          onPress={() => state.change(withoutRows(grid, row, row), { row, column: 0 })}
        />
      </td>
    </tr>
  );
}

/** A table may be a grid (ARIA in HTML): then screen readers hand the arrow keys on to the cells. */
const GRID = { role: 'grid' } as const;
function gridCell(selected: boolean) {
  return { role: 'gridcell', 'aria-selected': selected } as const;
}

/** The grid of a strength session, walked and typed in like a spreadsheet. Loads in the athlete's unit. */
export function StrengthEditor(props: EditorProps) {
  const { grid, setting, unit } = props;
  const state = useGrid(props);
  const listId = useId();
  return (
    <fieldset className="wk-editor-part wk-grid-frame">
      <legend>{t('week.sets')}</legend>
      <datalist id={listId}>
        {setting.exercises.map((exercise) => (
          <option key={exercise.id} value={exercise.name} />
        ))}
      </datalist>
      <div className="wk-grid-scroll">
        <table
          {...GRID}
          ref={state.table}
          className="wk-grid"
          aria-label={t('week.sets')}
          onKeyDown={state.onKeyDown}
          onCopy={state.onCopy}
          onPaste={state.onPaste}
        >
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('week.gridLine')}</span>
              </th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={NUMBERS.includes(column) ? 'wk-grid-number' : undefined}>
                  {t(HEADINGS[column])}
                  {column === 'load' ? `, ${unit}` : ''}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{t('week.gridActs')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((row, i) => (
              <GridRow key={row.key} at={i} props={props} state={state} listId={listId} />
            ))}
          </tbody>
        </table>
      </div>
      {grid.rows.length === 0 ? null : <CellWords {...props} at={state.at} />}
      <Button
        small
        icon="add"
        onPress={() => state.change(withRow(grid, grid.rows.length - 1), { row: grid.rows.length, column: 0 })}
      >
        {t('week.rowAdd')}
      </Button>
    </fieldset>
  );
}
