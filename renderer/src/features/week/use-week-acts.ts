import type { Placed } from '../../../../shared/contract/week-acts.ts';
import { addDays, type CalendarDate, daysBetween } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { Session, SessionDraft } from '../../../../shared/domain/session.ts';
import { drawn, useCommand, useShowAhead } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { weekdayDate } from '../../charts/calendar-words.ts';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { showUndoToast } from '../../ui/index.ts';
import { brokenText, type PlacingAct, placedText, restText, roomText, sessionsText } from './act-words.ts';
import { type Clip, copiesOf, landing, setClip } from './clipboard.ts';
import type { Cursor } from './selection.ts';

/** Days whose plan makes room for what comes; null keeps what is there. */
export type Clear = { readonly from: CalendarDate; readonly to: CalendarDate } | null;

/** Where the sessions of an act stand now, in their order; null when it failed. */
export type Stand = readonly Cursor[] | null;

/** What the coach can do to the sessions of a week; each says what happened and offers to take it back. */
export interface WeekActs {
  readonly pending: boolean;
  /** The first goes to the day, the others keep their distance to it. */
  readonly move: (sessions: readonly Session[], date: CalendarDate) => Promise<Stand>;
  readonly paste: (clip: Clip, date: CalendarDate, clear: Clear) => Promise<Stand>;
  /** Copies as many days later; 0 puts them on their own days. */
  readonly duplicate: (sessions: readonly Session[], by: number, clear: Clear) => Promise<Stand>;
  /** Copies of a drag: the first to the day. */
  readonly copyTo: (sessions: readonly Session[], date: CalendarDate) => Promise<Stand>;
  readonly repeat: (
    sessions: readonly Session[],
    weeks: number,
    clear: 'nothing' | 'days' | 'weeks',
  ) => Promise<boolean>;
  readonly remove: (sessions: readonly Session[]) => Promise<boolean>;
  readonly lock: (sessions: readonly Session[]) => Promise<boolean>;
  /** Makes the day a rest day, or takes the rest day away. */
  readonly rest: (act: 'insertRest' | 'removeRest', date: CalendarDate) => Promise<boolean>;
  /** Writes the note of a day; an empty one takes it away. */
  readonly note: (date: CalendarDate, note: string) => Promise<boolean>;
  readonly save: (session: Session, draft: SessionDraft) => Promise<boolean>;
  /** Says that an actual session fulfils a planned one; null takes the link away. */
  readonly link: (actual: Session, planned: Session | null) => Promise<boolean>;
  readonly create: (draft: SessionDraft) => Promise<Stand>;
  /** Asks for a name and keeps the session in the library. */
  readonly keep: (session: Session) => void;
  /** Lets a session of the library be chosen for a day of the week. */
  readonly insertOn: (date: CalendarDate) => void;
}

type Landed = ReturnType<typeof landing>;

function undo(): void {
  runCommand('history.undo');
}

function standOf(landed: Landed, { sessionIds }: Placed): readonly Cursor[] {
  return sessionIds.flatMap((id, i) => {
    const date = landed[i]?.date;
    return date === undefined ? [] : [{ id, date }];
  });
}

function told(act: PlacingAct, landed: Landed, placed: Placed): Stand {
  showUndoToast(placedText(act, landed, placed), undo);
  return standOf(landed, placed);
}

function shifted(sessions: readonly Session[], by: number): Landed {
  return sessions.map((session) => ({ session, date: addDays(session.date, by) }));
}

function landedAs(session: Session, landed: Landed): Session {
  const to = landed.find((each) => each.session.id === session.id);
  return to === undefined ? session : { ...session, date: to.date };
}

function distance(sessions: readonly Session[], date: CalendarDate): number {
  const [lead] = sessions;
  return lead === undefined ? 0 : daysBetween(lead.date, date);
}

/** Acts that put sessions on days. */
function usePlacingActs(athleteId: AthleteId) {
  const move = useCommand('session.move');
  const moveMany = useCommand('session.moveMany');
  const paste = useCommand('session.paste');
  const duplicate = useCommand('session.duplicate');
  const showAhead = useShowAhead();
  // A card stands where it was put while the program still weighs what that breaks.
  const putAhead = (landed: Landed) =>
    showAhead(
      'week.get',
      (week) => week.athleteId === athleteId,
      (view) => ({ ...view, sessions: view.sessions.map((session) => landedAs(session, landed)) }),
    );
  const moveTo = async (act: PlacingAct, landed: Landed, clear: Clear): Promise<Stand> => {
    const moves = landed.map(({ session, date }) => ({ sessionId: session.id, date }));
    const takeBack = clear === null ? putAhead(landed) : undefined;
    await drawn();
    const result = await moveMany.run({ athleteId, moves, clear });
    if (result.ok) return told(act, landed, result.value);
    takeBack?.();
    return null;
  };
  const copyTo = async (landed: Landed, clear: Clear): Promise<Stand> => {
    const result = await paste.run({ athleteId, copies: copiesOf(landed), clear });
    return result.ok ? told('pasted', landed, result.value) : null;
  };
  return {
    pending: move.pending || moveMany.pending || paste.pending || duplicate.pending,
    move: async (sessions: readonly Session[], date: CalendarDate): Promise<Stand> => {
      const [only] = sessions;
      if (only === undefined || sessions.length > 1) {
        return moveTo('movedTo', shifted(sessions, distance(sessions, date)), null);
      }
      const takeBack = putAhead([{ session: only, date }]);
      await drawn();
      const result = await move.run({ sessionId: only.id, date, startTime: only.startTime });
      if (!result.ok) {
        takeBack();
        return null;
      }
      const facts = { title: only.title, day: weekdayDate(date) };
      showUndoToast(`${t('week.moved', facts)}${brokenText(result.value.findings)}`, undo);
      return [{ id: only.id, date }];
    },
    paste: async (clip: Clip, date: CalendarDate, clear: Clear): Promise<Stand> => {
      const landed = landing(clip, date);
      if (clip.mode === 'copy') return copyTo(landed, clear);
      const stand = await moveTo('movedTo', landed, clear);
      if (stand !== null) setClip(null);
      return stand;
    },
    copyTo: (sessions: readonly Session[], date: CalendarDate) =>
      copyTo(shifted(sessions, distance(sessions, date)), null),
    duplicate: async (sessions: readonly Session[], by: number, clear: Clear): Promise<Stand> => {
      const landed = shifted(sessions, by);
      const result = await duplicate.run({ athleteId, copies: copiesOf(landed), clear });
      return result.ok ? told('duplicated', landed, result.value) : null;
    },
  };
}

/** Acts that keep sessions where they are. */
function usePlainActs() {
  const remove = useCommand('session.delete');
  const lock = useCommand('session.setLocked');
  const lockMany = useCommand('session.lockMany');
  const update = useCommand('session.update');
  const link = useCommand('session.link');
  return {
    pending: remove.pending || lock.pending || lockMany.pending || update.pending || link.pending,
    remove: async (sessions: readonly Session[]) => {
      const result = await remove.run({ sessionIds: sessions.map((session) => session.id) });
      if (result.ok) showUndoToast(t('week.deleted', { sessions: sessionsText(sessions) }), undo);
      return result.ok;
    },
    lock: async (sessions: readonly Session[]) => {
      const locked = sessions.some((session) => !session.locked);
      const [only] = sessions;
      const result =
        only !== undefined && sessions.length === 1
          ? await lock.run({ sessionId: only.id, locked })
          : await lockMany.run({ sessionIds: sessions.map((session) => session.id), locked });
      const facts = { sessions: sessionsText(sessions) };
      if (result.ok) showUndoToast(t(locked ? 'week.lockedDone' : 'week.unlockedDone', facts), undo);
      return result.ok;
    },
    save: async (session: Session, draft: SessionDraft) => {
      const result = await update.run({ sessionId: session.id, draft });
      if (!result.ok) return false;
      showUndoToast(`${t('week.saved', { title: result.value.title })}${brokenText(result.value.findings)}`, undo);
      return true;
    },
    link: async (actual: Session, planned: Session | null) => {
      const result = await link.run({ actualId: actual.id, plannedId: planned?.id ?? null });
      const text =
        planned === null
          ? t('week.unlinked', { title: actual.title })
          : t('week.linked', { title: actual.title, planned: planned.title, day: weekdayDate(planned.date) });
      if (result.ok) showUndoToast(text, undo);
      return result.ok;
    },
  };
}

/** Prepares the acts for an athlete's week. */
export function useWeekActs(athleteId: AthleteId): WeekActs {
  const dialogs = useDialogs();
  const create = useCommand('session.create');
  const repeat = useCommand('session.repeat');
  const placing = usePlacingActs(athleteId);
  const plain = usePlainActs();
  const insertRest = useCommand('week.insertRest');
  const removeRest = useCommand('week.removeRest');
  const setNote = useCommand('day.setNote');
  return {
    ...placing,
    ...plain,
    pending:
      placing.pending || plain.pending || create.pending || repeat.pending || insertRest.pending || removeRest.pending,
    repeat: async (sessions, weeks, clear) => {
      const result = await repeat.run({ sessionIds: sessions.map((session) => session.id), weeks, clear });
      if (!result.ok) return false;
      const { value } = result;
      const words = t('week.repeated', { sessions: sessionsText(sessions), weeks: t('week.weeks', { count: weeks }) });
      showUndoToast(`${words}${roomText(value)}${brokenText(value.findings)}`, undo);
      return true;
    },
    rest: async (act, date) => {
      const command = act === 'insertRest' ? insertRest : removeRest;
      const result = await command.run({ athleteId, date });
      if (result.ok) showUndoToast(restText(act, date, result.value), undo);
      return result.ok;
    },
    note: async (date, note) => {
      const result = await setNote.run({ athleteId, date, note });
      const key = note === '' ? 'week.noteCleared' : 'week.noteSaved';
      if (result.ok) showUndoToast(t(key, { day: weekdayDate(date) }), undo);
      return result.ok;
    },
    keep: (session) => dialogs.open({ kind: 'save-to-library', sessionId: session.id, title: session.title }),
    insertOn: (date) => dialogs.open({ kind: 'insert-from-library', athleteId, date }),
    create: async (draft) => {
      const result = await create.run({ athleteId, side: 'planned', draft });
      if (!result.ok) return null;
      showUndoToast(t('week.added', { title: draft.title, day: weekdayDate(draft.date) }), undo);
      return [{ id: result.value.sessionId, date: draft.date }];
    },
  };
}
