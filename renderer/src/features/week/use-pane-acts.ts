import { useState } from 'react';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { Session } from '../../../../shared/domain/session.ts';
import { usePlace } from '../../app/navigation.ts';
import { paths } from '../../app/routes.ts';
import { t } from '../../text/index.ts';
import { showToast } from '../../ui/index.ts';
import { sessionsText } from './act-words.ts';
import { type Clip, type ClipShape, setClip, useClip } from './clipboard.ts';
import { type Asking, nextMonday } from './place-dialogs.tsx';
import { type Cursor, cardsOf } from './selection.ts';
import type { Clear, Stand, WeekActs } from './use-week-acts.ts';
import { type PaneActs, plannedOf } from './week-menus.ts';
import { blankDraft, draftOf } from './week-model.ts';
import type { WeekState, WeekView } from './week-state.ts';

/** The acts of a shown week with what they ask before, and where they leave the focus. */
export interface Pane {
  readonly acts: PaneActs;
  readonly clip: Clip | null;
  readonly asking: Asking | null;
  readonly closeAsking: () => void;
  readonly repeat: (weeks: number, clear: 'nothing' | 'days' | 'weeks') => void;
  readonly saveNote: (date: CalendarDate, note: string) => void;
  readonly commitMove: () => void;
  readonly cancelMove: () => void;
  /** Ends a drag on a day. */
  readonly drop: (sessions: readonly Session[], date: CalendarDate, copy: boolean) => void;
}

/** Where the focus goes when cards are deleted: the next card of the week, else the one before, else the day's heading. */
function afterRemoving(state: WeekState, gone: readonly Session[]): Cursor | null {
  const ids = new Set(gone.map((session) => session.id));
  const order = cardsOf(state.days);
  const last = order.findLastIndex((id) => ids.has(id));
  const id = order.slice(last + 1).find((each) => !ids.has(each)) ?? order.findLast((each) => !ids.has(each)) ?? null;
  const near = state.days.find((day) => id !== null && cardsOf([day]).includes(id));
  const [first] = gone;
  if (near !== undefined) return { date: near.date, id };
  return first === undefined ? null : { date: first.date, id: null };
}

/** Keeps sessions to be pasted, and says so; nothing where there are none. */
export function take(mode: Clip['mode'], athleteId: AthleteId, sessions: readonly Session[], shape: ClipShape): void {
  if (sessions.length === 0) return;
  setClip({ mode, shape, athleteId, sessions });
  const key = mode === 'copy' ? 'week.copiedDone' : 'week.cutDone';
  showToast({ tone: 'info', text: t(key, { sessions: sessionsText(sessions) }) });
}

/** Prepares the acts of a shown week. */
export function usePaneActs(view: WeekView, state: WeekState, week: WeekActs): Pane {
  const clip = useClip();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { go } = usePlace();
  const { athleteId, monday } = view;
  const show = (stand: Stand) => {
    if (stand !== null) state.showPlaced(stand);
  };
  const pasteNow = async (clipped: Clip, date: CalendarDate, clear: Clear) =>
    show(await week.paste(clipped, date, clear));
  const duplicate = async (sessions: readonly Session[], by: number, clear: Clear) =>
    show(await week.duplicate(sessions, by, clear));
  const move = (sessions: readonly Session[]) => {
    const [first] = sessions;
    if (first === undefined) return;
    state.setEditing(null);
    state.setMoving({ sessions, from: first.date, date: first.date });
  };
  const acts: PaneActs = {
    edit: (session) => {
      state.setMoving(null);
      state.setEditing({ session, draft: draftOf(session) });
    },
    log: ({ date }) => go(paths.log(athleteId, date)),
    move,
    lock: (sessions) => void week.lock(sessions),
    remove: async (sessions) => {
      const near = afterRemoving(state, sessions);
      if ((await week.remove(sessions)) && near !== null) state.refocus(near);
    },
    keep: week.keep,
    link: async (actual, planned) => {
      const shown = planned ?? actual;
      if (await week.link(actual, planned)) state.refocus(shown);
    },
    copy: (sessions, shape) => take('copy', athleteId, sessions, shape),
    cut: (sessions, shape) => take('cut', athleteId, sessions, shape),
    paste: (date) => {
      if (clip === null) return;
      const busy = plannedOf(view.sessions).some((session) => !clip.sessions.some((each) => each.id === session.id));
      if (clip.shape !== 'week' || !busy) return void pasteNow(clip, date, null);
      setAsking({ kind: 'room', title: t('week.pasteWeek'), monday, run: (clear) => void pasteNow(clip, date, clear) });
    },
    duplicate: (sessions, shape) => {
      if (shape !== 'week') return void duplicate(sessions, shape === 'day' ? 1 : 0, null);
      setAsking({
        kind: 'room',
        title: t('week.duplicateWeek'),
        monday: nextMonday(sessions, monday),
        run: (clear) => void duplicate(sessions, 7, clear),
      });
    },
    repeat: (sessions, shape) => setAsking({ kind: 'repeat', sessions, shape }),
    rest: async (act, date) => {
      if (await week.rest(act, date)) state.refocus({ date, id: null });
    },
    note: (date) => {
      const note = view.dayNotes.find((day) => day.date === date)?.note ?? '';
      setAsking({ kind: 'note', date, note });
    },
    addOn: (date) => {
      state.setMoving(null);
      state.setEditing({ session: null, draft: blankDraft('run', date, t('week.blank_run')) });
    },
    fromLibrary: week.insertOn,
  };
  const { moving } = state;
  return {
    acts,
    clip,
    asking,
    closeAsking: () => setAsking(null),
    repeat: (weeks, clear) => {
      if (asking?.kind === 'repeat') void week.repeat(asking.sessions, weeks, clear);
    },
    saveNote: async (date, note) => {
      if (await week.note(date, note)) state.refocus({ date, id: null });
    },
    commitMove: async () => {
      if (moving === null) return;
      if (moving.date === moving.from) return state.setMoving(null);
      const stand = await week.move(moving.sessions, moving.date);
      if (stand === null) return;
      state.setMoving(null);
      show(stand);
    },
    cancelMove: () => {
      const [first] = moving?.sessions ?? [];
      if (first !== undefined) state.refocus(first);
      state.setMoving(null);
    },
    drop: async (sessions, date, copy) => show(await (copy ? week.copyTo(sessions, date) : week.move(sessions, date))),
  };
}
