import type { Output } from '../../../../shared/contract/index.ts';
import type { LogEntry } from '../../../../shared/contract/log.ts';
import type { AthleteId, SessionId } from '../../../../shared/domain/ids.ts';
import type { MissReason } from '../../../../shared/domain/log.ts';
import type { Session, SessionDraft } from '../../../../shared/domain/session.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { weekdayDate } from '../../charts/calendar-words.ts';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { showToast, showUndoToast } from '../../ui/index.ts';
import { asPlannedText } from './as-planned-text.ts';

/** What was logged last in a line. */
export interface LastEntry extends Output<'log.add'> {
  /** In words. */
  readonly what: string;
}

/** What a coach can do in the log; each act says what happened and offers to take it back. */
export interface LogActs {
  readonly pending: boolean;
  /** Null when it failed; then nothing was changed. */
  readonly add: (
    athleteId: AthleteId,
    entry: LogEntry,
    into: SessionId | null,
    what: string,
  ) => Promise<LastEntry | null>;
  /** What was done for a planned session; null: it was not done after all. */
  readonly done: (planned: Session, draft: SessionDraft | null) => Promise<boolean>;
  readonly asPlanned: (planned: readonly Session[]) => Promise<boolean>;
  readonly miss: (planned: Session, reason: MissReason, note: string) => Promise<boolean>;
  readonly unmiss: (planned: Session) => Promise<boolean>;
  readonly link: (actualId: SessionId, title: string, planned: Session | null) => Promise<boolean>;
  readonly save: (session: Session, draft: SessionDraft) => Promise<boolean>;
  readonly remove: (session: Session) => Promise<boolean>;
}

function undo(): void {
  runCommand('history.undo');
}

function addedText({ fulfils, added, title }: Output<'log.add'>, what: string): string {
  if (added) return t('log.loggedInto', { what, title });
  return fulfils === null
    ? t('log.logged', { what })
    : t('log.loggedFor', { what, title: fulfils.title, day: weekdayDate(fulfils.date) });
}

/** Prepares the acts of the log. */
export function useLogActs(): LogActs {
  const library = useChannel('exercise.list', {});
  const add = useCommand('log.add');
  const done = useCommand('log.done');
  const asPlanned = useCommand('log.asPlanned');
  const miss = useCommand('log.miss');
  const unmiss = useCommand('log.unmiss');
  const link = useCommand('session.link');
  const update = useCommand('session.update');
  const remove = useCommand('session.delete');
  return {
    pending: [add, done, asPlanned, miss, unmiss, link, update, remove].some((command) => command.pending),
    add: async (athleteId, entry, into, what) => {
      const result = await add.run({ athleteId, entry, into });
      if (!result.ok) return null;
      showUndoToast(addedText(result.value, what), undo);
      return { ...result.value, what };
    },
    done: async (planned, draft) => (await done.run({ plannedId: planned.id, draft })).ok,
    asPlanned: async (planned) => {
      const [first] = planned;
      if (first === undefined) {
        showToast({ tone: 'info', text: t('log.asPlannedNothing') });
        return false;
      }
      const result = await asPlanned.run({ plannedIds: planned.map((session) => session.id) });
      if (!result.ok) return false;
      const exercises = new Map((library.status === 'ready' ? library.value : []).map((each) => [each.id, each]));
      showUndoToast(asPlannedText(result.value.logged, planned, exercises), undo);
      return true;
    },
    miss: async (planned, reason, note) => {
      const result = await miss.run({ plannedIds: [planned.id], reason, note });
      const facts = { title: planned.title, reason: t(`log.reason_${reason}`) };
      if (result.ok) showUndoToast(t('log.missDone', facts), undo);
      return result.ok;
    },
    unmiss: async (planned) => {
      const result = await unmiss.run({ plannedIds: [planned.id] });
      if (result.ok) showUndoToast(t('log.unmissDone', { title: planned.title }), undo);
      return result.ok;
    },
    link: async (actualId, title, planned) => {
      const result = await link.run({ actualId, plannedId: planned?.id ?? null });
      const text =
        planned === null
          ? t('log.unlinked', { title })
          : t('log.linked', { title, planned: planned.title, day: weekdayDate(planned.date) });
      if (result.ok) showUndoToast(text, undo);
      return result.ok;
    },
    save: async (session, draft) => {
      const result = await update.run({ sessionId: session.id, draft });
      if (result.ok) showUndoToast(t('log.saved', { title: result.value.title }), undo);
      return result.ok;
    },
    remove: async (session) => {
      const result = await remove.run({ sessionIds: [session.id] });
      if (result.ok) showUndoToast(t('log.deleted', { title: session.title }), undo);
      return result.ok;
    },
  };
}
