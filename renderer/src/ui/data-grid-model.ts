/** Which rows of a long list are drawn: first and last index of the window, last included. */
export interface RowWindow {
  readonly first: number;
  readonly last: number;
}

/** Rows drawn beyond what is in view, so that a turn of the wheel finds them there. */
const OVERSCAN = 6;

/** The rows in view at a scroll position, with some more on both sides. Pixels; `height` is that of the rows' view. */
export function windowOf(scrollTop: number, height: number, rowHeight: number, count: number): RowWindow {
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - OVERSCAN);
  const last = Math.min(count - 1, Math.ceil((scrollTop + height) / rowHeight) + OVERSCAN);
  return { first: Math.min(first, Math.max(0, count - 1)), last };
}

/** One thing to draw: a row, or the space of so many rows that are not drawn. */
export type Strip =
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'gap'; readonly from: number; readonly rows: number };

/** The rows of the window and, wherever it is, the row that has the focus; gaps stand for all others. */
export function stripsOf(view: RowWindow, focused: number, count: number): readonly Strip[] {
  const wanted: number[] = [];
  if (focused >= 0 && focused < view.first) wanted.push(focused);
  for (let index = view.first; index <= view.last; index += 1) wanted.push(index);
  if (focused > view.last && focused < count) wanted.push(focused);
  const strips: Strip[] = [];
  let next = 0;
  for (const index of wanted) {
    if (index > next) strips.push({ kind: 'gap', from: next, rows: index - next });
    strips.push({ kind: 'row', index });
    next = index + 1;
  }
  if (next < count) strips.push({ kind: 'gap', from: next, rows: count - next });
  return strips;
}

/** Where to scroll so that a row is in view; null when it is. Pixels. */
export function scrollFor(index: number, rowHeight: number, scrollTop: number, height: number): number | null {
  const top = index * rowHeight;
  if (top < scrollTop) return top;
  return top + rowHeight > scrollTop + height ? top + rowHeight - height : null;
}

/** Chosen rows by id, and the row from which a range is spanned. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly anchor: string | null;
}

/** Nothing chosen. */
export const nothingChosen: Selection = { ids: new Set(), anchor: null };

/** Adds the row or takes it away; a range then starts from it. */
export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/**
 * Spans the choice from the anchor to a row, in the order in which rows stand: what was between the anchor and `from`
 * before is let go where the range has moved away from it. Without an anchor it begins at `from`.
 */
export function extended(selection: Selection, order: readonly string[], from: string | null, to: string): Selection {
  const anchor = selection.anchor !== null && order.includes(selection.anchor) ? selection.anchor : (from ?? to);
  const next = new Set(selection.ids);
  const span = (a: string, b: string): readonly string[] => {
    const [i, j] = [order.indexOf(a), order.indexOf(b)];
    return i < 0 || j < 0 ? [] : order.slice(Math.min(i, j), Math.max(i, j) + 1);
  };
  if (from !== null && next.has(anchor)) for (const id of span(anchor, from)) next.delete(id);
  for (const id of span(anchor, to)) next.add(id);
  return { ids: next, anchor };
}

/** All of the rows, beside those chosen already; when all are, none of them. */
export function allToggled({ ids }: Selection, order: readonly string[]): Selection {
  const next = new Set(ids);
  const all = order.every((id) => next.has(id));
  for (const id of order) {
    if (all) next.delete(id);
    else next.add(id);
  }
  return { ids: next, anchor: null };
}
