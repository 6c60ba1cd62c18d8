import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { Finding } from '../../../../shared/domain/reason.ts';
import type { Session, SessionDraft } from '../../../../shared/domain/session.ts';
import { useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { weekdayDate } from '../../charts/calendar-words.ts';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { showUndoToast } from '../../ui/index.ts';

/** What the coach can do to the sessions of a week; each says what happened and offers to take it back. */
export interface WeekActs {
  readonly pending: boolean;
  readonly move: (session: Session, date: CalendarDate) => Promise<boolean>;
  readonly remove: (session: Session) => Promise<boolean>;
  readonly lock: (session: Session) => Promise<boolean>;
  readonly save: (session: Session, draft: SessionDraft) => Promise<boolean>;
  /** Says that an actual session fulfils a planned one; null takes the link away. */
  readonly link: (actual: Session, planned: Session | null) => Promise<boolean>;
  readonly create: (draft: SessionDraft) => Promise<boolean>;
  /** Asks for a name and keeps the session in the library. */
  readonly keep: (session: Session) => void;
  /** Lets a session of the library be chosen for a day of the week. */
  readonly insertOn: (date: CalendarDate) => void;
}

function undo(): void {
  runCommand('history.undo');
}

function movedText(session: Session, date: CalendarDate, findings: readonly Finding[]): string {
  const facts = { title: session.title, day: weekdayDate(date) };
  const [first] = findings;
  if (first === undefined) return t('week.moved', facts);
  return t('week.movedBreaks', { ...facts, rule: first.rule, sentence: first.sentence });
}

/** Prepares the acts for an athlete's week. */
export function useWeekActs(athleteId: AthleteId): WeekActs {
  const dialogs = useDialogs();
  const move = useCommand('session.move');
  const remove = useCommand('session.delete');
  const lock = useCommand('session.setLocked');
  const update = useCommand('session.update');
  const create = useCommand('session.create');
  const link = useCommand('session.link');
  return {
    pending: move.pending || remove.pending || lock.pending || update.pending || create.pending || link.pending,
    move: async (session, date) => {
      const result = await move.run({ sessionId: session.id, date, startTime: session.startTime });
      if (result.ok) showUndoToast(movedText(session, date, result.value.findings), undo);
      return result.ok;
    },
    remove: async (session) => {
      const result = await remove.run({ sessionIds: [session.id] });
      if (result.ok) showUndoToast(t('week.deleted', { title: session.title }), undo);
      return result.ok;
    },
    lock: async (session) => {
      const result = await lock.run({ sessionId: session.id, locked: !session.locked });
      const key = session.locked ? 'week.unlockedDone' : 'week.lockedDone';
      if (result.ok) showUndoToast(t(key, { title: session.title }), undo);
      return result.ok;
    },
    save: async (session, draft) => {
      const result = await update.run({ sessionId: session.id, draft });
      if (!result.ok) return false;
      const [first] = result.value.findings;
      const text =
        first === undefined
          ? t('week.saved', { title: draft.title })
          : t('week.savedBreaks', { title: draft.title, rule: first.rule, sentence: first.sentence });
      showUndoToast(text, undo);
      return true;
    },
    link: async (actual, planned) => {
      const result = await link.run({ actualId: actual.id, plannedId: planned?.id ?? null });
      const text =
        planned === null
          ? t('week.unlinked', { title: actual.title })
          : t('week.linked', { title: actual.title, planned: planned.title, day: weekdayDate(planned.date) });
      if (result.ok) showUndoToast(text, undo);
      return result.ok;
    },
    keep: (session) => dialogs.open({ kind: 'save-to-library', sessionId: session.id, title: session.title }),
    insertOn: (date) => dialogs.open({ kind: 'insert-from-library', athleteId, date }),
    create: async (draft) => {
      const result = await create.run({ athleteId, side: 'planned', draft });
      if (result.ok) showUndoToast(t('week.added', { title: draft.title, day: weekdayDate(draft.date) }), undo);
      return result.ok;
    },
  };
}
