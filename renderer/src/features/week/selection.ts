import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { SessionId } from '../../../../shared/domain/ids.ts';
import type { WeekDay } from './week-model.ts';

/** Where the keyboard stands in the week: on a card, or on a day's heading (`id` null). */
export interface Cursor {
  readonly date: CalendarDate;
  readonly id: SessionId | null;
}

/** Which cards are chosen. Shift extends from `anchor`; the inspector shows `lead`, the one chosen last. */
export interface Selection {
  readonly ids: readonly SessionId[];
  readonly anchor: SessionId | null;
  readonly lead: SessionId | null;
}

/** No card. */
export const NOTHING: Selection = { ids: [], anchor: null, lead: null };

/** How a card is chosen: alone, beside the others (Ctrl), or with all up to it (Shift). */
export type Choosing = 'one' | 'also' | 'up-to';

/** The session that a card of the week shows: the planned one, or what was done without a plan. */
export function cardsOf(days: readonly WeekDay[]): readonly SessionId[] {
  return days.flatMap((day) => day.pairs.flatMap((pair) => (pair.planned ?? pair.actual)?.id ?? []));
}

/** The selection after a card is chosen; `order` holds the cards of the week from Monday on. */
export function chosen(before: Selection, id: SessionId, how: Choosing, order: readonly SessionId[]): Selection {
  switch (how) {
    case 'one':
      return { ids: [id], anchor: id, lead: id };
    case 'also': {
      const has = before.ids.includes(id);
      const ids = has ? before.ids.filter((other) => other !== id) : inOrder([...before.ids, id], order);
      return { ids, anchor: id, lead: has ? (ids.at(-1) ?? null) : id };
    }
    case 'up-to': {
      const anchor = before.anchor !== null && order.includes(before.anchor) ? before.anchor : id;
      const [a, b] = [order.indexOf(anchor), order.indexOf(id)];
      return { ids: order.slice(Math.min(a, b), Math.max(a, b) + 1), anchor, lead: id };
    }
  }
}

/** The selection without the cards that have gone. */
export function withoutGone(before: Selection, order: readonly SessionId[]): Selection {
  const ids = before.ids.filter((id) => order.includes(id));
  if (ids.length === before.ids.length) return before;
  const kept = (id: SessionId | null) => (id !== null && ids.includes(id) ? id : null);
  return { ids, anchor: kept(before.anchor), lead: kept(before.lead) ?? ids.at(-1) ?? null };
}

function inOrder(ids: readonly SessionId[], order: readonly SessionId[]): readonly SessionId[] {
  return ids.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** The keys that move the cursor. */
export type CursorKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

/** True for a key that moves the cursor. */
export function isCursorKey(key: string): key is CursorKey {
  return ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key);
}

/**
 * Where an arrow key leads: up and down through a day, its heading first; left and right to the same place of the next
 * day, or its last card; Home and End to the heading of Monday and Sunday. At an edge it stays.
 */
export function stepped(days: readonly WeekDay[], at: Cursor, key: CursorKey): Cursor {
  const column = Math.max(
    0,
    days.findIndex((day) => day.date === at.date),
  );
  const row = places(days[column]).indexOf(at.id);
  switch (key) {
    case 'ArrowUp':
      return place(days, column, Math.max(0, row - 1), at);
    case 'ArrowDown':
      return place(days, column, row + 1, at);
    case 'ArrowLeft':
      return place(days, Math.max(0, column - 1), row, at);
    case 'ArrowRight':
      return place(days, Math.min(days.length - 1, column + 1), row, at);
    case 'Home':
      return place(days, 0, 0, at);
    case 'End':
      return place(days, days.length - 1, 0, at);
  }
}

/** A day's places from top to bottom: its heading, then its cards. */
function places(day: WeekDay | undefined): readonly (SessionId | null)[] {
  return day === undefined ? [null] : [null, ...cardsOf([day])];
}

function place(days: readonly WeekDay[], column: number, row: number, otherwise: Cursor): Cursor {
  const day = days[column];
  if (day === undefined) return otherwise;
  const rows = places(day);
  return { date: day.date, id: rows[Math.min(row, rows.length - 1)] ?? null };
}
