import { useEffect, useRef, useState } from 'react';
import type { Output } from '../../../../shared/contract/index.ts';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { SessionId } from '../../../../shared/domain/ids.ts';
import type { Session, SessionDraft } from '../../../../shared/domain/session.ts';
import type { Moving } from './move-bar.tsx';
import { type Choosing, type Cursor, cardsOf, chosen, NOTHING, type Selection, withoutGone } from './selection.ts';
import { type WeekDay, weekDays } from './week-model.ts';

/** What one week's answer holds. */
export type WeekView = Output<'week.get'>;

/** A session in the editor; `session` is null for a new one. */
export interface Editing {
  readonly session: Session | null;
  readonly draft: SessionDraft;
}

/** What is chosen, moved and edited in a shown week, and where the focus belongs. */
export interface WeekState {
  readonly days: readonly WeekDay[];
  readonly selection: Selection;
  /** The card that the inspector shows; null without one. */
  readonly selected: Session | null;
  /** The chosen cards from Monday on. */
  readonly chosen: readonly Session[];
  /** Where the keyboard stands; null before the week was touched. */
  readonly cursor: Cursor | null;
  readonly moving: Moving | null;
  readonly editing: Editing | null;
  readonly choose: (session: Pick<Session, 'id' | 'date'>, how: Choosing) => void;
  readonly chooseAll: () => void;
  /** Stands on a day's heading, with no card chosen. */
  readonly standOn: (date: CalendarDate) => void;
  readonly setMoving: (moving: Moving | null) => void;
  readonly setEditing: (editing: Editing | null) => void;
  readonly frame: React.RefObject<HTMLDivElement | null>;
  /** Gives the focus to a card or heading as soon as it is drawn. */
  readonly refocus: (to: Cursor) => void;
  /** Chooses the cards that an act has put somewhere, and gives the first the focus. */
  readonly showPlaced: (stand: readonly Cursor[]) => void;
}

/** The focusable part of a card or of a day's heading. */
function elementAt(frame: HTMLElement | null, { date, id }: Cursor): HTMLElement | null {
  const place = id === null ? '.wk-day-title button' : `[data-session="${id}"] .wk-card-title`;
  return frame?.querySelector<HTMLElement>(`[data-date="${date}"] ${place}`) ?? null;
}

/**
 * Puts the focus on a card or heading as soon as it is drawn. Where a change such as undo took the card with the focus
 * away, it goes on with the card: to its new day, or to the heading of the day where it was.
 */
function useRefocus(cursor: Cursor | null, active: boolean) {
  const wanted = useRef<Cursor | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted.current !== null) {
      const target = elementAt(frame.current, wanted.current);
      if (target === null) return;
      wanted.current = null;
      target.focus();
      return;
    }
    if (!active || cursor === null || document.activeElement !== document.body) return;
    const moved = frame.current?.querySelector<HTMLElement>(`[data-session="${cursor.id}"] .wk-card-title`);
    (moved ?? elementAt(frame.current, { date: cursor.date, id: null }))?.focus();
  });
  return {
    frame,
    refocus: (to: Cursor) => {
      wanted.current = to;
    },
  };
}

/** Prepares the state of a shown week; `start` is where the focus begins, null leaves it where it is; only
 * the active one of two weeks takes a lost focus back. */
export function useWeekState(view: WeekView, start: Cursor | null, active: boolean): WeekState {
  const [kept, setSelection] = useState<Selection>(NOTHING);
  const [cursor, setCursor] = useState<Cursor | null>(start);
  const [moving, setMoving] = useState<Moving | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const days = weekDays(view.monday, view.sessions);
  const order = cardsOf(days);
  const selection = withoutGone(kept, order);
  const { frame, refocus } = useRefocus(cursor, active);
  const byId = (id: SessionId | null) => view.sessions.find((session) => session.id === id) ?? null;
  return {
    days,
    selection,
    selected: byId(selection.lead),
    chosen: selection.ids.flatMap((id) => byId(id) ?? []),
    cursor,
    moving,
    editing,
    choose: ({ id, date }, how) => {
      setSelection((before) => chosen(withoutGone(before, order), id, how, order));
      setCursor({ date, id });
    },
    chooseAll: () => {
      const lead = order.includes(selection.lead ?? cursor?.id ?? ('' as SessionId)) ? selection.lead : order[0];
      setSelection({ ids: order, anchor: order[0] ?? null, lead: lead ?? order[0] ?? null });
    },
    standOn: (date) => {
      setSelection(NOTHING);
      setCursor({ date, id: null });
    },
    setMoving,
    setEditing,
    frame,
    refocus,
    showPlaced: (stand) => {
      const [first] = stand;
      if (first === undefined) return;
      const ids = stand.flatMap(({ id }) => id ?? []);
      setSelection({ ids, anchor: first.id, lead: first.id });
      setCursor(first);
      refocus(first);
    },
  };
}
