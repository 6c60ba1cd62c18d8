import type { RosterLayout } from '../../../../shared/domain/roster.ts';
import { ROSTER_COLUMNS, type RosterColumn } from '../../../../shared/domain/roster-columns.ts';
import type { GridColumn } from '../../ui/index.ts';
import type { ShownRow } from './roster-rows.ts';

type LayoutColumn = RosterLayout['columns'][number];
type Columns = Readonly<Record<RosterColumn, GridColumn<ShownRow, RosterColumn>>>;

/** Heights of a row, CSS pixels. */
export const ROW_HEIGHT = { regular: 46, dense: 30 } as const;

/** The layout with every column once: those that an older version did not know stand hidden at the end; names always show. */
export function wholeLayout(layout: RosterLayout): RosterLayout {
  const known = new Map(layout.columns.map((column) => [column.id, column]));
  const missing = ROSTER_COLUMNS.filter((id) => !known.has(id)).map((id) => ({ id, shown: false, width: null }));
  const columns = [...known.values(), ...missing].map((column) =>
    column.id === 'name' ? { ...column, shown: true } : column,
  );
  return { ...layout, columns };
}

/** The columns to draw, in order and as wide as the coach wants them. */
export function columnsOf(layout: RosterLayout, all: Columns): readonly GridColumn<ShownRow, RosterColumn>[] {
  const shown = wholeLayout(layout).columns.filter((column) => column.shown);
  // One column must take what is left, so that the table is as wide as its panel.
  const flexible = shown.some((column) => (column.width ?? all[column.id].width) === null);
  return shown.map((column, index) => {
    const own = all[column.id];
    const width = !flexible && index === 0 ? null : (column.width ?? own.width);
    return { ...own, width };
  });
}

/** The layout with one column changed. */
export function changedColumn(layout: RosterLayout, id: RosterColumn, change: Partial<LayoutColumn>): RosterLayout {
  const whole = wholeLayout(layout);
  return { ...whole, columns: whole.columns.map((column) => (column.id === id ? { ...column, ...change } : column)) };
}

/** The layout with a column so many places further to the right; negative for left. */
export function movedColumn(layout: RosterLayout, id: RosterColumn, by: number): RosterLayout {
  const whole = wholeLayout(layout);
  const columns = [...whole.columns];
  const from = columns.findIndex((column) => column.id === id);
  const [moved] = columns.splice(from, 1);
  if (moved === undefined) return whole;
  columns.splice(Math.min(columns.length, Math.max(0, from + by)), 0, moved);
  return { ...whole, columns };
}
